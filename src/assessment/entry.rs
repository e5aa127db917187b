//! Knows: everything a person can say about one item.
//! Must not know: which item it is, or what follows from it.

use super::{Answer, DetailAnswer, Record, Table, json};
use crate::catalog::DetailId;

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
