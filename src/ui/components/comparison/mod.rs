//! Knows: how it is shown what changed between two assessments: counts first, then each item with
//! the older beside the newer.
//! Must not know: how the difference is found, or where the two came from.

mod item;

use crate::catalog::{self, Item, Rule};
use crate::report::{Comparison, Side, changed, quoted};
use crate::text::words;
use crate::ui::components::dry_run::{NAMED, table};
use crate::ui::dom::{El, el, group};

/// What changed. The names of the two stand in their order.
pub fn comparison(names: [&str; 2], compared: &Comparison) -> El {
    let compare = &words().files.compare;
    let heads = match compared.in_order {
        true => compare.sides,
        false => compare.sides_unordered,
    };
    let shown = group![sides(names, heads, compared), notes(compared)];
    let shown = match compared.changes.is_empty() {
        true => shown.child(el("p", "").text(compare.nothing)),
        false => shown
            .child(counts(compared))
            .children(PARTS.map(|part| changes(compared, heads, part))),
    };
    shown.child(not_compared(&compared.not_compared))
}

/// What is said to somebody who does not see it.
pub fn said(compared: &Comparison) -> String {
    let compare = &words().files.compare;
    if compared.changes.is_empty() {
        return compare.nothing.into();
    }
    let items = |rule| changed(compared, rule).items;
    (compare.said)(items(Rule::Current), items(Rule::Proposed))
}

/// Which two they are.
fn sides(names: [&str; 2], heads: [&str; 2], compared: &Comparison) -> El {
    let compare = &words().files.compare;
    let sides = [&compared.older, &compared.newer];
    let mut facts = el("dl", "sgc-facts sgc-changes__sides");
    for ((head, name), side) in heads.into_iter().zip(names).zip(sides) {
        let mut told = el("dd", "").text(name);
        if side.share_safe {
            told = told.text(" (").text(compare.side_share_safe).text(")");
        }
        facts = facts.child(el("dt", "").text(head)).child(told);
    }
    facts
}

/// What has to be known to read the rest.
fn notes(compared: &Comparison) -> El {
    let compare = &words().files.compare;
    let (older, newer) = (&compared.older, &compared.newer);
    let mut notes = group![];
    if !compared.in_order {
        notes = notes.child(el("p", "sgc-aside").text(compare.not_in_order));
    }
    let share_safe = |side: &Side| side.share_safe;
    notes = notes.child(
        el("p", "sgc-quiet").text(match share_safe(older) || share_safe(newer) {
            true => compare.share_safe,
            false => compare.worked_out,
        }),
    );
    if older.catalog != newer.catalog {
        let told = (compare.catalogs)(&quoted(&older.catalog), &quoted(&newer.catalog));
        notes = notes.child(el("p", "sgc-quiet").text(&told));
    }
    notes
}

fn counts(compared: &Comparison) -> El {
    let files = &words().files;
    let mut rows = el("tbody", "");
    for (rule, name) in [Rule::Current, Rule::Proposed].into_iter().zip(files.rules) {
        let counts = changed(compared, rule);
        let numbers = [counts.items, counts.now_settled, counts.no_longer_settled];
        let mut row = el("tr", "").child(el("th", "").attr("scope", "row").text(name));
        for (number, name) in numbers.iter().zip(&files.compare.counts[1..]) {
            row = row.child(
                el("td", "")
                    .attr("data-label", name)
                    .text(&number.to_string()),
            );
        }
        rows = rows.child(row);
    }
    table(&files.compare.counts, rows).class("sgc-table sgc-changes sgc-changes--counts")
}

/// A part with more items than the rule in force has would be a wall, so it is folded away.
const OPEN: usize = 12;

/// The parts in which changes are listed: the foundations belong to no count of a rule's items.
const PARTS: [fn(Item) -> bool; 3] = [
    |item| matches!(item, Item::Foundation(_)),
    |item| matches!(item, Item::Current(_)),
    |item| matches!(item, Item::Proposed(_)),
];

fn changes(compared: &Comparison, heads: [&'static str; 2], is_in: fn(Item) -> bool) -> El {
    let words = words();
    let [item, also] = words.files.compare.columns;
    let [older, newer] = heads;
    let mut rows = el("tbody", "");
    let (mut title, mut number) = (None, 0);
    for change in &compared.changes {
        let Some(changed) = catalog::item(change.item.as_str()).filter(|item| is_in(*item)) else {
            continue;
        };
        title = Some(match changed {
            Item::Foundation(_) => words.check.foundation,
            Item::Current(_) => words.files.rules[0],
            Item::Proposed(_) => words.files.rules[1],
        });
        number += 1;
        rows = rows.child(item::row(changed, change, [older, newer, also]));
    }
    let Some(title) = title else {
        return group![];
    };
    let head = [item, older, newer, also].map(|name| el("th", "").attr("scope", "col").text(name));
    let line = el("h4", "sgc-fold__line")
        .child(el("span", "sgc-table__standard").text(title))
        .child(el("span", "sgc-table__settled").text(&(words.files.compare.items)(number)));
    let table = el("table", "sgc-table sgc-changes")
        .child(el("thead", "").child(el("tr", "").children(head)))
        .child(rows);
    el("details", "sgc-fold sgc-changes__part")
        .prop("open", number <= OPEN)
        .child(el("summary", "sgc-fold__summary").child(line))
        .child(table)
}

/// The names of items that only one of the files knows are anybody's words, and may be many.
fn not_compared(ids: &[String]) -> El {
    let files = &words().files;
    if ids.is_empty() {
        return group![];
    }
    let mut named = el("ul", "sgc-list");
    for id in ids.iter().take(NAMED) {
        named = named.child(el("li", "").text(&quoted(id)));
    }
    if ids.len() > NAMED {
        named = named.child(el("li", "").text(&(files.and_more)(ids.len() - NAMED)));
    }
    group![el("p", "").text(files.compare.not_compared), named]
}
