//! Knows: the two halves of the result, side by side and never summed. In force is solid,
//! proposed is dashed.
//! Must not know: what stands below them.

use super::begin;
use super::tallies::{counts, range, rule_strip};
use super::worked_out::WorkedOut;
use crate::assessment::Place;
use crate::catalog::{RULE_STATUS, Rule, official};
use crate::scoring::Status;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::{go, status_mark};
use crate::ui::dom::{El, el, group};

/// Both halves.
pub fn rules(ctx: Ctx, now: &WorkedOut) -> El {
    let halves = [Rule::Current, Rule::Proposed];
    el("div", "sgc-rules").children(halves.map(|rule| half(ctx, now, rule)))
}

fn half(ctx: Ctx, now: &WorkedOut, rule: Rule) -> El {
    let words = words();
    let result = &words.result;
    let (class, name, title, source, address) = match rule {
        Rule::Current => (
            "sgc-rule",
            "current",
            result.current_title,
            result.current_source,
            official::SECTION_312,
        ),
        Rule::Proposed => (
            "sgc-rule sgc-rule--proposed",
            "proposed",
            result.proposed_title,
            result.proposed_source,
            official::PROPOSAL_PAGE,
        ),
    };
    let half = el("section", class)
        .attr("data-rule", name)
        .child(el("h2", "sgc-rule__title").text(title))
        .child(el("p", "sgc-rule__source").child(go::away(address, "", source)))
        .child(match (now.has_begun(rule), rule) {
            (true, _) => tallied(now, rule),
            (false, Rule::Current) => group![
                el("p", "").text(result.current_not_answered),
                el("div", "sgc-actions").child(begin(ctx)),
            ],
            (false, Rule::Proposed) => not_looked_at(ctx, now),
        });
    match rule {
        Rule::Current => half,
        Rule::Proposed => {
            half.child(el("p", "sgc-rule__status").text(&(words.start.rule_status)(&RULE_STATUS)))
        }
    }
}

fn not_looked_at(ctx: Ctx, now: &WorkedOut) -> El {
    let words = words();
    let result = &words.result;
    let tally = &now.score.proposed;
    let lead = match now.has_looked_ahead() {
        true => result.no_status_yet,
        false => result.not_looked_at_lead,
    };
    let follows = (tally.answered > 0).then(|| (result.follows)(tally.answered, tally.of));
    let ahead = go::link(ctx, Place::Ahead, "sgc-button sgc-button--plain");
    el("div", "")
        .child(el("p", "sgc-rule__not-yet").text(result.not_looked_at))
        .child(el("p", "").text(lead))
        .children(follows.map(|sentence| el("p", "").text(&sentence)))
        .child(el("div", "sgc-actions").child(ahead.text(words.shell.ahead)))
}

/// Settled n of N, the strip with its numbers, the indicator, and how much is answered.
fn tallied(now: &WorkedOut, rule: Rule) -> El {
    let result = &words().result;
    let tally = now.tally(rule);
    let score = &now.score;
    let settled = el("p", "sgc-rule__settled")
        .child(el("b", "sgc-rule__number").text(&tally.settled.to_string()))
        .text(" ")
        .text(&(result.settled_of)(tally.of));
    // An exception claimed has a number of its own, outside what is settled.
    let claimed = match rule {
        Rule::Current => 0,
        Rule::Proposed => score.exception_claimed,
    };
    let apart = (claimed > 0).then(|| {
        el("p", "sgc-rule__apart")
            .child(status_mark::mark(Status::ExceptionClaimed))
            .child(el("span", "").text(&(result.exceptions_apart)(claimed)))
    });
    let withheld = match rule {
        Rule::Current => result.indicator_withheld,
        Rule::Proposed => result.indicator_withheld_proposed,
    };
    let indicator = match tally.withheld {
        true => el("p", "sgc-indicator").text(withheld),
        false => range(now, rule, result.indicator),
    };
    let answered = (result.answered)(tally.answered, tally.of);
    let tallied = el("div", "")
        .child(settled)
        .children(apart)
        .child(rule_strip(now, now, rule))
        .child(counts(now, rule))
        .child(indicator);
    match rule {
        Rule::Proposed => tallied.child(el("p", "").text(&format!("{answered}."))),
        Rule::Current => {
            let written = (result.written_down)(score.written_down, tally.settled);
            tallied
                .child(el("p", "").text(&format!("{answered}. {written}.")))
                .child(el("p", "sgc-quiet").text(result.written_down_lead))
        }
    }
}
