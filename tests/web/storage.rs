//! Knows: that the real storage of the browser keeps what the page says it keeps.
//! Must not know: what is saved, beyond that it can be read again.

use safeguard_check::assessment::Answer::*;
use safeguard_check::catalog;
use safeguard_check::persist::{BrowserSlot, Slot};
use safeguard_check::text::words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{local_storage, run};
use crate::page::{Page, fresh_name};
use crate::slots::{assessment_key, keys_of, saved, saved_text};

const LOGIN: &str = "164.312(a)(2)(i)";
const FOREIGN: &str = "of-somebody-else";

fn slot() -> BrowserSlot {
    BrowserSlot::open().expect("storage that is allowed")
}

/// Every key of the product on this origin.
fn ours() -> Vec<String> {
    let mut keys = slot().keys().expect("a slot that lists");
    keys.retain(|key| key.starts_with("safeguard-check/"));
    keys
}

/// One answer, saved.
async fn answered() -> Page {
    let page = Page::open(slot()).await;
    page.open_question(LOGIN).await;
    page.choose(LOGIN, Partly).await;
    page.wait_until_saved().await;
    page
}

fn clean_up() {
    for key in ours() {
        slot().remove(&key).expect("a slot that removes");
    }
    local_storage().remove_item(FOREIGN).expect("removed");
}

#[wasm_bindgen_test]
async fn an_answer_is_in_local_storage_in_the_published_format() {
    let page = answered().await;
    let text = local_storage().get_item(&assessment_key(page.name()));
    let text = text.expect("storage that reads");
    assert_eq!(text, saved_text(&slot(), page.name()));
    let item = catalog::item(LOGIN).expect("an item").id();
    assert_eq!(saved(&slot(), page.name()).answer(item), Some(Partly));
    assert_eq!(keys_of(&slot(), page.name()).len(), 1);
    clean_up();
}

#[wasm_bindgen_test]
async fn trying_the_storage_out_leaves_nothing_behind() {
    clean_up();
    let page = Page::open(slot()).await;
    page.wait_in_vain().await;
    assert_eq!(ours(), [""; 0]);
}

#[wasm_bindgen_test]
async fn mounting_again_finds_everything() {
    let page = answered().await;
    let name = page.name();
    drop(page);
    let page = Page::open_as(name, slot()).await;
    assert_eq!(page.heading(), "Access control");
    assert!(page.is_chosen(LOGIN, Partly));
    let state = page.save_state();
    assert!(state.starts_with(words().saving.saved_before), "{state}");
    clean_up();
}

#[wasm_bindgen_test]
async fn an_instance_finds_its_own_answers_and_nobody_elses() {
    let page = answered().await;
    let other = Page::open(slot()).await;
    assert_eq!(other.save_state(), words().saving.nothing_yet);
    other.open_question(LOGIN).await;
    assert_eq!(other.chosen(), 0);
    drop(page);
    clean_up();
}

#[wasm_bindgen_test]
async fn erasing_removes_the_keys_of_all_instances_and_counts_them() {
    clean_up();
    drop(answered().await);
    drop(answered().await);
    let page = answered().await;
    let storage = local_storage();
    storage.set_item(FOREIGN, "kept").expect("room");
    assert_eq!(ours().len(), 3);
    page.open_tab(words().shell.start).await;
    page.click(words().saving.erase).await;
    page.click(words().saving.erase_confirm).await;
    assert_eq!(ours(), [""; 0]);
    assert!(page.says(&(words().saving.erased)(3)));
    assert_eq!(storage.get_item(FOREIGN), Ok(Some("kept".into())));
    clean_up();
}

#[wasm_bindgen_test]
async fn unreadable_text_is_set_aside_unchanged() {
    let name = fresh_name();
    let unreadable =
        "{\"format\":\"safeguard-check/assessment\",\"version\":1,\"answers\":{\u{1F600}";
    let storage = local_storage();
    storage
        .set_item(&assessment_key(name), unreadable)
        .expect("room");
    let page = Page::open_as(name, slot()).await;
    assert!(page.says(words().saving.unreadable_title));
    assert_eq!(storage.get_item(&assessment_key(name)), Ok(None));
    page.open_question(LOGIN).await;
    page.choose(LOGIN, InPlace).await;
    page.wait_until_saved().await;
    let keys = keys_of(&slot(), name);
    let aside: Vec<_> = keys
        .iter()
        .filter(|key| key.contains("/set-aside/"))
        .collect();
    assert_eq!(aside.len(), 1, "{keys:?}");
    assert_eq!(storage.get_item(aside[0]), Ok(Some(unreadable.into())));
    clean_up();
}

#[wasm_bindgen_test]
async fn half_a_character_in_storage_is_set_aside_as_it_is() {
    let name = fresh_name();
    let key = assessment_key(name);
    // Not even a string of this program can hold it, so the browser writes it and looks at it.
    run(&format!("localStorage.setItem('{key}', '{{}}\\ud800')"));
    let page = Page::open_as(name, slot()).await;
    assert!(page.says(words().saving.unreadable_title));
    assert!(page.says(words().refusal.half_surrogate));
    let kept = run(&format!(
        "return Object.entries(localStorage).filter(([key]) => key.startsWith('safeguard-check/{name}/'))\
         .map(([key, text]) => [key.split('/')[2], text === '{{}}\\ud800'].join()).join()"
    ));
    assert_eq!(kept.as_string().as_deref(), Some("set-aside,true"));
    clean_up();
}
