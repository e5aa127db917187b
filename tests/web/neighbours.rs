//! Knows: two instances on one page, and what must not pass between them.
//! Must not know: what either of them is asked.

use std::collections::BTreeSet;

use safeguard_check::assessment::Answer::*;
use safeguard_check::catalog::CURRENT_STANDARDS;
use safeguard_check::persist::MemorySlot;
use safeguard_check::text::words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::Page;

const AUDIT: &str = "164.312(b)";
const LOGOFF: &str = "164.312(a)(2)(iii)";

/// Every name by which an element can be found from elsewhere in the same tree.
fn names(page: &Page) -> BTreeSet<String> {
    let ids = page.all("[id]").into_iter().map(|element| element.id());
    let groups = page.all("[name]").into_iter();
    ids.chain(groups.filter_map(|element| element.get_attribute("name")))
        .collect()
}

/// With everything open that has an id.
async fn opened(page: &Page) {
    page.open_question(LOGOFF).await;
    page.choose(LOGOFF, OtherWay).await;
}

#[wasm_bindgen_test]
async fn two_instances_share_no_element_id() {
    let slot = MemorySlot::default();
    let one = Page::open(slot.clone()).await;
    let two = Page::open(slot).await;
    opened(&one).await;
    opened(&two).await;
    let (one, two) = (names(&one), names(&two));
    assert!(one.len() > 20, "{one:?}");
    let shared: Vec<_> = one.intersection(&two).collect();
    assert!(shared.is_empty(), "{shared:?}");
}

#[wasm_bindgen_test]
async fn no_element_id_stands_twice_in_an_instance() {
    let page = Page::open(MemorySlot::default()).await;
    opened(&page).await;
    let ids: Vec<_> = page.all("[id]").iter().map(web_sys::Element::id).collect();
    let different: BTreeSet<_> = ids.iter().collect();
    assert_eq!(different.len(), ids.len());
    for reference in ["aria-describedby", "aria-labelledby", "for"] {
        for element in page.all(&format!("[{reference}]")) {
            let named = element.get_attribute(reference).unwrap_or_default();
            for id in named.split_whitespace() {
                assert!(ids.iter().any(|known| known == id), "{reference}={id}");
            }
        }
    }
}

#[wasm_bindgen_test]
async fn an_announcement_is_made_where_it_belongs() {
    let one = Page::open(MemorySlot::default()).await;
    let two = Page::open(MemorySlot::default()).await;
    one.open_question(AUDIT).await;
    one.choose(AUDIT, InPlace).await;
    let audit = CURRENT_STANDARDS[1].title;
    assert_eq!(one.announcement(), (words().check.standard_answered)(audit));
    assert_eq!(two.announcement(), "");
}

#[wasm_bindgen_test]
async fn answers_places_and_saving_stay_apart() {
    let slot = MemorySlot::default();
    let one = Page::open(slot.clone()).await;
    let two = Page::open(slot).await;
    one.open_question(AUDIT).await;
    two.open_question(AUDIT).await;
    one.choose(AUDIT, InPlace).await;
    two.choose(AUDIT, NotInPlace).await;
    assert!(one.is_chosen(AUDIT, InPlace));
    assert!(two.is_chosen(AUDIT, NotInPlace));
    one.open_tab(words().shell.about).await;
    assert_eq!(two.heading(), CURRENT_STANDARDS[1].title);
    assert!(one.focused().is_some());
    assert!(
        two.focused().is_none(),
        "the focus goes where it was asked for"
    );
}

#[wasm_bindgen_test]
async fn without_shadow_roots_two_instances_stay_apart_as_well() {
    let one = Page::open_in_the_document(MemorySlot::default()).await;
    let two = Page::open_in_the_document(MemorySlot::default()).await;
    one.open_question(AUDIT).await;
    two.open_question(AUDIT).await;
    one.choose(AUDIT, InPlace).await;
    two.choose(AUDIT, InPlace).await;
    assert!(
        one.is_chosen(AUDIT, InPlace),
        "one group of radio buttons each"
    );
    assert!(two.is_chosen(AUDIT, InPlace));
    assert!(names(&one).is_disjoint(&names(&two)));
}

#[wasm_bindgen_test]
async fn taking_one_off_the_page_leaves_the_other_at_work() {
    let mut one = Page::open(MemorySlot::default()).await;
    let two = Page::open(MemorySlot::default()).await;
    one.unmount().await;
    two.open_question(AUDIT).await;
    two.choose(AUDIT, Partly).await;
    assert_eq!(two.progress(), (words().check.answered)(1, 12));
}
