//! Knows: what there is to show about saving.
//! Must not know: how anything is saved, or which words stand for it.

use std::mem::discriminant;

use crate::assessment::document::Refusal;
use crate::catalog::{Date, ItemId};
use crate::persist::SetAside;

/// What is shown about saving.
#[derive(Debug)]
pub struct Saving {
    /// Whether the answers on the page are also in the store.
    pub state: SaveState,
    /// What stays on the screen until its cause is gone, or a person has read it.
    pub notices: Vec<Notice>,
    /// Counts how often the notices or that sentence changed.
    pub told: usize,
    /// What the last erasing removed, as a sentence.
    pub erased: Option<String>,
}

/// Whether the answers on the page are also in the store.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum SaveState {
    /// Nothing has been said, so there is nothing to save.
    NothingYet,
    /// As an earlier visit left them; the day on which it did, if that can be read.
    SavedBefore(Option<Date>),
    /// A change waits.
    Waiting,
    /// Saved at this time of day: hours, minutes.
    SavedAt(u32, u32),
    /// The last change could not be saved.
    NotSaved,
    /// Nothing is kept, because others use this computer.
    Off,
    /// Nothing is kept, because the page around it wants it so.
    Never,
}

/// Something that stays on the screen.
#[derive(Debug)]
pub enum Notice {
    /// The browser keeps nothing.
    Blocked,
    /// The last write found no room.
    Full,
    /// What is stored cannot be read, and there is no room to set it aside.
    Unreadable(Refusal),
    /// Something from an earlier visit has been set aside.
    SetAside(SetAside),
    /// Another tab changed what was said about these items.
    Elsewhere(Vec<ItemId>),
    /// Another tab erased everything.
    Gone,
    /// These items have changed since they were answered.
    LookAgain(Vec<ItemId>),
    /// So many entries are kept on a computer that others use.
    Stored(usize),
    /// A file was opened; so many items have an answer now.
    Opened(usize),
    /// The browser did not take a file that was to be saved.
    FileNotTaken,
    /// The address names no part of the check.
    UnknownAddress,
}

impl Saving {
    /// Shows a notice, in place of one of its kind. What was set aside is shown piece by piece. What
    /// is shown already stays as it is: somebody may be about to press a button there.
    pub fn tell(&mut self, notice: Notice) {
        let is_like = notice.is_like();
        if notice.says_no_more_than_its_kind() && self.notices.iter().any(&is_like) {
            return;
        }
        if !matches!(notice, Notice::SetAside(_)) {
            self.stop_telling(is_like);
        }
        self.notices.push(notice);
        self.told += 1;
    }

    /// Shows what the last erasing removed.
    pub fn tell_erasing(&mut self, sentence: &str) {
        self.erased = Some(sentence.into());
        self.told += 1;
    }

    /// Takes the sentence about the last erasing away: something is there again.
    pub fn forget_erasing(&mut self) {
        if self.erased.take().is_some() {
            self.told += 1;
        }
    }

    /// Takes notices away.
    pub fn stop_telling(&mut self, what: impl Fn(&Notice) -> bool) {
        let before = self.notices.len();
        self.notices.retain(|notice| !what(notice));
        if self.notices.len() != before {
            self.told += 1;
        }
    }
}

impl Notice {
    /// Whether two of the kind say the same.
    const fn says_no_more_than_its_kind(&self) -> bool {
        use Notice::{Blocked, FileNotTaken, Full, Gone, UnknownAddress};
        matches!(self, Blocked | Full | Gone | FileNotTaken | UnknownAddress)
    }

    /// Whether another notice is of the same kind.
    pub fn is_like(&self) -> impl Fn(&Notice) -> bool + 'static {
        let kind = discriminant(self);
        move |other| discriminant(other) == kind
    }
}
