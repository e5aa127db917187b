//! Knows: the button that freezes today's result, and what became of pressing it.
//! Must not know: how or where a result is kept.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use crate::report::{FileKind, MOST_SNAPSHOTS, refusal_sentence};
use crate::text::words;
use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group};
use crate::ui::snapshots::{self, NotKept};
use crate::ui::{Ctx, clock, download, focus};

/// What it keeps, and the button. Once it was pressed, what was kept stands in its place: a second
/// press would keep the same again.
pub fn freeze(ctx: Ctx) -> El {
    let pressed: Rc<RefCell<Option<Result<String, NotKept>>>> = Rc::default();
    let times = RwSignal::new(0_usize);
    let place = el("div", "sgc-freeze").attr("tabindex", "-1");
    let element = place.element().clone();
    let shown = pressed.clone();
    let press = move || {
        let frozen = snapshots::freeze(ctx).map(sentence);
        ctx.announce(match &frozen {
            Ok(sentence) => sentence.clone(),
            Err(reason) => why(reason),
        });
        pressed.replace(Some(frozen));
        times.update(|times| *times += 1);
        focus::on(&element);
    };
    place.content_follows(
        move || times.get(),
        move |_| {
            let press = press.clone();
            let earlier = &words().earlier;
            let again = button("sgc-button", earlier.freeze).on("click", move |_| press());
            match &*shown.borrow() {
                None => group![
                    el("p", "").text(&(earlier.freeze_lead)(MOST_SNAPSHOTS)),
                    el("div", "sgc-actions").child(again),
                ],
                Some(Ok(sentence)) => el("p", "sgc-freeze__done").text(sentence),
                Some(Err(reason)) => {
                    group![refused(ctx, reason), el("div", "sgc-actions").child(again),]
                }
            }
        },
    )
}

/// That it was kept just now, as one of so many.
fn sentence(kept: usize) -> String {
    let words = words();
    let (hours, minutes) = clock::time_of_day();
    let moment = (words.earlier.moment)(&(words.date)(clock::today()), hours, minutes);
    (words.earlier.frozen)(&moment, kept, MOST_SNAPSHOTS)
}

/// Why a result was not frozen, and what can be done instead.
pub fn refused(ctx: Ctx, reason: &NotKept) -> El {
    let earlier = &words().earlier;
    let save = button("sgc-button sgc-button--plain", earlier.save_report);
    let save = save.on("click", move |_| download::save_kind(ctx, FileKind::Report));
    el("div", "sgc-notice")
        .child(el("p", "sgc-notice__title").text(earlier.not_frozen_title))
        .child(el("p", "").text(&why(reason)))
        .child(el("div", "sgc-actions").child(save))
}

/// The reason in a sentence.
pub fn why(reason: &NotKept) -> String {
    let words = words();
    let earlier = &words.earlier;
    match reason {
        NotKept::Off => earlier.off.into(),
        NotKept::Blocked => earlier.blocked.into(),
        NotKept::Unreadable(refusal) => (earlier.unreadable)(&refusal_sentence(words, refusal)),
        NotKept::TooMany => (earlier.too_many)(MOST_SNAPSHOTS),
        NotKept::TooLarge => earlier.too_large.into(),
        NotKept::NoRoom => earlier.no_room.into(),
    }
}
