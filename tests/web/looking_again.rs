//! Knows: what a person sees who comes back after the law or a question has changed.
//! Must not know: how an item that changed is found.

use safeguard_check::assessment::Answer::*;
use safeguard_check::catalog::{self, Change, ChangedPart, Date};
use safeguard_check::persist::{MemorySlot, Slot};
use safeguard_check::text::words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, fresh_name};
use crate::slots::{assessment_key, saved, saved_text};

const LOGIN: &str = "164.312(a)(2)(i)";
const LOGOFF: &str = "164.312(a)(2)(iii)";

/// The question about logins was another one until some day after the catalog of this edition.
fn changed() -> &'static [Change] {
    let change = Change {
        on: Date::new(2027, 3, 1).expect("a day"),
        item: catalog::item(LOGIN).expect("an item").id(),
        part: ChangedPart::Question,
        before: "Does everybody have a login?",
    };
    vec![change].leak()
}

#[wasm_bindgen_test]
async fn an_answer_from_before_stands_and_is_flagged_with_what_changed() {
    let slot = MemorySlot::default();
    let earlier = Page::open(slot.clone()).await;
    earlier.open_question(LOGIN).await;
    earlier.choose(LOGIN, InPlace).await;
    earlier.choose(LOGOFF, Partly).await;
    earlier.wait_until_saved().await;
    let text = saved_text(&slot, earlier.name()).expect("something is saved");
    drop(earlier);

    let name = fresh_name();
    slot.write(&assessment_key(name), &text).expect("room");
    let page = Page::open_changed(name, slot.clone(), changed()).await;
    assert!(page.says(words().saving.look_again_title));
    assert!(page.says("Unique user identification"));
    page.open_question(LOGIN).await;
    assert!(page.is_chosen(LOGIN, InPlace));
    let told = (words().saving.question_changed)("March 1, 2027", "Does everybody have a login?");
    assert!(page.says(&told));

    page.choose(LOGIN, Partly).await;
    page.wait_until_saved().await;
    let kept = saved(&slot, page.name());
    let flagged = |item: &str| kept.is_flagged(catalog::item(item).expect("an item").id());
    assert!(flagged(LOGIN) && !flagged(LOGOFF));
    page.tick(&page.question(LOGIN), words().check.flag).await;
    assert!(!page.says(&told));
}

#[wasm_bindgen_test]
async fn without_a_change_nothing_is_flagged() {
    let page = Page::open_changed(fresh_name(), MemorySlot::default(), changed()).await;
    assert!(!page.says(words().saving.look_again_title));
    page.open_question(LOGIN).await;
    page.choose(LOGIN, InPlace).await;
    assert!(!page.says("Does everybody have a login?"));
}
