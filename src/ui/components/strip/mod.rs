//! Knows: the cell strip, one cell an item in catalog order, and the range of the indicator.
//! Must not know: what they add up to. Both are drawings; the same stands in a table or sentence
//! near them, so they say nothing to somebody who does not see them.

use crate::scoring::Status;
use crate::ui::components::status_mark::mark;
use crate::ui::dom::{El, el, svg};

/// A strip of these statuses.
pub fn strip(statuses: &[Status]) -> El {
    el("div", "sgc-strip")
        .attr("aria-hidden", "true")
        .children(statuses.iter().map(|status| mark(*status)))
}

/// The strip of a whole rule. The cells of each standard stand together, over the end of its
/// paragraph, so that a cell among forty can be found again in the list.
pub fn grouped(standards: Vec<(&str, Vec<El>)>) -> El {
    let mut strip = el("div", "sgc-strip sgc-strip--rule").attr("aria-hidden", "true");
    for (letter, cells) in standards {
        strip = strip.child(
            el("div", "sgc-strip__standard")
                .child(el("div", "sgc-strip__cells").children(cells))
                .child(el("span", "sgc-strip__letter").text(letter)),
        );
    }
    strip
}

/// The range: solid up to `low`, lighter up to `high`, both per cents.
pub fn range(low: usize, high: usize) -> El {
    let bar = |class: &str, width: usize| {
        svg("rect")
            .class(class)
            .attr("height", "4")
            .attr("width", &width.to_string())
    };
    svg("svg")
        .class("sgc-range")
        .attr("viewBox", "0 0 100 4")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .child(bar("sgc-range__high", high))
        .child(bar("sgc-range__low", low))
}
