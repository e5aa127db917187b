//! Knows: how a test waits for the browser, and how it does there what a person does.
//! Must not know: the product.

use std::cell::RefCell;

use js_sys::futures::JsFuture;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, EventTarget, Storage, Window};

thread_local! {
    static ERRORS: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

pub fn window() -> Window {
    web_sys::window().expect("a window")
}

pub fn document() -> Document {
    window().document().expect("a document")
}

pub fn local_storage() -> Storage {
    let storage = window().local_storage().expect("storage that is allowed");
    storage.expect("storage")
}

/// Waits so many milliseconds.
pub async fn pause(milliseconds: i32) {
    resolved(|resolve| {
        let set = window()
            .set_timeout_with_callback_and_timeout_and_arguments_0(resolve, milliseconds)
            .map(drop);
        set.expect("a timeout");
    })
    .await;
}

/// Waits until what was done shows: effects run after the task at hand, the focus moves on the
/// next frame, what that leads to runs before the one after it, and a long screen comes a part at a
/// time. Then looks whether anything
/// has broken in a listener or a timeout, where no test would see it.
pub async fn settled() {
    let mut frames = 0;
    while frames < 2 || is_busy() {
        resolved(|resolve| {
            let asked = window().request_animation_frame(resolve).map(drop);
            asked.expect("a frame");
        })
        .await;
        pause(0).await;
        frames += 1;
        assert!(frames < 1_000, "a screen is never whole");
    }
    let errors = ERRORS.with_borrow_mut(|errors| errors.as_mut().map(std::mem::take));
    let errors = errors.unwrap_or_default();
    assert!(errors.is_empty(), "broke in the browser: {errors:?}");
}

/// Whether a screen, here or in a shadow root, says that parts of it are still to come.
fn is_busy() -> bool {
    let body = document().body().expect("a body").children();
    (0..body.length()).any(|index| {
        let place = body.item(index).expect("a child");
        let (here, inside) = (place.query_selector(BUSY), place.shadow_root());
        let inside = inside.map(|root| root.query_selector(BUSY));
        [Some(here), inside]
            .into_iter()
            .flatten()
            .any(|found| matches!(found, Ok(Some(_))))
    })
}

/// What says so.
const BUSY: &str = "[aria-busy]";

async fn resolved(mut when: impl FnMut(&Function)) {
    let promise = Promise::new(&mut |resolve, _| when(&resolve));
    let waited = JsFuture::from(promise).await;
    assert!(waited.is_ok(), "the browser refused to wait");
}

/// Keeps every error that reaches the window from now on.
pub fn watch_for_errors() {
    let watching = ERRORS.with_borrow_mut(|errors| errors.replace(Vec::new()).is_some());
    if watching {
        return;
    }
    let keep = Closure::<dyn Fn(Event)>::new(|event: Event| {
        let message = text_property(&event, "message");
        // The browser says so when sizes change more often than it draws; nothing is broken.
        if !message.starts_with("ResizeObserver") {
            ERRORS.with_borrow_mut(|errors| errors.get_or_insert_default().push(message));
        }
    });
    let keep = keep.into_js_value();
    let listening = window().add_event_listener_with_callback("error", keep.unchecked_ref());
    listening.expect("the window can be listened to");
}

/// Lets an event happen as the browser would: it bubbles, and leaves shadow roots. Whether what
/// the browser itself does about it was left to the browser.
pub fn happen(target: &EventTarget, kind: &str, name: &str, more: &[(&str, JsValue)]) -> bool {
    let options = Object::new();
    for (field, value) in [
        ("bubbles", JsValue::TRUE),
        ("composed", JsValue::TRUE),
        ("cancelable", JsValue::TRUE),
    ]
    .iter()
    .chain(more)
    {
        set(&options, field, value);
    }
    let kind: Function = get(&js_sys::global(), kind).unchecked_into();
    let event = Reflect::construct(&kind, &Array::of2(&name.into(), &options));
    let event: Event = event.expect("an event").unchecked_into();
    target.dispatch_event(&event).expect("an event can happen")
}

/// Runs a line of JavaScript in the page and gives what it returns.
pub fn run(script: &str) -> JsValue {
    let done = Function::new_no_args(script).call0(&JsValue::NULL);
    done.expect("the script runs")
}

/// Everything below an element that a selector matches, in its order.
pub fn all_below(top: &Element, selector: &str) -> Vec<Element> {
    let mut found = Vec::new();
    let mut next = top.first_element_child();
    while let Some(element) = next {
        if element.matches(selector).expect("a selector") {
            found.push(element.clone());
        }
        found.extend(all_below(&element, selector));
        next = element.next_element_sibling();
    }
    found
}

/// The text of an element, white space made one space.
pub fn text_of(element: &Element) -> String {
    let text = element.text_content().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).expect("a property can be read")
}

pub fn set(object: &JsValue, name: &str, value: &JsValue) {
    Reflect::set(object, &name.into(), value).expect("a property can be set");
}

/// A property that is a text.
pub fn text_property(object: &JsValue, name: &str) -> String {
    get(object, name).as_string().unwrap_or_default()
}

/// A property that is true or false.
pub fn is(object: &JsValue, name: &str) -> bool {
    get(object, name).is_truthy()
}
