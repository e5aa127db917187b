//! Knows: what one row of the comparison says, in one list of texts that is both searched and shown.
//! Must not know: which rows are looked at.

use super::side::{Side, hits, sides};
use crate::assessment::Place;
use crate::catalog::{CURRENT_STANDARDS, Item, PROPOSED_STANDARDS};
use crate::report::{change_name, current_change_name};
use crate::text::search::{Query, Searched};
use crate::text::{self, words};
use crate::ui::Ctx;
use crate::ui::components::copy::{self, Copied};
use crate::ui::components::go;
use crate::ui::components::question::{button, label};
use crate::ui::dom::{El, el, group};
use crate::ui::focus::ROW;

/// One item against its counterparts in the other rule.
pub struct Row {
    /// The item that the row is about.
    pub item: Item,
    /// The paragraph of its standard.
    pub standard: &'static str,
    /// In force, then proposed.
    sides: [Side; 2],
    /// What is said below: the name of each, and the text.
    said: Vec<(&'static str, &'static str)>,
    /// Everything that stands in it.
    pub searched: Searched,
}

/// The twelve items in force, then the forty-one proposed.
pub fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for standard in CURRENT_STANDARDS {
        for item in standard.items {
            rows.push(row(Item::Current(item), standard.paragraph));
        }
    }
    for standard in PROPOSED_STANDARDS {
        for item in standard.items {
            rows.push(row(Item::Proposed(item), standard.paragraph));
        }
    }
    rows
}

fn row(item: Item, standard: &'static str) -> Row {
    let compare = &words().compare;
    let mut said = Vec::new();
    if let Some(text) = text::comparison_text(item.id()) {
        said.push((compare.becomes, text.becomes));
        said.push((compare.differently, text.differently));
    }
    if let Some(text) = text::proposed_text(item.id()) {
        said.push((compare.differently, text.differently));
        said.push((compare.number, text.number));
        said.extend(text.today.map(|today| (compare.today, today)));
    }
    let sides = sides(item);
    let mut texts = vec![item.title(), item.paragraph()];
    texts.extend(sides.iter().flat_map(Side::texts));
    texts.extend(said.iter().map(|(_, text)| *text));
    Row {
        item,
        standard,
        searched: Searched::new(&texts),
        sides,
        said,
    }
}

impl Row {
    /// What the row stands in, still empty.
    pub fn place(&self, ctx: Ctx) -> El {
        el("article", "sgc-compared")
            .attr(ROW, self.item.id().as_str())
            .attr("tabindex", "-1")
            .attr("aria-labelledby", &self.title_id(ctx))
    }

    fn title_id(&self, ctx: Ctx) -> String {
        ctx.id(&["row-", self.item.id().as_str()].concat())
    }

    /// What stands in the row, with what is looked for marked.
    pub fn show(&self, ctx: Ctx, query: &Query) -> El {
        let words = words();
        let item = self.item;
        let id = self.title_id(ctx);
        let change = match item {
            Item::Current(item) => current_change_name(words, item.becomes.change),
            Item::Proposed(item) => change_name(words, item.change),
            Item::Foundation(_) => "",
        };
        let head = el("header", "sgc-compared__head")
            .child(el("h4", "sgc-compared__title").attr("id", &id).child(hits(
                "span",
                item.title(),
                query,
            )))
            .child(label(item))
            .child(el("span", "sgc-tag").text(change));
        let said = self.said.iter().map(|(name, text)| {
            el("div", "")
                .child(el("dt", "").text(name))
                .child(hits("dd", text, query))
        });
        let sides = self.sides.iter().map(|side| side.show(ctx, query));
        group![
            head,
            el("div", "sgc-compared__sides").children(sides),
            el("dl", "sgc-compared__said").children(said),
            foot(ctx, item),
        ]
    }
}

fn foot(ctx: Ctx, item: Item) -> El {
    let compare = &words().compare;
    let place = Place::Compared(item.id());
    let title = || el("span", "sgc-visually-hidden").text(&format!(": {}", item.title()));
    let copy = copy::copy(
        ctx,
        button("sgc-button sgc-button--quiet", compare.copy).child(title()),
        Copied {
            text: Box::new(move || address_of(ctx, place)),
            copied: compare.copied,
            not_copied: compare.not_copied,
        },
    );
    el("footer", "sgc-compared__foot")
        .child(
            go::link(ctx, Place::Safeguard(item.id()), "")
                .text(compare.more)
                .child(title()),
        )
        .child(copy)
}

/// The whole address of a place, as a browser makes it of a link.
fn address_of(ctx: Ctx, place: Place) -> String {
    let link = go::link(ctx, place, "");
    let address = js_sys::Reflect::get(link.element(), &"href".into());
    address
        .ok()
        .and_then(|address| address.as_string())
        .unwrap_or_default()
}
