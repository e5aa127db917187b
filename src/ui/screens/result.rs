//! Knows: the result, in its published order.
//! Must not know: how any of it is worked out.

use super::{heading, section};
use crate::assessment::{Assessment, Place};
use crate::catalog::{
    self, CURRENT_STANDARDS, CurrentItem, Item, ItemId, RULE_STATUS, Rule, Standard, official,
};
use crate::report::{
    addressable_sentence, first_sentence, first_step_name, task_action, task_note, why_sentence,
};
use crate::scoring::{self, HeadlineCase, Judged, Score, StandingNote, Status, Tally, Task};
use crate::text::words;
use crate::ui::components::{go, question, status_mark, strip};
use crate::ui::dom::{El, el};
use crate::ui::{Ctx, clock};

/// So many tasks are named first.
const FIRST_TASKS: usize = 3;

/// The result for both rules, side by side and never summed. It is worked out once for this
/// screen: answers are changed on other screens.
pub fn result(ctx: Ctx) -> Vec<El> {
    let today = clock::today();
    let score = ctx.read_now(|assessment| scoring::score(&assessment.answers, today));
    let words = words();
    let result = &words.result;
    if score.current.answered == 0 && score.proposed.answered == 0 {
        return vec![
            heading(result.title),
            el("p", "sgc-lead").text(result.nothing_yet),
            el("div", "sgc-actions").child(begin(ctx)),
            scope_box(),
        ];
    }
    vec![
        headline(ctx, &score),
        el("div", "sgc-rules")
            .child(current_rule(ctx, &score))
            .child(proposed_rule(ctx, &score)),
        every_item(ctx, &score),
        first_tasks(ctx, &score.plan),
        el("p", "sgc-quiet").text(&(result.as_of)(&(words.date)(today))),
        scope_box(),
    ]
}

fn begin(ctx: Ctx) -> El {
    go::link(ctx, Place::Foundations, "sgc-button").text(words().result.begin)
}

/// A sentence: what is open and must not be.
fn headline(ctx: Ctx, score: &Score) -> El {
    let words = words();
    if score.current.answered == 0 {
        return heading(words.result.title);
    }
    let headline = &score.headline;
    let (class, named) = match headline.case() {
        HeadlineCase::MandatoryOpen => ("sgc-headline", &headline.open_mandatory[..]),
        HeadlineCase::MandatoryNotKnown => (
            "sgc-headline sgc-headline--not-known",
            &headline.not_known_mandatory[..],
        ),
        HeadlineCase::NoMandatoryOpen => ("sgc-headline sgc-headline--none", &[][..]),
    };
    let items = named.iter().filter_map(|id| catalog::item(id.as_str()));
    let second = addressable_sentence(words, headline);
    el("div", class)
        .child(heading(&first_sentence(words, headline)))
        .child(el("ul", "sgc-headline__items").children(items.map(|item| item_line(ctx, item))))
        .children(second.map(|sentence| el("p", "").text(&sentence)))
}

fn item_line(ctx: Ctx, item: Item) -> El {
    el("li", "")
        .child(go::link(ctx, Place::Question(item.id()), "").text(item.title()))
        .text(" ")
        .child(el("span", "sgc-cite").text(&format!("§{}", item.paragraph())))
}

fn current_rule(ctx: Ctx, score: &Score) -> El {
    let result = &words().result;
    let tally = &score.current;
    let rule = el("section", "sgc-rule")
        .attr("data-rule", "current")
        .child(el("h2", "sgc-rule__title").text(result.current_title))
        .child(el("p", "sgc-rule__source").child(go::away(
            official::SECTION_312,
            "",
            result.current_source,
        )));
    if tally.answered == 0 {
        return rule
            .child(el("p", "").text(result.current_not_answered))
            .child(begin(ctx));
    }
    let answered = (result.answered)(tally.answered, tally.of);
    let written = (result.written_down)(score.written_down, tally.settled);
    rule.children(tallied(score, Rule::Current, result.indicator_withheld))
        .child(el("p", "").text(&format!("{answered}. {written}.")))
        .child(el("p", "sgc-quiet").text(result.written_down_lead))
}

fn proposed_rule(ctx: Ctx, score: &Score) -> El {
    let words = words();
    let result = &words.result;
    let tally = &score.proposed;
    let rule = el("section", "sgc-rule sgc-rule--proposed")
        .attr("data-rule", "proposed")
        .child(el("h2", "sgc-rule__title").text(result.proposed_title))
        .child(el("p", "sgc-rule__source").child(go::away(
            official::PROPOSAL_PAGE,
            "",
            result.proposed_source,
        )));
    // Answers to today's items say something about items that reuse them. That is told, but it is
    // no look at the proposal.
    let asked = ctx.read_now(Assessment::has_looked_at_proposal);
    let rule = if !asked {
        let follows = (tally.answered > 0).then(|| (result.follows)(tally.answered, tally.of));
        rule.child(el("p", "sgc-rule__not-yet").text(result.not_looked_at))
            .child(el("p", "").text(result.not_looked_at_lead))
            .children(follows.map(|sentence| el("p", "").text(&sentence)))
    } else {
        let answered = (result.answered)(tally.answered, tally.of);
        rule.children(tallied(
            score,
            Rule::Proposed,
            result.indicator_withheld_proposed,
        ))
        .child(el("p", "").text(&format!("{answered}.")))
    };
    rule.child(el("p", "sgc-quiet").text(&(words.start.rule_status)(&RULE_STATUS)))
}

/// Settled n of N, the strip with its numbers, and the indicator of one rule.
fn tallied(score: &Score, rule: Rule, withheld: &str) -> Vec<El> {
    let tally = match rule {
        Rule::Current => &score.current,
        Rule::Proposed => &score.proposed,
    };
    let statuses = score.results.of_rule(rule);
    let statuses: Vec<_> = statuses.into_iter().map(|(_, status)| status).collect();
    let settled = el("p", "sgc-rule__settled")
        .child(el("b", "sgc-rule__number").text(&tally.settled.to_string()))
        .text(" ")
        .text(&(words().result.settled_of)(tally.of));
    let mut parts = vec![settled, strip::strip(&statuses), counts(&statuses)];
    parts.extend(indicator(tally, withheld));
    parts
}

/// The numbers of the strip, as a table.
fn counts(statuses: &[Status]) -> El {
    let rows = Status::ALL.into_iter().filter_map(|status| {
        let count = statuses.iter().filter(|other| **other == status).count();
        (count > 0).then(|| {
            el("tr", "")
                .child(
                    el("th", "")
                        .attr("scope", "row")
                        .child(status_mark::named(status)),
                )
                .child(el("td", "").text(&count.to_string()))
        })
    });
    el("table", "sgc-counts")
        .child(el("caption", "sgc-visually-hidden").text(words().result.counts_caption))
        .child(el("tbody", "").children(rows))
}

fn indicator(tally: &Tally, withheld: &str) -> Vec<El> {
    let sentence = el("p", "sgc-indicator");
    if tally.withheld {
        return vec![sentence.text(withheld)];
    }
    vec![
        strip::range(tally.low, tally.high),
        sentence.text(&(words().result.indicator)(tally.low, tally.high)),
    ]
}

fn first_tasks(ctx: Ctx, plan: &[Task]) -> El {
    let words = words();
    let mut tasks: Vec<_> = plan
        .iter()
        .filter_map(|task| {
            let action = task_action(words, task)?;
            Some(task_row(ctx, task, &action, &task_note(words, task)?))
        })
        .collect();
    if tasks.is_empty() {
        return el("p", "sgc-lead").text(words.plan.nothing);
    }
    let left = tasks.len().saturating_sub(FIRST_TASKS);
    tasks.truncate(FIRST_TASKS);
    let tasks =
        section(&(words.plan.first)(tasks.len())).child(el("ol", "sgc-tasks").children(tasks));
    if left > 0 {
        tasks.child(el("p", "sgc-quiet").text(&(words.plan.more)(left)))
    } else {
        tasks
    }
}

fn task_row(ctx: Ctx, task: &Task, action: &str, note: &str) -> El {
    el("li", "sgc-task")
        .child(
            el("h3", "sgc-task__action")
                .child(go::link(ctx, Place::Question(task.id.item), "").text(action)),
        )
        .child(el("span", "sgc-tag").text(first_step_name(words(), task.first_step)))
        .child(el("p", "sgc-task__note").text(note))
}

/// The strip and the reasons as one table, by standard.
fn every_item(ctx: Ctx, score: &Score) -> El {
    let result = &words().result;
    if score.current.answered == 0 {
        return el("div", "");
    }
    let columns = [result.item, result.status, result.why];
    let columns = columns.map(|name| el("th", "").attr("scope", "col").text(name));
    let standards = CURRENT_STANDARDS.iter();
    section(result.items_title).child(
        el("table", "sgc-table")
            .child(el("thead", "").child(el("tr", "").children(columns)))
            .children(standards.map(|standard| standard_rows(ctx, score, standard))),
    )
}

fn standard_rows(ctx: Ctx, score: &Score, standard: &Standard<CurrentItem>) -> El {
    let ids: Vec<_> = standard.items.iter().map(|item| item.id).collect();
    let statuses: Vec<_> = ids.iter().map(|id| score.results.status(*id)).collect();
    let tally = scoring::tally_of(&score.results, ids);
    let settled = (words().result.standard_settled)(tally.settled, tally.of);
    let group = el("th", "")
        .attr("scope", "rowgroup")
        .attr("colspan", "3")
        .child(el("span", "sgc-table__standard").text(standard.title))
        .child(strip::strip(&statuses))
        .child(el("span", "sgc-table__settled").text(&settled));
    let rows = standard.items.iter().filter_map(|item| {
        let judged = score.results.judged(item.id)?;
        Some(item_row(ctx, &score.standing_notes, item, judged))
    });
    el("tbody", "")
        .child(el("tr", "sgc-table__group").child(group))
        .children(rows)
}

fn item_row(ctx: Ctx, notes: &[StandingNote], item: &'static CurrentItem, judged: &Judged) -> El {
    let words = words();
    let asked = Item::Current(item);
    let name = el("th", "")
        .attr("scope", "row")
        .child(el("span", "sgc-table__item").text(item.title))
        .text(" ")
        .child(go::citation(item.id.paragraph()))
        .text(" ")
        .child(question::label(asked));
    let why = el("td", "")
        .child(el("p", "").text(&why_sentence(words, asked, &judged.reason)))
        .children(row_notes(notes, judged.status))
        .child(change(ctx, item.id, item.title));
    el("tr", "")
        .attr("data-row", item.id.as_str())
        .child(name)
        .child(el("td", "").child(status_mark::named(judged.status)))
        .child(why)
}

/// What a status asks for beside itself.
fn row_notes(notes: &[StandingNote], status: Status) -> Vec<El> {
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
    notes
        .map(|note| el("p", "sgc-table__note").text(note))
        .collect()
}

fn change(ctx: Ctx, item: ItemId, title: &str) -> El {
    let result = &words().result;
    go::link(ctx, Place::Question(item), "sgc-table__change")
        .child(
            el("span", "")
                .attr("aria-hidden", "true")
                .text(result.change),
        )
        .child(el("span", "sgc-visually-hidden").text(&(result.change_of)(title)))
}

/// What this is, and what it does not cover. On every result.
fn scope_box() -> El {
    let shell = &words().shell;
    el("aside", "sgc-scope")
        .attr("aria-label", shell.disclaimer_title)
        .child(
            el("p", "")
                .child(el("b", "").text(shell.disclaimer_title))
                .text(" ")
                .text(shell.disclaimer),
        )
        .child(el("p", "").text(shell.scope).text(" ").child(go::away(
            official::RISK_ASSESSMENT_TOOL,
            "",
            shell.risk_assessment_tool,
        )))
}
