//! Knows: how a moment reaches the pure half of the product.
//! Must not know: how to ask for one. Clocks are at the edge.

use crate::catalog::Date;

/// A moment, as the edge saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Now {
    /// The reader's local calendar day.
    pub today: Date,
    /// The same moment as RFC 3339, UTC: `2026-11-21T23:30:00.000Z`. Sorts as text.
    pub stamp: String,
}
