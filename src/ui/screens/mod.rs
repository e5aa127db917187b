//! The screens, one file each.
//!
//! Knows: what stands on each screen and in which order.
//! Must not know: how a part of it works.

mod about;
mod check;
mod items;
mod result;
mod start;

use leptos::prelude::*;

use crate::assessment::Place;
use crate::text::words;
use crate::ui::Ctx;

/// The screen of a place.
pub fn screen(ctx: Ctx, place: Place) -> AnyView {
    match place {
        Place::Start => start::start(ctx),
        Place::Foundations => check::foundations(ctx),
        Place::Standard(index) => check::standard(ctx, index),
        Place::Question(_) => screen(ctx, place.screen()),
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
        Place::Standard(index) => crate::catalog::CURRENT_STANDARDS[index].title,
        Place::Items => words.items.title,
        Place::Result => words.result.title,
        Place::About => words.about.title,
    }
}

/// The heading of a screen, which takes the focus when the screen opens.
pub fn heading(title: impl IntoView + 'static) -> AnyView {
    let title = title.into_any();
    view! { <h1 class="sgc-heading" tabindex="-1" data-heading="">{title}</h1> }.into_any()
}
