//! Knows: what the result is built from: the score of a day, and of which rule there is something
//! to show.
//! Must not know: how any of it is worked out, or how it looks.

use crate::assessment::Assessment;
use crate::catalog::{Date, ItemId, Rule};
use crate::scoring::{self, Score, Status, Tally};

/// The score of some answers.
pub struct WorkedOut {
    /// Everything that follows from them.
    pub score: Score,
    /// The day on which it does.
    pub today: Date,
    has_looked_ahead: bool,
}

impl WorkedOut {
    /// Works it out.
    pub fn of(assessment: &Assessment, today: Date) -> Self {
        Self {
            score: scoring::score(&assessment.answers, today),
            today,
            has_looked_ahead: assessment.has_looked_at_proposal(),
        }
    }

    /// The counts of a rule.
    pub fn tally(&self, rule: Rule) -> &Tally {
        match rule {
            Rule::Current => &self.score.current,
            Rule::Proposed => &self.score.proposed,
        }
    }

    /// Whether a rule has a half to show. Answers to today's items say something about items of
    /// the proposal that reuse them. That is told, but it is no look at the proposal.
    pub fn has_begun(&self, rule: Rule) -> bool {
        self.tally(rule).answered > 0 && (rule == Rule::Current || self.has_looked_ahead)
    }

    /// Whether anything was said about the proposal itself.
    pub fn has_looked_ahead(&self) -> bool {
        self.has_looked_ahead
    }

    /// The status of an item.
    pub fn status(&self, id: ItemId) -> Status {
        self.score.results.status(id)
    }
}
