//! Knows: the mark of each status: a shape and a fill, so that it reads in grey, in forced
//! colours and on paper. Settled statuses are filled, all others are outlined.
//! Must not know: which item it stands for.

use crate::report::status_name;
use crate::scoring::Status;
use crate::text::words;
use crate::ui::dom::{El, el, svg};

/// The mark alone. It says nothing to somebody who does not see it; the name always stands near.
pub fn mark(status: Status) -> El {
    // Drawn in a square of 16 units; strokes take the colour of the mark.
    let path = match status {
        Status::InPlace => "M3.5 8.5l3 3 6-6.5",
        Status::ByAlternative => "M3 6.5c2-2 3.5-1.5 5 0s3 2 5 0M3 10.5c2-2 3.5-1.5 5 0s3 2 5 0",
        Status::ByDecision => "M8 3.5l4.8 8.5H3.2z",
        Status::ExceptionClaimed => "M4 5h8M4 8h8M4 11h8",
        Status::InProgress => "",
        Status::Undocumented => "M4 5h8M4 8h8M4 11h4",
        Status::Open => "M8 3.5v5.5M8 12v.5",
        Status::Unverified => "M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .8-1 1.5M8 12.2v.3",
        Status::Unanswered => "",
    };
    svg("svg")
        .class(&format!("sgc-mark sgc-mark--{}", status.as_str()))
        .attr("viewBox", "0 0 16 16")
        .attr("aria-hidden", "true")
        .child(svg("path").attr("d", path))
}

/// The mark with the name of the status.
pub fn named(status: Status) -> El {
    with_name(status, "sgc-status__name")
}

/// The mark with a name that is only heard: the same mark stands near with its name.
pub fn heard(status: Status) -> El {
    with_name(status, "sgc-visually-hidden")
}

fn with_name(status: Status, class: &str) -> El {
    el("span", "sgc-status")
        .attr("data-status", status.as_str())
        .child(mark(status))
        .child(el("span", class).text(status_name(words(), status)))
}
