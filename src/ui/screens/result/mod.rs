//! The result, in its published order.
//!
//! Knows: which parts the result has, and what stands beside every one.
//! Must not know: how any of it is worked out.

mod call;
pub(super) mod flips;
pub(super) mod headline;
pub(super) mod items;
mod new_items;
pub(super) mod rules;
pub(super) mod standards;
mod tallies;
pub(super) mod tasks;
mod what_if;
pub(super) mod worked_out;

use std::rc::Rc;

use self::worked_out::WorkedOut;
use super::{heading, paper, section};
use crate::assessment::Place;
use crate::catalog::{Date, official};
use crate::text::words;
use crate::ui::components::freeze::freeze;
use crate::ui::components::go;
use crate::ui::dom::{El, el, group};
use crate::ui::in_time::{Build, in_time};
use crate::ui::{Ctx, clock};

/// The result for both rules, side by side and never summed. It is worked out once for this
/// screen: answers are changed on other screens.
pub fn result(ctx: Ctx) -> El {
    let today = clock::today();
    let now = ctx.read_now(|assessment| WorkedOut::of(assessment, today));
    let words = words();
    let result = &words.result;
    if now.score.current.answered == 0 && now.score.proposed.answered == 0 {
        return group![
            heading(result.title),
            el("p", "sgc-lead").text(result.nothing_yet),
            el("div", "sgc-actions").child(begin(ctx)),
            scope_box(),
        ];
    }
    let now = Rc::new(now);
    let parts: [fn(Ctx, Rc<WorkedOut>) -> El; 10] = [
        |ctx, now| rules::rules(ctx, &now),
        |ctx, now| flips::flips(ctx, &now),
        |ctx, now| new_items::new_items(ctx, &now),
        |ctx, now| items::in_force(ctx, &now),
        |ctx, now| items::proposed(ctx, now),
        |ctx, now| tasks::first_tasks(ctx, &now.score.plan),
        |ctx, now| as_of(ctx, now.today),
        what_if::what_if,
        |ctx, _| keep(ctx),
        |ctx, _| paper::offer(ctx),
    ];
    let headline = headline::headline(ctx, &now);
    let parts = parts.map(|part| {
        let now = now.clone();
        Box::new(move || part(ctx, now)) as Build
    });
    group![headline, in_time(parts), scope_box()].children(call::call(ctx))
}

/// The day of the result, and the way to how it comes about.
fn as_of(ctx: Ctx, today: Date) -> El {
    let words = words();
    el("p", "sgc-quiet")
        .text(&(words.result.as_of)(&(words.date)(today)))
        .text(" ")
        .child(go::link(ctx, Place::Method, "").text(words.method.title))
}

/// Freezing the result, and those of earlier days.
fn keep(ctx: Ctx) -> El {
    let result = &words().result;
    let earlier = go::link(ctx, Place::Earlier, "").text(result.earlier);
    section(result.keep_title)
        .class("sgc-section sgc-keep")
        .child(el("p", "").text(result.keep_lead))
        .child(freeze(ctx))
        .child(el("p", "").child(earlier))
}

fn begin(ctx: Ctx) -> El {
    go::link(ctx, Place::Foundations, "sgc-button").text(words().result.begin)
}

/// What this is, and what it does not cover. On every result, in the place of the disclaimer at
/// the foot of the page, which says no more.
pub(super) fn scope_box() -> El {
    let shell = &words().shell;
    el("aside", "sgc-scope")
        .attr("aria-label", shell.disclaimer_title)
        .child(
            el("p", "")
                .child(el("b", "").text(shell.disclaimer_title))
                .text(" ")
                .text(shell.disclaimer),
        )
        .child(el("p", "").text(shell.scope).text(" ").child(go::away(
            official::RISK_ASSESSMENT_TOOL,
            "",
            shell.risk_assessment_tool,
        )))
}
