//! What a person said, and the one door through which it changes.
//!
//! Knows: answers, records, details, history, the place where a person is, and the document in
//! which all of it is written down.
//! Must not know: statuses and results (`scoring`), wording (`text`), where documents are stored
//! (`persist`), or that there is a browser.

mod ahead;
mod answer;
mod answered;
mod change_record;
pub mod document;
mod effects;
mod entry;
pub mod json;
mod look_again;
mod merge;
mod msg;
mod names;
mod past_record;
mod patient_data;
mod place;
mod plan;
mod progress;
mod record;
mod said;
mod sitting;
mod table;
mod time;
mod update;

pub use ahead::{Asked, ahead, ahead_in_all, asks_details};
pub use answer::{Answer, DetailAnswer, counting_answer};
pub use effects::{Announcement, Effects, Focus};
pub use entry::{Entry, Kept};
pub use look_again::look_again;
pub use merge::{Merged, merge};
pub use msg::Msg;
pub use names::Name;
pub use past_record::PastRecord;
pub use patient_data::{PatientData, looks_like};
pub use place::Place;
pub use plan::{Plan, TaskChange, TaskNotes, item_of_task};
pub use progress::Progress;
pub use record::{Record, RecordField};
pub use sitting::Sitting;
pub use table::Table;
pub use time::Now;
pub use update::update;

use crate::catalog::{self, Item, ItemId};

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
    /// The person's own notes on tasks.
    pub plan: Plan,
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

    /// The person's own notes on a task, where there are any.
    pub fn task_notes(&self, task: &str) -> Option<&TaskNotes> {
        let mut plan = self.plan.iter();
        plan.find(|(id, _)| id == task).map(|(_, notes)| notes)
    }

    /// Leaves only what was said since it was `stored` at this moment (RFC 3339, UTC): the rest was
    /// erased elsewhere.
    pub fn forget_until(&mut self, stored: &Self, stamp: &str) {
        let answers = self.answers.iter();
        let later = answers.filter(|(_, entry)| entry.changed_at.as_str() > stamp);
        *self = Self {
            answers: later.map(|(id, entry)| (*id, entry.clone())).collect(),
            plan: plan::differing_notes(&self.plan, &stored.plan),
            place: self.place,
            ..Self::default()
        };
    }

    /// The items about which something else is said in another assessment, in catalog order.
    pub fn differing_items(&self, other: &Self) -> Vec<ItemId> {
        let nothing = Entry::default();
        let differs = |id: &ItemId| {
            let here = self.entry(*id).unwrap_or(&nothing);
            !here.says_the_same_as(other.entry(*id).unwrap_or(&nothing))
        };
        catalog::items().map(Item::id).filter(differs).collect()
    }

    /// The same, and the items on whose tasks something else is noted.
    pub fn differing(&self, other: &Self) -> Vec<ItemId> {
        let mut items = self.differing_items(other);
        plan::add_items(&mut items, &plan::differing_notes(&self.plan, &other.plan));
        plan::add_items(&mut items, &plan::differing_notes(&other.plan, &self.plan));
        items
    }

    /// Whether something is said here that another assessment does not say, or says otherwise.
    pub fn says_more_than(&self, other: &Self) -> bool {
        self.history.len() > other.history.len() || !self.differing(other).is_empty()
    }

    /// Whether nothing has been said at all.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
            && self.history.is_empty()
            && self.plan.is_empty()
            && self.kept_answers.is_empty()
    }
}
