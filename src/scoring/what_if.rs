//! Knows: what the answers would be if some tasks were done.
//! Must not know: how to store that. It is a copy, to be looked at and thrown away.

use super::plan::{Stage, Task, TaskId};
use crate::assessment::{Answer, Answers, DetailAnswer, Record, RecordField};
use crate::catalog::{self, Date, Item, ItemId};

/// The answers as they would be with these tasks done. Marks are read against the plan of the
/// stored answers; marks that name no task of it, and tasks of finding out, change nothing.
pub fn what_if(answers: &Answers, plan: &[Task], done: &[TaskId], today: Date) -> Answers {
    let mut answers = answers.clone();
    for task in plan.iter().filter(|task| done.contains(&task.id)) {
        let id = task.id.item;
        let Some(item) = catalog::item(id.as_str()) else {
            continue;
        };
        match task.stage {
            Stage::FindOut => {}
            Stage::Undocumented | Stage::ExceptionUndocumented => {
                complete_record(&mut answers, item, today);
            }
            Stage::Flip => {
                answers.or_default(id).answer = Some(Answer::InPlace);
                say_yes_for(&mut answers, id);
            }
            _ => put_in_place(&mut answers, item),
        }
    }
    answers
}

fn put_in_place(answers: &mut Answers, item: Item) {
    let entry = answers.or_default(item.id());
    // An exception gives way where the item can be in place itself; where the item only reuses
    // its ancestors' answers the exception stays, and what is left is its details.
    if Answer::InPlace.is_offered_on(item) {
        entry.answer = Some(Answer::InPlace);
    }
    for detail in item.details() {
        entry.details.insert(detail.id, DetailAnswer::Yes);
    }
}

fn say_yes_for(answers: &mut Answers, ancestor: ItemId) {
    for item in catalog::descendants(ancestor) {
        for detail in item.details {
            if detail.speaks_for.is_none_or(|id| id == ancestor) {
                let entry = answers.or_default(item.id);
                entry.details.insert(detail.id, DetailAnswer::Yes);
            }
        }
    }
}

/// Fills what is missing with placeholders, so that the record counts as complete.
fn complete_record(answers: &mut Answers, item: Item, today: Date) {
    let entry = answers.or_default(item.id());
    let record = entry.record.get_or_insert_with(Record::default);
    for field in record.missing(item, today) {
        *record.get_mut(field) = match (field, item) {
            (RecordField::DecidedOn, _) => today.to_string(),
            (RecordField::Exception, Item::Proposed(item)) => item.exceptions[0].into(),
            _ => "taken as complete".into(),
        };
    }
}
