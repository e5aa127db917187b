//! Two honest results from one set of answers: pure functions of catalog, answers and today.
//!
//! Knows: statuses, counts, ranges, flips, the plan, and what would follow if tasks were done.
//! Must not know: wording (`text`), formats (`report`), or that there is a browser.
//!
//! No weights, no bands, no half points, no praise; and the two rules never share a total.

mod current;
mod flips;
mod headline;
mod method;
mod plan;
mod proposed;
mod status;
mod tally;
mod what_if;

pub use flips::{Flip, Met};
pub use headline::{Headline, HeadlineCase};
pub use method::{ANSWER_ROWS, AnswerRow, PROPOSED_CASES};
pub use plan::{FIRST_TASKS, Stage, Task, TaskId};
pub use status::{Judged, Reason, Status};
pub use tally::Tally;
pub use what_if::what_if;

use crate::assessment::{Answer, Answers, Table, counting_answer};
use crate::catalog::{self, DOCUMENTATION, Date, FOUNDATIONS, Item, ItemId, RISK_ANALYSIS, Rule};

/// The proposed indicator is withheld until so many of its items have been looked at.
const LOOKED_AT_LEAST: usize = 21;

/// Every status under both rules, with what led to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Results {
    judged: Table<ItemId, Judged>,
}

impl Results {
    /// The status of a current or proposed item. Foundations have none and are never scored.
    pub fn status(&self, id: ItemId) -> Status {
        self.judged(id)
            .map_or(Status::Unanswered, |judged| judged.status)
    }

    /// The status with what led to it; `None` for a foundation.
    pub fn judged(&self, id: ItemId) -> Option<&Judged> {
        self.judged.get(&id)
    }

    /// Every status, of both rules.
    fn statuses(&self) -> impl Iterator<Item = Status> {
        self.judged.iter().map(|(_, judged)| judged.status)
    }

    /// The statuses of one rule, in catalog order.
    pub fn of_rule(&self, rule: Rule) -> Vec<(ItemId, Status)> {
        catalog::items()
            .filter(|item| item.rule() == rule && !matches!(item, Item::Foundation(_)))
            .map(|item| (item.id(), self.status(item.id())))
            .collect()
    }
}

/// Everything that follows from a set of answers on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// Every status under both rules.
    pub results: Results,
    /// Counts under the rule in force.
    pub current: Tally,
    /// Counts under the proposal.
    pub proposed: Tally,
    /// Exceptions claimed, apart from everything settled.
    pub exception_claimed: usize,
    /// The lists behind the headline.
    pub headline: Headline,
    /// Settled items of the rule in force for which something is written down.
    pub written_down: usize,
    /// Settled today, open under the proposal.
    pub flips: Vec<Flip>,
    /// The tasks, in their published order.
    pub plan: Vec<Task>,
    /// Whether records lean on foundations that are not in place.
    pub standing_notes: Vec<StandingNote>,
}

/// A note that every record carries while a foundation is not in place. It changes no status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandingNote {
    /// Recorded, not yet supported by a risk analysis.
    NoRiskAnalysis,
    /// Recorded here only.
    NoDocumentation,
}

/// Works out everything. `today` is the reader's local calendar day.
pub fn score(answers: &Answers, today: Date) -> Score {
    let results = results(answers, today);
    let flips = flips::flips(answers, &results);
    let plan = plan::plan(answers, &results, &flips);
    let current = results.of_rule(Rule::Current);
    let proposed = results.of_rule(Rule::Proposed);
    let exceptions = proposed
        .iter()
        .filter(|(_, status)| *status == Status::ExceptionClaimed);
    Score {
        current: tally_of_rule(Rule::Current, &current),
        proposed: tally_of_rule(Rule::Proposed, &proposed),
        exception_claimed: exceptions.count(),
        headline: Headline::of(&results),
        written_down: written_down(answers, &results),
        standing_notes: standing_notes(answers),
        flips,
        plan,
        results,
    }
}

/// The statuses alone.
pub fn results(answers: &Answers, today: Date) -> Results {
    let current =
        catalog::current_items().map(|item| (item.id, current::status(item, answers, today)));
    let proposed =
        catalog::proposed_items().map(|item| (item.id, proposed::status(item, answers, today)));
    Results {
        judged: current.chain(proposed).collect(),
    }
}

/// The answers to the foundations that count, in catalog order.
pub fn foundations(answers: &Answers) -> impl Iterator<Item = (ItemId, Answer)> {
    FOUNDATIONS.iter().filter_map(|item| {
        let answer = counting_answer(answers, Item::Foundation(item))?;
        Some((item.id, answer))
    })
}

/// Counts for a part of one rule, such as the items of a standard.
pub fn tally_of(results: &Results, items: impl IntoIterator<Item = ItemId>) -> Tally {
    let statuses: Vec<_> = items.into_iter().map(|id| results.status(id)).collect();
    Tally::of(&statuses, false)
}

/// Counts for a rule, from the statuses of its items: those of today, or those that a report of
/// an earlier day holds. An item without a status counts as unanswered where the indicator hangs
/// on it.
pub fn tally_of_rule(rule: Rule, statuses: &[(ItemId, Status)]) -> Tally {
    let answered = |wanted: ItemId| {
        let mut known = statuses.iter();
        known.any(|(id, status)| *id == wanted && *status != Status::Unanswered)
    };
    let withheld = match rule {
        Rule::Current => catalog::current_items()
            .filter(|item| item.is_mandatory())
            .any(|item| !answered(item.id)),
        Rule::Proposed => {
            let looked_at = statuses.iter().filter(|(id, _)| answered(*id));
            looked_at.count() < LOOKED_AT_LEAST
        }
    };
    let statuses: Vec<_> = statuses.iter().map(|(_, status)| *status).collect();
    Tally::of(&statuses, withheld)
}

fn written_down(answers: &Answers, results: &Results) -> usize {
    let has_evidence = |id: ItemId| {
        let entry = answers.get(&id);
        entry.is_some_and(|entry| !entry.evidence.trim().is_empty())
    };
    catalog::current_items()
        .map(|item| (item.id, results.status(item.id)))
        .filter(|(id, status)| status.is_on_record() || status.is_settled() && has_evidence(*id))
        .count()
}

fn standing_notes(answers: &Answers) -> Vec<StandingNote> {
    let in_place: Vec<_> = foundations(answers)
        .filter(|(_, answer)| *answer == Answer::InPlace)
        .map(|(id, _)| id)
        .collect();
    [
        (RISK_ANALYSIS, StandingNote::NoRiskAnalysis),
        (DOCUMENTATION, StandingNote::NoDocumentation),
    ]
    .into_iter()
    .filter(|(id, _)| !in_place.contains(id))
    .map(|(_, note)| note)
    .collect()
}
