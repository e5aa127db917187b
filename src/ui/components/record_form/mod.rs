//! Knows: the record inside an answer: its fields, their hints and examples, and what is missing.
//! Must not know: when a record is complete.
//!
//! The fields keep what is typed themselves and only tell it; writing it back into a date field
//! while it is being typed would wipe the half-typed day.

use leptos::prelude::*;

use crate::assessment::{Answer, Msg, RecordField};
use crate::catalog::{Date, Item, official};
use crate::report::{field_words, missing_list, status_name};
use crate::scoring::Status;
use crate::text::{ItemText, words};
use crate::ui::components::quote;
use crate::ui::{Ctx, clock};

/// The record of a decision about an item under an answer.
pub fn record_form(ctx: Ctx, item: Item, text: &'static ItemText, answer: Answer) -> AnyView {
    let id = item.id();
    let words = words();
    let record = &words.record;
    let after = match answer {
        Answer::DecidedNot => record.after_decided_not,
        _ => record.after_other_way,
    };
    let missing = Memo::new(move |_| {
        let today = clock::today();
        ctx.read(|assessment| {
            let record = assessment.entry(id).and_then(|entry| entry.record.clone());
            record.unwrap_or_default().missing(item, today)
        })
    });
    let state = move || {
        missing.with(|missing| {
            if missing.is_empty() {
                let status = match answer {
                    Answer::DecidedNot => Status::ByDecision,
                    _ => Status::ByAlternative,
                };
                let sentence = (record.complete)(status_name(words, status));
                view! { <p class="sgc-record__state sgc-record__state--complete">{sentence}</p> }
                    .into_any()
            } else {
                let sentence = (record.incomplete)(&missing_list(words, answer, missing));
                view! { <p class="sgc-record__state">{sentence}</p> }.into_any()
            }
        })
    };
    let field =
        move |field, control, example| record_field(ctx, item, answer, field, control, example);
    let examples = text.examples.as_ref();
    let measure_example = examples.map(|examples| match answer {
        Answer::DecidedNot => examples.no_measure,
        _ => examples.measure,
    });
    view! {
        <div
            class="sgc-record"
            role="group"
            aria-label=record.title
            on:focusout=move |_| ctx.send(Msg::LeftRecord(id))
        >
            <h3 class="sgc-record__title">{record.title}</h3>
            <p>{record.quote_lead}</p>
            {quote::quote(&official::ANOTHER_WAY)}
            <p>{after}</p>
            {state}
            {field(RecordField::Why, Control::Text, examples.map(|examples| examples.why))}
            {field(RecordField::Measure, Control::Text, measure_example)}
            <div class="sgc-record__pair">
                {field(RecordField::DecidedBy, Control::Line, None)}
                {field(RecordField::DecidedOn, Control::Day, None)}
            </div>
            {field(RecordField::RiskAnalysis, Control::Line, None)}
            {field(RecordField::ReviewOn, Control::Day, None)}
            <p class="sgc-quiet">{record.no_patient_data} " " {record.keep}</p>
        </div>
    }
    .into_any()
}

/// How a field is typed into.
#[derive(Clone, Copy, PartialEq)]
enum Control {
    /// Several lines.
    Text,
    /// One line.
    Line,
    /// A day.
    Day,
}

fn record_field(
    ctx: Ctx,
    item: Item,
    answer: Answer,
    field: RecordField,
    control: Control,
    example: Option<&'static str>,
) -> AnyView {
    let id = item.id();
    let record = &words().record;
    let Some(names) = field_words(words(), answer, field) else {
        return ().into_any();
    };
    let dom_id = format!("{}-{id}-{}", ctx.name(), field.as_str());
    let hint = format!("{dom_id}-hint");
    let stored = ctx.read_now(|assessment| {
        let record = assessment.entry(id).and_then(|entry| entry.record.as_ref());
        record.map(|record| record.get(field).to_owned())
    });
    let stored = stored.unwrap_or_default();
    let typed = move |event| {
        ctx.send(Msg::ChangedRecord {
            item: id,
            field,
            text: event_target_value(&event),
        })
    };
    let input = match control {
        Control::Text => view! {
            <textarea
                class="sgc-input"
                id=dom_id.clone()
                rows="3"
                aria-describedby=hint.clone()
                prop:value=stored
                on:input=typed
            ></textarea>
        }
        .into_any(),
        Control::Line | Control::Day => {
            let kind = if control == Control::Day {
                "date"
            } else {
                "text"
            };
            view! {
                <input
                    class="sgc-input"
                    type=kind
                    id=dom_id.clone()
                    autocomplete="off"
                    aria-describedby=hint.clone()
                    prop:value=stored
                    on:input=typed
                />
            }
            .into_any()
        }
    };
    let in_future = move || {
        let day = (field == RecordField::DecidedOn)
            .then(|| ctx.read(|assessment| decided_on(assessment.entry(id))))
            .flatten();
        day.is_some_and(|day| day > clock::today())
            .then(|| view! { <p class="sgc-field__problem">{record.in_future}</p> })
    };
    view! {
        <div class="sgc-field">
            <label class="sgc-field__label" for=dom_id>{names.label}</label>
            <div class="sgc-field__hint" id=hint>
                <p>{names.hint}</p>
                {example.map(|example| view! { <p>{(record.example)(example)}</p> })}
                {in_future}
            </div>
            {input}
        </div>
    }
    .into_any()
}

fn decided_on(entry: Option<&crate::assessment::Entry>) -> Option<Date> {
    Date::parse(&entry?.record.as_ref()?.decided_on)
}
