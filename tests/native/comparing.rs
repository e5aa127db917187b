//! Knows: what differs between two files, or a file and the present answers.
//! Must not know: how the difference is shown.

use proptest::prelude::*;
use safeguard_check::assessment::Answer;
use safeguard_check::assessment::document::Refusal;
use safeguard_check::catalog::Rule;
use safeguard_check::report::{Comparison, FileKind, Part, Side, compare, file};
use safeguard_check::scoring::Status;
use safeguard_check::text;
use serde_json::json;

use crate::exports::practice;
use crate::properties::cases;
use crate::saved_files::any_rich_sheet;
use crate::support::*;

fn side(sheet: &Sheet, kind: FileKind, minute: u8) -> Side {
    let text = file(text::words(), kind, &sheet.0, &at(minute)).text;
    Side::read(text.as_bytes(), &at(9)).expect("a file that can be read")
}

fn ids(comparison: &Comparison) -> Vec<&'static str> {
    comparison
        .changes
        .iter()
        .map(|change| change.item.as_str())
        .collect()
}

#[test]
fn what_changed_is_told_by_item_and_rule_with_the_older_beside_the_newer() {
    let before = base();
    let after = base().recorded("164.312(a)(2)(iv)", "other-way");
    for (one, other) in [(0, 5), (5, 0)] {
        let sheets = match one < other {
            true => (&before, &after),
            false => (&after, &before),
        };
        let comparison = compare(
            side(sheets.0, FileKind::Answers, one),
            side(sheets.1, FileKind::Report, other),
        );
        assert!(comparison.in_order);
        assert!(comparison.older.saved_at < comparison.newer.saved_at);
        assert_eq!(
            ids(&comparison),
            ["164.312(a)(2)(iv)", "nprm:164.312(b)(1)", ENCRYPT]
        );
        let change = &comparison.changes[0];
        assert_eq!(change.rule, Rule::Current);
        let (older, newer) = (change.older, change.newer);
        assert_eq!(
            (older.answer, newer.answer),
            (Some(Answer::InPlace), Some(Answer::OtherWay))
        );
        assert_eq!(
            (older.status, newer.status),
            (Some(Status::InPlace), Some(Status::ByAlternative))
        );
        assert_eq!(change.parts, [Part::Record]);
        // Nothing was said about the other two, and yet another status follows for them.
        let change = &comparison.changes[1];
        assert_eq!(change.rule, Rule::Proposed);
        assert_eq!((change.older.answer, change.newer.answer), (None, None));
        assert_eq!(change.newer.status, Some(Status::Open));
        assert_eq!((change.parts.len(), change.details.len()), (0, 0));
    }
}

#[test]
fn a_file_is_compared_with_the_present_answers() {
    let present = practice().answer("164.312(d)", "in-place");
    let comparison = compare(
        Side::present(&present.0, &at(9)),
        side(&practice(), FileKind::Answers, 0),
    );
    assert_eq!(comparison.newer.saved_at, at(9).stamp);
    assert_eq!(ids(&comparison)[0], "164.312(d)");
    let change = &comparison.changes[0];
    assert_eq!(change.older.status, Some(Status::Unverified));
    assert_eq!(change.newer.status, Some(Status::InPlace));
}

#[test]
fn every_part_of_what_is_said_about_an_item_counts() {
    let change = |change: &dyn Fn(&mut Sheet)| {
        let mut after = practice();
        change(&mut after);
        let comparison = compare(
            side(&practice(), FileKind::Answers, 0),
            side(&after, FileKind::Answers, 1),
        );
        assert_eq!(comparison.changes.len(), 1);
        comparison.changes[0].clone()
    };
    let parts = |text: &dyn Fn(&mut Sheet)| change(text).parts;
    assert_eq!(
        parts(&|sheet| sheet.entry("164.312(d)").note = "x".into()),
        [Part::Note]
    );
    assert_eq!(
        parts(&|sheet| sheet.entry("164.312(d)").evidence = "x".into()),
        [Part::Evidence]
    );
    assert_eq!(
        parts(&|sheet| sheet.entry("164.312(d)").flagged = true),
        [Part::Flag]
    );
    let unknown = |sheet: &mut Sheet| {
        let kept = &mut sheet.entry("164.312(d)").kept;
        kept.put("x", "y".into());
    };
    assert_eq!(parts(&unknown), [Part::Unknown]);
    let detail = change(&|sheet| {
        *sheet = sheet
            .clone()
            .detail("nprm:164.312(e)", "technical-at-rest", "no");
    });
    assert_eq!(detail.details.len(), 1);
    assert_eq!(detail.details[0].0.as_str(), "technical-at-rest");
    assert_eq!(
        (
            detail.details[0].1,
            detail.details[0].2.map(|answer| answer.as_str())
        ),
        (None, Some("no"))
    );
    // When something was said is no difference in what was said.
    let mut later = practice();
    later.entry("164.312(d)").changed_at = at(4).stamp;
    let same = compare(
        side(&practice(), FileKind::Answers, 0),
        side(&later, FileKind::Answers, 1),
    );
    assert_eq!(ids(&same), [""; 0]);
}

#[test]
fn a_share_safe_report_is_compared_by_what_it_holds() {
    let comparison = compare(
        side(&practice(), FileKind::ShareSafe, 0),
        side(&practice(), FileKind::Report, 1),
    );
    assert_eq!(
        ids(&comparison),
        [""; 0],
        "texts that were left out are no change"
    );
    let shared = &comparison.older;
    assert!(shared.share_safe && !comparison.newer.share_safe);
    let after = practice().answer("164.312(d)", "not-in-place");
    let comparison = compare(
        side(&practice(), FileKind::ShareSafe, 0),
        side(&after, FileKind::ShareSafe, 1),
    );
    assert_eq!(comparison.changes[0].newer.status, Some(Status::Open));
    // A share-safe report is not worked out anew: what it holds stands.
    let text = file(text::words(), FileKind::ShareSafe, &base().0, &at(0)).text;
    let text = text.replace("\"164.312(b)\": \"in-place\"", "\"164.312(b)\": \"open\"");
    let held = Side::read(text.as_bytes(), &at(9)).expect("a file");
    let comparison = compare(held, side(&base(), FileKind::Answers, 1));
    assert_eq!(ids(&comparison), ["164.312(b)"]);
    assert_eq!(comparison.changes[0].older.status, Some(Status::Open));
}

#[test]
fn where_a_moment_is_none_the_two_stay_in_the_order_in_which_they_came() {
    let read = |saved_at: &str, answer: &str| {
        let document = document_with(json!({
            "savedAt": saved_at, "answers": {"164.312(b)": {"answer": answer}},
        }));
        Side::read(document.to_string().as_bytes(), &at(9)).expect("a file")
    };
    for stamp in ["yesterday", "2026-11-21", "2026-02-30T00:00:00Z", ""] {
        let comparison = compare(
            read(stamp, "partly"),
            read("2020-01-01T00:00:00Z", "unknown"),
        );
        assert!(!comparison.in_order, "{stamp}");
        assert_eq!(comparison.older.saved_at, stamp);
    }
}

#[test]
fn what_this_catalog_does_not_know_is_named_and_not_compared() {
    let document = document_with(json!({"answers": {"164.312(z)": {"answer": "in-place"}}}));
    let with = Side::read(document.to_string().as_bytes(), &at(9)).expect("a file");
    let comparison = compare(with.clone(), Side::present(&nothing().0, &at(9)));
    assert_eq!(comparison.not_compared, ["164.312(z)"]);
    assert_eq!(compare(with.clone(), with).not_compared.len(), 1);
}

#[test]
fn a_file_that_is_refused_is_not_compared() {
    assert_eq!(
        Side::read(b"{", &at(0)).err(),
        Some(Refusal::NotJson { line: 1, column: 2 })
    );
    let mut report = file(text::words(), FileKind::Report, &base().0, &at(0)).text;
    report = report.replace("\"164.312(b)\": \"in-place\"", "\"164.312(b)\": \"fine\"");
    assert!(Side::read(report.as_bytes(), &at(0)).is_err());
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn nothing_changes_between_a_file_and_itself(sheet in any_rich_sheet()) {
        for kind in [FileKind::Answers, FileKind::Report, FileKind::ShareSafe] {
            let same = compare(side(&sheet, kind, 0), side(&sheet, kind, 1));
            prop_assert_eq!(ids(&same), [""; 0]);
        }
    }

    #[test]
    fn the_items_that_differ_are_those_that_opening_would_change(
        one in any_rich_sheet(), other in any_rich_sheet(),
    ) {
        let said = one.0.differing_items(&other.0);
        let comparison = compare(side(&one, FileKind::Answers, 0), side(&other, FileKind::Answers, 1));
        let changed = comparison.changes.iter().map(|change| change.item);
        let changed: Vec<_> = changed.collect();
        for id in said {
            prop_assert!(changed.contains(&id), "{id}");
        }
    }
}
