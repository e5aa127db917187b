//! Knows: the cell strip: one cell an item, in catalog order.
//! Must not know: what the cells add up to. The strip is a drawing; the same stands in a table
//! near it, so it says nothing to somebody who does not see it.

use leptos::prelude::*;

use crate::scoring::Status;
use crate::ui::components::status_mark::mark;

/// A strip of these statuses.
pub fn strip(statuses: &[Status]) -> AnyView {
    let cells: Vec<_> = statuses.iter().map(|status| mark(*status)).collect();
    view! { <div class="sgc-strip" aria-hidden="true">{cells}</div> }.into_any()
}

/// The range of the readiness indicator as a drawing: solid up to `low`, hatched up to `high`,
/// both per cents. The same stands in a sentence near it.
pub fn range(low: usize, high: usize) -> AnyView {
    view! {
        <svg class="sgc-range" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect class="sgc-range__all" width="100" height="4" />
            <rect class="sgc-range__high" width=high height="4" />
            <rect class="sgc-range__low" width=low height="4" />
        </svg>
    }
    .into_any()
}
