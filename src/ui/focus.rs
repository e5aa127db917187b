//! Knows: how the focus is moved after the screen has changed.
//! Must not know: why.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, FocusOptions, HtmlElement};

use crate::assessment::Focus;

/// Marks the heading of a screen.
pub const HEADING: &str = "data-heading";

/// Marks a question, with the id of its item.
pub const QUESTION: &str = "data-item";

/// Moves the focus once the screen shows what was asked for.
///
/// `root` is the element of one instance; two may be on one page.
pub fn later(root: NodeRef<Div>, target: Focus) {
    request_animation_frame(move || {
        let Some(root) = root.try_get_untracked().flatten() else {
            return;
        };
        let find = |selector: &str| root.query_selector(selector).ok().flatten();
        match target {
            Focus::Heading => {
                root.scroll_into_view();
                if let Some(heading) = find(&format!("[{HEADING}]")) {
                    on(&heading);
                }
            }
            Focus::Question(item) | Focus::Answers(item) => {
                let question = format!("[{QUESTION}=\"{item}\"]");
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

/// Puts the focus on an element, wherever the page is scrolled to.
pub fn on(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // What cannot take the focus leaves it where it is.
        let _ = element.focus_with_options(&options);
    }
}
