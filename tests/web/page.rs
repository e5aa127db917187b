//! Knows: how an instance is put into a shadow root, what it shows, and how it is taken away.
//! Must not know: what a person does there.

use std::cell::Cell;

use safeguard_check::catalog::{CHANGES, Change};
use safeguard_check::embed::settings::Settings;
use safeguard_check::persist::{Slot, Store};
use safeguard_check::ui::{Mounted, Surroundings, mount};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

use crate::browser::*;

/// Where a page is put.
#[derive(Clone, Copy, PartialEq)]
enum Ground {
    ShadowRoot,
    Document,
}

/// One instance on the page, for as long as this lives.
pub struct Page {
    host: HtmlElement,
    place: HtmlElement,
    name: &'static str,
    handle: Option<Mounted>,
}

impl Page {
    /// An instance in a shadow root, under a name of its own, that keeps its answers in `slot`.
    pub async fn open(slot: impl Slot + 'static) -> Self {
        Self::open_as(fresh_name(), slot).await
    }

    /// The same under a name that was used before, as after a reload.
    pub async fn open_as(name: &'static str, slot: impl Slot + 'static) -> Self {
        let page = Self::open_unsettled(name, Some(Box::new(slot)));
        settled().await;
        page
    }

    /// An instance that was given no storage.
    pub async fn open_without_storage() -> Self {
        let page = Self::open_unsettled(fresh_name(), None);
        settled().await;
        page
    }

    /// An instance straight in the document, without a shadow root around it.
    pub async fn open_in_the_document(slot: impl Slot + 'static) -> Self {
        let slot: Box<dyn Slot> = Box::new(slot);
        let page = Self::put(Ground::Document, fresh_name(), Some(slot), false, CHANGES);
        settled().await;
        page
    }

    /// An instance to which the address of the page belongs.
    pub async fn open_with_address(slot: impl Slot + 'static) -> Self {
        let slot: Box<dyn Slot> = Box::new(slot);
        let page = Self::put(Ground::ShadowRoot, fresh_name(), Some(slot), true, CHANGES);
        settled().await;
        page
    }

    /// An instance whose catalog has changed since an earlier visit.
    pub async fn open_changed(
        name: &'static str,
        slot: impl Slot + 'static,
        changes: &'static [Change],
    ) -> Self {
        let slot: Box<dyn Slot> = Box::new(slot);
        let page = Self::put(Ground::ShadowRoot, name, Some(slot), false, changes);
        settled().await;
        page
    }

    /// An instance as it is right after the call that mounts it.
    pub fn open_unsettled(name: &'static str, slot: Option<Box<dyn Slot>>) -> Self {
        Self::put(Ground::ShadowRoot, name, slot, false, CHANGES)
    }

    fn put(
        ground: Ground,
        name: &'static str,
        slot: Option<Box<dyn Slot>>,
        has_address: bool,
        changes: &'static [Change],
    ) -> Self {
        watch_for_errors();
        let create = |tag: &str| -> HtmlElement {
            let element = document().create_element(tag).expect("an element");
            element.unchecked_into()
        };
        let (host, place) = (create("div"), create("div"));
        if ground == Ground::ShadowRoot {
            let open = ShadowRootInit::new(ShadowRootMode::Open);
            let root = host.attach_shadow(&open).expect("a shadow root");
            root.append_child(&place).expect("a place");
        } else {
            host.append_child(&place).expect("a place");
        }
        let body = document().body().expect("a body");
        body.append_child(&host).expect("a host");
        let store = slot.map(|slot| Store::new(slot, name));
        let surroundings = Surroundings {
            name,
            has_address,
            changes,
            ..Surroundings::new(Settings::default(), None, "")
        };
        let handle = mount(place.clone(), store, surroundings);
        Self {
            host,
            place,
            name,
            handle: Some(handle),
        }
    }

    /// The name of the instance.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The element that the instance was put into.
    pub fn place(&self) -> &HtmlElement {
        &self.place
    }

    /// The element around the shadow root.
    pub fn host(&self) -> &HtmlElement {
        &self.host
    }

    /// The shadow root around the instance.
    pub fn root(&self) -> ShadowRoot {
        self.host.shadow_root().expect("a shadow root")
    }

    /// Takes the instance off the page; what it was put into stays until the end of the test.
    pub async fn unmount(&mut self) {
        drop(self.handle.take());
        settled().await;
    }

    /// Everything that a selector matches.
    pub fn all(&self, selector: &str) -> Vec<Element> {
        all_below(&self.place, selector)
    }

    /// The one element that a selector matches.
    #[track_caller]
    pub fn one(&self, selector: &str) -> Element {
        let mut found = self.all(selector);
        let Some(element) = found.pop() else {
            panic!("nothing matches {selector}; the page says: {}", self.text());
        };
        assert!(found.is_empty(), "more than one element matches {selector}");
        element
    }

    /// Whether anything matches a selector.
    pub fn has(&self, selector: &str) -> bool {
        !self.all(selector).is_empty()
    }

    /// The text of the one element that a selector matches.
    #[track_caller]
    pub fn text_at(&self, selector: &str) -> String {
        text_of(&self.one(selector))
    }

    /// Everything that the instance says, folded parts included.
    pub fn text(&self) -> String {
        text_of(&self.place)
    }

    /// Whether the instance says this somewhere.
    pub fn says(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    /// The heading of the screen.
    #[track_caller]
    pub fn heading(&self) -> String {
        self.text_at("h1")
    }

    /// How far the check has come, in words.
    #[track_caller]
    pub fn progress(&self) -> String {
        self.text_at("[data-progress]")
    }

    /// What is said about saving.
    #[track_caller]
    pub fn save_state(&self) -> String {
        self.text_at("[data-saved]")
    }

    /// What is said to somebody who does not see the screen.
    #[track_caller]
    pub fn announcement(&self) -> String {
        self.text_at("[role=status]")
    }

    /// What has the focus inside the shadow root.
    pub fn focused(&self) -> Option<Element> {
        self.root().active_element()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        drop(self.handle.take());
        self.host.remove();
    }
}

/// A name that no other test uses, nor an earlier run in the same browser.
pub fn fresh_name() -> &'static str {
    thread_local! {
        static USED: Cell<usize> = const { Cell::new(0) };
    }
    let used = USED.get();
    USED.set(used + 1);
    let now = js_sys::Date::now() as u64;
    format!("test-{now}-{used}").leak()
}
