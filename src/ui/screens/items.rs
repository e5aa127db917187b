//! Knows: the list of everything that can be answered, with what has been.
//! Must not know: what an answer leads to.

use leptos::prelude::*;

use super::heading;
use crate::assessment::Place;
use crate::catalog::{CURRENT_STANDARDS, FOUNDATIONS, Item};
use crate::report::answer_name;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::{go, question};

/// All items, by standard.
pub fn items(ctx: Ctx) -> AnyView {
    let words = words();
    let foundations = group(
        ctx,
        words.check.foundations_title,
        FOUNDATIONS.iter().map(Item::Foundation).collect(),
    );
    let standards: Vec<_> = CURRENT_STANDARDS
        .iter()
        .map(|standard| {
            let items = standard.items.iter().map(Item::Current).collect();
            group(ctx, standard.title, items)
        })
        .collect();
    view! {
        {heading(words.items.title)}
        <p class="sgc-lead">{words.items.lead}</p>
        {foundations}
        {standards}
    }
    .into_any()
}

fn group(ctx: Ctx, title: &'static str, items: Vec<Item>) -> AnyView {
    let rows: Vec<_> = items.into_iter().map(|item| row(ctx, item)).collect();
    view! {
        <section class="sgc-section">
            <h2 class="sgc-section__title">{title}</h2>
            <ul class="sgc-items">{rows}</ul>
        </section>
    }
    .into_any()
}

fn row(ctx: Ctx, item: Item) -> AnyView {
    let words = words();
    let id = item.id();
    let answer = move || {
        ctx.answer(id)
            .map_or(words.answers.none, |answer| answer_name(words, answer).name)
    };
    view! {
        <li class="sgc-items__row">
            <span class="sgc-items__item">
                {go::link(ctx, Place::Question(id), "sgc-link", item.title())} " "
                <span class="sgc-cite">"§" {item.paragraph()}</span> " " {question::label(item)}
            </span>
            <span class="sgc-items__answer">{answer}</span>
        </li>
    }
    .into_any()
}
