//! Knows: how statuses are counted, per rule and per standard.
//! Must not know: what any one item is about.

use super::Status;

/// The counts of one rule. The two rules never share one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Settled items. Under the proposal: in place, and nothing else.
    pub settled: usize,
    /// Items in all.
    pub of: usize,
    /// Items whose status is not Unanswered.
    pub answered: usize,
    /// The low end of the readiness indicator, whole per cents.
    pub low: usize,
    /// The high end of the readiness indicator, whole per cents.
    pub high: usize,
    /// Too little is known for the indicator to be shown.
    pub withheld: bool,
}

impl Tally {
    /// Counts the statuses of one rule. `withheld` is for the caller to say: each rule has its
    /// own condition.
    pub fn of(statuses: &[Status], withheld: bool) -> Self {
        let count = |wanted: fn(Status) -> bool| statuses.iter().filter(|s| wanted(**s)).count();
        let settled = count(Status::is_settled);
        let of = statuses.len();
        Self {
            settled,
            of,
            answered: of - count(|status| status == Status::Unanswered),
            low: per_cent(settled, of),
            high: per_cent(settled + count(Status::is_not_known), of),
            withheld,
        }
    }
}

/// `part` of `whole` in whole per cents, rounded half up. Of nothing it is none: a report of somebody
/// else may hold no status at all.
fn per_cent(part: usize, whole: usize) -> usize {
    (200 * part + whole).checked_div(2 * whole).unwrap_or(0)
}
