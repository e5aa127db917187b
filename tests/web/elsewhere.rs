//! Knows: two instances that keep their answers in the same place, as the same widget twice on one
//! page does.
//! Must not know: how one hears of the other.

use safeguard_check::assessment::Answer::*;
use safeguard_check::catalog;
use safeguard_check::persist::MemorySlot;
use safeguard_check::text::words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, fresh_name};
use crate::slots::{keys_of, saved};

const LOGIN: &str = "164.312(a)(2)(i)";
const LOGOFF: &str = "164.312(a)(2)(iii)";

async fn twins(slot: &MemorySlot) -> (Page, Page) {
    let name = fresh_name();
    let first = Page::open_as(name, slot.clone()).await;
    let second = Page::open_as(name, slot.clone()).await;
    first.open_question(LOGIN).await;
    second.open_question(LOGIN).await;
    (first, second)
}

#[wasm_bindgen_test]
async fn the_second_sees_what_the_first_saved_and_names_it() {
    let slot = MemorySlot::default();
    let (first, second) = twins(&slot).await;
    first.choose(LOGIN, Partly).await;
    first.wait_until_saved().await;
    assert!(second.is_chosen(LOGIN, Partly));
    assert!(second.says(words().saving.elsewhere_title));
    assert!(second.says("Unique user identification"));
    assert!(!first.says(words().saving.elsewhere_title));
    second.click(words().shell.dismiss).await;
    assert!(!second.says(words().saving.elsewhere_title));
}

#[wasm_bindgen_test]
async fn what_is_typed_in_one_stands_in_the_field_of_the_other() {
    let slot = MemorySlot::default();
    let (first, second) = twins(&slot).await;
    first.choose(LOGOFF, OtherWay).await;
    let why = words().record.why.label;
    first.write(LOGOFF, why, "It must stay readable.").await;
    first.wait_until_saved().await;
    assert_eq!(second.written(LOGOFF, why), "It must stay readable.");
}

#[wasm_bindgen_test]
async fn both_keep_what_was_said_in_either_before_a_save() {
    let slot = MemorySlot::default();
    let (first, second) = twins(&slot).await;
    first.choose(LOGIN, Partly).await;
    second.choose(LOGOFF, Unknown).await;
    first.wait_until_saved().await;
    second.wait_until_saved().await;
    let kept = saved(&slot, first.name());
    let answer = |item: &str| kept.answer(catalog::item(item).expect("an item").id());
    assert_eq!(answer(LOGIN), Some(Partly));
    assert_eq!(answer(LOGOFF), Some(Unknown));
    assert!(first.is_chosen(LOGOFF, Unknown));
    assert!(second.is_chosen(LOGIN, Partly));
}

#[wasm_bindgen_test]
async fn what_is_chosen_about_the_page_in_one_is_kept_by_the_other() {
    let slot = MemorySlot::default();
    let (first, second) = twins(&slot).await;
    for page in [&first, &second] {
        page.open_tab(words().shell.start).await;
    }
    let scope = words().start.scope;
    first.tick(first.place(), scope[0]).await;
    second.tick(second.place(), scope[1]).await;
    assert!(second.is_ticked(scope[0]) && second.is_ticked(scope[1]));
    let third = Page::open_as(first.name(), slot.clone()).await;
    assert!(third.is_ticked(scope[0]) && third.is_ticked(scope[1]));
}

#[wasm_bindgen_test]
async fn erasing_in_one_empties_the_other_and_nothing_comes_back() {
    let slot = MemorySlot::default();
    let (first, second) = twins(&slot).await;
    first.choose(LOGIN, Partly).await;
    first.wait_until_saved().await;
    first.open_tab(words().shell.start).await;
    first.click(words().saving.erase).await;
    first.click(words().saving.erase_confirm).await;
    assert!(second.says(words().saving.gone_title));
    assert_eq!(second.chosen(), 0);
    second.choose(LOGOFF, Unknown).await;
    second.wait_until_saved().await;
    let kept = saved(&slot, second.name());
    assert_eq!(kept.answers.iter().count(), 1);
    assert_eq!(keys_of(&slot, second.name()).len(), 1);
}
