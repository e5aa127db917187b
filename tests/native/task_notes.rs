//! Knows: what a person can note on a task of the plan, and what becomes of notes that were changed
//! apart.
//! Must not know: which tasks follow from which answers, or how notes are shown.

use proptest::prelude::*;
use proptest::sample::select;
use safeguard_check::assessment::{
    Announcement, Assessment, Effects, Msg, Place, TaskChange, TaskNotes, item_of_task, merge,
    update,
};
use safeguard_check::catalog;
use serde_json::{Value, json};

use crate::properties::cases;
use crate::support::*;

const TASK: &str = "164.312(a)(2)(i)";
const DETAIL: &str = "nprm:164.312(a)(1)#wider-systems";

fn owner(text: &str) -> TaskChange {
    TaskChange::Owner(text.into())
}

fn due(text: &str) -> TaskChange {
    TaskChange::Due(text.into())
}

fn note(text: &str) -> TaskChange {
    TaskChange::Note(text.into())
}

fn change(sheet: &mut Sheet, task: &str, change: TaskChange) -> Effects {
    let task = task.into();
    update(&mut sheet.0, Msg::ChangedTask { task, change }, &at(5))
}

/// The same, to be built up in a line.
fn noted(mut sheet: Sheet, task: &str, what: TaskChange) -> Sheet {
    change(&mut sheet, task, what);
    sheet
}

fn notes(sheet: &Sheet, task: &str) -> TaskNotes {
    sheet.0.task_notes(task).cloned().unwrap_or_default()
}

/// What became of two versions that were one `before`.
fn merged(before: &Sheet, here: &Sheet, there: &Sheet) -> Sheet {
    Sheet(merge(&before.0, &here.0, &there.0, today()).assessment)
}

fn plan(plan: Value) -> Sheet {
    opened(json!({"plan": plan}))
}

#[test]
fn each_field_is_kept_under_its_task_and_saved() {
    let mut sheet = base();
    for what in [
        owner("Office manager"),
        due("2026-12-24"),
        note("Ask."),
        TaskChange::Done(true),
    ] {
        for task in [TASK, DETAIL] {
            assert!(change(&mut sheet, task, what.clone()).save, "{what:?}");
        }
    }
    let expected =
        json!({"owner": "Office manager", "due": "2026-12-24", "done": true, "note": "Ask."});
    let written = written(&sheet.0);
    assert_eq!(written["plan"], json!({TASK: expected, DETAIL: expected}));
    assert_eq!(read(&written.to_string()).assessment.plan, sheet.0.plan);
}

#[test]
fn no_note_and_no_mark_changes_an_answer_or_what_follows_from_it() {
    let before = base().answer(TASK, "not-in-place");
    let mut sheet = before.clone();
    change(&mut sheet, TASK, TaskChange::Done(true));
    change(&mut sheet, TASK, owner("Office manager"));
    assert_eq!(sheet.0.answers, before.0.answers);
    assert_eq!(sheet.0.history, before.0.history);
    assert_eq!(sheet.score(), before.score());
}

#[test]
fn only_the_mark_is_said_aloud_both_ways() {
    let mut sheet = base();
    let said = |sheet: &mut Sheet, done| change(sheet, TASK, TaskChange::Done(done)).announce;
    assert_eq!(said(&mut sheet, true), Some(Announcement::TaskDone));
    assert_eq!(said(&mut sheet, true), None, "it stands already");
    assert_eq!(said(&mut sheet, false), Some(Announcement::TaskNotDone));
    assert_eq!(change(&mut sheet, TASK, owner("A")).announce, None);
}

#[test]
fn what_says_nothing_leaves_no_trace() {
    for nothing_said in [
        owner(""),
        owner(" \u{a0}\n"),
        due(""),
        note("\t"),
        TaskChange::Done(false),
    ] {
        let mut sheet = base();
        assert_eq!(change(&mut sheet, TASK, nothing_said), Effects::default());
        assert_eq!(sheet, base());
    }
    let mut sheet = base();
    for (what, taken_back) in [
        (owner("A"), owner("")),
        (due("2026-12-24"), due("")),
        (note("n"), note(" ")),
        (TaskChange::Done(true), TaskChange::Done(false)),
    ] {
        change(&mut sheet, TASK, what);
        assert!(change(&mut sheet, TASK, taken_back).save);
        assert_eq!(sheet, base());
    }
    assert_eq!(written(&sheet.0).get("plan"), None);
}

#[test]
fn unknown_fields_of_a_task_stay_when_everything_else_is_taken_back() {
    let mut sheet = plan(json!({TASK: {"owner": "A", "later": 1}}));
    change(&mut sheet, TASK, owner(""));
    assert_eq!(written(&sheet.0)["plan"], json!({TASK: {"later": 1}}));
}

#[test]
fn what_can_be_no_task_is_ignored() {
    for task in [
        "",
        "164.999",
        "164.312",
        "#",
        "164.312(b)#wider-systems",
        "nprm:164.312(a)(1)#",
    ] {
        let mut sheet = base();
        assert_eq!(
            change(&mut sheet, task, owner("A")),
            Effects::default(),
            "{task}"
        );
        assert_eq!(sheet, base());
        assert_eq!(item_of_task(task), None, "{task}");
    }
}

#[test]
fn every_item_and_every_detail_can_be_a_task() {
    for item in catalog::items() {
        let details = item.details().iter().map(|detail| detail.id.as_str());
        let details = details.map(|detail| format!("{}#{detail}", item.id()));
        for task in details.chain([item.id().to_string()]) {
            assert_eq!(item_of_task(&task), Some(item.id()), "{task}");
        }
    }
}

#[test]
fn a_field_that_was_changed_on_one_side_is_as_it_is_there_taken_back_included() {
    let before = noted(noted(base(), TASK, owner("A")), TASK, due("2026-12-24"));
    for what in [
        owner("B"),
        owner(""),
        due("2027-01-01"),
        due(""),
        note("n"),
        TaskChange::Done(true),
    ] {
        let changed = noted(before.clone(), TASK, what.clone());
        assert_eq!(merged(&before, &changed, &before), changed, "{what:?} here");
        assert_eq!(
            merged(&before, &before, &changed),
            changed,
            "{what:?} there"
        );
    }
    let emptied = noted(noted(before.clone(), TASK, owner("")), TASK, due(""));
    assert_eq!(merged(&before, &emptied, &before), base());
    assert_eq!(merged(&before, &before, &emptied), base());
}

#[test]
fn two_fields_of_one_task_that_were_changed_apart_are_both_there() {
    let before = noted(base(), TASK, owner("A"));
    let here = noted(before.clone(), TASK, owner("B"));
    let there = noted(before.clone(), TASK, due("2026-12-24"));
    for (here, there) in [(&here, &there), (&there, &here)] {
        let notes = notes(&merged(&before, here, there), TASK);
        assert_eq!((&*notes.owner, &*notes.due), ("B", "2026-12-24"));
    }
}

#[test]
fn of_two_notes_on_one_task_both_are_kept_and_once() {
    let before = noted(base(), TASK, note("Call"));
    let here = noted(before.clone(), TASK, note("Call on Monday"));
    let there = noted(before.clone(), TASK, note("Wait for the offer"));
    let both = merged(&before, &here, &there);
    assert_eq!(
        notes(&both, TASK).note,
        "Call on Monday\nWait for the offer"
    );
    assert_eq!(merged(&before, &both, &there), both, "and not once more");
    let longer = noted(before.clone(), TASK, note("Call on Monday, or Tuesday"));
    for (here, there) in [(&here, &longer), (&longer, &here)] {
        assert_eq!(merged(&before, here, there), longer);
    }
}

#[test]
fn of_an_owner_that_both_changed_that_of_here_holds() {
    let before = noted(base(), TASK, owner("A"));
    let here = noted(before.clone(), TASK, owner("B"));
    let there = noted(before.clone(), TASK, owner("C"));
    assert_eq!(merged(&before, &here, &there), here);
}

#[test]
fn a_notice_can_name_the_items_whose_tasks_are_noted_differently() {
    let before = noted(base(), TASK, owner("A"));
    let there = noted(noted(before.clone(), TASK, owner("B")), DETAIL, note("n"));
    let merged = merge(&before.0, &before.0, &there.0, today());
    let taken: Vec<_> = merged.taken.iter().map(ToString::to_string).collect();
    assert_eq!(taken, [TASK, "nprm:164.312(a)(1)"]);
    let differing = before.0.differing(&there.0);
    assert_eq!(differing, merged.taken);
    assert_eq!(there.0.differing(&before.0).len(), 2);
    assert_eq!(before.0.differing(&before.0), []);
}

#[test]
fn empty_notes_of_a_file_stay_until_somebody_takes_them_back_and_are_no_news() {
    let before = base();
    let empty = json!({TASK: {}, "no task of today": {"done": false, "note": ""}});
    let mut there = before.clone();
    there.0.plan = opened(json!({"plan": empty})).0.plan;
    let both = merge(&before.0, &before.0, &there.0, today());
    assert_eq!(both.assessment.plan, there.0.plan);
    assert_eq!(both.taken, []);
    assert!(!there.0.says_more_than(&before.0));
    assert_eq!(merged(&there, &before, &there).0.plan, []);
    assert_eq!(merged(&there, &there, &before).0.plan, []);
}

#[test]
fn what_was_noted_since_it_was_stored_outlives_an_erasing_elsewhere() {
    let stored = noted(noted(base(), TASK, owner("A")), DETAIL, owner("A"));
    let mut sheet = noted(stored.clone(), TASK, note("Written just now"));
    sheet.0.place = Place::Plan;
    sheet.0.forget_until(&stored.0, &at(1).stamp);
    assert_eq!(sheet.0.plan.len(), 1, "{:?}", sheet.0.plan);
    assert_eq!(notes(&sheet, TASK).note, "Written just now");
    assert_eq!(sheet.0.place, Place::Plan);
}

fn any_notes() -> impl Strategy<Value = Sheet> {
    let text = select(vec!["", "a", "b", "ab"]);
    let task = (text.clone(), text.clone(), text, any::<bool>());
    let task = task.prop_map(
        |(owner, due, note, done)| json!({"owner": owner, "due": due, "note": note, "done": done}),
    );
    let one = proptest::option::of(task);
    (one.clone(), one).prop_map(|(first, second)| {
        let tasks = [(TASK, first), (DETAIL, second)];
        let tasks = tasks.into_iter().filter_map(|(id, task)| Some((id, task?)));
        tasks.fold(nothing(), |sheet, (id, task)| {
            let changes = [
                owner(task["owner"].as_str().unwrap_or_default()),
                due(task["due"].as_str().unwrap_or_default()),
                note(task["note"].as_str().unwrap_or_default()),
                TaskChange::Done(task["done"] == true),
            ];
            changes
                .into_iter()
                .fold(sheet, |sheet, what| noted(sheet, id, what))
        })
    })
}

fn said(sheet: &Sheet) -> Vec<(String, TaskNotes)> {
    let mut said = sheet.0.plan.clone();
    said.sort_by(|one, other| one.0.cmp(&other.0));
    said
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn where_one_side_changed_nothing_the_other_holds(before in any_notes(), changed in any_notes()) {
        prop_assert_eq!(said(&merged(&before, &changed, &before)), said(&changed));
        prop_assert_eq!(said(&merged(&before, &before, &changed)), said(&changed));
    }

    #[test]
    fn both_sides_agree_but_for_what_both_changed(before in any_notes(), one in any_notes(), other in any_notes()) {
        let (here, there) = (merged(&before, &one, &other), merged(&before, &other, &one));
        for task in [TASK, DETAIL] {
            let (was, ours, theirs) = (notes(&before, task), notes(&one, task), notes(&other, task));
            let (here, there) = (notes(&here, task), notes(&there, task));
            prop_assert_eq!(here.done, there.done);
            if ours.owner == was.owner || theirs.owner == was.owner {
                prop_assert_eq!(here.owner, there.owner);
            }
            for text in [&ours.note, &theirs.note] {
                if *text != was.note {
                    prop_assert!(here.note.contains(text.as_str()) && there.note.contains(text.as_str()));
                }
            }
        }
    }
}

#[test]
fn a_merge_without_a_common_past_loses_nothing() {
    let here = plan(json!({TASK: {"owner": "Ours"}}));
    let there = plan(json!({TASK: {"due": "2026-12-24", "done": true}, DETAIL: {"note": "n"}}));
    let result = written(&merged(&Sheet(Assessment::default()), &here, &there).0);
    let expected = json!({
        TASK: {"owner": "Ours", "due": "2026-12-24", "done": true},
        DETAIL: {"note": "n"},
    });
    assert_eq!(result["plan"], expected);
}
