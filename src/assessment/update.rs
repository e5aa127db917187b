//! Knows: everything that can happen to an assessment, and what the edge must do about it.
//! Must not know: how anything is saved, focused or announced, or what a status is.

use super::{
    Answer, Assessment, DetailAnswer, Now, PastRecord, Place, Progress, Record, RecordField,
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
    /// A question on the screen.
    Question(ItemId),
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
        Msg::ClearedAnswer(item) => choose(state, item, None, now),
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
                entry.details.insert(detail, answer);
            })
        }
        Msg::ChangedRecord { item, field, text } => change_record(state, item, field, text, now),
        Msg::LeftRecord(item) => leave_record(state, item),
        Msg::ChangedEvidence { item, text } => {
            change(state, item, now, |entry| entry.evidence = text)
        }
        Msg::ChangedNote { item, text } => change(state, item, now, |entry| entry.note = text),
        Msg::Flagged { item, flagged } => change(state, item, now, |entry| entry.flagged = flagged),
        Msg::Went(place) => {
            state.place = place;
            state.sitting.editing = None;
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

/// Changes an entry, dates the change, and saves if there was one.
fn change(
    state: &mut Assessment,
    item: ItemId,
    now: &Now,
    edit: impl FnOnce(&mut super::Entry),
) -> Effects {
    let entry = state.answers.or_default(item);
    let before = entry.clone();
    edit(entry);
    if *entry == before {
        return Effects::default();
    }
    entry.changed_at.clone_from(&now.stamp);
    SAVE
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
    state.sitting.editing = None;
    change(state, id, now, |entry| {
        entry.answer = answer;
        entry.record = draft.or(carried).filter(|record| !record.is_blank());
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
    // One sitting at a record is one change, however many keys are pressed.
    if was_complete && state.sitting.editing != Some(id) {
        remember(state, item, answer, &before, now);
        state.sitting.editing = Some(id);
    }
    let effects = change(state, id, now, |entry| entry.record = Some(after));
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
    if state.sitting.editing.take() != Some(id) {
        return Effects::default();
    }
    let record = state.entry(id).and_then(|entry| entry.record.as_ref());
    let unchanged = state
        .history
        .last()
        .is_some_and(|past| past.item == id.as_str() && Some(&past.record) == record);
    // Typed and taken back within one sitting: the record never ceased to apply.
    if unchanged {
        state.history.pop();
    }
    SAVE
}

/// Moves a record that was complete into the history.
fn remember(state: &mut Assessment, item: Item, answer: Answer, record: &Record, now: &Now) {
    let id = item.id();
    let last = state.history.last_mut().filter(|past| {
        past.item == id.as_str() && past.answer == Some(answer) && past.record == *record
    });
    if let Some(past) = last {
        // It had come back into effect; the six years count from the last time.
        past.until.clone_from(&now.stamp);
        return;
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
