//! Knows: one half of a row: the paragraphs of one rule with their official wording.
//! Must not know: the other half, or what is said about both.

use crate::assessment::Place;
use crate::catalog::{self, Item, Rule};
use crate::text::search::{Query, pieces, places};
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::go;
use crate::ui::dom::{El, el, group};

/// What one rule has for a row.
pub struct Side {
    rule: Rule,
    /// The items whose wording is shown.
    items: Vec<Item>,
    /// Paragraphs that belong to it as well.
    also: &'static [&'static str],
}

/// In force, then proposed.
pub fn sides(item: Item) -> [Side; 2] {
    let find = |id: &catalog::ItemId| catalog::item(id.as_str());
    let (current, proposed, also): (Vec<_>, Vec<_>, &[_]) = match item {
        Item::Proposed(proposed) => (
            proposed.ancestors.iter().filter_map(find).collect(),
            vec![item],
            &[],
        ),
        Item::Current(current) => (
            vec![item],
            catalog::descendants(current.id)
                .map(Item::Proposed)
                .collect(),
            current.becomes.shown,
        ),
        Item::Foundation(_) => (vec![item], Vec::new(), &[]),
    };
    [
        Side {
            rule: Rule::Current,
            items: current,
            also: &[],
        },
        Side {
            rule: Rule::Proposed,
            items: proposed,
            also,
        },
    ]
}

impl Side {
    /// What stands in it, to be searched.
    pub fn texts(&self) -> impl Iterator<Item = &'static str> {
        let items = self.items.clone().into_iter();
        let shown = items.flat_map(|item| [item.paragraph(), item.wording()]);
        shown.chain(self.also.iter().copied())
    }

    /// The half, with what is looked for marked.
    pub fn show(&self, ctx: Ctx, query: &Query) -> El {
        let compare = &words().compare;
        let (class, name, nothing) = match self.rule {
            Rule::Current => ("sgc-side", compare.in_force, compare.not_named),
            Rule::Proposed => (
                "sgc-side sgc-side--proposed",
                compare.proposed,
                compare.no_paragraph,
            ),
        };
        let side = el("section", class);
        let mut side = side.children(
            self.items
                .iter()
                .map(|item| wording(ctx, name, *item, query)),
        );
        if self.items.is_empty() {
            side = side.child(el("h5", "sgc-side__rule").text(name));
            if self.also.is_empty() {
                side = side.child(el("p", "sgc-quiet").text(nothing));
            }
        }
        side.children(self.also(ctx, query))
    }

    fn also(&self, ctx: Ctx, query: &Query) -> Option<El> {
        let words = words();
        if self.also.is_empty() {
            return None;
        }
        let paragraphs = self.also.iter().copied().map(|paragraph| {
            let name = hits("span", paragraph, query);
            // The exceptions are quoted with the item that has them and are no items.
            let cited = match catalog::item_of(Rule::Proposed, paragraph) {
                Some(item) => go::link(ctx, Place::Compared(item.id()), "sgc-cite"),
                None => el("span", "sgc-cite"),
            };
            group![].child(cited.text("§").child(name)).text(" ")
        });
        Some(
            el("p", "")
                .text(words.compare.see_also)
                .text(" ")
                .children(paragraphs),
        )
    }
}

/// Official wording, with what carries the difference and what is looked for marked.
fn wording(ctx: Ctx, rule: &str, item: Item, query: &Query) -> El {
    let compare = &words().compare;
    let wording = item.wording();
    let mut parts = catalog::emphasis(item.id()).to_vec();
    if let Item::Proposed(item) = item {
        parts.extend(item.fixes);
    }
    let marked = places(wording, &parts);
    let heard = |text: &str| el("span", "sgc-visually-hidden").text(text);
    let mut quoted = el("q", "sgc-side__wording").attr("lang", "en");
    let mut inside = false;
    for piece in pieces(wording, &marked, &query.hits(wording)) {
        if piece.emphasised != inside {
            inside = piece.emphasised;
            quoted = quoted.child(heard(match inside {
                true => compare.mark_begins,
                false => compare.mark_ends,
            }));
        }
        quoted = quoted.child(match (piece.emphasised, piece.hit) {
            (false, false) => group![].text(piece.text),
            (true, false) => el("mark", "sgc-emphasis").text(piece.text),
            (false, true) => el("mark", "sgc-hit").text(piece.text),
            (true, true) => el("mark", "sgc-emphasis sgc-hit").text(piece.text),
        });
    }
    if inside {
        quoted = quoted.child(heard(compare.mark_ends));
    }
    let paragraph = go::link(ctx, Place::Compared(item.id()), "")
        .text(&[rule, " · §"].concat())
        .child(hits("span", item.paragraph(), query));
    let emphasis = (!marked.is_empty()).then(|| el("small", "sgc-quiet").text(compare.emphasis));
    group![
        el("h5", "sgc-side__rule").child(paragraph),
        el("p", "").child(quoted).text(" ").children(emphasis),
    ]
}

/// A text in an element, with what is looked for marked.
pub fn hits(tag: &str, text: &'static str, query: &Query) -> El {
    let pieces = pieces(text, &[], &query.hits(text));
    el(tag, "").children(pieces.into_iter().map(|piece| match piece.hit {
        true => el("mark", "sgc-hit").text(piece.text),
        false => group![].text(piece.text),
    }))
}
