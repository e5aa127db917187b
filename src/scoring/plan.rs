//! Knows: which tasks follow from the answers, and their order.
//! Must not know: how a task is worded, or the person's own notes on it.

use std::fmt;

use super::{Results, Status, flips::Flip};
use crate::assessment::{Answer, Answers, DetailAnswer, counting_answer};
use crate::catalog::{self, DetailId, Effort, FirstStep, Item, ItemId, Rule};

/// A task: one item or one detail, at most once each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What it is about.
    pub id: TaskId,
    /// Why it stands where it stands.
    pub stage: Stage,
    /// How much work it usually is.
    pub effort: Effort,
    /// The first step it belongs to.
    pub first_step: FirstStep,
}

/// So many tasks are named first, apart from the others.
pub const FIRST_TASKS: usize = 3;

impl Task {
    /// Whether only the proposal would call for it.
    pub fn is_proposed(&self) -> bool {
        self.id.item.rule() == Rule::Proposed || self.stage == Stage::Flip
    }
}

/// An item, or a detail of an item. Written `<item id>` or `<item id>#<detail id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TaskId {
    /// The item.
    pub item: ItemId,
    /// The detail, when the task is about one.
    pub detail: Option<DetailId>,
}

impl fmt::Display for TaskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.detail {
            None => write!(f, "{}", self.item),
            Some(detail) => write!(f, "{}#{}", self.item, detail.as_str()),
        }
    }
}

/// The ten stages of the plan, in their order. The tenth comes in two parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// 1: a foundation that is not in place.
    Foundation,
    /// 2: a mandatory item is open.
    MandatoryOpen,
    /// 3: a mandatory item is in progress.
    MandatoryInProgress,
    /// 4: a record of today has to be completed.
    Undocumented,
    /// 5: an addressable item is open.
    AddressableOpen,
    /// 6: an addressable item is in progress.
    AddressableInProgress,
    /// 7: find out.
    FindOut,
    /// 8: settled today, open under the proposal.
    Flip,
    /// 9: the record of an exception has to be completed.
    ExceptionUndocumented,
    /// 10: a proposed item is open.
    ProposedOpen,
    /// 10, second part: a proposed item is in progress.
    ProposedInProgress,
}

impl Stage {
    /// The number of the stage, 1 to 10.
    pub const fn number(self) -> usize {
        match self {
            Self::ProposedInProgress => Self::ProposedOpen as usize + 1,
            other => other as usize + 1,
        }
    }
}

/// The plan, in its published order: stage, then effort, then catalog order.
pub fn plan(answers: &Answers, results: &Results, flips: &[Flip]) -> Vec<Task> {
    let something_said = results
        .statuses()
        .any(|status| status != Status::Unanswered);
    let mut tasks = Vec::new();
    // A task goes behind all that are not after it, so catalog order breaks what is left of ties.
    let mut add = |task: Task| {
        let key = |task: &Task| (task.stage, task.effort);
        let at = tasks.partition_point(|other| key(other) <= key(&task));
        tasks.insert(at, task);
    };
    for item in catalog::items() {
        let stage = match item {
            Item::Foundation(_) => match counting_answer(answers, item) {
                Some(Answer::InPlace) => None,
                Some(_) => Some(Stage::Foundation),
                None => something_said.then_some(Stage::Foundation),
            },
            Item::Current(_) | Item::Proposed(_) => item_stage(item, answers, results),
        };
        let flipped = flips.iter().any(|flip| flip.item == item.id());
        let stage = stage.or(flipped.then_some(Stage::Flip));
        if let Some(stage) = stage {
            add(task(item, None, stage));
        }
        unknown_details(item, answers).for_each(&mut add);
    }
    tasks
}

fn item_stage(item: Item, answers: &Answers, results: &Results) -> Option<Stage> {
    if counting_answer(answers, item) == Some(Answer::Unknown) {
        return Some(Stage::FindOut);
    }
    let status = results.status(item.id());
    match item {
        Item::Foundation(_) => None,
        Item::Current(item) => match (status, item.is_mandatory()) {
            (Status::Open, true) => Some(Stage::MandatoryOpen),
            (Status::InProgress, true) => Some(Stage::MandatoryInProgress),
            (Status::Undocumented, _) => Some(Stage::Undocumented),
            (Status::Open, false) => Some(Stage::AddressableOpen),
            (Status::InProgress, false) => Some(Stage::AddressableInProgress),
            _ => None,
        },
        Item::Proposed(proposed) => {
            // What only follows from an ancestor is the ancestor's task.
            let own = proposed.ancestors.is_empty()
                || counting_answer(answers, item) == Some(Answer::Exception);
            match status {
                Status::Undocumented => Some(Stage::ExceptionUndocumented),
                Status::Open if own => Some(Stage::ProposedOpen),
                Status::InProgress if own => Some(Stage::ProposedInProgress),
                _ => None,
            }
        }
    }
}

fn unknown_details(item: Item, answers: &Answers) -> impl Iterator<Item = Task> {
    let entry = answers.get(&item.id());
    item.details()
        .iter()
        .map(|detail| detail.id)
        .filter(move |id| {
            entry.and_then(|entry| entry.details.get(id)) == Some(&DetailAnswer::Unknown)
        })
        .map(move |id| task(item, Some(id), Stage::FindOut))
}

fn task(item: Item, detail: Option<DetailId>, stage: Stage) -> Task {
    let writing_or_asking = matches!(
        stage,
        Stage::Undocumented | Stage::FindOut | Stage::ExceptionUndocumented
    );
    let record = matches!(stage, Stage::Undocumented | Stage::ExceptionUndocumented);
    Task {
        id: TaskId {
            item: item.id(),
            detail,
        },
        stage,
        effort: if writing_or_asking {
            Effort::Small
        } else {
            item.effort()
        },
        first_step: if record {
            FirstStep::Documentation
        } else {
            item.first_step()
        },
    }
}
