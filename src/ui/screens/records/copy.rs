//! Knows: in which two forms a log is copied, and what happens where the browser does not let it.
//! Must not know: how a browser copies.

use leptos::prelude::window;

use crate::report::{LogKind, Share, Told, log_file};
use crate::text::{export_words, words};
use crate::ui::components::log::{Layout, log, typed};
use crate::ui::dom::{El, el, group};
use crate::ui::{Ctx, clipboard, clock};

/// Copies a log, laid out for word processors and as Markdown for everything else. Where that is
/// not allowed, `body`, the log on the screen, is selected, ready to be copied by hand.
pub fn copy(ctx: Ctx, kind: LogKind, body: &El, say: impl Fn(&'static str) + 'static) {
    let now = clock::now();
    let assessment = ctx.read_now(|assessment| assessment.with_names());
    let text = log_file(words(), kind, &assessment, &now).text;
    let told = Told::new(words(), &assessment, &now, Share::Full);
    let body = body.clone();
    let done = move |copied: bool| {
        let records = &words().records;
        if !copied && let Ok(Some(selection)) = window().get_selection() {
            let _ = selection.select_all_children(body.element());
        }
        say(match copied {
            true => records.copied,
            false => records.not_copied,
        });
    };
    clipboard::copy(&text, Some(&laid_out(&told, kind)), Box::new(done));
}

/// The log, then whose it is and what it is.
fn laid_out(told: &Told, kind: LogKind) -> El {
    let layout = Layout {
        level: 1,
        links: None,
        lines: true,
    };
    let notes = told.names().into_iter().chain(told.notes());
    let notes = notes.filter(|(_, note)| !note.trim().is_empty());
    el("div", "")
        .child(log(told, kind, layout, group![]))
        .child(el("h2", "").text(export_words().paper.about))
        .children(notes.map(|(name, note)| {
            let name = el("b", "").text(&[name, ": "].concat());
            typed(el("p", "").child(name), &note)
        }))
}
