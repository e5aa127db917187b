//! Knows: how a whole result is told in a few lines, so that a test can expect all of it at once.
//! Must not know: which result is right.

use std::collections::BTreeMap;

use safeguard_check::assessment::document::warnings;
use safeguard_check::catalog::{ItemId, Rule};
use safeguard_check::scoring::{HeadlineCase, Score, StandingNote, Status, Tally};

use crate::support::Sheet;

/// A list longer than this is told as a number.
const LONGEST_LIST: usize = 8;

/// Holds everything that follows from a sheet, and what is kept beside the answers, against some
/// lines. White space around a line does not matter; a line too many or too few does.
#[track_caller]
pub fn assert_tells(sheet: &Sheet, expected: &str) {
    let expected: Vec<_> = expected.lines().map(str::trim).collect();
    let expected = expected.join("\n");
    assert_eq!(tell(sheet), expected.trim());
}

fn tell(sheet: &Sheet) -> String {
    let score = sheet.score();
    let mut lines = vec![headline(&score)];
    let lists = [
        ("open mandatory", &score.headline.open_mandatory),
        ("not known mandatory", &score.headline.not_known_mandatory),
        ("open addressable", &score.headline.open_addressable),
    ];
    for (name, list) in lists {
        if !list.is_empty() {
            lines.push(format!("{name}: {}", names(list)));
        }
    }
    let written = format!("{} written down", score.written_down);
    lines.push(format!("current: {}, {written}", tally(&score.current)));
    lines.extend(statuses(&score, Rule::Current));
    let claimed = format!("{} claimed", score.exception_claimed);
    lines.push(format!("proposed: {}, {claimed}", tally(&score.proposed)));
    lines.extend(statuses(&score, Rule::Proposed));
    for flip in &score.flips {
        for met in &flip.meets {
            let mut why: Vec<_> = met.details.iter().map(|id| id.as_str()).collect();
            if met.record_falls {
                why.insert(0, "record");
            }
            let why = why.join(" and ");
            lines.push(format!("flip: {} meets {} by {why}", flip.item, met.item));
        }
    }
    lines.extend(plan(&score));
    lines.extend(standing_notes(&score));
    for warning in warnings(&sheet.0) {
        lines.push(format!("warning: {} {}", warning.code.as_str(), warning.id));
    }
    for past in &sheet.0.history {
        let answer = past.answer.map_or("-", |answer| answer.as_str());
        lines.push(format!("history: {} {answer} {}", past.item, past.until));
    }
    lines.join("\n")
}

fn headline(score: &Score) -> String {
    match score.headline.case() {
        HeadlineCase::MandatoryOpen => "headline (a)".into(),
        HeadlineCase::MandatoryNotKnown => "headline (b)".into(),
        HeadlineCase::NoMandatoryOpen => "headline (c)".into(),
    }
}

fn tally(tally: &Tally) -> String {
    let range = match tally.withheld {
        true => "withheld",
        false => "shown",
    };
    format!(
        "{} of {}, {} to {} {range}, {} answered",
        tally.settled, tally.of, tally.low, tally.high, tally.answered
    )
}

fn statuses(score: &Score, rule: Rule) -> Vec<String> {
    let of_rule = score.results.of_rule(rule);
    Status::ALL
        .into_iter()
        .filter_map(|status| {
            let with = of_rule.iter().filter(|(_, found)| *found == status);
            let ids: Vec<_> = with.map(|(id, _)| *id).collect();
            (!ids.is_empty()).then(|| format!("{}: {}", status.as_str(), names(&ids)))
        })
        .collect()
}

/// One line a stage. The order within a stage hangs on effort, which is a judgement and has tests
/// of its own; here it is the alphabet.
fn plan(score: &Score) -> Vec<String> {
    let mut stages: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for task in &score.plan {
        let stage = stages.entry(task.stage.number()).or_default();
        stage.push(task.id.to_string());
    }
    let line = |(stage, mut ids): (usize, Vec<String>)| {
        ids.sort();
        format!("plan {stage}: {}", list(&ids))
    };
    stages.into_iter().map(line).collect()
}

/// Every item that is settled through its record carries every note.
fn standing_notes(score: &Score) -> Vec<String> {
    let of_rule = score.results.of_rule(Rule::Current);
    let on_record = of_rule.iter().filter(|(_, status)| status.is_on_record());
    on_record
        .flat_map(|(id, _)| score.standing_notes.iter().map(move |note| (id, note)))
        .map(|(id, note)| match note {
            StandingNote::NoRiskAnalysis => format!("note on {id}: no risk analysis"),
            StandingNote::NoDocumentation => format!("note on {id}: recorded here only"),
        })
        .collect()
}

fn names(ids: &[ItemId]) -> String {
    list(&ids.iter().map(ItemId::to_string).collect::<Vec<_>>())
}

fn list(names: &[String]) -> String {
    if names.len() > LONGEST_LIST {
        return format!("{} items", names.len());
    }
    names.join(", ")
}
