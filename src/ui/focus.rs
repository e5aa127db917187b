//! Knows: how the focus is moved after the screen has changed.
//! Must not know: why.

use std::cell::RefCell;

use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, FocusOptions, HtmlElement};

use super::in_time;
use crate::assessment::Focus;

/// Marks the heading of a screen.
pub const HEADING: &str = "data-heading";

/// Marks a question, with the id of its item.
pub const QUESTION: &str = "data-item";

/// Marks a row of the comparison, with the id of its item.
pub const ROW: &str = "data-row";

thread_local! {
    /// The id of what gets the focus back, while it is built anew.
    static KEPT: RefCell<String> = RefCell::default();
}

/// Moves the focus once the screen shows what was asked for. A person who has put it somewhere else
/// by then, and may be typing there, keeps it: the next frame can be a third of a second away.
///
/// `root` is the element of one instance; two may be on one page.
pub fn later(root: Element, target: Focus) {
    let before = focused(&root);
    afterwards(move || {
        let now = focused(&root);
        if now != before && now.is_some_and(|now| root.contains(Some(&now))) {
            return;
        }
        if target != Focus::Heading {
            // What is looked for may not have had its turn yet.
            in_time::finish();
        }
        let find = |selector: &str| root.query_selector(selector).ok().flatten();
        match target {
            Focus::Heading => {
                root.scroll_into_view();
                if let Some(heading) = find(&format!("[{HEADING}]")) {
                    on(&heading);
                }
            }
            Focus::Row(item) => {
                if let Some(row) = find(&format!("[{ROW}=\"{item}\"]")) {
                    row.scroll_into_view();
                    on(&row);
                    // What is above it only now gets its height.
                    in_time::after_this_frame(Box::new(move || row.scroll_into_view()));
                }
            }
            Focus::Question(item) | Focus::Answers(item) => {
                let question = format!("[{QUESTION}=\"{item}\"]");
                let is_inside = find(&format!("{question} :focus")).is_some();
                if is_inside && matches!(target, Focus::Answers(_)) {
                    return;
                }
                if let (Focus::Question(_), Some(question)) = (target, find(&question)) {
                    question.scroll_into_view();
                }
                // The chosen answer, or the first one: there a key answers at once, and the
                // question is read aloud with it. The browser scrolls on if it is out of view.
                let answer = find(&format!("{question} input:checked"))
                    .or_else(|| find(&format!("{question} input")));
                if let Some(answer) = answer.and_then(|found| found.dyn_into::<HtmlElement>().ok())
                {
                    let _ = answer.focus();
                }
            }
        }
    });
}

/// Does something once the screen shows what was asked for, in the order in which it was asked for.
pub fn afterwards(act: impl FnOnce() + 'static) {
    request_animation_frame(move || in_time::once_shown(Box::new(act)));
}

/// How far below the upper edge of an instance the target of the focus is, in pixels.
pub fn depth(root: &Element, target: Focus) -> u32 {
    let place = match target {
        Focus::Heading => return 0,
        Focus::Row(item) => format!("[{ROW}=\"{item}\"]"),
        Focus::Question(item) | Focus::Answers(item) => format!("[{QUESTION}=\"{item}\"]"),
    };
    let top = |element: &Element| element.get_bounding_client_rect().top();
    match root.query_selector(&place) {
        Ok(Some(place)) => (top(&place) - top(root)).max(0.0) as u32,
        _ => 0,
    }
}

/// Gives the focus back to what has it now, as soon as that is built anew: before anything else
/// happens, so that no key that is pressed meanwhile is lost, and with the cursor where it was.
pub fn keep(root: Element) {
    let Some(before) = focused(&root).filter(|element| !element.id().is_empty()) else {
        return;
    };
    KEPT.set(before.id());
    queue_microtask(move || {
        KEPT.take();
        if focused(&root).is_some_and(|now| root.contains(Some(&now))) {
            return;
        }
        let place = format!("[id=\"{}\"]", before.id());
        if let Ok(Some(element)) = root.query_selector(&place) {
            on(&element);
            for end in ["selectionStart", "selectionEnd"] {
                // What has no cursor has neither.
                let at = Reflect::get(&before, &end.into()).unwrap_or_default();
                if !at.is_null() && !at.is_undefined() {
                    let _ = Reflect::set(&element, &end.into(), &at);
                }
            }
        }
    });
}

/// Whether something has the focus whose id begins so, or gets it back once it is built anew.
pub fn is_at(root: &Element, id: &str) -> bool {
    KEPT.with_borrow(|kept| kept.starts_with(id))
        || focused(root).is_some_and(|element| element.id().starts_with(id))
}

/// What has the focus, in the page or in the shadow root that holds the instance.
fn focused(root: &Element) -> Option<Element> {
    let focused = Reflect::get(&root.get_root_node(), &"activeElement".into());
    focused.ok()?.dyn_into().ok()
}

/// Puts the focus on an element, wherever the page is scrolled to.
pub fn on(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // What cannot take the focus leaves it where it is.
        let _ = element.focus_with_options(&options);
    }
}
