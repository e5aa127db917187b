//! What a person said, and the one door through which it changes.
//!
//! Knows: answers, records, details, history, the place where a person is, and the document in
//! which all of it is written down.
//! Must not know: statuses and results (`scoring`), wording (`text`), where documents are stored
//! (`persist`), or that there is a browser.

mod answer;
pub mod document;
mod entry;
pub mod json;
mod patient_data;
mod place;
mod progress;
mod record;
mod table;
mod time;
mod update;

pub use answer::{Answer, DetailAnswer, counting_answer};
pub use entry::{Entry, Kept};
pub use patient_data::{PatientData, looks_like};
pub use place::Place;
pub use progress::Progress;
pub use record::{Record, RecordField};
pub use table::Table;
pub use time::Now;
pub use update::{Announcement, Effects, Focus, Msg, update};

use crate::catalog::{self, ItemId};

/// Everything that has been said, by item.
pub type Answers = Table<ItemId, Entry>;

/// All that is kept between two visits.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Assessment {
    /// What was said about each item.
    pub answers: Answers,
    /// Records that no longer apply, oldest first, as §164.316(b)(2)(i) counts six years from
    /// when they were last in effect.
    pub history: Vec<PastRecord>,
    /// The person's own notes on tasks, by task id; no id twice.
    pub plan: Vec<(String, TaskNotes)>,
    /// Where the person was.
    pub place: Place,
    /// The organisation, when the person wants it kept.
    pub organisation: Option<String>,
    /// Who prepared it, when the person wants it kept.
    pub prepared_by: Option<String>,
    /// Unknown fields of the document.
    pub kept: Kept,
    /// Unknown items.
    pub kept_answers: Kept,
    /// What is open on the screen and not stored.
    pub sitting: Sitting,
}

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

/// The person's own notes on a task of the plan. They change no status.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TaskNotes {
    /// Who takes care of it.
    pub owner: String,
    /// Until when, `YYYY-MM-DD` when it is a date.
    pub due: String,
    /// Whether the person marked it as done.
    pub done: bool,
    /// A note.
    pub note: String,
    /// Unknown fields.
    pub kept: Kept,
}

/// What lasts as long as the page is open: it lets a change of mind be taken back.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sitting {
    /// Records that were set aside by choosing another answer, by item and answer.
    drafts: Table<(ItemId, Answer), Record>,
    /// The complete record that is being changed, and already stands in the history.
    editing: Option<Editing>,
}

/// One sitting at a record that was complete: one change, however many keys are pressed.
#[derive(Debug, Clone, PartialEq)]
struct Editing {
    item: ItemId,
    /// When the record had ceased to apply before, if it had: it came back into effect, and its
    /// place in the history with it.
    had_ceased: Option<String>,
}

impl Assessment {
    /// What was said about an item.
    pub fn entry(&self, id: ItemId) -> Option<&Entry> {
        self.answers.get(&id)
    }

    /// The answer to an item, whether offered or not.
    pub fn answer(&self, id: ItemId) -> Option<Answer> {
        self.entry(id)?.answer
    }

    /// Whether anything was said about the proposal itself.
    pub fn has_looked_at_proposal(&self) -> bool {
        catalog::proposed_items()
            .filter_map(|item| self.entry(item.id))
            .any(|entry| entry.answer.is_some() || !entry.details.is_empty())
    }

    /// Whether an item is to be looked at again.
    pub fn is_flagged(&self, id: ItemId) -> bool {
        self.entry(id).is_some_and(|entry| entry.flagged)
    }

    /// Whether nothing has been said at all.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
            && self.history.is_empty()
            && self.plan.is_empty()
            && self.kept_answers.is_empty()
    }
}
