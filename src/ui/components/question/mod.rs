//! Knows: one question: what is asked, when "in place" is honest, the answers, the help.
//! Must not know: the screen around it, or what an answer leads to.

use wasm_bindgen::JsCast as _;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent};

use crate::assessment::{Answer, Msg};
use crate::catalog::{ChangedPart, CurrentKind, Item, ItemId};
use crate::text::{ItemText, words};
use crate::ui::Ctx;
use crate::ui::components::{aside, go, help, options};
use crate::ui::dom::{El, el, group};
use crate::ui::focus::QUESTION;

/// The question about a foundation or current item.
pub fn question(ctx: Ctx, item: Item, text: &ItemText) -> El {
    let id = item.id();
    let check = &words().check;
    let hint = ctx.id(&format!("{id}-hint"));
    el("fieldset", "sgc-question")
        .attr(QUESTION, id.as_str())
        .attr("aria-describedby", &hint)
        .on("keydown", move |event| choose_by_key(ctx, item, &event))
        .child(
            el("legend", "sgc-question__legend")
                .child(el("h2", "sgc-question__title").text(text.question)),
        )
        .child(
            el("p", "sgc-question__source")
                .child(label(item))
                .text(" ")
                .child(go::citation(item.paragraph()))
                .text(" ")
                .child(el("span", "sgc-question__name").text(item.title())),
        )
        .children(changed(ctx, id))
        .child(
            el("div", "sgc-question__hint")
                .attr("id", &hint)
                .child(el("p", "").text(text.explanation))
                .child(el("p", "sgc-question__only-if").text(check.yes_only_if))
                .child(help::list(text.yes_only_if)),
        )
        .child(help::help(item))
        .child(options::options(ctx, item))
        .child(aside::aside(ctx, item))
}

/// What has changed since somebody may have answered, for as long as the item is flagged.
fn changed(ctx: Ctx, id: ItemId) -> Option<El> {
    let changes = ctx.autosave().changes();
    let changes = changes.iter().filter(move |change| change.item == id);
    changes.clone().next()?;
    let is_flagged = move || ctx.read(|assessment| assessment.is_flagged(id)).into();
    let shown = el("div", "").content_follows(is_flagged, move |flagged| {
        let told = changes.clone().filter(|_| flagged == 1);
        group![].children(told.map(|change| {
            let words = words();
            let sentence = match change.part {
                ChangedPart::Wording => words.saving.wording_changed,
                ChangedPart::Question => words.saving.question_changed,
            };
            let sentence = sentence(&(words.date)(change.on), change.before);
            el("p", "sgc-question__changed").text(&sentence)
        }))
    });
    Some(shown)
}

/// A button that submits nothing.
pub fn button(class: &str, name: &str) -> El {
    el("button", class).attr("type", "button").text(name)
}

/// Whether the item is mandatory, as a small mark beside its citation.
pub fn label(item: Item) -> El {
    let check = &words().check;
    let (class, name) = match item {
        Item::Foundation(_) => ("sgc-tag", check.foundation),
        Item::Current(item) => match item.kind {
            CurrentKind::Standard => ("sgc-tag sgc-tag--mandatory", check.standard),
            CurrentKind::Required => ("sgc-tag sgc-tag--mandatory", check.required),
            CurrentKind::Addressable => ("sgc-tag sgc-tag--addressable", check.addressable),
        },
        Item::Proposed(_) => (
            "sgc-tag sgc-tag--proposed",
            words().proposed_kinds.mandatory,
        ),
    };
    el("span", class).text(name)
}

/// A number key chooses the answer of that number while the focus is inside the question, but
/// not while a text is typed.
pub fn choose_by_key(ctx: Ctx, item: Item, event: &Event) {
    let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    if !ctx.autosave().number_keys_now()
        || pressed.ctrl_key()
        || pressed.alt_key()
        || pressed.meta_key()
        || is_typing(event)
    {
        return;
    }
    let answer = match pressed.key().as_bytes() {
        [digit @ b'1'..=b'9'] => Answer::from_key(digit - b'0'),
        _ => None,
    };
    if let Some(answer) = answer.filter(|answer| answer.is_offered_on(item)) {
        event.prevent_default();
        ctx.send(Msg::ChoseAnswer {
            item: item.id(),
            answer,
        });
    }
}

fn is_typing(event: &Event) -> bool {
    let Some(target) = event.target() else {
        return false;
    };
    target.has_type::<HtmlTextAreaElement>()
        || target
            .dyn_ref::<HtmlInputElement>()
            .is_some_and(|input| !matches!(&input.type_()[..], "radio" | "checkbox"))
}
