//! Knows: a labelled field with its hints, and the warning when its text looks like patient data.
//! Must not know: what is done with what is typed.
//!
//! A field keeps what is typed itself and only tells it; writing it back into a date field while
//! it is being typed would wipe the half-typed day.

use std::cell::RefCell;

use leptos::prelude::event_target_value;

use crate::assessment::{PatientData, looks_like};
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::dom::{El, el};

const PROBLEM: &str = "sgc-field__problem";

/// How a field is typed into.
#[derive(Clone, Copy)]
pub enum Control {
    /// Several lines.
    Text,
    /// One line.
    Line,
    /// A day.
    Day,
}

/// A field, which holds `value` at first and tells `typed` what it holds after each change. `id` is
/// its own in the instance. `hints` stand between label and field and describe it.
pub fn field(
    ctx: Ctx,
    id: &str,
    label: &str,
    hints: El,
    control: Control,
    value: &str,
    typed: Box<dyn Fn(String)>,
) -> El {
    let id = ctx.id(id);
    let hint_id = [&id, "-hint"].concat();
    let warning = el("p", PROBLEM);
    let shown = warning.clone();
    warn(&shown, value);
    let input = match control {
        Control::Text => el("textarea", "sgc-input").attr("rows", "3"),
        Control::Line => el("input", "sgc-input").attr("autocomplete", "off"),
        Control::Day => el("input", "sgc-input").attr("type", "date"),
    };
    let input = input
        .attr("id", &id)
        .attr("aria-describedby", &hint_id)
        .prop("value", value)
        .on("input", move |event| {
            let text = event_target_value(&event);
            let before = text_of(&shown);
            warn(&shown, &text);
            typed(text);
            // Who types hears nothing of a description that changes.
            ctx.announce_problem(&before, &text_of(&shown));
        });
    let label = el("label", "sgc-field__label").attr("for", &id).text(label);
    let hints = el("div", "sgc-field__hint")
        .attr("id", &hint_id)
        .child(hints)
        .child(warning);
    el("div", "sgc-field")
        .child(label)
        .child(hints)
        .child(input)
}

/// A line of hint.
pub fn hint(text: &str) -> El {
    el("p", "").text(text)
}

/// What is wrong with a field, followed; empty while nothing is. It is said aloud as it appears:
/// who types hears nothing of a description that changes.
pub fn problem(ctx: Ctx, sentence: impl Fn() -> String + 'static) -> El {
    let before = RefCell::new(None);
    el("p", PROBLEM).text_follows(move || {
        let sentence = sentence();
        if let Some(before) = before.replace(Some(sentence.clone())) {
            ctx.announce_problem(&before, &sentence);
        }
        sentence
    })
}

fn text_of(element: &El) -> String {
    element.element().text_content().unwrap_or_default()
}

/// Says on the spot what a text looks like, and takes it back on the spot.
fn warn(warning: &El, text: &str) {
    let check = &words().check;
    let sentence = looks_like(text).map(|kind| {
        let kinds = &check.patient_data_kinds;
        (check.patient_data)(match kind {
            PatientData::SocialSecurityNumber => kinds[0],
            PatientData::MedicalRecordNumber => kinds[1],
            PatientData::DateOfBirth => kinds[2],
            PatientData::Telephone => kinds[3],
            PatientData::EMail => kinds[4],
        })
    });
    warning.element().set_text_content(sentence.as_deref());
}
