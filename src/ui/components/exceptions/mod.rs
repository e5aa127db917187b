//! Knows: the exceptions of a proposed item as text: each with all its conditions, and the
//! official wording folded away.
//! Must not know: who claims one.

use crate::catalog::{EXCEPTION_TEXTS, ProposedItem, Rule};
use crate::text::{self, words};
use crate::ui::components::{go, help, quote};
use crate::ui::dom::{El, el, group};

/// The exceptions of an item under a heading of this level; `None` where it has none.
pub fn exceptions(item: &'static ProposedItem, heading: &str) -> Option<El> {
    let page = &words().safeguards;
    let text = text::exceptions(item.id)?;
    let below = match heading {
        "h2" => "h3",
        _ => "h4",
    };
    let mut told = group![];
    for choice in text.choices {
        told = told
            .child(
                el(below, "sgc-help__title")
                    .text(choice.name)
                    .text(" ")
                    .child(go::paragraph(Rule::Proposed, choice.paragraph)),
            )
            .child(help::list(choice.conditions));
    }
    let mut shared = el("ul", "sgc-list sgc-list--cited");
    for (paragraph, condition) in text.shared.iter() {
        shared = shared.child(
            el("li", "")
                .text(condition)
                .text(" ")
                .child(go::paragraph(Rule::Proposed, paragraph)),
        );
    }
    told = told
        .child(el(below, "sgc-help__title").text(page.shared_conditions))
        .child(shared)
        .child(help::folded_later(page.exceptions_official, move || {
            group![].children(official(item))
        }));
    Some(help::section(heading, page.exceptions, told))
}

/// The paragraphs that hold the exceptions of an item, and those that say what comes with them.
fn official(item: &'static ProposedItem) -> impl Iterator<Item = El> {
    let text = text::exceptions(item.id);
    let mut named: Vec<_> = item.exceptions.to_vec();
    if let Some(text) = text {
        named.extend(text.shared.iter().map(|(paragraph, _)| paragraph));
    }
    EXCEPTION_TEXTS
        .iter()
        .filter(move |text| named.iter().any(|name| name.starts_with(text.paragraph)))
        .map(|text| quote::proposed(text.paragraph, &[text.wording]))
}
