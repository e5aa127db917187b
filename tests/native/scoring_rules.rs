//! Knows: the two status tables of the scoring contract, row by row.
//! Must not know: counts, lists and tasks, which have files of their own.

use safeguard_check::assessment::{Answer, Record};
use safeguard_check::catalog::{self, Item, ProposedItem};
use safeguard_check::scoring::{Reason, Status};

use crate::support::*;

const ANSWERS: [&str; 7] = [
    "in-place",
    "partly",
    "not-in-place",
    "unknown",
    "other-way",
    "decided-not",
    "exception",
];

/// A record in which only one thing is missing.
fn incomplete_record() -> Record {
    Record {
        decided_by: String::new(),
        ..complete_record()
    }
}

/// An answer, or none at all.
fn perhaps(sheet: Sheet, item_id: &str, answer: Option<&str>) -> Sheet {
    match answer {
        Some(answer) => sheet.answer(item_id, answer),
        None => sheet.without(item_id),
    }
}

/// What the details alone say, by the last four rows of the table, `all_yes` where all are yes.
fn by_details(details: &[Option<&str>], all_yes: &'static str) -> &'static str {
    if details.contains(&Some("no")) {
        "in-progress"
    } else if details.contains(&None) {
        "unanswered"
    } else if details.contains(&Some("unknown")) {
        "unverified"
    } else {
        all_yes
    }
}

/// Every way in which so many details can be answered.
fn all_ways(count: usize) -> Vec<Vec<Option<&'static str>>> {
    let mut ways = vec![vec![]];
    for _ in 0..count {
        ways = ways
            .into_iter()
            .flat_map(|way: Vec<_>| {
                [Some("yes"), Some("no"), Some("unknown"), None].map(|answer| {
                    let mut longer = way.clone();
                    longer.push(answer);
                    longer
                })
            })
            .collect();
    }
    ways
}

/// A sheet with the details of an item answered one of those ways, and nothing else changed.
fn with_details(sheet: &Sheet, item_id: &str, way: &[Option<&str>]) -> Sheet {
    let mut sheet = sheet.clone();
    for (detail, answer) in item(item_id).details().iter().zip(way) {
        if let Some(answer) = answer {
            sheet = sheet.detail(item_id, detail.id.as_str(), answer);
        }
    }
    sheet
}

fn with_ancestors() -> impl Iterator<Item = &'static ProposedItem> {
    catalog::proposed_items().filter(|item| !item.ancestors.is_empty())
}

#[test]
fn a_mandatory_item_has_the_status_of_its_column_for_every_answer() {
    let column = [
        ("in-place", "in-place"),
        ("partly", "in-progress"),
        ("other-way", "open"),
        ("decided-not", "open"),
        ("not-in-place", "open"),
        ("unknown", "unverified"),
        ("exception", "open"),
    ];
    for id in MANDATORY {
        for (answer, status) in column {
            let incomplete = nothing().answer(id, answer);
            let half = incomplete.clone().record(id, incomplete_record());
            let complete = incomplete.clone().record(id, complete_record());
            assert_eq!(incomplete.status(id), status, "{id} {answer}, no record");
            assert_eq!(half.status(id), status, "{id} {answer}, half a record");
            assert_eq!(complete.status(id), status, "{id} {answer}, complete");
        }
        assert_eq!(nothing().status(id), "unanswered", "{id}");
    }
}

#[test]
fn an_addressable_item_has_the_status_of_its_column_for_every_answer() {
    let column = [
        ("in-place", "in-place", "in-place"),
        ("partly", "in-progress", "in-progress"),
        ("other-way", "by-alternative", "undocumented"),
        ("decided-not", "by-decision", "undocumented"),
        ("not-in-place", "open", "open"),
        ("unknown", "unverified", "unverified"),
        ("exception", "unanswered", "unanswered"),
    ];
    for id in ADDRESSABLE {
        for (answer, complete, incomplete) in column {
            let bare = nothing().answer(id, answer);
            let half = bare.clone().record(id, incomplete_record());
            let whole = bare.clone().record(id, complete_record());
            assert_eq!(bare.status(id), incomplete, "{id} {answer}, no record");
            assert_eq!(half.status(id), incomplete, "{id} {answer}, half a record");
            assert_eq!(whole.status(id), complete, "{id} {answer}, complete");
        }
        assert_eq!(nothing().status(id), "unanswered", "{id}");
    }
}

#[test]
fn a_record_without_its_answer_gives_no_status() {
    for id in CURRENT {
        let sheet = nothing().record(id, complete_record());
        assert_eq!(sheet.status(id), "unanswered", "{id}");
    }
}

#[test]
fn each_answer_is_offered_exactly_where_the_table_says() {
    for item in catalog::items() {
        let id = item.id().as_str();
        let own = match item {
            Item::Foundation(_) | Item::Current(_) => true,
            Item::Proposed(item) => item.ancestors.is_empty(),
        };
        for (key, answer) in (1..).zip(ANSWERS) {
            let expected = match answer {
                "in-place" | "partly" | "not-in-place" | "unknown" => own,
                "other-way" | "decided-not" => ADDRESSABLE.contains(&id),
                _ => ["nprm:164.312(b)(2)", "nprm:164.312(f)(2)(ii)"].contains(&id),
            };
            let parsed = Answer::parse(answer).expect("a value in files");
            assert_eq!(parsed.is_offered_on(item), expected, "{id} {answer}");
            assert_eq!(parsed.as_str(), answer);
            assert_eq!((parsed.key(), Answer::from_key(key)), (key, Some(parsed)));
        }
        let offered: Vec<_> = Answer::offered_on(item).map(Answer::key).collect();
        assert!(offered.is_sorted(), "{id} shows its answers out of order");
    }
    assert_eq!((Answer::from_key(0), Answer::from_key(8)), (None, None));
    assert_eq!(Answer::ALL.map(Answer::as_str), ANSWERS);
}

#[test]
fn words_that_are_no_answer_are_not_read_as_one() {
    for text in [
        "",
        "In-place",
        "in-place ",
        "in place",
        "yes",
        "not-applicable",
    ] {
        assert_eq!(Answer::parse(text), None, "{text:?}");
    }
}

#[test]
fn a_proposed_item_asked_on_its_own_without_details_has_the_status_of_its_answer() {
    let row = [
        ("in-place", "in-place"),
        ("partly", "in-progress"),
        ("not-in-place", "open"),
        ("unknown", "unverified"),
        ("other-way", "unanswered"),
        ("decided-not", "unanswered"),
        ("exception", "unanswered"),
    ];
    let mut seen = 0;
    for item in catalog::proposed_items() {
        if !item.ancestors.is_empty() || !item.details.is_empty() {
            continue;
        }
        seen += 1;
        let id = item.id.as_str();
        assert_eq!(base().status(id), "unanswered", "{id}");
        for (answer, status) in row {
            let sheet = base().recorded(id, answer);
            assert_eq!(sheet.status(id), status, "{id} {answer}");
        }
    }
    assert_eq!(seen, 28);
}

#[test]
fn mfa_and_scanning_stand_on_their_own_answer_and_ask_details_once_in_place() {
    for id in [MFA, "nprm:164.312(h)(2)(i)"] {
        for way in all_ways(2) {
            let answered = |answer| with_details(&perhaps(base(), id, answer), id, &way);
            let of = |answer| answered(answer).status(id);
            assert_eq!(of(Some("not-in-place")), "open", "{id} {way:?}");
            assert_eq!(of(Some("partly")), "in-progress", "{id} {way:?}");
            assert_eq!(of(Some("unknown")), "unverified", "{id} {way:?}");
            assert_eq!(of(None), "unanswered", "{id} {way:?}");
            assert_eq!(of(Some("other-way")), "unanswered", "{id} {way:?}");
            assert_eq!(of(Some("decided-not")), "unanswered", "{id} {way:?}");
            let expected = by_details(&way, "in-place");
            assert_eq!(of(Some("in-place")), expected, "{id} {way:?}");
        }
    }
    let scanning = base().recorded("nprm:164.312(h)(2)(i)", "exception");
    assert_eq!(scanning.status("nprm:164.312(h)(2)(i)"), "unanswered");
}

#[test]
fn while_all_ancestors_are_in_place_the_details_decide() {
    for item in with_ancestors() {
        let id = item.id.as_str();
        for way in all_ways(item.details.len()) {
            let sheet = with_details(&base(), id, &way);
            let expected = by_details(&way, "in-place");
            assert_eq!(sheet.status(id), expected, "{id} {way:?}");
        }
    }
}

#[test]
fn while_an_ancestor_is_not_in_place_details_have_no_effect() {
    for item in with_ancestors() {
        let id = item.id.as_str();
        let ancestor = item.ancestors[0].as_str();
        for way in all_ways(item.details.len()) {
            for (answer, status) in [
                (Some("not-in-place"), "open"),
                (Some("partly"), "in-progress"),
                (Some("unknown"), "unverified"),
                (None, "unanswered"),
            ] {
                let sheet = with_details(&perhaps(base(), ancestor, answer), id, &way);
                assert_eq!(sheet.status(id), status, "{id} {answer:?} {way:?}");
            }
        }
    }
}

#[test]
fn of_two_ancestors_the_worst_decides_and_another_way_beats_all() {
    // From the row that applies first to the one that applies last.
    let worst_first = [
        (Some("other-way"), "open"),
        (Some("decided-not"), "open"),
        (Some("not-in-place"), "open"),
        (Some("partly"), "in-progress"),
        (Some("unknown"), "unverified"),
        (None, "unanswered"),
        (Some("in-place"), "in-place"),
    ];
    let details = all_in_place();
    for (first_rank, (first, first_status)) in worst_first.into_iter().enumerate() {
        for (second_rank, (second, second_status)) in worst_first.into_iter().enumerate() {
            let sheet = perhaps(details.clone(), "164.312(a)(2)(iv)", first);
            let sheet = perhaps(sheet, "164.312(e)(2)(ii)", second);
            let expected = match first_rank < second_rank {
                true => first_status,
                false => second_status,
            };
            for id in ["nprm:164.312(b)(1)", ENCRYPT] {
                assert_eq!(sheet.status(id), expected, "{id} {first:?} {second:?}");
            }
        }
    }
}

#[test]
fn an_ancestor_on_record_makes_its_item_open_whether_the_record_is_complete_or_not() {
    let pairs = [
        ("164.312(a)(2)(iii)", "nprm:164.312(a)(2)(iv)"),
        ("164.312(a)(2)(iv)", "nprm:164.312(b)(1)"),
        ("164.312(a)(2)(iv)", ENCRYPT),
        ("164.312(e)(2)(ii)", "nprm:164.312(b)(1)"),
        ("164.312(e)(2)(ii)", ENCRYPT),
    ];
    for (ancestor, id) in pairs {
        for answer in ["other-way", "decided-not"] {
            let sheet = all_in_place().answer(ancestor, answer);
            let reason = Reason::AncestorsOnRecord(vec![crate::support::id(ancestor)]);
            for sheet in [sheet.clone(), sheet.record(ancestor, complete_record())] {
                let score = sheet.score();
                let judged = score.results.judged(crate::support::id(id));
                let judged = judged.expect("a status");
                assert_eq!(judged.status, Status::Open, "{id} {answer}");
                assert_eq!(judged.reason, reason, "{id} {answer}");
            }
        }
    }
}

#[test]
fn an_ancestor_with_an_answer_it_does_not_offer_counts_as_it_does_under_the_rule_in_force() {
    for item in with_ancestors() {
        let id = item.id.as_str();
        for ancestor in item.ancestors {
            let ancestor = ancestor.as_str();
            let sheet = all_in_place().recorded(ancestor, "exception");
            let expected = match MANDATORY.contains(&ancestor) {
                true => "open",
                false => "unanswered",
            };
            assert_eq!(sheet.status(id), expected, "{id} {ancestor}");
            if MANDATORY.contains(&ancestor) {
                for answer in ["other-way", "decided-not"] {
                    let sheet = all_in_place().recorded(ancestor, answer);
                    assert_eq!(sheet.status(id), "open", "{id} {ancestor} {answer}");
                }
            }
        }
    }
}

#[test]
fn an_item_with_ancestors_has_no_answer_of_its_own() {
    for item in with_ancestors() {
        let id = item.id.as_str();
        for answer in ANSWERS {
            if id == ENCRYPT && answer == "exception" {
                continue;
            }
            let unanswered = nothing().recorded(id, answer);
            let in_place = all_in_place().recorded(id, answer);
            assert_eq!(unanswered.status(id), "unanswered", "{id} {answer}");
            assert_eq!(in_place.status(id), "in-place", "{id} {answer}");
        }
    }
}

#[test]
fn an_exception_goes_by_its_record_and_then_by_its_details() {
    for id in [ENCRYPT, MFA] {
        for way in all_ways(2) {
            let sheet = with_details(&base(), id, &way);
            let complete = sheet.clone().recorded(id, "exception");
            let expected = by_details(&way, "exception-claimed");
            assert_eq!(complete.status(id), expected, "{id} {way:?}");
            let bare = sheet.clone().answer(id, "exception");
            assert_eq!(bare.status(id), "undocumented", "{id} {way:?}");
            let half = bare.record(id, complete_record());
            assert_eq!(half.status(id), "undocumented", "{id} {way:?}");
        }
    }
}

#[test]
fn under_an_exception_the_ancestors_of_the_item_are_not_looked_at() {
    for first in ANSWERS {
        for second in ANSWERS {
            let sheet = all_in_place()
                .recorded("164.312(a)(2)(iv)", first)
                .recorded("164.312(e)(2)(ii)", second)
                .recorded(ENCRYPT, "exception");
            assert_eq!(
                sheet.status(ENCRYPT),
                "exception-claimed",
                "{first} {second}"
            );
        }
    }
    let nothing_else = nothing()
        .recorded(ENCRYPT, "exception")
        .details(ENCRYPT, "yes");
    assert_eq!(nothing_else.status(ENCRYPT), "exception-claimed");
}

#[test]
fn while_the_exception_is_claimed_the_encryption_standard_goes_by_its_own_detail_alone() {
    const STANDARD: &str = "nprm:164.312(b)(1)";
    for way in all_ways(1) {
        for ancestor in ANSWERS {
            let sheet = base()
                .recorded("164.312(a)(2)(iv)", ancestor)
                .recorded(ENCRYPT, "exception")
                .details(ENCRYPT, "yes");
            let sheet = with_details(&sheet, STANDARD, &way);
            let expected = by_details(&way, "in-place");
            assert_eq!(sheet.status(STANDARD), expected, "{ancestor} {way:?}");
        }
    }
}

#[test]
fn an_exception_that_is_not_claimed_in_full_leaves_the_encryption_standard_to_its_ancestors() {
    const STANDARD: &str = "nprm:164.312(b)(1)";
    let sheet = all_in_place()
        .answer("164.312(a)(2)(iv)", "not-in-place")
        .recorded(ENCRYPT, "exception");
    assert_eq!(sheet.status(STANDARD), "in-place");
    let detail_no = sheet.clone().detail(ENCRYPT, "all-in-transit", "no");
    let detail_unknown = sheet.clone().detail(ENCRYPT, "all-at-rest", "unknown");
    let undocumented = sheet.clone().record(ENCRYPT, complete_record());
    for sheet in [detail_no, detail_unknown, undocumented] {
        assert_eq!(sheet.status(STANDARD), "open");
    }
}

#[test]
fn an_mfa_exception_leaves_the_authentication_standard_as_it_is() {
    let sheet = all_in_place()
        .answer("164.312(d)", "not-in-place")
        .recorded(MFA, "exception");
    assert_eq!(sheet.status(MFA), "exception-claimed");
    assert_eq!(sheet.status("nprm:164.312(f)(1)"), "open");
}

#[test]
fn a_record_on_an_item_that_is_in_place_changes_nothing() {
    let sheet = all_in_place()
        .record(MFA, exception_record(MFA_EXCEPTION))
        .record("164.312(c)(2)", complete_record());
    assert_eq!(sheet.status(MFA), "in-place");
    assert_eq!(sheet.status("164.312(c)(2)"), "in-place");
}

#[test]
fn evidence_notes_and_flags_change_no_status() {
    for sheet in [nothing(), base(), all_in_place()] {
        let mut marked = sheet.clone();
        for item in catalog::items() {
            let entry = marked.entry(item.id().as_str());
            entry.evidence = "Folder 7".into();
            entry.note = "Ask again.".into();
            entry.flagged = true;
        }
        assert_eq!(marked.score().results, sheet.score().results);
        assert_eq!(marked.score().plan, sheet.score().plan);
    }
}

#[test]
fn the_two_items_that_would_go_are_nobodys_ancestor() {
    for id in ["164.312(c)(2)", "164.312(e)(2)(i)"] {
        for answer in ANSWERS {
            let sheet = all_in_place().recorded(id, answer);
            let (score, without) = (sheet.score(), all_in_place().score());
            assert_eq!(score.proposed, without.proposed, "{id} {answer}");
            assert!(score.flips.is_empty(), "{id} {answer}");
        }
    }
}

#[test]
fn every_status_has_the_name_that_the_report_uses() {
    let names = [
        "in-place",
        "by-alternative",
        "by-decision",
        "exception-claimed",
        "in-progress",
        "undocumented",
        "open",
        "unverified",
        "unanswered",
    ];
    assert_eq!(Status::ALL.map(Status::as_str), names);
}

#[test]
fn settled_is_in_place_by_alternative_and_by_decision_and_nothing_else() {
    for status in Status::ALL {
        let name = status.as_str();
        let settled = ["in-place", "by-alternative", "by-decision"].contains(&name);
        let on_record = ["by-alternative", "by-decision"].contains(&name);
        let not_known = ["unverified", "unanswered"].contains(&name);
        assert_eq!(status.is_settled(), settled, "{name}");
        assert_eq!(status.is_on_record(), on_record, "{name}");
        assert_eq!(status.is_not_known(), not_known, "{name}");
    }
}
