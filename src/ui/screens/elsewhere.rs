//! Knows: the changes that the proposal would make outside §164.312, to read.
//! Must not know: anybody's answers.

use super::heading;
use crate::catalog::{Rule, official};
use crate::text::{self, words};
use crate::ui::components::go;
use crate::ui::dom::{El, el, group};

/// What the proposal would change outside §164.312. None of it is asked or counted.
pub fn elsewhere() -> El {
    let words = words();
    let reference = &words.reference;
    let columns = [
        reference.paragraph,
        words.safeguards.would_ask,
        words.compare.number,
    ];
    let columns = columns.map(|name| el("th", "").attr("scope", "col").text(name));
    let mut rows = el("tbody", "");
    for text in text::elsewhere() {
        let source = el("p", "sgc-quiet").child(go::away(official::PROPOSAL_PDF, "", text.source));
        let what = el("th", "")
            .attr("scope", "row")
            .child(el("span", "sgc-table__item").text(text.topic))
            .child(go::paragraph(Rule::Proposed, text.paragraph))
            .child(source);
        let number = el("td", "sgc-table__number")
            .attr("data-label", words.compare.number)
            .text(text.number.unwrap_or(reference.no_number));
        rows = rows.child(
            el("tr", "")
                .child(what)
                .child(el("td", "").text(text.sentence))
                .child(number),
        );
    }
    group![
        heading(reference.elsewhere_title),
        el("p", "sgc-lead").text(reference.elsewhere_lead),
        el("table", "sgc-table sgc-table--proposed")
            .child(el("thead", "").child(el("tr", "").children(columns)))
            .child(rows),
    ]
}
