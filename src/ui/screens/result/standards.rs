//! Knows: the items of either rule by standard, and the line that stands for a standard.
//! Must not know: which part of the result is made of them.

use super::worked_out::WorkedOut;
use crate::catalog::{self, CURRENT_STANDARDS, Item, PROPOSED_STANDARDS, Rule};
use crate::scoring::{self, Status};
use crate::text::words;
use crate::ui::components::strip;
use crate::ui::dom::{El, el, group};

/// A standard of either rule.
pub struct Standard {
    /// Its title.
    pub title: &'static str,
    /// The end of its paragraph: `(a)`.
    pub letter: &'static str,
    /// In catalog order.
    pub items: Vec<Item>,
}

/// The standards of a rule, in catalog order.
pub fn standards(rule: Rule) -> Vec<Standard> {
    match rule {
        Rule::Current => by_standard(CURRENT_STANDARDS, Item::Current),
        Rule::Proposed => by_standard(PROPOSED_STANDARDS, Item::Proposed),
    }
}

fn by_standard<I>(
    standards: &'static [catalog::Standard<I>],
    item: fn(&'static I) -> Item,
) -> Vec<Standard> {
    let standards = standards.iter().map(|standard| Standard {
        title: standard.title,
        letter: standard.paragraph.trim_start_matches("164.312"),
        items: standard.items.iter().map(item).collect(),
    });
    standards.collect()
}

impl Standard {
    /// Title, strip, and settled n of N.
    pub fn line(&self, now: &WorkedOut) -> El {
        let ids = || self.items.iter().map(|item| item.id());
        let statuses: Vec<Status> = ids().map(|id| now.status(id)).collect();
        let tally = scoring::tally_of(&now.score.results, ids());
        let settled = (words().result.standard_settled)(tally.settled, tally.of);
        group![
            el("span", "sgc-table__standard").text(self.title),
            strip::strip(&statuses),
            el("span", "sgc-table__settled").text(&settled),
        ]
    }
}
