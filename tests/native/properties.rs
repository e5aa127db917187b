//! Knows: what holds for any answers and for any file whatsoever.
//! Must not know: any particular result.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use safeguard_check::assessment::document::{self, Refusal, warnings};
use safeguard_check::assessment::{Answer, DetailAnswer, Msg, Record, RecordField, update};
use safeguard_check::catalog::{self, Item};
use safeguard_check::scoring::{Score, Tally};
use serde_json::{Map, Value, json};

use crate::oracle;
use crate::plan_rules::assert_in_order;
use crate::support::*;

/// So many cases, and no file of those that failed.
pub fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// One thing that was said about an item, or taken away.
#[derive(Debug, Clone)]
enum Said {
    Answer(Option<Answer>),
    Record(Option<Record>),
    Detail(Index, Option<DetailAnswer>),
}

fn any_item() -> impl Strategy<Value = Item> {
    let all: Vec<_> = catalog::items().collect();
    // The two items with exceptions, and what hangs together with them, come up more often.
    let together: Vec<_> = [
        ENCRYPT,
        MFA,
        "nprm:164.312(b)(1)",
        "164.312(a)(2)(iv)",
        "164.312(e)(2)(ii)",
    ]
    .map(item)
    .into();
    prop_oneof![2 => select(all), 1 => select(together)]
}

fn any_record() -> impl Strategy<Value = Record> {
    let complete = select(vec![
        complete_record(),
        exception_record(ENCRYPT_EXCEPTION),
        exception_record(MFA_EXCEPTION),
    ]);
    let blanked =
        (complete.clone(), select(RecordField::ALL.to_vec())).prop_map(|(mut record, field)| {
            record.get_mut(field).clear();
            record
        });
    prop_oneof![3 => complete, 1 => blanked]
}

fn said() -> impl Strategy<Value = Said> {
    let answer = proptest::option::weighted(0.8, select(Answer::ALL.to_vec()));
    let detail = proptest::option::weighted(0.8, select(DetailAnswer::ALL.to_vec()));
    prop_oneof![
        4 => answer.prop_map(Said::Answer),
        2 => proptest::option::weighted(0.8, any_record()).prop_map(Said::Record),
        4 => (any::<Index>(), detail).prop_map(|(index, answer)| Said::Detail(index, answer)),
    ]
}

/// Any answers: some state that many are near to, and then anything said about anything.
pub fn any_sheet() -> impl Strategy<Value = Sheet> {
    let excepted = all_in_place()
        .recorded(ENCRYPT, "exception")
        .recorded(MFA, "exception");
    let start = select(vec![nothing(), base(), all_in_place(), excepted]);
    (start, vec((any_item(), said()), 0..40)).prop_map(|(mut sheet, all)| {
        for (item, said) in all {
            let entry = sheet.entry(item.id().as_str());
            match said {
                Said::Answer(answer) => entry.answer = answer,
                Said::Record(record) => entry.record = record,
                Said::Detail(index, answer) => {
                    if item.details().is_empty() {
                        continue;
                    }
                    let detail = index.get(item.details()).id;
                    match answer {
                        Some(answer) => entry.details.insert(detail, answer),
                        None => drop(entry.details.remove(&detail)),
                    }
                }
            }
        }
        sheet
    })
}

fn widths(score: &Score) -> [usize; 2] {
    [score.current, score.proposed].map(|tally| tally.high - tally.low)
}

fn lows(score: &Score) -> [usize; 2] {
    [score.current.low, score.proposed.low]
}

/// What was said, as messages in an order in which a person could say it: first an answer, then
/// what is typed into its record. Each list may stand anywhere among the others.
fn as_messages(sheet: &Sheet) -> Vec<Vec<Msg>> {
    let mut units = Vec::new();
    for (&item, entry) in sheet.0.answers.iter() {
        let mut unit = Vec::new();
        if let Some(answer) = entry.answer {
            unit.push(Msg::ChoseAnswer { item, answer });
        }
        let record = entry.record.clone().unwrap_or_default();
        for field in RecordField::ALL {
            let text = record.get(field).to_owned();
            unit.push(Msg::ChangedRecord { item, field, text });
        }
        unit.push(Msg::LeftRecord(item));
        units.push(unit);
        for (&detail, &answer) in entry.details.iter() {
            units.push(vec![Msg::AnsweredDetail {
                item,
                detail,
                answer,
            }]);
        }
    }
    units
}

fn after(units: &[Vec<Msg>]) -> Sheet {
    let mut sheet = nothing();
    for msg in units.iter().flatten() {
        update(&mut sheet.0, msg.clone(), &at(1));
    }
    sheet
}

/// The members of an object in another order, as text.
fn reordered(value: &Value, order: &[Index]) -> String {
    let Value::Object(members) = value else {
        return value.to_string();
    };
    let mut members: Vec<_> = members.iter().collect();
    for (place, index) in order.iter().enumerate().take(members.len()) {
        let other = index.index(members.len());
        members.swap(place, other);
    }
    let members: Vec<_> = members
        .into_iter()
        .map(|(name, value)| format!("{}:{}", json!(name), reordered(value, order)))
        .collect();
    format!("{{{}}}", members.join(","))
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn every_status_is_the_one_of_the_tables(sheet in any_sheet()) {
        let score = sheet.score();
        for (item_id, status) in oracle::statuses(&sheet, today()) {
            let found = score.results.status(id(item_id)).as_str();
            prop_assert_eq!(found, status, "{}", item_id);
        }
    }

    #[test]
    fn counts_and_ranges_hold_together(sheet in any_sheet()) {
        let score = sheet.score();
        for Tally { settled, of, answered, low, high, .. } in [score.current, score.proposed] {
            prop_assert!(settled <= answered && answered <= of);
            prop_assert!(low <= high && high <= 100);
        }
        prop_assert!(score.written_down <= score.current.settled);
        prop_assert!(score.flips.len() <= score.current.settled);
        prop_assert!(score.exception_claimed <= 2);
        prop_assert_eq!((score.current.of, score.proposed.of), (12, 41));
    }

    #[test]
    fn the_plan_stands_in_its_published_order(sheet in any_sheet()) {
        assert_in_order(&sheet);
    }

    #[test]
    fn the_order_in_which_things_are_said_never_matters(
        (units, shuffled) in any_sheet().prop_map(|sheet| as_messages(&sheet))
            .prop_flat_map(|units| (Just(units.clone()), Just(units).prop_shuffle())),
    ) {
        let (one, other) = (after(&units), after(&shuffled));
        prop_assert_eq!(&one.0.answers, &other.0.answers);
        prop_assert_eq!(one.score(), other.score());
    }

    #[test]
    fn the_order_of_a_file_never_matters(
        sheet in any_sheet(),
        order in vec(any::<Index>(), 60),
    ) {
        let text = reordered(&written(&sheet.0), &order);
        prop_assert_eq!(Sheet(read(&text).assessment).score(), sheet.score());
    }

    #[test]
    fn answering_an_unanswered_item_never_widens_the_range(
        sheet in any_sheet(),
        which in any::<Index>(),
        how in any::<Index>(),
        record in any_record(),
    ) {
        let unanswered: Vec<_> = catalog::items()
            .filter(|item| sheet.0.answer(item.id()).is_none())
            .filter(|item| Answer::InPlace.is_offered_on(*item))
            .collect();
        prop_assume!(!unanswered.is_empty());
        let item = *which.get(&unanswered);
        let mut offered: Vec<_> = Answer::offered_on(item).collect();
        offered.retain(|answer| *answer != Answer::Exception);
        let item = item.id().as_str();
        let answered = sheet.clone().answer(item, how.get(&offered).as_str());
        let recorded = answered.clone().record(item, record);
        let before = widths(&sheet.score());
        for after in [answered, recorded] {
            let after = widths(&after.score());
            prop_assert!(after[0] <= before[0] && after[1] <= before[1], "{}", item);
        }
    }

    #[test]
    fn answering_an_unanswered_detail_never_widens_the_range(
        sheet in any_sheet(),
        which in any::<Index>(),
        answer in select(DetailAnswer::ALL.to_vec()),
    ) {
        let unanswered: Vec<_> = catalog::proposed_items()
            .flat_map(|item| item.details.iter().map(move |detail| (item.id, detail.id)))
            .filter(|(item, detail)| {
                let entry = sheet.0.entry(*item);
                entry.is_none_or(|entry| entry.details.get(detail).is_none())
            })
            .collect();
        prop_assume!(!unanswered.is_empty());
        let (item, detail) = which.get(&unanswered);
        let after = sheet.clone().detail(item.as_str(), detail.as_str(), answer.as_str());
        let (before, after) = (widths(&sheet.score()), widths(&after.score()));
        prop_assert!(after[0] <= before[0] && after[1] <= before[1], "{} {:?}", item, detail);
    }

    #[test]
    fn in_place_instead_of_anything_else_never_lowers_the_low_end(
        sheet in any_sheet(),
        which in any::<Index>(),
    ) {
        let offering: Vec<_> = catalog::items()
            .filter(|item| Answer::InPlace.is_offered_on(*item))
            .collect();
        let item = which.get(&offering).id().as_str();
        let after = sheet.clone().answer(item, "in-place");
        let (before, after) = (lows(&sheet.score()), lows(&after.score()));
        prop_assert!(after[0] >= before[0] && after[1] >= before[1], "{}", item);
    }

    #[test]
    fn a_double_is_kept_to_the_last_bit(number in proptest::num::f64::ANY) {
        prop_assume!(number.is_finite());
        let text = document_with(json!({})).to_string();
        let text = format!(r#"{{"x":{number:e},{}"#, &text[1..]);
        let kept = written(&read(&text).assessment)["x"].as_f64().map(f64::to_bits);
        prop_assert_eq!(kept, Some(number.to_bits()), "{}", number);
    }
}

/// Reads whatever it is. What can be read is scored, told and written, and is then the same.
fn survives(bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(document) = document::read(bytes) else {
        return Ok(());
    };
    let sheet = Sheet(document.assessment);
    let text = document::write(&sheet.0, &at(0));
    let again = Sheet(read(&text).assessment);
    prop_assert_eq!(again.score(), sheet.score());
    prop_assert_eq!(warnings(&again.0), warnings(&sheet.0));
    prop_assert_eq!(document::write(&again.0, &at(0)), text);
    Ok(())
}

/// A document with something in every field.
fn rich_document() -> String {
    let entry = json!({
        "answer": "exception", "changedAt": "2026-10-02T08:00:00.000Z", "flagged": true,
        "evidence": "Binder 2", "note": "x", "later": [1, {"a": null}],
        "details": {"all-at-rest": "yes", "all-in-transit": "unknown", "else": 1},
        "record": {
            "why": "a", "measure": "b", "decidedBy": "c", "decidedOn": "2026-03-02",
            "riskAnalysis": "d", "reviewOn": "", "exception": "164.312(b)(3)(i)", "later": 1,
        },
    });
    let record = entry["record"].clone();
    json!({
        "format": "safeguard-check/assessment", "version": 1, "catalog": "2026-11-21",
        "savedAt": "2026-11-21T12:00:00.000Z", "place": "check/164.312(c)",
        "organisation": "Practice", "preparedBy": "A. Owner", "later": {"deep": [[]]},
        "answers": {
            "nprm:164.312(b)(2)": entry, "164.312(b)": {"answer": "other-way"},
            "164.312(c)(2)": {"answer": "decided-not", "record": record}, "164.9": true,
        },
        "history": [
            {"item": "164.312(c)(2)", "answer": "other-way", "record": record, "until": "u"},
        ],
        "plan": {"164.312(b)": {"owner": "B", "due": "2026-12-01", "done": true, "note": "n"}},
    })
    .to_string()
}

/// Any JSON, with names and texts that the format knows among others.
pub fn any_json() -> impl Strategy<Value = Value> {
    let known = [
        "answers",
        "answer",
        "record",
        "details",
        "history",
        "plan",
        "place",
        "version",
        "format",
        "catalog",
        "savedAt",
        "flagged",
        "note",
        "164.312(b)",
        "164.312(c)(2)",
        "nprm:164.312(b)(2)",
        "all-at-rest",
        "decidedOn",
        "exception",
        "other-way",
        "in-place",
        "yes",
        "no",
        "unknown",
        "shareSafe",
        "safeguard-check/assessment",
        "2026-02-30",
        "item",
        "__proto__",
        "",
    ];
    let text = prop_oneof![
        4 => select(known.to_vec()).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-4000..4000_i32).prop_map(|eighths| Value::from(f64::from(eighths) / 8.0)),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 8, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::Array),
            vec((text.clone(), inner), 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// A small change to a text, of the kind that a slip, a cut or a wicked hand makes.
fn mutated(text: &str, changes: &[(Index, Index, u8, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (from, to, kind, with) in changes {
        if bytes.is_empty() {
            break;
        }
        let (from, to) = (from.index(bytes.len()), to.index(bytes.len()));
        let (from, to) = (from.min(to), from.max(to));
        match kind % 5 {
            0 => bytes[from] = *with.first().unwrap_or(&0),
            1 => drop(bytes.splice(from..from, with.iter().copied())),
            2 => drop(bytes.drain(from..(from + 5).min(to).max(from))),
            3 => {
                let copy = bytes[from..to].to_vec();
                bytes.splice(to..to, copy);
            }
            _ => bytes.truncate(to),
        }
    }
    bytes
}

proptest! {
    #![proptest_config(cases(1_500))]

    #[test]
    fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..300)) {
        survives(&bytes)?;
    }

    #[test]
    fn no_text_makes_it_panic(text in "[\\[\\]{}:,\"\\\\ua-f0-9.eE+ \u{feff}-]{0,80}") {
        survives(text.as_bytes())?;
    }

    #[test]
    fn no_json_makes_it_panic(value in any_json()) {
        survives(value.to_string().as_bytes())?;
    }

    #[test]
    fn nothing_in_a_field_of_a_document_makes_it_panic(
        name in select(vec![
            "answers", "history", "plan", "place", "organisation", "shareSafe", "catalog", "x",
        ]),
        value in any_json(),
    ) {
        let mut document: Map<String, Value> =
            serde_json::from_str(&rich_document()).expect("an object");
        document.insert(name.into(), value);
        survives(Value::Object(document).to_string().as_bytes())?;
    }

    #[test]
    fn nothing_in_a_field_of_an_item_makes_it_panic(
        name in select(vec!["answer", "record", "details", "changedAt", "note", "flagged", "x"]),
        value in any_json(),
    ) {
        let mut document: Value = serde_json::from_str(&rich_document()).expect("JSON");
        document["answers"][ENCRYPT][name] = value;
        survives(document.to_string().as_bytes())?;
    }

    #[test]
    fn no_slip_in_a_document_makes_it_panic(
        changes in vec(
            (any::<Index>(), any::<Index>(), any::<u8>(), vec(any::<u8>(), 0..4)), 1..4,
        ),
    ) {
        survives(&mutated(&rich_document(), &changes))?;
    }

    #[test]
    fn no_slip_of_ascii_in_a_document_makes_it_panic(
        changes in vec(
            (any::<Index>(), any::<Index>(), 0..3_u8,
             vec(select(b"\"{}[]:,nul0123456789.e-x ".to_vec()), 0..3)), 1..3,
        ),
    ) {
        survives(&mutated(&rich_document(), &changes))?;
    }
}

/// Text that is nearly JSON.
fn nearly_json() -> impl Strategy<Value = String> {
    let soup = r#"(\[|\]|\{|\}|:|,|"[ab]"|"(\\.|\\u[0-9a-fD]{4}|[ -~é]){0,4}"|\\|true|false|null|-?[0-9]{1,3}|[-+]?[0-9.eE+-]{1,5}|[ \t\n\r]){0,12}"#;
    let number = r"-?[0-9]{1,25}(\.[0-9]{1,25})?([eE][+-]?[0-9]{1,3})?";
    let string = r#""(\\["\\/bfnrt]|\\u[0-9a-fA-F]{4}|[^"\\\x00-\x1f]){0,6}""#;
    let slip = (
        any_json(),
        any::<Index>(),
        any::<Index>(),
        any::<u8>(),
        vec(any::<u8>(), 0..2),
    );
    let slip = slip.prop_map(|(value, from, to, kind, with)| {
        let bytes = mutated(&value.to_string(), &[(from, to, kind, with)]);
        String::from_utf8_lossy(&bytes).into_owned()
    });
    prop_oneof![soup, number, string, slip]
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn what_is_json_is_what_an_independent_parser_takes_for_json(text in nearly_json()) {
        let document = document_with(json!({})).to_string();
        let document = format!(r#"{{"x":{text},{}"#, &document[1..]);
        let theirs: Result<Value, _> = serde_json::from_str(&document);
        match (document::read(document.as_bytes()), theirs) {
            (Ok(ours), Ok(theirs)) => {
                let ours = written(&ours.assessment);
                prop_assert_eq!(ours.get("x"), theirs.get("x"), "{}", text);
            }
            // The other parser lets the last one win.
            (Err(Refusal::KeyTwice(_)), _) => {}
            (Err(Refusal::NotJson { .. } | Refusal::HalfSurrogate), Err(_)) => {}
            (Err(Refusal::NumberTooGreat), Err(_)) => {}
            (ours, theirs) => prop_assert!(false, "{}: {:?} and {:?}", text, ours, theirs),
        }
    }
}

#[test]
fn the_document_that_is_mutated_is_one_that_can_be_read() {
    let document = read(&rich_document());
    assert!(!document.assessment.answers.is_empty());
    assert!(survives(rich_document().as_bytes()).is_ok());
}
