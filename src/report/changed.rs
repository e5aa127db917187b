//! Knows: how many items a comparison found changed, and how many of them are settled in the one
//! and not in the other.
//! Must not know: how two assessments are compared, or how a number is shown.

use super::compare::{Comparison, ItemChange};
use crate::catalog::Rule;
use crate::scoring::Status;

/// What changed under one rule, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changed {
    /// Items about which something else is said, or that have another status. The foundations are
    /// among those of the rule in force.
    pub items: usize,
    /// Items that are settled in the newer one and were not in the older one.
    pub now_settled: usize,
    /// Items that were settled in the older one and are not in the newer one.
    pub no_longer_settled: usize,
}

/// What changed under a rule. Where one of the two does not say what status an item has, it counts
/// as changed and as neither of the others.
pub fn changed(comparison: &Comparison, rule: Rule) -> Changed {
    let mut counts = Changed::default();
    for change in &comparison.changes {
        if change.rule != rule {
            continue;
        }
        counts.items += 1;
        match settled(change) {
            Some((false, true)) => counts.now_settled += 1,
            Some((true, false)) => counts.no_longer_settled += 1,
            _ => {}
        }
    }
    counts
}

/// Whether an item was settled, and whether it is, where both say so.
fn settled(change: &ItemChange) -> Option<(bool, bool)> {
    let settled = |status: Option<Status>| status.map(Status::is_settled);
    settled(change.older.status).zip(settled(change.newer.status))
}
