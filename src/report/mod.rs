//! What leaves the product, and in which words.
//!
//! Knows: how answers and results are named and written down for others.
//! Must not know: how a file is saved or printed, or that there is a browser.

mod json;
mod sentences;

pub use json::{METHOD_VERSION, report, results};
pub use sentences::{
    addressable_sentence, answer_name, field_words, first_sentence, first_step_name, missing_list,
    refusal_sentence, status_name, task_action, task_note, titles, why_sentence,
};
