//! Knows: what the page says and keeps when storage refuses, from the start or half-way.
//! Must not know: why a browser refuses.

use safeguard_check::assessment::Answer::*;
use safeguard_check::catalog;
use safeguard_check::persist::SlotError;
use safeguard_check::text::words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::Page;
use crate::slots::{MoodySlot, saved, saved_text};

const LOGIN: &str = "164.312(a)(2)(i)";
const LOGOFF: &str = "164.312(a)(2)(iii)";

/// A page with one answer saved, before the storage begins to refuse, and a second one after.
async fn refused_half_way(error: SlotError) -> (Page, MoodySlot, Option<String>) {
    let slot = MoodySlot::default();
    let page = Page::open(slot.clone()).await;
    page.open_question(LOGIN).await;
    page.choose(LOGIN, InPlace).await;
    page.wait_until_saved().await;
    let before = saved_text(slot.kept(), page.name());
    assert!(before.is_some());
    slot.refuse(error);
    page.choose(LOGOFF, Unknown).await;
    page.wait_until_saved().await;
    (page, slot, before)
}

/// The notice is there on every screen, and the answers are as they were given.
async fn assert_goes_on(page: &Page, notice: &str) {
    for tab in [
        words().shell.result,
        words().shell.about,
        words().shell.start,
    ] {
        page.open_tab(tab).await;
        page.wait_until_saved().await;
        assert!(page.says(notice), "{tab}");
        assert_eq!(page.save_state(), words().saving.not_saved, "{tab}");
    }
    page.open_question(LOGIN).await;
    assert!(page.is_chosen(LOGIN, InPlace));
    assert!(page.is_chosen(LOGOFF, Unknown));
    assert_eq!(page.progress(), (words().check.answered)(2, 12));
}

#[wasm_bindgen_test]
async fn storage_that_fills_up_half_way_costs_no_answer_on_the_page() {
    let (page, slot, before) = refused_half_way(SlotError::Full).await;
    assert_goes_on(&page, words().saving.full_title).await;
    assert_eq!(saved_text(slot.kept(), page.name()), before, "as it was");
}

#[wasm_bindgen_test]
async fn storage_that_is_blocked_half_way_costs_no_answer_on_the_page() {
    let (page, slot, before) = refused_half_way(SlotError::Blocked).await;
    assert_goes_on(&page, words().saving.blocked_title).await;
    assert_eq!(saved_text(slot.kept(), page.name()), before, "as it was");
}

#[wasm_bindgen_test]
async fn once_there_is_room_again_the_next_change_saves_everything() {
    let (page, slot, _) = refused_half_way(SlotError::Full).await;
    slot.relent();
    page.choose(LOGIN, Partly).await;
    page.wait_until_saved().await;
    assert!(!page.says(words().saving.full_title), "its cause is gone");
    let saved = saved(slot.kept(), page.name());
    for (item, answer) in [(LOGIN, Partly), (LOGOFF, Unknown)] {
        let id = catalog::item(item).expect("an item").id();
        assert_eq!(saved.answer(id), Some(answer));
    }
}

#[wasm_bindgen_test]
async fn on_a_computer_of_others_what_could_not_be_saved_stays_on_the_page() {
    for error in [SlotError::Full, SlotError::Blocked] {
        let (page, slot, before) = refused_half_way(error).await;
        page.open_tab(words().shell.start).await;
        page.tick(page.place(), words().start.shared_computer).await;
        page.open_question(LOGIN).await;
        assert_eq!(page.save_state(), words().saving.off);
        assert!(page.is_chosen(LOGIN, InPlace));
        assert!(page.is_chosen(LOGOFF, Unknown));
        slot.relent();
        page.choose(LOGIN, Partly).await;
        page.wait_in_vain().await;
        assert_eq!(saved_text(slot.kept(), page.name()), before, "as it was");
    }
}

#[wasm_bindgen_test]
async fn a_notice_and_the_save_state_never_contradict_each_other() {
    let (page, slot, _) = refused_half_way(SlotError::Blocked).await;
    slot.relent();
    page.choose(LOGIN, Partly).await;
    page.wait_until_saved().await;
    let is_saved = page.save_state().starts_with(words().saving.saved_before);
    let says_not = page.says(words().saving.blocked_title);
    assert_ne!(is_saved, says_not, "{}", page.save_state());
}

#[wasm_bindgen_test]
async fn without_storage_the_page_works_from_memory_and_says_so_from_the_first_render() {
    let page = Page::open_without_storage().await;
    assert!(page.says(words().saving.blocked_title));
    assert_eq!(page.save_state(), words().saving.not_saved);
    page.open_question(LOGIN).await;
    page.choose(LOGIN, InPlace).await;
    page.choose(LOGOFF, Unknown).await;
    assert_goes_on(&page, words().saving.blocked_title).await;
}

#[wasm_bindgen_test]
async fn storage_that_is_blocked_from_the_start_is_the_same_as_none() {
    let slot = MoodySlot::default();
    slot.refuse(SlotError::Blocked);
    let page = Page::open(slot).await;
    assert!(page.says(words().saving.blocked_title));
    page.open_question(LOGIN).await;
    page.choose(LOGIN, InPlace).await;
    page.choose(LOGOFF, Unknown).await;
    assert_goes_on(&page, words().saving.blocked_title).await;
}

#[wasm_bindgen_test]
async fn erasing_that_is_refused_says_that_something_is_left() {
    let (page, slot, before) = refused_half_way(SlotError::Blocked).await;
    page.open_tab(words().shell.start).await;
    page.click(words().saving.erase).await;
    page.click(words().saving.erase_confirm).await;
    assert!(page.says(words().saving.erase_stopped));
    assert_eq!(page.announcement(), words().saving.erase_stopped);
    assert_eq!(saved_text(slot.kept(), page.name()), before);
}
