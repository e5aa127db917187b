//! Knows: what is shown of a result: headline, counts, ranges, what is written down, flips,
//! standing notes.
//! Must not know: the plan, which has a file of its own.

use safeguard_check::assessment::{Answer, Record};
use safeguard_check::catalog::{self, CURRENT_STANDARDS, ItemId, PROPOSED_STANDARDS};
use safeguard_check::scoring::{
    HeadlineCase, Met, StandingNote, Status, Tally, foundations, score, tally_of,
};
use serde_json::json;

use crate::support::*;

fn texts(ids: &[ItemId]) -> Vec<&'static str> {
    ids.iter().map(|id| id.as_str()).collect()
}

/// The base, with so many proposed items answered, so that just these have another status than
/// Unanswered.
fn looked_at(looked_at: usize) -> Sheet {
    let own = catalog::proposed_items().filter(|item| item.ancestors.is_empty());
    own.take(looked_at).fold(base(), |sheet, item| {
        sheet.answer(item.id.as_str(), "unknown")
    })
}

/// The tally of so many items of which the first so many are in place and the rest are not.
fn tally(settled: usize, of: usize) -> Tally {
    let own = catalog::proposed_items().filter(|item| item.ancestors.is_empty());
    let ids: Vec<_> = own.map(|item| item.id).take(of).collect();
    assert_eq!(ids.len(), of);
    let open = ids[settled..].iter();
    let sheet = open.fold(all_in_place(), |sheet, id| {
        sheet.answer(id.as_str(), "not-in-place")
    });
    tally_of(&sheet.score().results, ids)
}

#[test]
fn per_cents_are_whole_and_rounded_half_up() {
    for (settled, of, per_cent) in [
        (1, 8, 13),
        (3, 8, 38),
        (5, 8, 63),
        (7, 8, 88),
        (1, 3, 33),
        (2, 3, 67),
        (1, 6, 17),
        (1, 24, 4),
        (3, 24, 13),
        (0, 7, 0),
        (7, 7, 100),
    ] {
        let tally = tally(settled, of);
        let found = (tally.settled, tally.of, tally.low, tally.high);
        assert_eq!(
            found,
            (settled, of, per_cent, per_cent),
            "{settled} of {of}"
        );
    }
}

#[test]
fn every_number_of_settled_current_items_has_its_per_cent() {
    let per_cents = [0, 8, 17, 25, 33, 42, 50, 58, 67, 75, 83, 92, 100];
    for (settled, per_cent) in per_cents.into_iter().enumerate() {
        let sheet = nothing()
            .answer_all(&CURRENT, "not-in-place")
            .answer_all(&CURRENT[..settled], "in-place");
        let current = sheet.score().current;
        assert_eq!((current.settled, current.of), (settled, 12));
        assert_eq!(
            (current.low, current.high),
            (per_cent, per_cent),
            "{settled}"
        );
    }
}

#[test]
fn the_range_runs_from_what_is_settled_to_what_could_still_turn_out_so() {
    let sheet = nothing()
        .answer_all(&CURRENT, "in-place")
        .answer("164.312(b)", "unknown")
        .answer("164.312(d)", "partly")
        .recorded("164.312(c)(2)", "other-way")
        .without("164.312(e)(2)(i)");
    let current = sheet.score().current;
    assert_eq!((current.settled, current.answered, current.of), (9, 11, 12));
    assert_eq!((current.low, current.high), (75, 92));
}

#[test]
fn undocumented_in_progress_and_open_are_outside_the_range() {
    for answer in ["partly", "not-in-place", "other-way", "decided-not"] {
        let current = base().answer("164.312(c)(2)", answer).score().current;
        assert_eq!((current.low, current.high), (92, 92), "{answer}");
    }
}

#[test]
fn the_current_indicator_is_withheld_until_no_mandatory_item_is_unanswered() {
    assert!(nothing().score().current.withheld);
    for id in CURRENT {
        let withheld = base().without(id).score().current.withheld;
        assert_eq!(withheld, MANDATORY.contains(&id), "{id}");
    }
    let mandatory_only = nothing().answer_all(&MANDATORY, "unknown");
    assert!(!mandatory_only.score().current.withheld);
    let addressable_only = nothing().answer_all(&ADDRESSABLE, "in-place");
    assert!(addressable_only.score().current.withheld);
    // A value that the item does not offer is Open there, which is not Unanswered.
    let not_offered = base().answer("164.312(b)", "exception");
    assert!(!not_offered.score().current.withheld);
}

#[test]
fn the_proposed_indicator_is_withheld_until_twenty_one_of_forty_one_were_looked_at() {
    for (count, withheld) in [(0, true), (1, true), (20, true), (21, false), (30, false)] {
        let proposed = looked_at(count).score().proposed;
        assert_eq!((proposed.answered, proposed.of), (count, 41));
        assert_eq!(proposed.withheld, withheld, "{count}");
    }
    // The 21st may also come in through an ancestor.
    let through_an_ancestor = looked_at(20).answer("164.312(d)", "not-in-place");
    let proposed = through_an_ancestor.score().proposed;
    assert_eq!((proposed.answered, proposed.withheld), (21, false));
}

#[test]
fn low_and_high_are_worked_out_while_they_are_withheld() {
    let score = looked_at(20).without("164.312(b)").score();
    let (current, proposed) = (score.current, score.proposed);
    assert_eq!(
        (current.low, current.high, current.withheld),
        (92, 100, true)
    );
    assert_eq!(
        (proposed.low, proposed.high, proposed.withheld),
        (0, 100, true)
    );
}

#[test]
fn an_exception_claimed_is_in_neither_end_of_the_range() {
    let score = all_in_place()
        .recorded(ENCRYPT, "exception")
        .recorded(MFA, "exception")
        .score();
    assert_eq!(score.exception_claimed, 2);
    let proposed = score.proposed;
    assert_eq!((proposed.settled, proposed.answered), (39, 41));
    assert_eq!((proposed.low, proposed.high), (95, 95));
}

#[test]
fn a_standard_is_counted_by_itself() {
    let sheet = all_in_place()
        .answer("164.312(a)(2)(i)", "not-in-place")
        .answer("164.312(a)(2)(ii)", "unknown")
        .recorded("164.312(a)(2)(iii)", "decided-not")
        .without("164.312(c)(2)");
    let results = sheet.score().results;
    let settled = |ids: &mut dyn Iterator<Item = ItemId>| {
        let tally = tally_of(&results, ids);
        (tally.settled, tally.of)
    };
    let current: Vec<_> = CURRENT_STANDARDS
        .iter()
        .map(|standard| settled(&mut standard.items.iter().map(|item| item.id)))
        .collect();
    assert_eq!(current, [(3, 5), (1, 1), (1, 2), (1, 1), (3, 3)]);
    let proposed: Vec<_> = PROPOSED_STANDARDS
        .iter()
        .map(|standard| settled(&mut standard.items.iter().map(|item| item.id)))
        .collect();
    let expected = [
        (6, 9),
        (3, 3),
        (6, 6),
        (6, 6),
        (1, 1),
        (4, 4),
        (1, 1),
        (5, 5),
        (5, 5),
        (1, 1),
    ];
    assert_eq!(proposed, expected);
}

#[test]
fn answered_counts_statuses_and_not_answers() {
    // A value that is not offered is no answer on an addressable item.
    let not_offered = base().answer("164.312(c)(2)", "exception");
    assert_eq!(not_offered.score().current.answered, 11);
    // A detail beside an unanswered ancestor leaves its item unanswered.
    let detail = nothing().details("nprm:164.312(e)", "yes");
    assert_eq!(detail.score().proposed.answered, 0);
}

#[test]
fn the_first_sentence_is_about_open_items_then_about_unknown_ones() {
    let case = |sheet: Sheet| sheet.score().headline.case();
    for id in MANDATORY {
        for answer in ["partly", "not-in-place", "other-way", "decided-not"] {
            let sheet = base().recorded(id, answer);
            assert_eq!(case(sheet), HeadlineCase::MandatoryOpen, "{id} {answer}");
        }
        let unknown = base().answer(id, "unknown");
        assert_eq!(case(unknown), HeadlineCase::MandatoryNotKnown, "{id}");
        let unanswered = base().without(id);
        assert_eq!(case(unanswered), HeadlineCase::MandatoryNotKnown, "{id}");
    }
    for id in ADDRESSABLE {
        for answer in ["partly", "not-in-place", "unknown", "other-way"] {
            let sheet = base().answer(id, answer);
            assert_eq!(case(sheet), HeadlineCase::NoMandatoryOpen, "{id} {answer}");
        }
    }
    let both = base()
        .answer("164.312(e)(1)", "partly")
        .answer("164.312(b)", "unknown");
    assert_eq!(case(both), HeadlineCase::MandatoryOpen);
}

#[test]
fn the_lists_behind_the_headline_are_complete_whichever_is_shown() {
    let headline = base()
        .answer("164.312(e)(1)", "partly")
        .answer("164.312(a)(1)", "not-in-place")
        .answer("164.312(d)", "unknown")
        .without("164.312(b)")
        .answer("164.312(a)(2)(iii)", "not-in-place")
        .answer("164.312(a)(2)(iv)", "partly")
        .answer("164.312(c)(2)", "decided-not")
        .answer("164.312(e)(2)(i)", "unknown")
        .recorded("164.312(e)(2)(ii)", "other-way")
        .score()
        .headline;
    assert_eq!(
        texts(&headline.open_mandatory),
        ["164.312(a)(1)", "164.312(e)(1)"]
    );
    assert_eq!(
        texts(&headline.not_known_mandatory),
        ["164.312(b)", "164.312(d)"]
    );
    assert_eq!(
        texts(&headline.open_addressable),
        ["164.312(a)(2)(iii)", "164.312(a)(2)(iv)", "164.312(c)(2)"]
    );
}

#[test]
fn written_down_counts_settled_items_with_evidence_or_a_record() {
    assert_eq!(base().score().written_down, 0);
    let written = |sheet: Sheet| sheet.score().written_down;
    assert_eq!(written(base().evidence("164.312(b)", "Folder 7")), 1);
    // White space is no evidence.
    assert_eq!(written(base().evidence("164.312(b)", " \u{a0}\n")), 0);
    // Evidence for something that is not settled is none.
    for answer in ["partly", "not-in-place", "unknown"] {
        let sheet = base().evidence("164.312(b)", "Folder 7");
        assert_eq!(written(sheet.answer("164.312(b)", answer)), 0, "{answer}");
    }
    // A record counts by itself, and only once.
    let recorded = base()
        .recorded("164.312(c)(2)", "other-way")
        .recorded("164.312(e)(2)(i)", "decided-not");
    assert_eq!(written(recorded.clone()), 2);
    assert_eq!(written(recorded.evidence("164.312(c)(2)", "Folder 8")), 2);
    // An incomplete record is not settled.
    let incomplete = base().answer("164.312(c)(2)", "other-way");
    assert_eq!(written(incomplete.evidence("164.312(c)(2)", "Folder 8")), 0);
    // The proposal and the foundations have no part in it.
    let elsewhere = all_in_place()
        .evidence("nprm:164.312(j)", "Folder 9")
        .evidence("foundation:risk-analysis", "Folder 10")
        .recorded(ENCRYPT, "exception");
    assert_eq!(written(elsewhere), 0);
}

#[test]
fn every_addressable_ancestor_on_record_flips_on_each_of_its_items() {
    let flips = |id: &str, answer| {
        let flips = base().recorded(id, answer).score().flips;
        flips
            .iter()
            .map(|flip| {
                let meets: Vec<_> = flip.meets.iter().map(|met| met.item.as_str()).collect();
                (flip.item.as_str(), meets)
            })
            .collect::<Vec<_>>()
    };
    let encryption = vec!["nprm:164.312(b)(1)", "nprm:164.312(b)(2)"];
    for answer in ["other-way", "decided-not"] {
        assert_eq!(
            flips("164.312(a)(2)(iii)", answer),
            [("164.312(a)(2)(iii)", vec!["nprm:164.312(a)(2)(iv)"])]
        );
        assert_eq!(
            flips("164.312(a)(2)(iv)", answer),
            [("164.312(a)(2)(iv)", encryption.clone())]
        );
        assert_eq!(
            flips("164.312(e)(2)(ii)", answer),
            [("164.312(e)(2)(ii)", encryption.clone())]
        );
        assert_eq!(flips("164.312(c)(2)", answer), []);
        assert_eq!(flips("164.312(e)(2)(i)", answer), []);
    }
}

#[test]
fn each_detail_that_is_no_flips_every_ancestor_it_speaks_for_and_no_other() {
    for item in catalog::proposed_items() {
        let id = item.id.as_str();
        for detail in item.details {
            let detail_id = detail.id.as_str();
            let expected: Vec<_> = match (id, detail_id) {
                (ENCRYPT, "all-at-rest") => vec!["164.312(a)(2)(iv)"],
                (ENCRYPT, "all-in-transit") => vec!["164.312(e)(2)(ii)"],
                _ => texts(item.ancestors),
            };
            let sheet = all_in_place().detail(id, detail_id, "no");
            assert_eq!(sheet.flips(), expected, "{id} {detail_id}");
            for flip in sheet.score().flips {
                let met = Met {
                    item: item.id,
                    record_falls: false,
                    details: vec![detail.id],
                };
                assert_eq!(flip.meets, [met], "{id} {detail_id}");
            }
            for answer in ["yes", "unknown"] {
                let sheet = all_in_place().detail(id, detail_id, answer);
                assert!(sheet.flips().is_empty(), "{id} {detail_id} {answer}");
            }
        }
    }
}

#[test]
fn what_is_not_settled_today_is_never_on_the_flip_list() {
    for answer in [
        "partly",
        "not-in-place",
        "unknown",
        "other-way",
        "decided-not",
    ] {
        let sheet = all_in_place()
            .every_detail("no")
            .answer_all(&CURRENT, answer);
        assert!(sheet.flips().is_empty(), "{answer}");
    }
    assert!(nothing().every_detail("no").flips().is_empty());
}

#[test]
fn a_detail_no_counts_for_a_flip_while_another_ancestor_makes_the_item_open() {
    let sheet = all_in_place()
        .answer("164.312(e)(2)(ii)", "not-in-place")
        .detail(ENCRYPT, "all-at-rest", "no");
    assert_eq!(sheet.status(ENCRYPT), "open");
    assert_eq!(sheet.flips(), ["164.312(a)(2)(iv)"]);
    let partly = sheet.answer("164.312(e)(2)(ii)", "partly");
    assert_eq!(partly.status(ENCRYPT), "in-progress");
    assert_eq!(partly.flips(), ["164.312(a)(2)(iv)"]);
}

#[test]
fn a_detail_no_makes_no_flip_while_the_item_is_not_known() {
    let sheet = all_in_place().detail(ENCRYPT, "all-at-rest", "no");
    let unverified = sheet.clone().answer("164.312(e)(2)(ii)", "unknown");
    assert_eq!(unverified.status(ENCRYPT), "unverified");
    assert!(unverified.flips().is_empty());
    let unanswered = sheet.without("164.312(e)(2)(ii)");
    assert_eq!(unanswered.status(ENCRYPT), "unanswered");
    assert!(unanswered.flips().is_empty());
}

#[test]
fn a_record_flips_where_the_exception_is_undocumented_and_a_detail_does_not() {
    let undocumented = all_in_place().answer(ENCRYPT, "exception");
    assert_eq!(undocumented.status(ENCRYPT), "undocumented");
    let detail_no = undocumented.clone().detail(ENCRYPT, "all-at-rest", "no");
    assert!(detail_no.flips().is_empty());
    let on_record = undocumented.recorded("164.312(a)(2)(iv)", "other-way");
    let flips = on_record.score().flips;
    assert_eq!(flips.len(), 1);
    let meets: Vec<_> = flips[0].meets.iter().map(|met| met.item.as_str()).collect();
    assert_eq!(meets, ["nprm:164.312(b)(1)", "nprm:164.312(b)(2)"]);
}

#[test]
fn a_record_makes_no_flip_where_the_exception_leaves_the_item_in_progress() {
    let sheet = all_in_place()
        .recorded(ENCRYPT, "exception")
        .detail(ENCRYPT, "all-in-transit", "no")
        .recorded("164.312(a)(2)(iv)", "other-way");
    assert_eq!(sheet.status(ENCRYPT), "in-progress");
    let flips = sheet.score().flips;
    let told: Vec<_> = flips
        .iter()
        .map(|flip| (flip.item.as_str(), flip.meets.len()))
        .collect();
    // The record falls on the standard only; the detail speaks for transmission alone.
    assert_eq!(told, [("164.312(a)(2)(iv)", 1), ("164.312(e)(2)(ii)", 1)]);
    assert_eq!(flips[0].meets[0].item.as_str(), "nprm:164.312(b)(1)");
    assert_eq!(flips[1].meets[0].item.as_str(), "nprm:164.312(b)(2)");
}

#[test]
fn flips_stand_in_catalog_order_and_name_both_reasons() {
    let sheet = all_in_place()
        .every_detail("no")
        .recorded("164.312(e)(2)(ii)", "decided-not");
    let flipped = [
        "164.312(a)(1)",
        "164.312(a)(2)(i)",
        "164.312(a)(2)(ii)",
        "164.312(a)(2)(iii)",
        "164.312(a)(2)(iv)",
        "164.312(b)",
        "164.312(c)(1)",
        "164.312(d)",
        "164.312(e)(1)",
        "164.312(e)(2)(ii)",
    ];
    assert_eq!(sheet.flips(), flipped);
    let flips = sheet.score().flips;
    let meets = &flips.last().expect("a flip").meets;
    let told: Vec<_> = meets
        .iter()
        .map(|met| {
            let details: Vec<_> = met.details.iter().map(|id| id.as_str()).collect();
            (met.item.as_str(), met.record_falls, details)
        })
        .collect();
    let expected = [
        ("nprm:164.312(b)(1)", true, vec!["prevailing-standards"]),
        ("nprm:164.312(b)(2)", true, vec!["all-in-transit"]),
    ];
    assert_eq!(told, expected);
}

#[test]
fn standing_notes_follow_from_foundations_that_are_anything_but_in_place() {
    let notes = |sheet: &Sheet| sheet.score().standing_notes;
    let on_record = base().recorded("164.312(c)(2)", "decided-not");
    assert_eq!(notes(&on_record), []);
    let [analysis, documentation] = FOUNDATIONS;
    for answer in ["partly", "not-in-place", "unknown", "other-way"] {
        let sheet = on_record.clone().answer(analysis, answer);
        assert_eq!(notes(&sheet), [StandingNote::NoRiskAnalysis], "{answer}");
        let sheet = on_record.clone().answer(documentation, answer);
        assert_eq!(notes(&sheet), [StandingNote::NoDocumentation], "{answer}");
    }
    let unanswered = on_record.clone().without(analysis);
    assert_eq!(notes(&unanswered), [StandingNote::NoRiskAnalysis]);
    let neither = unanswered.without(documentation);
    let both = [StandingNote::NoRiskAnalysis, StandingNote::NoDocumentation];
    assert_eq!(notes(&neither), both);
    assert_eq!(neither.status("164.312(c)(2)"), "by-decision");
}

#[test]
fn foundations_have_no_status_and_their_answers_that_count_are_told() {
    let sheet = nothing()
        .answer("foundation:documentation", "partly")
        .answer("foundation:risk-analysis", "other-way");
    let score = sheet.score();
    for foundation in FOUNDATIONS {
        assert_eq!(score.results.judged(id(foundation)), None);
    }
    let counting: Vec<_> = foundations(&sheet.0.answers).collect();
    assert_eq!(counting, [(id("foundation:documentation"), Answer::Partly)]);
    let both: Vec<_> = foundations(&base().0.answers).map(|(id, _)| id).collect();
    assert_eq!(texts(&both), FOUNDATIONS);
}

#[test]
fn nothing_but_the_answers_and_the_day_decides() {
    let sheet = all_in_place().recorded("164.312(c)(2)", "other-way");
    let mut elsewhere = opened(json!({
        "organisation": "Practice",
        "plan": {"164.312(b)": {"done": true}},
        "place": "result",
        "unknown": 1,
    }));
    elsewhere.0.answers = sheet.0.answers.clone();
    assert_eq!(elsewhere.score(), sheet.score());
    assert_eq!(score(&sheet.0.answers, today()), sheet.score());
    let early = Record {
        decided_on: "2026-11-21".into(),
        ..complete_record()
    };
    let early = sheet.record("164.312(c)(2)", early);
    assert_eq!(
        early.status_on("164.312(c)(2)", "2026-11-20"),
        Status::Undocumented
    );
}
