//! Knows: how the two results and the list of flips are told in a report.
//! Must not know: the plan, the items one by one, or the logs.

use super::Page;
use crate::catalog::{RULE_STATUS, Rule};
use crate::report::sentences::{
    addressable_sentence, first_sentence, flip_sentence, status_name, titles,
};
use crate::report::told::Told;
use crate::scoring::{HeadlineCase, Status, Tally};
use crate::text::export_words;

/// The result of the rule in force, then that of the proposal, then what is in one and not in the
/// other. The two never share a number.
pub fn put(told: &Told, page: &mut Page) {
    page.heading(2, export_words().paper.result);
    current(told, page);
    proposed(told, page);
    flips(told, page);
}

fn current(told: &Told, page: &mut Page) {
    let words = told.words;
    let result = &words.result;
    let title = format!("{} ({})", result.current_title, result.current_source);
    page.heading(3, &title);
    if told.score.current.answered == 0 {
        return page.paragraph(result.current_not_answered);
    }
    let headline = &told.score.headline;
    let first = first_sentence(words, headline);
    page.paragraph(&match headline.case() {
        HeadlineCase::MandatoryOpen => {
            format!("{first} {}.", titles(words, &headline.open_mandatory))
        }
        HeadlineCase::MandatoryNotKnown => {
            format!("{first} {}.", titles(words, &headline.not_known_mandatory))
        }
        HeadlineCase::NoMandatoryOpen => format!("{first}."),
    });
    if let Some(second) = addressable_sentence(words, headline) {
        page.paragraph(&second);
    }
    tally(told, &told.score.current, result.indicator_withheld, page);
    let settled = told.score.current.settled;
    page.point(&(result.written_down)(told.score.written_down, settled));
    counts(told, Rule::Current, page);
}

fn proposed(told: &Told, page: &mut Page) {
    let words = told.words;
    let result = &words.result;
    let title = format!("{} ({})", result.proposed_title, result.proposed_source);
    page.heading(3, &title);
    page.paragraph(&(words.start.rule_status)(&RULE_STATUS));
    if !told.assessment.has_looked_at_proposal() {
        page.paragraph(&format!("{}.", result.not_looked_at));
        return page.paragraph(result.not_looked_at_lead);
    }
    let withheld = result.indicator_withheld_proposed;
    tally(told, &told.score.proposed, withheld, page);
    counts(told, Rule::Proposed, page);
}

fn tally(told: &Told, tally: &Tally, withheld: &str, page: &mut Page) {
    let result = &told.words.result;
    let settled = tally.settled;
    page.point(&format!("{settled} {}", (result.settled_of)(tally.of)));
    page.point(&(result.answered)(tally.answered, tally.of));
    match tally.withheld {
        true => page.point(withheld),
        false => page.point(&(result.indicator)(tally.low, tally.high)),
    }
}

fn counts(told: &Told, rule: Rule, page: &mut Page) {
    let statuses = told.score.results.of_rule(rule);
    let mut rows = Vec::new();
    for status in Status::ALL {
        let number = statuses
            .iter()
            .filter(|(_, found)| *found == status)
            .count();
        if number > 0 {
            let name = status_name(told.words, status).to_owned();
            rows.push(vec![name, number.to_string()]);
        }
    }
    page.table(&export_words().paper.counts, &rows);
}

fn flips(told: &Told, page: &mut Page) {
    let paper = &export_words().paper;
    // While nothing was said about the proposal, an empty list would say more than is known.
    if !told.assessment.has_looked_at_proposal() {
        return;
    }
    page.heading(3, paper.flips);
    if told.score.flips.is_empty() {
        return page.paragraph(paper.no_flips);
    }
    for flip in &told.score.flips {
        page.point(&flip_sentence(told.words, flip));
    }
}
