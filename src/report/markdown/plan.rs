//! Knows: how the plan is told in a report, with a person's own notes on its tasks.
//! Must not know: why a task stands where it stands.

use super::Page;
use crate::report::sentences::task_note;
use crate::report::told::Told;
use crate::report::wording::action;
use crate::text::export_words;

/// All tasks in their published order.
pub fn put(told: &Told, page: &mut Page) {
    let words = told.words;
    let paper = &export_words().paper;
    page.heading(2, paper.plan);
    if told.score.plan.is_empty() {
        return page.paragraph(words.plan.nothing);
    }
    for (index, task) in told.score.plan.iter().enumerate() {
        page.heading(3, &format!("{}. {}", index + 1, action(words, task)));
        page.paragraph(&task_note(words, task));
        let id = task.id.to_string();
        let own = told.assessment.plan.iter().find(|(task, _)| *task == id);
        if let Some((_, own)) = own {
            let [owner, due, note] = paper.task;
            page.field(owner, &own.owner);
            page.field(due, &told.day(&own.due));
            page.field(note, &own.note);
            if own.done {
                page.point(paper.done);
            }
        }
    }
}
