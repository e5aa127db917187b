//! Knows: the record inside an answer: its fields, their hints and examples, and what is missing.
//! Must not know: when a record is complete.

mod exception;

use crate::assessment::{Answer, Msg, Record, RecordField};
use crate::catalog::{Date, Item, ItemId, official};
use crate::report::{field_words, missing_list, status_name};
use crate::scoring::Status;
use crate::text::{self, words};
use crate::ui::components::field::{self, Control, hint};
use crate::ui::components::quote;
use crate::ui::dom::{El, el, group};
use crate::ui::{Ctx, clock};

/// The record of a decision about an item under an answer.
pub fn record_form(ctx: Ctx, item: Item, answer: Answer) -> El {
    let id = item.id();
    let words = words();
    let record = &words.record;
    let form = Form {
        ctx,
        item: id,
        answer,
    };
    let excepted = answer == Answer::Exception;
    let (title, keep) = match excepted {
        true => (record.exception.title, record.exception.keep),
        false => (record.title, record.keep),
    };
    let lead = match item {
        Item::Proposed(item) if excepted => exception::choice(form, item),
        _ => another_way(answer),
    };
    let examples = text::item_text(id).and_then(|text| text.examples);
    let why = examples.map(|examples| examples.why);
    let measure = examples.map(|examples| match answer {
        Answer::DecidedNot => examples.no_measure,
        _ => examples.measure,
    });
    el("div", "sgc-record")
        .attr("role", "group")
        .attr("aria-label", title)
        .on("focusout", move |_| ctx.send(Msg::LeftRecord(id)))
        .child(el("h3", "sgc-record__title").text(title))
        .child(lead)
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
        .child(el("p", "sgc-quiet").text(&format!("{} {keep}", record.no_patient_data)))
}

/// What the rule in force says about another way, and what this answer makes of it.
fn another_way(answer: Answer) -> El {
    let record = &words().record;
    let after = match answer {
        Answer::DecidedNot => record.after_decided_not,
        _ => record.after_other_way,
    };
    group![
        el("p", "").text(record.quote_lead),
        quote::quote(&official::ANOTHER_WAY),
        el("p", "").text(after),
    ]
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
            let record = &words.record;
            let (status, complete, incomplete) = match answer {
                Answer::Exception => (
                    Status::ExceptionClaimed,
                    record.exception.complete,
                    record.exception.incomplete,
                ),
                Answer::DecidedNot => (Status::ByDecision, record.complete, record.incomplete),
                _ => (Status::ByAlternative, record.complete, record.incomplete),
            };
            let missing = missing();
            if missing.is_empty() {
                complete(status_name(words, status))
            } else {
                incomplete(&missing_list(words, answer, &missing))
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
        let example = example.unwrap_or(names.example);
        let example = hint(&(words().record.example)(example));
        let mut hints = group![].child(hint(names.hint)).child(example);
        if field == RecordField::DecidedOn {
            hints = hints.child(self.problem_with_the_day());
        }
        let stored = ctx.read_now(|assessment| {
            let record = assessment
                .entry(item)
                .and_then(|entry| entry.record.as_ref());
            record.map(|record| record.get(field).to_owned())
        });
        field::field(
            ctx,
            &format!("{item}-{}", field.as_str()),
            names.label,
            hints,
            control,
            &stored.unwrap_or_default(),
            Box::new(move |text| ctx.send(Msg::ChangedRecord { item, field, text })),
        )
    }

    /// A decision cannot have been taken tomorrow, and a year is easily mistyped.
    fn problem_with_the_day(self) -> El {
        field::problem(self.ctx, move || {
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
