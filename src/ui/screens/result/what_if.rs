//! Knows: which tasks are marked as done for a moment, and what both rules would look like then.
//! Must not know: how answers are changed. No mark is stored, and no answer is.

use std::rc::Rc;

use super::tallies::{counts, range, rule_strip};
use super::tasks::class_of;
use super::worked_out::WorkedOut;
use crate::assessment::Assessment;
use crate::catalog::Rule;
use crate::report::{task_action, task_note};
use crate::scoring::{self, Stage, Task, TaskId};
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::aside::tick;
use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group, whenever};
use crate::ui::in_time::{in_turn, say_busy};
use crate::ui::screens::section;
use crate::ui::watched::Watched;

/// The tasks to mark, beside what would move. Nothing where no task can be marked.
pub fn what_if(ctx: Ctx, now: Rc<WorkedOut>) -> El {
    let result = &words().result;
    // What finding out would bring is not known, so it cannot be taken as done.
    let plan = now.score.plan.clone();
    let (find_out, tasks): (Vec<_>, Vec<_>) = plan
        .into_iter()
        .partition(|task| task.stage == Stage::FindOut);
    if tasks.is_empty() {
        return group![];
    }
    let marks = Rc::new(Marks {
        ctx,
        done: Watched::new(Vec::new()),
        after: Watched::new(now.clone()),
        now,
    });
    let halves = [Rule::Current, Rule::Proposed].map(|rule| half(&marks, rule));
    let left_out = find_out.len();
    let left_out = (left_out > 0).then(|| (result.if_find_out)(left_out));
    let reset = marks.clone();
    let list = el("div", "")
        .child(el("ul", "sgc-if__tasks").children(tasks.iter().map(|task| task_row(&marks, task))))
        .children(left_out.map(|sentence| el("p", "sgc-quiet").text(&sentence)))
        .child(
            button("sgc-button sgc-button--plain", result.if_reset).on("click", move |_| {
                reset.change(Vec::clear);
            }),
        );
    section(result.if_title)
        .class("sgc-section sgc-if")
        .child(el("p", "").text(result.if_lead))
        .child(
            el("div", "sgc-if__body")
                .child(el("div", "sgc-if__rules").children(halves))
                .child(list),
        )
}

fn task_row(marks: &Rc<Marks>, task: &Task) -> El {
    let words = words();
    let id = task.id;
    let (marks, followed) = (marks.clone(), marks.clone());
    let ticked = move || followed.done.with(|done| done.contains(&id));
    let mark = tick(&task_action(words, task), ticked, move |on| {
        marks.change(|done| match on {
            true => done.push(id),
            false => done.retain(|other| *other != id),
        });
    });
    el(
        "li",
        class_of(task, "sgc-if__task", "sgc-if__task sgc-if__task--proposed"),
    )
    .child(mark)
    .child(el("p", "sgc-if__note").text(&task_note(words, task)))
}

/// The marks, and what would follow from them. They live as long as the screen.
struct Marks {
    ctx: Ctx,
    now: Rc<WorkedOut>,
    done: Watched<Vec<TaskId>>,
    after: Watched<Rc<WorkedOut>>,
}

impl Marks {
    /// Changes the marks, and says what would follow to somebody who does not see it.
    fn change(&self, change: impl FnOnce(&mut Vec<TaskId>)) {
        self.done.update(change);
        let after = self.work_out();
        let [current, proposed] = [Rule::Current, Rule::Proposed].map(|rule| told(&after, rule));
        self.after.set(Rc::new(after));
        self.ctx
            .announce((words().result.if_said)(&current, &proposed));
    }

    /// What would follow if what is marked were done.
    fn work_out(&self) -> WorkedOut {
        let now = &self.now;
        let answers = |assessment: &Assessment| {
            let done = |done: &Vec<TaskId>| {
                scoring::what_if(&assessment.answers, &now.score.plan, done, now.today)
            };
            self.done.now(done)
        };
        let assessment = Assessment {
            answers: self.ctx.read_now(answers),
            ..Assessment::default()
        };
        WorkedOut::of(&assessment, now.today)
    }
}

fn half(marks: &Rc<Marks>, rule: Rule) -> El {
    let result = &words().result;
    let (class, name, title) = match rule {
        Rule::Current => ("sgc-if__rule", "current", result.if_current),
        Rule::Proposed => (
            "sgc-if__rule sgc-if__rule--proposed",
            "proposed",
            result.if_proposed,
        ),
    };
    let followed = marks.clone();
    let number = el("b", "").text_follows(move || followed.after.with(|after| told(after, rule)));
    let before = marks.now.has_begun(rule).then(|| {
        let before = (result.if_now)(marks.now.tally(rule).settled);
        group![]
            .text(" ")
            .child(el("span", "sgc-quiet").text(&before))
    });
    el("div", class)
        .attr("data-if", name)
        .child(el("h3", "sgc-if__title").text(title))
        .child(el("p", "sgc-if__settled").child(number).children(before))
        .child(figures(marks.clone(), rule))
}

/// The strip, the range and the table of a rule, as they would be. The frame that answers a click
/// has the number of it; these are drawn in the next.
fn figures(marks: Rc<Marks>, rule: Rule) -> El {
    let figures = el("div", "");
    let (place, followed) = (figures.clone(), marks.clone());
    whenever(
        move || followed.after.with(|_| ()),
        move || {
            let (drawn, marks) = (place.clone(), marks.clone());
            in_turn(Box::new(move || {
                drawn.element().set_text_content(None);
                let _ = drawn.child(marks.after.now(|after| drawing(after, &marks.now, rule)));
            }));
            say_busy(place.element());
        },
    );
    figures
}

fn drawing(after: &WorkedOut, now: &WorkedOut, rule: Rule) -> El {
    if !after.has_begun(rule) {
        return group![];
    }
    let strip = rule_strip(after, now, rule);
    let range = match after.tally(rule).withheld {
        true => group![],
        false => range(after, rule, words().result.if_indicator),
    };
    group![strip, range, counts(after, rule)]
}

/// How much of a rule would be settled, in words.
fn told(after: &WorkedOut, rule: Rule) -> String {
    let result = &words().result;
    let tally = after.tally(rule);
    match after.has_begun(rule) {
        true => (result.standard_settled)(tally.settled, tally.of),
        false => result.if_nothing_yet.into(),
    }
}
