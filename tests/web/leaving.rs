//! Knows: that an instance which is taken off the page leaves nothing behind.
//! Must not know: what it was listening for.

use safeguard_check::assessment::Answer::*;
use safeguard_check::persist::MemorySlot;
use safeguard_check::text::words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{document, happen, run, settled, watch_for_errors, window};
use crate::page::Page;
use crate::slots::saved_text;

const LOGIN: &str = "164.312(a)(2)(i)";

/// From now on every listener on the window and the document is counted.
fn count_listeners() {
    // The one that the tests themselves need is not counted.
    watch_for_errors();
    run("
        const heard = window.__heard ?? (window.__heard = new Map());
        heard.clear();
        if (window.__counting) return;
        window.__counting = true;
        for (const target of [window, document]) {
            const { addEventListener: add, removeEventListener: remove } = target;
            target.addEventListener = function (name, listener, ...more) {
                heard.set(listener, name);
                return add.call(this, name, listener, ...more);
            };
            target.removeEventListener = function (name, listener, ...more) {
                heard.delete(listener);
                return remove.call(this, name, listener, ...more);
            };
        }
    ");
}

/// The events that somebody still listens for.
fn listened_for() -> String {
    let names = run("return [...window.__heard.values()].sort().join(' ')");
    names.as_string().unwrap_or_default()
}

#[wasm_bindgen_test]
async fn unmounting_removes_everything_that_was_put_there() {
    let mut page = Page::open(MemorySlot::default()).await;
    assert!(page.place().has_child_nodes());
    page.unmount().await;
    assert_eq!(page.place().text_content().as_deref(), Some(""));
    assert_eq!(page.place().child_element_count(), 0);
}

#[wasm_bindgen_test]
async fn unmounting_leaves_no_listener_on_the_window_behind() {
    count_listeners();
    let mut page = Page::open_with_address(MemorySlot::default()).await;
    let heard = listened_for();
    for event in ["hashchange", "pagehide", "visibilitychange"] {
        assert!(heard.contains(event), "{event}: {heard}");
    }
    page.open_question(LOGIN).await;
    page.choose(LOGIN, InPlace).await;
    page.unmount().await;
    assert_eq!(listened_for(), "");
}

#[wasm_bindgen_test]
async fn what_happens_to_the_window_later_does_nothing() {
    let slot = MemorySlot::default();
    let mut page = Page::open_with_address(slot.clone()).await;
    page.open_question(LOGIN).await;
    page.choose(LOGIN, InPlace).await;
    page.wait_until_saved().await;
    let before = saved_text(&slot, page.name());
    page.unmount().await;
    let title = document().title();
    window().location().set_hash("#/about").expect("an address");
    settled().await;
    for name in ["hashchange", "pagehide", "visibilitychange"] {
        happen(&window(), "Event", name, &[]);
        settled().await;
    }
    assert_eq!(page.place().child_element_count(), 0);
    assert_eq!(saved_text(&slot, page.name()), before);
    assert_eq!(document().title(), title);
}

#[wasm_bindgen_test]
async fn what_still_waited_breaks_nothing() {
    let mut page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGIN).await;
    // A change that waits to be saved, and a focus that waits for the next frame.
    page.choose_now(LOGIN, InPlace);
    page.click_now(words().shell.skip);
    page.unmount().await;
    page.wait_in_vain().await;
    assert_eq!(page.place().child_element_count(), 0);
}

#[wasm_bindgen_test]
async fn a_field_that_is_left_because_the_instance_goes_breaks_nothing() {
    const LOGOFF: &str = "164.312(a)(2)(iii)";
    let mut page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGOFF).await;
    page.choose(LOGOFF, OtherWay).await;
    page.write(LOGOFF, words().record.why.label, "It must stay")
        .await;
    page.unmount().await;
    assert_eq!(page.place().child_element_count(), 0);
}
