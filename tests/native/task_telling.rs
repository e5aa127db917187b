//! Knows: what the plan says beside a task, which days it lists, and what the page of the method
//! says.
//! Must not know: the order of the plan, or where anything is shown.

use proptest::prelude::*;
use safeguard_check::assessment::{Answer, Record};
use safeguard_check::catalog::{self, Item, Rule};
use safeguard_check::report::{
    Cadences, Share, TaskFacts, calendar, events, question_about, questions, task_action,
    task_facts,
};
use safeguard_check::scoring::{ANSWER_ROWS, PROPOSED_CASES, Stage, Status};
use safeguard_check::text::{self, words};

use crate::exports::practice;
use crate::properties::{any_sheet, cases};
use crate::support::*;
use crate::word_rules::paragraphs_by_rule;

/// What is told beside each task of the plan, by the id of the task.
fn told(sheet: &Sheet) -> Vec<(String, TaskFacts)> {
    let plan = sheet.score().plan.into_iter();
    plan.map(|task| (task.id.to_string(), task_facts(words(), &task, &sheet.0)))
        .collect()
}

#[track_caller]
fn facts(sheet: &Sheet, task: &str) -> TaskFacts {
    let told = told(sheet);
    let found = told.iter().find(|(id, _)| id == task);
    found.unwrap_or_else(|| panic!("no task {task}")).1.clone()
}

#[test]
fn a_task_names_its_item_and_paragraph_under_each_rule() {
    let sheet = base().answer("164.312(a)(2)(i)", "not-in-place");
    let told = facts(&sheet, "164.312(a)(2)(i)");
    assert_eq!(
        told.in_force,
        "Unique user identification (§164.312(a)(2)(i))"
    );
    assert_eq!(
        told.proposed,
        "Unique identification (proposed §164.312(a)(2)(i))"
    );
    assert_eq!((told.effort, told.question), ("Small effort", None));

    // Nothing of the proposal reuses it.
    let sheet = base().answer("164.312(c)(2)", "not-in-place");
    assert_eq!(
        facts(&sheet, "164.312(c)(2)").proposed,
        words().tasks.no_item_reuses
    );

    // A record has no place in the proposal, whatever is written in it.
    let sheet = base().answer("164.312(a)(2)(iv)", "other-way");
    let told = facts(&sheet, "164.312(a)(2)(iv)");
    assert_eq!(
        told.in_force,
        "Encryption and decryption (§164.312(a)(2)(iv))"
    );
    assert_eq!(told.proposed, words().tasks.no_place_for_record);

    // Settled today, and more would be asked.
    let sheet = base().recorded("164.312(a)(2)(iii)", "other-way");
    let told = facts(&sheet, "164.312(a)(2)(iii)");
    assert!(
        told.in_force
            .contains("Automatic logoff (§164.312(a)(2)(iii)) is settled")
    );
    assert_eq!(
        told.proposed,
        "Automatic logoff (proposed §164.312(a)(2)(iv))"
    );

    // Asked for by the proposal alone.
    let sheet = base().answer("nprm:164.312(j)", "not-in-place");
    let told = facts(&sheet, "nprm:164.312(j)");
    assert_eq!(told.in_force, words().tasks.none_in_force);
    assert!(told.proposed.ends_with("(proposed §164.312(j))"));
}

#[test]
fn every_unknown_has_a_question_that_is_ready_to_be_sent() {
    let sheet = nothing()
        .answer_all(&FOUNDATIONS, "unknown")
        .answer_all(&CURRENT, "unknown")
        .every_detail("unknown");
    let plan = told(&sheet);
    let asked: Vec<_> = plan
        .iter()
        .filter(|(_, told)| told.question.is_some())
        .collect();
    let details: usize = catalog::proposed_items()
        .map(|item| item.details.len())
        .sum();
    assert_eq!(asked.len(), 2 + 12 + details);
    for (id, told) in asked {
        let question = told.question.as_deref().unwrap_or_default();
        assert!(question.ends_with(['?', '.']), "{id}: {question}");
        assert_eq!(
            id.contains('#'),
            question.contains("In particular:"),
            "{id}"
        );
    }
    // A foundation that is known to be missing is nothing to ask about.
    let known = nothing().answer_all(&FOUNDATIONS, "not-in-place");
    for (id, told) in told(&known) {
        assert_eq!(told.question, None, "{id}");
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn everything_is_told_of_every_task_and_nothing_proposed_as_law(sheet in any_sheet()) {
        for task in sheet.score().plan {
            let told = task_facts(words(), &task, &sheet.0);
            for text in [told.why_now, told.effort, told.who, &told.in_force, &told.proposed] {
                prop_assert!(!text.is_empty(), "{}", task.id);
            }
            prop_assert!(!task_action(words(), &task).is_empty());
            prop_assert_eq!(paragraphs_by_rule(&told.in_force).proposed, [""; 0]);
            prop_assert_eq!(paragraphs_by_rule(&told.proposed).in_force, [""; 0]);
            let only_proposed = matches!(task.stage.number(), 8..) || task.id.item.rule() == Rule::Proposed;
            prop_assert_eq!(task.is_proposed(), only_proposed);
            if task.stage.number() >= 8 {
                prop_assert!(told.why_now.contains("only the proposal") || told.why_now.contains("Only the proposal"));
            }
            if task.stage == Stage::FindOut {
                prop_assert!(told.question.is_some());
            }
        }
    }

    #[test]
    fn an_item_is_asked_about_exactly_while_it_is_on_the_list(sheet in any_sheet()) {
        let listed: Vec<_> = questions(&sheet.0).iter().map(|asked| asked.item.id()).collect();
        for item in catalog::items() {
            prop_assert_eq!(question_about(&sheet.0, item).is_some(), listed.contains(&item.id()));
        }
    }
}

#[test]
fn the_days_that_are_listed_are_the_events_of_the_file() {
    for cadences in [Cadences::Left, Cadences::Asked] {
        for share in [Share::Full, Share::Safe] {
            let (now, assessment) = (at(0), practice().0);
            let listed = events(words(), &assessment, &now, share, cadences);
            let file = calendar(words(), &assessment, &now, share, cadences);
            let file = file.replace("\r\n ", "");
            let uids: Vec<_> = file
                .lines()
                .filter_map(|line| line.strip_prefix("UID:"))
                .collect();
            let expected: Vec<_> = listed.iter().map(|event| event.uid.as_str()).collect();
            assert_eq!(uids, expected);
            let proposed = listed.iter().filter(|event| event.months.is_some());
            assert_eq!(proposed.count() > 0, cadences == Cadences::Asked);
        }
    }
}

/// The answer of a row on an item, with a record as the row has it.
fn answered(item_id: &str, answer: Option<Answer>, complete: Option<bool>) -> Sheet {
    let Some(answer) = answer else {
        return base().without(item_id);
    };
    let sheet = base().answer(item_id, answer.as_str());
    match complete {
        None => sheet,
        Some(true) => sheet.record(item_id, complete_record()),
        Some(false) => sheet.record(
            item_id,
            Record {
                why: String::new(),
                ..complete_record()
            },
        ),
    }
}

#[test]
fn the_table_of_the_rule_in_force_says_what_is_worked_out() {
    for row in ANSWER_ROWS {
        for item in catalog::current_items() {
            let id = item.id.as_str();
            let offered = row
                .answer
                .is_none_or(|answer| answer.is_offered_on(Item::Current(item)));
            assert_eq!(
                offered,
                !item.is_mandatory() || row.mandatory.is_some(),
                "{id} {row:?}"
            );
            let said = match item.is_mandatory() {
                true => row.mandatory,
                false => Some(row.addressable),
            };
            let status = answered(id, row.answer, row.complete).status(id);
            assert_eq!(said.map_or(status, Status::as_str), status, "{id} {row:?}");
        }
    }
    let offered = Answer::ALL
        .into_iter()
        .filter(|answer| *answer != Answer::Exception);
    for answer in offered {
        assert!(
            ANSWER_ROWS.iter().any(|row| row.answer == Some(answer)),
            "{answer:?}"
        );
    }
}

#[test]
fn the_table_of_the_proposal_says_what_is_worked_out() {
    const GENERAL: &str = "nprm:164.312(b)(1)";
    const ENCRYPTION: &str = "164.312(a)(2)(iv)";
    let reused = |answer: &str| all_in_place().answer(ENCRYPTION, answer);
    let detail = |answer: &str| all_in_place().detail(GENERAL, "prevailing-standards", answer);
    let mut no_detail = all_in_place();
    no_detail.entry(GENERAL).details = Default::default();
    let one_case_each = [
        (all_in_place().answer(ENCRYPT, "exception"), ENCRYPT),
        (
            reused("other-way").record(ENCRYPTION, complete_record()),
            GENERAL,
        ),
        (reused("not-in-place"), GENERAL),
        (reused("partly"), GENERAL),
        (reused("unknown"), GENERAL),
        (all_in_place().without(ENCRYPTION), GENERAL),
        (detail("no"), GENERAL),
        (no_detail, GENERAL),
        (detail("unknown"), GENERAL),
        (all_in_place().recorded(ENCRYPT, "exception"), ENCRYPT),
        (all_in_place(), GENERAL),
    ];
    for ((sheet, id), (case, status)) in one_case_each
        .iter()
        .zip(words().method.cases.iter().zip(PROPOSED_CASES))
    {
        assert_eq!(sheet.status(id), status.as_str(), "{case}");
    }
    // What is asked on its own goes by its own answer, in the same lines.
    let own = ["not-in-place", "partly", "unknown"]
        .into_iter()
        .zip(&PROPOSED_CASES[2..]);
    for (answer, status) in own {
        let sheet = all_in_place().answer("nprm:164.312(j)", answer);
        assert_eq!(sheet.status("nprm:164.312(j)"), status.as_str());
    }
}

#[test]
fn the_example_of_the_range_is_one_that_comes_out_so() {
    let sheet = base()
        .answer("164.312(a)(2)(iii)", "unknown")
        .answer("164.312(c)(2)", "not-in-place")
        .answer("164.312(e)(2)(i)", "not-in-place");
    let tally = sheet.score().current;
    assert_eq!((tally.settled, tally.of), (9, 12));
    let sections = words().method.sections.iter();
    let told = sections.flat_map(|(_, texts)| *texts);
    let example = format!("The range is {} to {} of 100", tally.low, tally.high);
    let numbers = format!("of {} items, {} are settled", tally.of, tally.settled);
    let mut told = told.filter(|text| text.contains(&example) && text.contains(&numbers));
    assert!(told.next().is_some(), "{example}");
}

#[test]
fn the_method_names_the_numbers_that_count() {
    let told = format!("{:?}", words().method);
    for number in [
        "Twelve items",
        "seven mandatory",
        "five addressable",
        "41 items",
        "Eleven of them",
        "21 of its 41",
    ] {
        assert!(told.contains(number), "{number}");
    }
    assert_eq!(catalog::current_items().count(), 12);
    assert_eq!(catalog::proposed_items().count(), 41);
    let reusing = catalog::proposed_items().filter(|item| !item.ancestors.is_empty());
    assert_eq!(reusing.count(), 11);
    // The tenth stage of the plan comes in two parts.
    assert_eq!(
        words().method.stages.len(),
        Stage::ProposedInProgress.number()
    );
    assert_eq!(
        words().tasks.why_now.len(),
        Stage::ProposedInProgress as usize + 1
    );
    assert!(text::export_words().questions.because.len() == words().ask.because.len());
}
