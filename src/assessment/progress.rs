//! Knows: how much of the quick check has been answered.
//! Must not know: whether the answers are good ones.

use super::{Assessment, counting_answer};
use crate::catalog::{self, CURRENT_STANDARDS, CurrentItem, FOUNDATIONS, Item, ItemId, Standard};

/// How far the quick check has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Current items with an answer that counts.
    pub answered: usize,
    /// Current items in all.
    pub of: usize,
    /// Foundations with an answer that counts.
    pub foundations: usize,
    /// For each standard, in catalog order, how many of its items have no answer yet.
    pub left: Vec<usize>,
}

impl Progress {
    /// Counts what has been answered.
    pub fn of(assessment: &Assessment) -> Self {
        let counts = |item: Item| counting_answer(&assessment.answers, item).is_some();
        let left = |standard: &Standard<CurrentItem>| {
            let items = standard.items.iter();
            items.filter(|item| !counts(Item::Current(item))).count()
        };
        let left: Vec<_> = CURRENT_STANDARDS.iter().map(left).collect();
        let of = catalog::current_items().count();
        Self {
            answered: of - left.iter().sum::<usize>(),
            of,
            foundations: FOUNDATIONS
                .iter()
                .filter(|item| counts(Item::Foundation(item)))
                .count(),
            left,
        }
    }

    /// The first question of the quick check without an answer.
    pub fn first_open(assessment: &Assessment) -> Option<ItemId> {
        catalog::items()
            .filter(|item| !matches!(item, Item::Proposed(_)))
            .find(|&item| counting_answer(&assessment.answers, item).is_none())
            .map(Item::id)
    }
}
