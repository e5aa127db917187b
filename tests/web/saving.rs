//! Knows: what is kept between two visits, and when it is written.
//! Must not know: where it is kept; these slots are in memory.

use safeguard_check::assessment::Answer::*;
use safeguard_check::catalog::{self, ItemId};
use safeguard_check::persist::{MemorySlot, Slot};
use safeguard_check::text::words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{document, happen, pause, settled, window};
use crate::page::{Page, fresh_name};
use crate::slots::{assessment_key, keys_of, saved, saved_text};

const LOGIN: &str = "164.312(a)(2)(i)";
const LOGOFF: &str = "164.312(a)(2)(iii)";

fn id(item: &str) -> ItemId {
    catalog::item(item).expect("an item").id()
}

#[wasm_bindgen_test]
async fn what_is_saved_is_the_published_format() {
    let slot = MemorySlot::default();
    let page = Page::open(slot.clone()).await;
    page.open_question(LOGIN).await;
    page.choose(LOGIN, Partly).await;
    page.wait_until_saved().await;
    let text = saved_text(&slot, page.name()).expect("something is saved");
    for part in [
        r#""format":"safeguard-check/assessment""#,
        r#""version":1"#,
        r#""place":"check/item/164.312(a)(2)(i)""#,
        r#""answer":"partly""#,
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let saved = saved(&slot, page.name());
    assert_eq!(saved.answer(id(LOGIN)), Some(Partly));
    let changed_at = &saved.entry(id(LOGIN)).expect("an entry").changed_at;
    assert!(
        changed_at.ends_with('Z') && changed_at.len() == 24,
        "{changed_at}"
    );
}

#[wasm_bindgen_test]
async fn looking_around_leaves_no_trace() {
    let slot = MemorySlot::default();
    let page = Page::open(slot.clone()).await;
    page.open_question(LOGIN).await;
    page.open_tab(words().shell.result).await;
    page.wait_in_vain().await;
    assert_eq!(slot.keys(), Ok(Vec::new()));
    assert_eq!(page.save_state(), words().saving.nothing_yet);
}

#[wasm_bindgen_test]
async fn the_page_says_that_it_saves_and_then_when_it_saved() {
    let slot = MemorySlot::default();
    let page = Page::open(slot.clone()).await;
    page.open_question(LOGIN).await;
    page.choose_now(LOGIN, InPlace);
    // Just long enough for the page to say so: a timer of none comes before the one that saves.
    pause(0).await;
    assert_eq!(page.save_state(), words().saving.saving);
    assert_eq!(keys_of(&slot, page.name()), [""; 0]);
    page.wait_until_saved().await;
    let state = page.save_state();
    assert!(state.starts_with(words().saving.saved_before), "{state}");
    assert_eq!(keys_of(&slot, page.name()).len(), 1);
}

#[wasm_bindgen_test]
async fn opening_again_finds_everything_as_it_was() {
    let slot = MemorySlot::default();
    let page = Page::open(slot.clone()).await;
    let name = page.name();
    let (record, check) = (&words().record, &words().check);
    page.open_question(LOGOFF).await;
    page.choose(LOGIN, Unknown).await;
    page.choose(LOGOFF, OtherWay).await;
    page.write(LOGOFF, record.why.label, "It must stay readable.")
        .await;
    page.write(LOGOFF, record.decided_on.label, "2026-03-02")
        .await;
    page.write(LOGIN, check.note_field, "Ask the vendor.").await;
    page.write(LOGIN, check.evidence_field, "Folder 7").await;
    page.wait_until_saved().await;
    drop(page);

    let page = Page::open_as(name, slot).await;
    assert_eq!(page.heading(), "Access control", "the same place");
    let state = page.save_state();
    assert!(state.starts_with(words().saving.saved_before), "{state}");
    assert_eq!(page.progress(), (check.answered)(2, 12));
    assert!(page.is_chosen(LOGIN, Unknown));
    assert!(page.is_chosen(LOGOFF, OtherWay));
    let written = |item, label| page.written(item, label);
    assert_eq!(written(LOGOFF, record.why.label), "It must stay readable.");
    assert_eq!(written(LOGOFF, record.decided_on.label), "2026-03-02");
    assert_eq!(written(LOGIN, check.note_field), "Ask the vendor.");
    assert_eq!(written(LOGIN, check.evidence_field), "Folder 7");
}

#[wasm_bindgen_test]
async fn leaving_the_page_saves_at_once() {
    for event in ["pagehide", "visibilitychange"] {
        let slot = MemorySlot::default();
        let page = Page::open(slot.clone()).await;
        page.open_question(LOGIN).await;
        page.choose_now(LOGIN, InPlace);
        assert_eq!(saved_text(&slot, page.name()), None);
        // It happens to the document or to the window, and reaches the window either way.
        let target: web_sys::EventTarget = match event {
            "pagehide" => window().into(),
            _ => document().into(),
        };
        happen(&target, "Event", event, &[]);
        assert_eq!(saved(&slot, page.name()).answer(id(LOGIN)), Some(InPlace));
        settled().await;
    }
}

#[wasm_bindgen_test]
async fn what_waits_to_be_saved_is_saved_when_the_instance_is_taken_off_the_page() {
    let slot = MemorySlot::default();
    let mut page = Page::open(slot.clone()).await;
    page.open_question(LOGIN).await;
    page.choose_now(LOGIN, InPlace);
    page.unmount().await;
    page.wait_in_vain().await;
    assert!(
        saved_text(&slot, page.name()).is_some(),
        "the answer is lost"
    );
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_is_set_aside_unchanged_before_anything_is_written() {
    for unreadable in ["{\"format\":", "\u{feff}nothing of ours", ""] {
        let slot = MemorySlot::default();
        let name = fresh_name();
        let key = assessment_key(name);
        slot.write(&key, unreadable).expect("memory takes it");
        let page = Page::open_as(name, slot.clone()).await;
        assert!(page.says(words().saving.unreadable_title), "{unreadable:?}");
        assert_eq!(
            saved_text(&slot, name),
            None,
            "moved as soon as it is found"
        );
        page.open_question(LOGIN).await;
        page.choose(LOGIN, InPlace).await;
        page.wait_until_saved().await;
        assert!(page.says(words().saving.unreadable_title), "it stays");
        assert_eq!(saved(&slot, name).answer(id(LOGIN)), Some(InPlace));
        let keys = keys_of(&slot, name).into_iter();
        let aside: Vec<_> = keys.filter(|key| key.contains("/set-aside/")).collect();
        assert_eq!(aside.len(), 1, "{aside:?}");
        assert_eq!(slot.read(&aside[0]), Ok(Some(unreadable.into())));
    }
}

#[wasm_bindgen_test]
async fn erasing_takes_two_actions_and_says_how_much_was_removed() {
    let slot = MemorySlot::default();
    let page = Page::open(slot.clone()).await;
    let saving = &words().saving;
    slot.write("safeguard-check/elsewhere/assessment", "{}")
        .expect("memory takes it");
    slot.write("of-somebody-else", "kept")
        .expect("memory takes it");
    page.open_question(LOGIN).await;
    page.choose(LOGIN, InPlace).await;
    page.wait_until_saved().await;
    page.open_tab(words().shell.start).await;
    page.click(saving.erase).await;
    assert!(page.says(saving.erase_question));
    assert_eq!(slot.keys().map(|keys| keys.len()), Ok(3), "nothing yet");
    page.click(saving.erase_confirm).await;
    assert_eq!(slot.keys(), Ok(vec!["of-somebody-else".to_owned()]));
    assert!(page.says(&(saving.erased)(2)));
    assert_eq!(page.save_state(), saving.nothing_yet);
    page.wait_in_vain().await;
    assert_eq!(slot.keys(), Ok(vec!["of-somebody-else".to_owned()]));
    page.open_question(LOGIN).await;
    assert_eq!(page.chosen(), 0);
}

#[wasm_bindgen_test]
async fn a_change_that_waits_is_erased_as_well() {
    let slot = MemorySlot::default();
    let page = Page::open(slot.clone()).await;
    page.open_question(LOGIN).await;
    page.choose_now(LOGIN, InPlace);
    page.open_tab(words().shell.start).await;
    page.click(words().saving.erase).await;
    page.click(words().saving.erase_confirm).await;
    page.wait_in_vain().await;
    assert_eq!(slot.keys(), Ok(Vec::new()));
}
