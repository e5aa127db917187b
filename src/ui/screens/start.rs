//! Knows: the start screen.
//! Must not know: any question.

use super::{heading, section};
use crate::assessment::{Place, Progress};
use crate::catalog::official;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::{aside, erase, go, help, quote, rule_status};
use crate::ui::dom::{El, el, group};

/// What this is, and the way in.
pub fn start(ctx: Ctx) -> El {
    let start = &words().start;
    let gets = start.gets.iter().map(|(title, sentence)| {
        el("li", "")
            .child(el("b", "sgc-gets__title").text(title))
            .text(sentence)
    });
    group![
        heading(start.title),
        el("p", "sgc-lead").text(start.lead),
        begin(ctx),
        el("p", "")
            .text(start.other_ways)
            .text(" ")
            .child(go::link(ctx, Place::Ahead, "").text(start.ahead))
            .text(" · ")
            .child(go::link(ctx, Place::Compare, "").text(start.compare)),
        el("p", "")
            .child(el("b", "").text(start.privacy_title))
            .text(". ")
            .child(
                el("span", "").text_follows(move || match ctx.autosave().keeps() {
                    true => start.privacy.into(),
                    false => start.privacy_not_kept.into(),
                })
            )
            .text(" ")
            .child(go::link(ctx, Place::Privacy, "").text(words().privacy.title)),
        shared_computer(ctx).unwrap_or_else(|| group![]),
        section(start.gets_title).child(el("ol", "sgc-gets").children(gets)),
        section(start.applies_title)
            .child(el("p", "").text(start.applies))
            .child(definitions()),
        scope(ctx),
        section(start.rule_status_title).child(rule_status::rule_status()),
        el("p", "sgc-aside")
            .child(el("b", "").text(start.breach_title))
            .text(" ")
            .text(start.breach),
        erase::erase(ctx),
    ]
}

/// The button, for a first visit and for somebody who comes back.
fn begin(ctx: Ctx) -> El {
    // 0 for a first visit, then one more than there are answers.
    let begun = move || {
        ctx.read(|assessment| match assessment.is_empty() {
            true => 0,
            false => Progress::of(assessment).answered + 1,
        })
    };
    el("div", "sgc-actions sgc-actions--start").content_follows(begun, move |begun| {
        let start = &words().start;
        if begun == 0 {
            return go::link(ctx, Place::Foundations, "sgc-button").text(start.begin);
        }
        let progress = ctx.read_now(Progress::of);
        let (place, name) = match ctx.read_now(Progress::first_open) {
            Some(item) => (Place::Question(item), start.resume),
            None => (Place::Result, words().check.to_result),
        };
        let so_far = (start.so_far)(progress.answered, progress.of);
        group![]
            .child(go::link(ctx, place, "sgc-button").text(name))
            .child(el("p", "sgc-quiet").text(&so_far))
    })
}

/// For a computer that others use as well; nothing to choose where nothing is ever kept.
fn shared_computer(ctx: Ctx) -> Option<El> {
    let start = &words().start;
    let off = move || ctx.autosave().is_off();
    let shared = el("div", "sgc-shared")
        .child(aside::tick(start.shared_computer, off, move |off| {
            ctx.turn_saving_off(off);
        }))
        .child(el("p", "sgc-quiet").text(start.shared_computer_lead));
    ctx.autosave().can_keep().then_some(shared)
}

/// The kinds of systems to tick, so that none is forgotten.
fn scope(ctx: Ctx) -> El {
    let start = &words().start;
    let kinds = start.scope.iter().enumerate().map(move |(index, kind)| {
        aside::tick(
            kind,
            move || {
                ctx.autosave()
                    .settings(|settings| settings.scope.contains(&index))
            },
            move |ticked| {
                ctx.autosave()
                    .choose(|settings| settings.tick(index, ticked))
            },
        )
    });
    section(start.scope_title)
        .child(el("p", "").text(start.scope_lead))
        .child(
            el("div", "sgc-scope-list")
                .attr("role", "group")
                .attr("aria-label", start.scope_title)
                .children(kinds),
        )
}

fn definitions() -> El {
    let words = words();
    help::folded(words.start.definitions).child(
        el("div", "sgc-help__body")
            .child(quote::quote(&official::COVERED_ENTITY))
            .child(quote::quote(&official::BUSINESS_ASSOCIATE))
            .child(go::away(
                official::DEFINITIONS_160_103,
                "",
                words.about.sources.definitions,
            )),
    )
}
