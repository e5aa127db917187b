//! Knows: the folded help of a question: official wording first, then our words.
//! Must not know: what has been answered.

use leptos::prelude::*;

use crate::catalog::{self, Item, MappingKind};
use crate::text::{ItemText, words};
use crate::ui::components::quote;

/// The help of a foundation or current item.
pub fn help(item: Item, text: &'static ItemText) -> AnyView {
    let check = &words().check;
    let wording = match item {
        Item::Foundation(item) => item.wording,
        Item::Current(item) => item.wording,
        Item::Proposed(item) => item.wording,
    };
    view! {
        <details class="sgc-help">
            <summary class="sgc-help__summary">{check.help}</summary>
            <div class="sgc-help__body">
                {quote::wording(item.paragraph(), wording)}
                {section(check.why_it_matters, paragraph(text.why_it_matters))}
                {section(check.where_to_look, places(text.where_to_look))}
                {section(check.evidence, list(text.evidence))}
                {section(check.first_step, paragraph(text.first_step))}
                {section(check.often_missing, list(text.often_missing))}
                {section(check.who, paragraph(text.who))}
                {section(check.in_software, paragraph(text.in_software))}
                {mappings(item)}
            </div>
        </details>
    }
    .into_any()
}

/// A list with one entry a line.
pub fn list(entries: &'static [&'static str]) -> AnyView {
    let entries: Vec<_> = entries
        .iter()
        .map(|entry| view! { <li>{*entry}</li> })
        .collect();
    view! { <ul class="sgc-list">{entries}</ul> }.into_any()
}

fn section(title: &'static str, body: AnyView) -> AnyView {
    view! {
        <section class="sgc-help__section">
            <h3 class="sgc-help__title">{title}</h3>
            {body}
        </section>
    }
    .into_any()
}

fn paragraph(text: &'static str) -> AnyView {
    view! { <p>{text}</p> }.into_any()
}

/// "Place: what to look for there", with the place set apart.
fn places(entries: &'static [&'static str]) -> AnyView {
    let entries: Vec<_> = entries
        .iter()
        .map(|entry| match entry.split_once(": ") {
            Some((place, what)) => view! { <li><b>{place} ":"</b> " " {what}</li> }.into_any(),
            None => view! { <li>{*entry}</li> }.into_any(),
        })
        .collect();
    view! { <ul class="sgc-list">{entries}</ul> }.into_any()
}

fn mappings(item: Item) -> AnyView {
    let rows: Vec<_> = catalog::mappings(item.id())
        .map(|mapping| {
            let kind = match mapping.kind {
                MappingKind::Hhs => words().check.mapping_hhs,
                MappingKind::Nist => words().check.mapping_nist,
                MappingKind::ThirdParty => words().check.mapping_third_party,
                MappingKind::Inherited => words().check.mapping_inherited,
            };
            view! {
                <p>{mapping.framework} ": " {mapping.controls.join(", ")}</p>
                <p class="sgc-quiet">{kind} " " {mapping.source} "."</p>
            }
        })
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    section(words().check.mappings, rows.into_any())
}
