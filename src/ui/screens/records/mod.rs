//! Knows: the screen with both logs, apart from each other, and what can be done with each.
//! Must not know: which records stand in a log, or how one is laid out.

mod copy;

use super::{heading, paper};
use crate::assessment::Place;
use crate::report::{LogKind, Share, Told, log_file, logs};
use crate::text::{log_words, words};
use crate::ui::components::go;
use crate::ui::components::log::{Layout, log};
use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group};
use crate::ui::in_time::parts;
use crate::ui::{Ctx, clock, download};

/// The logs. They are read as they are now: records are changed on other screens.
pub fn records(ctx: Ctx) -> El {
    let records = &words().records;
    group![
        heading(records.title),
        el("p", "sgc-lead").text(records.lead),
        parts![
            part(ctx, LogKind::Decisions),
            part(ctx, LogKind::Exceptions),
            paper::offer(ctx),
        ],
    ]
}

/// One log, and what can be done with it.
fn part(ctx: Ctx, kind: LogKind) -> El {
    let records = &words().records;
    let now = clock::now();
    let told = &ctx.read_now(|assessment| Told::new(words(), assessment, &now, Share::Full));
    let logs = logs(&told.assessment, now.today);
    let is_empty = match kind {
        LogKind::Decisions => logs.decisions.is_empty(),
        LogKind::Exceptions => logs.exceptions.is_empty(),
    };
    let layout = Layout {
        level: 2,
        links: Some(ctx),
        lines: false,
    };
    let (class, begin, place) = match kind {
        LogKind::Decisions => ("sgc-section sgc-log", records.begin, Place::Foundations),
        LogKind::Exceptions => (
            "sgc-section sgc-log sgc-log--proposed",
            records.ahead,
            Place::Ahead,
        ),
    };
    let tag = match kind {
        LogKind::Decisions => group![],
        LogKind::Exceptions => el("p", "sgc-log__tag")
            .child(el("span", "sgc-tag sgc-tag--proposed").text(records.not_needed_today)),
    };
    let body = el("div", "sgc-log__body");
    let log = match is_empty {
        true => group![
            log(told, kind, layout, group![]),
            el("div", "sgc-actions")
                .child(go::link(ctx, place, "sgc-button sgc-button--plain").text(begin)),
        ],
        false => log(told, kind, layout, with_log(ctx, kind, &body)),
    };
    el("section", class).child(tag).child(body.child(log))
}

/// Copying and saving a log.
fn with_log(ctx: Ctx, kind: LogKind, body: &El) -> El {
    let records = &words().records;
    let title = match kind {
        LogKind::Decisions => log_words().decisions,
        LogKind::Exceptions => log_words().exceptions,
    };
    let named = |name| {
        let title = [": ", title].concat();
        button("sgc-button sgc-button--plain", name)
            .child(el("span", "sgc-visually-hidden").text(&title))
    };
    let outcome = el("p", "sgc-quiet");
    let (shown, body) = (outcome.clone(), body.clone());
    let copy = named(records.copy).on("click", move |_| {
        let shown = shown.clone();
        copy::copy(ctx, kind, &body, move |sentence| {
            shown.element().set_text_content(Some(sentence));
            ctx.announce(sentence.into());
        });
    });
    let save = named(records.save).on("click", move |_| {
        let now = clock::now();
        let file =
            ctx.read_now(|assessment| log_file(words(), kind, &assessment.with_names(), &now));
        download::save_as(ctx, "text/markdown", &file.name, &file.text);
    });
    el("div", "sgc-actions")
        .child(copy)
        .child(save)
        .child(outcome)
}
