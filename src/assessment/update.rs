//! Knows: what each thing that can happen makes of an assessment, and what the edge must do about it.
//! Must not know: how anything is saved, focused or announced, or what a status is.

use super::answered::Answered;
use super::said::{put, said};
use super::sitting::end_editing;
use super::{
    Announcement, Answer, Assessment, Effects, Focus, Msg, Now, Place, TaskChange, change_record,
    names, plan,
};
use crate::catalog::{self, ItemId};

/// Applies one fact to the assessment and says what the edge must do. The only door through
/// which an assessment changes.
pub fn update(state: &mut Assessment, msg: Msg, now: &Now) -> Effects {
    match msg {
        Msg::ChoseAnswer { item, answer } => {
            let before = Answered::of(state);
            let effects = choose(state, item, Some(answer), now);
            Effects {
                announce: before.announce(&Answered::of(state)),
                ..effects
            }
        }
        Msg::ClearedAnswer(item) => {
            let effects = choose(state, item, None, now);
            Effects {
                // The button that took it back is gone now.
                focus: effects.save.then_some(Focus::Answers(item)),
                ..effects
            }
        }
        Msg::AnsweredDetail {
            item,
            detail,
            answer,
        } => {
            let known = catalog::item(item.as_str())
                .is_some_and(|item| item.details().iter().any(|known| known.id == detail));
            if !known {
                return Effects::default();
            }
            let before = Answered::of(state);
            let mut entry = said(state, item);
            entry.details.insert(detail, answer);
            let effects = put(state, item, entry, now);
            Effects {
                announce: before.announce(&Answered::of(state)),
                ..effects
            }
        }
        Msg::ChangedRecord { item, field, text } => {
            change_record::change(state, item, field, text, now)
        }
        Msg::LeftRecord(item) => change_record::leave(state, item),
        Msg::ChangedEvidence { item, text } => {
            let mut entry = said(state, item);
            entry.evidence = text;
            put(state, item, entry, now)
        }
        Msg::ChangedNote { item, text } => {
            let mut entry = said(state, item);
            entry.note = text;
            put(state, item, entry, now)
        }
        Msg::Flagged { item, flagged } => {
            let mut entry = said(state, item);
            entry.flagged = flagged;
            put(state, item, entry, now)
        }
        Msg::ChangedTask { task, change } => {
            let announce = match change {
                TaskChange::Done(true) => Some(Announcement::TaskDone),
                TaskChange::Done(false) => Some(Announcement::TaskNotDone),
                _ => None,
            };
            match plan::change_task(&mut state.plan, &task, change) {
                true => Effects {
                    announce,
                    ..Effects::SAVE
                },
                false => Effects::default(),
            }
        }
        Msg::ChangedName { name, text } => names::change(state, name, text),
        Msg::KeptNames(kept) => names::keep(state, kept),
        Msg::Went(place) => {
            end_editing(state);
            state.place = place;
            Effects {
                // Looking around leaves no trace; only answers do.
                save: !state.is_empty(),
                focus: Some(Focus::at(place)),
                ..Effects::default()
            }
        }
        Msg::OpenedFile(opened) => {
            *state = Assessment {
                place: Place::Safeguards,
                ..*opened
            };
            Effects {
                save: true,
                replace: true,
                focus: Some(Focus::Heading),
                ..Effects::default()
            }
        }
        Msg::ConfirmedErase => {
            *state = Assessment::default();
            Effects {
                erase: true,
                focus: Some(Focus::Heading),
                ..Effects::default()
            }
        }
    }
}

fn choose(state: &mut Assessment, id: ItemId, answer: Option<Answer>, now: &Now) -> Effects {
    let Some(item) = catalog::item(id.as_str()) else {
        return Effects::default();
    };
    let before = state.answer(id);
    if before == answer || answer.is_some_and(|answer| !answer.is_offered_on(item)) {
        return Effects::default();
    }
    let record = change_record::carry_over(state, item, before, answer, now);
    let mut entry = said(state, id);
    entry.answer = answer;
    entry.record = record;
    put(state, id, entry, now)
}
