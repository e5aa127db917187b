//! Knows: what the frame that answers a click has, and what comes with the one after it.
//! Must not know: how long either of them takes.

use safeguard_check::assessment::Answer::*;
use safeguard_check::persist::MemorySlot;
use safeguard_check::text::words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{settled, text_of};
use crate::page::Page;

const LOGIN: &str = "164.312(a)(2)(i)";

/// Lets what follows from a click run, and no frame.
async fn before_the_next_frame() {
    for _ in 0..10 {
        let now = js_sys::Promise::resolve(&wasm_bindgen::JsValue::NULL);
        let waited = js_sys::futures::JsFuture::from(now).await;
        waited.expect("nothing to wait for");
    }
}

fn marked_tab(page: &Page) -> String {
    text_of(&page.one("nav a[aria-current]"))
}

#[wasm_bindgen_test]
async fn the_tab_is_marked_at_once_and_the_screen_and_the_focus_follow() {
    let page = Page::open(MemorySlot::default()).await;
    let before = page.heading();
    page.click_now(words().shell.compare);
    before_the_next_frame().await;
    assert_eq!(marked_tab(&page), words().shell.compare);
    assert_eq!(page.heading(), before);
    assert!(page.has("main[aria-busy]"));
    settled().await;
    assert_eq!(page.heading(), words().compare.title);
    assert!(!page.has("main[aria-busy]"));
    let focused = page.focused().expect("a focus");
    assert_eq!(text_of(&focused), words().compare.title);
}

#[wasm_bindgen_test]
async fn of_two_tabs_that_are_pressed_before_the_next_frame_the_last_one_is_shown() {
    let page = Page::open(MemorySlot::default()).await;
    page.click_now(words().shell.compare);
    before_the_next_frame().await;
    page.click_now(words().shell.about);
    settled().await;
    assert_eq!(marked_tab(&page), words().shell.about);
    assert_eq!(page.heading(), words().about.title);
    page.click_now(words().shell.compare);
    before_the_next_frame().await;
    page.click_now(words().shell.about);
    settled().await;
    assert_eq!(page.heading(), words().about.title);
}

#[wasm_bindgen_test]
async fn what_is_answered_on_the_old_screen_before_the_new_one_is_there_counts() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGIN).await;
    page.click_now(words().shell.about);
    before_the_next_frame().await;
    page.choose_now(LOGIN, Partly);
    settled().await;
    assert_eq!(page.heading(), words().about.title);
    page.open_question(LOGIN).await;
    assert!(page.is_chosen(LOGIN, Partly));
}
