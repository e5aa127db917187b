//! Knows: what becomes of a record when it is typed into, left, or another answer is chosen.
//! Must not know: what makes a record complete, or what is shown of it.

use super::past_record::remember;
use super::said::{put, said};
use super::sitting::{begin_editing, end_editing};
use super::{Announcement, Answer, Assessment, Effects, Now, Record, RecordField};
use crate::catalog::{self, Item, ItemId};

/// A field was typed into.
pub fn change(
    state: &mut Assessment,
    id: ItemId,
    field: RecordField,
    text: String,
    now: &Now,
) -> Effects {
    let Some(item) = catalog::item(id.as_str()) else {
        return Effects::default();
    };
    if !state.answer(id).is_some_and(Answer::takes_record) {
        return Effects::default();
    }
    let before = state.entry(id).and_then(|entry| entry.record.clone());
    let before = before.unwrap_or_default();
    let mut after = before.clone();
    *after.get_mut(field) = text;
    if after == before {
        return Effects::default();
    }
    let was_complete = before.is_complete(item, now.today);
    let is_complete = after.is_complete(item, now.today);
    begin_editing(state, item, now);
    let mut entry = said(state, id);
    entry.record = Some(after);
    let effects = put(state, id, entry, now);
    Effects {
        announce: match (was_complete, is_complete) {
            (false, true) => Some(Announcement::RecordComplete),
            (true, false) => Some(Announcement::RecordIncomplete),
            _ => None,
        },
        ..effects
    }
}

/// The record was left.
pub fn leave(state: &mut Assessment, id: ItemId) -> Effects {
    let is_open = state.sitting.editing.as_ref();
    match is_open.is_some_and(|editing| editing.item == id) && end_editing(state) {
        true => Effects::SAVE,
        false => Effects::default(),
    }
}

/// Another answer is chosen, or none: gives the record that stands beside it then. One that was
/// complete ceases to apply; one that was set aside under the new answer earlier comes back.
pub fn carry_over(
    state: &mut Assessment,
    item: Item,
    before: Option<Answer>,
    answer: Option<Answer>,
    now: &Now,
) -> Option<Record> {
    let id = item.id();
    let record = state.entry(id).and_then(|entry| entry.record.clone());
    let carried = match (before, record) {
        (Some(before), Some(record)) if before.takes_record() => {
            end_editing(state);
            let ceased = remember(state, item, now).is_some();
            let draft = record.clone();
            state.sitting.drafts.insert((id, before), draft);
            match answer {
                // "What we do instead" answers another question under another answer; the rest
                // of the record holds for both.
                Some(answer) if answer.takes_record() => Some(Record {
                    measure: String::new(),
                    ..record
                }),
                _ => (!ceased).then_some(record),
            }
        }
        (_, record) => record,
    };
    let draft = answer.and_then(|answer| state.sitting.drafts.remove(&(id, answer)));
    draft.or(carried).filter(|record| !record.is_blank())
}
