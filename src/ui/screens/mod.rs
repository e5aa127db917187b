//! The screens, one file each.
//!
//! Knows: what stands on each screen and in which order.
//! Must not know: how a part of it works.

mod about;
mod ahead;
mod ask;
mod check;
mod compare;
mod earlier;
mod elsewhere;
mod files;
mod glossary;
mod method;
mod paper;
mod plan;
mod privacy;
mod questions;
mod records;
mod result;
mod safeguard;
mod safeguards;
mod sentences;
mod start;

use crate::assessment::Place;
use crate::catalog::{self, CURRENT_STANDARDS, Item};
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::go;
use crate::ui::dom::{El, el};
use crate::ui::focus::HEADING;

/// The screen of a place.
pub fn screen(ctx: Ctx, place: Place) -> El {
    match place.screen() {
        Place::Start | Place::Question(_) | Place::Compared(_) => start::start(ctx),
        Place::Foundations => check::foundations(ctx),
        Place::Standard(index) => check::standard(ctx, index),
        Place::Ahead => ahead::ahead(ctx),
        Place::Result => result::result(ctx),
        Place::Compare => compare::compare(ctx),
        Place::Safeguards => safeguards::safeguards(ctx),
        Place::Safeguard(id) => safeguard::safeguard(ctx, id),
        Place::Elsewhere => elsewhere::elsewhere(),
        Place::Glossary => glossary::glossary(),
        Place::Questions => questions::questions(),
        Place::Sentences => sentences::sentences(),
        Place::Plan => plan::plan(ctx),
        Place::Ask => ask::ask(ctx),
        Place::Method => method::method(),
        Place::Records => records::records(ctx),
        Place::Earlier => earlier::earlier(ctx),
        Place::Files => files::files(ctx),
        Place::About => about::about(ctx),
        Place::Privacy => privacy::privacy(),
    }
}

/// The title of a screen, for the window. An item is named with its paragraph: its title alone can be
/// that of a standard, or of an item of the other rule.
pub fn title(place: Place) -> String {
    let words = words();
    let title = match place.screen() {
        Place::Start | Place::Question(_) | Place::Compared(_) => words.start.title,
        Place::Foundations => words.check.foundations_title,
        Place::Standard(index) => CURRENT_STANDARDS[index].title,
        Place::Ahead => words.ahead.title,
        Place::Result => words.result.title,
        Place::Compare => words.compare.title,
        Place::Safeguards => words.safeguards.title,
        Place::Safeguard(id) => {
            let title = catalog::item(id.as_str()).map_or("", Item::title);
            return [title, ", ", &go::name(id.rule(), id.paragraph())].concat();
        }
        Place::Elsewhere => words.reference.elsewhere_title,
        Place::Glossary => words.reference.glossary_title,
        Place::Questions => words.reference.questions_title,
        Place::Sentences => words.reference.sentences_title,
        Place::Plan => words.tasks.title,
        Place::Ask => words.ask.title,
        Place::Method => words.method.title,
        Place::Records => words.records.title,
        Place::Earlier => words.earlier.title,
        Place::Files => words.files.title,
        Place::About => words.about.title,
        Place::Privacy => words.privacy.title,
    };
    title.into()
}

/// The heading of a screen, which takes the focus when the screen opens.
fn heading(title: &str) -> El {
    el("h1", "sgc-heading")
        .attr("tabindex", "-1")
        .attr(HEADING, "")
        .text(title)
}

/// A part of a screen under a heading.
fn section(title: &str) -> El {
    el("section", "sgc-section").child(el("h2", "sgc-section__title").text(title))
}
