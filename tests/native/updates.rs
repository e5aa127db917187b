//! Knows: what each message does to an assessment, and what the edge is asked to do.
//! Must not know: the rules of the history, which have a file of their own.

use safeguard_check::assessment::{
    Announcement, Answer, Assessment, DetailAnswer, Effects, Focus, Msg, Place, Progress,
    RecordField, update,
};
use safeguard_check::catalog;

use serde_json::json;

use crate::support::*;

const SAVE: Effects = Effects {
    save: true,
    replace: false,
    erase: false,
    focus: None,
    announce: None,
};

fn announcing(announcement: Announcement) -> Effects {
    Effects {
        announce: Some(announcement),
        ..SAVE
    }
}

/// Applies a message at a minute of the day.
fn send(sheet: &mut Sheet, minute: u8, msg: Msg) -> Effects {
    update(&mut sheet.0, msg, &at(minute))
}

fn chose(item_id: &str, text: &str) -> Msg {
    Msg::ChoseAnswer {
        item: id(item_id),
        answer: answer(text),
    }
}

fn typed(item_id: &str, field: RecordField, text: &str) -> Msg {
    Msg::ChangedRecord {
        item: id(item_id),
        field,
        text: text.into(),
    }
}

fn changed_at(sheet: &Sheet, item_id: &str) -> String {
    let entry = sheet.0.entry(id(item_id)).expect("an entry");
    entry.changed_at.clone()
}

fn stamp(minute: u8) -> String {
    at(minute).stamp
}

/// Every message that is about one item, with something to say.
fn messages(item_id: &str) -> Vec<Msg> {
    let item = id(item_id);
    vec![
        Msg::ChangedEvidence {
            item,
            text: "Folder 7".into(),
        },
        Msg::ChangedNote {
            item,
            text: "Ask.".into(),
        },
        Msg::Flagged {
            item,
            flagged: true,
        },
    ]
}

#[test]
fn an_answer_that_is_offered_is_stored_dated_and_saved() {
    for item in catalog::items() {
        let id = item.id().as_str();
        for answer in Answer::offered_on(item) {
            let mut sheet = nothing();
            let effects = send(&mut sheet, 5, chose(id, answer.as_str()));
            assert!(effects.save && !effects.erase, "{id} {answer:?}");
            assert_eq!(effects.focus, None, "{id} {answer:?}");
            assert_eq!(sheet.0.answer(item.id()), Some(answer), "{id}");
            assert_eq!(changed_at(&sheet, id), stamp(5), "{id}");
            let expected = nothing().answer(id, answer.as_str());
            let mut undated = sheet.clone();
            undated.entry(id).changed_at.clear();
            assert_eq!(undated, expected, "{id} {answer:?}: nothing else changes");
        }
    }
}

#[test]
fn an_answer_that_is_not_offered_is_ignored() {
    for item in catalog::items() {
        let id = item.id().as_str();
        for answer in Answer::ALL {
            if answer.is_offered_on(item) {
                continue;
            }
            for sheet in [nothing(), all_in_place()] {
                let mut after = sheet.clone();
                let effects = send(&mut after, 5, chose(id, answer.as_str()));
                assert_eq!(effects, Effects::default(), "{id} {answer:?}");
                assert_eq!(after, sheet, "{id} {answer:?}");
            }
        }
    }
}

#[test]
fn choosing_the_answer_that_stands_already_changes_nothing() {
    let mut sheet = nothing();
    send(&mut sheet, 1, chose("164.312(b)", "partly"));
    let before = sheet.clone();
    let effects = send(&mut sheet, 2, chose("164.312(b)", "partly"));
    assert_eq!((effects, sheet), (Effects::default(), before));
}

#[test]
fn an_answer_that_was_taken_back_is_gone_and_dated() {
    let mut sheet = nothing();
    send(&mut sheet, 1, chose("164.312(b)", "partly"));
    let taken_back = Msg::ClearedAnswer(id("164.312(b)"));
    // The button that took it back is gone afterwards, so the focus goes back to the answers.
    let saved = Effects {
        focus: Some(Focus::Answers(id("164.312(b)"))),
        ..SAVE
    };
    assert_eq!(send(&mut sheet, 2, taken_back.clone()), saved);
    assert_eq!(sheet.0.answer(id("164.312(b)")), None);
    // Another tab must be able to see that this is later than its own answer.
    assert_eq!(changed_at(&sheet, "164.312(b)"), stamp(2));
    let before = sheet.clone();
    assert_eq!(send(&mut sheet, 3, taken_back), Effects::default());
    assert_eq!(sheet, before);
}

#[test]
fn an_answer_that_came_from_a_file_and_is_not_offered_can_be_taken_back_and_changed() {
    let mut sheet = nothing().answer("nprm:164.312(a)(1)", "in-place");
    let taken_back = Msg::ClearedAnswer(id("nprm:164.312(a)(1)"));
    assert!(send(&mut sheet, 1, taken_back).save);
    assert_eq!(sheet.0.answer(id("nprm:164.312(a)(1)")), None);
    let mut sheet = nothing().recorded("164.312(b)", "other-way");
    send(&mut sheet, 1, chose("164.312(b)", "in-place"));
    assert_eq!(sheet.status("164.312(b)"), "in-place");
}

#[test]
fn a_detail_is_stored_dated_and_saved() {
    for item in catalog::proposed_items() {
        for known in item.details {
            for answer in DetailAnswer::ALL {
                let mut sheet = nothing();
                let msg = Msg::AnsweredDetail {
                    item: item.id,
                    detail: known.id,
                    answer,
                };
                // It may be the last one of its standard, which is announced.
                let effects = send(&mut sheet, 4, msg.clone());
                assert!(effects.save && effects.focus.is_none());
                let entry = sheet.0.entry(item.id).expect("an entry");
                assert_eq!(entry.details.get(&known.id), Some(&answer));
                assert_eq!((entry.details.iter().count(), entry.answer), (1, None));
                assert_eq!(entry.changed_at, stamp(4));
                let before = sheet.clone();
                assert_eq!(send(&mut sheet, 5, msg), Effects::default());
                assert_eq!(sheet, before);
            }
        }
    }
}

#[test]
fn details_are_kept_whatever_is_answered_beside_them() {
    let details = |sheet: &Sheet, item_id: &str| {
        let entry = sheet.0.entry(id(item_id)).expect("an entry");
        entry.details.clone()
    };
    let before = all_in_place();
    let mut sheet = before.clone();
    for answer in ["partly", "exception", "unknown", "in-place"] {
        send(&mut sheet, 1, chose(MFA, answer));
        assert_eq!(details(&sheet, MFA), details(&before, MFA), "{answer}");
    }
    send(&mut sheet, 2, Msg::ClearedAnswer(id(MFA)));
    assert_eq!(details(&sheet, MFA), details(&before, MFA));
    // Nor does the answer to an ancestor touch the items that reuse it.
    for answer in ["not-in-place", "unknown"] {
        send(&mut sheet, 3, chose("164.312(d)", answer));
        let standard = "nprm:164.312(f)(1)";
        assert_eq!(details(&sheet, standard), details(&before, standard));
    }
}

#[test]
fn a_detail_that_its_item_does_not_have_is_ignored() {
    let detail = detail("nprm:164.312(e)", "reviewed-and-tested");
    for item_id in [
        "164.312(e)(1)",
        "nprm:164.312(b)(2)",
        "foundation:risk-analysis",
    ] {
        let mut sheet = nothing();
        let msg = Msg::AnsweredDetail {
            item: id(item_id),
            detail,
            answer: DetailAnswer::Yes,
        };
        assert_eq!(send(&mut sheet, 1, msg), Effects::default());
        assert_eq!(sheet, nothing(), "{item_id}");
    }
}

#[test]
fn evidence_notes_and_flags_are_stored_dated_and_saved() {
    for item in catalog::items() {
        let id = item.id().as_str();
        let mut sheet = nothing();
        for (minute, msg) in (1..).zip(messages(id)) {
            assert_eq!(send(&mut sheet, minute, msg), SAVE, "{id}");
            assert_eq!(changed_at(&sheet, id), stamp(minute), "{id}");
        }
        let entry = sheet.0.entry(item.id()).expect("an entry");
        assert_eq!(
            (entry.evidence.as_str(), entry.note.as_str()),
            ("Folder 7", "Ask.")
        );
        assert!(entry.flagged && entry.answer.is_none() && entry.details.is_empty());
        let before = sheet.clone();
        for msg in messages(id) {
            assert_eq!(send(&mut sheet, 9, msg), Effects::default(), "{id}");
        }
        assert_eq!(sheet, before, "{id}");
    }
}

#[test]
fn a_flag_can_be_taken_away() {
    let item = id("164.312(b)");
    let mut sheet = nothing();
    for flagged in [true, false] {
        send(&mut sheet, 1, Msg::Flagged { item, flagged });
        assert_eq!(
            sheet.0.entry(item).map(|entry| entry.flagged),
            Some(flagged)
        );
    }
}

#[test]
fn a_change_that_changes_nothing_leaves_no_trace() {
    let item = id("164.312(b)");
    let text = String::new();
    for msg in [
        Msg::ChangedEvidence {
            item,
            text: text.clone(),
        },
        Msg::ChangedNote { item, text },
        Msg::Flagged {
            item,
            flagged: false,
        },
        Msg::ClearedAnswer(item),
        Msg::LeftRecord(item),
    ] {
        let mut sheet = nothing();
        let told = format!("{msg:?}");
        assert_eq!(send(&mut sheet, 1, msg), Effects::default(), "{told}");
        assert_eq!(sheet, nothing(), "{told}");
        assert!(sheet.0.is_empty(), "{told}");
    }
}

#[test]
fn the_field_of_a_record_is_stored_dated_and_saved() {
    for field in RecordField::ALL {
        let mut sheet = base().answer("164.312(c)(2)", "other-way");
        let msg = typed("164.312(c)(2)", field, "some words");
        assert_eq!(send(&mut sheet, 6, msg.clone()), SAVE, "{field:?}");
        let entry = sheet.0.entry(id("164.312(c)(2)")).expect("an entry");
        let record = entry.record.clone().unwrap_or_default();
        for other in RecordField::ALL {
            let expected = if other == field { "some words" } else { "" };
            assert_eq!(record.get(other), expected, "{field:?} {other:?}");
        }
        assert_eq!(entry.changed_at, stamp(6));
        let before = sheet.clone();
        assert_eq!(send(&mut sheet, 7, msg), Effects::default());
        assert_eq!(sheet, before);
    }
}

#[test]
fn a_record_is_ignored_where_the_answer_takes_none() {
    for answer in ["in-place", "partly", "not-in-place", "unknown"] {
        let sheet = base().answer("164.312(c)(2)", answer);
        let mut after = sheet.clone();
        let msg = typed("164.312(c)(2)", RecordField::Why, "x");
        assert_eq!(send(&mut after, 1, msg), Effects::default());
        assert_eq!(after, sheet, "{answer}");
    }
    let mut unanswered = nothing();
    let msg = typed("164.312(c)(2)", RecordField::Why, "x");
    assert_eq!(send(&mut unanswered, 1, msg), Effects::default());
    assert_eq!(unanswered, nothing());
}

#[test]
fn a_record_says_when_it_becomes_complete_and_when_it_no_longer_is() {
    const ITEM: &str = "164.312(c)(2)";
    let mut sheet = base();
    send(&mut sheet, 1, chose(ITEM, "other-way"));
    let record = complete_record();
    let required = [
        RecordField::Why,
        RecordField::Measure,
        RecordField::DecidedBy,
        RecordField::RiskAnalysis,
    ];
    for field in required {
        let effects = send(&mut sheet, 2, typed(ITEM, field, record.get(field)));
        assert_eq!(effects, SAVE, "{field:?}");
    }
    let date = |text: &str| typed(ITEM, RecordField::DecidedOn, text);
    assert_eq!(send(&mut sheet, 3, date("2026-03-0")), SAVE);
    let complete = announcing(Announcement::RecordComplete);
    let incomplete = announcing(Announcement::RecordIncomplete);
    assert_eq!(send(&mut sheet, 4, date("2026-03-02")), complete);
    assert_eq!(send(&mut sheet, 5, date("2026-03-03")), SAVE);
    let review = typed(ITEM, RecordField::ReviewOn, "2027-03-02");
    assert_eq!(send(&mut sheet, 5, review), SAVE);
    assert_eq!(send(&mut sheet, 6, date("2026-03-99")), incomplete);
    assert_eq!(send(&mut sheet, 7, date("2026-03-98")), SAVE);
}

#[test]
fn the_record_of_an_exception_is_complete_with_its_paragraph_only() {
    let mut sheet = nothing();
    send(&mut sheet, 1, chose(ENCRYPT, "exception"));
    let record = exception_record(ENCRYPT_EXCEPTION);
    let mut announced = Vec::new();
    // Exception is asked first; here it comes last.
    for field in RecordField::ALL.into_iter().rev() {
        let effects = send(&mut sheet, 2, typed(ENCRYPT, field, record.get(field)));
        announced.extend(effects.announce);
    }
    assert_eq!(announced, [Announcement::RecordComplete]);
    let entry = sheet.0.entry(id(ENCRYPT)).expect("an entry");
    assert_eq!(entry.record.as_ref(), Some(&record));
}

#[test]
fn the_last_answer_of_a_standard_and_of_the_check_are_announced() {
    let mut sheet = nothing().answer_all(&FOUNDATIONS, "in-place");
    let expected = [
        ("164.312(a)(1)", None),
        ("164.312(a)(2)(i)", None),
        ("164.312(a)(2)(ii)", None),
        ("164.312(a)(2)(iii)", None),
        ("164.312(a)(2)(iv)", Some(Announcement::StandardAnswered(0))),
        ("164.312(b)", Some(Announcement::StandardAnswered(1))),
        ("164.312(c)(2)", None),
        ("164.312(c)(1)", Some(Announcement::StandardAnswered(2))),
        ("164.312(e)(2)(ii)", None),
        ("164.312(d)", Some(Announcement::StandardAnswered(3))),
        ("164.312(e)(1)", None),
        ("164.312(e)(2)(i)", Some(Announcement::AllAnswered)),
    ];
    for (item, announcement) in expected {
        let effects = send(&mut sheet, 1, chose(item, "unknown"));
        assert_eq!(effects.announce, announcement, "{item}");
    }
    // A change of an answer completes nothing any more.
    let effects = send(&mut sheet, 2, chose("164.312(b)", "in-place"));
    assert_eq!(effects, SAVE);
}

#[test]
fn an_answer_to_a_foundation_is_not_announced_because_it_is_no_item() {
    for sheet in [nothing(), base()] {
        for foundation in FOUNDATIONS {
            let mut sheet = sheet.clone().without(foundation);
            let effects = send(&mut sheet, 1, chose(foundation, "partly"));
            assert_eq!(effects, SAVE, "{foundation}");
        }
    }
}

#[test]
fn going_somewhere_moves_the_focus_and_saves_only_where_something_was_said() {
    for place in [
        Place::Start,
        Place::Foundations,
        Place::Standard(3),
        Place::Safeguards,
        Place::Result,
        Place::About,
    ] {
        let mut sheet = nothing();
        let heading = Effects {
            focus: Some(Focus::Heading),
            ..Effects::default()
        };
        assert_eq!(send(&mut sheet, 1, Msg::Went(place)), heading);
        assert_eq!(sheet.0.place, place);
        assert!(sheet.0.is_empty());
        let mut sheet = base();
        let saved = Effects {
            save: true,
            ..heading
        };
        assert_eq!(send(&mut sheet, 1, Msg::Went(place)), saved);
        let before = base().0;
        assert_eq!(sheet.0, Assessment { place, ..before });
    }
    let question = id("164.312(d)");
    let effects = send(&mut base(), 1, Msg::Went(Place::Question(question)));
    assert_eq!(effects.focus, Some(Focus::Question(question)));
}

#[test]
fn erasing_leaves_nothing_at_all() {
    let mut sheet = all_in_place().recorded("164.312(c)(2)", "other-way");
    send(&mut sheet, 1, chose("164.312(c)(2)", "in-place"));
    let rest = opened(json!({
        "organisation": "Practice",
        "preparedBy": "A. Owner",
        "plan": {"164.312(b)": {"done": true}},
        "answers": {"164.999": 1},
        "theme": "dark",
    }));
    sheet.0 = Assessment {
        answers: sheet.0.answers,
        history: sheet.0.history,
        sitting: sheet.0.sitting,
        ..rest.0
    };
    sheet.0.place = Place::Result;
    let effects = send(&mut sheet, 2, Msg::ConfirmedErase);
    let expected = Effects {
        save: false,
        replace: false,
        erase: true,
        focus: Some(Focus::Heading),
        announce: None,
    };
    assert_eq!(effects, expected);
    assert_eq!(sheet, nothing());
    // Not even what lasts as long as the page comes back.
    send(&mut sheet, 3, chose("164.312(c)(2)", "other-way"));
    let entry = sheet.0.entry(id("164.312(c)(2)")).expect("an entry");
    assert_eq!(entry.record, None);
}

#[test]
fn progress_counts_answers_that_count() {
    let progress = Progress::of(&nothing().0);
    assert_eq!(
        (progress.answered, progress.of, progress.foundations),
        (0, 12, 0)
    );
    assert_eq!(progress.left, [5, 1, 2, 1, 3]);
    let sheet = base()
        .without("164.312(e)(1)")
        .answer("164.312(c)(2)", "exception")
        .answer("164.312(b)", "exception")
        .answer("foundation:documentation", "other-way");
    let progress = Progress::of(&sheet.0);
    assert_eq!(
        (progress.answered, progress.of, progress.foundations),
        (10, 12, 1)
    );
    assert_eq!(progress.left, [0, 0, 1, 0, 1]);
    assert_eq!(Progress::of(&all_in_place().0).answered, 12);
}

#[test]
fn the_first_open_question_is_the_first_without_an_answer_that_counts() {
    let first = |sheet: Sheet| Progress::first_open(&sheet.0).map(|id| id.as_str());
    assert_eq!(first(nothing()), Some("foundation:risk-analysis"));
    let foundations = nothing().answer_all(&FOUNDATIONS, "unknown");
    assert_eq!(first(foundations), Some("164.312(a)(1)"));
    assert_eq!(first(base().without("164.312(d)")), Some("164.312(d)"));
    let not_offered = base().answer("164.312(e)(2)(i)", "exception");
    assert_eq!(first(not_offered), Some("164.312(e)(2)(i)"));
    assert_eq!(first(base()), None);
}

#[test]
fn an_assessment_is_empty_until_something_was_said() {
    assert!(nothing().0.is_empty());
    let said = |sheet: Sheet| !sheet.0.is_empty();
    assert!(said(nothing().answer("164.312(b)", "unknown")));
    assert!(said(nothing().detail(
        "nprm:164.312(g)",
        "reviewed-and-tested",
        "no"
    )));
    let plan = opened(json!({"plan": {"164.312(b)": {"done": true}}}));
    assert!(said(plan));
    let unknown = opened(json!({"answers": {"164.999": 1}}));
    assert!(said(unknown));
}
