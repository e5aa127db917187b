//! Knows: what is told about one task of the plan, and how one of the proposal is told apart.
//! Must not know: which tasks there are, or what a person notes on one.

use super::notes::notes;
use crate::assessment::{Place, item_of_task};
use crate::catalog;
use crate::report::{TaskFacts, citation, first_step_name, task_action, task_facts};
use crate::scoring::Task;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::copy::{self, Copied};
use crate::ui::components::go;
use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group};

/// A task with its number in the plan, under a heading of this level.
pub fn card(ctx: Ctx, number: usize, task: &Task, level: &str) -> El {
    let words = words();
    let action = task_action(words, task);
    let facts = ctx.read_now(|assessment| task_facts(words, task, assessment));
    let id = task.id.to_string();
    let class = match task.is_proposed() {
        true => "sgc-task sgc-task--whole sgc-task--proposed",
        false => "sgc-task sgc-task--whole",
    };
    let link = go::link(ctx, Place::Question(task.id.item), "").text(&action);
    let proposed = task
        .is_proposed()
        .then(|| el("span", "sgc-tag sgc-tag--proposed").text(words.tasks.proposed));
    let tags = el("p", "sgc-task__tags")
        .children(proposed)
        .child(el("span", "sgc-tag").text(first_step_name(words, task.first_step)))
        .text(" ")
        .child(el("span", "sgc-tag").text(facts.effort));
    el("li", class)
        .attr("data-task", &id)
        .child(el("span", "sgc-task__number").text(&number.to_string()))
        .child(el(level, "sgc-task__action").child(link))
        .child(
            el("div", "sgc-task__body")
                .child(tags)
                .child(told(ctx, &facts))
                .child(notes(ctx, &id, &action, Some(task.id.item))),
        )
}

fn told(ctx: Ctx, facts: &TaskFacts) -> El {
    let words = words();
    let say = &words.tasks;
    let mut list = el("dl", "sgc-facts sgc-task__facts");
    for (name, text) in [
        (say.why_now_title, facts.why_now),
        (say.in_force, &facts.in_force),
        (say.proposed, &facts.proposed),
        (words.check.who, facts.who),
    ] {
        list = list
            .child(el("dt", "").text(name))
            .child(el("dd", "").text(text));
    }
    let question = facts.question.as_ref().map(|question| {
        let text = question.clone();
        el("div", "sgc-task__ask")
            .child(el("p", "sgc-task__ask-title").text(say.question))
            .child(el("p", "").text(question))
            .child(copy::copy(
                ctx,
                button("sgc-button sgc-button--quiet", say.copy),
                Copied {
                    text: Box::new(move || text.clone()),
                    copied: say.copied,
                    not_copied: say.not_copied,
                },
            ))
    });
    group![list].children(question)
}

/// A task that the answers no longer lead to, with what is noted on it.
pub fn gone(ctx: Ctx, id: &str) -> El {
    let words = words();
    let item = item_of_task(id).and_then(|id| catalog::item(id.as_str()));
    let Some(item) = item else {
        return group![];
    };
    let link = go::link(ctx, Place::Question(item.id()), "").text(item.title());
    el("li", "sgc-task sgc-task--whole")
        .attr("data-task", id)
        .child(
            el("h3", "sgc-task__action")
                .child(link)
                .text(" ")
                .child(el("span", "sgc-cite").text(&citation(words, item))),
        )
        .child(el("div", "sgc-task__body").child(notes(ctx, id, item.title(), None)))
}
