//! Knows: which answers come back to be looked at again after the law or a question changed.
//! Must not know: what has really changed; the catalogs of these tests are made up.

use proptest::prelude::*;
use proptest::sample::subsequence;
use safeguard_check::assessment::{Assessment, look_again};
use safeguard_check::catalog::{self, CATALOG_DATE, CHANGES, Change, ChangedPart, Date, Item};
use safeguard_check::scoring::results;
use serde_json::json;

use crate::properties::{any_sheet, cases};
use crate::support::*;

/// The days of three catalogs, one after another.
const OLDER: &str = "2026-11-21";
const NEWER: &str = "2027-03-01";
const NEWEST: &str = "2027-06-01";

/// What the newer catalog changed.
const OF_NEWER: [(&str, ChangedPart); 3] = [
    ("164.312(b)", ChangedPart::Wording),
    ("164.312(c)(2)", ChangedPart::Question),
    ("foundation:risk-analysis", ChangedPart::Question),
];

/// What the newest catalog changed. One of them for the second time.
const OF_NEWEST: [(&str, ChangedPart); 3] = [
    ("164.312(b)", ChangedPart::Question),
    ("164.312(d)", ChangedPart::Wording),
    (ENCRYPT, ChangedPart::Wording),
];

fn on(day: &str, changed: &[(&str, ChangedPart)]) -> Vec<Change> {
    let day = Date::parse(day).expect("a day");
    let changes = changed.iter().map(|(item, part)| Change {
        on: day,
        item: id(item),
        part: *part,
        before: "What stood there before.",
    });
    changes.collect()
}

/// The changes as the newer catalog knows them.
fn newer() -> Vec<Change> {
    on(NEWER, &OF_NEWER)
}

/// The changes as the newest catalog knows them: its own behind those from before.
fn newest() -> Vec<Change> {
    let mut changes = newer();
    changes.extend(on(NEWEST, &OF_NEWEST));
    changes
}

/// Something said about every item, and about some that no catalog has.
fn everything() -> Sheet {
    let mut sheet = all_in_place()
        .recorded("164.312(c)(2)", "other-way")
        .recorded(ENCRYPT, "exception");
    let unknown = opened(json!({
        "answers": {"164.312(z)": {"answer": "in-place", "flagged": false}},
        "history": [{"item": "164.312(b)", "answer": "other-way", "record": {}, "until": "u"}],
        "plan": {"164.312(b)": {"done": true}},
    }));
    sheet.0.kept_answers = unknown.0.kept_answers;
    sheet.0.history = unknown.0.history;
    sheet.0.plan = unknown.0.plan;
    sheet
}

fn again(sheet: &mut Sheet, written_with: &str, changes: &[Change]) -> Vec<String> {
    let again = look_again(&mut sheet.0, written_with, changes);
    again.iter().map(ToString::to_string).collect()
}

fn flagged(sheet: &Sheet) -> Vec<String> {
    let flagged = catalog::items()
        .map(Item::id)
        .filter(|id| sheet.0.is_flagged(*id));
    flagged.map(|id| id.to_string()).collect()
}

#[test]
fn answers_given_under_an_older_catalog_come_back_to_be_looked_at_again() {
    let mut sheet = everything();
    let expected = ["foundation:risk-analysis", "164.312(b)", "164.312(c)(2)"];
    assert_eq!(
        again(&mut sheet, OLDER, &newer()),
        expected,
        "in catalog order"
    );
    assert_eq!(flagged(&sheet), expected);
}

#[test]
fn a_document_two_catalogs_old_is_held_against_both_and_each_item_comes_once() {
    let mut sheet = everything();
    let expected = [
        "foundation:risk-analysis",
        "164.312(b)",
        "164.312(c)(2)",
        "164.312(d)",
        ENCRYPT,
    ];
    assert_eq!(again(&mut sheet, OLDER, &newest()), expected);
    assert_eq!(flagged(&sheet), expected);
    // From the catalog in the middle on, only what came after it.
    let mut sheet = everything();
    let expected = ["164.312(b)", "164.312(d)", ENCRYPT];
    assert_eq!(again(&mut sheet, NEWER, &newest()), expected);
    assert_eq!(flagged(&sheet), expected);
    // A day between two catalogs is after the one and before the other.
    let mut sheet = everything();
    assert_eq!(again(&mut sheet, "2027-05-31", &newest()), expected);
}

#[test]
fn answers_given_under_the_newest_catalog_or_a_later_one_stay_as_they_are() {
    for written_with in [NEWEST, "2027-06-02", "9999-12-31"] {
        let mut sheet = everything();
        assert_eq!(again(&mut sheet, written_with, &newest()), [""; 0]);
        assert_eq!(sheet, everything());
    }
    let mut sheet = everything();
    assert_eq!(again(&mut sheet, OLDER, &[]), [""; 0]);
    assert_eq!(sheet, everything());
}

#[test]
fn no_status_changes_and_nothing_but_the_flag_does() {
    let mut sheet = everything();
    let before = results(&sheet.0.answers, today());
    again(&mut sheet, OLDER, &newest());
    assert_eq!(results(&sheet.0.answers, today()), before);
    let mut without_flags = sheet.clone();
    for item in flagged(&sheet) {
        without_flags.entry(&item).flagged = false;
    }
    assert_eq!(without_flags, everything());
}

#[test]
fn a_document_whose_catalog_is_no_day_counts_as_older() {
    for written_with in [
        "",
        " ",
        "yesterday",
        "2027-06-31",
        "2027-6-1",
        "2027-06-01 ",
        "2027-06-01T00:00:00Z",
        "99999-01-01",
        "\u{0}",
        "２０２７-06-01",
    ] {
        let mut sheet = everything();
        assert_eq!(
            again(&mut sheet, written_with, &newest()).len(),
            5,
            "{written_with:?}"
        );
    }
}

#[test]
fn an_item_of_which_nothing_was_said_does_not_come_back() {
    let mut sheet = nothing().answer("164.312(d)", "in-place");
    assert_eq!(again(&mut sheet, OLDER, &newest()), ["164.312(d)"]);
    assert_eq!(sheet.0.entry(id("164.312(b)")), None);
    let mut empty = Assessment::default();
    assert_eq!(look_again(&mut empty, OLDER, &newest()), []);
    assert_eq!(empty, Assessment::default());
    // A note, a detail or a record without an answer is something that was said.
    let mut sheet = nothing().detail(ENCRYPT, "all-at-rest", "yes");
    assert_eq!(again(&mut sheet, OLDER, &newest()), [ENCRYPT]);
}

#[test]
fn what_was_flagged_before_stays_flagged_and_is_named_again() {
    let mut sheet = everything();
    sheet.entry("164.312(d)").flagged = true;
    sheet.entry("164.312(a)(1)").flagged = true;
    assert!(again(&mut sheet, OLDER, &newest()).contains(&"164.312(d)".into()));
    assert!(flagged(&sheet).contains(&"164.312(a)(1)".into()));
    assert!(!again(&mut sheet, OLDER, &newest()).contains(&"164.312(a)(1)".into()));
}

#[test]
fn unknown_ids_stay_as_they_are() {
    let mut sheet = everything();
    again(&mut sheet, "", &newest());
    assert_eq!(sheet.0.kept_answers, everything().0.kept_answers);
    let back = written(&sheet.0);
    assert_eq!(
        back["answers"]["164.312(z)"],
        json!({"answer": "in-place", "flagged": false})
    );
}

#[test]
fn the_changes_of_the_catalog_stand_oldest_first_and_none_is_newer_than_it() {
    assert!(CHANGES.windows(2).all(|pair| pair[0].on <= pair[1].on));
    for change in CHANGES {
        assert!(change.on <= CATALOG_DATE, "{}", change.item);
        assert!(
            catalog::item(change.item.as_str()).is_some(),
            "{}",
            change.item
        );
        assert!(!change.before.trim().is_empty(), "{}", change.item);
    }
    // What is written today is not looked at again tomorrow.
    let mut sheet = everything();
    assert_eq!(
        again(&mut sheet, &CATALOG_DATE.to_string(), CHANGES),
        [""; 0]
    );
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn whatever_was_said_and_whatever_changed_no_status_does(
        sheet in any_sheet(),
        changed in subsequence(catalog::items().collect::<Vec<_>>(), 0..=55),
    ) {
        let day = Date::parse(NEWER).expect("a day");
        let changes: Vec<_> = changed
            .iter()
            .map(|item| Change {
                on: day,
                item: item.id(),
                part: ChangedPart::Question,
                before: "x",
            })
            .collect();
        let mut after = sheet.clone();
        let again = look_again(&mut after.0, OLDER, &changes);
        prop_assert_eq!(after.score(), sheet.score());
        for item in catalog::items() {
            let (before, now) = (sheet.0.entry(item.id()), after.0.entry(item.id()));
            let came_back = before.is_some() && changes.iter().any(|change| change.item == item.id());
            prop_assert_eq!(again.contains(&item.id()), came_back);
            let flag = |entry: Option<&safeguard_check::assessment::Entry>| {
                entry.is_some_and(|entry| entry.flagged)
            };
            prop_assert_eq!(flag(now), came_back || flag(before));
            prop_assert_eq!(
                now.map(|entry| &entry.changed_at),
                before.map(|entry| &entry.changed_at)
            );
        }
    }
}
