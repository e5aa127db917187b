//! Knows: the tasks that are named first, and how a task of the proposal is told from one of the
//! rule in force.
//! Must not know: how tasks come about, or their order.

use crate::assessment::Place;
use crate::report::{first_step_name, task_action, task_note};
use crate::scoring::{FIRST_TASKS, Task};
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::go;
use crate::ui::dom::{El, el};
use crate::ui::screens::section;

/// The first tasks of the plan, and how many follow.
pub fn first_tasks(ctx: Ctx, plan: &[Task]) -> El {
    let plan_words = &words().plan;
    if plan.is_empty() {
        return el("p", "sgc-lead").text(plan_words.nothing);
    }
    let named = plan.iter().take(FIRST_TASKS);
    let left = plan.len().saturating_sub(FIRST_TASKS);
    let more = (left > 0).then(|| (plan_words.more)(left));
    let whole = go::link(ctx, Place::Plan, "").text(words().tasks.whole_plan);
    section(&(plan_words.first)(named.len()))
        .child(el("ol", "sgc-tasks").children(named.map(|task| task_row(ctx, task))))
        .child(
            el("p", "sgc-tasks__more")
                .text(&more.unwrap_or_default())
                .text(" ")
                .child(whole),
        )
}

/// A class, and the same with what marks it as the proposal's where only the proposal would call
/// for the task.
pub fn class_of(task: &Task, in_force: &'static str, proposed: &'static str) -> &'static str {
    match task.is_proposed() {
        true => proposed,
        false => in_force,
    }
}

fn task_row(ctx: Ctx, task: &Task) -> El {
    let words = words();
    let action = go::link(ctx, Place::Question(task.id.item), "").text(&task_action(words, task));
    el(
        "li",
        class_of(task, "sgc-task", "sgc-task sgc-task--proposed"),
    )
    .child(el("h3", "sgc-task__action").child(action))
    .child(el("span", "sgc-tag").text(first_step_name(words, task.first_step)))
    .child(el("p", "sgc-task__note").text(&task_note(words, task)))
}
