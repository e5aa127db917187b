//! Knows: the page on how anybody can check that answers stay in the browser.
//! Must not know: how that is achieved.

use super::{heading, section};
use crate::text::words;
use crate::ui::dom::{El, el, group};

/// Ways to check, what is kept, and what nobody can promise.
pub fn privacy() -> El {
    let privacy = &words().privacy;
    let mut screen = group![
        heading(privacy.title),
        el("p", "sgc-lead").text(privacy.lead),
    ]
    .children(privacy.ways.iter().map(|(title, steps)| {
        let steps = steps.iter().map(|step| el("li", "").text(step));
        section(title).child(el("ol", "sgc-list").children(steps))
    }));
    let kept = privacy.kept.iter();
    let kept = kept.flat_map(|(key, what)| {
        [
            el("dt", "").child(el("code", "").text(key)),
            el("dd", "").text(what),
        ]
    });
    screen = screen.child(section(privacy.kept_title).child(el("dl", "sgc-facts").children(kept)));
    let limits = privacy.limits.iter().map(|text| el("p", "").text(text));
    screen.child(section(privacy.limits_title).children(limits))
}
