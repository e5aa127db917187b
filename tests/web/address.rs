//! Knows: how the address of the page and the screen follow each other, and when they do not.
//! Must not know: which places there are, beyond the ones that are opened here.

use safeguard_check::persist::MemorySlot;
use safeguard_check::text::words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{settled, window};
use crate::page::Page;

fn address() -> String {
    window().location().hash().expect("an address")
}

async fn go_to(address: &str) {
    window().location().set_hash(address).expect("an address");
    settled().await;
}

#[wasm_bindgen_test]
async fn the_address_follows_the_screen_and_the_screen_the_address() {
    go_to("").await;
    let page = Page::open_with_address(MemorySlot::default()).await;
    assert_eq!(address(), "#/start");
    page.open_tab(words().shell.result).await;
    assert_eq!(address(), "#/result");
    go_to("#/about").await;
    assert_eq!(page.heading(), words().about.title);
    go_to("#/check/item/164.312(a)(2)(i)").await;
    let focused = page.focused().expect("a focus");
    assert_eq!(focused.tag_name(), "INPUT");
    drop(page);
    go_to("").await;
}

#[wasm_bindgen_test]
async fn an_address_that_names_a_place_opens_it() {
    go_to("#/items").await;
    let page = Page::open_with_address(MemorySlot::default()).await;
    assert_eq!(page.heading(), words().safeguards.title);
    drop(page);
    go_to("").await;
}

#[wasm_bindgen_test]
async fn an_address_that_names_no_place_changes_nothing() {
    go_to("").await;
    let page = Page::open_with_address(MemorySlot::default()).await;
    page.open_tab(words().shell.about).await;
    for nowhere in [
        "#/nowhere",
        "#about",
        "#/check/item/nprm:164.312(g)",
        "#/%00",
    ] {
        go_to(nowhere).await;
        assert_eq!(page.heading(), words().about.title, "{nowhere}");
    }
    drop(page);
    go_to("").await;
}

#[wasm_bindgen_test]
async fn an_instance_without_the_address_leaves_it_and_the_title_alone() {
    go_to("#of-the-host").await;
    let title = crate::browser::document().title();
    let page = Page::open(MemorySlot::default()).await;
    page.open_tab(words().shell.result).await;
    assert_eq!(address(), "#of-the-host");
    go_to("#/about").await;
    assert_eq!(page.heading(), words().result.title);
    assert_eq!(crate::browser::document().title(), title);
    drop(page);
    go_to("").await;
}
