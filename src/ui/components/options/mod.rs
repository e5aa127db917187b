//! Knows: the answers of one question as native radio buttons, and the record inside the answer
//! that it belongs to.
//! Must not know: what an answer leads to.

use leptos::prelude::*;

use crate::assessment::{Answer, Msg};
use crate::catalog::Item;
use crate::report::answer_name;
use crate::text::{ItemText, words};
use crate::ui::Ctx;
use crate::ui::components::record_form;

/// The answers that the item offers, in their order.
pub fn options(ctx: Ctx, item: Item, text: &'static ItemText) -> AnyView {
    let answers: Vec<_> = Answer::offered_on(item)
        .map(|answer| option(ctx, item, text, answer))
        .collect();
    view! { <div class="sgc-options">{answers}</div> }.into_any()
}

fn option(ctx: Ctx, item: Item, text: &'static ItemText, answer: Answer) -> AnyView {
    let id = item.id();
    let chosen = Memo::new(move |_| ctx.answer(id) == Some(answer));
    let input = format!("{}-{id}-{}", ctx.name(), answer.as_str());
    let hint = format!("{input}-hint");
    let name = answer_name(words(), answer);
    let described_by = (!name.meaning.is_empty()).then(|| hint.clone());
    let meaning = described_by.is_some().then(|| {
        view! { <span class="sgc-option__meaning" id=hint>{name.meaning}</span> }
    });
    let record = move || {
        (answer.takes_record() && chosen.get())
            .then(|| record_form::record_form(ctx, item, text, answer))
    };
    view! {
        <div class="sgc-option" class=("sgc-option--chosen", move || chosen.get())>
            <input
                class="sgc-option__input"
                type="radio"
                id=input.clone()
                name=format!("{}-{id}", ctx.name())
                aria-describedby=described_by
                prop:checked=move || chosen.get()
                on:change=move |_| ctx.send(Msg::ChoseAnswer { item: id, answer })
            />
            <label class="sgc-option__label" for=input>
                <span class="sgc-option__name">{name.name}</span>
                {meaning}
            </label>
            <kbd class="sgc-option__key" aria-hidden="true">{answer.key()}</kbd>
        </div>
        {record}
    }
    .into_any()
}
