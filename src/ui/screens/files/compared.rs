//! Knows: how one or two files are chosen to be compared, and what becomes of each.
//! Must not know: how two of them are compared, or how the difference is shown.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::chosen::{file_field, read_with};
use super::section;
use crate::report::{Comparison, Side, compare, quoted};
use crate::text::words;
use crate::ui::components::comparison::{comparison, said};
use crate::ui::components::dry_run::day;
use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group};
use crate::ui::{Ctx, clock, focus};

/// A file that was chosen: its name, and what it says or why it says nothing.
type Chosen = (String, Result<Side, String>);

/// The files in the two fields.
type Both = [Option<Chosen>; 2];

/// Two fields, and below them what changed between the files. Nothing of them is opened or kept.
pub fn compare_files(ctx: Ctx) -> El {
    let compare = &words().files.compare;
    let both: Rc<RefCell<Both>> = Rc::default();
    let times = RwSignal::new(0_usize);
    let outcome = el("div", "sgc-files__compared").attr("tabindex", "-1");
    let element = outcome.element().clone();
    let show = move |sentence: String| {
        ctx.announce(sentence);
        times.update(|times| *times += 1);
        focus::on(&element);
    };
    let field = |place: usize, id: &str| {
        let (both, show) = (both.clone(), show.clone());
        let then = move |name: &str, upload| {
            let now = clock::now();
            let side = read_with(upload, |bytes| Side::read(bytes, &now));
            both.borrow_mut()[place] = Some((quoted(name), side));
            let sentence = said_of(ctx, &both.borrow(), place);
            show(sentence);
        };
        file_field(ctx, id, compare.choose[place], Rc::new(then))
    };
    let fields = group![
        field(0, "compare"),
        field(1, "compare-with"),
        el("p", "sgc-quiet").text(compare.second_lead),
    ];
    section(compare.title)
        .child(el("p", "").text(compare.lead))
        .child(fields)
        .child(outcome.content_follows(
            move || times.get(),
            move |_| {
                let (forgotten, show) = (both.clone(), show.clone());
                let forget = move || {
                    forgotten.take();
                    show(compare.forgotten.into());
                };
                outcome_of(ctx, &both.borrow(), forget)
            },
        ))
}

/// For somebody who does not see what appeared.
fn said_of(ctx: Ctx, both: &Both, place: usize) -> String {
    match &both[place] {
        Some((name, Err(reason))) => refused(name, reason).join(". "),
        _ => beside(ctx, both).map_or_else(String::new, |(_, compared)| said(&compared)),
    }
}

fn refused(name: &str, reason: &str) -> [String; 2] {
    let files = &words().files;
    [(files.compare.refused_title)(name), (files.refused)(reason)]
}

/// The files that could be read beside each other, or one of them beside the present answers, with
/// their names in the same order. Nothing when there is none.
fn beside(ctx: Ctx, both: &Both) -> Option<([String; 2], Comparison)> {
    let compare_words = &words().files.compare;
    let mut read = both.iter().flatten().filter_map(|(name, side)| {
        let side = side.as_ref().ok()?;
        let told = (compare_words.side)(name, &day(&side.saved_at));
        Some((told, side.clone()))
    });
    let (name, side) = read.next()?;
    let (other_name, other) = read.next().unwrap_or_else(|| {
        let now = clock::now();
        let present = ctx.read_now(|assessment| Side::present(assessment, &now));
        (compare_words.present.into(), present)
    });
    let first = side.saved_at.clone();
    let compared = compare(side, other);
    let names = match compared.older.saved_at == first {
        true => [name, other_name],
        false => [other_name, name],
    };
    Some((names, compared))
}

fn outcome_of(ctx: Ctx, both: &Both, forget: impl Fn() + 'static) -> El {
    let compare = &words().files.compare;
    if both.iter().all(Option::is_none) {
        return group![];
    }
    let mut shown = group![];
    for (name, side) in both.iter().flatten() {
        if let Err(reason) = side {
            let [title, reason] = refused(name, reason);
            shown = shown.child(
                el("div", "sgc-notice")
                    .child(el("p", "sgc-notice__title").text(&title))
                    .child(el("p", "").text(&reason)),
            );
        }
    }
    if let Some((names, compared)) = beside(ctx, both) {
        let [older, newer] = &names;
        shown = shown
            .child(el("h3", "").text(compare.outcome_title))
            .child(comparison([older, newer], &compared));
    }
    let forget =
        button("sgc-button sgc-button--plain", compare.forget).on("click", move |_| forget());
    shown.child(el("div", "sgc-actions").child(forget))
}
