//! Knows: how snapshots become the points of a trend.
//! Must not know: how a trend is drawn or told.

use super::snapshots::{Snapshot, Snapshots};
use crate::assessment::json::Value;
use crate::catalog::{self, Item, ItemId, Rule};
use crate::scoring::{self, Tally};

/// What one snapshot adds to a trend. It follows from the statuses that the snapshot holds; nothing
/// is worked out anew from its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrendPoint {
    /// When it was taken, as it says: RFC 3339, UTC.
    pub saved_at: String,
    /// Whether its digest holds.
    pub intact: bool,
    /// The counts of the rule in force; `None` while it had no answer.
    pub current: Option<Tally>,
    /// The counts of the proposal; `None` while nobody had looked at it.
    pub proposed: Option<Tally>,
    /// Mandatory items that were open or in progress.
    pub open_mandatory: usize,
}

/// The points of a trend, oldest first.
pub fn trend(snapshots: &Snapshots) -> Vec<TrendPoint> {
    snapshots.all().iter().map(point).collect()
}

fn point(snapshot: &Snapshot) -> TrendPoint {
    let statuses = snapshot.statuses();
    let tally = |rule| {
        let of_rule = statuses.iter().filter(|(id, _)| id.rule() == rule);
        let of_rule: Vec<_> = of_rule.copied().collect();
        let tally = scoring::tally_of_rule(rule, &of_rule);
        (tally.answered > 0).then_some(tally)
    };
    let open = statuses.iter();
    let open = open.filter(|(id, status)| status.is_open() && is_mandatory(*id));
    TrendPoint {
        saved_at: snapshot.saved_at().into(),
        intact: snapshot.intact,
        current: tally(Rule::Current),
        proposed: tally(Rule::Proposed).filter(|_| looked_ahead(snapshot)),
        open_mandatory: open.count(),
    }
}

fn is_mandatory(id: ItemId) -> bool {
    matches!(catalog::item(id.as_str()), Some(Item::Current(item)) if item.is_mandatory())
}

/// Whether anything had been said about the proposal itself. Answers to today's items say something
/// about items that reuse them, and that is no look at the proposal.
fn looked_ahead(snapshot: &Snapshot) -> bool {
    let says = |entry: &Value| match entry {
        Value::Object(entry) => ["answer", "details"]
            .iter()
            .any(|name| entry.get(name).is_some()),
        _ => false,
    };
    let of_proposal = catalog::proposed_items().map(|item| item.id.as_str());
    let mut entries = of_proposal.filter_map(|id| snapshot.answers()?.get(id));
    entries.any(says)
}
