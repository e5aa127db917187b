//! Knows: how the points of a trend are told in a table and drawn beside it.
//! Must not know: how a point comes about. The drawing says nothing that the table does not.

use crate::catalog::Rule;
use crate::report::TrendPoint;
use crate::scoring::Tally;
use crate::text::words;
use crate::ui::clock;
use crate::ui::dom::{El, el, group, svg};

/// The table, then a drawing for each rule with something to draw.
pub fn trend(points: &[TrendPoint]) -> El {
    let trend = &words().earlier.trend;
    let mut drawings = Vec::new();
    for rule in [Rule::Current, Rule::Proposed] {
        drawings.extend(drawing(points, rule));
    }
    let key = (!drawings.is_empty()).then(|| el("p", "sgc-quiet").text(trend.drawing));
    group![el("p", "").text(trend.lead), table(points)]
        .child(el("div", "sgc-trend").children(drawings))
        .children(key)
}

/// A moment that a report names, in words.
pub fn moment(stamp: &str) -> String {
    let words = words();
    clock::moment_of(stamp).map_or_else(
        || words.earlier.no_moment.into(),
        |(day, hours, minutes)| (words.earlier.moment)(&(words.date)(day), hours, minutes),
    )
}

fn table(points: &[TrendPoint]) -> El {
    let trend = &words().earlier.trend;
    let columns = trend.columns;
    let heads = columns.map(|name| el("th", "").attr("scope", "col").text(name));
    let mut rows = el("tbody", "");
    for point in points {
        let mut day = el("th", "")
            .attr("scope", "row")
            .text(&moment(&point.saved_at));
        if !point.intact {
            day = day
                .text(" ")
                .child(el("b", "sgc-trend__changed").text(trend.changed));
        }
        let cells = [
            settled(&point.current),
            indicator(&point.current),
            point.open_mandatory.to_string(),
            settled(&point.proposed),
            indicator(&point.proposed),
        ];
        let cells = cells.iter().zip(&columns[1..]);
        rows =
            rows.child(el("tr", "").child(day).children(
                cells.map(|(cell, name)| el("td", "").attr("data-label", name).text(cell)),
            ));
    }
    el("table", "sgc-table sgc-trend__table")
        .child(el("thead", "").child(el("tr", "").children(heads)))
        .child(rows)
}

fn settled(tally: &Option<Tally>) -> String {
    let trend = &words().earlier.trend;
    tally.map_or_else(
        || trend.not_yet.into(),
        |tally| (trend.settled)(tally.settled, tally.of),
    )
}

fn indicator(tally: &Option<Tally>) -> String {
    let trend = &words().earlier.trend;
    match tally {
        None => trend.not_yet.into(),
        Some(tally) if tally.withheld => trend.withheld.into(),
        Some(tally) => (trend.range)(tally.low, tally.high),
    }
}

/// The ranges of a rule as columns, each in its place among all points. Nothing where no point has
/// one to draw.
fn drawing(points: &[TrendPoint], rule: Rule) -> Option<El> {
    let words = words();
    let tally = |point: &TrendPoint| {
        let tally = match rule {
            Rule::Current => point.current,
            Rule::Proposed => point.proposed,
        };
        tally.filter(|tally| !tally.withheld)
    };
    // A few columns do not get broader and broader.
    let width = 10 * points.len().max(6);
    let mut columns = svg("svg")
        .class("sgc-trend__columns")
        .attr("viewBox", &["0 0 ", &width.to_string(), " 50"].concat())
        .attr("preserveAspectRatio", "none")
        .attr("role", "img");
    let mut ends: Option<(String, String)> = None;
    for (place, point) in points.iter().enumerate() {
        let Some(tally) = tally(point) else { continue };
        for (class, height) in [
            ("sgc-range__high", tally.high),
            ("sgc-range__low", tally.low),
        ] {
            columns = columns.child(column(place, height).class(class));
        }
        let range = (words.earlier.trend.range)(tally.low, tally.high);
        let told = (words.earlier.trend.point)(&moment(&point.saved_at), &range);
        ends = Some(match ends {
            None => (told.clone(), told),
            Some((first, _)) => (first, told),
        });
    }
    let (first, last) = ends?;
    let (class, name) = match rule {
        Rule::Current => ("sgc-trend__rule", words.files.rules[0]),
        Rule::Proposed => (
            "sgc-trend__rule sgc-trend__rule--proposed",
            words.files.rules[1],
        ),
    };
    let columns = columns.attr(
        "aria-label",
        &(words.earlier.trend.shows)(name, &first, &last),
    );
    Some(
        el("figure", class)
            .child(el("figcaption", "sgc-trend__name").text(name))
            .child(columns),
    )
}

/// A column of so many per cents, half a unit each, in its place.
fn column(place: usize, height: usize) -> El {
    let half = |number: usize| format!("{}.{}", number / 2, 5 * (number % 2));
    svg("rect")
        .attr("x", &(place * 10 + 2).to_string())
        .attr("y", &half(100 - height.min(100)))
        .attr("width", "6")
        .attr("height", &half(height.min(100)))
}
