//! The screens, one file each.
//!
//! Knows: what stands on each screen and in which order.
//! Must not know: how a part of it works.

mod about;
mod check;
mod items;
mod result;
mod start;

use crate::assessment::Place;
use crate::catalog::CURRENT_STANDARDS;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::dom::{El, el};
use crate::ui::focus::HEADING;

/// The screen of a place.
pub fn screen(ctx: Ctx, place: Place) -> Vec<El> {
    match place.screen() {
        Place::Start | Place::Question(_) => start::start(ctx),
        Place::Foundations => check::foundations(ctx),
        Place::Standard(index) => check::standard(ctx, index),
        Place::Items => items::items(ctx),
        Place::Result => result::result(ctx),
        Place::About => about::about(),
    }
}

/// The title of a screen, for the window.
pub fn title(place: Place) -> &'static str {
    let words = words();
    match place.screen() {
        Place::Start | Place::Question(_) => words.start.title,
        Place::Foundations => words.check.foundations_title,
        Place::Standard(index) => CURRENT_STANDARDS[index].title,
        Place::Items => words.items.title,
        Place::Result => words.result.title,
        Place::About => words.about.title,
    }
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
