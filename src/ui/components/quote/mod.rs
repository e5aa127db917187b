//! Knows: how official wording is shown: quoted, in a serif, with its paragraph.
//! Must not know: our own words about it.

use leptos::prelude::*;

use crate::catalog::official::Quote;
use crate::text::words;

/// Official wording of one paragraph.
pub fn wording(paragraph: &'static str, wording: &'static str) -> AnyView {
    parts(paragraph, [wording])
}

/// A quotation in several parts.
pub fn quote(quote: &'static Quote) -> AnyView {
    parts(quote.paragraph, quote.parts.iter().copied())
}

fn parts(paragraph: &'static str, parts: impl IntoIterator<Item = &'static str>) -> AnyView {
    let parts: Vec<_> = parts
        .into_iter()
        .map(|part| view! { <p lang="en">"“" {part} "”"</p> })
        .collect();
    view! {
        <figure class="sgc-quote">
            <blockquote class="sgc-quote__text">{parts}</blockquote>
            <figcaption class="sgc-quote__source">
                {(words().check.official_source)(paragraph)}
            </figcaption>
        </figure>
    }
    .into_any()
}
