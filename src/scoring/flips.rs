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
    let mut flips = Vec::new();
    for item in catalog::current_items() {
        if results.status(item.id).is_settled() {
            let meets = meets(item.id, answers, results);
            if !meets.is_empty() {
                flips.push(Flip {
                    item: item.id,
                    meets,
                });
            }
        }
    }
    flips
}

fn meets(ancestor: ItemId, answers: &Answers, results: &Results) -> Vec<Met> {
    let on_record = results.status(ancestor).is_on_record();
    let mut meets = Vec::new();
    for item in catalog::descendants(ancestor) {
        let status = results.status(item.id);
        let mut details = Vec::new();
        if matches!(status, Status::Open | Status::InProgress) {
            let said = answers.get(&item.id).map(|entry| &entry.details);
            for detail in item.details {
                let speaks = detail.speaks_for.is_none_or(|id| id == ancestor);
                let said = said.and_then(|said| said.get(&detail.id));
                if speaks && said == Some(&DetailAnswer::No) {
                    details.push(detail.id);
                }
            }
        }
        let record_falls = on_record && matches!(status, Status::Open | Status::Undocumented);
        if record_falls || !details.is_empty() {
            meets.push(Met {
                item: item.id,
                record_falls,
                details,
            });
        }
    }
    meets
}
