//! Knows: how a file is chosen to be opened, and that it is looked at before anything changes.
//! Must not know: what a file holds, or how it is read.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::chosen::{file_field, read_with};
use super::section;
use crate::report::{Import, import, quoted};
use crate::text::words;
use crate::ui::components::dry_run::{dry_run, shared};
use crate::ui::dom::{El, el, group};
use crate::ui::upload::Upload;
use crate::ui::{Ctx, clock, focus};

/// What became of the file that was chosen last.
enum Chosen {
    Nothing,
    Refused(String),
    Import(Import),
    Kept,
}

/// The field, and below it what the file holds or why it was not opened.
pub fn open(ctx: Ctx) -> El {
    let files = &words().files;
    let chosen = Rc::new(RefCell::new((String::new(), Chosen::Nothing)));
    let times = RwSignal::new(0_usize);
    let outcome = el("div", "sgc-files__outcome").attr("tabindex", "-1");
    let element = outcome.element().clone();
    let shown = chosen.clone();
    let show = move |name: String, outcome| {
        ctx.announce(said(&name, &outcome));
        shown.replace((name, outcome));
        times.update(|times| *times += 1);
        focus::on(&element);
    };
    let on_upload = show.clone();
    let then = move |name: &str, upload| on_upload(quoted(name), looked_at(ctx, upload));
    let field = file_field(ctx, "open", files.choose, Rc::new(then));
    section(files.open_title)
        .child(el("p", "").text(files.open_lead))
        .child(field)
        .child(outcome.content_follows(
            move || times.get(),
            move |_| {
                let (name, chosen) = &*chosen.borrow();
                let show = show.clone();
                outcome_of(ctx, name, chosen, move || show(String::new(), Chosen::Kept))
            },
        ))
}

/// For somebody who does not see what appeared.
fn said(name: &str, chosen: &Chosen) -> String {
    let files = &words().files;
    match chosen {
        Chosen::Nothing => String::new(),
        Chosen::Kept => files.kept.into(),
        Chosen::Refused(reason) => {
            format!(
                "{}. {}",
                (files.refused_title)(name),
                (files.refused)(reason)
            )
        }
        Chosen::Import(_) => (files.holds_title)(name),
    }
}

fn looked_at(ctx: Ctx, upload: Upload) -> Chosen {
    let (changes, now) = (ctx.autosave().changes(), clock::now());
    let read = |bytes: &[u8]| ctx.read_now(|here| import(bytes, here, changes, &now));
    read_with(upload, read).map_or_else(Chosen::Refused, Chosen::Import)
}

fn outcome_of(ctx: Ctx, name: &str, chosen: &Chosen, keep: impl Fn() + 'static) -> El {
    let files = &words().files;
    match chosen {
        Chosen::Nothing => group![],
        Chosen::Kept => el("p", "").text(files.kept),
        Chosen::Refused(reason) => el("div", "sgc-notice")
            .child(el("p", "sgc-notice__title").text(&(files.refused_title)(name)))
            .child(el("p", "").text(&(files.refused)(reason))),
        Chosen::Import(Import::Answers(run)) => dry_run(ctx, name, run, keep),
        Chosen::Import(Import::ShareSafe(report)) => shared(name, report),
    }
}
