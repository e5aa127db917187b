//! Knows: two tabs that write at the same moment, before either has seen what the other wrote.
//! Must not know: how one hears of the other later.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use safeguard_check::assessment::Answer::*;
use safeguard_check::catalog;
use safeguard_check::persist::{MemorySlot, Slot, SlotError};
use safeguard_check::text::words;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::browser::{happen, settled};
use crate::page::{Page, fresh_name};
use crate::slots::{saved, saved_text};

const LOGIN: &str = "164.312(a)(2)(i)";
const LOGOFF: &str = "164.312(a)(2)(iii)";

/// What one tab sees of a storage: its own writes at once, those of others only when they arrive.
struct LateSlot {
    shared: MemorySlot,
    own: RefCell<HashMap<String, Option<String>>>,
    arrives: Rc<Cell<bool>>,
}

impl LateSlot {
    fn new(shared: &MemorySlot, arrives: &Rc<Cell<bool>>) -> Self {
        Self {
            shared: shared.clone(),
            own: RefCell::default(),
            arrives: arrives.clone(),
        }
    }
}

impl Slot for LateSlot {
    fn read(&self, key: &str) -> Result<Option<String>, SlotError> {
        let mut own = self.own.borrow_mut();
        if self.arrives.get() || !own.contains_key(key) {
            own.insert(key.into(), self.shared.read(key)?);
        }
        Ok(own[key].clone())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), SlotError> {
        self.own.borrow_mut().insert(key.into(), Some(text.into()));
        self.shared.write(key, text)
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), SlotError> {
        self.shared.copy(from, to)
    }

    fn remove(&self, key: &str) -> Result<(), SlotError> {
        self.own.borrow_mut().insert(key.into(), None);
        self.shared.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, SlotError> {
        self.shared.keys()
    }
}

/// Two tabs on one storage.
struct Tabs {
    shared: MemorySlot,
    arrives: Rc<Cell<bool>>,
    first: Page,
    second: Page,
}

impl Tabs {
    /// On the screen of a question, with nothing said yet.
    async fn open() -> Self {
        let shared = MemorySlot::default();
        let arrives = Rc::new(Cell::new(false));
        let name = fresh_name();
        let first = Page::open_as(name, LateSlot::new(&shared, &arrives)).await;
        let second = Page::open_as(name, LateSlot::new(&shared, &arrives)).await;
        for page in [&first, &second] {
            page.open_question(LOGIN).await;
        }
        Self {
            shared,
            arrives,
            first,
            second,
        }
    }

    /// Waits until both have written, and then lets each see what the other wrote.
    async fn meet(&self) {
        for page in [&self.first, &self.second] {
            page.wait_until_saved().await;
        }
        self.arrives.set(true);
        happen(
            &web_sys::window().expect("a window"),
            "Event",
            "storage",
            &[],
        );
        settled().await;
        for page in [&self.first, &self.second] {
            page.wait_until_saved().await;
        }
    }

    fn text(&self) -> String {
        saved_text(&self.shared, self.first.name()).expect("something is saved")
    }
}

#[wasm_bindgen_test]
async fn what_two_tabs_say_at_the_same_moment_is_kept_and_shown_by_both() {
    let tabs = Tabs::open().await;
    tabs.first.choose(LOGIN, Partly).await;
    tabs.second.choose(LOGOFF, OtherWay).await;
    let why = words().record.why.label;
    tabs.second
        .write(LOGOFF, why, "It must stay readable.")
        .await;
    tabs.meet().await;
    let kept = saved(&tabs.shared, tabs.first.name());
    let entry = |item: &str| kept.entry(catalog::item(item).expect("an item").id());
    assert_eq!(entry(LOGIN).and_then(|entry| entry.answer), Some(Partly));
    assert_eq!(entry(LOGOFF).and_then(|entry| entry.answer), Some(OtherWay));
    for page in [&tabs.first, &tabs.second] {
        assert!(page.is_chosen(LOGIN, Partly));
        assert!(page.is_chosen(LOGOFF, OtherWay));
        assert_eq!(page.written(LOGOFF, why), "It must stay readable.");
    }
}

#[wasm_bindgen_test]
async fn of_two_answers_to_the_same_item_the_later_holds_in_both_and_neither_insists() {
    let tabs = Tabs::open().await;
    tabs.first.choose(LOGIN, Partly).await;
    tabs.second.choose(LOGIN, Unknown).await;
    tabs.meet().await;
    let kept = tabs.text();
    for page in [&tabs.first, &tabs.second] {
        assert!(page.is_chosen(LOGIN, Unknown));
        page.wait_in_vain().await;
    }
    assert_eq!(tabs.text(), kept);
}

#[wasm_bindgen_test]
async fn two_names_for_one_task_come_to_rest_at_one_of_them() {
    let tabs = Tabs::open().await;
    tabs.arrives.set(true);
    tabs.first.choose(LOGIN, Partly).await;
    tabs.first.wait_until_saved().await;
    tabs.arrives.set(false);
    for (page, name) in [(&tabs.first, "Front desk"), (&tabs.second, "Vendor")] {
        page.open_tab(words().shell.plan).await;
        let own = format!("[data-task='{LOGIN}'] .sgc-own");
        let fold = page.one(&format!("{own} summary"));
        fold.unchecked_ref::<HtmlElement>().click();
        settled().await;
        let field = page.one(&format!("{own} input[id$='-owner']"));
        page.write_into(&field, name).await;
    }
    tabs.meet().await;
    tabs.second.wait_in_vain().await;
    let kept = tabs.text();
    tabs.second.wait_in_vain().await;
    assert_eq!(tabs.text(), kept);
    let task = saved(&tabs.shared, tabs.first.name());
    let owner = task.task_notes(LOGIN).map(|notes| notes.owner.clone());
    assert!(
        matches!(owner.as_deref(), Some("Front desk" | "Vendor")),
        "{owner:?}"
    );
}
