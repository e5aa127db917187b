//! Knows: how something is printed in the place of the page, and that nothing of it stays.
//! Must not know: what stands on the paper.
//!
//! No window opens, and nothing is loaded: the paper lies in the page, where only a printer sees
//! it, until it is printed.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Reflect;
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast as _;
use web_sys::CssStyleDeclaration;

use super::Ctx;
use super::dom::{El, Listener};

/// Marks an instance of which a paper is printed and nothing else.
const PRINTING: &str = "data-printing";

/// What stands below every page, as a text of CSS.
const FOOT: &str = "--sgc-paper-foot";

/// What ends a printing. A browser that prints without waiting may not say when it is done, and
/// one that is not allowed to print says nothing; then it is over when somebody goes on.
const ENDS: [&str; 3] = ["afterprint", "pointerdown", "keydown"];

/// Prints a paper with this name, and with a line that stands below every page.
pub fn print(ctx: Ctx, paper: El, name: &str, foot: &str) {
    let root = ctx.root();
    if !root.has_attribute(PRINTING) {
        let _ = root.append_child(paper.element());
        let _ = root.set_attribute(PRINTING, "");
        put_foot(Some(foot));
        let title = document().title();
        if ctx.has_address() {
            // It is the name that a browser gives to a file when it prints into one.
            document().set_title(name);
        }
        let listeners = Rc::new(RefCell::new(Vec::new()));
        let listening = listeners.clone();
        let end = Rc::new(move || {
            // Nobody listens any more, so this happens once.
            if listening.take().is_empty() {
                return;
            }
            paper.element().remove();
            let _ = ctx.root().remove_attribute(PRINTING);
            put_foot(None);
            if ctx.has_address() {
                document().set_title(&title);
            }
        });
        for event in ENDS {
            let end = end.clone();
            let listener = Listener::new(event, Box::new(move || end()));
            listeners.borrow_mut().push(listener);
        }
    }
    let _ = window().print();
}

/// Boxes in the margin of a page hold no element, only a text of CSS. It is quoted, so that
/// whatever was typed stays text; a text that CSS cannot read is left out by the browser.
fn put_foot(text: Option<&str>) {
    let style = document()
        .document_element()
        .and_then(|root| Reflect::get(&root, &"style".into()).ok());
    let Some(style) = style else { return };
    let style: CssStyleDeclaration = style.unchecked_into();
    let _ = match text {
        Some(text) => {
            let quoted = text.replace('\\', "\\\\").replace('"', "\\\"");
            style.set_property(FOOT, &["\"", &quoted, "\""].concat())
        }
        None => style.remove_property(FOOT).map(|_| ()),
    };
}
