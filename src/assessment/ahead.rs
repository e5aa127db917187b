//! Knows: what the look ahead asks about the proposal, and how much of it has been answered.
//! Must not know: whether the answers are good ones, or the quick check.

use super::{Answer, Assessment, counting_answer};
use crate::catalog::{Item, PROPOSED_STANDARDS, ProposedItem};

/// How many of how many questions are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked {
    /// Questions with an answer that counts.
    pub answered: usize,
    /// Questions in all.
    pub of: usize,
}

impl Asked {
    fn add(&mut self, answered: bool) {
        self.answered += usize::from(answered);
        self.of += 1;
    }

    /// Whether nothing is left.
    pub fn is_complete(self) -> bool {
        self.answered == self.of
    }
}

/// Whether the details of an item are asked now. Beside the answer that an item reuses they always
/// are; beside its own they follow once it is in place or under an exception.
pub fn asks_details(assessment: &Assessment, item: &'static ProposedItem) -> bool {
    let own = counting_answer(&assessment.answers, Item::Proposed(item));
    !item.ancestors.is_empty() || matches!(own, Some(Answer::InPlace | Answer::Exception))
}

/// How far the look ahead has come, for each proposed standard in catalog order.
pub fn ahead(assessment: &Assessment) -> Vec<Asked> {
    let mut standards = Vec::new();
    for standard in PROPOSED_STANDARDS {
        let mut asked = Asked::default();
        for item in standard.items {
            if item.ancestors.is_empty() {
                asked.add(counting_answer(&assessment.answers, Item::Proposed(item)).is_some());
            }
            if asks_details(assessment, item) {
                let said = assessment.entry(item.id).map(|entry| &entry.details);
                for detail in item.details {
                    asked.add(said.is_some_and(|said| said.get(&detail.id).is_some()));
                }
            }
        }
        standards.push(asked);
    }
    standards
}

/// The same for all standards together.
pub fn ahead_in_all(standards: &[Asked]) -> Asked {
    let mut all = Asked::default();
    for asked in standards {
        all.answered += asked.answered;
        all.of += asked.of;
    }
    all
}
