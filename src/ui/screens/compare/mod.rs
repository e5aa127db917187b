//! Knows: the screen on which both rules stand side by side, and the order of its parts.
//! Must not know: what is said about any one item.

mod filter;
mod list;
mod rows;
mod side;
mod story;
mod timeline;
mod view;

use super::{heading, section};
use crate::assessment::Place;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::{go, help, rule_status};
use crate::ui::dom::{El, el, group};
use crate::ui::in_time::parts;

/// Both rules, item by item. It needs no answers.
pub fn compare(ctx: Ctx) -> El {
    let compare = &words().compare;
    group![
        heading(compare.title),
        el("p", "sgc-lead").text(compare.lead),
        parts![
            status_box(),
            section(compare.story_title).child(story::story(ctx)),
            section(compare.rows_title).child(view::view(ctx)),
            el("p", "").child(outside(ctx)),
        ],
    ]
}

fn status_box() -> El {
    let timeline = help::folded(words().compare.timeline_title).child(timeline::timeline());
    el("div", "sgc-status-box")
        .child(rule_status::rule_status())
        .child(timeline)
}

fn outside(ctx: Ctx) -> El {
    go::link(ctx, Place::Elsewhere, "").text(words().reference.elsewhere_title)
}
