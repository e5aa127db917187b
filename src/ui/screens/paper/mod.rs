//! The report on paper: a summary of at most two pages, then the full record.
//!
//! Knows: what stands on the paper and in which order.
//! Must not know: how any of it is worked out, or how a browser prints.

mod items;
mod offer;
mod plan;
mod record;
mod summary;

pub use offer::offer;

use super::result::worked_out::WorkedOut;
use crate::report::{Share, Told, one_line};
use crate::text::words;
use crate::ui::dom::{El, el};
use crate::ui::{Ctx, clock, printing};

/// Prints the report as of now, with the names that were typed, kept or not.
fn print(ctx: Ctx) {
    let now = clock::now();
    let assessment = ctx.read_now(|assessment| assessment.with_names());
    let worked_out = WorkedOut::of(&assessment, now.today);
    let told = Told::new(words(), &assessment, &now, Share::Full);
    let name = (words().print.document)(&(words().date)(now.today));
    let [(_, organisation), _] = told.names();
    let mut foot = cut(&organisation);
    if !foot.is_empty() {
        foot.push_str(" · ");
    }
    foot.push_str(&name);
    printing::print(ctx, paper(ctx, &told, &worked_out), &name, &foot);
}

fn paper(ctx: Ctx, told: &Told, now: &WorkedOut) -> El {
    el("div", "sgc-paper")
        .child(summary::summary(ctx, told, now))
        .child(record::record(ctx, told, now))
}

/// A name on one line that has room in the head and at the foot of a page; the full record has
/// all of it.
fn cut(name: &str) -> String {
    const MOST: usize = 60;
    let name = one_line(name);
    let mut cut: String = name.chars().take(MOST).collect();
    if cut.len() < name.len() {
        cut.push('…');
    }
    cut
}
