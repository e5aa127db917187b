//! Knows: how far the proposal has come, and that the statement grows old.
//! Must not know: anything about an item.

use crate::catalog::RULE_STATUS;
use crate::text::words;
use crate::ui::clock;
use crate::ui::components::go;
use crate::ui::dom::{El, el, group};

/// The dated statement with its source, and a notice when it is long ago.
pub fn rule_status() -> El {
    let words = words();
    let start = &words.start;
    let status = el("p", "")
        .text(&(start.rule_status)(&RULE_STATUS))
        .text(" ")
        .child(go::away(RULE_STATUS.source, "", start.rule_status_source));
    if !RULE_STATUS.is_old(clock::today()) {
        return status;
    }
    let as_of = (words.date)(RULE_STATUS.as_of);
    group![
        status,
        el("p", "sgc-aside").text(&(start.rule_status_old)(&as_of)),
    ]
}
