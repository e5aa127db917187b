//! Knows: the proposed items that reuse no answer of today, with their statuses, in small.
//! Must not know: why an item has its status.

use super::standards::standards;
use super::worked_out::WorkedOut;
use crate::assessment::Place;
use crate::catalog::{Item, Rule};
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::{go, status_mark};
use crate::ui::dom::{El, el, group};
use crate::ui::screens::section;

/// What is new under the proposal, by standard. There is nothing to see in it before anybody has
/// looked.
pub fn new_items(ctx: Ctx, now: &WorkedOut) -> El {
    if !now.has_begun(Rule::Proposed) {
        return group![];
    }
    let result = &words().result;
    let mut number = 0;
    let mut parts = Vec::new();
    for standard in standards(Rule::Proposed) {
        let items = standard.items.into_iter().filter(is_new);
        let items: Vec<_> = items.map(|item| name(ctx, now, item)).collect();
        number += items.len();
        if !items.is_empty() {
            parts.push(
                el("div", "sgc-new__standard")
                    .child(el("h3", "sgc-new__title").text(standard.title))
                    .child(el("ul", "sgc-new__items").children(items)),
            );
        }
    }
    section(result.new_title)
        .child(el("p", "").text(&(result.new_lead)(number)))
        .child(el("div", "sgc-new").children(parts))
}

fn is_new(item: &Item) -> bool {
    matches!(item, Item::Proposed(item) if item.ancestors.is_empty())
}

fn name(ctx: Ctx, now: &WorkedOut, item: Item) -> El {
    el("li", "sgc-new__item")
        .child(status_mark::heard(now.status(item.id())))
        .child(go::link(ctx, Place::Question(item.id()), "").text(item.title()))
}
