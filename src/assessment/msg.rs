//! Knows: everything that can happen to an assessment.
//! Must not know: what becomes of it then.

use super::{Answer, Assessment, DetailAnswer, Name, Place, RecordField, TaskChange};
use crate::catalog::{DetailId, ItemId};

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
    /// A person's own note on a task was changed. Ignored where no task can have the id.
    ChangedTask {
        /// The task: an item, or `<item id>#<detail id>`.
        task: String,
        /// The field, and what stands in it now.
        change: TaskChange,
    },
    /// A name at the head of a paper was typed.
    ChangedName {
        /// Which one.
        name: Name,
        /// All that now stands there.
        text: String,
    },
    /// The names are to be kept with the answers, or no longer.
    KeptNames(bool),
    /// Another place was opened.
    Went(Place),
    /// A file was opened: what it holds takes the place of everything.
    OpenedFile(Box<Assessment>),
    /// Erasing everything was confirmed.
    ConfirmedErase,
}
