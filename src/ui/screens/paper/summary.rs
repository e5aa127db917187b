//! Knows: the summary: what has room on two pages, whatever was answered.
//! Must not know: what stands behind it.

use super::cut;
use crate::catalog::{self, Rule};
use crate::report::{Told, addressable_sentence, first_sentence};
use crate::text::{export_words, words};
use crate::ui::Ctx;
use crate::ui::dom::{El, el, group};
use crate::ui::screens::result::worked_out::WorkedOut;
use crate::ui::screens::result::{flips, headline, rules, scope_box, tasks};
use crate::ui::screens::section;

/// So many of what is settled today and open under the proposal have room.
const FLIPS: usize = 5;

/// The summary.
pub fn summary(ctx: Ctx, told: &Told, now: &WorkedOut) -> El {
    el("section", "")
        .child(head(told))
        .child(opening(told, now))
        .child(rules::rules(ctx, now))
        .child(tasks::first_tasks(ctx, &now.score.plan))
        .child(first_flips(ctx, now))
        .child(scope_box())
}

/// How many flips stand in the full record only.
pub fn flips_left(now: &WorkedOut) -> usize {
    now.score.flips.len().saturating_sub(FLIPS)
}

fn head(told: &Told) -> El {
    let [_, _, _, (_, as_of)] = told.notes();
    let mut names = el("dl", "sgc-paper__names");
    for (name, value) in told.names() {
        let value = cut(&value);
        if !value.is_empty() {
            names = names
                .child(el("dt", "").text(name))
                .child(el("dd", "").text(&value));
        }
    }
    el("div", "sgc-paper__head")
        .child(el("h1", "sgc-paper__title").text(export_words().paper.title))
        .child(names)
        .child(el("p", "").text(&as_of))
}

/// The sentences that open the result, each with everything it names.
fn opening(told: &Told, now: &WorkedOut) -> El {
    if !now.has_begun(Rule::Current) {
        return group![];
    }
    let of_result = &now.score.headline;
    let (class, named) = headline::names(of_result);
    let named = named.iter().filter_map(|id| catalog::item(id.as_str()));
    let named: Vec<_> = named.map(|item| told.heading(item)).collect();
    let named: Vec<_> = named.iter().map(String::as_str).collect();
    let first = first_sentence(words(), of_result);
    let first = el("p", "").child(el("b", "").text(&first));
    let first = match named.is_empty() {
        true => first.text("."),
        false => first.text(&[" ", &(words().list)(&named), "."].concat()),
    };
    let second = addressable_sentence(words(), of_result);
    el("div", class)
        .child(first)
        .children(second.map(|sentence| el("p", "").text(&sentence)))
}

fn first_flips(ctx: Ctx, now: &WorkedOut) -> El {
    let left = flips_left(now);
    if left == 0 {
        return flips::flips(ctx, now);
    }
    let result = &words().result;
    section(result.flips_title)
        .child(el("p", "").text(result.flips_lead))
        .child(flips::table(ctx, now, &now.score.flips[..FLIPS]))
        .child(el("p", "").text(&(words().print.more)(left)))
}
