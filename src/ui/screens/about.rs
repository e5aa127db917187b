//! Knows: the about page.
//! Must not know: anybody's answers.

use leptos::prelude::*;

use super::heading;
use crate::catalog::{CATALOG_DATE, official};
use crate::text::words;
use crate::ui::components::go;

/// What this product is and is not, its edition and its sources.
pub fn about() -> AnyView {
    let words = words();
    let about = &words.about;
    let sections: Vec<_> = about
        .sections
        .iter()
        .map(|(title, paragraphs)| {
            let paragraphs: Vec<_> = paragraphs
                .iter()
                .map(|paragraph| view! { <p>{*paragraph}</p> })
                .collect();
            view! {
                <section class="sgc-section">
                    <h2 class="sgc-section__title">{*title}</h2>
                    {paragraphs}
                </section>
            }
        })
        .collect();
    let sources = &about.sources;
    let sources: Vec<_> = [
        (official::SECTION_312, sources.section_312),
        (official::SUBPART_C, sources.subpart_c),
        (official::PROPOSAL_PDF, sources.proposal),
        (official::AGENDA_ENTRY, sources.agenda),
        (official::DEFINITIONS_160_103, sources.definitions),
    ]
    .into_iter()
    .map(|(address, name)| view! { <li>{go::away(address, name)}</li> })
    .collect();
    view! {
        {heading(about.title)}
        {sections}
        <section class="sgc-section">
            <h2 class="sgc-section__title">{about.sources_title}</h2>
            <ul class="sgc-list">{sources}</ul>
        </section>
        <section class="sgc-section">
            <h2 class="sgc-section__title">{about.edition_title}</h2>
            <dl class="sgc-facts">
                <dt>{about.version}</dt>
                <dd>{env!("CARGO_PKG_VERSION")}</dd>
                <dt>{about.licence}</dt>
                <dd>{env!("CARGO_PKG_LICENSE")}</dd>
                <dt>{about.catalog}</dt>
                <dd>{(words.date)(CATALOG_DATE)}</dd>
                <dt>{about.rule_read}</dt>
                <dd>{about.rule_read_value}</dd>
            </dl>
        </section>
    }
    .into_any()
}
