//! Knows: a person's own notes on a task: how they are shown, typed and marked.
//! Must not know: what the task is, or why it is in the plan.

use std::rc::Rc;

use crate::assessment::{Msg, Place, TaskChange, TaskNotes};
use crate::catalog::{self, Date, Item, ItemId};
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::aside::tick;
use crate::ui::components::field::{Control, field, hint};
use crate::ui::components::{go, help};
use crate::ui::dom::{El, el, group};

/// The notes on one task.
#[derive(Clone)]
struct Own {
    ctx: Ctx,
    task: Rc<str>,
}

impl Own {
    /// What stands in them, followed.
    fn read(&self) -> TaskNotes {
        let notes = |notes: Option<&TaskNotes>| notes.cloned().unwrap_or_default();
        self.ctx
            .read(|assessment| notes(assessment.task_notes(&self.task)))
    }

    fn change(&self, change: TaskChange) {
        let task = self.task.to_string();
        self.ctx.send(Msg::ChangedTask { task, change });
    }

    /// What the ids of the fields begin with.
    fn id(&self) -> String {
        format!("plan-{}-", self.task)
    }

    /// One field; `change` says which.
    fn field(
        &self,
        name: &str,
        label: &str,
        hints: El,
        control: Control,
        value: &str,
        change: fn(String) -> TaskChange,
    ) -> El {
        let (own, id) = (self.clone(), self.id() + name);
        let typed = move |text| own.change(change(text));
        field(self.ctx, &id, label, hints, control, value, Box::new(typed))
    }

    fn fields(&self) -> El {
        let say = &words().tasks;
        let notes = leptos::prelude::untrack(|| self.read());
        let no_day = !notes.due.is_empty() && Date::parse(&notes.due).is_none();
        let no_day = no_day.then(|| hint(&(say.no_day)(&notes.due)));
        let due_hint = hint(say.due_hint);
        group![
            el("div", "sgc-record__pair")
                .child(self.field(
                    "owner",
                    say.owner,
                    hint(say.owner_hint),
                    Control::Line,
                    &notes.owner,
                    TaskChange::Owner,
                ))
                .child(self.field(
                    "due",
                    say.due,
                    group![due_hint].children(no_day),
                    Control::Day,
                    &notes.due,
                    TaskChange::Due,
                )),
            self.field(
                "note",
                say.note,
                hint(say.note_hint),
                Control::Text,
                &notes.note,
                TaskChange::Note,
            ),
        ]
    }
}

/// The mark, what the mark does not do, and the notes, folded away until they are wanted. In sight
/// is what has been set. `item` is what the task leads to an answer of, while it is in the plan.
pub fn notes(ctx: Ctx, task: &str, about: &str, item: Option<ItemId>) -> El {
    let say = &words().tasks;
    let own = Own {
        ctx,
        task: task.into(),
    };
    let (ticked, marked) = (own.clone(), own.clone());
    let done = tick(
        say.done,
        move || ticked.read().done,
        move |done| marked.change(TaskChange::Done(done)),
    );
    let (said, offered, paper) = (own.clone(), own.clone(), own.clone());
    let summary = group![
        el("span", "").text(say.own),
        el("span", "sgc-own__said").text_follows(move || in_short(&said.read())),
    ];
    // Built anew while somebody types in it, it stays open.
    let is_open = ctx.holds_focus(&own.id());
    let fold = help::folded_later_under(summary, is_open, Box::new(move || own.fields()));
    el("div", "sgc-own")
        .attr("role", "group")
        .attr("aria-label", about)
        .child(el("div", "sgc-own__row").child(done).child(fold))
        .child(el("div", "").content_follows(
            move || offered.read().done.into(),
            move |done| match item {
                Some(item) if done == 1 => offer(ctx, item),
                _ => group![],
            },
        ))
        .child(el("p", "sgc-own__paper").text_follows(move || on_paper(&paper.read())))
}

/// What the mark leaves to do.
fn offer(ctx: Ctx, id: ItemId) -> El {
    let words = words();
    let title = catalog::item(id.as_str()).map_or("", Item::title);
    let change = go::link(ctx, Place::Question(id), "");
    el("p", "sgc-own__offer")
        .text(words.tasks.done_offer)
        .text(" ")
        .child(change.text(&(words.result.change_of)(title)))
}

/// A day as people write it, where the text is one.
fn day(text: &str) -> String {
    Date::parse(text).map_or_else(|| text.into(), words().date)
}

/// Who, until when and done, as far as it is set.
fn in_short(notes: &TaskNotes) -> String {
    let say = &words().tasks;
    let mut parts = Vec::new();
    if !notes.owner.trim().is_empty() {
        parts.push(notes.owner.clone());
    }
    if !notes.due.trim().is_empty() {
        parts.push((say.until)(&day(&notes.due)));
    }
    if notes.done {
        parts.push(say.done.to_lowercase());
    }
    parts.join(" · ")
}

/// What stands on paper in the place of the fields: what is set, and lines to write on.
fn on_paper(notes: &TaskNotes) -> String {
    const LINE: &str = "____________";
    let say = &words().tasks;
    let due = day(&notes.due);
    let done = if notes.done { "×" } else { "" };
    let mut told = String::new();
    for (name, text) in [
        (say.owner, &*notes.owner),
        (say.due, &due),
        (say.done, done),
        (say.note, &notes.note),
    ] {
        let text = if text.trim().is_empty() { LINE } else { text };
        told.extend([name, ": ", text, "   "]);
    }
    told
}
