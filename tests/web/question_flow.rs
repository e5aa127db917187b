//! Knows: what a click on an answer changes on the screen.
//! Must not know: what the answer counts for in the result.

use safeguard_check::assessment::Answer::*;
use safeguard_check::catalog;
use safeguard_check::persist::MemorySlot;
use safeguard_check::report::answer_name;
use safeguard_check::text::{item_text, words};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{all_below, text_of};
use crate::page::Page;

const LOGIN: &str = "164.312(a)(2)(i)";
const LOGOFF: &str = "164.312(a)(2)(iii)";
const RISK_ANALYSIS: &str = "foundation:risk-analysis";

#[wasm_bindgen_test]
async fn choosing_an_answer_moves_the_progress_text() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGIN).await;
    assert_eq!(page.progress(), (words().check.answered)(0, 12));
    page.choose(LOGIN, InPlace).await;
    assert!(page.is_chosen(LOGIN, InPlace));
    assert_eq!(page.progress(), (words().check.answered)(1, 12));
    page.choose(LOGIN, NotInPlace).await;
    assert_eq!(page.chosen(), 1, "one answer a question");
    assert_eq!(page.progress(), (words().check.answered)(1, 12));
    page.choose(LOGOFF, Unknown).await;
    assert_eq!(page.progress(), (words().check.answered)(2, 12));
}

#[wasm_bindgen_test]
async fn taking_an_answer_back_moves_the_progress_text_back() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGIN).await;
    page.choose(LOGIN, Partly).await;
    let title = catalog::item(LOGIN).expect("an item").title();
    let take_back = format!("{}: {title}", words().check.clear);
    page.click(&take_back).await;
    assert_eq!(page.chosen(), 0);
    assert_eq!(page.progress(), (words().check.answered)(0, 12));
}

#[wasm_bindgen_test]
async fn a_foundation_is_answered_and_not_counted() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_tab(words().shell.check).await;
    assert_eq!(page.heading(), words().check.foundations_title);
    page.choose(RISK_ANALYSIS, InPlace).await;
    assert!(page.is_chosen(RISK_ANALYSIS, InPlace));
    assert_eq!(page.progress(), (words().check.answered)(0, 12));
}

#[wasm_bindgen_test]
async fn the_steps_lead_from_the_start_to_the_result_and_back() {
    let page = Page::open(MemorySlot::default()).await;
    page.click(words().start.begin).await;
    let mut headings = vec![page.heading()];
    for _ in catalog::CURRENT_STANDARDS {
        page.click(words().check.next).await;
        headings.push(page.heading());
    }
    let standards = catalog::CURRENT_STANDARDS.iter();
    let mut expected = vec![words().check.foundations_title];
    expected.extend(standards.map(|standard| standard.title));
    assert_eq!(headings, expected);
    page.click(words().check.to_result).await;
    assert_eq!(page.heading(), words().result.title);
    page.open_tab(words().shell.check).await;
    page.click(words().check.back).await;
    assert_eq!(page.heading(), words().start.title);
}

#[wasm_bindgen_test]
async fn an_answer_is_offered_only_where_it_belongs() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGIN).await;
    for answer in [InPlace, Partly, NotInPlace, Unknown] {
        assert!(page.offers(LOGIN, answer), "{answer:?}");
        assert!(page.offers(LOGOFF, answer), "{answer:?}");
    }
    for answer in [OtherWay, DecidedNot] {
        assert!(!page.offers(LOGIN, answer), "{answer:?}");
        assert!(page.offers(LOGOFF, answer), "{answer:?}");
    }
    assert!(!page.offers(LOGOFF, Exception));
}

#[wasm_bindgen_test]
async fn a_question_is_a_fieldset_with_a_legend_and_native_radio_buttons() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGIN).await;
    let question = page.question(LOGIN);
    assert_eq!(question.tag_name(), "FIELDSET");
    let legend = question.first_element_child().expect("a legend");
    assert_eq!(legend.tag_name(), "LEGEND");
    let asked = item_text(catalog::item(LOGIN).expect("an item").id());
    assert_eq!(text_of(&legend), asked.expect("words").question);
    for radio in all_below(&question, "input[type=radio]") {
        for described in radio.get_attribute("aria-describedby").into_iter() {
            assert!(page.has(&format!("[id='{described}']")), "{described}");
        }
    }
}

#[wasm_bindgen_test]
async fn the_list_of_all_items_shows_what_was_answered() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGIN).await;
    page.choose(LOGIN, Unknown).await;
    page.open_tab(words().shell.safeguards).await;
    let unknown = answer_name(words(), Unknown).name;
    let rows = page.all("main li").into_iter();
    let rows: Vec<_> = rows
        .map(|row| text_of(&row))
        .filter(|row| row.contains(unknown))
        .collect();
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert!(rows[0].contains(&format!("§{LOGIN}")), "{rows:?}");
}

#[wasm_bindgen_test]
async fn the_result_is_worked_out_from_the_answers_on_the_page() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGIN).await;
    page.choose(LOGIN, NotInPlace).await;
    page.open_tab(words().shell.result).await;
    assert_eq!(page.heading(), (words().result.mandatory_open)(1));
    let row = page.text_at(&format!("[data-row='{LOGIN}']"));
    assert!(row.contains(words().status.open), "{row}");
    assert!(row.contains(words().why.not_in_place_mandatory), "{row}");
}
