//! Knows: the report format, in which a result can be compared with another program's.
//! Must not know: how it is saved, or how statuses come about.

use crate::assessment::document::{Format, fields_of, warnings};
use crate::assessment::json::{Object, Value};
use crate::assessment::{Assessment, Entry, Now};
use crate::catalog::{ItemId, RULE_STATUS, Rule};
use crate::scoring::{self, Score, Tally};
use crate::text::Words;

/// The version of the published method by which statuses, ranges and the order come about.
pub const METHOD_VERSION: usize = 1;

/// The report of an assessment at a moment.
pub fn report(words: &Words, assessment: &Assessment, now: &Now) -> Object {
    with_results(words, assessment, results(assessment, now), now)
}

/// The report without a name, a free text or a record in it, to be shown to others. What a file
/// brought and this version does not know could hold anything, so it is left out too.
pub fn share_safe(words: &Words, assessment: &Assessment, now: &Now) -> Object {
    let safe = only_said(assessment);
    // The statuses are those of everything that was said; only what is told of it is less.
    let score = scoring::score(&assessment.answers, now.today);
    let results = results_of(&safe, &score);
    let mut fields = with_results(words, &safe, results, now);
    fields.put("shareSafe", true.into());
    fields
}

/// What was said about each item, without a word that anybody typed.
pub fn only_said(assessment: &Assessment) -> Assessment {
    let mut safe = Assessment::default();
    for (id, entry) in assessment.answers.iter() {
        let said = Entry {
            answer: entry.answer,
            changed_at: only_a_moment(&entry.changed_at),
            details: entry.details.clone(),
            flagged: entry.flagged,
            ..Entry::default()
        };
        safe.answers.insert(*id, said);
    }
    safe
}

/// A moment, or nothing: in a file that was written by hand anything may stand in its place.
fn only_a_moment(stamp: &str) -> String {
    let is_part = |byte: u8| byte.is_ascii_digit() || b"-:.+TZ".contains(&byte);
    if stamp.len() <= 35 && stamp.bytes().all(is_part) {
        stamp.into()
    } else {
        String::new()
    }
}

fn with_results(words: &Words, assessment: &Assessment, results: Object, now: &Now) -> Object {
    let mut fields = fields_of(Format::Report, assessment, now);
    // Of a file that was no report it is an unknown field; here it would vouch for another text.
    fields.remove("digest");
    fields.put("results", results.into());
    fields.put("disclaimer", words.shell.disclaimer.into());
    fields.put("scope", words.shell.scope.into());
    let rule_status = Object::default()
        .with("asOf", RULE_STATUS.as_of.to_string().as_str().into())
        .with(
            "text",
            (words.start.rule_status)(&RULE_STATUS).as_str().into(),
        )
        .with("source", RULE_STATUS.source.into());
    fields.put("ruleStatus", rule_status.into());
    fields.put("method", METHOD_VERSION.into());
    fields
}

/// The `results` of a report: every status, the foundations, and the summary.
pub fn results(assessment: &Assessment, now: &Now) -> Object {
    results_of(assessment, &scoring::score(&assessment.answers, now.today))
}

fn results_of(assessment: &Assessment, score: &Score) -> Object {
    let of_rule = |rule| {
        let mut statuses = Object::default();
        for (id, status) in score.results.of_rule(rule) {
            statuses.put_text(id.as_str(), status.as_str());
        }
        statuses
    };
    let mut foundations = Object::default();
    for (id, answer) in scoring::foundations(&assessment.answers) {
        foundations.put_text(id.as_str(), answer.as_str());
    }
    Object::default()
        .with("current", of_rule(Rule::Current).into())
        .with("proposed", of_rule(Rule::Proposed).into())
        .with("foundations", foundations.into())
        .with("summary", summary(assessment, score).into())
}

fn summary(assessment: &Assessment, score: &Score) -> Object {
    let flips: Vec<_> = score.flips.iter().map(|flip| flip.item).collect();
    let warnings = warnings(assessment).into_iter().map(|warning| {
        Value::Object(
            Object::default()
                .with("code", warning.code.as_str().into())
                .with("id", warning.id.as_str().into()),
        )
    });
    Object::default()
        .with("current", tally(&score.current).into())
        .with("proposed", tally(&score.proposed).into())
        .with("openMandatory", ids(&score.headline.open_mandatory))
        .with(
            "notKnownMandatory",
            ids(&score.headline.not_known_mandatory),
        )
        .with("openAddressable", ids(&score.headline.open_addressable))
        .with("flips", ids(&flips))
        .with("exceptionClaimed", score.exception_claimed.into())
        .with("writtenDown", score.written_down.into())
        .with("warnings", Value::List(warnings.collect()))
}

fn tally(tally: &Tally) -> Object {
    Object::default()
        .with("settled", tally.settled.into())
        .with("of", tally.of.into())
        .with("low", tally.low.into())
        .with("high", tally.high.into())
        .with("withheld", tally.withheld.into())
        .with("answered", tally.answered.into())
}

fn ids(items: &[ItemId]) -> Value {
    Value::List(items.iter().map(|id| id.as_str().into()).collect())
}
