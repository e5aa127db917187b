//! Knows: the list of everything that can be answered, with what has been, and its filters.
//! Must not know: what an answer leads to.

use leptos::prelude::*;

use super::{heading, section};
use crate::assessment::{Answer, Assessment, Place};
use crate::catalog::{CURRENT_STANDARDS, FOUNDATIONS, Item};
use crate::report::answer_name;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::question::button;
use crate::ui::components::{go, question};
use crate::ui::dom::{El, el};

/// Which items are shown.
#[derive(Clone, Copy, PartialEq)]
enum Filter {
    All,
    Flagged,
    Unknown,
    Unanswered,
}

impl Filter {
    const ALL: [Self; 4] = [Self::All, Self::Flagged, Self::Unknown, Self::Unanswered];

    fn name(self) -> &'static str {
        let items = &words().items;
        match self {
            Self::All => items.all,
            Self::Flagged => items.flagged,
            Self::Unknown => items.unknown,
            Self::Unanswered => items.unanswered,
        }
    }

    fn shows(self, assessment: &Assessment, item: Item) -> bool {
        let answer = assessment.answer(item.id());
        match self {
            Self::All => true,
            Self::Flagged => assessment.is_flagged(item.id()),
            Self::Unknown => answer == Some(Answer::Unknown),
            Self::Unanswered => answer.is_none(),
        }
    }
}

/// Foundations and standards, each with its title and items.
fn groups() -> Vec<(&'static str, Vec<Item>)> {
    let foundations = FOUNDATIONS.iter().map(Item::Foundation).collect();
    let mut groups = vec![(words().check.foundations_short, foundations)];
    groups.extend(CURRENT_STANDARDS.iter().map(|standard| {
        let items = standard.items.iter().map(Item::Current).collect();
        (standard.title, items)
    }));
    groups
}

/// All items, by standard.
pub fn items(ctx: Ctx) -> Vec<El> {
    let words = words();
    let chosen = RwSignal::new(Filter::All);
    let filters = Filter::ALL.map(|filter| {
        button("sgc-filter", filter.name())
            .text(&format!(" ({})", shown_items(ctx, filter)))
            .attr_follows("aria-pressed", move || {
                Some((chosen.get() == filter).to_string())
            })
            .on("click", move |_| chosen.set(filter))
    });
    vec![
        heading(words.items.title),
        el("p", "sgc-lead").text(words.items.lead),
        el("div", "sgc-filters")
            .attr("role", "group")
            .attr("aria-label", words.items.filters)
            .children(filters),
        el("div", "").content_follows(move || chosen.get(), move |filter| list(ctx, *filter)),
    ]
}

fn shown_items(ctx: Ctx, filter: Filter) -> usize {
    let groups = groups();
    let items = groups.iter().flat_map(|(_, items)| items);
    ctx.read_now(|assessment| {
        items
            .filter(|item| filter.shows(assessment, **item))
            .count()
    })
}

fn list(ctx: Ctx, filter: Filter) -> Vec<El> {
    let mut shown = Vec::new();
    for (title, items) in groups() {
        let rows: Vec<_> = items
            .into_iter()
            .filter(|item| ctx.read_now(|assessment| filter.shows(assessment, *item)))
            .map(|item| row(ctx, item))
            .collect();
        if !rows.is_empty() {
            shown.push(section(title).child(el("ul", "sgc-items").children(rows)));
        }
    }
    if shown.is_empty() {
        shown.push(el("p", "sgc-quiet").text(words().items.none));
    }
    shown
}

fn row(ctx: Ctx, item: Item) -> El {
    let words = words();
    let id = item.id();
    let answer = match ctx.read_now(|assessment| assessment.answer(id)) {
        Some(answer) => answer_name(words, answer).name,
        None => words.answers.none,
    };
    let mut said = el("span", "sgc-items__answer").text(answer);
    if ctx.read_now(|assessment| assessment.is_flagged(id)) {
        said = said
            .text(" ")
            .child(el("span", "sgc-tag").text(words.items.flagged));
    }
    el("li", "sgc-items__row")
        .child(
            el("span", "")
                .child(go::link(ctx, Place::Question(id), "").text(item.title()))
                .text(" ")
                .child(el("span", "sgc-cite").text(&format!("§{}", item.paragraph())))
                .text(" ")
                .child(question::label(item)),
        )
        .child(said)
}
