//! Knows: what becomes of a record that was complete once it no longer applies.
//! Must not know: what made it cease to apply.

use super::{Answer, Assessment, Entry, Kept, Now, Record};
use crate::catalog::{Item, ItemId};

/// A record that was complete and no longer applies.
#[derive(Debug, Clone, PartialEq)]
pub struct PastRecord {
    /// The item, as the file names it; the catalog may not know it any more.
    pub item: String,
    /// The answer it belonged to.
    pub answer: Option<Answer>,
    /// The record as it was.
    pub record: Record,
    /// When it ceased to apply: RFC 3339, UTC.
    pub until: String,
    /// Unknown fields of the entry.
    pub kept: Kept,
    /// Unknown fields of its record.
    pub kept_record: Kept,
}

impl PastRecord {
    /// The complete record of an entry, which ceased to apply at `until` (RFC 3339, UTC).
    pub fn new(id: ItemId, answer: Answer, record: &Record, entry: &Entry, until: &str) -> Self {
        Self {
            item: id.as_str().into(),
            answer: Some(answer),
            record: record.clone(),
            until: until.into(),
            kept: Kept::default(),
            kept_record: entry.kept_record.clone(),
        }
    }

    /// Whether it is the same record of the same item, whenever it ceased to apply.
    pub fn is_same_record(&self, other: &Self) -> bool {
        self.item == other.item && self.answer == other.answer && self.record == other.record
    }
}

/// The last record of an item in the history, with its place there.
pub fn last_of(history: &mut [PastRecord], item: ItemId) -> Option<(usize, &mut PastRecord)> {
    let entries = history.iter_mut().enumerate().rev();
    entries
        .into_iter()
        .find(|(_, past)| past.item == item.as_str())
}

/// How a record came to stand in the history.
#[derive(Debug, Clone, PartialEq)]
pub enum Ceased {
    /// It ceased to apply for the first time.
    First,
    /// It had come back into effect; before, it had ceased to apply at this time.
    Again(String),
}

/// Writes the record that counts on an item into the history, if there is one: it is about to be
/// changed or set aside. Where it already is the last one of its item there, it had come back into
/// effect, and the six years count from the last time.
pub fn remember(state: &mut Assessment, item: Item, now: &Now) -> Option<Ceased> {
    let id = item.id();
    let entry = state.entry(id)?;
    let (answer, record) = entry.complete_record(item, now.today)?;
    let past = PastRecord::new(id, answer, record, entry, &now.stamp);
    let last = last_of(&mut state.history, id);
    if let Some((_, known)) = last.filter(|(_, known)| known.is_same_record(&past)) {
        let until = std::mem::replace(&mut known.until, past.until);
        return Some(Ceased::Again(until));
    }
    state.history.push(past);
    Some(Ceased::First)
}
