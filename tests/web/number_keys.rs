//! Knows: when a number key answers a question, and when it only types.
//! Must not know: which number stands for which answer beyond the two that are pressed here.

use safeguard_check::assessment::Answer::*;
use safeguard_check::persist::MemorySlot;
use safeguard_check::text::words;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::browser::{all_below, happen, settled};
use crate::page::Page;

const LOGIN: &str = "164.312(a)(2)(i)";
const LOGOFF: &str = "164.312(a)(2)(iii)";

async fn at_the_questions() -> Page {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGIN).await;
    page
}

#[wasm_bindgen_test]
async fn a_number_key_chooses_the_answer_of_that_number() {
    let page = at_the_questions().await;
    let focused = page.radio(LOGIN, InPlace);
    let left = page.press(&focused, "3", &[]).await;
    assert!(!left, "nothing else happens");
    assert!(page.is_chosen(LOGIN, NotInPlace));
    page.press(&focused, "1", &[]).await;
    assert!(page.is_chosen(LOGIN, InPlace));
    assert_eq!(page.chosen(), 1, "the other questions were not asked");
}

#[wasm_bindgen_test]
async fn a_number_key_works_from_anything_inside_the_question_but_a_text() {
    let page = at_the_questions().await;
    let question = page.question(LOGOFF);
    let summary = all_below(&question, "summary").remove(0);
    page.press(&summary, "5", &[]).await;
    assert!(page.is_chosen(LOGOFF, OtherWay));
    for field in all_below(
        &question,
        "textarea, input:not([type=radio], [type=checkbox])",
    ) {
        page.press(&field, "1", &[]).await;
    }
    assert!(page.is_chosen(LOGOFF, OtherWay), "typing is not answering");
}

#[wasm_bindgen_test]
async fn a_key_that_the_question_does_not_offer_does_nothing() {
    let page = at_the_questions().await;
    let radio = page.radio(LOGIN, InPlace);
    for key in ["0", "5", "6", "7", "8", "9", "a", "Enter", "", "１"] {
        let left = page.press(&radio, key, &[]).await;
        assert!(left, "{key} is not for the page");
        assert_eq!(page.chosen(), 0, "{key}");
    }
}

#[wasm_bindgen_test]
async fn a_key_with_another_one_held_belongs_to_the_browser() {
    let page = at_the_questions().await;
    let radio = page.radio(LOGIN, InPlace);
    for held in ["ctrlKey", "altKey", "metaKey"] {
        let left = page.press(&radio, "3", &[(held, JsValue::TRUE)]).await;
        assert!(left, "{held}");
        assert_eq!(page.chosen(), 0, "{held}");
    }
}

#[wasm_bindgen_test]
async fn a_number_key_outside_of_a_question_does_nothing() {
    let page = at_the_questions().await;
    let heading = page.one("h1");
    page.press(&heading, "3", &[]).await;
    for target in [page.one("[role=status]"), page.host().clone().into()] {
        happen(&target, "KeyboardEvent", "keydown", &[("key", "3".into())]);
        settled().await;
    }
    assert_eq!(page.chosen(), 0);
}

#[wasm_bindgen_test]
async fn number_keys_can_be_switched_off_and_stay_off() {
    let slot = MemorySlot::default();
    let page = Page::open(slot.clone()).await;
    let name = page.name();
    page.open_question(LOGIN).await;
    let mut ticks = page.all("label").into_iter();
    let tick = ticks.find(|tick| crate::browser::text_of(tick) == words().check.number_keys);
    let tick = tick.expect("the switch, with its hint");
    wasm_bindgen::JsCast::unchecked_ref::<HtmlElement>(&tick).click();
    settled().await;
    page.press(&page.radio(LOGIN, InPlace), "3", &[]).await;
    assert_eq!(page.chosen(), 0);
    drop(page);
    let page = Page::open_as(name, slot).await;
    page.open_question(LOGIN).await;
    page.press(&page.radio(LOGIN, InPlace), "3", &[]).await;
    assert_eq!(page.chosen(), 0);
}
