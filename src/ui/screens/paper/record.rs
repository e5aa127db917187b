//! Knows: the full record: every item, what had no room in the summary, the logs, the plan, the
//! notes.
//! Must not know: how a table or a log is laid out.

use super::{items, plan, summary};
use crate::catalog::Rule;
use crate::report::{LogKind, Told, logs};
use crate::text::{export_words, words};
use crate::ui::Ctx;
use crate::ui::components::log::{Layout, log, typed};
use crate::ui::dom::{El, el, group};
use crate::ui::screens::result::flips;
use crate::ui::screens::result::worked_out::WorkedOut;
use crate::ui::screens::section;

/// The full record.
pub fn record(ctx: Ctx, told: &Told, now: &WorkedOut) -> El {
    let say = &words().print;
    el("div", "sgc-paper__record")
        .child(el("h1", "sgc-paper__title").text(say.full_record))
        .child(el("p", "").text(say.full_record_lead))
        .child(items::of_rule(told, now, Rule::Current))
        .child(items::of_rule(told, now, Rule::Proposed))
        .child(all_flips(ctx, now))
        .child(one_log(told, LogKind::Decisions))
        .child(exceptions(told, now))
        .child(plan::plan(told, now))
        .child(about(told))
}

/// The whole list, where the summary has only a part of it.
fn all_flips(ctx: Ctx, now: &WorkedOut) -> El {
    match summary::flips_left(now) {
        0 => group![],
        _ => flips::flips(ctx, now),
    }
}

/// A log begins a page, so that it can be filed by itself.
fn one_log(told: &Told, kind: LogKind) -> El {
    let layout = Layout {
        level: 2,
        links: None,
        lines: false,
    };
    let class = match kind {
        LogKind::Decisions => "sgc-section sgc-log sgc-paper__log",
        LogKind::Exceptions => "sgc-section sgc-log sgc-log--proposed sgc-paper__log",
    };
    el("section", class).child(log(told, kind, layout, group![]))
}

/// Nothing is said about exceptions where nobody has looked at the proposal.
fn exceptions(told: &Told, now: &WorkedOut) -> El {
    let exceptions = logs(&told.assessment, now.today).exceptions;
    match exceptions.is_empty() && !now.has_looked_ahead() {
        true => group![],
        false => one_log(told, LogKind::Exceptions),
    }
}

fn about(told: &Told) -> El {
    let notes = told.names().into_iter().chain(told.notes());
    let mut list = el("dl", "sgc-paper__notes");
    for (name, note) in notes.filter(|(_, note)| !note.trim().is_empty()) {
        list = list
            .child(el("dt", "").text(name))
            .child(typed(el("dd", ""), &note));
    }
    section(export_words().paper.about)
        .class("sgc-section sgc-paper__about")
        .child(list)
}
