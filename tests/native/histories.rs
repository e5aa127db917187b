//! Knows: which records go to the history, when, and what comes back from where.
//! Must not know: how a history is shown.

use safeguard_check::assessment::{Answer, Msg, Place, Record, RecordField, update};

use serde_json::json;

use crate::support::*;

const ITEM: &str = "164.312(c)(2)";
const OTHER: &str = "164.312(e)(2)(i)";

/// A person at an assessment, and the minutes going by.
struct Person {
    sheet: Sheet,
    minute: u8,
}

impl Person {
    /// Both items done another way, with complete records.
    fn with_records() -> Self {
        let sheet = base()
            .recorded(ITEM, "other-way")
            .recorded(OTHER, "other-way");
        Self { sheet, minute: 0 }
    }

    fn does(&mut self, msg: Msg) -> &mut Self {
        self.minute += 1;
        update(&mut self.sheet.0, msg, &at(self.minute));
        self
    }

    fn chooses(&mut self, item: &str, text: &str) -> &mut Self {
        let (item, answer) = (id(item), answer(text));
        self.does(Msg::ChoseAnswer { item, answer })
    }

    fn types(&mut self, item: &str, field: RecordField, text: &str) -> &mut Self {
        let (item, text) = (id(item), text.into());
        self.does(Msg::ChangedRecord { item, field, text })
    }

    fn leaves(&mut self, item: &str) -> &mut Self {
        self.does(Msg::LeftRecord(id(item)))
    }

    fn record(&self, item: &str) -> Option<&Record> {
        self.sheet.0.entry(id(item))?.record.as_ref()
    }

    /// The history as `item answer minute`, and the records in it.
    fn history(&self) -> Vec<String> {
        let told = self.sheet.0.history.iter().map(|past| {
            let answer = past.answer.map_or("-", Answer::as_str);
            let minute = &past.until["2026-11-21T12:".len()..][..2];
            format!("{} {answer} {minute}", past.item)
        });
        told.collect()
    }
}

fn with_why(text: &str) -> Record {
    Record {
        why: text.into(),
        ..complete_record()
    }
}

#[test]
fn a_complete_record_that_is_changed_goes_to_the_history_with_the_time_it_ceased_to_apply() {
    let mut person = Person::with_records();
    person
        .types(ITEM, RecordField::Why, "Another reason.")
        .leaves(ITEM);
    assert_eq!(person.history(), [format!("{ITEM} other-way 01")]);
    assert_eq!(person.sheet.0.history[0].record, complete_record());
    assert_eq!(person.record(ITEM), Some(&with_why("Another reason.")));
}

#[test]
fn one_sitting_is_one_entry_however_much_is_typed() {
    let mut person = Person::with_records();
    for text in ["A", "An", "Ano", ""] {
        person.types(ITEM, RecordField::Why, text);
    }
    person
        .types(ITEM, RecordField::Measure, "M")
        .types(ITEM, RecordField::Why, "Another reason.")
        .types(ITEM, RecordField::ReviewOn, "2027-01-01")
        .leaves(ITEM);
    assert_eq!(person.history(), [format!("{ITEM} other-way 01")]);
    assert_eq!(person.sheet.0.history[0].record, complete_record());
}

#[test]
fn the_next_sitting_is_another_entry() {
    let mut person = Person::with_records();
    person
        .types(ITEM, RecordField::Why, "Second.")
        .leaves(ITEM)
        .types(ITEM, RecordField::Why, "Third.")
        .leaves(ITEM);
    let expected = [
        format!("{ITEM} other-way 01"),
        format!("{ITEM} other-way 03"),
    ];
    assert_eq!(person.history(), expected);
    assert_eq!(person.sheet.0.history[1].record, with_why("Second."));
}

#[test]
fn a_record_that_becomes_complete_key_by_key_was_never_in_effect_half_typed() {
    let mut person = Person::with_records();
    for field in [RecordField::RiskAnalysis, RecordField::DecidedOn] {
        let whole = complete_record().get(field).to_owned();
        person.sheet = base().recorded(ITEM, "other-way");
        person.types(ITEM, field, "").leaves(ITEM);
        person.sheet.0.history.clear();
        for typed in 1..=whole.len() {
            person.types(ITEM, field, &whole[..typed]);
        }
        person.leaves(ITEM);
        assert_eq!(person.record(ITEM), Some(&complete_record()), "{field:?}");
        assert_eq!(person.history(), [""; 0], "{field:?}");
    }
}

#[test]
fn an_answer_that_the_item_does_not_offer_is_no_decision_and_leaves_no_entry() {
    let (mandatory, chosen) = ("164.312(b)", answer("in-place"));
    let mut person = Person::with_records();
    person.sheet = base().recorded(mandatory, "other-way");
    person.does(Msg::ChoseAnswer {
        item: id(mandatory),
        answer: chosen,
    });
    assert_eq!(person.history(), [""; 0]);
}

#[test]
fn a_record_that_was_not_complete_leaves_no_entry() {
    let mut person = Person::with_records();
    let incomplete = Record {
        decided_by: String::new(),
        ..complete_record()
    };
    person.sheet = person.sheet.record(ITEM, incomplete);
    person
        .types(ITEM, RecordField::Why, "Another reason.")
        .types(ITEM, RecordField::DecidedBy, "A. Owner")
        .leaves(ITEM);
    assert_eq!(person.history(), [""; 0]);
    person
        .types(ITEM, RecordField::Why, "And another.")
        .leaves(ITEM);
    assert_eq!(person.history(), [format!("{ITEM} other-way 04")]);
}

#[test]
fn a_record_dated_tomorrow_was_not_complete() {
    let mut person = Person::with_records();
    let tomorrow = Record {
        decided_on: "2026-11-22".into(),
        ..complete_record()
    };
    person.sheet = person.sheet.record(ITEM, tomorrow);
    person.chooses(ITEM, "in-place");
    assert_eq!(person.history(), [""; 0]);
}

#[test]
fn typed_and_taken_back_leaves_no_entry() {
    let mut person = Person::with_records();
    person
        .types(ITEM, RecordField::Why, "")
        .types(ITEM, RecordField::Why, &complete_record().why)
        .leaves(ITEM);
    assert_eq!(person.history(), [""; 0]);
    assert_eq!(person.record(ITEM), Some(&complete_record()));
}

#[test]
fn typed_and_taken_back_leaves_no_entry_when_another_place_is_opened_either() {
    let mut person = Person::with_records();
    person
        .types(ITEM, RecordField::Why, "")
        .types(ITEM, RecordField::Why, &complete_record().why)
        .does(Msg::Went(Place::Result));
    assert_eq!(
        person.history(),
        [""; 0],
        "the record never ceased to apply"
    );
}

#[test]
fn typed_and_taken_back_leaves_no_entry_when_another_record_is_typed_into_next() {
    let mut person = Person::with_records();
    person
        .types(ITEM, RecordField::Why, "")
        .types(ITEM, RecordField::Why, &complete_record().why)
        .types(OTHER, RecordField::Why, "Another reason.")
        .leaves(ITEM)
        .leaves(OTHER);
    assert_eq!(person.history(), [format!("{OTHER} other-way 03")]);
}

#[test]
fn leaving_one_record_does_not_end_the_sitting_at_another() {
    let mut person = Person::with_records();
    person
        .types(OTHER, RecordField::Why, "A")
        .leaves(ITEM)
        .types(OTHER, RecordField::Why, "An")
        .leaves(OTHER);
    assert_eq!(person.history(), [format!("{OTHER} other-way 01")]);
}

#[test]
fn opening_another_place_ends_the_sitting() {
    let mut person = Person::with_records();
    person
        .types(ITEM, RecordField::Why, "Second.")
        .does(Msg::Went(Place::Result))
        .types(ITEM, RecordField::Why, "Third.");
    let expected = [
        format!("{ITEM} other-way 01"),
        format!("{ITEM} other-way 03"),
    ];
    assert_eq!(person.history(), expected);
}

#[test]
fn a_complete_record_set_aside_by_another_answer_goes_to_the_history() {
    for answer in [
        "in-place",
        "partly",
        "not-in-place",
        "unknown",
        "decided-not",
    ] {
        let mut person = Person::with_records();
        person.chooses(ITEM, answer);
        assert_eq!(
            person.history(),
            [format!("{ITEM} other-way 01")],
            "{answer}"
        );
        assert_eq!(person.sheet.0.history[0].record, complete_record());
    }
    let mut person = Person::with_records();
    person.does(Msg::ClearedAnswer(id(ITEM)));
    assert_eq!(person.history(), [format!("{ITEM} other-way 01")]);
    assert_eq!(person.record(ITEM), None);
}

#[test]
fn the_exception_on_mfa_goes_to_the_history_like_any_record() {
    let mut person = Person::with_records();
    person.sheet = person.sheet.recorded(MFA, "exception");
    person.chooses(MFA, "in-place");
    assert_eq!(person.history(), [format!("{MFA} exception 01")]);
    let past = &person.sheet.0.history[0].record;
    assert_eq!(*past, exception_record(MFA_EXCEPTION));
}

#[test]
fn going_back_to_the_answer_brings_its_record_back() {
    for answer in [
        "in-place",
        "partly",
        "not-in-place",
        "unknown",
        "decided-not",
    ] {
        let mut person = Person::with_records();
        person.chooses(ITEM, answer).chooses(ITEM, "other-way");
        assert_eq!(person.record(ITEM), Some(&complete_record()), "{answer}");
        assert_eq!(person.sheet.status(ITEM), "by-alternative");
        // It did not apply for a minute, and the history says so.
        assert_eq!(
            person.history(),
            [format!("{ITEM} other-way 01")],
            "{answer}"
        );
    }
    let mut person = Person::with_records();
    person
        .does(Msg::ClearedAnswer(id(ITEM)))
        .chooses(ITEM, "other-way");
    assert_eq!(person.record(ITEM), Some(&complete_record()));
}

#[test]
fn an_incomplete_record_comes_back_too() {
    let half = Record {
        why: "Begun.".into(),
        ..Record::default()
    };
    for answer in ["in-place", "unknown", "decided-not"] {
        let mut person = Person::with_records();
        person.sheet = person.sheet.record(ITEM, half.clone());
        person.chooses(ITEM, answer).chooses(ITEM, "other-way");
        assert_eq!(person.record(ITEM), Some(&half), "{answer}");
        assert_eq!(person.history(), [""; 0], "{answer}");
    }
}

#[test]
fn each_answer_keeps_its_own_draft_of_the_same_item() {
    let mut person = Person::with_records();
    person
        .chooses(ITEM, "decided-not")
        .types(ITEM, RecordField::Measure, "Nothing else is reasonable.")
        .chooses(ITEM, "other-way");
    assert_eq!(person.record(ITEM), Some(&complete_record()));
    person.chooses(ITEM, "decided-not");
    let expected = Record {
        measure: "Nothing else is reasonable.".into(),
        ..complete_record()
    };
    assert_eq!(person.record(ITEM), Some(&expected));
}

#[test]
fn the_measure_is_not_carried_over_between_another_way_and_decided_not() {
    let carried = Record {
        measure: String::new(),
        ..complete_record()
    };
    for (from, to) in [("other-way", "decided-not"), ("decided-not", "other-way")] {
        let mut person = Person::with_records();
        person.sheet = person.sheet.answer(ITEM, from);
        person.chooses(ITEM, to);
        assert_eq!(person.record(ITEM), Some(&carried), "from {from} to {to}");
        assert_eq!(person.sheet.status(ITEM), "undocumented");
        assert_eq!(person.history(), [format!("{ITEM} {from} 01")]);
    }
}

#[test]
fn a_record_that_came_back_and_is_set_aside_again_ceased_to_apply_the_later_time() {
    let mut person = Person::with_records();
    person
        .chooses(ITEM, "in-place")
        .chooses(ITEM, "other-way")
        .chooses(ITEM, "in-place");
    let history = person.history();
    let last = history.last().map(String::as_str);
    assert_eq!(last, Some(&*format!("{ITEM} other-way 03")));
    for past in &person.sheet.0.history {
        assert_eq!(past.record, complete_record());
    }
}

#[test]
fn a_record_that_had_been_set_aside_before_stays_in_the_history_after_typing_that_came_to_nothing()
{
    let mut person = Person::with_records();
    person.chooses(ITEM, "in-place").chooses(ITEM, "other-way");
    let before = person.history();
    assert_eq!(before, [format!("{ITEM} other-way 01")]);
    person
        .types(ITEM, RecordField::Why, "")
        .types(ITEM, RecordField::Why, &complete_record().why)
        .leaves(ITEM);
    assert_eq!(person.history(), before);
}

#[test]
fn a_record_changed_and_then_set_aside_in_one_sitting_is_told_twice() {
    let mut person = Person::with_records();
    person
        .types(ITEM, RecordField::Why, "Second.")
        .chooses(ITEM, "in-place");
    let expected = [
        format!("{ITEM} other-way 01"),
        format!("{ITEM} other-way 02"),
    ];
    assert_eq!(person.history(), expected);
    assert_eq!(person.sheet.0.history[1].record, with_why("Second."));
}

#[test]
fn the_history_keeps_what_was_there_and_adds_at_the_end() {
    let mut person = Person::with_records();
    person
        .chooses(OTHER, "in-place")
        .chooses(ITEM, "unknown")
        .chooses(OTHER, "decided-not");
    let expected = [
        format!("{OTHER} other-way 01"),
        format!("{ITEM} other-way 02"),
    ];
    assert_eq!(person.history(), expected);
}

#[test]
fn unknown_fields_of_a_record_go_to_the_history_with_it() {
    let mut person = Person::with_records();
    let members = json!({"answers": {ITEM: {"record": {"witness": "B. Admin"}}}});
    let unknown = opened(members);
    let unknown = unknown.0.entry(id(ITEM)).expect("an entry");
    person.sheet.entry(ITEM).kept_record = unknown.kept_record.clone();
    person.chooses(ITEM, "in-place");
    let past = &person.sheet.0.history[0];
    assert_eq!(past.kept_record, unknown.kept_record);
    assert!(!past.kept_record.is_empty());
}

#[test]
fn what_was_typed_beside_the_record_stays_when_the_answer_changes() {
    let mut person = Person::with_records();
    person.sheet = person.sheet.evidence(ITEM, "Folder 7");
    person
        .does(Msg::ChangedNote {
            item: id(ITEM),
            text: "Ask.".into(),
        })
        .chooses(ITEM, "in-place");
    let entry = person.sheet.0.entry(id(ITEM)).expect("an entry");
    assert_eq!(
        (entry.evidence.as_str(), entry.note.as_str()),
        ("Folder 7", "Ask.")
    );
}

#[test]
fn an_unknown_field_of_a_record_with_nothing_else_in_it_survives_another_answer() {
    let mut sheet = opened(json!({
        "answers": {ITEM: {"answer": "other-way", "record": {"witness": "B. Admin"}}},
    }));
    let msg = Msg::ChoseAnswer {
        item: id(ITEM),
        answer: Answer::InPlace,
    };
    update(&mut sheet.0, msg, &at(1));
    let written = written(&sheet.0);
    assert_eq!(written["answers"][ITEM]["record"]["witness"], "B. Admin");
}
