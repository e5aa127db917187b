//! Knows: the result, in its published order.
//! Must not know: how any of it is worked out.

use leptos::prelude::*;

use super::heading;
use crate::assessment::Place;
use crate::catalog::{
    self, CURRENT_STANDARDS, CurrentItem, Item, ItemId, RULE_STATUS, Rule, Standard, official,
};
use crate::report::{
    addressable_sentence, first_sentence, first_step_name, task_action, task_note, why_sentence,
};
use crate::scoring::{self, Headline, HeadlineCase, Score, StandingNote, Status, Tally, Task};
use crate::text::words;
use crate::ui::components::{go, question, status_mark, strip};
use crate::ui::{Ctx, clock};

/// So many tasks are named first.
const FIRST_TASKS: usize = 3;

/// The result for both rules, side by side and never summed.
pub fn result(ctx: Ctx) -> AnyView {
    // The result is worked out once for this screen; answers are changed on other screens.
    let score = ctx.score_now(Score::clone);
    let words = words();
    if score.current.answered == 0 && score.proposed.answered == 0 {
        return view! {
            {heading(words.result.title)}
            <p class="sgc-lead">{words.result.nothing_yet}</p>
            <div class="sgc-actions">
                {go::link(ctx, Place::Foundations, "sgc-button", words.result.begin)}
            </div>
            {scope_box()}
        }
        .into_any();
    }
    let today = (words.date)(clock::today());
    view! {
        {headline(ctx, &score)}
        <div class="sgc-rules">
            {current_rule(ctx, &score)}
            {proposed_rule(&score)}
        </div>
        {first_tasks(ctx, &score.plan)}
        {every_item(ctx, &score)}
        <p class="sgc-quiet">{(words.result.as_of)(&today)}</p>
        {scope_box()}
    }
    .into_any()
}

/// A sentence: what is open and must not be.
fn headline(ctx: Ctx, score: &Score) -> AnyView {
    let words = words();
    if score.current.answered == 0 {
        return heading(words.result.title);
    }
    let headline = &score.headline;
    let (class, named) = match headline.case() {
        HeadlineCase::MandatoryOpen => ("sgc-headline", &headline.open_mandatory),
        HeadlineCase::MandatoryNotKnown => (
            "sgc-headline sgc-headline--not-known",
            &headline.not_known_mandatory,
        ),
        HeadlineCase::NoMandatoryOpen => ("sgc-headline sgc-headline--none", &Vec::new()),
    };
    view! {
        <div class=class data-headline="">
            {heading(first_sentence(words, headline))}
            {item_list(ctx, named)}
            {second_sentence(headline)}
        </div>
    }
    .into_any()
}

fn second_sentence(headline: &Headline) -> AnyView {
    let sentence = addressable_sentence(words(), headline);
    sentence
        .map(|sentence| view! { <p>{sentence}</p> })
        .into_any()
}

fn item_list(ctx: Ctx, items: &[ItemId]) -> AnyView {
    if items.is_empty() {
        return ().into_any();
    }
    let items: Vec<_> = items
        .iter()
        .filter_map(|id| catalog::item(id.as_str()))
        .map(|item| {
            view! {
                <li>
                    {go::link(ctx, Place::Question(item.id()), "sgc-link", item.title())} " "
                    <span class="sgc-cite">"§" {item.paragraph()}</span>
                </li>
            }
        })
        .collect();
    view! { <ul class="sgc-headline__items">{items}</ul> }.into_any()
}

fn current_rule(ctx: Ctx, score: &Score) -> AnyView {
    let result = &words().result;
    if score.current.answered == 0 {
        return view! {
            <section class="sgc-rule">
                <h2 class="sgc-rule__title">{result.current_title}</h2>
                <p class="sgc-rule__source">{result.current_source}</p>
                <p>{result.current_not_answered}</p>
                {go::link(ctx, Place::Foundations, "sgc-button", result.begin)}
            </section>
        }
        .into_any();
    }
    let statuses = statuses(score, Rule::Current);
    let tally = &score.current;
    let written = (result.written_down)(score.written_down, tally.settled);
    view! {
        <section class="sgc-rule" data-rule="current">
            <h2 class="sgc-rule__title">{result.current_title}</h2>
            <p class="sgc-rule__source">{go::away(official::SECTION_312, result.current_source)}</p>
            {tallied(tally, &statuses, result.indicator_withheld)}
            <p>{(result.answered)(tally.answered, tally.of)} ". " {written} "."</p>
            <p class="sgc-quiet">{result.written_down_lead}</p>
        </section>
    }
    .into_any()
}

fn proposed_rule(score: &Score) -> AnyView {
    let words = words();
    let result = &words.result;
    let tally = &score.proposed;
    let body = if tally.answered == 0 {
        view! {
            <p class="sgc-rule__not-yet">{result.not_looked_at}</p>
            <p>{result.not_looked_at_lead}</p>
        }
        .into_any()
    } else {
        view! {
            {tallied(tally, &statuses(score, Rule::Proposed), result.indicator_withheld_proposed)}
            <p>{(result.answered)(tally.answered, tally.of)} "."</p>
        }
        .into_any()
    };
    view! {
        <section class="sgc-rule sgc-rule--proposed" data-rule="proposed">
            <h2 class="sgc-rule__title">{result.proposed_title}</h2>
            <p class="sgc-rule__source">{go::away(official::PROPOSAL_PAGE, result.proposed_source)}</p>
            {body}
            <p class="sgc-quiet">{(words.start.rule_status)(&RULE_STATUS)}</p>
        </section>
    }
    .into_any()
}

/// Settled n of N, the strip with its numbers, and the indicator of one rule.
fn tallied(tally: &Tally, statuses: &[Status], withheld: &'static str) -> AnyView {
    view! {
        <p class="sgc-rule__settled">
            <b class="sgc-rule__number">{tally.settled}</b> " "
            {(words().result.settled_of)(tally.of)}
        </p>
        {strip::strip(statuses)}
        {counts(statuses)}
        {indicator(tally, withheld)}
    }
    .into_any()
}

/// The numbers of the strip, as a table.
fn counts(statuses: &[Status]) -> AnyView {
    let result = &words().result;
    let rows: Vec<_> = Status::ALL
        .into_iter()
        .map(|status| (status, statuses.iter().filter(|s| **s == status).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| {
            view! {
                <tr>
                    <th scope="row">{status_mark::named(status)}</th>
                    <td>{count}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="sgc-counts">
            <caption class="sgc-visually-hidden">{result.counts_caption}</caption>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn indicator(tally: &Tally, withheld: &'static str) -> AnyView {
    let result = &words().result;
    if tally.withheld {
        return view! { <p class="sgc-quiet" data-indicator="">{withheld}</p> }.into_any();
    }
    view! {
        {strip::range(tally.low, tally.high)}
        <p data-indicator="">{(result.indicator)(tally.low, tally.high)}</p>
    }
    .into_any()
}

fn first_tasks(ctx: Ctx, plan: &[Task]) -> AnyView {
    let words = words();
    let first: Vec<_> = plan
        .iter()
        .filter_map(|task| Some((task, task_action(words, task)?, task_note(words, task)?)))
        .take(FIRST_TASKS)
        .collect();
    let left = plan
        .iter()
        .filter(|task| task_action(words, task).is_some())
        .count()
        - first.len();
    if first.is_empty() {
        return view! { <p class="sgc-lead">{words.plan.nothing}</p> }.into_any();
    }
    let title = (words.plan.first)(first.len());
    let tasks: Vec<_> = first
        .into_iter()
        .map(|(task, action, note)| {
            view! {
                <li class="sgc-task" data-task=task.id.to_string()>
                    <h3 class="sgc-task__action">
                        {go::link(ctx, Place::Question(task.id.item), "sgc-link", action)}
                    </h3>
                    <span class="sgc-tag">{first_step_name(words, task.first_step)}</span>
                    <p class="sgc-task__note">{note}</p>
                </li>
            }
        })
        .collect();
    view! {
        <section class="sgc-section">
            <h2 class="sgc-section__title">{title}</h2>
            <ol class="sgc-tasks">{tasks}</ol>
            {(left > 0).then(|| view! { <p class="sgc-quiet">{(words.plan.more)(left)}</p> })}
        </section>
    }
    .into_any()
}

/// The strip and the reasons as one table, by standard.
fn every_item(ctx: Ctx, score: &Score) -> AnyView {
    let result = &words().result;
    if score.current.answered == 0 {
        return ().into_any();
    }
    let standards: Vec<_> = CURRENT_STANDARDS
        .iter()
        .map(|standard| standard_rows(ctx, score, standard))
        .collect();
    view! {
        <section class="sgc-section">
            <h2 class="sgc-section__title">{result.items_title}</h2>
            <table class="sgc-table">
                <thead>
                    <tr>
                        <th scope="col">{result.item}</th>
                        <th scope="col">{result.status}</th>
                        <th scope="col">{result.why}</th>
                    </tr>
                </thead>
                {standards}
            </table>
        </section>
    }
    .into_any()
}

fn standard_rows(ctx: Ctx, score: &Score, standard: &'static Standard<CurrentItem>) -> AnyView {
    let result = &words().result;
    let ids: Vec<_> = standard.items.iter().map(|item| item.id).collect();
    let statuses: Vec<_> = ids.iter().map(|id| score.results.status(*id)).collect();
    let tally = scoring::tally_of(&score.results, ids);
    let rows: Vec<_> = standard
        .items
        .iter()
        .map(|item| item_row(ctx, score, item))
        .collect();
    view! {
        <tbody>
            <tr class="sgc-table__group">
                <th scope="rowgroup" colspan="3">
                    <span class="sgc-table__standard">{standard.title}</span>
                    {strip::strip(&statuses)}
                    <span class="sgc-table__settled">
                        {(result.standard_settled)(tally.settled, tally.of)}
                    </span>
                </th>
            </tr>
            {rows}
        </tbody>
    }
    .into_any()
}

fn item_row(ctx: Ctx, score: &Score, item: &'static CurrentItem) -> AnyView {
    let words = words();
    let result = &words.result;
    let asked = Item::Current(item);
    let Some(judged) = score.results.judged(item.id) else {
        return ().into_any();
    };
    let why = why_sentence(words, asked, &judged.reason);
    let mut notes = Vec::new();
    if judged.status == Status::ByDecision {
        notes.push(result.note_by_decision);
    }
    if judged.status.is_on_record() {
        notes.extend(score.standing_notes.iter().map(|note| match note {
            StandingNote::NoRiskAnalysis => result.note_no_risk_analysis,
            StandingNote::NoDocumentation => result.note_no_documentation,
        }));
    }
    let notes: Vec<_> = notes
        .into_iter()
        .map(|note| view! { <p class="sgc-table__note">{note}</p> })
        .collect();
    let change = view! {
        <span aria-hidden="true">{result.change}</span>
        <span class="sgc-visually-hidden">{(result.change_of)(item.title)}</span>
    };
    view! {
        <tr data-row=item.id.as_str()>
            <th scope="row">
                <span class="sgc-table__item">{item.title}</span> " "
                {go::citation(item.id.paragraph())} " " {question::label(asked)}
            </th>
            <td>{status_mark::named(judged.status)}</td>
            <td>
                <p>{why}</p>
                {notes}
                {go::link(ctx, Place::Question(item.id), "sgc-link sgc-table__change", change)}
            </td>
        </tr>
    }
    .into_any()
}

/// What this is, and what it does not cover. On every result.
fn scope_box() -> AnyView {
    let shell = &words().shell;
    view! {
        <aside class="sgc-scope" data-scope="">
            <p><b>{shell.disclaimer_title} " "</b> {shell.disclaimer}</p>
            <p>
                {shell.scope} " "
                {go::away(official::RISK_ASSESSMENT_TOOL, shell.risk_assessment_tool)}
            </p>
        </aside>
    }
    .into_any()
}

fn statuses(score: &Score, rule: Rule) -> Vec<Status> {
    let statuses = score.results.of_rule(rule).into_iter();
    statuses.map(|(_, status)| status).collect()
}
