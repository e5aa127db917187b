//! Knows: the list of days, the switch for the proposal's cadences, and saving a calendar file.
//! Must not know: which days there are, or how a calendar file is written.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::report::{Cadences, Event, ExportKind, Share, events};
use crate::text::words;
use crate::ui::components::aside::tick;
use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group};
use crate::ui::screens::section;
use crate::ui::{Ctx, clock, download};

/// The days, which follow what is set on this screen. The cadences are never among them unless
/// somebody asks for them.
pub fn dates(ctx: Ctx) -> El {
    let say = &words().tasks;
    let asked = RwSignal::new(0_usize);
    // What is shown, and a number that is another one whenever that is something else.
    let shown = RefCell::new((0, Vec::new()));
    let days = move || {
        let now = days(ctx, cadences(asked.get()), Share::Full);
        let mut shown = shown.borrow_mut();
        if shown.1 != now {
            *shown = (shown.0 + 1, now);
        }
        shown.0
    };
    section(say.dates)
        .child(el("p", "").text(say.dates_lead))
        .child(tick(
            say.cadences,
            move || asked.get() == 1,
            move |on| asked.set(on.into()),
        ))
        .child(el("p", "sgc-quiet").text(say.cadences_lead))
        .child(el("div", "").content_follows(days, move |_| list(ctx, cadences(asked.get()))))
}

fn cadences(asked: usize) -> Cadences {
    match asked {
        0 => Cadences::Left,
        _ => Cadences::Asked,
    }
}

/// The days, followed, the first one first.
fn days(ctx: Ctx, cadences: Cadences, share: Share) -> Vec<Event> {
    let now = clock::now();
    let mut days = ctx.read(|assessment| events(words(), assessment, &now, share, cadences));
    days.sort_by_key(|event| event.day);
    days
}

fn list(ctx: Ctx, cadences: Cadences) -> El {
    let words = words();
    let say = &words.tasks;
    let all = days(ctx, cadences, Share::Full);
    if all.is_empty() {
        return el("p", "sgc-quiet").text(say.dates_none);
    }
    let mut list = el("ul", "sgc-days");
    for event in all {
        let day = (words.date)(event.day);
        let (class, day) = match event.months {
            None => ("sgc-days__day", day),
            Some(months) => (
                "sgc-days__day sgc-days__day--proposed",
                (say.again)(&day, months),
            ),
        };
        list = list.child(
            el("li", class)
                .child(el("b", "sgc-days__when").text(&day))
                .child(el("span", "").text(&event.title)),
        );
    }
    let save = |name, class, share| {
        button(class, name).on("click", move |_| {
            download::save_export(ctx, ExportKind::Calendar(cadences), share);
        })
    };
    // A calendar without any event is no calendar.
    let has_safe = !days(ctx, cadences, Share::Safe).is_empty();
    let safe = "sgc-button sgc-button--plain";
    group![
        list,
        el("div", "sgc-actions")
            .child(save(say.save_dates, "sgc-button", Share::Full))
            .children(has_safe.then(|| save(say.save_dates_safe, safe, Share::Safe))),
        el("p", "sgc-quiet").text(say.save_dates_lead),
    ]
}
