//! Knows: how every item is told in a report, one by one.
//! Must not know: how the items hang together.

use super::Page;
use crate::assessment::Entry;
use crate::catalog::{self, Item, Rule};
use crate::report::sentences::status_name;
use crate::report::told::Told;
use crate::scoring::{StandingNote, Status};
use crate::text::export_words;

/// Every item of the rule in force, then every item of the proposal. Those about which nothing was
/// said and nothing is known stand in one line.
pub fn put(told: &Told, page: &mut Page) {
    let result = &told.words.result;
    page.heading(2, export_words().paper.items);
    for (rule, title) in [
        (Rule::Current, result.current_title),
        (Rule::Proposed, result.proposed_title),
    ] {
        page.heading(3, title);
        let mut silent = Vec::new();
        for item in catalog::items().filter(|item| item.rule() == rule) {
            match is_silent(told, item) {
                true => silent.push(told.heading(item)),
                false => put_item(told, item, page),
            }
        }
        if !silent.is_empty() {
            let name = status_name(told.words, Status::Unanswered);
            let silent: Vec<_> = silent.iter().map(String::as_str).collect();
            page.heading(4, name);
            page.paragraph(&format!("{}.", (told.words.list)(&silent)));
        }
    }
}

fn is_silent(told: &Told, item: Item) -> bool {
    let is_unanswered = told.score.results.status(item.id()) == Status::Unanswered;
    is_unanswered && told.entry(item).is_none_or(Entry::says_nothing)
}

fn put_item(told: &Told, item: Item, page: &mut Page) {
    let paper = &export_words().paper;
    let [label, answer, status, why, evidence, note, changed] = paper.fields;
    page.heading(4, &told.heading(item));
    page.field(label, &told.label(item));
    page.field(answer, told.answer(item));
    for detail in told.details(item) {
        page.point(&detail);
    }
    page.field(status, told.status(item));
    page.field(why, &told.why(item));
    if told.score.results.status(item.id()).is_on_record() {
        for note in &told.score.standing_notes {
            page.point(match note {
                StandingNote::NoRiskAnalysis => told.words.result.note_no_risk_analysis,
                StandingNote::NoDocumentation => told.words.result.note_no_documentation,
            });
        }
    }
    if let Some(entry) = told.entry(item) {
        page.field(evidence, &entry.evidence);
        page.field(note, &entry.note);
        if entry.flagged {
            page.point(paper.flagged);
        }
        page.field(changed, &told.day(&entry.changed_at));
    }
}
