//! Knows: how the focus is moved after the screen has changed.
//! Must not know: why.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

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
        let Some(root) = root.get_untracked() else {
            return;
        };
        let find = |selector: &str| root.query_selector(selector).ok().flatten();
        let found = match target {
            Focus::Heading => find(&format!("[{HEADING}]")),
            // The chosen answer, or the first one: there a key answers at once, and the question
            // is read aloud with it.
            Focus::Question(item) => {
                let question = format!("[{QUESTION}=\"{item}\"]");
                find(&format!("{question} input:checked"))
                    .or_else(|| find(&format!("{question} input")))
            }
        };
        let Some(element) = found.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok())
        else {
            return;
        };
        match target {
            Focus::Heading => root.scroll_into_view(),
            Focus::Question(_) => {
                if let Ok(Some(question)) = element.closest(&format!("[{QUESTION}]")) {
                    question.scroll_into_view();
                }
            }
        }
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    });
}
