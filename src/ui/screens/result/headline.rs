//! Knows: the sentences that open the result, with the items they name.
//! Must not know: how an item comes to be named.

use super::worked_out::WorkedOut;
use crate::assessment::Place;
use crate::catalog::{self, Item, ItemId, Rule};
use crate::report::{addressable_sentence, citation, first_sentence};
use crate::scoring::{Headline, HeadlineCase};
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::go;
use crate::ui::dom::{El, el};
use crate::ui::screens::heading;

/// A sentence: what is open and must not be.
pub fn headline(ctx: Ctx, now: &WorkedOut) -> El {
    let words = words();
    if !now.has_begun(Rule::Current) {
        return heading(words.result.title);
    }
    let headline = &now.score.headline;
    let (class, named) = names(headline);
    let items = named.iter().filter_map(|id| catalog::item(id.as_str()));
    let second = addressable_sentence(words, headline);
    el("div", class)
        .child(heading(&first_sentence(words, headline)))
        .child(el("ul", "sgc-headline__items").children(items.map(|item| item_line(ctx, item))))
        .children(second.map(|sentence| el("p", "").text(&sentence)))
}

/// The class of the case, and the items that its sentence names.
pub fn names(headline: &Headline) -> (&'static str, &[ItemId]) {
    match headline.case() {
        HeadlineCase::MandatoryOpen => ("sgc-headline", &headline.open_mandatory),
        HeadlineCase::MandatoryNotKnown => (
            "sgc-headline sgc-headline--not-known",
            &headline.not_known_mandatory,
        ),
        HeadlineCase::NoMandatoryOpen => ("sgc-headline sgc-headline--none", &[]),
    }
}

fn item_line(ctx: Ctx, item: Item) -> El {
    el("li", "")
        .child(go::link(ctx, Place::Question(item.id()), "").text(item.title()))
        .text(" ")
        .child(el("span", "sgc-cite").text(&citation(words(), item)))
}
