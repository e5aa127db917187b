//! Knows: a button that copies a text, and the sentence beside it that says what became of it.
//! Must not know: what the text says.

use std::rc::Rc;

use crate::ui::dom::{El, el, group};
use crate::ui::{Ctx, clipboard};

/// What is copied, and what is said then.
pub struct Copied {
    /// The text, made when it is wanted.
    pub text: Box<dyn Fn() -> String>,
    /// It was copied.
    pub copied: &'static str,
    /// It was not; the text.
    pub not_copied: fn(&str) -> String,
}

/// The button, then the sentence.
pub fn copy(ctx: Ctx, button: El, what: Copied) -> El {
    let outcome = el("span", "sgc-quiet");
    let shown = outcome.clone();
    let what = Rc::new(what);
    let button = button.on("click", move |_| {
        let (shown, what, text) = (shown.clone(), what.clone(), (what.text)());
        let copied = text.clone();
        let tell = move |is_copied| {
            let sentence = match is_copied {
                true => what.copied.to_owned(),
                false => (what.not_copied)(&copied),
            };
            shown.element().set_text_content(Some(&sentence));
            ctx.announce(sentence);
        };
        clipboard::copy(&text, None, Box::new(tell));
    });
    group![button, outcome]
}
