//! Knows: what happened to the proposal when: a list first, a drawing of the same second.
//! Must not know: what day it is.

use crate::catalog::Date;
use crate::text::{When, timeline as entries, words};
use crate::ui::dom::{El, el, group, svg};

/// The list, and below it the drawing.
pub fn timeline() -> El {
    let words = words();
    let list = entries().iter().map(|entry| {
        let when = match entry.when {
            When::Day(day) => (words.date)(day),
            When::Month(year, month) => (words.compare.month)(year, month),
            When::DaysAfterFinal(days) => (words.compare.days_after)(days),
        };
        el("li", "sgc-timeline__entry")
            .child(el("b", "sgc-timeline__when").text(&when))
            .child(
                el("span", "")
                    .text(entry.sentence)
                    .text(" ")
                    .child(el("span", "sgc-quiet").text(entry.source)),
            )
    });
    group![el("ol", "sgc-timeline").children(list), drawing()]
}

/// The years that the drawing shows; what lies before them is told in the list alone.
const FIRST_YEAR: i32 = 2025;
const LAST_YEAR: i32 = 2028;

/// A line of years with a mark for each entry: filled for what happened, open for an estimate. It
/// says nothing that the list does not.
fn drawing() -> El {
    let scale = 100;
    let line = svg("path").attr("d", &format!("M0 14h{}", scale * (LAST_YEAR - FIRST_YEAR)));
    let mut drawing = svg("svg")
        .class("sgc-timeline__drawing")
        .attr(
            "viewBox",
            &format!("-6 0 {} 34", scale * (LAST_YEAR - FIRST_YEAR) + 12),
        )
        .attr("aria-hidden", "true")
        .child(line);
    for year in FIRST_YEAR..=LAST_YEAR {
        let x = scale * (year - FIRST_YEAR);
        drawing = drawing
            .child(svg("path").attr("d", &format!("M{x} 10v8")))
            .child(
                svg("text")
                    .attr("x", &x.to_string())
                    .attr("y", "31")
                    .text(&year.to_string()),
            );
    }
    for entry in entries() {
        let (day, class) = match entry.when {
            When::Day(day) => (Some(day), "sgc-timeline__past"),
            When::Month(year, month) => (Date::new(year, month, 15), "sgc-timeline__estimate"),
            When::DaysAfterFinal(_) => (None, ""),
        };
        let Some(day) = day.filter(|day| i32::from(day.year()) >= FIRST_YEAR) else {
            continue;
        };
        let days = (i32::from(day.year()) - FIRST_YEAR) * 360
            + (i32::from(day.month()) - 1) * 30
            + i32::from(day.day());
        drawing = drawing.child(
            svg("circle")
                .class(class)
                .attr("cx", &(days * scale / 360).to_string())
                .attr("cy", "14")
                .attr("r", "5"),
        );
    }
    drawing
}
