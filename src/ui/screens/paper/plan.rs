//! Knows: how the whole plan stands in the full record, with a person's own notes on its tasks.
//! Must not know: why a task stands where it stands.

use crate::report::{Told, task_action, task_note};
use crate::scoring::Task;
use crate::text::{export_words, words};
use crate::ui::components::log::typed;
use crate::ui::dom::{El, el};
use crate::ui::screens::result::tasks::class_of;
use crate::ui::screens::result::worked_out::WorkedOut;
use crate::ui::screens::section;

/// All tasks in their published order.
pub fn plan(told: &Told, now: &WorkedOut) -> El {
    let plan = section(export_words().paper.plan);
    if now.score.plan.is_empty() {
        return plan.child(el("p", "").text(words().plan.nothing));
    }
    let columns = words().print.plan_columns;
    let columns = columns.map(|name| el("th", "").attr("scope", "col").text(name));
    let tasks = now.score.plan.iter().enumerate();
    plan.child(
        el("table", "sgc-table sgc-paper__plan")
            .child(el("thead", "").child(el("tr", "").children(columns)))
            .child(el("tbody", "").children(tasks.map(|(index, task)| row(told, index, task)))),
    )
}

fn row(told: &Told, index: usize, task: &Task) -> El {
    let action = [&(index + 1).to_string(), ". ", &task_action(words(), task)].concat();
    let task_cell = el("th", "")
        .attr("scope", "row")
        .child(el("span", "sgc-table__item").text(&action))
        .child(el("p", "").text(&task_note(words(), task)));
    el("tr", class_of(task, "", "sgc-paper__task--proposed"))
        .child(task_cell)
        .child(own(told, task))
}

fn own(told: &Told, task: &Task) -> El {
    let paper = &export_words().paper;
    let id = task.id.to_string();
    let mut plan = told.assessment.plan.iter();
    let mut cell = el("td", "");
    let Some((_, own)) = plan.find(|(task, _)| *task == id) else {
        return cell;
    };
    let [owner, due, note] = paper.task;
    for (name, text) in [
        (owner, &own.owner),
        (due, &told.day(&own.due)),
        (note, &own.note),
    ] {
        if !text.trim().is_empty() {
            let name = el("b", "").text(&[name, ": "].concat());
            cell = cell.child(typed(el("p", "").child(name), text));
        }
    }
    match own.done {
        true => cell.child(el("p", "").text(paper.done)),
        false => cell,
    }
}
