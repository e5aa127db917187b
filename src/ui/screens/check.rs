//! Knows: the steps of the quick check: the foundations, then one screen a standard.
//! Must not know: how a question is answered.

use super::heading;
use crate::assessment::Place;
use crate::catalog::{CURRENT_STANDARDS, FOUNDATIONS, Item};
use crate::text::{self, words};
use crate::ui::Ctx;
use crate::ui::components::{go, question};
use crate::ui::dom::{El, el};

/// The two foundations.
pub fn foundations(ctx: Ctx) -> Vec<El> {
    let check = &words().check;
    step(
        ctx,
        Place::Foundations,
        check.foundations_title,
        check.foundations_lead,
        FOUNDATIONS.iter().map(Item::Foundation).collect(),
    )
}

/// One standard with its specifications.
pub fn standard(ctx: Ctx, index: usize) -> Vec<El> {
    let standard = &CURRENT_STANDARDS[index];
    step(
        ctx,
        Place::Standard(index),
        standard.title,
        text::standards()[index].purpose,
        standard.items.iter().map(Item::Current).collect(),
    )
}

fn step(ctx: Ctx, place: Place, title: &str, lead: &str, items: Vec<Item>) -> Vec<El> {
    let check = &words().check;
    let of = Place::steps().count();
    let number = Place::steps().take_while(|step| *step != place).count() + 1;
    let next = if number == of {
        check.to_result
    } else {
        check.next
    };
    let so_far = move || {
        let progress = ctx.progress();
        (check.answered)(progress.answered, progress.of)
    };
    let questions = items
        .into_iter()
        .filter_map(|item| Some(question::question(ctx, item, text::item_text(item.id())?)));
    let mut screen = vec![
        el("p", "sgc-step")
            .text(&(check.step)(number, of))
            .text(" · ")
            .child(
                el("span", "")
                    .attr("data-progress", "")
                    .text_follows(so_far),
            ),
        heading(title),
        el("p", "sgc-lead").text(lead),
    ];
    screen.extend(questions);
    screen.push(
        el("div", "sgc-actions")
            .child(go::link(ctx, place.next(), "sgc-button").text(next))
            .child(
                go::link(ctx, place.previous(), "sgc-button sgc-button--plain").text(check.back),
            ),
    );
    screen.push(el("p", "sgc-quiet").text(check.stop_any_time));
    screen
}
