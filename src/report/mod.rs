//! What leaves the product, and in which words.
//!
//! Knows: how answers and results are named and written down for others.
//! Must not know: how a file is saved or printed, or that there is a browser.

mod calendar;
mod changed;
mod compare;
mod csv;
mod decision_log;
mod export;
mod file;
mod hash;
mod import;
mod json;
mod log_fields;
mod markdown;
mod oscal;
mod questions;
mod sentences;
mod snapshots;
mod told;
mod trend;
mod wording;

pub use calendar::{Cadences, Event, calendar, events};
pub use changed::{Changed, changed};
pub use compare::{Comparison, ItemChange, Part, Said, Side, compare};
pub use csv::csv;
pub use decision_log::{DecidedItem, Decision, Log, Logs, PastDecision, logs};
pub use export::{ExportKind, export};
pub use file::{File, FileKind, file};
pub use import::{Difference, DryRun, Import, Shared, import};
pub use json::{METHOD_VERSION, report, results, share_safe};
pub use log_fields::Field;
pub use markdown::{LogKind, log_file, markdown};
pub use oscal::oscal;
pub use questions::{Because, Question, question_about, question_list, questions};
pub use sentences::{
    TaskFacts, addressable_sentence, answer_name, change_name, citation, current_change_name,
    detail_answer_name, effort_name, field_words, first_sentence, first_step_name, flip_sentence,
    missing_list, proposed_kind_name, quoted, refusal_sentence, status_name, task_action,
    task_facts, task_note, titles, warning_sentence, why_sentence,
};
pub use snapshots::{MOST_SNAPSHOTS, NotFrozen, Snapshot, Snapshots, digest};
pub use told::{Share, Told, lines, one_line};
pub use trend::{TrendPoint, trend};
