//! Knows: the report format, in which a result can be compared with another program's.
//! Must not know: how it is saved, or how statuses come about.

use serde_json::{Map, Value, json};

use crate::assessment::document::{self, Format, warnings};
use crate::assessment::{Assessment, Now};
use crate::catalog::{ItemId, RULE_STATUS, Rule};
use crate::scoring::{self, Score, Tally};
use crate::text::Words;

/// The version of the published method by which statuses, ranges and the order come about.
pub const METHOD_VERSION: u64 = 1;

/// The report of an assessment at a moment, as text.
pub fn report(words: &Words, assessment: &Assessment, now: &Now) -> String {
    let mut fields = document::fields_of(assessment, now);
    let mut put = |name: &str, value: Value| fields.insert(name.into(), value);
    put("format", json!(Format::Report.as_str()));
    put("results", results(assessment, now));
    put("disclaimer", json!(words.shell.disclaimer));
    put("scope", json!(words.shell.scope));
    put(
        "ruleStatus",
        json!({
            "asOf": RULE_STATUS.as_of.to_string(),
            "text": (words.start.rule_status)(&RULE_STATUS),
            "source": RULE_STATUS.source,
        }),
    );
    put("method", json!(METHOD_VERSION));
    Value::Object(fields).to_string()
}

/// The `results` of a report: every status, the foundations, and the summary.
pub fn results(assessment: &Assessment, now: &Now) -> Value {
    let score = scoring::score(&assessment.answers, now.today);
    let of_rule = |rule| -> Map<String, Value> {
        let statuses = score.results.of_rule(rule).into_iter();
        statuses
            .map(|(id, status)| (id.as_str().into(), json!(status.as_str())))
            .collect()
    };
    let foundations: Map<String, Value> = scoring::foundations(&assessment.answers)
        .map(|(id, answer)| (id.as_str().into(), json!(answer.as_str())))
        .collect();
    json!({
        "current": of_rule(Rule::Current),
        "proposed": of_rule(Rule::Proposed),
        "foundations": foundations,
        "summary": summary(assessment, &score),
    })
}

fn summary(assessment: &Assessment, score: &Score) -> Value {
    let flips: Vec<_> = score.flips.iter().map(|flip| flip.item).collect();
    let warnings: Vec<_> = warnings(assessment)
        .iter()
        .map(|warning| json!({ "code": warning.code.as_str(), "id": warning.id }))
        .collect();
    json!({
        "current": tally(&score.current),
        "proposed": tally(&score.proposed),
        "openMandatory": ids(&score.headline.open_mandatory),
        "notKnownMandatory": ids(&score.headline.not_known_mandatory),
        "openAddressable": ids(&score.headline.open_addressable),
        "flips": ids(&flips),
        "exceptionClaimed": score.exception_claimed,
        "writtenDown": score.written_down,
        "warnings": warnings,
    })
}

fn tally(tally: &Tally) -> Value {
    json!({
        "settled": tally.settled,
        "of": tally.of,
        "low": tally.low,
        "high": tally.high,
        "withheld": tally.withheld,
        "answered": tally.answered,
    })
}

fn ids(items: &[ItemId]) -> Vec<&'static str> {
    items.iter().map(|id| id.as_str()).collect()
}
