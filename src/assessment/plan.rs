//! Knows: a person's own notes on the tasks of the plan, how they change, and what becomes of two
//! versions of them that were changed apart.
//! Must not know: which tasks follow from the answers (`scoring`), or how a task is worded.

use super::Kept;
use crate::catalog::{self, ItemId};

/// The person's own notes, by task id; no id twice.
pub type Plan = Vec<(String, TaskNotes)>;

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

/// One field of the notes, with all that now stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaskChange {
    /// Who takes care of it.
    Owner(String),
    /// Until when.
    Due(String),
    /// A note.
    Note(String),
    /// Whether it is marked as done.
    Done(bool),
}

impl TaskNotes {
    /// Whether nothing is said in them.
    pub fn says_nothing(&self) -> bool {
        let texts = [&self.owner, &self.due, &self.note];
        !self.done && texts.iter().all(|text| text.trim().is_empty()) && self.kept.is_empty()
    }

    fn change(&mut self, change: TaskChange) {
        match change {
            TaskChange::Owner(text) => self.owner = text,
            TaskChange::Due(text) => self.due = text,
            TaskChange::Note(text) => self.note = text,
            TaskChange::Done(done) => self.done = done,
        }
    }

    /// Field by field, what was changed since `before`. Where both were, it is what stands here;
    /// of two notes, both.
    fn merged(before: &Self, here: &Self, there: &Self) -> Self {
        let newer = |field: fn(&Self) -> &String| match field(here) == field(before) {
            true => field(there).clone(),
            false => field(here).clone(),
        };
        let (ours, theirs) = (&here.note, &there.note);
        let both_noted = *ours != before.note && *theirs != before.note;
        let note = match both_noted {
            true if theirs.contains(ours.as_str()) => theirs.clone(),
            true if !ours.contains(theirs.as_str()) => [ours, "\n", theirs].concat(),
            _ => newer(|notes| &notes.note),
        };
        let mut kept = here.kept.clone();
        kept.add_missing(&there.kept);
        Self {
            owner: newer(|notes| &notes.owner),
            due: newer(|notes| &notes.due),
            done: match here.done == before.done {
                true => there.done,
                false => here.done,
            },
            note,
            kept,
        }
    }
}

/// Changes what is noted on a task, and says whether anything is different now. Where nothing is
/// noted any more, no trace is left. An id that no task can have changes nothing.
pub fn change_task(plan: &mut Plan, task: &str, change: TaskChange) -> bool {
    let at = plan.iter().position(|(id, _)| id == task);
    let before = at.map(|at| plan[at].1.clone()).unwrap_or_default();
    let mut after = before.clone();
    after.change(change);
    if after == before || item_of_task(task).is_none() {
        return false;
    }
    match (at, after.says_nothing()) {
        (Some(at), true) => drop(plan.remove(at)),
        (Some(at), false) => plan[at].1 = after,
        (None, true) => return false,
        (None, false) => plan.push((task.into(), after)),
    }
    true
}

/// The item that a task is about; `None` where the catalog has no such item or detail.
pub fn item_of_task(task: &str) -> Option<ItemId> {
    let (item, detail) = match task.split_once('#') {
        Some((item, detail)) => (item, Some(detail)),
        None => (task, None),
    };
    let item = catalog::item(item)?;
    let mut details = item.details().iter();
    let known = detail.is_none_or(|id| details.any(|detail| detail.id.as_str() == id));
    known.then(|| item.id())
}

/// One plan out of two that were changed apart since `before`. What was changed on one side only
/// is as it is there, taken back included.
pub fn merge_plans(before: &Plan, here: &Plan, there: &Plan) -> Plan {
    let nothing = TaskNotes::default();
    let (before, ours, theirs) = (sorted(before), sorted(here), sorted(there));
    let only_there = there.iter().filter(|(id, _)| of(&ours, id).is_none());
    let mut merged = Plan::new();
    for (id, _) in here.iter().chain(only_there) {
        let (before, ours, theirs) = (of(&before, id), of(&ours, id), of(&theirs, id));
        let notes = TaskNotes::merged(
            before.unwrap_or(&nothing),
            ours.unwrap_or(&nothing),
            theirs.unwrap_or(&nothing),
        );
        // What nobody took back stays, even if it says nothing: it came with a file.
        let was_taken_back = before.is_some() && (ours.is_none() || theirs.is_none());
        if !(was_taken_back && notes.says_nothing()) {
            merged.push((id.clone(), notes));
        }
    }
    merged
}

/// The notes that say something else than those of another plan. No notes say what empty ones say.
pub fn differing_notes(here: &Plan, other: &Plan) -> Plan {
    let nothing = TaskNotes::default();
    let others = sorted(other);
    let mut differing = here.clone();
    differing.retain(|(id, notes)| of(&others, id).unwrap_or(&nothing) != notes);
    differing
}

/// Adds the items of some tasks, each once.
pub fn add_items(items: &mut Vec<ItemId>, plan: &Plan) {
    for item in plan.iter().filter_map(|(task, _)| item_of_task(task)) {
        if !items.contains(&item) {
            items.push(item);
        }
    }
}

/// By id, to be looked up: a file may hold many.
fn sorted(plan: &Plan) -> Vec<&(String, TaskNotes)> {
    let mut sorted: Vec<_> = plan.iter().collect();
    sorted.sort_unstable_by(|one, other| one.0.cmp(&other.0));
    sorted
}

fn of<'a>(sorted: &[&'a (String, TaskNotes)], id: &str) -> Option<&'a TaskNotes> {
    let at = sorted.binary_search_by(|(known, _)| known.as_str().cmp(id));
    Some(&sorted[at.ok()?].1)
}
