//! Knows: everything a person can say about one item.
//! Must not know: which item it is, or what follows from it.

use super::{Answer, DetailAnswer, Record, Table, json};
use crate::catalog::{Date, DetailId, Item};

/// Fields of a file that this version does not know, kept to be written back unchanged.
pub type Kept = json::Object;

/// What is stored about one item.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Entry {
    /// The answer, offered or not; an answer that is not offered is kept and never counts.
    pub answer: Option<Answer>,
    /// When something here last changed: RFC 3339, UTC. Empty when a file does not say.
    pub changed_at: String,
    /// The record. Counts only while the answer takes one.
    pub record: Option<Record>,
    /// Answers to the details of the item.
    pub details: Table<DetailId, DetailAnswer>,
    /// Where the proof is kept.
    pub evidence: String,
    /// A note to oneself.
    pub note: String,
    /// Look at this again.
    pub flagged: bool,
    /// Unknown fields of the entry.
    pub kept: Kept,
    /// Unknown fields of its record.
    pub kept_record: Kept,
    /// Unknown details.
    pub kept_details: Kept,
}

impl Entry {
    /// The record that counts on an item, with the answer it belongs to; `None` while something
    /// is missing in it, or the answer takes none.
    pub fn complete_record(&self, item: Item, today: Date) -> Option<(Answer, &Record)> {
        let answer = self.answer?;
        let record = self.record.as_ref()?;
        let counts =
            answer.takes_record() && answer.is_offered_on(item) && record.is_complete(item, today);
        counts.then_some((answer, record))
    }

    /// Whether another entry says the same, whenever it was said.
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        let now = Self {
            changed_at: other.changed_at.clone(),
            ..self.clone()
        };
        now == *other
    }

    /// Whether nothing is said in it.
    pub fn says_nothing(&self) -> bool {
        self.says_the_same_as(&Self::default())
    }
}
