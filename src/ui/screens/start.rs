//! Knows: the start screen.
//! Must not know: any question.

use super::{heading, section};
use crate::assessment::{Place, Progress};
use crate::catalog::{RULE_STATUS, official};
use crate::text::words;
use crate::ui::components::{aside, erase, go, help, quote};
use crate::ui::dom::{El, el};
use crate::ui::{Ctx, clock};

/// What this is, and the way in.
pub fn start(ctx: Ctx) -> Vec<El> {
    let start = &words().start;
    let gets = start.gets.iter().map(|(title, sentence)| {
        el("li", "")
            .child(el("b", "sgc-gets__title").text(title))
            .text(sentence)
    });
    let steps = start.check_yourself.iter();
    vec![
        heading(start.title),
        el("p", "sgc-lead").text(start.lead),
        begin(ctx),
        el("p", "")
            .child(el("b", "").text(start.privacy_title))
            .text(". ")
            .text(start.privacy),
        help::folded(start.check_yourself_title)
            .child(el("ol", "sgc-list").children(steps.map(|step| el("li", "").text(step)))),
        section(start.gets_title).child(el("ol", "sgc-gets").children(gets)),
        section(start.applies_title)
            .child(el("p", "").text(start.applies))
            .child(definitions()),
        scope(ctx),
        rule_status(),
        el("p", "sgc-aside")
            .child(el("b", "").text(start.breach_title))
            .text(" ")
            .text(start.breach),
        erase::erase(ctx),
    ]
}

/// The button, for a first visit and for somebody who comes back.
fn begin(ctx: Ctx) -> El {
    let begun =
        move || ctx.read(|assessment| (!assessment.is_empty()).then(|| Progress::of(assessment)));
    el("div", "sgc-actions sgc-actions--start").content_follows(begun, move |begun| {
        let start = &words().start;
        let Some(progress) = begun else {
            let begin = go::link(ctx, Place::Foundations, "sgc-button").text(start.begin);
            return vec![begin];
        };
        let (place, name) = match ctx.read_now(Progress::first_open) {
            Some(item) => (Place::Question(item), start.resume),
            None => (Place::Result, words().check.to_result),
        };
        vec![
            go::link(ctx, place, "sgc-button").text(name),
            el("p", "sgc-quiet").text(&(start.so_far)(progress.answered, progress.of)),
        ]
    })
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

fn rule_status() -> El {
    let words = words();
    let start = &words.start;
    let status = section(start.rule_status_title).child(
        el("p", "")
            .text(&(start.rule_status)(&RULE_STATUS))
            .text(" ")
            .child(go::away(RULE_STATUS.source, "", start.rule_status_source)),
    );
    if RULE_STATUS.is_old(clock::today()) {
        let as_of = (words.date)(RULE_STATUS.as_of);
        status.child(el("p", "sgc-aside").text(&(start.rule_status_old)(&as_of)))
    } else {
        status
    }
}
