//! Knows: the record inside an answer: its fields, their hints and examples, and what is missing.
//! Must not know: when a record is complete.

use crate::assessment::{Answer, Msg, Record, RecordField};
use crate::catalog::{Date, Item, ItemId, official};
use crate::report::{field_words, missing_list, status_name};
use crate::scoring::Status;
use crate::text::{ItemText, words};
use crate::ui::components::field::{self, Control, hint};
use crate::ui::components::quote;
use crate::ui::dom::{El, el};
use crate::ui::{Ctx, clock};

/// The record of a decision about an item under an answer.
pub fn record_form(ctx: Ctx, item: Item, text: &ItemText, answer: Answer) -> El {
    let id = item.id();
    let record = &words().record;
    let examples = text.examples.as_ref();
    let (after, why, measure) = match answer {
        Answer::DecidedNot => (
            record.after_decided_not,
            examples.map(|examples| examples.why),
            examples.map(|examples| examples.no_measure),
        ),
        _ => (
            record.after_other_way,
            examples.map(|examples| examples.why),
            examples.map(|examples| examples.measure),
        ),
    };
    let form = Form {
        ctx,
        item: id,
        answer,
    };
    el("div", "sgc-record")
        .attr("role", "group")
        .attr("aria-label", record.title)
        .on("focusout", move |_| ctx.send(Msg::LeftRecord(id)))
        .child(el("h3", "sgc-record__title").text(record.title))
        .child(el("p", "").text(record.quote_lead))
        .child(quote::quote(&official::ANOTHER_WAY))
        .child(el("p", "").text(after))
        .child(state(ctx, item, answer))
        .child(form.field(RecordField::Why, Control::Text, why))
        .child(form.field(RecordField::Measure, Control::Text, measure))
        .child(
            el("div", "sgc-record__pair")
                .child(form.field(RecordField::DecidedBy, Control::Line, None))
                .child(form.field(RecordField::DecidedOn, Control::Day, None)),
        )
        .child(form.field(RecordField::RiskAnalysis, Control::Line, None))
        .child(form.field(RecordField::ReviewOn, Control::Day, None))
        .child(el("p", "sgc-quiet").text(&format!("{} {}", record.no_patient_data, record.keep)))
}

/// What is missing and what follows from that, always up to date.
fn state(ctx: Ctx, item: Item, answer: Answer) -> El {
    let missing = move || {
        with_record(ctx, item.id(), |record| {
            record.missing(item, clock::today())
        })
    };
    el("p", "sgc-record__state")
        .attr_follows("data-complete", move || {
            missing().is_empty().then(String::new)
        })
        .text_follows(move || {
            let words = words();
            let missing = missing();
            if missing.is_empty() {
                let status = match answer {
                    Answer::DecidedNot => Status::ByDecision,
                    _ => Status::ByAlternative,
                };
                (words.record.complete)(status_name(words, status))
            } else {
                (words.record.incomplete)(&missing_list(words, answer, &missing))
            }
        })
}

/// The record that fields belong to.
#[derive(Clone, Copy)]
struct Form {
    ctx: Ctx,
    item: ItemId,
    answer: Answer,
}

impl Form {
    fn field(self, field: RecordField, control: Control, example: Option<&str>) -> El {
        let Self { ctx, item, answer } = self;
        let Some(names) = field_words(words(), answer, field) else {
            return el("div", "");
        };
        let mut hints = vec![hint(names.hint)];
        let example = example.unwrap_or(names.example);
        hints.push(hint(&(words().record.example)(example)));
        if field == RecordField::DecidedOn {
            hints.push(self.problem_with_the_day());
        }
        let stored = ctx.read_now(|assessment| {
            let record = assessment
                .entry(item)
                .and_then(|entry| entry.record.as_ref());
            record.map(|record| record.get(field).to_owned())
        });
        field::field(
            &format!("{}-{item}-{}", ctx.name(), field.as_str()),
            names.label,
            hints,
            control,
            &stored.unwrap_or_default(),
            move |text| ctx.send(Msg::ChangedRecord { item, field, text }),
        )
    }

    /// A decision cannot have been taken tomorrow, and a year is easily mistyped.
    fn problem_with_the_day(self) -> El {
        el("p", "sgc-field__problem").text_follows(move || {
            let day = with_record(self.ctx, self.item, |record| {
                Date::parse(&record.decided_on)
            });
            match day {
                Some(day) if day > clock::today() => words().record.in_future.into(),
                _ => String::new(),
            }
        })
    }
}

/// Something read off the record of an item, followed; off an empty one while there is none.
fn with_record<T>(ctx: Ctx, item: ItemId, read: impl FnOnce(&Record) -> T) -> T {
    ctx.read(|assessment| {
        let record = assessment
            .entry(item)
            .and_then(|entry| entry.record.as_ref());
        match record {
            Some(record) => read(record),
            None => read(&Record::default()),
        }
    })
}
