//! Knows: erasing in two actions, and the sentence that says what was removed.
//! Must not know: what is removed, or how that is checked.

use std::rc::Rc;

use crate::assessment::Msg;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::confirm::{Asking, confirm};
use crate::ui::dom::{El, el, group};

/// The button, then the question, then the sentence.
pub fn erase(ctx: Ctx) -> El {
    let saving = &words().saving;
    let told = move || ctx.autosave().saving(|saving| saving.told);
    el("section", "sgc-section")
        .child(el("h2", "sgc-section__title").text(saving.erase_title))
        .child(el("p", "").text(saving.erase_lead))
        .child(el("div", "").content_follows(told, move |_| {
            ctx.autosave().saving(|saving| match &saving.erased {
                Some(sentence) => el("p", "sgc-erase__done").text(sentence),
                None => group![],
            })
        }))
        .child(erase_button(ctx))
}

/// The button and the question alone.
pub fn erase_button(ctx: Ctx) -> El {
    let saving = &words().saving;
    let asking = Asking {
        start: saving.erase,
        question: saving.erase_question,
        confirm: saving.erase_confirm,
        keep: saving.erase_keep,
    };
    confirm(asking, Rc::new(move || ctx.send(Msg::ConfirmedErase)))
}
