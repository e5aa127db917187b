//! Knows: what a person does on a page, and by which words things are found there.
//! Must not know: what should follow from any of it.

use safeguard_check::assessment::Answer;
use safeguard_check::report::answer_name;
use safeguard_check::text::words;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use crate::browser::*;
use crate::page::Page;

/// Longer than changes are collected before they are saved.
const UNTIL_SAVED: i32 = 400;

fn box_label(below: &Element, label: &str) -> Element {
    let mut labels = all_below(below, "label").into_iter();
    let label = labels.find(|element| text_of(element) == label);
    label.expect("a box with this label")
}

impl Page {
    /// Clicks the one link or button with this text.
    #[track_caller]
    pub fn click_now(&self, text: &str) {
        let known = self.all("a, button, summary");
        let mut found = known.iter().filter(|element| text_of(element) == text);
        let Some(element) = found.next() else {
            let known: Vec<_> = known.iter().map(text_of).collect();
            panic!("nothing to click says {text}, only {known:?}");
        };
        assert!(found.next().is_none(), "more than one thing says {text}");
        element.unchecked_ref::<HtmlElement>().click();
    }

    /// Clicks and waits.
    pub async fn click(&self, text: &str) {
        self.click_now(text);
        settled().await;
    }

    /// Ticks or unticks the first box with this label below an element.
    pub async fn tick(&self, below: &Element, label: &str) {
        box_label(below, label)
            .unchecked_ref::<HtmlElement>()
            .click();
        settled().await;
    }

    /// Whether the first box with this label is ticked.
    pub fn is_ticked(&self, label: &str) -> bool {
        let label = box_label(self.place(), label);
        let id = label.get_attribute("for");
        let boxes = self.all("input[type=checkbox]");
        let mut boxes = boxes
            .iter()
            .filter(|tick| id.as_deref() == Some(&*tick.id()) || label.contains(Some(tick)));
        is(boxes.next().expect("the box of a label"), "checked")
    }

    /// Opens a screen through its tab.
    pub async fn open_tab(&self, name: &str) {
        let mut tabs = self.all("nav li a").into_iter();
        let tab = tabs.find(|tab| text_of(tab) == name).expect("a tab");
        tab.unchecked_ref::<HtmlElement>().click();
        settled().await;
    }

    /// Opens the screen of the question about an item through the list of all items.
    pub async fn open_question(&self, item: &str) {
        self.open_tab(words().shell.safeguards).await;
        let address = format!("main a[href='#/check/item/{item}']");
        self.one(&address).unchecked_ref::<HtmlElement>().click();
        settled().await;
    }

    /// The question about an item on the screen.
    #[track_caller]
    pub fn question(&self, item: &str) -> Element {
        self.one(&format!("[data-item='{item}']"))
    }

    /// The label of an answer to an item: it begins with the name of the answer.
    #[track_caller]
    fn label(&self, item: &str, answer: Answer) -> Element {
        let name = answer_name(words(), answer).name;
        let mut labels = all_below(&self.question(item), "label").into_iter();
        let label = labels.find(|label| text_of(label).starts_with(name));
        label.unwrap_or_else(|| panic!("{item} does not offer {name}"))
    }

    /// Whether an item offers an answer.
    pub fn offers(&self, item: &str, answer: Answer) -> bool {
        let name = answer_name(words(), answer).name;
        let labels = all_below(&self.question(item), "label");
        labels.iter().any(|label| text_of(label).starts_with(name))
    }

    /// The radio button of an answer to an item.
    #[track_caller]
    pub fn radio(&self, item: &str, answer: Answer) -> Element {
        let id = self.label(item, answer).get_attribute("for");
        let radios = all_below(&self.question(item), "input[type=radio]");
        let mut found = radios
            .into_iter()
            .filter(|radio| id.as_deref() == Some(&*radio.id()));
        found.next().expect("the radio button of a label")
    }

    /// Whether an answer to an item is the chosen one.
    #[track_caller]
    pub fn is_chosen(&self, item: &str, answer: Answer) -> bool {
        is(&self.radio(item, answer), "checked")
    }

    /// Every answer that is chosen on the screen.
    pub fn chosen(&self) -> usize {
        let radios = self.all("input[type=radio]");
        radios.iter().filter(|radio| is(radio, "checked")).count()
    }

    /// Chooses an answer by its label.
    #[track_caller]
    pub fn choose_now(&self, item: &str, answer: Answer) {
        let label = self.label(item, answer);
        label.unchecked_ref::<HtmlElement>().click();
    }

    /// Chooses an answer by its label and waits.
    pub async fn choose(&self, item: &str, answer: Answer) {
        self.choose_now(item, answer);
        settled().await;
    }

    /// Presses a key while the focus is on an element. Whether the key was left to the browser.
    pub async fn press(&self, target: &Element, key: &str, more: &[(&str, JsValue)]) -> bool {
        target
            .unchecked_ref::<HtmlElement>()
            .focus()
            .expect("the focus");
        let options = [&[("key", key.into())], more].concat();
        let left = happen(target, "KeyboardEvent", "keydown", &options);
        settled().await;
        left
    }

    /// The field with this label in the question about an item.
    #[track_caller]
    pub fn field(&self, item: &str, label: &str) -> Element {
        let question = self.question(item);
        let mut labels = all_below(&question, "label").into_iter();
        let named = labels.find(|named| text_of(named) == label);
        let id = named.and_then(|named| named.get_attribute("for"));
        let id = id.unwrap_or_else(|| panic!("no field of {item} is called {label}"));
        let fields = all_below(&question, "input, textarea");
        let mut found = fields.into_iter().filter(|field| field.id() == id);
        found.next().expect("the field of a label")
    }

    /// Types a text into the field with this label, in place of what stands there.
    pub async fn write(&self, item: &str, label: &str, text: &str) {
        self.write_into(&self.field(item, label), text).await;
    }

    /// Types a text into a field, in place of what stands there.
    pub async fn write_into(&self, field: &Element, text: &str) {
        field
            .unchecked_ref::<HtmlElement>()
            .focus()
            .expect("the focus");
        set(field, "value", &text.into());
        happen(field, "InputEvent", "input", &[]);
        settled().await;
    }

    /// What stands in the field with this label.
    #[track_caller]
    pub fn written(&self, item: &str, label: &str) -> String {
        text_property(&self.field(item, label), "value")
    }

    /// Waits until a change has been written down, or could not be.
    pub async fn wait_until_saved(&self) {
        for _ in 0..100 {
            settled().await;
            if self.save_state() != words().saving.saving {
                return;
            }
            pause(20).await;
        }
        panic!("a change is never written down");
    }

    /// Waits for longer than a change ever waits, where nothing should be written.
    pub async fn wait_in_vain(&self) {
        pause(UNTIL_SAVED).await;
        settled().await;
    }
}
