//! Knows: what the switch for a computer that others use keeps from the storage, and from the eye.
//! Must not know: how.

use safeguard_check::assessment::Answer::*;
use safeguard_check::persist::{MemorySlot, Slot};
use safeguard_check::text::words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, fresh_name};
use crate::slots::{keys_of, saved_text};

const LOGIN: &str = "164.312(a)(2)(i)";
const LOGOFF: &str = "164.312(a)(2)(iii)";

async fn switch(page: &Page) {
    page.open_tab(words().shell.start).await;
    page.tick(page.place(), words().start.shared_computer).await;
}

#[wasm_bindgen_test]
async fn nothing_is_written_while_it_is_on() {
    let slot = MemorySlot::default();
    let page = Page::open(slot.clone()).await;
    switch(&page).await;
    assert_eq!(page.save_state(), words().saving.off);
    page.tick(page.place(), words().start.scope[0]).await;
    page.open_question(LOGIN).await;
    page.choose(LOGIN, Partly).await;
    page.wait_in_vain().await;
    assert!(page.is_chosen(LOGIN, Partly));
    assert_eq!(page.save_state(), words().saving.off);
    drop(page);
    assert_eq!(slot.keys(), Ok(Vec::new()));
}

#[wasm_bindgen_test]
async fn what_is_stored_is_counted_and_not_shown_until_it_is_off_again() {
    let slot = MemorySlot::default();
    let page = Page::open_as(fresh_name(), slot.clone()).await;
    page.open_question(LOGIN).await;
    page.choose(LOGIN, Partly).await;
    page.wait_until_saved().await;
    switch(&page).await;
    let before = saved_text(&slot, page.name());
    assert!(page.says(&(words().saving.stored)(1)));
    page.open_question(LOGIN).await;
    assert_eq!(page.chosen(), 0);
    page.choose(LOGOFF, Unknown).await;
    page.wait_in_vain().await;
    assert_eq!(saved_text(&slot, page.name()), before);

    switch(&page).await;
    page.open_question(LOGIN).await;
    assert!(page.is_chosen(LOGIN, Partly));
    assert!(page.is_chosen(LOGOFF, Unknown));
    page.wait_until_saved().await;
    assert_ne!(saved_text(&slot, page.name()), before);
}

#[wasm_bindgen_test]
async fn what_is_stored_can_be_erased_while_it_is_on() {
    let slot = MemorySlot::default();
    let page = Page::open(slot.clone()).await;
    page.open_question(LOGIN).await;
    page.choose(LOGIN, Partly).await;
    page.wait_until_saved().await;
    switch(&page).await;
    page.open_tab(words().shell.result).await;
    page.click(words().saving.erase).await;
    page.click(words().saving.erase_confirm).await;
    assert_eq!(keys_of(&slot, page.name()), [""; 0]);
    assert_eq!(page.save_state(), words().saving.off);
}
