//! Knows: how components read the assessment and what they tell it.
//! Must not know: what any message changes.

use leptos::html::Div;
use leptos::prelude::*;

use super::autosave::Autosave;
use super::{Surroundings, address, clock, focus};
use crate::assessment::{Announcement, Answer, Assessment, Msg, Place, Progress, update};
use crate::catalog::{CURRENT_STANDARDS, ItemId};
use crate::text::words;

/// What every component of one instance shares. Components read it and send messages; none of
/// them writes.
#[derive(Clone, Copy)]
pub struct Ctx {
    state: RwSignal<Assessment>,
    autosave: Autosave,
    announcement: RwSignal<String>,
    root: NodeRef<Div>,
    surroundings: Surroundings,
}

impl Ctx {
    /// The context of an instance that starts with this assessment.
    pub fn new(assessment: Assessment, autosave: Autosave, surroundings: Surroundings) -> Self {
        Self {
            state: RwSignal::new(assessment),
            autosave,
            announcement: RwSignal::new(String::new()),
            root: NodeRef::new(),
            surroundings,
        }
    }

    /// The only way in which anything changes.
    pub fn send(self, msg: Msg) {
        let now = clock::now();
        let Some(effects) = self.state.try_update(|state| update(state, msg, &now)) else {
            // The instance has been taken off the page; nobody is there to see anything.
            return;
        };
        if effects.erase {
            self.announcement.set(self.autosave.erase());
        } else if effects.save {
            self.autosave.after_change(self.state);
        }
        if let Some(announcement) = effects.announce {
            let mut sentence = announcement_sentence(announcement);
            // The same text again is no change, and would not be read aloud.
            if self.announcement.with_untracked(|said| *said == sentence) {
                sentence.push('\u{a0}');
            }
            self.announcement.set(sentence);
        }
        if let Some(target) = effects.focus {
            if self.has_address() {
                address::show(self.place_now());
            }
            focus::later(self.root, target);
        }
    }

    /// Opens a place.
    pub fn go(self, place: Place) {
        self.send(Msg::Went(place));
    }

    /// The place, once.
    pub fn place_now(self) -> Place {
        self.read_now(|assessment| assessment.place)
    }

    /// Something read off the assessment, followed.
    pub fn read<T>(self, read: impl FnOnce(&Assessment) -> T) -> T {
        self.state.with(read)
    }

    /// Something read off the assessment once.
    pub fn read_now<T>(self, read: impl FnOnce(&Assessment) -> T) -> T {
        self.state.with_untracked(read)
    }

    /// The answer to an item, followed.
    pub fn answer(self, item: ItemId) -> Option<Answer> {
        self.read(|assessment| assessment.answer(item))
    }

    /// How far the quick check has come, followed.
    pub fn progress(self) -> Progress {
        self.read(Progress::of)
    }

    /// What is saved, and where.
    pub fn autosave(self) -> Autosave {
        self.autosave
    }

    /// Writes waiting changes down when the page is hidden or left.
    pub fn save_when_hidden(self) {
        self.autosave.flush_when_hidden(self.state);
    }

    /// What is said to somebody who does not see the screen, followed.
    pub fn announcement(self) -> String {
        self.announcement.get()
    }

    /// The element that holds the instance.
    pub fn root(self) -> NodeRef<Div> {
        self.root
    }

    /// Whether the address of the page shows the place.
    pub fn has_address(self) -> bool {
        self.surroundings.has_address
    }

    /// The name of the instance, which its element ids begin with.
    pub fn name(self) -> &'static str {
        self.surroundings.name
    }
}

fn announcement_sentence(announcement: Announcement) -> String {
    let words = words();
    match announcement {
        Announcement::StandardAnswered(index) => {
            (words.check.standard_answered)(CURRENT_STANDARDS[index].title)
        }
        Announcement::AllAnswered => words.check.all_answered.into(),
        Announcement::RecordComplete => words.record.now_complete.into(),
        Announcement::RecordIncomplete => words.record.now_incomplete.into(),
    }
}
