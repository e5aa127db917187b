//! Knows: what the answers would be with tasks marked as done, stage by stage.
//! Must not know: how marks are shown or kept. They are not kept.

use safeguard_check::assessment::{Answers, Entry, Record};
use safeguard_check::catalog;
use safeguard_check::scoring::{Task, TaskId, score, what_if};

use crate::support::*;

/// The answers as they would be with these tasks done.
fn marked(sheet: &Sheet, ids: &[&str]) -> Sheet {
    let plan = sheet.score().plan;
    let named = |task: &&Task| ids.contains(&task.id.to_string().as_str());
    let done: Vec<_> = plan.iter().filter(named).map(|task| task.id).collect();
    assert_eq!(
        done.len(),
        ids.len(),
        "{ids:?} are tasks of {:?}",
        sheet.plan()
    );
    let mut marked = sheet.clone();
    marked.0.answers = what_if(&sheet.0.answers, &plan, &done, today());
    marked
}

/// All that was said about an item.
fn said_about(sheet: &Sheet, item_id: &str) -> Entry {
    sheet.0.entry(id(item_id)).expect("an entry").clone()
}

/// The items about which something else is said than before.
fn changed(before: &Sheet, after: &Sheet) -> Vec<&'static str> {
    let (before, after) = (&before.0.answers, &after.0.answers);
    let differs = |id| before.get(&id) != after.get(&id);
    catalog::items()
        .map(|item| item.id())
        .filter(|id| differs(*id))
        .map(|id| id.as_str())
        .collect()
}

#[test]
fn a_foundation_would_be_in_place() {
    for answer in ["partly", "not-in-place", "unknown"] {
        let sheet = base().answer("foundation:risk-analysis", answer);
        assert_eq!(marked(&sheet, &["foundation:risk-analysis"]), base());
    }
    let unanswered = base().without("foundation:documentation");
    assert_eq!(marked(&unanswered, &["foundation:documentation"]), base());
}

#[test]
fn a_current_item_open_or_in_progress_would_be_in_place() {
    for id in CURRENT {
        for answer in ["not-in-place", "partly"] {
            let sheet = base().answer(id, answer);
            let marked = marked(&sheet, &[id]);
            assert_eq!(marked.status(id), "in-place", "{id} {answer}");
            assert_eq!(changed(&sheet, &marked), [id], "{id} {answer}");
            assert_eq!(marked, base(), "{id} {answer}");
        }
    }
    let not_accepted = base().answer("164.312(b)", "other-way");
    assert_eq!(marked(&not_accepted, &["164.312(b)"]), base());
}

#[test]
fn an_incomplete_record_would_be_complete_and_nothing_else_would_change() {
    for id in ADDRESSABLE {
        for (answer, status) in [
            ("other-way", "by-alternative"),
            ("decided-not", "by-decision"),
        ] {
            let half = Record {
                why: "Kept as it was typed.".into(),
                decided_on: "2026-02-30".into(),
                ..Record::default()
            };
            for sheet in [
                base().answer(id, answer),
                base().answer(id, answer).record(id, half.clone()),
            ] {
                let marked = marked(&sheet, &[id]);
                assert_eq!(marked.status(id), status, "{id}");
                assert_eq!(changed(&sheet, &marked), [id], "{id}");
                let entry = |sheet: &Sheet| {
                    let mut entry = said_about(sheet, id);
                    entry.record.take();
                    entry
                };
                assert_eq!(
                    entry(&marked),
                    entry(&sheet),
                    "{id}: only the record changes"
                );
            }
            let marked = marked(&base().answer(id, answer).record(id, half), &[id]);
            let entry = said_about(&marked, id);
            let why = entry.record.as_ref().map(|record| record.why.as_str());
            assert_eq!(why, Some("Kept as it was typed."));
        }
    }
}

#[test]
fn an_incomplete_record_of_an_exception_would_be_complete_and_its_details_as_they_are() {
    for id in [ENCRYPT, MFA] {
        let sheet = all_in_place().answer(id, "exception");
        assert_eq!(marked(&sheet, &[id]).status(id), "exception-claimed");
        let first = item(id).details()[0].id.as_str();
        for (answer, status) in [("no", "in-progress"), ("unknown", "unverified")] {
            let sheet = sheet.clone().detail(id, first, answer);
            let marked = marked(&sheet, &[id]);
            assert_eq!(marked.status(id), status, "{id}");
            let details = |sheet: &Sheet| said_about(sheet, id).details;
            assert_eq!(details(&marked), details(&sheet), "{id}");
        }
    }
}

#[test]
fn a_completed_record_is_complete_on_the_very_day() {
    let sheet = base().answer("164.312(c)(2)", "other-way");
    let plan = sheet.score().plan;
    let done: Vec<TaskId> = plan.iter().map(|task| task.id).collect();
    let answers = what_if(&sheet.0.answers, &plan, &done, today());
    let entry = answers.get(&id("164.312(c)(2)")).expect("an entry");
    let record = entry.record.clone();
    let record = record.expect("a record");
    assert!(record.is_complete(item("164.312(c)(2)"), today()));
}

#[test]
fn a_flip_would_be_in_place_with_every_detail_that_speaks_for_it_yes() {
    let sheet = base()
        .recorded("164.312(a)(2)(iv)", "other-way")
        .detail(ENCRYPT, "all-in-transit", "no")
        .detail(ENCRYPT, "all-at-rest", "unknown");
    let marked = marked(&sheet, &["164.312(a)(2)(iv)"]);
    assert_eq!(marked.status("164.312(a)(2)(iv)"), "in-place");
    assert_eq!(marked.status("nprm:164.312(b)(1)"), "in-place");
    // The detail that speaks for transmission stays as it was said.
    assert_eq!(marked.status(ENCRYPT), "in-progress");
    assert_eq!(marked.flips(), ["164.312(e)(2)(ii)"]);
    let expected = ["164.312(a)(2)(iv)", "nprm:164.312(b)(1)", ENCRYPT];
    assert_eq!(changed(&sheet, &marked), expected);
}

#[test]
fn marking_every_flip_leaves_none_and_puts_everything_reused_in_place() {
    let sheet = all_in_place()
        .every_detail("no")
        .details(MFA, "yes")
        .details("nprm:164.312(h)(2)(i)", "yes")
        .recorded("164.312(a)(2)(iii)", "decided-not");
    let flips = sheet.flips();
    assert_eq!(flips.len(), 10);
    let flips: Vec<_> = flips.iter().map(String::as_str).collect();
    let score = marked(&sheet, &flips).score();
    assert!(score.flips.is_empty());
    assert_eq!(score.proposed.settled, 41);
}

#[test]
fn a_flip_under_an_exception_leaves_the_exception_alone() {
    let sheet = all_in_place()
        .recorded(ENCRYPT, "exception")
        .detail(ENCRYPT, "all-at-rest", "no");
    let marked = marked(&sheet, &["164.312(a)(2)(iv)"]);
    assert_eq!(marked.status(ENCRYPT), "exception-claimed");
}

#[test]
fn a_proposed_item_would_be_in_place_with_its_details() {
    for item in catalog::proposed_items() {
        if !item.ancestors.is_empty() {
            continue;
        }
        let id = item.id.as_str();
        for answer in ["not-in-place", "partly"] {
            let sheet = base().answer(id, answer);
            let marked = marked(&sheet, &[id]);
            assert_eq!(marked.status(id), "in-place", "{id} {answer}");
            assert_eq!(changed(&sheet, &marked), [id], "{id} {answer}");
        }
    }
    let detail_no = all_in_place().detail("nprm:164.312(h)(2)(i)", "scans-on-time", "no");
    let marked = marked(&detail_no, &["nprm:164.312(h)(2)(i)"]);
    assert_eq!(marked, all_in_place());
}

#[test]
fn an_exception_on_mfa_gives_way_and_one_on_encryption_stays() {
    let mfa = all_in_place()
        .recorded(MFA, "exception")
        .detail(MFA, "all-assets", "no");
    assert_eq!(marked(&mfa, &[MFA]).status(MFA), "in-place");
    let encryption = all_in_place()
        .recorded(ENCRYPT, "exception")
        .details(ENCRYPT, "no");
    let marked = marked(&encryption, &[ENCRYPT]);
    assert_eq!(marked.status(ENCRYPT), "exception-claimed");
    assert_eq!(changed(&encryption, &marked), [ENCRYPT]);
}

#[test]
fn finding_out_cannot_be_marked() {
    let sheet = base()
        .answer("164.312(b)", "unknown")
        .answer("nprm:164.312(j)", "unknown")
        .detail("nprm:164.312(e)", "technical-at-rest", "unknown");
    let ids = [
        "164.312(b)",
        "nprm:164.312(j)",
        "nprm:164.312(e)#technical-at-rest",
    ];
    assert_eq!(marked(&sheet, &ids), sheet);
}

#[test]
fn marking_what_is_to_be_found_out_about_a_detail_does_not_mark_its_item() {
    let sheet =
        all_in_place()
            .detail(MFA, "all-assets", "unknown")
            .detail(MFA, "privilege-changes", "no");
    let detail = format!("{MFA}#all-assets");
    assert_eq!(sheet.plan(), [format!("7 {detail}"), format!("10 {MFA}")]);
    assert_eq!(marked(&sheet, &[&detail]), sheet);
    assert_eq!(marked(&sheet, &[MFA]), all_in_place());
}

#[test]
fn a_mark_that_names_no_task_of_the_plan_changes_nothing() {
    let sheet = base().answer("164.312(b)", "not-in-place");
    let plan = sheet.score().plan;
    let elsewhere = TaskId {
        item: id("164.312(d)"),
        detail: None,
    };
    let of_a_detail = TaskId {
        item: id("nprm:164.312(e)"),
        detail: Some(detail("nprm:164.312(e)", "technical-at-rest")),
    };
    let answers = what_if(&sheet.0.answers, &plan, &[elsewhere, of_a_detail], today());
    assert_eq!(answers, sheet.0.answers);
    assert_eq!(
        what_if(&sheet.0.answers, &plan, &[], today()),
        sheet.0.answers
    );
}

#[test]
fn marks_are_read_against_the_plan_of_the_stored_answers() {
    // Once the mandatory item is done its flips would be tasks; they are not marked with it.
    let sheet = all_in_place()
        .answer("164.312(c)(1)", "not-in-place")
        .details("nprm:164.312(e)", "no");
    let marked = marked(&sheet, &["164.312(c)(1)"]);
    assert_eq!(marked.status("nprm:164.312(e)"), "in-progress");
    assert_eq!(marked.plan(), ["8 164.312(c)(1)"]);
}

#[test]
fn marking_the_whole_plan_leaves_only_what_has_to_be_found_out() {
    let everything: Answers = all_in_place()
        .answer("foundation:risk-analysis", "not-in-place")
        .answer("164.312(a)(1)", "partly")
        .answer("164.312(a)(2)(iii)", "decided-not")
        .answer("164.312(c)(2)", "not-in-place")
        .answer("164.312(d)", "unknown")
        .answer(MFA, "exception")
        .answer("nprm:164.312(j)", "partly")
        .0
        .answers;
    let plan = score(&everything, today()).plan;
    let done: Vec<_> = plan.iter().map(|task| task.id).collect();
    let answers = what_if(&everything, &plan, &done, today());
    let left: Vec<_> = score(&answers, today())
        .plan
        .iter()
        .map(|task| format!("{} {}", task.stage.number(), task.id))
        .collect();
    // The decision is recorded now, so it is settled, and it flips.
    assert_eq!(left, ["7 164.312(d)", "8 164.312(a)(2)(iii)"]);
}
