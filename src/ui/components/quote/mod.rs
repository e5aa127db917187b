//! Knows: how official wording is shown: quoted, in a serif, with its paragraph and the way to it,
//! and dashed where it is only proposed.
//! Must not know: our own words about it.

use crate::catalog::official::Quote;
use crate::catalog::{Item, Rule};
use crate::text::words;
use crate::ui::components::go;
use crate::ui::dom::{El, el};

/// The official wording of an item.
pub fn official(item: Item) -> El {
    of_rule(item.rule(), item.paragraph(), &[item.wording()])
}

/// A quotation in several parts.
pub fn quote(quote: &Quote) -> El {
    of_rule(Rule::Current, quote.paragraph, quote.parts)
}

/// A quotation of the proposal.
pub fn proposed(paragraph: &str, parts: &[&str]) -> El {
    of_rule(Rule::Proposed, paragraph, parts)
}

/// A quotation of either text.
pub fn of_rule(rule: Rule, paragraph: &str, parts: &[&str]) -> El {
    let words = words();
    let (class, source) = match rule {
        Rule::Current => ("sgc-quote", words.check.official_source),
        Rule::Proposed => (
            "sgc-quote sgc-quote--proposed",
            words.safeguards.proposed_source,
        ),
    };
    let quoted = parts
        .iter()
        .map(|part| el("p", "").attr("lang", "en").text(&format!("“{part}”")));
    let source = source(paragraph);
    let caption = el("figcaption", "sgc-quote__source");
    el("figure", class)
        .child(el("blockquote", "sgc-quote__text").children(quoted))
        .child(match go::address(rule, paragraph) {
            Some(address) => caption.child(go::away(address, "", &source)),
            None => caption.text(&source),
        })
}
