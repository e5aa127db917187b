//! Knows: one item of the proposal as a row that is answered with one click a question.
//! Must not know: the screen around it, or what an answer leads to.

use crate::assessment::{Answer, DetailAnswer, Msg, Place, asks_details};
use crate::catalog::{self, Detail, Item, ItemId, ProposedItem};
use crate::report::{answer_name, citation, detail_answer_name};
use crate::text::{self, ProposedText, words};
use crate::ui::Ctx;
use crate::ui::components::choices::choices;
use crate::ui::components::question::{self, choose_by_key};
use crate::ui::components::{aside, go, help, record_form};
use crate::ui::dom::{El, el, group};
use crate::ui::focus::QUESTION;

/// The row of a proposed item.
pub fn row(ctx: Ctx, item: &'static ProposedItem) -> El {
    let Some(text) = text::proposed_text(item.id) else {
        return group![];
    };
    let asked = Item::Proposed(item);
    let row = el("div", "sgc-row").attr(QUESTION, item.id.as_str());
    let row = if item.ancestors.is_empty() {
        row.child(own_answer(ctx, item, &text))
    } else {
        row.child(reused(ctx, item, &text))
    };
    row.child(exception(ctx, item))
        .child(details(ctx, item))
        .child(help::folded_later(words().ahead.more, move || {
            group![help::body(asked), aside::aside(ctx, asked)]
        }))
}

/// The paragraph, and what the proposal calls it.
fn source(item: &'static ProposedItem) -> El {
    let asked = Item::Proposed(item);
    el("p", "sgc-row__source")
        .child(question::label(asked))
        .text(" ")
        .child(go::cited(asked))
        .text(" ")
        .child(el("span", "sgc-question__name").text(item.title))
}

/// An item that is asked on its own.
fn own_answer(ctx: Ctx, item: &'static ProposedItem, text: &ProposedText) -> El {
    let id = item.id;
    let offered: Vec<_> = Answer::offered_on(Item::Proposed(item)).collect();
    let short = &words().ahead.short;
    let named = |answer: &Answer| match answer {
        Answer::InPlace => short[0],
        Answer::Partly => short[1],
        Answer::NotInPlace => short[2],
        Answer::Unknown => short[3],
        _ => short[4],
    };
    let names = offered
        .iter()
        .map(|answer| (answer.as_str(), named(answer)));
    let names = names.collect();
    let places = offered.clone();
    let line = choices(
        &ctx.id(id.as_str()),
        names,
        move || {
            let answer = ctx.answer(id)?;
            places.iter().position(|offered| *offered == answer)
        },
        move |place| {
            ctx.send(Msg::ChoseAnswer {
                item: id,
                answer: offered[place],
            });
        },
    );
    let question = el("h3", "").text(text.question);
    answered_by_key(
        ctx,
        item,
        asked_in_a_line("sgc-row__question", question, line).child(source(item)),
    )
}

/// Where a number key answers the item. Beside a detail, and in a record, it would throw away what
/// the item was answered, and with it the line in which the focus is.
fn answered_by_key(ctx: Ctx, item: &'static ProposedItem, part: El) -> El {
    part.on("keydown", move |event| {
        choose_by_key(ctx, Item::Proposed(item), &event);
    })
}

/// A question with its line of answers.
fn asked_in_a_line(class: &str, question: El, line: El) -> El {
    el("fieldset", "sgc-row__asked")
        .child(el("legend", class).child(question))
        .child(line)
}

/// An item that reuses the answers to items in force: they are shown and not asked again.
fn reused(ctx: Ctx, item: &'static ProposedItem, text: &ProposedText) -> El {
    let ancestors = item.ancestors.iter().map(|id| ancestor(ctx, *id));
    el("div", "sgc-row__asked")
        .child(el("h3", "sgc-row__question").text(text.question))
        .child(source(item))
        .child(el("p", "sgc-row__reuses").text(words().ahead.from_today))
        .child(el("ul", "sgc-row__ancestors").children(ancestors))
}

fn ancestor(ctx: Ctx, id: ItemId) -> El {
    let words = words();
    let Some(item) = catalog::item(id.as_str()) else {
        return group![];
    };
    let answer = move || match ctx.answer(id) {
        Some(answer) => answer_name(words, answer).name.to_owned(),
        None => words.answers.none.to_owned(),
    };
    let change = go::link(ctx, Place::Question(id), "");
    el("li", "")
        .text(item.title())
        .text(" ")
        .child(el("span", "sgc-cite").text(&citation(words, item)))
        .text(": ")
        .child(el("b", "").text_follows(answer))
        .text(" ")
        .child(
            change
                .text(words.ahead.change)
                .child(el("span", "sgc-visually-hidden").text(&format!(": {}", item.title()))),
        )
}

/// Claiming an exception, with its record. Where the item has other answers of its own, the claim
/// is one of them.
fn exception(ctx: Ctx, item: &'static ProposedItem) -> El {
    if item.exceptions.is_empty() {
        return group![];
    }
    let id = item.id;
    let claimed = move || ctx.answer(id) == Some(Answer::Exception);
    let record = el("div", "").content_follows(
        move || claimed().into(),
        move |claimed| match claimed {
            0 => group![],
            _ => record_form::record_form(ctx, Item::Proposed(item), Answer::Exception),
        },
    );
    if item.ancestors.is_empty() {
        return record;
    }
    let claim = aside::tick(words().ahead.claim, claimed, move |claim| {
        ctx.send(match claim {
            true => Msg::ChoseAnswer {
                item: id,
                answer: Answer::Exception,
            },
            false => Msg::ClearedAnswer(id),
        });
    });
    group![answered_by_key(ctx, item, claim), record]
}

/// What is asked beside the answer, while it is asked.
fn details(ctx: Ctx, item: &'static ProposedItem) -> El {
    if item.details.is_empty() {
        return group![];
    }
    // 0: not yet; 1: beside the answer; 2: beside an exception.
    let asked = move || {
        ctx.read(|assessment| {
            let excepted = assessment.answer(item.id) == Some(Answer::Exception);
            usize::from(asks_details(assessment, item)) + usize::from(excepted)
        })
    };
    el("div", "sgc-row__details").content_follows(asked, move |asked| {
        let ahead = &words().ahead;
        let lead = match asked {
            0 => return el("p", "sgc-quiet").text(ahead.details_later),
            1 => ahead.details_lead,
            _ => ahead.details_lead_exception,
        };
        let details = item.details.iter();
        let details = details.map(|detail| detail_line(ctx, item.id, detail));
        group![el("p", "sgc-row__lead").text(lead)].children(details)
    })
}

fn detail_line(ctx: Ctx, item: ItemId, detail: &'static Detail) -> El {
    let id = detail.id;
    let names = DetailAnswer::ALL;
    let line = choices(
        &ctx.id(&format!("{item}-{}", id.as_str())),
        names
            .map(|answer| (answer.as_str(), detail_answer_name(words(), answer)))
            .into(),
        move || {
            let said = ctx.read(|assessment| assessment.entry(item)?.details.get(&id).copied())?;
            DetailAnswer::ALL.iter().position(|answer| *answer == said)
        },
        move |place| {
            ctx.send(Msg::AnsweredDetail {
                item,
                detail: id,
                answer: DetailAnswer::ALL[place],
            });
        },
    );
    let question = group![].text(text::detail_question(item, id).unwrap_or_default());
    asked_in_a_line("sgc-row__detail", question, line)
}
