//! Knows: erasing in two actions, and the sentence that says what was removed.
//! Must not know: what is removed, or how that is checked.

use leptos::prelude::*;

use crate::assessment::Msg;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::question::button;
use crate::ui::dom::{El, el};
use crate::ui::focus;

/// The button, then the question, then the sentence.
pub fn erase(ctx: Ctx) -> El {
    let saving = &words().saving;
    let erased = move || ctx.autosave().saving(|saving| saving.erased.clone());
    el("section", "sgc-section")
        .child(el("h2", "sgc-section__title").text(saving.erase_title))
        .child(el("p", "").text(saving.erase_lead))
        .child(el("div", "").content_follows(erased, |erased| {
            let sentence = erased.iter();
            sentence
                .map(|sentence| el("p", "sgc-erase__done").text(sentence))
                .collect()
        }))
        .child(two_actions(ctx))
}

fn two_actions(ctx: Ctx) -> El {
    let asking = RwSignal::new(false);
    let place = el("div", "sgc-erase").attr("tabindex", "-1");
    let element = place.element().clone();
    // The button that was pressed is gone afterwards, so the focus goes to what took its place.
    let ask = move |ask| {
        asking.set(ask);
        focus::on(&element);
    };
    place.content_follows(
        move || asking.get(),
        move |is_asking| {
            let saving = &words().saving;
            let ask = ask.clone();
            if !is_asking {
                let start = button("sgc-button sgc-button--plain", saving.erase);
                return vec![start.on("click", move |_| ask(true))];
            }
            vec![
                el("p", "sgc-erase__question").text(saving.erase_question),
                el("div", "sgc-actions")
                    .child(
                        button("sgc-button sgc-button--danger", saving.erase_confirm).on(
                            "click",
                            move |_| {
                                asking.set(false);
                                ctx.send(Msg::ConfirmedErase);
                            },
                        ),
                    )
                    .child(
                        button("sgc-button sgc-button--plain", saving.erase_keep)
                            .on("click", move |_| ask(false)),
                    ),
            ]
        },
    )
}
