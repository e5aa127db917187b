//! Knows: one question: what is asked, when "in place" is honest, the answers, the help.
//! Must not know: the screen around it, or what an answer leads to.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use crate::assessment::{Answer, Msg};
use crate::catalog::{CurrentKind, Item};
use crate::text::{ItemText, words};
use crate::ui::Ctx;
use crate::ui::components::{go, help, options};

/// The question about a foundation or current item.
pub fn question(ctx: Ctx, item: Item, text: &'static ItemText) -> AnyView {
    let id = item.id();
    let check = &words().check;
    let hint = format!("{}-{id}-hint", ctx.name());
    let described_by = hint.clone();
    let answered = Memo::new(move |_| ctx.answer(id).is_some());
    let clear = move || {
        answered.get().then(|| {
            view! {
                <button
                    type="button"
                    class="sgc-button sgc-button--quiet"
                    on:click=move |_| ctx.send(Msg::ClearedAnswer(id))
                >
                    {check.clear}
                    <span class="sgc-visually-hidden">": " {item.title()}</span>
                </button>
            }
        })
    };
    view! {
        <fieldset
            class="sgc-question"
            data-item=id.as_str()
            aria-describedby=described_by
            on:keydown=move |event| choose_by_key(ctx, item, &event)
        >
            <legend class="sgc-question__legend">
                <h2 class="sgc-question__title">{text.question}</h2>
            </legend>
            <p class="sgc-question__source">
                {label(item)} " " {go::citation(item.paragraph())} " "
                <span class="sgc-question__name">{item.title()}</span>
            </p>
            <div class="sgc-question__hint" id=hint>
                <p>{text.explanation}</p>
                <p class="sgc-question__only-if">{check.yes_only_if}</p>
                {help::list(text.yes_only_if)}
            </div>
            {help::help(item, text)}
            {options::options(ctx, item, text)}
            <div class="sgc-question__foot">{clear}</div>
        </fieldset>
    }
    .into_any()
}

/// Whether the item is mandatory, as a small mark beside its citation.
pub fn label(item: Item) -> AnyView {
    let check = &words().check;
    let (class, name) = match item {
        Item::Foundation(_) => ("sgc-tag", check.foundation),
        Item::Current(item) => match item.kind {
            CurrentKind::Standard => ("sgc-tag sgc-tag--mandatory", check.standard),
            CurrentKind::Required => ("sgc-tag sgc-tag--mandatory", check.required),
            CurrentKind::Addressable => ("sgc-tag sgc-tag--addressable", check.addressable),
        },
        Item::Proposed(_) => ("sgc-tag", words().result.proposed_title),
    };
    view! { <span class=class>{name}</span> }.into_any()
}

/// A number key chooses the answer of that number while the focus is inside the question, but
/// not while a text is typed.
fn choose_by_key(ctx: Ctx, item: Item, event: &KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() || is_typing(event) {
        return;
    }
    let key = event.key();
    let answer = key.parse().ok().and_then(Answer::from_key);
    if let Some(answer) = answer
        && answer.is_offered_on(item)
    {
        event.prevent_default();
        ctx.send(Msg::ChoseAnswer {
            item: item.id(),
            answer,
        });
    }
}

fn is_typing(event: &KeyboardEvent) -> bool {
    let Some(target) = event.target() else {
        return false;
    };
    target.has_type::<web_sys::HtmlTextAreaElement>()
        || target
            .dyn_ref::<web_sys::HtmlInputElement>()
            .is_some_and(|input| input.type_() != "radio")
}
