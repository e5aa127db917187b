//! Knows: the official definitions with our sentences beside them.
//! Must not know: anybody's answers.

use super::heading;
use crate::catalog::{DEFINITIONS, Rule};
use crate::text::{self, words};
use crate::ui::components::quote;
use crate::ui::dom::{El, el, group};

/// Every term: what it means here in a plain sentence, and the official definition.
pub fn glossary() -> El {
    let reference = &words().reference;
    let mut terms = group![
        heading(reference.glossary_title),
        el("p", "sgc-lead").text(reference.glossary_lead),
    ];
    for (definition, text) in DEFINITIONS.iter().zip(text::glossary()) {
        let rule = definition.rule;
        let mut title = el("h2", "sgc-term__title").text(definition.term);
        if rule == Rule::Proposed {
            title = title
                .text(" ")
                .child(el("span", "sgc-tag sgc-tag--proposed").text(reference.not_law));
        }
        let ours = el("div", "")
            .child(title)
            .child(el("p", "").text(text.plain));
        let quoted = quote::of_rule(rule, definition.quote.paragraph, definition.quote.parts);
        terms = terms.child(el("section", "sgc-term").child(ours).child(quoted));
    }
    terms
}
