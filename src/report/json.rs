//! Knows: the report format, in which a result can be compared with another program's.
//! Must not know: how it is saved, or how statuses come about.

use crate::assessment::document::{Format, fields_of, warnings};
use crate::assessment::json::{Object, Value};
use crate::assessment::{Assessment, Now};
use crate::catalog::{ItemId, RULE_STATUS, Rule};
use crate::scoring::{self, Score, Tally};
use crate::text::Words;

/// The version of the published method by which statuses, ranges and the order come about.
pub const METHOD_VERSION: usize = 1;

/// The report of an assessment at a moment, as text.
pub fn report(words: &Words, assessment: &Assessment, now: &Now) -> String {
    let mut fields = fields_of(Format::Report, assessment, now);
    fields.put("results", results(assessment, now).into());
    fields.put("disclaimer", words.shell.disclaimer.into());
    fields.put("scope", words.shell.scope.into());
    let rule_status = Object::from([
        ("asOf", RULE_STATUS.as_of.to_string().as_str().into()),
        (
            "text",
            (words.start.rule_status)(&RULE_STATUS).as_str().into(),
        ),
        ("source", RULE_STATUS.source.into()),
    ]);
    fields.put("ruleStatus", rule_status.into());
    fields.put("method", METHOD_VERSION.into());
    Value::Object(fields).to_string()
}

/// The `results` of a report: every status, the foundations, and the summary.
pub fn results(assessment: &Assessment, now: &Now) -> Object {
    let score = scoring::score(&assessment.answers, now.today);
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
    Object::from([
        ("current", of_rule(Rule::Current).into()),
        ("proposed", of_rule(Rule::Proposed).into()),
        ("foundations", foundations.into()),
        ("summary", summary(assessment, &score).into()),
    ])
}

fn summary(assessment: &Assessment, score: &Score) -> Object {
    let flips: Vec<_> = score.flips.iter().map(|flip| flip.item).collect();
    let warnings = warnings(assessment).into_iter().map(|warning| {
        Value::Object(Object::from([
            ("code", warning.code.as_str().into()),
            ("id", warning.id.as_str().into()),
        ]))
    });
    Object::from([
        ("current", tally(&score.current).into()),
        ("proposed", tally(&score.proposed).into()),
        ("openMandatory", ids(&score.headline.open_mandatory)),
        (
            "notKnownMandatory",
            ids(&score.headline.not_known_mandatory),
        ),
        ("openAddressable", ids(&score.headline.open_addressable)),
        ("flips", ids(&flips)),
        ("exceptionClaimed", score.exception_claimed.into()),
        ("writtenDown", score.written_down.into()),
        ("warnings", Value::List(warnings.collect())),
    ])
}

fn tally(tally: &Tally) -> Object {
    Object::from([
        ("settled", tally.settled.into()),
        ("of", tally.of.into()),
        ("low", tally.low.into()),
        ("high", tally.high.into()),
        ("withheld", tally.withheld.into()),
        ("answered", tally.answered.into()),
    ])
}

fn ids(items: &[ItemId]) -> Value {
    Value::List(items.iter().map(|id| id.as_str().into()).collect())
}
