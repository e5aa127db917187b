//! Knows: one frozen result: whether its digest fits, and what can be done with it.
//! Must not know: how it is kept.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use crate::assessment::Focus;
use crate::report::{Side, Snapshot, compare};
use crate::text::words;
use crate::ui::components::comparison::comparison;
use crate::ui::components::confirm::{Asking, confirm};
use crate::ui::components::dry_run::results;
use crate::ui::components::help::folded;
use crate::ui::components::question::button;
use crate::ui::components::trend::moment;
use crate::ui::dom::{El, el, group};
use crate::ui::{Ctx, clock, download, snapshots};

/// What a frozen result is when it is looked at.
type Looked = Rc<RefCell<Option<Snapshot>>>;

/// One result. Each time somebody opens it, it is read anew and held against its digest again.
pub fn snapshot(ctx: Ctx, place: usize, snapshot: &Snapshot) -> El {
    let earlier = &words().earlier;
    let name = moment(snapshot.saved_at());
    let looked: Looked = Rc::new(RefCell::new(Some(snapshot.clone())));
    let times = RwSignal::new(0_usize);
    let state = {
        let looked = looked.clone();
        el("div", "").content_follows(move || times.get(), move |_| state(&looked.borrow()))
    };
    let before = snapshot.clone();
    let look = Rc::new(move || {
        let now = snapshots::again(ctx, &before, place);
        let is_intact = now.as_ref().is_some_and(|snapshot| snapshot.intact);
        looked.replace(now.clone());
        times.update(|times| *times += 1);
        if !is_intact {
            ctx.announce(told(&now).into());
        }
        now
    });
    let (read, since) = (look.clone(), look);
    el("div", "sgc-snapshot")
        .attr("role", "group")
        .attr("aria-label", &name)
        .child(el("h3", "sgc-snapshot__title").text(&name))
        .child(state)
        .child(opened(earlier.read, move || {
            read().map_or_else(|| group![], |snapshot| results(&snapshot.statuses()))
        }))
        .child(opened(earlier.since, move || {
            since().map_or_else(|| group![], |snapshot| changed_since(ctx, &snapshot))
        }))
        .child(
            el("div", "sgc-actions")
                .child(save(ctx, snapshot))
                .child(remove(ctx, snapshot)),
        )
}

/// Something folded away that is built anew each time it is opened.
fn opened(summary: &str, build: impl Fn() -> El + 'static) -> El {
    // 0 while it is closed.
    let times = RwSignal::new(0_usize);
    let body = el("div", "").content_follows(
        move || times.get(),
        move |times| match times {
            0 => group![],
            _ => build(),
        },
    );
    let details = folded(summary);
    let element = details.element().clone();
    details
        .on("toggle", move |_| match element.has_attribute("open") {
            true => times.update(|times| *times += 1),
            false => times.set(0),
        })
        .child(body)
}

fn told(snapshot: &Option<Snapshot>) -> &'static str {
    let earlier = &words().earlier;
    match snapshot {
        None => earlier.gone,
        Some(snapshot) if snapshot.intact => earlier.intact,
        Some(_) => earlier.changed,
    }
}

/// Whether the digest fits, and the digest.
fn state(snapshot: &Option<Snapshot>) -> El {
    let (name, digest) = match snapshot {
        Some(snapshot) if snapshot.intact => ("intact", snapshot.digest()),
        Some(snapshot) => ("changed", snapshot.digest()),
        None => ("gone", ""),
    };
    let digest = el("p", "sgc-snapshot__digest")
        .child(el("span", "").text(words().earlier.digest))
        .text(": ")
        .child(el("code", "").text(digest));
    group![
        el("p", "sgc-snapshot__state")
            .attr("data-state", name)
            .text(told(snapshot)),
        digest,
    ]
}

fn changed_since(ctx: Ctx, snapshot: &Snapshot) -> El {
    let words = words();
    let now = clock::now();
    // It was read as a report, or it would not be a frozen result.
    let Ok(frozen) = Side::read(snapshot.text().as_bytes(), &now) else {
        return group![];
    };
    let present = ctx.read_now(|assessment| Side::present(assessment, &now));
    let name = (words.earlier.as_of)(&moment(snapshot.saved_at()));
    let compared = compare(frozen, present);
    let is_swapped = compared.older.saved_at == now.stamp;
    let mut names = [&name[..], words.files.compare.present];
    if is_swapped {
        names.reverse();
    }
    comparison(names, &compared)
}

fn save(ctx: Ctx, snapshot: &Snapshot) -> El {
    let earlier = &words().earlier;
    let snapshot = snapshot.clone();
    button("sgc-button sgc-button--plain", earlier.save).on("click", move |_| {
        // What stands in the browser may say anything of its day.
        let day = clock::day_of(snapshot.saved_at());
        let day = day.map_or_else(String::new, |day| ["-", &day.to_string()].concat());
        let name = [earlier.file, &day, ".json"].concat();
        download::save(ctx, &name, &snapshot.text());
    })
}

fn remove(ctx: Ctx, snapshot: &Snapshot) -> El {
    let earlier = &words().earlier;
    let snapshot = snapshot.clone();
    let asking = Asking {
        start: earlier.remove,
        question: earlier.remove_question,
        confirm: earlier.remove_confirm,
        keep: earlier.remove_keep,
    };
    let remove = move || {
        ctx.announce(match snapshots::remove(ctx, &snapshot) {
            Ok(()) => earlier.removed.into(),
            Err(_) => earlier.not_removed.into(),
        });
        ctx.focus(Focus::Heading);
    };
    confirm(asking, Rc::new(remove))
}
