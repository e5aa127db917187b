//! Knows: how what is said about an item takes the place of what was said before.
//! Must not know: what is said, or why.

use super::{Assessment, Effects, Entry, Now};
use crate::catalog::ItemId;

/// What was said about an item, to be changed.
pub fn said(state: &Assessment, item: ItemId) -> Entry {
    state.entry(item).cloned().unwrap_or_default()
}

/// Puts what is said about an item now in place of what was said before, dates it and saves, if it
/// is anything else. Where nothing was said and nothing changed, no entry is left behind.
pub fn put(state: &mut Assessment, item: ItemId, mut entry: Entry, now: &Now) -> Effects {
    if said(state, item).says_the_same_as(&entry) {
        return Effects::default();
    }
    entry.changed_at.clone_from(&now.stamp);
    state.answers.insert(item, entry);
    Effects::SAVE
}
