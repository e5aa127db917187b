//! Knows: what somebody hears who does not see the screen: one status region, and the focus.
//! Must not know: how either is brought about.

use safeguard_check::assessment::Answer::*;
use safeguard_check::catalog::CURRENT_STANDARDS;
use safeguard_check::persist::{MemorySlot, SlotError};
use safeguard_check::text::words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{document, settled, text_of};
use crate::page::{Page, fresh_name};
use crate::slots::MoodySlot;

const STATUS: &str = "[role=status]";
const AUDIT: &str = "164.312(b)";
const LOGIN: &str = "164.312(a)(2)(i)";
const LOGOFF: &str = "164.312(a)(2)(iii)";

#[wasm_bindgen_test]
async fn the_status_region_is_there_from_the_first_render_and_says_nothing_yet() {
    let slot = Box::new(MemorySlot::default());
    let page = Page::open_unsettled(fresh_name(), Some(slot));
    // A region that comes with its text, or with the screen, is not read by every reader.
    crate::browser::pause(0).await;
    let region = page.one(STATUS);
    assert_eq!(text_of(&region), "");
    settled().await;
    assert!(page.one(STATUS).is_same_node(Some(&region)));
    assert_eq!(page.announcement(), "");
}

#[wasm_bindgen_test]
async fn the_status_region_stays_the_same_element_and_is_filled_later() {
    let page = Page::open(MemorySlot::default()).await;
    let region = page.one(STATUS);
    page.open_question(AUDIT).await;
    assert_eq!(page.announcement(), "", "going somewhere is heard anyway");
    page.choose(AUDIT, Partly).await;
    let audit = CURRENT_STANDARDS[1].title;
    assert_eq!(
        page.announcement(),
        (words().check.standard_answered)(audit)
    );
    page.open_tab(words().shell.result).await;
    assert!(page.one(STATUS).is_same_node(Some(&region)));
}

#[wasm_bindgen_test]
async fn there_is_one_status_region_and_nothing_else_speaks_up() {
    let page = Page::open(MemorySlot::default()).await;
    for tab in [
        words().shell.start,
        words().shell.check,
        words().shell.safeguards,
        words().shell.result,
        words().shell.about,
    ] {
        page.open_tab(tab).await;
        let speaking = page.all("[role=status], [role=alert], [role=log], [aria-live], output");
        assert_eq!(speaking.len(), 1, "{tab}");
    }
}

#[wasm_bindgen_test]
async fn an_answer_that_completes_nothing_is_not_announced() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGIN).await;
    page.choose(LOGIN, InPlace).await;
    assert_eq!(page.announcement(), "");
}

#[wasm_bindgen_test]
async fn the_same_announcement_twice_is_announced_twice() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(AUDIT).await;
    page.choose(AUDIT, Partly).await;
    let heard = page.announcement();
    assert_ne!(heard, "");
    let title = CURRENT_STANDARDS[1].items[0].title;
    let take_back = format!("{}: {title}", words().check.clear);
    page.click(&take_back).await;
    // A region whose text does not change says nothing.
    let before = page.one(STATUS).text_content();
    page.choose(AUDIT, InPlace).await;
    assert_eq!(page.announcement(), heard);
    assert_ne!(page.one(STATUS).text_content(), before);
}

#[wasm_bindgen_test]
async fn a_warning_about_what_is_typed_is_said_once_and_again_when_it_is_back() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGOFF).await;
    page.choose(LOGOFF, OtherWay).await;
    let why = words().record.why.label;
    page.write(LOGOFF, why, "Call 555-123-4567").await;
    let warning = (words().check.patient_data)(words().check.patient_data_kinds[3]);
    assert_eq!(page.announcement(), warning);
    let before = page.one(STATUS).text_content();
    page.write(LOGOFF, why, "Call 555-123-4567 first").await;
    assert_eq!(page.one(STATUS).text_content(), before, "not at every key");
    page.write(LOGOFF, why, "Call").await;
    assert_eq!(page.announcement(), "", "what is no longer so is not said");
    page.write(LOGOFF, why, "Call 555-123-4567").await;
    assert_eq!(page.announcement(), warning);
}

#[wasm_bindgen_test]
async fn a_day_that_has_not_come_is_said_when_it_is_typed() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGOFF).await;
    page.choose(LOGOFF, OtherWay).await;
    let decided_on = words().record.decided_on.label;
    page.write(LOGOFF, decided_on, "2999-01-01").await;
    assert_eq!(page.announcement(), words().record.in_future);
}

#[wasm_bindgen_test]
async fn trouble_with_saving_is_said_once_when_it_comes() {
    let slot = MoodySlot::default();
    let page = Page::open(slot.clone()).await;
    page.open_question(LOGIN).await;
    slot.refuse(SlotError::Full);
    page.choose(LOGIN, Partly).await;
    page.wait_until_saved().await;
    assert_eq!(page.announcement(), words().saving.full_title);
    let notice = page.one(".sgc-notice");
    let before = page.one(STATUS).text_content();
    page.choose(LOGIN, InPlace).await;
    page.wait_until_saved().await;
    assert_eq!(page.one(STATUS).text_content(), before);
    // Somebody may be about to press a button there.
    assert!(page.one(".sgc-notice").is_same_node(Some(&notice)));
}

#[wasm_bindgen_test]
async fn trouble_that_is_there_from_the_start_is_read_with_the_page() {
    let page = Page::open_without_storage().await;
    assert!(page.says(words().saving.blocked_title));
    assert_eq!(page.announcement(), "");
}

#[wasm_bindgen_test]
async fn the_focus_moves_to_the_heading_inside_the_shadow_root() {
    let page = Page::open(MemorySlot::default()).await;
    for tab in [
        words().shell.check,
        words().shell.safeguards,
        words().shell.result,
        words().shell.about,
        words().shell.start,
    ] {
        page.open_tab(tab).await;
        let focused = page.focused().expect("a focus inside the shadow root");
        assert!(focused.is_same_node(Some(&page.one("h1"))), "{tab}");
        let outside = document().active_element().expect("a focus");
        assert!(outside.is_same_node(Some(page.host())), "{tab}");
    }
}

#[wasm_bindgen_test]
async fn opening_a_question_moves_the_focus_to_its_answers() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(LOGIN).await;
    let focused = page.focused().expect("a focus");
    assert!(focused.is_same_node(Some(&page.radio(LOGIN, InPlace))));
    page.choose(LOGIN, Unknown).await;
    page.open_question(LOGIN).await;
    let focused = page.focused().expect("a focus");
    assert!(focused.is_same_node(Some(&page.radio(LOGIN, Unknown))));
}

#[wasm_bindgen_test]
async fn mounting_leaves_the_focus_of_the_page_around_it_alone() {
    let before = document().active_element();
    let page = Page::open(MemorySlot::default()).await;
    assert!(page.focused().is_none());
    assert_eq!(document().active_element(), before);
}

#[wasm_bindgen_test]
async fn the_first_thing_in_the_instance_leads_past_the_navigation() {
    let page = Page::open(MemorySlot::default()).await;
    page.click(words().shell.skip).await;
    let focused = page.focused().expect("a focus");
    assert!(focused.is_same_node(Some(&page.one("h1"))));
}

#[wasm_bindgen_test]
async fn erasing_moves_the_focus_along_and_never_loses_it() {
    let page = Page::open(MemorySlot::default()).await;
    let saving = &words().saving;
    page.click(saving.erase).await;
    assert!(page.focused().is_some(), "to the question");
    page.click(saving.erase_keep).await;
    assert!(page.focused().is_some(), "back");
    page.click(saving.erase).await;
    page.click(saving.erase_confirm).await;
    let focused = page.focused().expect("a focus");
    assert!(focused.is_same_node(Some(&page.one("h1"))));
    assert_eq!(page.announcement(), (saving.erased)(0));
}

#[wasm_bindgen_test]
async fn headings_come_in_order_on_every_screen() {
    let page = Page::open(MemorySlot::default()).await;
    page.open_question(AUDIT).await;
    page.choose(AUDIT, NotInPlace).await;
    for tab in [
        words().shell.start,
        words().shell.check,
        words().shell.safeguards,
        words().shell.result,
        words().shell.about,
    ] {
        page.open_tab(tab).await;
        let mut before = 0;
        for heading in page.all("main :is(h1, h2, h3, h4, h5, h6)") {
            let level = heading.tag_name()[1..].parse().unwrap_or(9);
            assert!(level <= before + 1, "{tab}: {}", text_of(&heading));
            before = level;
        }
        assert_eq!(page.all("h1").len(), 1, "{tab}");
    }
}
