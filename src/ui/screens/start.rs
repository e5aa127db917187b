//! Knows: the start screen.
//! Must not know: any question.

use leptos::prelude::*;

use super::heading;
use crate::assessment::{Place, Progress};
use crate::catalog::{RULE_STATUS, official};
use crate::text::words;
use crate::ui::components::{erase, go, quote};
use crate::ui::{Ctx, clock};

/// What this is, and the way in.
pub fn start(ctx: Ctx) -> AnyView {
    let words = words();
    let start = &words.start;
    let begun = Memo::new(move |_| ctx.read(|assessment| !assessment.is_empty()));
    let begin = move || {
        let progress = ctx.progress();
        if begun.get() {
            let place = ctx.read(Progress::first_open);
            let place = place.map_or(Place::Result, Place::Question);
            view! {
                {go::link(ctx, place, "sgc-button", start.resume)}
                <p class="sgc-quiet">{(start.so_far)(progress.answered, progress.of)}</p>
            }
            .into_any()
        } else {
            go::link(ctx, Place::Foundations, "sgc-button", start.begin)
        }
    };
    let gets: Vec<_> = start
        .gets
        .iter()
        .map(|(title, sentence)| {
            view! {
                <li class="sgc-gets__entry">
                    <b class="sgc-gets__title">{*title}</b>
                    <span>{*sentence}</span>
                </li>
            }
        })
        .collect();
    let steps: Vec<_> = start
        .check_yourself
        .iter()
        .map(|step| view! { <li>{*step}</li> })
        .collect();
    let old = RULE_STATUS
        .is_old(clock::today())
        .then(|| (start.rule_status_old)(&(words.date)(RULE_STATUS.as_of)));
    view! {
        {heading(start.title)}
        <p class="sgc-lead">{start.lead}</p>
        <div class="sgc-actions sgc-actions--start">{begin}</div>
        <p class="sgc-privacy"><b>{start.privacy_title} ". "</b> {start.privacy}</p>
        <details class="sgc-help">
            <summary class="sgc-help__summary">{start.check_yourself_title}</summary>
            <ol class="sgc-list">{steps}</ol>
        </details>
        <section class="sgc-section">
            <h2 class="sgc-section__title">{start.gets_title}</h2>
            <ol class="sgc-gets">{gets}</ol>
        </section>
        <section class="sgc-section">
            <h2 class="sgc-section__title">{start.applies_title}</h2>
            <p>{start.applies}</p>
            <details class="sgc-help">
                <summary class="sgc-help__summary">{start.definitions}</summary>
                <div class="sgc-help__body">
                    {quote::quote(&official::COVERED_ENTITY)}
                    {quote::quote(&official::BUSINESS_ASSOCIATE)}
                    <p>{go::away(official::DEFINITIONS_160_103, words.about.sources.definitions)}</p>
                </div>
            </details>
        </section>
        <section class="sgc-section">
            <h2 class="sgc-section__title">{start.rule_status_title}</h2>
            <p>
                {(start.rule_status)(&RULE_STATUS)} " "
                {go::away(RULE_STATUS.source, start.rule_status_source)}
            </p>
            {old.map(|old| view! { <p><b>{old}</b></p> })}
        </section>
        <p class="sgc-aside"><b>{start.breach_title}</b> " " {start.breach}</p>
        {erase::erase(ctx)}
    }
    .into_any()
}
