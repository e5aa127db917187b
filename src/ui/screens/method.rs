//! Knows: the page that says how statuses, ranges and the order of the plan come about.
//! Must not know: any answer or result.

use super::{heading, section};
use crate::report::{METHOD_VERSION, answer_name};
use crate::scoring::{ANSWER_ROWS, AnswerRow, PROPOSED_CASES};
use crate::text::words;
use crate::ui::components::status_mark;
use crate::ui::dom::{El, el, group};

/// The method, from answers to the order of the plan.
pub fn method() -> El {
    let method = &words().method;
    let cases = method.cases.iter().zip(PROPOSED_CASES);
    let cases = cases.map(|(case, status)| {
        let status = el("td", "").child(status_mark::named(status));
        row(case).child(status)
    });
    let stages = method.stages.iter();
    let never = method.never.iter();
    group![
        heading(method.title),
        el("p", "sgc-lead").text(&(method.lead)(METHOD_VERSION)),
        section(method.current_title)
            .child(el("p", "").text(method.current_lead))
            .child(table(
                &method.current_columns,
                ANSWER_ROWS.iter().map(answer_row),
            ))
            .children(paragraphs(method.current_after)),
        section(method.proposed_title)
            .child(el("p", "").text(method.proposed_lead))
            .child(
                table(&method.proposed_columns, cases)
                    .class("sgc-table sgc-method sgc-method--proposed")
            )
            .children(paragraphs(method.proposed_after)),
    ]
    .children(
        method
            .sections
            .iter()
            .map(|(title, texts)| section(title).children(paragraphs(texts))),
    )
    .child(
        section(method.order_title)
            .child(el("p", "").text(method.order_lead))
            .child(
                el("ol", "sgc-list sgc-method__stages")
                    .children(stages.map(|stage| el("li", "").text(stage))),
            )
            .children(paragraphs(method.order_after)),
    )
    .child(
        section(method.never_title)
            .child(el("ul", "sgc-list").children(never.map(|line| el("li", "").text(line)))),
    )
}

fn paragraphs(texts: &'static [&'static str]) -> impl Iterator<Item = El> {
    texts.iter().map(|text| el("p", "").text(text))
}

fn table(columns: &[&str], rows: impl Iterator<Item = El>) -> El {
    let columns = columns.iter();
    let columns = columns.map(|name| el("th", "").attr("scope", "col").text(name));
    el("table", "sgc-table sgc-method")
        .child(el("thead", "").child(el("tr", "").children(columns)))
        .child(el("tbody", "").children(rows))
}

fn row(head: &str) -> El {
    el("tr", "").child(el("th", "").attr("scope", "row").text(head))
}

fn answer_row(shown: &AnswerRow) -> El {
    let words = words();
    let method = &words.method;
    let answer = shown
        .answer
        .map_or(words.answers.none, |answer| answer_name(words, answer).name);
    let name = match shown.complete {
        None => answer.to_owned(),
        Some(complete) => (method.record[usize::from(!complete)])(answer),
    };
    // On a narrow screen each status says itself to which of the two it belongs.
    let [_, mandatory, addressable] = method.current_columns;
    let cell = |label, shown| el("td", "").attr("data-label", label).child(shown);
    row(&name)
        .child(cell(
            mandatory,
            match shown.mandatory {
                Some(status) => status_mark::named(status),
                None => el("span", "sgc-quiet").text(method.not_offered),
            },
        ))
        .child(cell(addressable, status_mark::named(shown.addressable)))
}
