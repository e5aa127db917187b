//! Knows: every item of either rule with its status and why, by standard.
//! Must not know: how a status is worked out.

use std::rc::Rc;

use super::standards::{Standard, standards};
use super::worked_out::WorkedOut;
use crate::assessment::Place;
use crate::catalog::{Item, Rule};
use crate::report::{citation, why_sentence};
use crate::scoring::{StandingNote, Status};
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::{go, question, status_mark};
use crate::ui::dom::{El, el, group};
use crate::ui::in_time::{Build, in_time};
use crate::ui::screens::section;

/// The rule in force: twelve items, in one table.
pub fn in_force(ctx: Ctx, now: &WorkedOut) -> El {
    if !now.has_begun(Rule::Current) {
        return group![];
    }
    let result = &words().result;
    let columns = [result.item, result.status, result.why];
    let standards = standards(Rule::Current).into_iter();
    section(result.items_title).child(el("table", "sgc-table").child(head(columns)).children(
        standards.map(|standard| {
            let line = el("th", "")
                .attr("scope", "rowgroup")
                .attr("colspan", "3")
                .child(standard.line(now));
            el("tbody", "")
                .child(el("tr", "sgc-table__group").child(line))
                .children(rows(ctx, now, &standard))
        }),
    ))
}

/// The proposal: forty-one items would be a wall, so each standard is folded away behind its
/// line. On paper all of them are open.
pub fn proposed(ctx: Ctx, now: Rc<WorkedOut>) -> El {
    if !now.has_begun(Rule::Proposed) {
        return group![];
    }
    let result = &words().result;
    let standards = standards(Rule::Proposed).into_iter().map(|standard| {
        let now = now.clone();
        Box::new(move || folded(ctx, &now, &standard)) as Build
    });
    section(result.proposed_items_title)
        .child(el("p", "").text(result.proposed_items_lead))
        .child(el("div", "sgc-folds").child(in_time(standards)))
}

fn folded(ctx: Ctx, now: &WorkedOut, standard: &Standard) -> El {
    let result = &words().result;
    let columns = [result.item, result.status, result.why];
    let line = el("h3", "sgc-fold__line").child(standard.line(now));
    let table = el("table", "sgc-table")
        .child(el("caption", "sgc-visually-hidden").text(standard.title))
        .child(head(columns))
        .child(el("tbody", "").children(rows(ctx, now, standard)));
    el("details", "sgc-fold")
        .child(el("summary", "sgc-fold__summary").child(line))
        .child(table)
}

/// The names of three columns.
pub fn head(columns: [&str; 3]) -> El {
    let columns = columns.map(|name| el("th", "").attr("scope", "col").text(name));
    el("thead", "").child(el("tr", "").children(columns))
}

/// The head of a row: the title of an item, its paragraph and its label. The paragraph of a
/// proposed item leads to where it is held against today's.
pub fn item_name(ctx: Ctx, item: Item) -> El {
    let name = el("th", "")
        .attr("scope", "row")
        .child(el("span", "sgc-table__item").text(item.title()))
        .text(" ");
    match item.rule() {
        Rule::Current => name
            .child(go::citation(item.paragraph()))
            .text(" ")
            .child(question::label(item)),
        Rule::Proposed => {
            let compared = go::link(ctx, Place::Compared(item.id()), "sgc-cite");
            name.child(compared.text(&citation(words(), item)))
        }
    }
}

fn rows(ctx: Ctx, now: &WorkedOut, standard: &Standard) -> Vec<El> {
    let items = standard.items.iter();
    items.filter_map(|item| row(ctx, now, *item)).collect()
}

fn row(ctx: Ctx, now: &WorkedOut, item: Item) -> Option<El> {
    let judged = now.score.results.judged(item.id())?;
    let why = el("td", "")
        .child(el("p", "").text(&why_sentence(words(), item, &judged.reason)))
        .child(notes(&now.score.standing_notes, judged.status))
        .child(change(ctx, item));
    let row = el("tr", "")
        .attr("data-row", item.id().as_str())
        .child(item_name(ctx, item))
        .child(el("td", "").child(status_mark::named(judged.status)))
        .child(why);
    Some(row)
}

/// What a status asks for beside itself.
pub fn notes(notes: &[StandingNote], status: Status) -> El {
    let result = &words().result;
    let mut sentences = Vec::new();
    if status == Status::ByDecision {
        sentences.push(result.note_by_decision);
    }
    if status.is_on_record() {
        sentences.extend(notes.iter().map(|note| match note {
            StandingNote::NoRiskAnalysis => result.note_no_risk_analysis,
            StandingNote::NoDocumentation => result.note_no_documentation,
        }));
    }
    let notes = sentences.into_iter();
    group![].children(notes.map(|note| el("p", "sgc-table__note").text(note)))
}

fn change(ctx: Ctx, item: Item) -> El {
    let result = &words().result;
    go::link(ctx, Place::Question(item.id()), "sgc-table__change")
        .child(
            el("span", "")
                .attr("aria-hidden", "true")
                .text(result.change),
        )
        .child(el("span", "sgc-visually-hidden").text(&(result.change_of)(item.title())))
}
