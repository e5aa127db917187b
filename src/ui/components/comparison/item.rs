//! Knows: one item that changed, as a row with the older beside the newer.
//! Must not know: which items changed.

use crate::assessment::{Answer, DetailAnswer};
use crate::catalog::Item;
use crate::report::{ItemChange, Said, answer_name, detail_answer_name};
use crate::text::{self, words};
use crate::ui::components::dry_run::row as headed;
use crate::ui::components::status_mark;
use crate::ui::dom::{El, el};

/// The row. `heads` are the names of the three columns behind the item.
pub fn row(item: Item, change: &ItemChange, heads: [&str; 3]) -> El {
    let [older, newer, also] = heads;
    headed(change.item)
        .attr("data-changed", change.item.as_str())
        .child(said(item, &change.older).attr("data-label", older))
        .child(said(item, &change.newer).attr("data-label", newer))
        .child(also_changed(change).attr("data-label", also))
}

/// Answer and status.
fn said(item: Item, said: &Said) -> El {
    let words = words();
    let mut cell = el("td", "");
    // What reuses the answers to today's items has none of its own, so that there is none is no news.
    if said.answer.is_some() || Answer::offered_on(item).next().is_some() {
        let name = said
            .answer
            .map_or(words.answers.none, |answer| answer_name(words, answer).name);
        cell = cell.child(el("p", "").text(name));
    }
    match said.status {
        Some(status) => cell.child(status_mark::named(status)),
        None => cell,
    }
}

/// Details, and the names of what else is said in other words.
fn also_changed(change: &ItemChange) -> El {
    let words = words();
    let compare = &words.files.compare;
    let name = |answer: Option<DetailAnswer>| {
        answer.map_or(words.answers.none, |answer| {
            detail_answer_name(words, answer)
        })
    };
    let mut cell = el("td", "");
    for (detail, before, after) in &change.details {
        let question = text::detail_question(change.item, *detail).unwrap_or(detail.as_str());
        let told = (compare.detail)(question, name(*before), name(*after));
        cell = cell.child(el("p", "").text(&told));
    }
    let parts: Vec<_> = change
        .parts
        .iter()
        .map(|part| compare.parts[*part as usize])
        .collect();
    match parts.is_empty() {
        true => cell,
        false => cell.child(el("p", "").text(&(words.list)(&parts))),
    }
}
