//! Knows: what frozen results tell beside each other, and what a comparison counts.
//! Must not know: how any of it is shown.

use safeguard_check::assessment::json::{Object, Value};
use safeguard_check::catalog::Rule;
use safeguard_check::report::{
    Changed, FileKind, Side, Snapshots, TrendPoint, changed, compare, file, report, trend,
};
use safeguard_check::scoring::{self, Status};
use safeguard_check::text;

use crate::exports::practice;
use crate::support::*;

/// The points of these days, through the text that is kept.
fn points(sheets: &[Sheet]) -> Vec<TrendPoint> {
    let mut snapshots = Snapshots::default();
    for (minute, sheet) in sheets.iter().enumerate() {
        let kept = snapshots.freeze(text::words(), &sheet.0, &at(minute as u8));
        assert_eq!(kept, Ok(()));
    }
    trend(&Snapshots::read(&snapshots.write()).expect("a list"))
}

#[test]
fn a_point_says_what_the_result_of_its_day_said() {
    let sheets = [
        base(),
        practice(),
        all_in_place(),
        base().answer("164.312(d)", "not-in-place"),
    ];
    for (point, sheet) in points(&sheets).iter().zip(&sheets) {
        let score = sheet.score();
        assert_eq!(point.current, Some(score.current));
        assert_eq!(point.open_mandatory, score.headline.open_mandatory.len());
        let looked = sheet.0.has_looked_at_proposal();
        assert_eq!(point.proposed, looked.then_some(score.proposed));
        assert!(point.intact);
    }
    let stamps: Vec<_> = points(&sheets)
        .into_iter()
        .map(|point| point.saved_at)
        .collect();
    assert_eq!(stamps, [0, 1, 2, 3].map(|minute| at(minute).stamp));
}

#[test]
fn a_rule_of_which_nothing_was_said_has_no_counts() {
    let foundations = nothing().answer("foundation:documentation", "in-place");
    let ahead = nothing().answer("nprm:164.312(j)", "partly");
    let points = points(&[foundations, ahead, base()]);
    assert_eq!((points[0].current, points[0].proposed), (None, None));
    assert_eq!(points[1].current, None);
    assert!(points[1].proposed.is_some_and(|tally| tally.withheld));
    // What follows from today's answers is no look at the proposal.
    assert!(points[2].current.is_some_and(|tally| !tally.withheld));
    assert_eq!(points[2].proposed, None);
}

#[test]
fn a_note_or_a_flag_is_no_look_at_the_proposal_and_a_detail_is_one() {
    let mut noted = base();
    noted.entry("nprm:164.312(j)").note = "Ask".into();
    noted.entry("nprm:164.312(j)").flagged = true;
    let detail = base().detail(
        "nprm:164.312(a)(2)(i)",
        "devices-and-service-accounts",
        "no",
    );
    let points = points(&[noted, detail]);
    assert_eq!(points[0].proposed, None);
    assert!(points[1].proposed.is_some());
}

#[test]
fn a_changed_result_is_a_point_that_says_so() {
    let mut snapshots = Snapshots::default();
    let kept = snapshots.freeze(text::words(), &base().0, &at(0));
    assert_eq!(kept, Ok(()));
    let text = snapshots.write();
    let better = "\"164.312(d)\":\"in-place\"";
    assert!(text.contains(better));
    let text = text.replacen(better, "\"164.312(d)\":\"open\"", 1);
    let points = trend(&Snapshots::read(&text).expect("a list"));
    assert!(!points[0].intact);
    // It is told as it stands there, whatever its answers would lead to.
    assert_eq!(points[0].open_mandatory, 1);
    assert_eq!(points[0].current.map(|tally| tally.settled), Some(11));
}

#[test]
fn the_counts_of_a_rule_are_those_of_the_score_however_its_statuses_stand() {
    for sheet in [nothing(), base(), practice(), all_in_place()] {
        let score = sheet.score();
        for (rule, tally) in [
            (Rule::Current, score.current),
            (Rule::Proposed, score.proposed),
        ] {
            let mut statuses = score.results.of_rule(rule);
            assert_eq!(scoring::tally_of_rule(rule, &statuses), tally);
            statuses.reverse();
            assert_eq!(scoring::tally_of_rule(rule, &statuses), tally);
        }
    }
    // A report that leaves a mandatory item out says nothing of it, so there is no indicator.
    let mut statuses = base().score().results.of_rule(Rule::Current);
    statuses.remove(0);
    assert!(scoring::tally_of_rule(Rule::Current, &statuses).withheld);
    assert!(scoring::tally_of_rule(Rule::Current, &[]).withheld);
    assert!(
        Status::Open.is_open() && Status::InProgress.is_open() && !Status::Undocumented.is_open()
    );
}

fn side(sheet: &Sheet, minute: u8) -> Side {
    let text = file(text::words(), FileKind::Report, &sheet.0, &at(minute)).text;
    Side::read(text.as_bytes(), &at(9)).expect("a report")
}

#[test]
fn a_result_that_somebody_emptied_has_no_counts_and_stops_nothing() {
    let mut object = report(text::words(), &base().0, &at(0));
    object.put("results", Object::default().into());
    let list = Object::default()
        .with("format", "safeguard-check/snapshots".into())
        .with("version", 1.into())
        .with("snapshots", Value::List(vec![object.into()]));
    let snapshots = Snapshots::read(&Value::Object(list).to_string()).expect("a list");
    let points = trend(&snapshots);
    assert_eq!((points[0].current, points[0].proposed), (None, None));
    assert_eq!((points[0].open_mandatory, points[0].intact), (0, false));
}

#[test]
fn a_comparison_counts_what_changed_and_what_became_settled_or_is_no_longer() {
    let before = base()
        .answer("164.312(b)", "partly")
        .answer("foundation:risk-analysis", "partly");
    let after = base()
        .answer("164.312(d)", "unknown")
        .evidence("164.312(a)(1)", "Folder 7")
        .answer("nprm:164.312(j)", "in-place");
    let compared = compare(side(&before, 0), side(&after, 1));
    let current = changed(&compared, Rule::Current);
    // The foundation and the evidence are changes, and settle nothing.
    assert_eq!(
        current,
        Changed {
            items: 4,
            now_settled: 1,
            no_longer_settled: 1
        }
    );
    let proposed = changed(&compared, Rule::Proposed);
    assert_eq!(proposed.now_settled, 1);
    // Whichever comes first, the older is the older.
    let compared = compare(side(&after, 1), side(&before, 0));
    assert_eq!(changed(&compared, Rule::Current), current);
    let same = compare(side(&before, 0), side(&before, 1));
    assert_eq!(changed(&same, Rule::Current), Changed::default());
    assert_eq!(changed(&same, Rule::Proposed), Changed::default());
}

#[test]
fn where_one_side_names_no_status_nothing_is_counted_as_settled() {
    let text = ours(&base()).replacen("\"164.312(d)\":\"in-place\",", "", 1);
    let silent = Side::read(text.as_bytes(), &at(9)).expect("a share-safe report");
    let compared = compare(silent, side(&base().answer("164.312(d)", "partly"), 1));
    let counts = changed(&compared, Rule::Current);
    assert_eq!(
        (counts.items, counts.now_settled, counts.no_longer_settled),
        (1, 0, 0)
    );
}

/// A share-safe report as text.
fn ours(sheet: &Sheet) -> String {
    let mut object = report(text::words(), &sheet.0, &at(0));
    object.put("shareSafe", true.into());
    Value::Object(object).to_string()
}
