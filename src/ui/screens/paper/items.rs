//! Knows: how every item of a rule stands in the full record, with all that was said about it.
//! Must not know: why an item has its status.

use crate::assessment::Answer;
use crate::catalog::{FOUNDATIONS, Item, Rule};
use crate::report::{Told, citation};
use crate::text::{export_words, words};
use crate::ui::components::log::typed;
use crate::ui::components::status_mark;
use crate::ui::dom::{El, el, group};
use crate::ui::screens::result::items::{head, notes};
use crate::ui::screens::result::standards::standards;
use crate::ui::screens::result::worked_out::WorkedOut;
use crate::ui::screens::section;

/// Every item of a rule, by standard. The foundations stand before those in force.
pub fn of_rule(told: &Told, now: &WorkedOut, rule: Rule) -> El {
    let result = &words().result;
    let (title, class) = match rule {
        Rule::Current => (words().print.in_force, "sgc-table sgc-paper__items"),
        Rule::Proposed => (
            words().print.proposed,
            "sgc-table sgc-paper__items sgc-paper__items--proposed",
        ),
    };
    let lead = match rule {
        Rule::Current => group![],
        Rule::Proposed => el("p", "").text(result.proposed_items_lead),
    };
    let foundations = match rule {
        Rule::Current => {
            let title = el("span", "sgc-table__standard").text(words().print.foundations);
            let items = FOUNDATIONS.iter().map(Item::Foundation);
            rows(told, now, title, items)
        }
        Rule::Proposed => group![],
    };
    let standards = standards(rule).into_iter().map(|standard| {
        let title = standard.line(now);
        rows(told, now, title, standard.items.into_iter())
    });
    section(title).child(lead).child(
        el("table", class)
            .child(head(words().print.columns))
            .child(foundations)
            .children(standards),
    )
}

/// Rows under a title. The title is kept together with the first of them.
fn rows(told: &Told, now: &WorkedOut, title: El, items: impl Iterator<Item = Item>) -> El {
    let title = el("th", "")
        .attr("scope", "rowgroup")
        .attr("colspan", "3")
        .child(title);
    el("tbody", "")
        .child(el("tr", "sgc-table__group").child(title))
        .children(items.map(|item| row(told, now, item)))
}

fn row(told: &Told, now: &WorkedOut, item: Item) -> El {
    el("tr", "")
        .attr("data-printed", item.id().as_str())
        .child(
            el("th", "")
                .attr("scope", "row")
                .child(el("span", "sgc-table__item").text(item.title()))
                .child(el("p", "").text(&citation(words(), item)))
                .child(el("p", "").text(&told.label(item))),
        )
        .child(status(told, now, item))
        .child(answered(told, now, item).child(written_down(told, item)))
}

fn status(told: &Told, now: &WorkedOut, item: Item) -> El {
    let judged = now.score.results.judged(item.id());
    el("td", "").child(match judged {
        Some(judged) => status_mark::named(judged.status),
        None => group![].text(told.status(item)),
    })
}

/// The answer, what was asked beside it, and why that leads to the status. An item that has no
/// answer of its own says so by its status, and why.
fn answered(told: &Told, now: &WorkedOut, item: Item) -> El {
    let judged = now.score.results.judged(item.id());
    let has_answer = told.entry(item).is_some_and(|entry| entry.answer.is_some());
    let answer = (has_answer || judged.is_none())
        .then(|| el("p", "").text(&(words().print.answer)(told.answer(item))));
    let details = told.details(item);
    let details = details.iter().map(|detail| el("li", "").text(detail));
    let why = judged.map(|judged| {
        let why = el("p", "").text(&told.why(item));
        group![why, notes(&now.score.standing_notes, judged.status)]
    });
    el("td", "")
        .children(answer)
        .child(el("ul", "sgc-list").children(details))
        .children(why)
}

/// Evidence, note and record, and when something of it was changed last.
fn written_down(told: &Told, item: Item) -> El {
    let paper = &export_words().paper;
    let [_, _, _, _, evidence, note, changed] = paper.fields;
    let cell = group![];
    let Some(entry) = told.entry(item) else {
        return cell;
    };
    let mut fields = vec![
        (evidence, entry.evidence.clone()),
        (note, entry.note.clone()),
    ];
    if let Some(record) = entry.record.as_ref().filter(|record| !record.is_blank()) {
        let answer = entry.answer.unwrap_or(Answer::OtherWay);
        // The answer is told already.
        fields.extend(told.record(Some(item), answer, record).into_iter().skip(1));
    }
    fields.push((changed, told.day(&entry.changed_at)));
    let fields = fields.iter().filter(|(_, text)| !text.trim().is_empty());
    let cell = cell.children(fields.map(|(name, text)| {
        let name = el("b", "").text(&[name, ": "].concat());
        typed(el("p", "").child(name), text)
    }));
    match entry.flagged {
        true => cell.child(el("p", "").text(paper.flagged)),
        false => cell,
    }
}
