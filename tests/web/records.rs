//! Knows: where the record of a decision opens, and how it says what is missing.
//! Must not know: when a record is complete beyond the fields that are filled in here.

use safeguard_check::assessment::Answer::{DecidedNot, InPlace, OtherWay};
use safeguard_check::assessment::RecordField::{self, *};
use safeguard_check::persist::MemorySlot;
use safeguard_check::report::missing_list;
use safeguard_check::text::{FieldWords, log_words, words};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Node;

use crate::page::Page;
use crate::slots::saved;

const LOGOFF: &str = "164.312(a)(2)(iii)";
const RECORD: &str = "[role=group].sgc-record";
const STATE: &str = ".sgc-record__state";

async fn at_the_question() -> Page {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGOFF).await;
    page
}

fn label(field: RecordField) -> &'static str {
    let record = &words().record;
    let field: &FieldWords = match field {
        Why => &record.why,
        Measure => &record.measure_other_way,
        DecidedBy => &record.decided_by,
        DecidedOn => &record.decided_on,
        RiskAnalysis => &record.risk_analysis,
        ReviewOn => &record.review_on,
        Exception => unreachable!("no record of a current item has it"),
    };
    field.label
}

/// What the record says while these are missing.
fn missing(fields: &[RecordField]) -> String {
    (words().record.incomplete)(&missing_list(words(), OtherWay, fields))
}

#[wasm_bindgen_test]
async fn a_record_that_is_typed_key_by_key_leaves_nothing_in_the_history() {
    let slot = MemorySlot::default();
    let page = Page::open(slot.clone()).await;
    page.open_question(LOGOFF).await;
    page.choose(LOGOFF, OtherWay).await;
    for (field, text) in [
        (Why, "Open"),
        (Measure, "Badge"),
        (DecidedBy, "Ann"),
        (RiskAnalysis, "2026"),
    ] {
        for typed in 1..=text.len() {
            page.write(LOGOFF, label(field), &text[..typed]).await;
        }
        if field == DecidedBy {
            page.write(LOGOFF, label(DecidedOn), "2026-05-04").await;
        }
    }
    page.open_tab(words().shell.records).await;
    page.wait_until_saved().await;
    assert!(saved(&slot, page.name()).history.is_empty());
    assert!(!page.says(log_words().past));
}

#[wasm_bindgen_test]
async fn the_record_opens_inside_its_answer_and_says_what_is_missing() {
    let page = at_the_question().await;
    assert!(!page.has(RECORD));
    page.choose(LOGOFF, OtherWay).await;
    let record = page.one(RECORD);
    let position = |node: &Node| {
        page.radio(LOGOFF, OtherWay).compare_document_position(node)
            & Node::DOCUMENT_POSITION_FOLLOWING
    };
    assert_ne!(position(&record), 0, "behind its own answer");
    let next = page.radio(LOGOFF, DecidedNot);
    let before_next = record.compare_document_position(next.unchecked_ref());
    let follows = before_next & Node::DOCUMENT_POSITION_FOLLOWING;
    assert_ne!(follows, 0, "before the next answer");
    let fields = [Why, Measure, DecidedBy, DecidedOn, RiskAnalysis];
    assert_eq!(page.text_at(STATE), missing(&fields));
    assert!(page.says("if reasonable and appropriate"));
}

#[wasm_bindgen_test]
async fn the_record_says_after_each_field_what_is_still_missing() {
    let page = at_the_question().await;
    page.choose(LOGOFF, OtherWay).await;
    let fields = [
        (Why, "The monitor must stay readable."),
        (Measure, "Somebody is always in the room."),
        (DecidedBy, "A. Owner"),
        (DecidedOn, "2026-03-02"),
        (RiskAnalysis, "Risk analysis of February"),
    ];
    let mut left: Vec<_> = fields.iter().map(|(field, _)| *field).collect();
    for (field, text) in fields {
        assert_eq!(page.text_at(STATE), missing(&left));
        page.write(LOGOFF, label(field), text).await;
        left.remove(0);
    }
    let complete = (words().record.complete)(words().status.by_alternative);
    assert_eq!(page.text_at(STATE), complete);
    assert_eq!(page.announcement(), words().record.now_complete);
    page.write(LOGOFF, label(DecidedBy), " \n ").await;
    assert_eq!(page.text_at(STATE), missing(&[DecidedBy]));
    assert_eq!(page.announcement(), words().record.now_incomplete);
}

#[wasm_bindgen_test]
async fn a_decision_of_a_day_that_lies_ahead_is_pointed_out() {
    let page = at_the_question().await;
    page.choose(LOGOFF, OtherWay).await;
    assert!(!page.says(words().record.in_future));
    page.write(LOGOFF, label(DecidedOn), "9999-12-31").await;
    assert!(page.says(words().record.in_future));
    assert!(
        page.text_at(STATE)
            .contains(words().record.decided_on.missing)
    );
    page.write(LOGOFF, label(DecidedOn), "2026-03-02").await;
    assert!(!page.says(words().record.in_future));
}

#[wasm_bindgen_test]
async fn typing_into_a_record_leaves_the_focus_where_it_is() {
    let page = at_the_question().await;
    page.choose(LOGOFF, OtherWay).await;
    let field = page.field(LOGOFF, label(Why));
    page.write(LOGOFF, label(Why), "The monitor").await;
    page.write(LOGOFF, label(Why), "The monitor must stay")
        .await;
    let focused = page.focused().expect("a focus");
    assert!(focused.is_same_node(Some(&field)), "the very same field");
    assert_eq!(page.written(LOGOFF, label(Why)), "The monitor must stay");
}

#[wasm_bindgen_test]
async fn the_record_moves_with_the_answer_and_what_was_typed_comes_back() {
    let page = at_the_question().await;
    page.choose(LOGOFF, OtherWay).await;
    page.write(LOGOFF, label(Why), "It must stay readable.")
        .await;
    page.write(LOGOFF, label(Measure), "Somebody watches.")
        .await;
    page.choose(LOGOFF, DecidedNot).await;
    page.one(RECORD);
    assert_eq!(page.written(LOGOFF, label(Why)), "It must stay readable.");
    let other = words().record.measure_decided_not.label;
    assert_eq!(page.written(LOGOFF, other), "", "it asks something else");
    page.choose(LOGOFF, InPlace).await;
    assert!(!page.has(RECORD));
    page.choose(LOGOFF, OtherWay).await;
    assert_eq!(page.written(LOGOFF, label(Why)), "It must stay readable.");
    assert_eq!(page.written(LOGOFF, label(Measure)), "Somebody watches.");
}

#[wasm_bindgen_test]
async fn a_field_says_on_the_spot_what_looks_like_patient_data_and_takes_it_anyway() {
    let page = at_the_question().await;
    let check = &words().check;
    let warning = (check.patient_data)(check.patient_data_kinds[0]);
    page.choose(LOGOFF, OtherWay).await;
    for label in [label(Why), check.evidence_field, check.note_field] {
        page.write(LOGOFF, label, "of 078-05-1120").await;
        assert!(page.says(&warning), "{label}");
        assert_eq!(page.written(LOGOFF, label), "of 078-05-1120");
        page.write(LOGOFF, label, "of somebody").await;
        assert!(!page.says(&warning), "{label}");
    }
}
