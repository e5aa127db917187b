//! Knows: what the plan says beside a task: why now, what it closes under each rule, who, and what
//! to ask where something is not known.
//! Must not know: which tasks there are, or what a person noted on one.

use super::items::cited_titles;
use super::names::effort_name;
use super::tasks::{reusing, who};
use crate::assessment::{Answer, Assessment, counting_answer};
use crate::catalog::{self, Item, Rule};
use crate::report::questions::ask;
use crate::scoring::{Stage, Task};
use crate::text::{self, Words, export_words};

/// What is said beside a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskFacts {
    /// Why it stands where it stands.
    pub why_now: &'static str,
    /// How much work it usually is.
    pub effort: &'static str,
    /// Who usually does it.
    pub who: &'static str,
    /// What it closes under the rule in force, with paragraphs; or that it closes nothing.
    pub in_force: String,
    /// What it would close under the proposal.
    pub proposed: String,
    /// Where something is not known: the question to an IT company, ready to be sent.
    pub question: Option<String>,
}

/// What is said beside a task that follows from these answers.
pub fn task_facts(words: &Words, task: &Task, assessment: &Assessment) -> TaskFacts {
    let say = &words.tasks;
    let id = task.id.item;
    let itself = || cited_titles(words, &[id]);
    let reused = || match &reusing(id)[..] {
        [] => say.no_item_reuses.to_owned(),
        items => cited_titles(words, items),
    };
    let (in_force, proposed) = match (task.stage, id.rule()) {
        (Stage::Foundation, _) => (itself(), say.foundation_not_scored.into()),
        (Stage::Undocumented, _) => (itself(), say.no_place_for_record.into()),
        (Stage::Flip, _) => ((say.settled_today)(&itself()), reused()),
        (_, Rule::Current) => (itself(), reused()),
        (_, Rule::Proposed) => (say.none_in_force.into(), itself()),
    };
    TaskFacts {
        why_now: say.why_now[task.stage as usize],
        effort: effort_name(words, task.effort),
        who: who(task),
        in_force,
        proposed,
        question: question(task, assessment),
    }
}

/// A foundation that is not known is no task of finding out, and is asked about all the same.
fn question(task: &Task, assessment: &Assessment) -> Option<String> {
    let item = catalog::item(task.id.item.as_str())?;
    let is_unknown = counting_answer(&assessment.answers, item) == Some(Answer::Unknown);
    let asks = match item {
        Item::Foundation(_) => is_unknown,
        _ => task.stage == Stage::FindOut,
    };
    let question = ask(item).filter(|_| asks)?;
    let Some(detail) = task.id.detail else {
        return Some(question.into());
    };
    let detail = text::detail_question(task.id.item, detail)?;
    let detail = (export_words().questions.in_particular)(detail);
    Some([question, " ", &detail].concat())
}
