//! Knows: under which keys an assessment is kept, and what to do with what cannot be read.
//! Must not know: the format of the document, or which slot it is kept in.

use std::cell::RefCell;

use super::{Settings, Slot, SlotError};
use crate::assessment::document::{self, Document, Format, Refusal};
use crate::assessment::json::LARGEST;
use crate::assessment::{Assessment, Now};

/// What every key of the product begins with, on every page of the same origin.
const PREFIX: &str = "safeguard-check/";

/// What the keys of everything that was set aside begin with, after the name of the instance.
const SET_ASIDE: &str = "set-aside/";

/// The instance of a page that names none.
pub const MAIN: &str = "main";

/// One instance's part of a slot.
pub struct Store {
    slot: Box<dyn Slot>,
    instance: String,
    seen: RefCell<Seen>,
}

/// What was under the key of the assessment when it was last read or written here. While it is
/// still there, it need not be read again: neither to know that nothing has changed, nor before
/// something is written over it.
#[derive(Default)]
struct Seen {
    text: Option<String>,
    can_be_read: bool,
}

/// What was found.
#[derive(Debug, PartialEq)]
pub enum Loaded {
    /// Nothing has been kept yet.
    Nothing,
    /// An assessment.
    Found(Box<Document>),
    /// Something that cannot be read; it is still there, and is set aside before anything is
    /// written in its place.
    Unreadable(Refusal),
    /// The slot does not answer.
    Blocked,
}

/// What has happened to the stored assessment since it was last read or written here.
#[derive(Debug, PartialEq)]
pub enum Elsewhere {
    /// Nothing.
    Same,
    /// It was changed.
    Changed(Box<Document>),
    /// It is gone.
    Gone,
    /// It cannot be read any more, or the slot does not answer.
    Unreadable,
}

/// Something that could not be read and was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The key under which it stands now.
    pub key: String,
    /// Why it could not be read; `None` when it can be now.
    pub refusal: Option<Refusal>,
}

impl Store {
    /// The part of the slot that belongs to one instance.
    pub fn new(slot: Box<dyn Slot>, instance: &str) -> Self {
        Self {
            slot,
            instance: instance.into(),
            seen: RefCell::default(),
        }
    }

    fn key(&self, name: &str) -> String {
        format!("{PREFIX}{}/{name}", self.instance)
    }

    /// The key of the assessment.
    pub fn assessment_key(&self) -> String {
        self.key("assessment")
    }

    /// Reads what is kept.
    pub fn load(&self) -> Loaded {
        let stored = match self.slot.read(&self.assessment_key()) {
            Err(SlotError::NotText) => return Loaded::Unreadable(Refusal::HalfSurrogate),
            Err(_) => return Loaded::Blocked,
            Ok(stored) => stored,
        };
        let loaded = match stored.as_deref().map(read_assessment) {
            None => Loaded::Nothing,
            Some(Ok(document)) => Loaded::Found(Box::new(document)),
            Some(Err(refusal)) => Loaded::Unreadable(refusal),
        };
        self.seen.replace(Seen {
            text: stored,
            can_be_read: !matches!(loaded, Loaded::Unreadable(_)),
        });
        loaded
    }

    /// Looks whether another tab, or the widget a second time on the page, has written.
    pub fn look(&self) -> Elsewhere {
        let stored = self.slot.read(&self.assessment_key());
        if stored.as_ref() == Ok(&self.seen.borrow().text) {
            return Elsewhere::Same;
        }
        match self.load() {
            Loaded::Nothing => Elsewhere::Gone,
            Loaded::Found(document) => Elsewhere::Changed(document),
            Loaded::Unreadable(_) | Loaded::Blocked => Elsewhere::Unreadable,
        }
    }

    /// Writes an assessment down. What cannot be read is never overwritten: it moves to a key of
    /// its own first.
    ///
    /// # Errors
    /// That of the slot, [`SlotError::Full`] too when the document would be too large to be read
    /// again; then nothing has changed.
    pub fn save(&self, assessment: &Assessment, now: &Now) -> Result<(), SlotError> {
        let text = document::write(assessment, now);
        if text.len() > LARGEST {
            return Err(SlotError::Full);
        }
        self.set_aside(now)?;
        self.slot.write(&self.assessment_key(), &text)?;
        self.seen.replace(Seen {
            text: Some(text),
            can_be_read: true,
        });
        Ok(())
    }

    /// Moves what cannot be read to a key of its own.
    ///
    /// # Errors
    /// That of the slot; then it is where it was.
    pub fn set_aside(&self, now: &Now) -> Result<(), SlotError> {
        let key = self.assessment_key();
        let can_be_read = match self.slot.read(&key) {
            Ok(stored) => {
                let seen = self.seen.borrow();
                if stored == seen.text {
                    stored.is_none() || seen.can_be_read
                } else {
                    stored.is_none_or(|stored| read_assessment(&stored).is_ok())
                }
            }
            Err(SlotError::NotText) => false,
            Err(error) => return Err(error),
        };
        if !can_be_read {
            let taken = self.slot.keys()?;
            let mut aside = self.key(&format!("{SET_ASIDE}{}", now.stamp));
            // A clock may stand still, or be set back.
            while taken.contains(&aside) {
                aside.push('+');
            }
            self.slot.copy(&key, &aside)?;
            self.slot.remove(&key)?;
            self.seen.take();
        }
        Ok(())
    }

    /// What has been set aside.
    pub fn all_set_aside(&self) -> Vec<SetAside> {
        let prefix = self.key(SET_ASIDE);
        let keys = self.slot.keys().unwrap_or_default().into_iter();
        let refusal = |key: &str| match self.slot.read(key) {
            Ok(stored) => read_assessment(&stored?).err(),
            Err(_) => Some(Refusal::HalfSurrogate),
        };
        keys.filter(|key| key.starts_with(&prefix))
            .map(|key| SetAside {
                refusal: refusal(&key),
                key,
            })
            .collect()
    }

    /// The text under a key of the product, as far as it is text. No file can hold half a character.
    pub fn text(&self, key: &str) -> Option<String> {
        self.slot.read_roughly(key).ok().flatten()
    }

    /// Removes what was set aside under a key.
    ///
    /// # Errors
    /// That of the slot.
    pub fn remove_set_aside(&self, key: &str) -> Result<(), SlotError> {
        if key.starts_with(&self.key(SET_ASIDE)) {
            self.slot.remove(key)
        } else {
            Ok(())
        }
    }

    /// Reads the settings; those of a first visit when there are none.
    pub fn settings(&self) -> Settings {
        match self.slot.read(&self.key("settings")) {
            Ok(Some(text)) => Settings::read(&text),
            _ => Settings::default(),
        }
    }

    /// Writes the settings down.
    ///
    /// # Errors
    /// That of the slot.
    pub fn save_settings(&self, settings: &Settings) -> Result<(), SlotError> {
        self.slot.write(&self.key("settings"), &settings.write())
    }

    /// The key of the snapshots.
    pub fn snapshots_key(&self) -> String {
        self.key("snapshots")
    }

    /// The text of the snapshots, if there is one. What it holds is for its reader to say.
    ///
    /// # Errors
    /// That of the slot.
    pub fn snapshots(&self) -> Result<Option<String>, SlotError> {
        self.slot.read(&self.snapshots_key())
    }

    /// Keeps the text of the snapshots.
    ///
    /// # Errors
    /// That of the slot, [`SlotError::Full`] too when the text would be too large to be read again;
    /// then nothing has changed.
    pub fn save_snapshots(&self, text: &str) -> Result<(), SlotError> {
        if text.len() > LARGEST {
            return Err(SlotError::Full);
        }
        self.slot.write(&self.snapshots_key(), text)
    }

    /// Removes the snapshots, whatever stands there.
    ///
    /// # Errors
    /// That of the slot.
    pub fn remove_snapshots(&self) -> Result<(), SlotError> {
        self.slot.remove(&self.snapshots_key())
    }

    /// How many keys of the product there are on this origin, of all instances.
    ///
    /// # Errors
    /// That of the slot.
    pub fn count(&self) -> Result<usize, SlotError> {
        Ok(self.ours()?.len())
    }

    fn ours(&self) -> Result<Vec<String>, SlotError> {
        let keys = self.slot.keys()?.into_iter();
        Ok(keys.filter(|key| key.starts_with(PREFIX)).collect())
    }

    /// Removes every key of the product on this origin, of all instances, and looks again.
    ///
    /// # Errors
    /// That of the slot, or [`SlotError::Blocked`] when a key is still there afterwards.
    pub fn erase(&self) -> Result<usize, SlotError> {
        let keys = self.ours()?;
        for key in &keys {
            self.slot.remove(key)?;
        }
        self.seen.take();
        if self.count()? == 0 {
            Ok(keys.len())
        } else {
            Err(SlotError::Blocked)
        }
    }
}

/// A report is a file for others, never what is kept between two visits.
fn read_assessment(text: &str) -> Result<Document, Refusal> {
    document::read(text.as_bytes()).and_then(|document| match document.format {
        Format::Assessment => Ok(document),
        Format::Report => Err(Refusal::UnknownFormat),
    })
}
