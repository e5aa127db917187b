//! Which of our words stand for an answer, a status, a reason, a task or a refusal.
//!
//! Knows: which file knows which of them.
//! Must not know: the words themselves, or where a sentence is shown.

mod files;
mod flips;
mod headline;
mod items;
mod names;
mod record;
mod task_facts;
mod tasks;
mod why;

pub use files::{quoted, refusal_sentence, warning_sentence};
pub use flips::flip_sentence;
pub use headline::{addressable_sentence, first_sentence};
pub use items::{citation, proposed_paragraph, titles};
pub use names::{
    answer_name, change_name, current_change_name, detail_answer_name, effort_name,
    first_step_name, proposed_kind_name, status_name,
};
pub use record::{field_words, missing_list};
pub use task_facts::{TaskFacts, task_facts};
pub use tasks::{task_action, task_note};
pub use why::why_sentence;
