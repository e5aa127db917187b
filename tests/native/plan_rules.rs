//! Knows: which tasks follow from answers, in which order, and in which frame.
//! Must not know: what would follow if they were done.

use safeguard_check::catalog::{self, Effort, FirstStep, Item};
use safeguard_check::scoring::{Stage, Task};

use crate::support::*;

/// The key by which the published order sorts. Effort is the catalog's judgement, but completing
/// a record and finding out are small whatever it is about.
fn published_place(task: &Task) -> (usize, bool, Effort, usize, Option<usize>) {
    let item = item(task.id.item.as_str());
    let position = catalog::items().position(|other| other.id() == item.id());
    let detail = task.id.detail.map(|id| {
        let details = item.details().iter();
        details.take_while(|detail| detail.id != id).count()
    });
    let effort = match task.stage.number() {
        4 | 7 | 9 => Effort::Small,
        _ => item.effort(),
    };
    let in_progress = task.stage == Stage::ProposedInProgress;
    let position = position.expect("a task is about an item");
    (task.stage.number(), in_progress, effort, position, detail)
}

/// Holds that a plan stands in its published order and has no task twice.
#[track_caller]
pub fn assert_in_order(sheet: &Sheet) {
    let plan = sheet.score().plan;
    let places: Vec<_> = plan.iter().map(published_place).collect();
    let mut sorted = places.clone();
    sorted.sort();
    assert_eq!(places, sorted);
    let mut ids: Vec<_> = plan.iter().map(|task| task.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), plan.len(), "at most one task an item or detail");
}

/// Something in every stage, and in both halves of the tenth.
fn everything_at_once() -> Sheet {
    all_in_place()
        .answer("foundation:risk-analysis", "unknown")
        .answer("foundation:documentation", "partly")
        .answer("164.312(a)(2)(ii)", "not-in-place")
        .answer("164.312(a)(2)(i)", "not-in-place")
        .answer("164.312(b)", "partly")
        .answer("164.312(e)(2)(i)", "other-way")
        .answer("164.312(c)(2)", "decided-not")
        .answer("164.312(a)(2)(iii)", "not-in-place")
        .answer("164.312(e)(2)(ii)", "partly")
        .answer("164.312(d)", "unknown")
        .answer("nprm:164.312(j)", "unknown")
        .detail("nprm:164.312(e)", "technical-in-transit", "unknown")
        .detail("nprm:164.312(e)", "technical-at-rest", "unknown")
        .detail("nprm:164.312(g)", "reviewed-and-tested", "no")
        .answer(MFA, "exception")
        .answer("nprm:164.312(c)(1)", "not-in-place")
        .answer("nprm:164.312(c)(2)(i)", "not-in-place")
        .answer("nprm:164.312(c)(2)(iv)", "partly")
        .answer("nprm:164.312(h)(1)", "partly")
}

fn tasks(sheet: &Sheet, item_id: &str) -> Vec<String> {
    let of_item = |line: &String| {
        let (_, id) = line.split_once(' ').expect("a stage and an id");
        id == item_id || id.starts_with(&format!("{item_id}#"))
    };
    sheet.plan().into_iter().filter(of_item).collect()
}

#[test]
fn the_plan_holds_its_ten_stages_in_order() {
    let sheet = everything_at_once();
    assert_in_order(&sheet);
    let mut by_stage = sheet.plan();
    by_stage.sort_by_key(|line| {
        let (stage, id) = line.split_once(' ').expect("a stage and an id");
        (stage.parse::<usize>().expect("a number"), id.to_owned())
    });
    let expected = [
        "1 foundation:documentation",
        "1 foundation:risk-analysis",
        "2 164.312(a)(2)(i)",
        "2 164.312(a)(2)(ii)",
        "3 164.312(b)",
        "4 164.312(c)(2)",
        "4 164.312(e)(2)(i)",
        "5 164.312(a)(2)(iii)",
        "6 164.312(e)(2)(ii)",
        "7 164.312(d)",
        "7 nprm:164.312(e)#technical-at-rest",
        "7 nprm:164.312(e)#technical-in-transit",
        "7 nprm:164.312(j)",
        "8 164.312(e)(1)",
        "9 nprm:164.312(f)(2)(ii)",
        "10 nprm:164.312(c)(1)",
        "10 nprm:164.312(c)(2)(i)",
        "10 nprm:164.312(c)(2)(iv)",
        "10 nprm:164.312(h)(1)",
    ];
    assert_eq!(by_stage, expected);
    let stages: Vec<_> = sheet.score().plan.iter().map(|task| task.stage).collect();
    assert!(stages.is_sorted());
}

#[test]
fn in_stage_ten_what_is_open_comes_before_what_is_in_progress_whatever_the_effort() {
    // Open and large, in progress and small.
    let sheet = all_in_place()
        .answer("nprm:164.312(j)", "not-in-place")
        .answer("nprm:164.312(a)(2)(ii)", "partly");
    assert!(item("nprm:164.312(j)").effort() > item("nprm:164.312(a)(2)(ii)").effort());
    assert_eq!(
        sheet.plan(),
        ["10 nprm:164.312(j)", "10 nprm:164.312(a)(2)(ii)"]
    );
    let numbers: Vec<_> = [
        Stage::Foundation,
        Stage::MandatoryOpen,
        Stage::MandatoryInProgress,
        Stage::Undocumented,
        Stage::AddressableOpen,
        Stage::AddressableInProgress,
        Stage::FindOut,
        Stage::Flip,
        Stage::ExceptionUndocumented,
        Stage::ProposedOpen,
        Stage::ProposedInProgress,
    ]
    .map(Stage::number)
    .into();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]);
}

#[test]
fn within_a_stage_less_effort_comes_first_and_then_the_catalog() {
    for answer in ["not-in-place", "partly", "unknown", "decided-not"] {
        let sheet = all_in_place().answer_all(&CURRENT, answer);
        assert_in_order(&sheet);
        let ids: Vec<_> = catalog::proposed_items()
            .filter(|item| item.ancestors.is_empty())
            .map(|item| item.id.as_str())
            .collect();
        assert_in_order(&sheet.clone().answer_all(&ids, answer));
        assert_in_order(&sheet.every_detail("unknown"));
    }
    // Three open mandatory items whose effort is against their catalog order.
    let mandatory = nothing().answer_all(&MANDATORY, "not-in-place");
    let efforts: Vec<_> = MANDATORY.map(|id| item(id).effort()).into();
    assert!(!efforts.is_sorted(), "the catalog alone would do");
    assert_in_order(&mandatory);
}

#[test]
fn finding_out_and_completing_records_are_small_and_so_stand_in_catalog_order() {
    let unknown = all_in_place().answer_all(&CURRENT, "unknown");
    let expected: Vec<_> = CURRENT.iter().map(|id| format!("7 {id}")).collect();
    assert_eq!(unknown.plan(), expected);
    let records = all_in_place().answer_all(&ADDRESSABLE, "decided-not");
    let expected: Vec<_> = ADDRESSABLE.iter().map(|id| format!("4 {id}")).collect();
    assert_eq!(records.plan(), expected);
    let exceptions = all_in_place().answer_all(&[MFA, ENCRYPT], "exception");
    assert_eq!(
        exceptions.plan(),
        [format!("9 {ENCRYPT}"), format!("9 {MFA}")]
    );
    for sheet in [unknown, records, exceptions] {
        for task in sheet.score().plan {
            assert_eq!(task.effort, Effort::Small, "{}", task.id);
        }
    }
}

#[test]
fn every_other_task_has_the_effort_of_its_item() {
    for task in everything_at_once().score().plan {
        let expected = match task.stage.number() {
            4 | 7 | 9 => Effort::Small,
            _ => item(task.id.item.as_str()).effort(),
        };
        assert_eq!(task.effort, expected, "{}", task.id);
    }
}

#[test]
fn a_detail_stands_right_after_its_item() {
    let sheet = all_in_place()
        .answer(MFA, "unknown")
        .details(MFA, "unknown")
        .details("nprm:164.312(f)(1)", "unknown")
        .answer("nprm:164.312(f)(2)(v)", "unknown");
    let expected = [
        "7 nprm:164.312(f)(1)#technology-assets",
        "7 nprm:164.312(f)(1)#wider-systems",
        "7 nprm:164.312(f)(2)(ii)",
        "7 nprm:164.312(f)(2)(ii)#all-assets",
        "7 nprm:164.312(f)(2)(ii)#privilege-changes",
        "7 nprm:164.312(f)(2)(v)",
    ];
    assert_eq!(sheet.plan(), expected);
}

#[test]
fn an_unanswered_foundation_is_a_task_once_an_item_of_either_rule_has_a_status() {
    let both = |sheet: Sheet| {
        let mut plan = sheet.plan();
        plan.retain(|line| line.starts_with("1 "));
        plan.len()
    };
    assert_eq!(both(nothing()), 0);
    for id in CURRENT {
        assert_eq!(both(nothing().answer(id, "in-place")), 2, "{id}");
    }
    assert_eq!(both(nothing().answer("nprm:164.312(j)", "in-place")), 2);
    assert_eq!(both(nothing().recorded(ENCRYPT, "exception")), 0);
    assert_eq!(both(nothing().answer(ENCRYPT, "exception")), 2);
    // Nothing of these gives any item a status.
    let details_only = nothing().every_detail("no");
    assert_eq!(both(details_only), 0);
    let not_offered = nothing().answer("164.312(c)(2)", "exception");
    assert_eq!(both(not_offered), 0);
    let one_foundation = nothing().answer("foundation:risk-analysis", "in-place");
    assert_eq!(one_foundation.plan(), [""; 0]);
    // A value that is not offered is no answer on a foundation.
    let not_offered = base().answer("foundation:documentation", "decided-not");
    assert_eq!(not_offered.plan(), ["1 foundation:documentation"]);
    let not_offered = nothing().answer("foundation:documentation", "decided-not");
    assert_eq!(not_offered.plan(), [""; 0]);
}

#[test]
fn a_foundation_that_was_answered_and_is_not_in_place_is_a_task_by_itself() {
    for answer in ["partly", "not-in-place", "unknown"] {
        for foundation in FOUNDATIONS {
            let sheet = nothing().answer(foundation, answer);
            assert_eq!(sheet.plan(), [format!("1 {foundation}")], "{answer}");
        }
    }
}

#[test]
fn every_current_item_has_the_task_of_its_answer_and_no_other() {
    for id in CURRENT {
        let mandatory = MANDATORY.contains(&id);
        let stage = |answer| match (answer, mandatory) {
            ("in-place", _) => None,
            ("unknown", _) => Some(7),
            ("partly", true) => Some(3),
            ("partly", false) => Some(6),
            ("not-in-place", false) => Some(5),
            ("other-way" | "decided-not", false) => Some(4),
            ("exception", false) => None,
            (_, true) => Some(2),
            (_, false) => unreachable!("all answers are above"),
        };
        for answer in [
            "in-place",
            "partly",
            "not-in-place",
            "unknown",
            "other-way",
            "decided-not",
            "exception",
        ] {
            let plan = base().answer(id, answer).plan();
            let expected: Vec<_> = stage(answer)
                .map(|stage| format!("{stage} {id}"))
                .into_iter()
                .collect();
            assert_eq!(plan, expected, "{id} {answer}");
        }
        assert_eq!(base().without(id).plan(), [""; 0], "{id}");
    }
}

#[test]
fn every_proposed_item_asked_on_its_own_has_the_task_of_its_answer() {
    for item in catalog::proposed_items() {
        let id = item.id.as_str();
        for (answer, stage) in [
            ("in-place", None),
            ("unknown", Some(7)),
            ("not-in-place", Some(10)),
            ("partly", Some(10)),
        ] {
            let stage = stage.filter(|_| item.ancestors.is_empty());
            let plan = all_in_place().answer(id, answer).plan();
            let expected: Vec<_> = stage
                .map(|stage| format!("{stage} {id}"))
                .into_iter()
                .collect();
            assert_eq!(plan, expected, "{id} {answer}");
        }
    }
}

#[test]
fn what_only_follows_from_an_ancestor_is_the_task_of_the_ancestor() {
    let sheet = all_in_place()
        .answer("164.312(a)(2)(iv)", "not-in-place")
        .answer("164.312(e)(2)(ii)", "partly");
    assert_eq!(sheet.plan(), ["5 164.312(a)(2)(iv)", "6 164.312(e)(2)(ii)"]);
    let detail_no = all_in_place().detail("nprm:164.312(a)(1)", "wider-systems", "no");
    assert_eq!(detail_no.plan(), ["8 164.312(a)(1)"]);
}

#[test]
fn an_unknown_detail_is_a_task_even_while_it_has_no_effect() {
    for item in catalog::proposed_items() {
        let id = item.id.as_str();
        for detail in item.details {
            let expected = [format!("7 {id}#{}", detail.id.as_str())];
            let here = all_in_place().detail(id, detail.id.as_str(), "unknown");
            assert_eq!(here.plan(), expected, "{id}");
            let alone = nothing().detail(id, detail.id.as_str(), "unknown");
            assert_eq!(tasks(&alone, id), expected, "{id}");
        }
    }
    let ineffective = all_in_place()
        .answer("164.312(d)", "not-in-place")
        .details("nprm:164.312(f)(1)", "unknown");
    let expected = [
        "2 164.312(d)",
        "7 nprm:164.312(f)(1)#technology-assets",
        "7 nprm:164.312(f)(1)#wider-systems",
    ];
    assert_eq!(ineffective.plan(), expected);
}

#[test]
fn one_unknown_is_one_task_however_many_statuses_hang_on_it() {
    let sheet = all_in_place().answer("164.312(b)", "unknown");
    assert_eq!(sheet.status("nprm:164.312(d)(1)"), "unverified");
    assert_eq!(sheet.status("nprm:164.312(d)(2)(ii)"), "unverified");
    assert_eq!(sheet.plan(), ["7 164.312(b)"]);
}

#[test]
fn an_unknown_that_its_item_does_not_offer_is_no_task() {
    let sheet = all_in_place().answer("nprm:164.312(a)(1)", "unknown");
    assert_eq!(sheet.plan(), [""; 0]);
}

#[test]
fn an_exception_makes_the_task_of_its_status() {
    for id in [ENCRYPT, MFA] {
        let claimed = all_in_place().recorded(id, "exception");
        assert_eq!(claimed.plan(), [""; 0], "{id}");
        let first = item(id).details()[0].id.as_str();
        let no = claimed.clone().detail(id, first, "no");
        assert_eq!(tasks(&no, id), [format!("10 {id}")]);
        let unknown = claimed.clone().detail(id, first, "unknown");
        assert_eq!(unknown.plan(), [format!("7 {id}#{first}")]);
        let undocumented = claimed
            .record(id, complete_record())
            .detail(id, first, "no");
        assert_eq!(undocumented.plan(), [format!("9 {id}")]);
    }
}

#[test]
fn a_flip_is_one_task_however_much_it_meets() {
    let sheet = all_in_place()
        .details("nprm:164.312(d)(1)", "no")
        .details("nprm:164.312(d)(2)(ii)", "no");
    assert_eq!(sheet.plan(), ["8 164.312(b)"]);
}

#[test]
fn the_first_steps_are_those_of_the_contract() {
    use FirstStep::*;
    let expected = |id: &str| match id {
        "foundation:risk-analysis" => RiskAnalysis,
        "foundation:documentation" => Documentation,
        "164.312(a)(1)" | "164.312(a)(2)(i)" | "164.312(a)(2)(ii)" | "164.312(a)(2)(iii)"
        | "164.312(d)" => IdentityAndAccess,
        "164.312(a)(2)(iv)" | "164.312(e)(1)" | "164.312(e)(2)(i)" | "164.312(e)(2)(ii)" => {
            Encryption
        }
        "164.312(b)" => AuditLogs,
        "164.312(c)(1)" | "164.312(c)(2)" => Backups,
        "nprm:164.312(a)(2)(vi)" => RiskAnalysis,
        _ => match id
            .strip_prefix("nprm:164.312(")
            .and_then(|rest| rest.chars().next())
        {
            Some('a' | 'f') => IdentityAndAccess,
            Some('b' | 'g') => Encryption,
            Some('c' | 'h') => RiskAnalysis,
            Some('d') => AuditLogs,
            Some('e' | 'i' | 'j') => Backups,
            other => panic!("no such standard: {other:?}"),
        },
    };
    for item in catalog::items() {
        let id = item.id().as_str();
        assert_eq!(item.first_step(), expected(id), "{id}");
    }
    for task in everything_at_once().score().plan {
        let step = match task.stage.number() {
            4 | 9 => Documentation,
            _ => expected(task.id.item.as_str()),
        };
        assert_eq!(task.first_step, step, "{}", task.id);
    }
    let order = [
        RiskAnalysis,
        IdentityAndAccess,
        Encryption,
        AuditLogs,
        Backups,
        Documentation,
    ];
    assert!(order.is_sorted());
}

#[test]
fn a_task_is_named_by_its_item_or_by_its_item_and_detail() {
    let sheet = base().answer("164.312(b)", "unknown").detail(
        "nprm:164.312(e)",
        "technical-at-rest",
        "unknown",
    );
    let ids: Vec<_> = sheet
        .score()
        .plan
        .iter()
        .map(|task| task.id.to_string())
        .collect();
    assert_eq!(ids, ["164.312(b)", "nprm:164.312(e)#technical-at-rest"]);
    assert!(matches!(item("164.312(b)"), Item::Current(_)));
}
