//! Knows: the list of steps, with how much of each is left in words.
//! Must not know: what is asked in a step.

use crate::assessment::{Place, Progress};
use crate::catalog::{CURRENT_STANDARDS, FOUNDATIONS};
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::go;
use crate::ui::dom::{El, el};

/// All steps; `here` is the one that is open.
pub fn steps(ctx: Ctx, here: Place) -> El {
    let steps = Place::steps().map(|place| {
        let mut link = go::link(ctx, place, "sgc-steps__link").text(title(place));
        if place == here {
            link = link.attr("aria-current", "step");
        }
        let left = move || (words().check.left)(left(&ctx.progress(), place));
        el("li", "sgc-steps__step")
            .child(link)
            .text(" ")
            .child(el("span", "sgc-quiet").text_follows(left))
    });
    el("nav", "sgc-steps")
        .attr("aria-label", words().check.steps)
        .child(el("ol", "sgc-steps__list").children(steps))
}

fn title(step: Place) -> &'static str {
    match step {
        Place::Standard(index) => CURRENT_STANDARDS[index].title,
        _ => words().check.foundations_short,
    }
}

fn left(progress: &Progress, step: Place) -> usize {
    match step {
        Place::Standard(index) => progress.left[index],
        _ => FOUNDATIONS.len() - progress.foundations,
    }
}
