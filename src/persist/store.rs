//! Knows: under which keys an assessment is kept, and what to do with what cannot be read.
//! Must not know: the format of the document, or which slot it is kept in.

use super::{Settings, Slot, SlotError};
use crate::assessment::document::{self, Document, Format, Refusal};
use crate::assessment::{Assessment, Now};

/// What every key of the product begins with, on every page of the same origin.
const PREFIX: &str = "safeguard-check/";

/// The instance of a page that names none.
pub const MAIN: &str = "main";

/// One instance's part of a slot.
pub struct Store {
    slot: Box<dyn Slot>,
    instance: String,
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

impl Store {
    /// The part of the slot that belongs to one instance.
    pub fn new(slot: Box<dyn Slot>, instance: &str) -> Self {
        Self {
            slot,
            instance: instance.into(),
        }
    }

    fn key(&self, name: &str) -> String {
        format!("{PREFIX}{}/{name}", self.instance)
    }

    /// Reads what is kept.
    pub fn load(&self) -> Loaded {
        match self.slot.read(&self.key("assessment")) {
            Err(_) => Loaded::Blocked,
            Ok(None) => Loaded::Nothing,
            Ok(Some(text)) => match read_assessment(&text) {
                Ok(document) => Loaded::Found(Box::new(document)),
                Err(refusal) => Loaded::Unreadable(refusal),
            },
        }
    }

    /// Writes an assessment down. What cannot be read is never overwritten: it moves to a key of
    /// its own first.
    ///
    /// # Errors
    /// That of the slot; then nothing has changed.
    pub fn save(&self, assessment: &Assessment, now: &Now) -> Result<(), SlotError> {
        let key = self.key("assessment");
        let stored = self.slot.read(&key)?;
        if let Some(stored) = stored.filter(|stored| read_assessment(stored).is_err()) {
            let aside = self.key(&format!("set-aside/{}", now.stamp));
            self.slot.write(&aside, &stored)?;
        }
        self.slot.write(&key, &document::write(assessment, now))
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

    /// Removes every key of the product on this origin, of all instances, and looks again.
    ///
    /// # Errors
    /// That of the slot, or [`SlotError::Blocked`] when a key is still there afterwards.
    pub fn erase(&self) -> Result<usize, SlotError> {
        let ours = || -> Result<Vec<String>, SlotError> {
            let keys = self.slot.keys()?.into_iter();
            Ok(keys.filter(|key| key.starts_with(PREFIX)).collect())
        };
        let keys = ours()?;
        for key in &keys {
            self.slot.remove(key)?;
        }
        if ours()?.is_empty() {
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
