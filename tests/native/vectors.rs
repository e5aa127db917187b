//! Knows: the 26 vectors of the scoring contract, each with the whole result that is to follow.
//! Must not know: how a result is worked out.

use safeguard_check::assessment::{Answer, DetailAnswer, Msg, Record, RecordField, update};
use safeguard_check::catalog;
use safeguard_check::scoring::{Reason, Status};
use serde_json::{Value, json};

use crate::support::*;
use crate::telling::assert_tells;

/// Vector 2, on which others build.
fn v2() -> Sheet {
    base().recorded("164.312(a)(2)(iv)", "other-way")
}

/// Vector 18, on which others build.
fn v18() -> Sheet {
    all_in_place().recorded(ENCRYPT, "exception")
}

#[test]
fn v01_everything_of_today_in_place_is_twelve_of_twelve_and_the_proposal_not_looked_at_yet() {
    let sheet = base();
    assert_tells(
        &sheet,
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 0 written down
         in-place: 12 items
         proposed: 0 of 41, 0 to 100 withheld, 0 answered, 0 claimed
         unanswered: 41 items",
    );
    let score = sheet.score();
    let (through_details, on_their_own): (Vec<_>, Vec<_>) =
        catalog::proposed_items().partition(|item| !item.ancestors.is_empty());
    for item in &through_details {
        let judged = score.results.judged(item.id).expect("a status");
        assert_eq!(judged.status, Status::Unanswered, "{}", item.id);
        let all = item.details.iter().map(|detail| detail.id).collect();
        assert_eq!(judged.reason, Reason::Details(all, None), "{}", item.id);
    }
    for item in &on_their_own {
        let judged = score.results.judged(item.id).expect("a status");
        assert_eq!(judged.status, Status::Unanswered, "{}", item.id);
        assert_eq!(judged.reason, Reason::NoAnswer, "{}", item.id);
    }
    assert_eq!((through_details.len(), on_their_own.len()), (11, 30));
    let told = format!("{score:?}").to_lowercase();
    for verdict in ["complian", "certif", "grade", "badge", "seal"] {
        assert!(!told.contains(verdict), "{verdict}");
    }
}

#[test]
fn v02_encryption_done_another_way_is_settled_today_and_flips_under_the_proposal() {
    let sheet = v2();
    assert_tells(
        &sheet,
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 1 written down
         in-place: 11 items
         by-alternative: 164.312(a)(2)(iv)
         proposed: 0 of 41, 0 to 95 withheld, 2 answered, 0 claimed
         open: nprm:164.312(b)(1), nprm:164.312(b)(2)
         unanswered: 39 items
         flip: 164.312(a)(2)(iv) meets nprm:164.312(b)(1) by record
         flip: 164.312(a)(2)(iv) meets nprm:164.312(b)(2) by record
         plan 8: 164.312(a)(2)(iv)",
    );
    assert_eq!(sheet.flips(), ["164.312(a)(2)(iv)"]);
}

#[test]
fn v03_a_record_without_its_risk_analysis_leaves_the_item_undocumented() {
    let blank = Record {
        risk_analysis: " \n".into(),
        ..complete_record()
    };
    assert_tells(
        &v2().record("164.312(a)(2)(iv)", blank),
        "headline (c)
         open addressable: 164.312(a)(2)(iv)
         current: 11 of 12, 92 to 92 shown, 12 answered, 0 written down
         in-place: 11 items
         undocumented: 164.312(a)(2)(iv)
         proposed: 0 of 41, 0 to 95 withheld, 2 answered, 0 claimed
         open: nprm:164.312(b)(1), nprm:164.312(b)(2)
         unanswered: 39 items
         plan 4: 164.312(a)(2)(iv)",
    );
}

#[test]
fn v04_a_file_that_does_a_required_item_another_way_leaves_it_open_with_a_warning() {
    let mut answers: serde_json::Map<String, Value> = CURRENT
        .iter()
        .chain(&FOUNDATIONS)
        .map(|id| ((*id).to_owned(), json!({"answer": "in-place"})))
        .collect();
    answers["164.312(a)(2)(i)"] = json!({
        "answer": "other-way",
        "changedAt": "2026-10-01T09:00:00.000Z",
        "record": {
            "why": "One terminal, one person.",
            "measure": "A paper log beside it.",
            "decidedBy": "A. Owner",
            "decidedOn": "2026-03-02",
            "riskAnalysis": "February 2026",
        },
    });
    let file = json!({
        "format": "safeguard-check/assessment",
        "version": 1,
        "catalog": "2026-11-21",
        "savedAt": "2026-10-01T09:00:00.000Z",
        "answers": answers,
    });
    let sheet = Sheet(read(&file.to_string()).assessment);
    assert_tells(
        &sheet,
        "headline (a)
         open mandatory: 164.312(a)(2)(i)
         current: 11 of 12, 92 to 92 shown, 12 answered, 0 written down
         in-place: 11 items
         open: 164.312(a)(2)(i)
         proposed: 0 of 41, 0 to 98 withheld, 1 answered, 0 claimed
         open: nprm:164.312(a)(2)(i)
         unanswered: 40 items
         plan 2: 164.312(a)(2)(i)
         warning: not-offered 164.312(a)(2)(i)",
    );
    assert_eq!(written(&sheet.0)["answers"], file["answers"]);
    let offered: Vec<_> = Answer::offered_on(item("164.312(a)(2)(i)")).collect();
    let expected = ["in-place", "partly", "not-in-place", "unknown"].map(answer);
    assert_eq!(offered, expected);
}

#[test]
fn v05_an_unknown_addressable_item_widens_the_range_and_makes_one_task_of_finding_out() {
    assert_tells(
        &base().answer("164.312(e)(2)(ii)", "unknown"),
        "headline (c)
         current: 11 of 12, 92 to 100 shown, 12 answered, 0 written down
         in-place: 11 items
         unverified: 164.312(e)(2)(ii)
         proposed: 0 of 41, 0 to 100 withheld, 2 answered, 0 claimed
         unverified: nprm:164.312(b)(1), nprm:164.312(b)(2)
         unanswered: 39 items
         plan 7: 164.312(e)(2)(ii)",
    );
}

#[test]
fn v06_one_required_item_not_in_place_is_one_mandatory_item_open() {
    assert_tells(
        &base().answer("164.312(a)(2)(i)", "not-in-place"),
        "headline (a)
         open mandatory: 164.312(a)(2)(i)
         current: 11 of 12, 92 to 92 shown, 12 answered, 0 written down
         in-place: 11 items
         open: 164.312(a)(2)(i)
         proposed: 0 of 41, 0 to 98 withheld, 1 answered, 0 claimed
         open: nprm:164.312(a)(2)(i)
         unanswered: 40 items
         plan 2: 164.312(a)(2)(i)",
    );
}

#[test]
fn v07_half_the_answers_with_a_mandatory_one_missing_give_no_indicator() {
    let sheet = nothing()
        .answer_all(&FOUNDATIONS, "in-place")
        .answer_all(&CURRENT[..6], "in-place");
    assert_tells(
        &sheet,
        "headline (b)
         not known mandatory: 164.312(c)(1), 164.312(d), 164.312(e)(1)
         current: 6 of 12, 50 to 100 withheld, 6 answered, 0 written down
         in-place: 164.312(a)(1), 164.312(a)(2)(i), 164.312(a)(2)(ii), 164.312(a)(2)(iii), 164.312(a)(2)(iv), 164.312(b)
         unanswered: 164.312(c)(1), 164.312(c)(2), 164.312(d), 164.312(e)(1), 164.312(e)(2)(i), 164.312(e)(2)(ii)
         proposed: 0 of 41, 0 to 100 withheld, 0 answered, 0 claimed
         unanswered: 41 items",
    );
}

#[test]
fn v08_no_answers_at_all_give_nothing_to_show_and_no_plan() {
    let sheet = nothing();
    assert_tells(
        &sheet,
        "headline (b)
         not known mandatory: 164.312(a)(1), 164.312(a)(2)(i), 164.312(a)(2)(ii), 164.312(b), 164.312(c)(1), 164.312(d), 164.312(e)(1)
         current: 0 of 12, 0 to 100 withheld, 0 answered, 0 written down
         unanswered: 12 items
         proposed: 0 of 41, 0 to 100 withheld, 0 answered, 0 claimed
         unanswered: 41 items",
    );
    assert!(sheet.0.is_empty());
}

#[test]
fn v09_a_decision_that_loses_its_measure_is_undocumented_and_its_record_goes_to_the_history() {
    const LOGOFF: &str = "164.312(a)(2)(iii)";
    let mut sheet = base();
    let chosen = Msg::ChoseAnswer {
        item: id(LOGOFF),
        answer: Answer::DecidedNot,
    };
    update(&mut sheet.0, chosen, &at(0));
    let record = complete_record();
    for field in RecordField::ALL {
        let text = record.get(field).to_owned();
        let item = id(LOGOFF);
        update(
            &mut sheet.0,
            Msg::ChangedRecord { item, field, text },
            &at(1),
        );
    }
    update(&mut sheet.0, Msg::LeftRecord(id(LOGOFF)), &at(2));
    assert_tells(
        &sheet,
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 1 written down
         in-place: 11 items
         by-decision: 164.312(a)(2)(iii)
         proposed: 0 of 41, 0 to 98 withheld, 1 answered, 0 claimed
         open: nprm:164.312(a)(2)(iv)
         unanswered: 40 items
         flip: 164.312(a)(2)(iii) meets nprm:164.312(a)(2)(iv) by record
         plan 8: 164.312(a)(2)(iii)",
    );
    let removed = Msg::ChangedRecord {
        item: id(LOGOFF),
        field: RecordField::Measure,
        text: String::new(),
    };
    update(&mut sheet.0, removed, &at(3));
    update(&mut sheet.0, Msg::LeftRecord(id(LOGOFF)), &at(4));
    assert_tells(
        &sheet,
        "headline (c)
         open addressable: 164.312(a)(2)(iii)
         current: 11 of 12, 92 to 92 shown, 12 answered, 0 written down
         in-place: 11 items
         undocumented: 164.312(a)(2)(iii)
         proposed: 0 of 41, 0 to 98 withheld, 1 answered, 0 claimed
         open: nprm:164.312(a)(2)(iv)
         unanswered: 40 items
         plan 4: 164.312(a)(2)(iii)
         history: 164.312(a)(2)(iii) decided-not 2026-11-21T12:03:00.000Z",
    );
    assert_eq!(sheet.0.history[0].record, record);
}

#[test]
fn v10_an_exception_claimed_is_not_in_place_and_leaves_the_rule_in_force_alone() {
    let sheet = base()
        .recorded(ENCRYPT, "exception")
        .details(ENCRYPT, "yes");
    assert_tells(
        &sheet,
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 0 written down
         in-place: 12 items
         proposed: 0 of 41, 0 to 98 withheld, 1 answered, 1 claimed
         exception-claimed: nprm:164.312(b)(2)
         unanswered: 40 items",
    );
    let (with, without) = (sheet.score(), base().score());
    assert_eq!(with.current, without.current);
    assert_eq!(with.headline, without.headline);
}

#[test]
fn v11_thirty_new_items_not_in_place_are_open_and_flip_nothing() {
    let own = catalog::proposed_items().filter(|item| item.ancestors.is_empty());
    let own: Vec<_> = own.map(|item| item.id.as_str()).collect();
    let sheet = base().answer_all(&own, "not-in-place");
    assert_tells(
        &sheet,
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 0 written down
         in-place: 12 items
         proposed: 0 of 41, 0 to 27 shown, 30 answered, 0 claimed
         open: 30 items
         unanswered: 11 items
         plan 10: 30 items",
    );
    let results = sheet.score().results;
    for item in catalog::proposed_items() {
        let expected = match own.contains(&item.id.as_str()) {
            true => Status::Open,
            false => Status::Unanswered,
        };
        assert_eq!(results.status(item.id), expected, "{}", item.id);
    }
    assert!(sheet.flips().is_empty());
}

#[test]
fn v12_a_detail_that_is_no_flips_the_item_it_speaks_for() {
    let sheet = base().detail(
        "nprm:164.312(a)(2)(i)",
        "devices-and-service-accounts",
        "no",
    );
    assert_tells(
        &sheet,
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 0 written down
         in-place: 12 items
         proposed: 0 of 41, 0 to 98 withheld, 1 answered, 0 claimed
         in-progress: nprm:164.312(a)(2)(i)
         unanswered: 40 items
         flip: 164.312(a)(2)(i) meets nprm:164.312(a)(2)(i) by devices-and-service-accounts
         plan 8: 164.312(a)(2)(i)",
    );
    assert_eq!(sheet.flips(), ["164.312(a)(2)(i)"]);
    assert_eq!(sheet.status("164.312(a)(2)(i)"), "in-place");
}

#[test]
fn v13_a_record_without_a_risk_analysis_carries_its_note_and_the_plan_starts_there() {
    let sheet = v2().answer("foundation:risk-analysis", "not-in-place");
    assert_tells(
        &sheet,
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 1 written down
         in-place: 11 items
         by-alternative: 164.312(a)(2)(iv)
         proposed: 0 of 41, 0 to 95 withheld, 2 answered, 0 claimed
         open: nprm:164.312(b)(1), nprm:164.312(b)(2)
         unanswered: 39 items
         flip: 164.312(a)(2)(iv) meets nprm:164.312(b)(1) by record
         flip: 164.312(a)(2)(iv) meets nprm:164.312(b)(2) by record
         plan 1: foundation:risk-analysis
         plan 8: 164.312(a)(2)(iv)
         note on 164.312(a)(2)(iv): no risk analysis",
    );
    assert_eq!(sheet.plan()[0], "1 foundation:risk-analysis");
}

#[test]
fn v14_a_record_dated_tomorrow_or_on_no_day_is_incomplete_and_one_dated_today_is_complete() {
    let dated = |day: &str| {
        let decided_on = day.into();
        let record = Record {
            decided_on,
            ..complete_record()
        };
        v2().record("164.312(a)(2)(iv)", record)
    };
    let incomplete = "headline (c)
         open addressable: 164.312(a)(2)(iv)
         current: 11 of 12, 92 to 92 shown, 12 answered, 0 written down
         in-place: 11 items
         undocumented: 164.312(a)(2)(iv)
         proposed: 0 of 41, 0 to 95 withheld, 2 answered, 0 claimed
         open: nprm:164.312(b)(1), nprm:164.312(b)(2)
         unanswered: 39 items
         plan 4: 164.312(a)(2)(iv)";
    assert_tells(&dated("2026-11-22"), incomplete);
    assert_tells(&dated("2026-02-30"), incomplete);
    assert_tells(
        &dated("2026-11-21"),
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 1 written down
         in-place: 11 items
         by-alternative: 164.312(a)(2)(iv)
         proposed: 0 of 41, 0 to 95 withheld, 2 answered, 0 claimed
         open: nprm:164.312(b)(1), nprm:164.312(b)(2)
         unanswered: 39 items
         flip: 164.312(a)(2)(iv) meets nprm:164.312(b)(1) by record
         flip: 164.312(a)(2)(iv) meets nprm:164.312(b)(2) by record
         plan 8: 164.312(a)(2)(iv)",
    );
}

#[test]
fn v15_seven_unknown_mandatory_items_are_seven_not_known_yet() {
    assert_tells(
        &base().answer_all(&MANDATORY, "unknown"),
        "headline (b)
         not known mandatory: 164.312(a)(1), 164.312(a)(2)(i), 164.312(a)(2)(ii), 164.312(b), 164.312(c)(1), 164.312(d), 164.312(e)(1)
         current: 5 of 12, 42 to 100 shown, 12 answered, 0 written down
         in-place: 164.312(a)(2)(iii), 164.312(a)(2)(iv), 164.312(c)(2), 164.312(e)(2)(i), 164.312(e)(2)(ii)
         unverified: 164.312(a)(1), 164.312(a)(2)(i), 164.312(a)(2)(ii), 164.312(b), 164.312(c)(1), 164.312(d), 164.312(e)(1)
         proposed: 0 of 41, 0 to 100 withheld, 8 answered, 0 claimed
         unverified: nprm:164.312(a)(1), nprm:164.312(a)(2)(i), nprm:164.312(a)(2)(iii), nprm:164.312(d)(1), nprm:164.312(d)(2)(ii), nprm:164.312(e), nprm:164.312(f)(1), nprm:164.312(g)
         unanswered: 33 items
         plan 7: 164.312(a)(1), 164.312(a)(2)(i), 164.312(a)(2)(ii), 164.312(b), 164.312(c)(1), 164.312(d), 164.312(e)(1)",
    );
}

#[test]
fn v16_five_addressable_items_not_in_place_are_named_in_the_second_sentence() {
    assert_tells(
        &base().answer_all(&ADDRESSABLE, "not-in-place"),
        "headline (c)
         open addressable: 164.312(a)(2)(iii), 164.312(a)(2)(iv), 164.312(c)(2), 164.312(e)(2)(i), 164.312(e)(2)(ii)
         current: 7 of 12, 58 to 58 shown, 12 answered, 0 written down
         in-place: 164.312(a)(1), 164.312(a)(2)(i), 164.312(a)(2)(ii), 164.312(b), 164.312(c)(1), 164.312(d), 164.312(e)(1)
         open: 164.312(a)(2)(iii), 164.312(a)(2)(iv), 164.312(c)(2), 164.312(e)(2)(i), 164.312(e)(2)(ii)
         proposed: 0 of 41, 0 to 93 withheld, 3 answered, 0 claimed
         open: nprm:164.312(a)(2)(iv), nprm:164.312(b)(1), nprm:164.312(b)(2)
         unanswered: 38 items
         plan 5: 164.312(a)(2)(iii), 164.312(a)(2)(iv), 164.312(c)(2), 164.312(e)(2)(i), 164.312(e)(2)(ii)",
    );
}

#[test]
fn v17_everything_in_place_under_both_rules_is_forty_one_of_forty_one() {
    assert_tells(
        &all_in_place(),
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 0 written down
         in-place: 12 items
         proposed: 41 of 41, 100 to 100 shown, 41 answered, 0 claimed
         in-place: 41 items",
    );
}

#[test]
fn v18_one_exception_claimed_leaves_forty_of_forty_one() {
    assert_tells(
        &v18(),
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 0 written down
         in-place: 12 items
         proposed: 40 of 41, 98 to 98 shown, 41 answered, 1 claimed
         in-place: 40 items
         exception-claimed: nprm:164.312(b)(2)",
    );
}

#[test]
fn v19_while_the_exception_is_claimed_encryption_done_another_way_flips_nothing() {
    let sheet = v18().recorded("164.312(a)(2)(iv)", "other-way");
    assert_tells(
        &sheet,
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 1 written down
         in-place: 11 items
         by-alternative: 164.312(a)(2)(iv)
         proposed: 40 of 41, 98 to 98 shown, 41 answered, 1 claimed
         in-place: 40 items
         exception-claimed: nprm:164.312(b)(2)",
    );
    let score = sheet.score();
    let standard = score.results.judged(id("nprm:164.312(b)(1)"));
    let standard = standard.expect("a status");
    assert_eq!(standard.status, Status::InPlace);
    let detail = detail("nprm:164.312(b)(1)", "prevailing-standards");
    let reason = Reason::Details(vec![detail], Some(DetailAnswer::Yes));
    assert_eq!(
        standard.reason, reason,
        "today's answers did not lead to it"
    );
}

#[test]
fn v20_an_exception_with_a_detail_no_is_in_progress_and_flips_what_the_detail_speaks_for() {
    assert_tells(
        &v18().detail(ENCRYPT, "all-at-rest", "no"),
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 0 written down
         in-place: 12 items
         proposed: 40 of 41, 98 to 98 shown, 41 answered, 0 claimed
         in-place: 40 items
         in-progress: nprm:164.312(b)(2)
         flip: 164.312(a)(2)(iv) meets nprm:164.312(b)(2) by all-at-rest
         plan 8: 164.312(a)(2)(iv)
         plan 10: nprm:164.312(b)(2)",
    );
}

#[test]
fn v21_an_mfa_exception_dated_tomorrow_is_undocumented_and_waits_in_stage_nine() {
    let tomorrow = Record {
        decided_on: "2026-11-22".into(),
        ..exception_record(MFA_EXCEPTION)
    };
    assert_tells(
        &all_in_place()
            .answer(MFA, "exception")
            .record(MFA, tomorrow),
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 0 written down
         in-place: 12 items
         proposed: 40 of 41, 98 to 98 shown, 41 answered, 0 claimed
         in-place: 40 items
         undocumented: nprm:164.312(f)(2)(ii)
         plan 9: nprm:164.312(f)(2)(ii)",
    );
}

#[test]
fn v22_mfa_with_a_detail_no_is_in_progress_and_flips_nothing() {
    assert_tells(
        &all_in_place().detail(MFA, "privilege-changes", "no"),
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 0 written down
         in-place: 12 items
         proposed: 40 of 41, 98 to 98 shown, 41 answered, 0 claimed
         in-place: 40 items
         in-progress: nprm:164.312(f)(2)(ii)
         plan 10: nprm:164.312(f)(2)(ii)",
    );
}

#[test]
fn v23_an_unknown_detail_leaves_its_item_unverified_and_makes_a_task_of_its_own() {
    let sheet = all_in_place().detail(ENCRYPT, "all-at-rest", "unknown");
    assert_tells(
        &sheet,
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 0 written down
         in-place: 12 items
         proposed: 40 of 41, 98 to 100 shown, 41 answered, 0 claimed
         in-place: 40 items
         unverified: nprm:164.312(b)(2)
         plan 7: nprm:164.312(b)(2)#all-at-rest",
    );
    assert_eq!(sheet.plan(), ["7 nprm:164.312(b)(2)#all-at-rest"]);
}

#[test]
fn v24_an_absorbed_item_done_another_way_is_nobodys_ancestor() {
    assert_tells(
        &all_in_place().recorded("164.312(e)(2)(i)", "other-way"),
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 1 written down
         in-place: 11 items
         by-alternative: 164.312(e)(2)(i)
         proposed: 41 of 41, 100 to 100 shown, 41 answered, 0 claimed
         in-place: 41 items",
    );
}

#[test]
fn v25_a_file_that_answers_an_item_with_ancestors_is_kept_and_counts_for_nothing() {
    let file = json!({
        "format": "safeguard-check/assessment",
        "version": 1,
        "catalog": "2026-11-21",
        "savedAt": "2026-10-01T09:00:00.000Z",
        "answers": {"nprm:164.312(a)(1)": {"answer": "in-place"}},
    });
    let sheet = Sheet(read(&file.to_string()).assessment);
    assert_tells(
        &sheet,
        "headline (b)
         not known mandatory: 164.312(a)(1), 164.312(a)(2)(i), 164.312(a)(2)(ii), 164.312(b), 164.312(c)(1), 164.312(d), 164.312(e)(1)
         current: 0 of 12, 0 to 100 withheld, 0 answered, 0 written down
         unanswered: 12 items
         proposed: 0 of 41, 0 to 100 withheld, 0 answered, 0 claimed
         unanswered: 41 items
         warning: not-offered nprm:164.312(a)(1)",
    );
    assert_eq!(written(&sheet.0)["answers"], file["answers"]);
}

#[test]
fn v26_with_both_foundations_unanswered_a_record_carries_two_notes() {
    let sheet = v2()
        .without("foundation:risk-analysis")
        .without("foundation:documentation");
    assert_tells(
        &sheet,
        "headline (c)
         current: 12 of 12, 100 to 100 shown, 12 answered, 1 written down
         in-place: 11 items
         by-alternative: 164.312(a)(2)(iv)
         proposed: 0 of 41, 0 to 95 withheld, 2 answered, 0 claimed
         open: nprm:164.312(b)(1), nprm:164.312(b)(2)
         unanswered: 39 items
         flip: 164.312(a)(2)(iv) meets nprm:164.312(b)(1) by record
         flip: 164.312(a)(2)(iv) meets nprm:164.312(b)(2) by record
         plan 1: foundation:documentation, foundation:risk-analysis
         plan 8: 164.312(a)(2)(iv)
         note on 164.312(a)(2)(iv): no risk analysis
         note on 164.312(a)(2)(iv): recorded here only",
    );
}
