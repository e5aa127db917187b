//! Knows: the screen with results of earlier days, and that it follows what another tab does.
//! Must not know: how they are kept.

mod snapshot;

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::{heading, section};
use crate::assessment::{Assessment, Focus};
use crate::report::{FileKind, MOST_SNAPSHOTS, Snapshots, trend as points};
use crate::text::words;
use crate::ui::autosave::STORED;
use crate::ui::components::confirm::{Asking, confirm};
use crate::ui::components::freeze::{freeze, why};
use crate::ui::components::question::button;
use crate::ui::components::trend::trend;
use crate::ui::dom::{El, Listener, el, group};
use crate::ui::snapshots::{self, NotKept};
use crate::ui::{Ctx, download};

/// Earlier results: freezing, the trend, and each of them.
pub fn earlier(ctx: Ctx) -> El {
    let earlier = &words().earlier;
    let times = RwSignal::new(0_usize);
    follow_storage(ctx, times);
    let can_freeze = move || {
        times.get();
        snapshots::kept(ctx).is_ok().into()
    };
    group![
        heading(earlier.title),
        el("p", "sgc-lead").text(earlier.lead),
        el("div", "").content_follows(can_freeze, move |can| match can {
            0 => group![],
            _ => freezing(ctx),
        }),
        el("div", "").content_follows(
            move || times.get(),
            move |_| match snapshots::kept(ctx) {
                Ok(snapshots) => list(ctx, &snapshots),
                Err(reason) => none(ctx, &reason),
            },
        ),
    ]
}

/// Counts how often what is kept has changed, here or in another tab, for as long as the screen is
/// shown.
fn follow_storage(ctx: Ctx, times: RwSignal<usize>) {
    let shown = Rc::new(RefCell::new(snapshots::text(ctx)));
    let listeners = ["storage", STORED].map(|event| {
        let shown = shown.clone();
        Listener::new(
            event,
            Box::new(move || {
                let text = snapshots::text(ctx);
                let before = shown.replace(text);
                if before != *shown.borrow() {
                    ctx.keep_focus();
                    times.update(|times| *times += 1);
                }
            }),
        )
    });
    StoredValue::new_local(listeners);
}

fn freezing(ctx: Ctx) -> El {
    let earlier = &words().earlier;
    let shown = section(earlier.freeze).class("sgc-section sgc-keep");
    match ctx.read_now(has_answer) {
        true => shown.child(freeze(ctx)),
        false => shown.child(el("p", "").text(earlier.nothing_to_freeze)),
    }
}

/// Whether there is a result to freeze.
fn has_answer(assessment: &Assessment) -> bool {
    assessment
        .answers
        .iter()
        .any(|(_, entry)| entry.answer.is_some() || !entry.details.is_empty())
}

fn list(ctx: Ctx, snapshots: &Snapshots) -> El {
    let earlier = &words().earlier;
    let all = snapshots.all();
    if all.is_empty() {
        return el("p", "").text(earlier.none);
    }
    // The newest is looked for most often.
    let each = all.iter().enumerate().rev();
    group![
        section(earlier.trend.title).child(trend(&points(snapshots))),
        section(earlier.each_title)
            .child(el("p", "").text(&(earlier.kept)(all.len(), MOST_SNAPSHOTS)))
            .child(el("p", "sgc-quiet").text(earlier.digest_lead))
            .children(each.map(|(place, one)| snapshot::snapshot(ctx, place, one))),
    ]
}

/// What stands in the place of the list, and what can be done.
fn none(ctx: Ctx, reason: &NotKept) -> El {
    let words = words();
    let earlier = &words.earlier;
    let sentence = el("p", "").text(&why(reason));
    let plain = |name| button("sgc-button sgc-button--plain", name);
    if !matches!(reason, NotKept::Unreadable(_)) {
        let save = plain(earlier.save_report);
        let save = save.on("click", move |_| download::save_kind(ctx, FileKind::Report));
        return group![sentence, el("div", "sgc-actions").child(save)];
    }
    let save = plain(words.saving.save_set_aside).on("click", move |_| {
        if let Some(text) = snapshots::text(ctx) {
            download::save(ctx, earlier.unreadable_file, &text);
        }
    });
    let asking = Asking {
        start: words.saving.remove_set_aside,
        question: earlier.unreadable_question,
        confirm: words.saving.remove_confirm,
        keep: words.saving.erase_keep,
    };
    let remove = move || {
        ctx.announce(match snapshots::remove_all(ctx) {
            Ok(()) => earlier.removed.into(),
            Err(_) => earlier.not_removed.into(),
        });
        ctx.focus(Focus::Heading);
    };
    el("section", "sgc-notice")
        .attr("aria-label", earlier.unreadable_title)
        .child(el("p", "sgc-notice__title").text(earlier.unreadable_title))
        .child(sentence)
        .child(
            el("div", "sgc-actions")
                .child(save)
                .child(confirm(asking, Rc::new(remove))),
        )
}
