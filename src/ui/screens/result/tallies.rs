//! Knows: how the counts of one rule are drawn and told: strip, table, range.
//! Must not know: whether they are a result or what would be one.

use super::standards::standards;
use super::worked_out::WorkedOut;
use crate::catalog::Rule;
use crate::scoring::Status;
use crate::text::words;
use crate::ui::components::{status_mark, strip};
use crate::ui::dom::{El, el, group};

/// The strip of a rule. Cells that differ from what they were `before` are marked.
pub fn rule_strip(now: &WorkedOut, before: &WorkedOut, rule: Rule) -> El {
    let mut groups = Vec::new();
    for standard in standards(rule) {
        let mut cells = Vec::new();
        for item in standard.items {
            let status = now.status(item.id());
            let mark = status_mark::mark(status);
            cells.push(match status == before.status(item.id()) {
                true => mark,
                false => mark.attr("data-moved", ""),
            });
        }
        groups.push((standard.letter, cells));
    }
    strip::grouped(groups)
}

/// The numbers of the strip, as a table.
pub fn counts(now: &WorkedOut, rule: Rule) -> El {
    let statuses = now.score.results.of_rule(rule);
    let mut rows = Vec::new();
    for status in Status::ALL {
        let count = statuses.iter().filter(|(_, other)| *other == status);
        let count = count.count();
        if count > 0 {
            rows.push(
                el("tr", "sgc-counts__row")
                    .child(
                        el("th", "")
                            .attr("scope", "row")
                            .child(status_mark::named(status)),
                    )
                    .child(el("td", "").text(&count.to_string())),
            );
        }
    }
    el("table", "sgc-counts")
        .child(el("caption", "sgc-visually-hidden").text(words().result.counts_caption))
        .child(el("tbody", "sgc-counts__rows").children(rows))
}

/// The range of the indicator, drawn and told by `sentence`.
pub fn range(now: &WorkedOut, rule: Rule, sentence: fn(usize, usize) -> String) -> El {
    let tally = now.tally(rule);
    group![
        strip::range(tally.low, tally.high),
        el("p", "sgc-indicator").text(&sentence(tally.low, tally.high)),
    ]
}
