//! Knows: the list of every sentence about the law, for a reviewer with a pen.
//! Must not know: which sentences there are, or anybody's answers.

use leptos::prelude::window;

use super::heading;
use crate::catalog::CATALOG_DATE;
use crate::text::{LawPart, law_sentences, words};
use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group};
use crate::ui::in_time::{Build, in_time};

/// One table with a row an entry, numbered, so that a remark can name the row.
pub fn sentences() -> El {
    let words = words();
    let reference = &words.reference;
    let columns = [reference.paragraph, reference.sentence];
    let columns = columns.map(|name| el("th", "").attr("scope", "col").text(name));
    let table = el("table", "sgc-table sgc-law")
        .child(el("thead", "").child(el("tr", "").children(columns)));
    let mut entries = 0;
    let mut parts = Vec::new();
    for part in law_sentences() {
        entries += part.sentences.len();
        parts.push(Box::new(move || rows(part)) as Build);
    }
    let table = table.child(in_time(parts));
    let edition = format!("{}: {}", words.about.catalog, (words.date)(CATALOG_DATE));
    let print = button("sgc-button", reference.print).on("click", |_| {
        // Where there is nothing to print with, nothing happens.
        let _ = window().print();
    });
    group![
        heading(reference.sentences_title),
        el("p", "sgc-lead").text(reference.sentences_lead),
        el("p", "sgc-quiet").text(&format!(
            "{} {edition}.",
            (reference.sentences_count)(entries)
        )),
        el("div", "sgc-actions").child(print),
        table,
    ]
}

fn rows(part: LawPart) -> El {
    let group = el("th", "")
        .attr("scope", "rowgroup")
        .attr("colspan", "2")
        .child(el("span", "sgc-table__standard").text(part.title));
    let mut rows = el("tbody", "").child(el("tr", "sgc-table__group").child(group));
    for entry in part.sentences {
        let source = el("th", "sgc-law__source").attr("scope", "row");
        rows = rows.child(
            el("tr", "sgc-law__row")
                .child(source.text(&entry.rests_on))
                .child(el("td", "").text(&entry.sentence)),
        );
    }
    rows
}
