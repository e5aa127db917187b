//! Knows: the files for other programs, each to be read before it leaves, with or without what was
//! typed.
//! Must not know: what stands in a file, or which program opens it.

use std::cell::OnceCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::saved::{described, text_of_file};
use super::section;
use crate::report::{Cadences, ExportKind, File, Share, export};
use crate::text::{OtherFileWords, words};
use crate::ui::components::aside::tick;
use crate::ui::components::choices::choices;
use crate::ui::components::help;
use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group};
use crate::ui::{Ctx, clock, download};

const SHARES: [Share; 2] = [Share::Full, Share::Safe];

/// What stands in a file is chosen once, for all of them, and said on every button.
pub fn others(ctx: Ctx) -> El {
    let others = &words().files.others;
    let chosen = RwSignal::new(0_usize);
    let choice = choices(
        &ctx.id("share"),
        vec![("full", others.full), ("safe", others.safe)],
        move || Some(chosen.get()),
        move |place| chosen.set(place),
    );
    section(others.title)
        .child(el("p", "").text(others.lead))
        .child(
            el("fieldset", "sgc-files__choice")
                .child(el("legend", "sgc-field__label").text(others.choice))
                .child(choice)
                .child(el("p", "sgc-quiet").text(others.safe_lead)),
        )
        .child(
            el("div", "sgc-files sgc-files--others")
                .content_follows(move || chosen.get(), move |place| all(ctx, SHARES[place])),
        )
}

fn all(ctx: Ctx, share: Share) -> El {
    let others = &words().files.others;
    let file =
        |words: &'static OtherFileWords, kind| told(words).child(other(ctx, words, kind, share));
    group![
        file(&others.table, ExportKind::Csv),
        file(&others.report, ExportKind::Markdown),
        calendar(ctx, share),
        file(&others.oscal, ExportKind::Oscal),
    ]
}

fn told(words: &OtherFileWords) -> El {
    described(words.title, words.lead).child(el("p", "sgc-quiet").text(words.opens))
}

/// The days of the person alone, unless somebody asks for those of the proposal.
fn calendar(ctx: Ctx, share: Share) -> El {
    let words = &words().files.others;
    let asked = RwSignal::new(0_usize);
    let tick = tick(
        words.cadences,
        move || asked.get() == 1,
        move |on| asked.set(on.into()),
    );
    let file = el("div", "").content_follows(
        move || asked.get(),
        move |asked| {
            let kind = ExportKind::Calendar(match asked {
                0 => Cadences::Left,
                _ => Cadences::Asked,
            });
            let has_day = made(ctx, kind, share).text.contains("BEGIN:VEVENT");
            let empty = (!has_day).then(|| el("p", "sgc-quiet").text(words.no_day));
            group![]
                .children(empty)
                .child(other(ctx, &words.calendar, kind, share))
        },
    );
    told(&words.calendar).child(tick).child(file)
}

fn made(ctx: Ctx, kind: ExportKind, share: Share) -> File {
    let now = clock::now();
    ctx.read_now(|assessment| export(words(), kind, share, assessment, &now))
}

/// What was read is what is saved, to the letter. What nobody has read is made when it is saved.
fn other(ctx: Ctx, words: &'static OtherFileWords, kind: ExportKind, share: Share) -> El {
    let read: Rc<OnceCell<File>> = Rc::default();
    let shown = read.clone();
    let preview = help::folded_later(words.preview, move || {
        let file = shown.get_or_init(|| made(ctx, kind, share));
        group![
            el("h4", "").text(&(crate::text::words().files.preview_title)(&file.name)),
            text_of_file(words.title, &file.text),
        ]
    });
    let save = words.save[match share {
        Share::Full => 0,
        Share::Safe => 1,
    }];
    let save =
        button("sgc-button sgc-button--plain", save).on("click", move |_| match read.get() {
            Some(file) => download::save_as(ctx, kind.media_type(), &file.name, &file.text),
            None => download::save_export(ctx, kind, share),
        });
    group![preview, save]
}
