//! Knows: how a task is called in a file, whichever rule it belongs to.
//! Must not know: which tasks there are.

use super::sentences::task_action;
use crate::catalog::Rule;
use crate::scoring::Task;
use crate::text::{Words, export_words};

/// A task as a short imperative. One that only the proposal asks for says so.
pub fn action(words: &Words, task: &Task) -> String {
    let named = task_action(words, task);
    let mark = export_words().proposed;
    // Said once is enough, whoever says it.
    if task.id.item.rule() == Rule::Current || named.starts_with(&mark("")) {
        return named;
    }
    mark(&named)
}
