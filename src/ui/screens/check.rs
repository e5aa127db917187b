//! Knows: the steps of the quick check: the foundations, then one screen a standard.
//! Must not know: how a question is answered.

use super::heading;
use crate::assessment::{Answer, Place};
use crate::catalog::{CURRENT_STANDARDS, FOUNDATIONS, Item};
use crate::text::{self, words};
use crate::ui::Ctx;
use crate::ui::components::{aside, go, help, question, steps};
use crate::ui::dom::{El, el, group};

/// The two foundations.
pub fn foundations(ctx: Ctx) -> El {
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
pub fn standard(ctx: Ctx, index: usize) -> El {
    let standard = &CURRENT_STANDARDS[index];
    step(
        ctx,
        Place::Standard(index),
        standard.title,
        text::purpose(index),
        standard.items.iter().map(Item::Current).collect(),
    )
}

fn step(ctx: Ctx, place: Place, title: &str, lead: &str, items: Vec<Item>) -> El {
    let check = &words().check;
    let has_addressable = items
        .iter()
        .any(|item| Answer::OtherWay.is_offered_on(*item));
    let mut screen = group![
        steps::steps(ctx, place),
        progress(ctx, place),
        heading(title),
        el("p", "sgc-lead").text(lead),
        el("p", "sgc-quiet").text_follows(move || in_scope(ctx)),
        explained(check.vendor_title, check.vendor_explained),
    ];
    if has_addressable {
        screen = screen.child(explained(
            check.addressable_title,
            check.addressable_explained,
        ));
    }
    for item in items {
        if let Some(text) = text::item_text(item.id()) {
            screen = screen.child(question::question(ctx, item, &text));
        }
    }
    let number_keys = aside::tick(
        check.number_keys,
        move || ctx.autosave().settings(|settings| settings.number_keys),
        move |on| ctx.autosave().choose(|settings| settings.number_keys = on),
    );
    screen
        .child(onward(ctx, place))
        .child(el("p", "sgc-quiet").text(check.stop_any_time))
        .child(number_keys)
}

/// Which step of how many, and how many items are answered.
fn progress(ctx: Ctx, place: Place) -> El {
    let check = &words().check;
    let number = place.step_number() + 1;
    let so_far = move || {
        let progress = ctx.progress();
        (check.answered)(progress.answered, progress.of)
    };
    el("p", "sgc-step")
        .text(&(check.step)(number, Place::STEPS))
        .text(" · ")
        .child(
            el("span", "")
                .attr("data-progress", "")
                .text_follows(so_far),
        )
}

fn onward(ctx: Ctx, place: Place) -> El {
    let check = &words().check;
    let next = match place.next() {
        Place::Result => check.to_result,
        _ => check.next,
    };
    el("div", "sgc-actions")
        .child(go::link(ctx, place.next(), "sgc-button").text(next))
        .child(go::link(ctx, place.previous(), "sgc-button sgc-button--plain").text(check.back))
}

fn explained(title: &str, paragraphs: &[&str]) -> El {
    let paragraphs = paragraphs.iter().map(|text| el("p", "").text(text));
    help::folded(title).child(el("div", "sgc-help__body").children(paragraphs))
}

/// What was ticked on the start screen, so that "everything in scope" means something.
fn in_scope(ctx: Ctx) -> String {
    let words = words();
    let ticked: Vec<_> = ctx.autosave().settings(|settings| {
        let ticked = settings.scope.iter();
        ticked
            .filter_map(|index| words.start.scope.get(*index).copied())
            .collect()
    });
    if ticked.is_empty() {
        return String::new();
    }
    (words.check.in_scope)(&(words.list)(&ticked))
}
