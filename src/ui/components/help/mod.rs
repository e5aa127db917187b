//! Knows: everything that is told about an item: official wording first, then our words; and how
//! it is folded away.
//! Must not know: what has been answered, or on which screen it stands.

use leptos::prelude::*;

use crate::catalog::{self, Item, Mapping, MappingKind, Related};
use crate::text::{self, Lines, words};
use crate::ui::components::{exceptions, go, quote};
use crate::ui::dom::{El, el, group};

/// What stands under one heading.
enum Told {
    /// A sentence or two.
    Text(&'static str),
    /// One entry a line.
    List(Lines),
    /// "Place: what to look for there".
    Places(Lines),
    /// A sentence on the duties of today, with these duties.
    Today(&'static str, &'static [Related]),
}

/// So many parts of what is told about an item in force stand in its question as well.
const IN_THE_QUESTION: usize = 2;

/// The help of a foundation or current item, folded away.
pub fn help(item: Item) -> El {
    folded_later(words().check.help, move || body(item))
}

/// What is folded away beside a question: all that does not stand in the question itself.
pub fn body(item: Item) -> El {
    let skip = match item {
        Item::Proposed(_) => 0,
        _ => IN_THE_QUESTION,
    };
    group![quote::official(item), sections(item, "h3", skip)]
}

/// Everything our words tell about an item, for a page of its own.
pub fn whole(item: Item) -> El {
    sections(item, "h2", 0)
}

fn sections(item: Item, heading: &str, skip: usize) -> El {
    let check = &words().check;
    let mut sections = group![];
    for (title, told) in told(item).into_iter().skip(skip) {
        let body = match told {
            Told::Text("") | Told::Today("", _) => continue,
            Told::Text(text) => paragraph(text),
            Told::List(lines) => list(lines),
            Told::Places(lines) => places(lines),
            Told::Today(text, duties) => group![paragraph(text), today(duties)],
        };
        sections = sections.child(section(heading, title, body));
    }
    if let Item::Proposed(item) = item {
        sections = sections.children(exceptions::exceptions(item, heading));
    }
    let mut mappings = catalog::mappings(item.id()).map(mapping).peekable();
    if mappings.peek().is_some() {
        let mappings = group![].children(mappings);
        sections = sections.child(section(heading, check.mappings, mappings));
    }
    sections
}

/// The titles and what stands under them, in their order.
fn told(item: Item) -> Vec<(&'static str, Told)> {
    let words = words();
    let (check, page, compare) = (&words.check, &words.safeguards, &words.compare);
    if let Item::Proposed(item) = item {
        let Some(text) = text::proposed_text(item.id) else {
            return Vec::new();
        };
        return vec![
            (page.would_ask, Told::Text(text.explanation)),
            (compare.number, Told::Text(text.number)),
            (compare.differently, Told::Text(text.differently)),
            (
                compare.today,
                Told::Today(text.today.unwrap_or_default(), item.related),
            ),
            (check.yes_only_if, Told::List(text.yes_only_if)),
            (check.where_to_look, Told::Places(text.where_to_look)),
            (check.evidence, Told::List(text.evidence)),
            (check.first_step, Told::Text(text.first_step)),
            (check.who, Told::Text(text.who)),
        ];
    }
    let Some(text) = text::item_text(item.id()) else {
        return Vec::new();
    };
    vec![
        (page.explanation, Told::Text(text.explanation)),
        (check.yes_only_if, Told::List(text.yes_only_if)),
        (check.why_it_matters, Told::Text(text.why_it_matters)),
        (check.where_to_look, Told::Places(text.where_to_look)),
        (check.evidence, Told::List(text.evidence)),
        (check.first_step, Told::Text(text.first_step)),
        (check.often_missing, Told::List(text.often_missing)),
        (check.who, Told::Text(text.who)),
        (check.in_software, Told::Text(text.in_software)),
    ]
}

/// Something that is folded away until it is wanted.
pub fn folded(summary: &str) -> El {
    folded_under(group![].text(summary))
}

fn folded_under(summary: El) -> El {
    el("details", "sgc-help").child(el("summary", "sgc-help__summary").child(summary))
}

/// The same with content that is not built before it is wanted, which on most visits is never.
pub fn folded_later(summary: &str, build: impl Fn() -> El + 'static) -> El {
    folded_later_under(group![].text(summary), false, Box::new(build))
}

/// The same under any summary, open from the start or not.
pub fn folded_later_under(summary: El, is_open: bool, build: Box<dyn Fn() -> El>) -> El {
    let opened = RwSignal::new(usize::from(is_open));
    let content = el("div", "sgc-help__body").content_follows(
        move || opened.get(),
        move |opened| match opened {
            0 => group![],
            _ => build(),
        },
    );
    folded_under(summary)
        .prop("open", is_open)
        .on("toggle", move |_| opened.set(1))
        .child(content)
}

/// A list with one entry a line.
pub fn list(entries: Lines) -> El {
    let mut list = el("ul", "sgc-list");
    for entry in entries.iter() {
        list = list.child(el("li", "").text(entry));
    }
    list
}

/// A part of what is told, under a heading of the level that fits.
pub fn section(heading: &str, title: &str, body: El) -> El {
    el("section", "sgc-help__section")
        .child(el(heading, "sgc-help__title").text(title))
        .child(body)
}

fn paragraph(text: &str) -> El {
    el("p", "").text(text)
}

fn places(entries: Lines) -> El {
    let mut list = el("ul", "sgc-list");
    for entry in entries.iter() {
        let line = el("li", "");
        list = list.child(match entry.bytes().position(|byte| byte == b':') {
            Some(at) => line
                .child(el("b", "").text(&entry[..at]))
                .text(&entry[at..]),
            None => line.text(entry),
        });
    }
    list
}

/// Duties that are in force, each with its label.
fn today(duties: &[Related]) -> El {
    let mut list = el("ul", "sgc-list");
    for duty in duties {
        list = list.child(
            el("li", "")
                .text(duty.title)
                .text(" ")
                .child(go::citation(duty.paragraph))
                .text(" ")
                .child(el("span", "sgc-tag").text(duty.label)),
        );
    }
    list
}

fn mapping(mapping: &Mapping) -> El {
    let check = &words().check;
    let kind = match mapping.kind {
        MappingKind::Hhs => check.mapping_hhs,
        MappingKind::Nist => check.mapping_nist,
        MappingKind::ThirdParty => check.mapping_third_party,
        MappingKind::Inherited => check.mapping_inherited,
    };
    let controls = format!("{}: {}", mapping.framework, mapping.controls);
    group![
        paragraph(&controls),
        el("p", "sgc-quiet").text(&format!("{kind} {}.", mapping.source)),
    ]
}
