//! Knows: how the two logs are told in Markdown, in a report or alone, with a place for signatures.
//! Must not know: which record stands in which log, or what is told about one.

use super::Page;
use crate::catalog::official;
use crate::report::decision_log::{Log, logs};
use crate::report::told::Told;
use crate::text::log_words;

/// Which of the two logs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogKind {
    /// The decisions under the rule in force.
    Decisions,
    /// The exceptions under the proposal, which nobody needs today.
    Exceptions,
}

/// The log of decisions, and apart from it that of exceptions, which nobody needs today.
pub fn put(told: &Told, page: &mut Page) {
    put_one(told, LogKind::Decisions, 2, page);
    let exceptions = logs(&told.assessment, told.now.today).exceptions;
    // Nothing is said about the proposal where nothing was asked about it.
    if !exceptions.is_empty() || told.assessment.has_looked_at_proposal() {
        put_one(told, LogKind::Exceptions, 2, page);
    }
}

/// One log under a heading of this level.
pub fn put_one(told: &Told, kind: LogKind, level: usize, page: &mut Page) {
    let words = &log_words();
    let logs = logs(&told.assessment, told.now.today);
    match kind {
        LogKind::Decisions => {
            page.heading(level, words.decisions);
            page.paragraph(words.decisions_lead);
            for quote in [&official::ANOTHER_WAY, &official::SIX_YEARS] {
                page.paragraph(&(words.quote_lead)(quote.paragraph));
                page.quotation(quote.parts);
            }
            page.paragraph(words.keep);
            put_log(told, &logs.decisions, words.no_decisions, level + 1, page);
        }
        LogKind::Exceptions => {
            page.heading(level, words.exceptions);
            page.paragraph(words.exceptions_lead);
            put_log(told, &logs.exceptions, words.no_exceptions, level + 1, page);
        }
    }
}

fn put_log(told: &Told, log: &Log, nothing: &str, level: usize, page: &mut Page) {
    let words = &log_words();
    if log.complete.is_empty() && log.incomplete.is_empty() {
        page.paragraph(nothing);
    }
    for (title, decisions) in [
        (words.in_effect, &log.complete),
        (words.incomplete, &log.incomplete),
    ] {
        if !decisions.is_empty() {
            page.heading(level, title);
        }
        for decision in decisions {
            page.heading(level + 1, &told.heading(decision.item.0));
            page.fields(told.decision(decision));
            match told.still_missing(decision) {
                Some(missing) => page.point(&missing),
                None => {
                    // Empty cells, for a pen.
                    let line = vec![String::new(); words.signature.len()];
                    page.table(&words.signature, &[line.clone(), line]);
                }
            }
        }
    }
    if !log.past.is_empty() {
        page.heading(level, words.past);
        page.paragraph(words.past_lead);
    }
    for past in &log.past {
        page.heading(level + 1, &told.past_title(past));
        page.fields(told.past_decision(past));
    }
}
