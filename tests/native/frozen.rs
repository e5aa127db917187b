//! Knows: how results of a day are kept with their digest, and the form that it is taken over.
//! Must not know: where they are kept.

use proptest::prelude::*;
use safeguard_check::assessment::document::Refusal;
use safeguard_check::assessment::json::{self, Value};
use safeguard_check::persist::{MAIN, MemorySlot, SlotError, Store};
use safeguard_check::report::{
    MOST_SNAPSHOTS, NotFrozen, Side, Snapshots, compare, digest, report,
};
use safeguard_check::text;
use serde_json::json;

use crate::exports::{assert_known, hostile, practice};
use crate::properties::cases;
use crate::saved_files::any_rich_sheet;
use crate::support::*;

fn frozen(sheets: &[&Sheet]) -> Snapshots {
    let mut snapshots = Snapshots::default();
    for (minute, sheet) in sheets.iter().enumerate() {
        let now = at(minute as u8);
        let kept = snapshots.freeze(text::words(), &sheet.0, &now);
        assert_eq!(kept, Ok(()));
    }
    snapshots
}

fn canonical(text: &str) -> Option<String> {
    json::parse(text.as_bytes()).expect("JSON").canonical()
}

#[test]
fn the_form_of_a_digest_is_that_of_the_standard() {
    for (text, form) in [
        (
            " { \"b\" : [ 1 , 2 ] , \"a\" : null } ",
            "{\"a\":null,\"b\":[1,2]}",
        ),
        ("[true,false,\"\"]", "[true,false,\"\"]"),
        ("-5", "-5"),
        ("0", "0"),
        // The example of RFC 8785, section 3.2.3, by the 16-bit units of the names.
        (
            "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\",\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\",\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}",
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}",
        ),
        // And section 3.2.2.2.
        (
            "\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\b\\f\\n\\r\\t\"",
            "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\n\\r\\t\"",
        ),
    ] {
        assert_eq!(canonical(text).as_deref(), Some(form), "{text}");
    }
    for number in [
        "1.5",
        "1.0",
        "1e2",
        "-0",
        "1234567890123456",
        "[{\"a\":0.1}]",
    ] {
        assert_eq!(canonical(number), None, "{number}");
    }
}

#[test]
fn what_is_frozen_keeps_its_digest_and_is_known_again() {
    let snapshots = frozen(&[&base(), &practice(), &hostile()]);
    let again = Snapshots::read(&snapshots.write()).expect("a list");
    assert_eq!(again, snapshots);
    assert!(again.all().iter().all(|snapshot| snapshot.intact));
    let days: Vec<_> = again
        .all()
        .iter()
        .map(|snapshot| snapshot.saved_at())
        .collect();
    assert_eq!(days, [0, 1, 2].map(|minute| at(minute).stamp));
    let digest = again.all()[0].digest();
    assert!(digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let statuses = again.all()[1].statuses();
    assert_eq!(statuses.len(), 53);
    for (id, status) in statuses {
        assert_eq!(status.as_str(), practice().status(id.as_str()));
    }
    // A snapshot is a report, and can be compared as one.
    let side = |place: usize| {
        let text = again.all()[place].text();
        Side::read(text.as_bytes(), &at(9)).expect("a report")
    };
    assert!(!compare(side(0), side(1)).changes.is_empty());
}

#[test]
fn the_list_is_the_one_whose_digests_another_program_knows() {
    let snapshots = frozen(&[&practice(), &hostile()]);
    assert_known("snapshots.json", &snapshots.write());
}

#[test]
fn a_snapshot_that_was_changed_is_kept_and_shown_as_changed() {
    let text = frozen(&[&base(), &practice()]).write();
    for (what, with) in [
        (
            "\"164.312(d)\":\"unverified\"",
            "\"164.312(d)\":\"in-place\"",
        ),
        ("\"Practice of", "\"Praxis of"),
        ("\"settled\":7", "\"settled\":8"),
        ("\"settled\":7", "\"settled\":7.0"),
        (
            "\"2026-11-21T12:01:00.000Z\"",
            "\"2026-11-20T12:01:00.000Z\"",
        ),
    ] {
        assert!(text.contains(what), "{what}");
        let changed = Snapshots::read(&text.replacen(what, with, 1)).expect("a list");
        let intact: Vec<_> = changed
            .all()
            .iter()
            .map(|snapshot| snapshot.intact)
            .collect();
        assert_eq!(intact, [true, false], "{with}");
    }
    // The order of fields and white space are no change.
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let pretty = serde_json::to_string_pretty(&value).expect("text");
    let again = Snapshots::read(&pretty).expect("a list");
    assert!(again.all().iter().all(|snapshot| snapshot.intact));
    let without = text.replacen("\"digest\"", "\"digested\"", 1);
    assert!(!Snapshots::read(&without).expect("a list").all()[0].intact);
}

#[test]
fn there_are_twelve_at_most_and_the_person_says_which_one_goes() {
    let sheet = base();
    let mut snapshots = frozen(&[&sheet; MOST_SNAPSHOTS]);
    let before = snapshots.clone();
    let more = snapshots.freeze(text::words(), &sheet.0, &at(30));
    assert_eq!((more, &snapshots), (Err(NotFrozen::TooMany), &before));
    snapshots.remove(99);
    assert_eq!(snapshots, before);
    snapshots.remove(0);
    assert_eq!(snapshots.all()[0].saved_at(), at(1).stamp);
    assert_eq!(snapshots.freeze(text::words(), &sheet.0, &at(30)), Ok(()));
}

#[test]
fn a_list_that_could_not_be_read_again_is_not_made() {
    let mut sheet = base();
    sheet.0.organisation = Some("x".repeat(1_100_000));
    let mut snapshots = frozen(&[&sheet]);
    let before = snapshots.clone();
    let more = snapshots.freeze(text::words(), &sheet.0, &at(1));
    assert_eq!((more, snapshots), (Err(NotFrozen::TooLarge), before));
}

#[test]
fn what_is_no_list_of_snapshots_is_refused() {
    let list = |members: serde_json::Value| {
        let mut list =
            json!({"format": "safeguard-check/snapshots", "version": 1, "snapshots": []});
        for (name, value) in members.as_object().expect("members") {
            list[name] = value.clone();
        }
        Snapshots::read(&list.to_string())
    };
    assert_eq!(list(json!({})), Ok(Snapshots::default()));
    assert_eq!(list(json!({"format": "x"})), Err(Refusal::UnknownFormat));
    assert_eq!(list(json!({"version": 2})), Err(Refusal::NewerVersion));
    assert_eq!(
        list(json!({"snapshots": 1})),
        Err(Refusal::Missing("snapshots".into()))
    );
    assert!(list(json!({"snapshots": [1]})).is_err());
    assert_eq!(Snapshots::read("[]"), Err(Refusal::UnknownFormat));
}

#[test]
fn the_digest_is_the_one_of_the_report_without_it() {
    let mut object = report(text::words(), &practice().0, &at(0));
    let plain = digest(&object);
    object.put("digest", "forged".into());
    assert_eq!(digest(&object), plain);
    object.put("x", Value::Number("0.5".into()));
    assert_eq!(digest(&object), None);
}

#[test]
fn snapshots_have_a_key_of_their_own_and_are_erased_with_the_rest() {
    let store = Store::new(Box::new(MemorySlot::default()), MAIN);
    assert_eq!(store.snapshots_key(), "safeguard-check/main/snapshots");
    assert_eq!(store.snapshots(), Ok(None));
    let text = frozen(&[&base()]).write();
    assert_eq!(store.save_snapshots(&text), Ok(()));
    assert_eq!(store.snapshots(), Ok(Some(text.clone())));
    assert_eq!(
        store.save_snapshots(&"x".repeat(2_000_001)),
        Err(SlotError::Full)
    );
    assert_eq!(store.snapshots(), Ok(Some(text.clone())));
    assert_eq!(store.remove_snapshots(), Ok(()));
    assert_eq!(store.remove_snapshots(), Ok(()));
    assert_eq!(store.snapshots(), Ok(None));
    assert_eq!(store.save_snapshots(&text), Ok(()));
    assert_eq!(store.erase(), Ok(1));
    assert_eq!(store.snapshots(), Ok(None));
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn whatever_was_said_can_be_frozen_and_is_known_again(sheet in any_rich_sheet()) {
        let snapshots = frozen(&[&sheet]);
        let again = Snapshots::read(&snapshots.write()).expect("a list");
        prop_assert!(again.all()[0].intact);
        prop_assert_eq!(again, snapshots);
    }

    #[test]
    fn a_value_has_one_form_in_whatever_order_its_fields_stand(
        fields in proptest::collection::btree_map(".{0,4}", any::<Option<i32>>(), 0..8),
    ) {
        let text = |fields: Vec<(&String, &Option<i32>)>| {
            let fields: Vec<_> = fields
                .into_iter()
                .map(|(name, value)| format!("{}:{}", json!(name), json!(value)))
                .collect();
            format!("{{{}}}", fields.join(","))
        };
        let one = text(fields.iter().collect());
        let other = text(fields.iter().rev().collect());
        prop_assert_eq!(canonical(&one), canonical(&other));
        // An independent parser finds the same in it.
        let form = canonical(&one).expect("a form");
        let theirs: serde_json::Value = serde_json::from_str(&form).expect("JSON");
        prop_assert_eq!(theirs, serde_json::from_str::<serde_json::Value>(&one).expect("JSON"));
    }
}
