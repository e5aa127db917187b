//! Knows: everything that can happen to an assessment, and what the edge must do about it.
//! Must not know: how anything is saved, focused or announced, or what a status is.

use super::{
    Answer, Assessment, DetailAnswer, Editing, Entry, Now, PastRecord, Place, Progress, Record,
    RecordField,
};
use crate::catalog::{self, DetailId, Item, ItemId};

/// A fact: something a person did.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// An answer was chosen. Ignored where the item does not offer it.
    ChoseAnswer {
        /// The item.
        item: ItemId,
        /// The answer.
        answer: Answer,
    },
    /// The answer to an item was taken back.
    ClearedAnswer(ItemId),
    /// A detail was answered. Ignored where the item has no such detail.
    AnsweredDetail {
        /// The item.
        item: ItemId,
        /// The detail.
        detail: DetailId,
        /// The answer.
        answer: DetailAnswer,
    },
    /// A field of a record was typed into.
    ChangedRecord {
        /// The item.
        item: ItemId,
        /// The field.
        field: RecordField,
        /// All that now stands in it.
        text: String,
    },
    /// A record was left, so what was typed into it is meant.
    LeftRecord(ItemId),
    /// Where the proof is kept was typed.
    ChangedEvidence {
        /// The item.
        item: ItemId,
        /// All that now stands there.
        text: String,
    },
    /// A note was typed.
    ChangedNote {
        /// The item.
        item: ItemId,
        /// All that now stands there.
        text: String,
    },
    /// The flag "look at this again" was set or taken away.
    Flagged {
        /// The item.
        item: ItemId,
        /// Whether it is set now.
        flagged: bool,
    },
    /// Another place was opened.
    Went(Place),
    /// Erasing everything was confirmed.
    ConfirmedErase,
}

/// What the edge must do after an update. The default is nothing.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Effects {
    /// Write the assessment down.
    pub save: bool,
    /// Remove everything that was ever written down.
    pub erase: bool,
    /// Move the focus.
    pub focus: Option<Focus>,
    /// Tell somebody who does not see the screen.
    pub announce: Option<Announcement>,
}

/// Where the focus goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the screen.
    Heading,
    /// A question, which is brought into view.
    Question(ItemId),
    /// The answers of a question that is in view already.
    Answers(ItemId),
}

/// What is worth saying aloud. Not every click is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Announcement {
    /// The last open item of a standard was answered; the index of the standard.
    StandardAnswered(usize),
    /// The last open item of the quick check was answered.
    AllAnswered,
    /// Nothing is missing from a record any more.
    RecordComplete,
    /// A record that was complete is so no longer.
    RecordIncomplete,
}

const SAVE: Effects = Effects {
    save: true,
    erase: false,
    focus: None,
    announce: None,
};

/// Applies one fact to the assessment and says what the edge must do. The only door through
/// which an assessment changes.
pub fn update(state: &mut Assessment, msg: Msg, now: &Now) -> Effects {
    match msg {
        Msg::ChoseAnswer { item, answer } => {
            let before = Progress::of(state);
            let effects = choose(state, item, Some(answer), now);
            Effects {
                announce: announce_progress(&before, &Progress::of(state)),
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
            change(state, item, now, |entry| {
                let known = entry.details.get(&detail).copied();
                entry.details.insert(detail, answer);
                known != Some(answer)
            })
        }
        Msg::ChangedRecord { item, field, text } => change_record(state, item, field, text, now),
        Msg::LeftRecord(item) => leave_record(state, item),
        Msg::ChangedEvidence { item, text } => {
            change(state, item, now, |entry| put(&mut entry.evidence, text))
        }
        Msg::ChangedNote { item, text } => {
            change(state, item, now, |entry| put(&mut entry.note, text))
        }
        Msg::Flagged { item, flagged } => {
            change(state, item, now, |entry| put(&mut entry.flagged, flagged))
        }
        Msg::Went(place) => {
            end_editing(state);
            state.place = place;
            let focus = match place {
                Place::Question(item) => Focus::Question(item),
                _ => Focus::Heading,
            };
            Effects {
                // Looking around leaves no trace; only answers do.
                save: !state.is_empty(),
                focus: Some(focus),
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

/// Changes an entry, dates the change, and saves if there was one: `edit` says whether. Where
/// nothing was said and nothing changed, no entry is left behind.
fn change(
    state: &mut Assessment,
    item: ItemId,
    now: &Now,
    edit: impl FnOnce(&mut Entry) -> bool,
) -> Effects {
    let known = state.answers.remove(&item);
    let was_known = known.is_some();
    let mut entry = known.unwrap_or_default();
    let changed = edit(&mut entry);
    if changed {
        entry.changed_at.clone_from(&now.stamp);
    }
    if changed || was_known {
        state.answers.insert(item, entry);
    }
    if changed { SAVE } else { Effects::default() }
}

/// Puts a value in place of another, and says whether they differ.
fn put<T: PartialEq>(place: &mut T, value: T) -> bool {
    let differs = *place != value;
    *place = value;
    differs
}

fn choose(state: &mut Assessment, id: ItemId, answer: Option<Answer>, now: &Now) -> Effects {
    let Some(item) = catalog::item(id.as_str()) else {
        return Effects::default();
    };
    let before = state.answer(id);
    if before == answer || answer.is_some_and(|answer| !answer.is_offered_on(item)) {
        return Effects::default();
    }
    let record = state.entry(id).and_then(|entry| entry.record.clone());
    let carried = match (before, record) {
        (Some(before), Some(record)) if before.takes_record() => {
            let ceased = record.is_complete(item, now.today);
            end_editing(state);
            if ceased {
                remember(state, item, before, &record, now);
            }
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
    change(state, id, now, |entry| {
        entry.answer = answer;
        entry.record = draft.or(carried).filter(|record| !record.is_blank());
        true
    })
}

fn change_record(
    state: &mut Assessment,
    id: ItemId,
    field: RecordField,
    text: String,
    now: &Now,
) -> Effects {
    let (Some(item), Some(answer)) = (catalog::item(id.as_str()), state.answer(id)) else {
        return Effects::default();
    };
    if !answer.takes_record() {
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
    if state
        .sitting
        .editing
        .as_ref()
        .is_none_or(|editing| editing.item != id)
    {
        end_editing(state);
        if was_complete {
            let had_ceased = remember(state, item, answer, &before, now);
            state.sitting.editing = Some(Editing {
                item: id,
                had_ceased,
            });
        }
    }
    let effects = change(state, id, now, |entry| {
        entry.record = Some(after);
        true
    });
    Effects {
        announce: match (was_complete, is_complete) {
            (false, true) => Some(Announcement::RecordComplete),
            (true, false) => Some(Announcement::RecordIncomplete),
            _ => None,
        },
        ..effects
    }
}

fn leave_record(state: &mut Assessment, id: ItemId) -> Effects {
    let editing = state.sitting.editing.as_ref();
    if editing.is_none_or(|editing| editing.item != id) {
        return Effects::default();
    }
    end_editing(state);
    SAVE
}

/// Ends the sitting at a record. Typed and taken back within one sitting: the record never ceased
/// to apply, and the history is as it was before.
fn end_editing(state: &mut Assessment) {
    let Some(Editing { item, had_ceased }) = state.sitting.editing.take() else {
        return;
    };
    let record = state.entry(item).and_then(|entry| entry.record.clone());
    let last = last_of(&mut state.history, item);
    let Some((at, past)) = last.filter(|(_, past)| Some(&past.record) == record.as_ref()) else {
        return;
    };
    match had_ceased {
        Some(until) => past.until = until,
        None => {
            state.history.remove(at);
        }
    }
}

/// The last record of an item in the history, with its place there.
fn last_of(history: &mut [PastRecord], item: ItemId) -> Option<(usize, &mut PastRecord)> {
    let entries = history.iter_mut().enumerate().rev();
    entries
        .into_iter()
        .find(|(_, past)| past.item == item.as_str())
}

/// Moves a record that was complete into the history. Where it already is the last one of its
/// item there, it had come back into effect, and the six years count from the last time: then it
/// gives the time at which it had ceased to apply before.
fn remember(
    state: &mut Assessment,
    item: Item,
    answer: Answer,
    record: &Record,
    now: &Now,
) -> Option<String> {
    let id = item.id();
    let last = last_of(&mut state.history, id);
    let known = last.filter(|(_, past)| past.answer == Some(answer) && past.record == *record);
    if let Some((_, past)) = known {
        return Some(std::mem::replace(&mut past.until, now.stamp.clone()));
    }
    let kept_record = state.entry(id).map(|entry| entry.kept_record.clone());
    state.history.push(PastRecord {
        item: id.as_str().into(),
        answer: Some(answer),
        record: record.clone(),
        until: now.stamp.clone(),
        kept: Default::default(),
        kept_record: kept_record.unwrap_or_default(),
    });
    None
}

fn announce_progress(before: &Progress, after: &Progress) -> Option<Announcement> {
    if before.answered < before.of && after.answered == after.of {
        return Some(Announcement::AllAnswered);
    }
    let pairs = before.left.iter().zip(&after.left);
    pairs
        .enumerate()
        .find(|(_, (before, after))| **before > 0 && **after == 0)
        .map(|(index, _)| Announcement::StandardAnswered(index))
}
