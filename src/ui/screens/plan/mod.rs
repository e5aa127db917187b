//! The plan: every task in its published order, the first ones apart, and the dates.
//!
//! Knows: which tasks stand where, and the two ways to look at those behind the first ones.
//! Must not know: why a task stands where it stands, or what a mark changes.

mod card;
mod dates;
mod notes;

use std::rc::Rc;

use leptos::prelude::*;

use self::card::{card, gone};
use super::{heading, section};
use crate::assessment::{Assessment, Place, item_of_task};
use crate::report::questions;
use crate::scoring::{self, FIRST_TASKS, Score, Task};
use crate::text::words;
use crate::ui::components::choices::choices;
use crate::ui::components::go;
use crate::ui::dom::{El, el, group};
use crate::ui::in_time::{Build, in_time, say_busy};
use crate::ui::{Ctx, clock};

/// The plan. Answers are changed on other screens, so it is worked out once for this one.
pub fn plan(ctx: Ctx) -> El {
    let words = words();
    let (say, plan_words) = (&words.tasks, &words.plan);
    let today = clock::today();
    let score = ctx.read_now(|assessment| scoring::score(&assessment.answers, today));
    let has_begun = !score.plan.is_empty() || score.current.answered > 0;
    let lead = match (score.plan.is_empty(), has_begun) {
        (false, _) => say.lead,
        (true, true) => plan_words.nothing,
        (true, false) => say.nothing_yet,
    };
    let left = ctx.read_now(|assessment| notes_left(assessment, &score));
    let has_days = has_begun || !left.is_empty();
    let mut parts = Vec::new();
    if !score.plan.is_empty() {
        parts.push(Box::new(move || tasks(ctx, score.plan)) as Build);
    }
    if !left.is_empty() {
        parts.push(Box::new(move || no_longer(ctx, &left)));
    }
    if has_days {
        parts.push(Box::new(move || dates::dates(ctx)));
    }
    group![
        heading(say.title),
        el("p", "sgc-lead").text(lead),
        ways(ctx, has_begun),
        in_time(parts),
    ]
}

/// The ways on from here.
fn ways(ctx: Ctx, has_begun: bool) -> El {
    let words = words();
    let asked = ctx.read_now(|assessment| questions(assessment).len());
    let way = match (has_begun, asked) {
        (false, _) => {
            let begin = go::link(ctx, Place::Foundations, "sgc-button");
            Some(begin.text(words.result.begin))
        }
        (true, 0) => None,
        (true, asked) => {
            let ask = go::link(ctx, Place::Ask, "sgc-button sgc-button--plain");
            Some(ask.text(&(words.tasks.to_ask)(asked)))
        }
    };
    el("div", "sgc-actions")
        .children(way)
        .child(go::link(ctx, Place::Method, "").text(words.method.title))
}

fn tasks(ctx: Ctx, mut tasks: Vec<Task>) -> El {
    let words = words();
    let say = &words.tasks;
    let rest = tasks.split_off(tasks.len().min(FIRST_TASKS));
    let title = (words.plan.first)(tasks.len());
    let first = section(&title).child(cards(ctx, numbered(1, tasks), "h3"));
    if rest.is_empty() {
        return first;
    }
    let rest = numbered(FIRST_TASKS + 1, rest);
    // In the order of the choices.
    let view = RwSignal::new(0_usize);
    let names = vec![("order", say.in_order), ("step", say.by_step)];
    let name = ctx.id("plan-view");
    let choice = choices(
        &name,
        names,
        move || Some(view.get()),
        move |to| view.set(to),
    );
    let shown = el("div", "");
    let place = shown.clone();
    let shown = shown.content_follows(
        move || view.get(),
        move |view| {
            let cards = match view {
                0 => cards(ctx, rest.clone(), "h3"),
                _ => by_step(ctx, &rest),
            };
            say_busy(place.element());
            cards
        },
    );
    group![
        first,
        section(say.rest)
            .child(
                el("fieldset", "sgc-view")
                    .child(el("legend", "sgc-view__legend").text(say.view))
                    .child(choice),
            )
            .child(shown),
    ]
}

/// Tasks with the numbers that they have in the whole plan.
type Numbered = Vec<(usize, Rc<Task>)>;

fn numbered(from: usize, tasks: Vec<Task>) -> Numbered {
    (from..).zip(tasks.into_iter().map(Rc::new)).collect()
}

fn cards(ctx: Ctx, tasks: Numbered, level: &'static str) -> El {
    let cards = tasks
        .into_iter()
        .map(|(number, task)| Box::new(move || card(ctx, number, &task, level)) as Build);
    el("ol", "sgc-tasks").child(in_time(cards))
}

fn by_step(ctx: Ctx, rest: &Numbered) -> El {
    let words = words();
    let mut groups = group![];
    for (step, name) in words.plan.first_steps.into_iter().enumerate() {
        let belongs = |(_, task): &&(usize, Rc<Task>)| task.first_step as usize == step;
        let tasks: Numbered = rest.iter().filter(belongs).cloned().collect();
        let part = el("section", "sgc-plan__step").child(el("h3", "").text(name));
        groups = groups.child(match tasks.is_empty() {
            true => part.child(el("p", "sgc-quiet").text(words.tasks.none_in_step)),
            false => part.child(cards(ctx, tasks, "h4")),
        });
    }
    groups
}

/// The tasks on which something is noted although the answers no longer lead to them.
fn notes_left(assessment: &Assessment, score: &Score) -> Vec<String> {
    let tasks: Vec<_> = score.plan.iter().map(|task| task.id.to_string()).collect();
    let noted = assessment.plan.iter().map(|(id, _)| id);
    let left = noted.filter(|id| !tasks.contains(id) && item_of_task(id).is_some());
    left.cloned().collect()
}

fn no_longer(ctx: Ctx, left: &[String]) -> El {
    let say = &words().tasks;
    section(say.gone)
        .child(el("p", "").text(say.gone_lead))
        .child(el("ul", "sgc-tasks").children(left.iter().map(|id| gone(ctx, id))))
}
