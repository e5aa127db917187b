//! Knows: the list of what is settled today and open under the proposal.
//! Must not know: what makes a flip.

use super::items::{head, item_name};
use super::worked_out::WorkedOut;
use crate::assessment::Place;
use crate::catalog::{self, Item, Rule};
use crate::report::{citation, flip_sentence};
use crate::scoring::Flip;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::{go, status_mark};
use crate::ui::dom::{El, el, group};
use crate::ui::screens::section;

/// The flip list. A record of today that the proposal has no place for is on it before anybody
/// has looked ahead, and it is said that more may come. An empty list is told only once there is
/// something it could hold.
pub fn flips(ctx: Ctx, now: &WorkedOut) -> El {
    let result = &words().result;
    let flips = &now.score.flips;
    let looked = now.has_begun(Rule::Proposed);
    let list = section(result.flips_title);
    if flips.is_empty() {
        return match looked && now.has_begun(Rule::Current) {
            true => list.child(el("p", "sgc-lead").text(result.flips_none)),
            false => group![],
        };
    }
    let early = (!looked).then(|| el("p", "sgc-quiet").text(result.flips_early));
    list.child(el("p", "").text(result.flips_lead))
        .children(early)
        .child(table(ctx, now, flips))
}

/// Some of the list, one a row.
pub fn table(ctx: Ctx, now: &WorkedOut, flips: &[Flip]) -> El {
    let result = &words().result;
    let rows = flips.iter().filter_map(|flip| {
        let item = catalog::item(flip.item.as_str())?;
        Some(row(ctx, now, item, flip))
    });
    el("table", "sgc-table sgc-flips")
        .child(head([result.item, result.flips_meets, result.why]))
        .child(el("tbody", "").children(rows))
}

fn row(ctx: Ctx, now: &WorkedOut, item: Item, flip: &Flip) -> El {
    let words = words();
    let meets = flip.meets.iter().filter_map(|met| {
        let item = catalog::item(met.item.as_str())?;
        let compared = go::link(ctx, Place::Compared(met.item), "sgc-cite");
        Some(
            el("p", "sgc-flips__met")
                .child(compared.text(&citation(words, item)))
                .text(" ")
                .child(status_mark::named(now.status(met.item))),
        )
    });
    el("tr", "")
        .attr("data-flip", flip.item.as_str())
        .child(item_name(ctx, item).child(status_mark::named(now.status(flip.item))))
        .child(el("td", "sgc-flips__meets").children(meets))
        .child(el("td", "").child(el("p", "").text(&flip_sentence(words, flip))))
}
