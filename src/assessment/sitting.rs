//! Knows: what is open on the screen and stored nowhere, and when a sitting at a record ends.
//! Must not know: what was changed in it.

use super::names::Names;
use super::past_record::{Ceased, last_of, remember};
use super::{Answer, Assessment, Now, Record, Table};
use crate::catalog::{Item, ItemId};

/// What lasts as long as the page is open: it lets a change of mind be taken back.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sitting {
    /// Records that were set aside by choosing another answer, by item and answer.
    pub(super) drafts: Table<(ItemId, Answer), Record>,
    /// The record that is being changed.
    pub(super) editing: Option<Editing>,
    /// The names at the head of a paper, while they are not to be kept.
    pub(super) names: Names,
}

/// One sitting at a record: one change, however many keys are pressed.
#[derive(Debug, Clone, PartialEq)]
pub struct Editing {
    /// The item.
    pub item: ItemId,
    /// What became of the record as it was before, if it was complete then: a record that becomes
    /// complete while somebody types was never in effect half-typed.
    before: Option<Ceased>,
}

/// Begins the sitting at a record that is about to be changed, if it has not begun.
pub fn begin_editing(state: &mut Assessment, item: Item, now: &Now) {
    let open = state.sitting.editing.as_ref();
    if open.is_some_and(|editing| editing.item == item.id()) {
        return;
    }
    end_editing(state);
    let before = remember(state, item, now);
    state.sitting.editing = Some(Editing {
        item: item.id(),
        before,
    });
}

/// Ends the sitting at a record, and says whether the history is another one since it began. Typed
/// and taken back within one sitting: the record never ceased to apply, and the history is as it was
/// before.
pub fn end_editing(state: &mut Assessment) -> bool {
    let Some(Editing { item, before }) = state.sitting.editing.take() else {
        return false;
    };
    let Some(before) = before else {
        return false;
    };
    let record = state.entry(item).and_then(|entry| entry.record.clone());
    let last = last_of(&mut state.history, item);
    if let Some((at, past)) = last.filter(|(_, past)| Some(&past.record) == record.as_ref()) {
        match before {
            Ceased::Again(until) => past.until = until,
            Ceased::First => {
                state.history.remove(at);
            }
        }
    }
    true
}
