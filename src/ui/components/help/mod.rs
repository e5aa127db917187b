//! Knows: folded help: official wording first, then our words.
//! Must not know: what has been answered.

use crate::catalog::{self, Item, Mapping, MappingKind};
use crate::text::{ItemText, words};
use crate::ui::components::quote;
use crate::ui::dom::{El, el};

/// The help of a foundation or current item.
pub fn help(item: Item, text: &ItemText) -> El {
    let check = &words().check;
    let wording = match item {
        Item::Foundation(item) => item.wording,
        Item::Current(item) => item.wording,
        // Proposed items are asked about elsewhere, and their wording is not carried here.
        Item::Proposed(_) => "",
    };
    folded(check.help).child(
        el("div", "sgc-help__body")
            .child(quote::wording(item.paragraph(), wording))
            .child(section(
                check.why_it_matters,
                paragraph(text.why_it_matters),
            ))
            .child(section(check.where_to_look, places(text.where_to_look)))
            .child(section(check.evidence, list(text.evidence)))
            .child(section(check.first_step, paragraph(text.first_step)))
            .child(section(check.often_missing, list(text.often_missing)))
            .child(section(check.who, paragraph(text.who)))
            .child(section(check.in_software, paragraph(text.in_software)))
            .children(catalog::mappings(item.id()).map(mapping)),
    )
}

/// Something that is folded away until it is wanted.
pub fn folded(summary: &str) -> El {
    el("details", "sgc-help").child(el("summary", "sgc-help__summary").text(summary))
}

/// A list with one entry a line.
pub fn list(entries: &[&str]) -> El {
    el("ul", "sgc-list").children(entries.iter().map(|entry| el("li", "").text(entry)))
}

fn section(title: &str, body: El) -> El {
    el("section", "sgc-help__section")
        .child(el("h3", "sgc-help__title").text(title))
        .child(body)
}

fn paragraph(text: &str) -> El {
    el("p", "").text(text)
}

/// "Place: what to look for there", with the place set apart.
fn places(entries: &[&str]) -> El {
    let entry = |entry: &&str| match entry.split_once(": ") {
        Some((place, what)) => el("li", "")
            .child(el("b", "").text(place))
            .text(": ")
            .text(what),
        None => el("li", "").text(entry),
    };
    el("ul", "sgc-list").children(entries.iter().map(entry))
}

fn mapping(mapping: &Mapping) -> El {
    let check = &words().check;
    let kind = match mapping.kind {
        MappingKind::Hhs => check.mapping_hhs,
        MappingKind::Nist => check.mapping_nist,
        MappingKind::ThirdParty => check.mapping_third_party,
        MappingKind::Inherited => check.mapping_inherited,
    };
    let controls = format!("{}: {}", mapping.framework, mapping.controls.join(", "));
    section(check.mappings, paragraph(&controls))
        .child(el("p", "sgc-quiet").text(&format!("{kind} {}.", mapping.source)))
}
