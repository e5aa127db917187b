//! Knows: the steps of the quick check: the foundations, then one screen a standard.
//! Must not know: how a question is answered.

use leptos::prelude::*;

use super::heading;
use crate::assessment::Place;
use crate::catalog::{CURRENT_STANDARDS, FOUNDATIONS, Item};
use crate::text::{self, words};
use crate::ui::Ctx;
use crate::ui::components::{go, question};

/// The two foundations.
pub fn foundations(ctx: Ctx) -> AnyView {
    let check = &words().check;
    let items = FOUNDATIONS.iter().map(Item::Foundation).collect();
    step(
        ctx,
        Place::Foundations,
        check.foundations_title,
        check.foundations_lead,
        items,
    )
}

/// One standard with its specifications.
pub fn standard(ctx: Ctx, index: usize) -> AnyView {
    let standard = &CURRENT_STANDARDS[index];
    let items = standard.items.iter().map(Item::Current).collect();
    let purpose = text::standards()[index].purpose;
    step(ctx, Place::Standard(index), standard.title, purpose, items)
}

fn step(
    ctx: Ctx,
    place: Place,
    title: &'static str,
    lead: &'static str,
    items: Vec<Item>,
) -> AnyView {
    let check = &words().check;
    let steps: Vec<_> = Place::steps().collect();
    let number = steps.iter().position(|step| *step == place).unwrap_or(0) + 1;
    let so_far = move || {
        let progress = ctx.progress();
        (check.answered)(progress.answered, progress.of)
    };
    let next = if number == steps.len() {
        check.to_result
    } else {
        check.next
    };
    let questions: Vec<_> = items
        .into_iter()
        .filter_map(|item| Some(question::question(ctx, item, text::item_text(item.id())?)))
        .collect();
    view! {
        <p class="sgc-step">
            {(check.step)(number, steps.len())} " · " <span data-progress="">{so_far}</span>
        </p>
        {heading(title)}
        <p class="sgc-lead">{lead}</p>
        {questions}
        <div class="sgc-actions">
            {go::link(ctx, place.next(), "sgc-button", next)}
            {go::link(ctx, place.previous(), "sgc-button sgc-button--plain", check.back)}
        </div>
        <p class="sgc-quiet">{check.stop_any_time}</p>
    }
    .into_any()
}
