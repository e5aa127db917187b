//! Knows: how a task of the plan is put, and what is said beside it.
//! Must not know: which tasks there are, or their order.

use super::items::{citation, citations, questions};
use super::names::effort_name;
use crate::catalog::{self, Item, ItemId};
use crate::scoring::{Stage, Task};
use crate::text::{self, Words};

/// What our words about an item say of its task, under either rule.
#[derive(Default)]
struct TaskText {
    action: &'static str,
    ask: &'static str,
    who: &'static str,
}

fn text_of(id: ItemId) -> TaskText {
    if let Some(text) = text::item_text(id) {
        return TaskText {
            action: text.action,
            ask: text.ask,
            who: text.who,
        };
    }
    let text = text::proposed_text(id).map(|text| TaskText {
        action: text.action,
        ask: text.ask,
        who: text.who,
    });
    text.unwrap_or_default()
}

/// The proposed items that a task is about once the rule in force is settled: those that reuse
/// the item.
pub(super) fn reusing(id: ItemId) -> Vec<ItemId> {
    catalog::descendants(id).map(|item| item.id).collect()
}

/// Whose words tell a task. What is settled today has been done; what is left of it is what the
/// proposal would add, told by its one item where there is only one.
fn told_by(task: &Task) -> ItemId {
    match reusing(task.id.item)[..] {
        [only] if task.stage == Stage::Flip => only,
        _ => task.id.item,
    }
}

/// Who usually does a task.
pub(super) fn who(task: &Task) -> &'static str {
    text_of(told_by(task)).who
}

/// A task as a short imperative.
pub fn task_action(words: &Words, task: &Task) -> String {
    let plan = &words.plan;
    let id = task.id.item;
    let title = catalog::item(id.as_str()).map_or("", Item::title);
    let told_by = told_by(task);
    match (task.stage, task.id.detail) {
        (Stage::FindOut, Some(detail)) => (plan.find_out_detail)(title, &questions(id, &[detail])),
        (Stage::FindOut, None) => text_of(id).ask.into(),
        (Stage::Undocumented, _) => (plan.complete_record)(title),
        (Stage::ExceptionUndocumented, _) => (plan.complete_exception)(title),
        (Stage::Flip, _) if told_by == id => (plan.flip_action)(title),
        _ => text_of(told_by).action.into(),
    }
}

/// What a task closes or would close, its effort, and who usually does it. What only the proposal
/// would call for is marked as such.
pub fn task_note(words: &Words, task: &Task) -> String {
    let plan = &words.plan;
    let Some(item) = catalog::item(task.id.item.as_str()) else {
        return String::new();
    };
    let (paragraph, cited) = (item.paragraph(), citation(words, item));
    let about = match task.stage {
        Stage::Foundation => (plan.foundation)(paragraph),
        Stage::MandatoryOpen | Stage::AddressableOpen => (plan.closes)(paragraph),
        Stage::MandatoryInProgress | Stage::AddressableInProgress | Stage::ProposedInProgress => {
            (plan.in_progress_under)(&cited)
        }
        Stage::Undocumented => (plan.record_for)(paragraph),
        Stage::FindOut => (plan.find_out)(&cited),
        Stage::Flip => (plan.flip)(paragraph, &citations(words, &reusing(item.id()))),
        Stage::ExceptionUndocumented => (plan.exception_for)(&cited),
        Stage::ProposedOpen => (plan.would_close)(&cited),
    };
    let effort = effort_name(words, task.effort);
    let effort_and_who = (plan.effort_and_who)(effort, who(task));
    match task.is_proposed() {
        true => format!("{} {about} {effort_and_who}", plan.proposed),
        false => format!("{about} {effort_and_who}"),
    }
}
