//! Knows: what becomes of two versions of one assessment that were changed apart.
//! Must not know: how the other version got here, or what is told about it.

use std::time::Instant;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use safeguard_check::assessment::{
    Answer, Assessment, Merged, Msg, PastRecord, Place, Record, merge, update,
};
use safeguard_check::catalog;
use serde_json::json;

use crate::crowds::{crowded, head};
use crate::properties::{any_sheet, cases};
use crate::support::*;

const ITEM: &str = "164.312(c)(2)";
const OTHER: &str = "164.312(e)(2)(i)";

/// What is said about this item was last changed at this minute.
fn dated(mut sheet: Sheet, item_id: &str, minute: u8) -> Sheet {
    sheet.entry(item_id).changed_at = at(minute).stamp;
    sheet
}

fn answered(item_id: &str, text: &str, minute: u8) -> Sheet {
    dated(nothing().answer(item_id, text), item_id, minute)
}

fn recorded(item_id: &str, text: &str, minute: u8) -> Sheet {
    dated(nothing().recorded(item_id, text), item_id, minute)
}

fn merged(here: &Sheet, there: &Sheet) -> Merged {
    merge(&Assessment::default(), &here.0, &there.0, today())
}

fn taken(here: &Sheet, there: &Sheet) -> Vec<String> {
    let taken = merged(here, there).taken;
    taken.iter().map(ToString::to_string).collect()
}

/// The history as `item answer until`.
fn told(assessment: &Assessment) -> Vec<String> {
    let told = assessment.history.iter().map(|past| {
        let answer = past.answer.map_or("-", Answer::as_str);
        format!("{} {answer} {}", past.item, past.until)
    });
    told.collect()
}

fn past(item_id: &str, record: Record, until: &str) -> PastRecord {
    let sheet = nothing().answer(item_id, "other-way");
    let entry = sheet.0.entry(id(item_id)).expect("an entry");
    PastRecord::new(id(item_id), answer("other-way"), &record, entry, until)
}

fn why(text: &str) -> Record {
    Record {
        why: text.into(),
        ..complete_record()
    }
}

#[test]
fn for_each_item_the_later_change_wins() {
    for (here, there) in [(1, 2), (2, 1)] {
        let ours = answered(ITEM, "in-place", here);
        let theirs = answered(ITEM, "partly", there);
        let result = merged(&ours, &theirs).assessment;
        let winner = if here > there { &ours } else { &theirs };
        assert_eq!(result.answers, winner.0.answers);
    }
    // Each item by itself, whatever is the case with the others.
    let ours = dated(
        answered(ITEM, "in-place", 1).answer(OTHER, "unknown"),
        OTHER,
        9,
    );
    let theirs = dated(
        answered(ITEM, "partly", 2).answer(OTHER, "in-place"),
        OTHER,
        8,
    );
    let result = merged(&ours, &theirs).assessment;
    assert_eq!(result.answer(id(ITEM)), Some(Answer::Partly));
    assert_eq!(result.answer(id(OTHER)), Some(Answer::Unknown));
}

#[test]
fn an_answer_that_was_taken_back_later_stays_taken_back() {
    let ours = answered(ITEM, "in-place", 1);
    let mut theirs = ours.clone();
    update(&mut theirs.0, Msg::ClearedAnswer(id(ITEM)), &at(2));
    assert_eq!(merged(&ours, &theirs).assessment.answer(id(ITEM)), None);
    assert_eq!(merged(&theirs, &ours).assessment.answer(id(ITEM)), None);
    assert_eq!(taken(&ours, &theirs), [ITEM]);
}

#[test]
fn what_was_said_here_wins_when_both_are_of_the_same_moment() {
    let (ours, theirs) = (answered(ITEM, "in-place", 1), answered(ITEM, "partly", 1));
    let result = merged(&ours, &theirs);
    assert_eq!(result.assessment.answers, ours.0.answers);
    assert_eq!(result.taken, []);
    // A file may not say when; then both are of the same moment.
    let (ours, theirs) = (
        nothing().answer(ITEM, "in-place"),
        nothing().answer(ITEM, "partly"),
    );
    assert_eq!(merged(&ours, &theirs).assessment.answers, ours.0.answers);
    // What says when it was came after what does not.
    let theirs = dated(theirs, ITEM, 0);
    assert_eq!(merged(&ours, &theirs).assessment.answers, theirs.0.answers);
}

#[test]
fn what_was_said_on_one_side_only_is_there_afterwards() {
    let (ours, theirs) = (answered(ITEM, "in-place", 9), answered(OTHER, "partly", 1));
    let result = merged(&ours, &theirs);
    assert_eq!(result.assessment.answer(id(ITEM)), Some(Answer::InPlace));
    assert_eq!(result.assessment.answer(id(OTHER)), Some(Answer::Partly));
    assert_eq!(merged(&nothing(), &ours).assessment.answers, ours.0.answers);
    assert_eq!(merged(&ours, &nothing()).assessment, ours.0);
}

#[test]
fn taken_names_exactly_the_items_about_which_something_else_was_said_here() {
    let ours = base();
    let mut theirs = base();
    assert_eq!(taken(&ours, &theirs), [""; 0]);
    theirs = dated(theirs.answer("164.312(b)", "unknown"), "164.312(b)", 5);
    theirs = dated(theirs.evidence("164.312(d)", "Folder 7"), "164.312(d)", 5);
    theirs = dated(
        theirs.answer("foundation:documentation", "partly"),
        "foundation:documentation",
        5,
    );
    theirs = dated(theirs.detail(ENCRYPT, "all-at-rest", "yes"), ENCRYPT, 5);
    // It was said before what is said here, so it gives way.
    let ours = dated(ours, ITEM, 6);
    theirs = dated(theirs.answer(ITEM, "unknown"), ITEM, 5);
    let expected = [
        "foundation:documentation",
        "164.312(b)",
        "164.312(d)",
        ENCRYPT,
    ];
    assert_eq!(taken(&ours, &theirs), expected, "in catalog order");
    assert_eq!(taken(&theirs, &ours), [ITEM]);
}

#[test]
fn the_same_said_later_is_nothing_that_a_notice_should_name() {
    let ours = recorded(ITEM, "other-way", 1);
    let theirs = dated(ours.clone(), ITEM, 2);
    assert_eq!(taken(&ours, &theirs), [""; 0]);
    assert_eq!(merged(&ours, &theirs).assessment.history, []);
    // An answer given there and taken back there again.
    let mut theirs = ours.clone();
    theirs.entry(OTHER).changed_at = at(3).stamp;
    assert_eq!(taken(&ours, &theirs), [""; 0]);
}

#[test]
fn a_complete_record_that_loses_goes_to_the_history_with_the_moment_of_the_winner() {
    for winner in [
        answered(ITEM, "in-place", 5),
        recorded(ITEM, "decided-not", 5),
        dated(
            nothing()
                .answer(ITEM, "other-way")
                .record(ITEM, why("Second.")),
            ITEM,
            5,
        ),
        dated(nothing(), ITEM, 5),
    ] {
        let loser = recorded(ITEM, "other-way", 1);
        for (here, there) in [(&loser, &winner), (&winner, &loser)] {
            let result = merged(here, there).assessment;
            assert_eq!(told(&result), [format!("{ITEM} other-way {}", at(5).stamp)]);
            assert_eq!(result.history[0].record, complete_record());
            assert_eq!(result.answers, winner.0.answers);
        }
    }
    // Of the same moment, it is what was said there that loses.
    let (here, there) = (
        answered(ITEM, "in-place", 5),
        recorded(ITEM, "other-way", 5),
    );
    let result = merged(&here, &there).assessment;
    assert_eq!(told(&result), [format!("{ITEM} other-way {}", at(5).stamp)]);
}

#[test]
fn unknown_fields_of_a_record_that_loses_go_to_the_history_with_it() {
    let mut loser = recorded(ITEM, "other-way", 1);
    let members = json!({"answers": {ITEM: {"record": {"witness": "B. Admin"}}}});
    let unknown = opened(members)
        .0
        .entry(id(ITEM))
        .expect("an entry")
        .kept_record
        .clone();
    loser.entry(ITEM).kept_record = unknown.clone();
    let result = merged(&answered(ITEM, "in-place", 5), &loser).assessment;
    assert_eq!(result.history[0].kept_record, unknown);
}

#[test]
fn a_record_that_is_not_complete_leaves_no_entry_when_it_loses() {
    let incomplete = Record {
        decided_by: "\u{a0}".into(),
        ..complete_record()
    };
    let tomorrow = Record {
        decided_on: "2026-11-22".into(),
        ..complete_record()
    };
    for record in [incomplete, tomorrow, Record::default()] {
        let loser = dated(
            nothing().answer(ITEM, "other-way").record(ITEM, record),
            ITEM,
            1,
        );
        let winner = answered(ITEM, "in-place", 5);
        assert_eq!(merged(&winner, &loser).assessment.history, []);
        assert_eq!(merged(&loser, &winner).assessment.history, []);
    }
    // Nor does a record under an answer that the item does not offer, or that takes none.
    for (item_id, text) in [("164.312(b)", "other-way"), (ITEM, "in-place")] {
        let loser = recorded(item_id, text, 1);
        let winner = answered(item_id, "partly", 5);
        assert_eq!(merged(&winner, &loser).assessment.history, [], "{text}");
    }
}

#[test]
fn a_complete_record_that_says_the_same_on_both_sides_has_not_ceased_to_apply() {
    let ours = recorded(ITEM, "other-way", 1);
    let theirs = dated(ours.clone().evidence(ITEM, "Folder 7"), ITEM, 2);
    for (here, there) in [(&ours, &theirs), (&theirs, &ours)] {
        let result = merged(here, there).assessment;
        assert_eq!(result.history, []);
        assert_eq!(result.answers, theirs.0.answers);
    }
}

#[test]
fn a_record_that_the_other_tab_has_put_into_its_history_already_stands_there_once() {
    let ours = recorded(ITEM, "other-way", 1);
    let mut theirs = ours.clone();
    let msg = Msg::ChoseAnswer {
        item: id(ITEM),
        answer: Answer::InPlace,
    };
    update(&mut theirs.0, msg, &at(2));
    update(
        &mut theirs.0,
        Msg::ChangedNote {
            item: id(ITEM),
            text: "n".into(),
        },
        &at(3),
    );
    for (here, there) in [(&ours, &theirs), (&theirs, &ours)] {
        let result = merged(here, there).assessment;
        assert_eq!(told(&result), [format!("{ITEM} other-way {}", at(2).stamp)]);
    }
}

#[test]
fn a_record_that_came_back_into_effect_and_loses_ceased_to_apply_the_later_time() {
    // It had ceased to apply once before; the six years count from the last time.
    let mut loser = recorded(ITEM, "other-way", 3);
    let before = past(ITEM, complete_record(), &at(1).stamp);
    loser.0.history.push(before.clone());
    let mut winner = answered(ITEM, "in-place", 5);
    for known_on_both_sides in [true, false] {
        if known_on_both_sides {
            winner.0.history = vec![before.clone()];
        }
        for (here, there) in [(&loser, &winner), (&winner, &loser)] {
            let told = told(&merged(here, there).assessment);
            let last = format!("{ITEM} other-way {}", at(5).stamp);
            assert!(told.contains(&last), "{told:?}");
        }
        winner.0.history.clear();
    }
}

#[test]
fn nothing_of_either_history_is_lost_and_what_both_have_stands_there_once() {
    let mut ours = nothing();
    let mut theirs = nothing();
    let both = past(ITEM, complete_record(), "u1");
    ours.0.history = vec![past(ITEM, why("Ours."), "u2"), both.clone()];
    theirs.0.history = vec![
        both.clone(),
        past(ITEM, complete_record(), "u3"),
        past(OTHER, complete_record(), "u1"),
    ];
    let mut expected = ours.0.history.clone();
    expected.extend_from_slice(&theirs.0.history[1..]);
    let result = merged(&ours, &theirs).assessment;
    assert_eq!(result.history, expected);
    // Once more changes nothing.
    assert_eq!(merged(&Sheet(result.clone()), &theirs).assessment, result);
}

#[test]
fn two_past_records_that_differ_in_the_least_are_two() {
    let one = past(ITEM, complete_record(), "u");
    let answered = PastRecord {
        answer: Some(Answer::DecidedNot),
        ..one.clone()
    };
    let none = PastRecord {
        answer: None,
        ..one.clone()
    };
    let mut unknown_field = one.clone();
    unknown_field.kept.put("seal", true.into());
    let mut unknown_in_record = one.clone();
    unknown_in_record.kept_record.put("witness", "B".into());
    let texts = |why: &str, measure: &str| Record {
        why: why.into(),
        measure: measure.into(),
        ..complete_record()
    };
    let all = [
        one,
        answered,
        none,
        unknown_field,
        unknown_in_record,
        // Whatever stands in a text, it never reaches into the next one.
        past(ITEM, texts("a\0", "b"), "u"),
        past(ITEM, texts("a", "\0b"), "u"),
        past(ITEM, texts("a\",\"", "b"), "u"),
        past(ITEM, texts("a", "\",\"b"), "u"),
    ];
    for (index, ours) in all.iter().enumerate() {
        for (other, theirs) in all.iter().enumerate() {
            let (mut here, mut there) = (nothing(), nothing());
            here.0.history.push(ours.clone());
            there.0.history.push(theirs.clone());
            let count = merged(&here, &there).assessment.history.len();
            assert_eq!(
                count,
                if index == other { 1 } else { 2 },
                "{index} and {other}"
            );
        }
    }
}

#[test]
fn the_place_and_what_is_open_on_the_screen_are_those_of_here() {
    let (mut ours, mut theirs) = (base(), base());
    ours.0.place = Place::Result;
    theirs.0.place = Place::About;
    assert_eq!(merged(&ours, &theirs).assessment.place, Place::Result);
    // A record that was set aside by another answer in this sitting comes back.
    let mut ours = recorded(ITEM, "other-way", 1);
    let chose = |answer| Msg::ChoseAnswer {
        item: id(ITEM),
        answer,
    };
    update(&mut ours.0, chose(Answer::InPlace), &at(2));
    let mut result = Sheet(merged(&ours, &answered(OTHER, "partly", 3)).assessment);
    update(&mut result.0, chose(Answer::OtherWay), &at(4));
    assert_eq!(result.status(ITEM), "by-alternative");
}

#[test]
fn the_notes_on_the_plan_are_those_of_here_and_what_only_the_other_has_is_added() {
    let plan = |plan| opened(json!({"plan": plan}));
    let ours = plan(json!({"a": {"owner": "Ours", "later": 1}, "b": {"done": true}}));
    let theirs = plan(json!({"b": {"owner": "Theirs"}, "c": {"note": "n", "later": 2}}));
    let result = written(&merged(&ours, &theirs).assessment);
    let expected = json!({
        "a": {"owner": "Ours", "later": 1},
        "b": {"owner": "Theirs", "done": true},
        "c": {"note": "n", "later": 2},
    });
    assert_eq!(result["plan"], expected);
}

#[test]
fn names_that_are_missing_here_are_taken_from_the_other() {
    let named = |name: &str| opened(json!({"organisation": name, "preparedBy": name}));
    let names = |here: &Sheet, there: &Sheet| {
        let result = merged(here, there).assessment;
        [result.organisation, result.prepared_by]
    };
    let (ours, theirs) = (named("Ours"), named("Theirs"));
    assert_eq!(
        names(&ours, &theirs),
        [Some("Ours".into()), Some("Ours".into())]
    );
    assert_eq!(
        names(&nothing(), &theirs),
        [Some("Theirs".into()), Some("Theirs".into())]
    );
    assert_eq!(
        names(&ours, &nothing()),
        [Some("Ours".into()), Some("Ours".into())]
    );
}

#[test]
fn unknown_fields_and_ids_of_both_survive() {
    let ours = opened(json!({"answers": {"164.998": 1, "164.999": "ours"}, "x": [1], "y": "ours"}));
    let theirs =
        opened(json!({"answers": {"164.997": 2, "164.999": "theirs"}, "y": "t", "z": null}));
    let result = written(&merged(&ours, &theirs).assessment);
    assert_eq!(
        result["answers"],
        json!({"164.997": 2, "164.998": 1, "164.999": "ours"})
    );
    assert_eq!((&result["x"], &result["y"]), (&json!([1]), &json!("ours")));
    assert!(
        result
            .as_object()
            .is_some_and(|fields| fields.contains_key("z"))
    );
    // Those of an item go with what was said about it.
    let ours = opened(json!({"answers": {ITEM: {"changedAt": "1", "colour": "red"}}}));
    let theirs = opened(json!({"answers": {ITEM: {"changedAt": "2", "details": {"x": 1}}}}));
    for (here, there) in [(&ours, &theirs), (&theirs, &ours)] {
        let result = merged(here, there).assessment;
        assert_eq!(result.answers, theirs.0.answers);
    }
}

/// Two tabs that began with the same answers, each with some of them changed at moments of its
/// own, and with a history.
fn two_tabs() -> impl Strategy<Value = (Sheet, Sheet)> {
    let changes = || {
        vec(
            (select(catalog::items().collect::<Vec<_>>()), 1..20_u8),
            0..12,
        )
    };
    let pasts = || {
        let texts = || select(vec!["", "a", "a\0", "\0", "b"]);
        vec((texts(), texts(), 0..3_u8), 0..6).prop_map(|all| {
            let pasts = all.into_iter().map(|(first, second, until)| {
                let record = Record {
                    why: first.into(),
                    measure: second.into(),
                    ..complete_record()
                };
                past(ITEM, record, &until.to_string())
            });
            pasts.collect::<Vec<_>>()
        })
    };
    let sides = (any_sheet(), any_sheet(), any_sheet());
    (sides, changes(), changes(), pasts(), pasts()).prop_map(
        |((start, ours, theirs), our_changes, their_changes, our_past, their_past)| {
            let side = |said: Sheet, changes: Vec<_>, offset: u8, history: Vec<_>| {
                let mut side = start.clone();
                for (item, minute) in changes {
                    let id = catalog::Item::id(item);
                    let mut entry = said.0.entry(id).cloned().unwrap_or_default();
                    // No moment on one side is one of the other.
                    entry.changed_at = at(2 * minute + offset).stamp;
                    side.0.answers.insert(id, entry);
                }
                side.0.history = history;
                side
            };
            (
                side(ours, our_changes, 0, our_past),
                side(theirs, their_changes, 1, their_past),
            )
        },
    )
}

/// The history without an order, each entry once, as all that it says.
fn as_a_set(assessment: &Assessment) -> Vec<String> {
    let mut all: Vec<_> = assessment
        .history
        .iter()
        .map(|past| format!("{past:?}"))
        .collect();
    all.sort();
    all.dedup();
    all
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn the_order_of_the_tabs_does_not_matter((one, other) in two_tabs()) {
        let (here, there) = (merged(&one, &other), merged(&other, &one));
        prop_assert_eq!(&here.assessment.answers, &there.assessment.answers);
        prop_assert_eq!(as_a_set(&here.assessment), as_a_set(&there.assessment));
        // Each took what it had not said itself, so nothing was taken by both.
        prop_assert!(here.taken.iter().all(|id| !there.taken.contains(id)));
    }

    #[test]
    fn merging_twice_is_merging_once((one, other) in two_tabs()) {
        let once = merged(&one, &other).assessment;
        for there in [&other, &one] {
            let twice = merged(&Sheet(once.clone()), there);
            prop_assert_eq!(&twice.assessment, &once);
            prop_assert_eq!(twice.taken, []);
        }
        // And the other tab comes to the same when it looks in its turn.
        let back = merged(&other, &Sheet(once.clone())).assessment;
        prop_assert_eq!(&back.answers, &once.answers);
        prop_assert_eq!(as_a_set(&back), as_a_set(&once));
    }

    #[test]
    fn no_record_that_was_complete_is_lost((one, other) in two_tabs()) {
        let result = merged(&one, &other).assessment;
        for past in one.0.history.iter().chain(&other.0.history) {
            prop_assert!(result.history.contains(past));
        }
        prop_assert_eq!(&result.history[..one.0.history.len()], &one.0.history[..]);
        for side in [&one, &other] {
            for (id, entry) in side.0.answers.iter() {
                let item = item(id.as_str());
                let Some((answer, record)) = entry.complete_record(item, today()) else {
                    continue;
                };
                let now = result.entry(*id).and_then(|entry| entry.complete_record(item, today()));
                let told = result.history.iter().any(|past| {
                    past.item == id.as_str() && past.answer == Some(answer) && past.record == *record
                });
                prop_assert!(now == Some((answer, record)) || told, "{}", id);
            }
        }
    }

    #[test]
    fn taken_is_what_differs_from_what_was_said_here((one, other) in two_tabs()) {
        let result = merged(&one, &other);
        prop_assert_eq!(one.0.differing_items(&result.assessment), result.taken);
    }
}

#[test]
fn the_most_crowded_documents_are_merged_without_a_long_wait() {
    let name = |number: usize| format!(r#""{number:x}":0"#);
    let other_name = |number: usize| format!(r#""{number:o}x":0"#);
    let task = |number: usize| format!(r#""{number:x}":{{"done":true}}"#);
    let other_task = |number: usize| format!(r#""{number:o}x":{{"done":true}}"#);
    let past = |number: usize| format!(r#"{{"item":"{number:x}"}}"#);
    let other_past = |number: usize| format!(r#"{{"item":"{number:o}x"}}"#);
    let unknown = |member: fn(usize) -> String| crowded(&format!("{},", head()), member, "}");
    let tasks =
        |member: fn(usize) -> String| crowded(&format!(r#"{},"plan":{{"#, head()), member, "}}");
    let pasts =
        |member: fn(usize) -> String| crowded(&format!(r#"{},"history":["#, head()), member, "]}");
    let ids = |member: fn(usize) -> String| {
        let head = head().replace(r#""answers":{}"#, r#""y":0"#);
        crowded(r#"{"answers":{"#, member, &format!("}},{}}}", &head[1..]))
    };
    for (told, ours, theirs) in [
        ("unknown fields", unknown(name), unknown(other_name)),
        ("the same unknown fields", unknown(name), unknown(name)),
        ("tasks", tasks(task), tasks(other_task)),
        ("the same tasks", tasks(task), tasks(task)),
        ("history", pasts(past), pasts(other_past)),
        ("the same history", pasts(past), pasts(past)),
        ("unknown ids", ids(name), ids(other_name)),
        ("the same unknown ids", ids(name), ids(name)),
        ("history and tasks", pasts(past), tasks(task)),
    ] {
        assert!(ours.len() > 1_999_900 && theirs.len() > 1_999_900, "{told}");
        // Records that lose are looked for in the histories, for every item that can lose one.
        let mut ours = Sheet(read(&ours).assessment);
        let mut theirs = Sheet(read(&theirs).assessment);
        for item_id in ADDRESSABLE {
            ours = dated(ours.recorded(item_id, "other-way"), item_id, 1);
            theirs = dated(theirs.recorded(item_id, "decided-not"), item_id, 2);
        }
        let start = Instant::now();
        let result = merged(&ours, &theirs).assessment;
        // A hundred times what it takes, so that only work that grows with the square is seen.
        let waited = start.elapsed();
        assert!(waited.as_secs() < 30, "{told}: {waited:?}");
        assert!(
            result.history.len() >= ours.0.history.len() + ADDRESSABLE.len(),
            "{told}"
        );
        let same = told.starts_with("the same");
        let apart = |here: usize, there: usize| if same { here } else { here + there };
        assert_eq!(
            result.plan.len(),
            apart(ours.0.plan.len(), theirs.0.plan.len()),
            "{told}"
        );
        assert_eq!(
            result.history.len() - ADDRESSABLE.len(),
            apart(ours.0.history.len(), theirs.0.history.len()),
            "{told}"
        );
    }
}
