//! Knows: which current items are settled today and open under the proposal because of it.
//! Must not know: new items. They are new, not flipped.

use super::{Results, Status};
use crate::assessment::{Answers, DetailAnswer};
use crate::catalog::{self, DetailId, ItemId};

/// A current item that is settled today, with the proposed items that are not in place because
/// of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flip {
    /// The current item.
    pub item: ItemId,
    /// What it meets in the proposal, in catalog order.
    pub meets: Vec<Met>,
}

/// One proposed item that a flip meets, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// The proposed item.
    pub item: ItemId,
    /// Whether the proposal has no place for the record of today.
    pub record_falls: bool,
    /// The details that speak for the current item and are `no`.
    pub details: Vec<DetailId>,
}

/// The flip list, in catalog order.
pub fn flips(answers: &Answers, results: &Results) -> Vec<Flip> {
    catalog::current_items()
        .filter(|item| results.status(item.id).is_settled())
        .map(|item| Flip {
            item: item.id,
            meets: meets(item.id, answers, results),
        })
        .filter(|flip| !flip.meets.is_empty())
        .collect()
}

fn meets(ancestor: ItemId, answers: &Answers, results: &Results) -> Vec<Met> {
    let on_record = results.status(ancestor).is_on_record();
    catalog::descendants(ancestor)
        .map(|item| {
            let status = results.status(item.id);
            let said_no = |id| {
                let entry = answers.get(&item.id);
                entry.and_then(|entry| entry.details.get(&id)) == Some(&DetailAnswer::No)
            };
            let speaking = item.details.iter().filter(|detail| {
                detail.speaks_for.is_none_or(|id| id == ancestor) && said_no(detail.id)
            });
            let counts = matches!(status, Status::Open | Status::InProgress);
            Met {
                item: item.id,
                record_falls: on_record && matches!(status, Status::Open | Status::Undocumented),
                details: speaking
                    .filter(|_| counts)
                    .map(|detail| detail.id)
                    .collect(),
            }
        })
        .filter(|met| met.record_falls || !met.details.is_empty())
        .collect()
}
