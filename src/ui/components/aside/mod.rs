//! Knows: what can be said about a question beside answering it: evidence, note, flag, taking
//! the answer back.
//! Must not know: which answers there are.

use std::rc::Rc;

use crate::assessment::{Entry, Msg};
use crate::catalog::{Item, ItemId};
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::field::{Control, field, hint};
use crate::ui::components::help::folded;
use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group};

/// The foot of a question.
pub fn aside(ctx: Ctx, item: Item) -> El {
    el("div", "sgc-question__foot")
        .child(
            el("div", "sgc-question__row")
                .child(flag(ctx, item))
                .child(clear(ctx, item)),
        )
        .child(evidence_and_note(ctx, item.id()))
}

/// Folded away until it is wanted, and open where something stands in it.
fn evidence_and_note(ctx: Ctx, item: ItemId) -> El {
    let check = &words().check;
    let stored = |read: fn(&Entry) -> &str| {
        ctx.read_now(|assessment| assessment.entry(item).map_or("", read).to_owned())
    };
    let (evidence, note) = (stored(|entry| &entry.evidence), stored(|entry| &entry.note));
    let details = folded(check.more)
        .prop("open", !evidence.is_empty() || !note.is_empty())
        .child(field(
            ctx,
            &format!("{item}-evidence"),
            check.evidence_field,
            hint(check.evidence_hint),
            Control::Line,
            &evidence,
            Box::new(move |text| ctx.send(Msg::ChangedEvidence { item, text })),
        ));
    details.child(field(
        ctx,
        &format!("{item}-note"),
        check.note_field,
        hint(check.note_hint),
        Control::Text,
        &note,
        Box::new(move |text| ctx.send(Msg::ChangedNote { item, text })),
    ))
}

fn flag(ctx: Ctx, item: Item) -> El {
    let id = item.id();
    let flagged = move || ctx.read(|assessment| assessment.is_flagged(id));
    tick(words().check.flag, flagged, move |flagged| {
        ctx.send(Msg::Flagged { item: id, flagged });
    })
}

/// A box to tick, with its label.
pub fn tick(
    label: &str,
    ticked: impl Fn() -> bool + 'static,
    changed: impl Fn(bool) + 'static,
) -> El {
    tick_boxed(label, Rc::new(ticked), Box::new(changed))
}

fn tick_boxed(label: &str, ticked: Rc<dyn Fn() -> bool>, changed: Box<dyn Fn(bool)>) -> El {
    let followed = ticked.clone();
    el("label", "sgc-tick")
        .child(
            el("input", "sgc-tick__box")
                .attr("type", "checkbox")
                .prop_follows("checked", move || followed())
                .on("change", move |_| {
                    leptos::prelude::untrack(|| changed(!ticked()));
                }),
        )
        .child(el("span", "").text(label))
}

fn clear(ctx: Ctx, item: Item) -> El {
    let id = item.id();
    let is_answered = move || ctx.answer(id).is_some().into();
    el("div", "").content_follows(is_answered, move |answered| {
        if answered == 0 {
            return group![];
        }
        button("sgc-button sgc-button--quiet", words().check.clear)
            .child(el("span", "sgc-visually-hidden").text(&format!(": {}", item.title())))
            .on("click", move |_| ctx.send(Msg::ClearedAnswer(id)))
    })
}
