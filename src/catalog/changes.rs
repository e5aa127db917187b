//! Knows: what changed in the law data since the first release, so that an answer given before is
//! looked at again.
//! Must not know: the code's own changes, or which answers there are.
//!
//! Entries are added at the end and never taken away: somebody may come back after years.

use super::{Date, ItemId};

/// A change of one item that an earlier answer may not fit any more.
#[derive(Debug, Clone, Copy)]
pub struct Change {
    /// The day of the catalog that brought it.
    pub on: Date,
    /// The item. Its id never changes meaning; what is asked under it may become clearer.
    pub item: ItemId,
    /// Which part changed.
    pub part: ChangedPart,
    /// What stood there before, word for word.
    pub before: &'static str,
}

/// The part of an item that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangedPart {
    /// The official wording.
    Wording,
    /// Our question.
    Question,
}

/// Oldest first. Nothing has changed since the first release.
pub const CHANGES: &[Change] = &[];
