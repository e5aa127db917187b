//! Knows: the list of every item of both rules, with what has been answered, and its filters.
//! Must not know: what an answer leads to, or what is told about an item.

use std::rc::Rc;

use leptos::prelude::*;

use super::{heading, section};
use crate::assessment::{Answer, Assessment, DetailAnswer, Place};
use crate::catalog::{CURRENT_STANDARDS, FOUNDATIONS, Item, PROPOSED_STANDARDS, Rule};
use crate::report::answer_name;
use crate::scoring::{self, Results, Status};
use crate::text::words;
use crate::ui::components::question::button;
use crate::ui::components::{go, question, status_mark};
use crate::ui::dom::{El, el, group};
use crate::ui::in_time::{Build, in_time, parts};
use crate::ui::{Ctx, clock};

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
        let items = &words().safeguards;
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
            Self::Unknown => {
                let is_unknown = |(_, said): (_, &DetailAnswer)| *said == DetailAnswer::Unknown;
                let entry = assessment.entry(item.id());
                answer == Some(Answer::Unknown)
                    || entry.is_some_and(|entry| entry.details.iter().any(is_unknown))
            }
            // What reuses the answers of today is not asked on its own.
            Self::Unanswered => answer.is_none() && !reuses(item),
        }
    }
}

/// Whether an item reuses the answers to items in force.
fn reuses(item: Item) -> bool {
    matches!(item, Item::Proposed(item) if !item.ancestors.is_empty())
}

/// Items under the title and the paragraph of their standard; foundations have none.
struct Group {
    rule: Rule,
    standard: Option<(&'static str, &'static str)>,
    items: Vec<Item>,
}

/// Every item, by standard, in catalog order.
fn groups() -> Vec<Group> {
    let mut groups = vec![Group {
        rule: Rule::Current,
        standard: None,
        items: FOUNDATIONS.iter().map(Item::Foundation).collect(),
    }];
    groups.extend(CURRENT_STANDARDS.iter().map(|standard| Group {
        rule: Rule::Current,
        standard: Some((standard.title, standard.paragraph)),
        items: standard.items.iter().map(Item::Current).collect(),
    }));
    groups.extend(PROPOSED_STANDARDS.iter().map(|standard| Group {
        rule: Rule::Proposed,
        standard: Some((standard.title, standard.paragraph)),
        items: standard.items.iter().map(Item::Proposed).collect(),
    }));
    groups
}

/// All items of both rules, and the way to the pages to look things up.
pub fn safeguards(ctx: Ctx) -> El {
    let words = words();
    group![
        heading(words.safeguards.title),
        el("p", "sgc-lead").text(words.safeguards.lead),
        el("div", "sgc-beside").child(parts![filtered(ctx), reading(ctx)]),
    ]
}

/// The filters, and the items that the chosen one lets through.
fn filtered(ctx: Ctx) -> El {
    let words = words();
    // The place of the filter in the list of all.
    let chosen = RwSignal::new(0_usize);
    let filters = Filter::ALL.into_iter().enumerate();
    let filters = filters.map(|(place, filter)| {
        button("sgc-filter", filter.name())
            .text(&format!(" ({})", shown_items(ctx, filter)))
            .attr_follows("aria-pressed", move || {
                Some((chosen.get() == place).to_string())
            })
            .on("click", move |_| chosen.set(place))
    });
    el("div", "sgc-beside__main")
        .child(
            el("div", "sgc-filters")
                .attr("role", "group")
                .attr("aria-label", words.safeguards.filters)
                .children(filters),
        )
        .child(el("div", "").content_follows(
            move || chosen.get(),
            move |place| list(ctx, Filter::ALL[place]),
        ))
}

/// The pages to look things up.
fn reading(ctx: Ctx) -> El {
    let words = words();
    let reference = &words.reference;
    let pages = [
        (Place::Questions, reference.questions_title),
        (Place::Glossary, reference.glossary_title),
        (Place::Elsewhere, reference.elsewhere_title),
        (Place::Sentences, reference.sentences_title),
    ];
    let pages = pages.map(|(place, title)| {
        el("li", "sgc-links__row").child(go::link(ctx, place, "").text(title))
    });
    el("aside", "sgc-beside__side sgc-reading")
        .attr("aria-label", words.safeguards.reading_title)
        .child(el("h2", "sgc-section__title").text(words.safeguards.reading_title))
        .child(el("ul", "sgc-links").children(pages))
}

fn shown_items(ctx: Ctx, filter: Filter) -> usize {
    let groups = groups();
    let items = groups.iter().flat_map(|group| &group.items);
    ctx.read_now(|assessment| {
        items
            .filter(|item| filter.shows(assessment, **item))
            .count()
    })
}

fn list(ctx: Ctx, filter: Filter) -> El {
    let words = words();
    let results = ctx.read_now(|assessment| scoring::results(&assessment.answers, clock::today()));
    let results = Rc::new(results);
    let mut shown = group![];
    // What is begun with the first group of a kind and goes on to the last one.
    let mut part: Option<(&str, El)> = None;
    for Group {
        rule,
        standard,
        items,
    } in groups()
    {
        let rows: Vec<_> = items
            .into_iter()
            .filter(|item| ctx.read_now(|assessment| filter.shows(assessment, *item)))
            .map(|item| {
                let results = results.clone();
                Box::new(move || row(ctx, &results, item)) as Build
            })
            .collect();
        if rows.is_empty() {
            continue;
        }
        let (title, class) = match (rule, standard) {
            (Rule::Current, None) => (words.check.foundations_short, "sgc-section sgc-part"),
            (Rule::Current, _) => (words.result.current_title, "sgc-section sgc-part"),
            (Rule::Proposed, _) => (
                words.result.proposed_title,
                "sgc-section sgc-part sgc-part--proposed",
            ),
        };
        let open = match part.take() {
            Some((before, open)) if before == title => open,
            before => {
                shown = shown.children(before.map(|(_, done)| done));
                section(title).class(class)
            }
        };
        let named = standard.map(|(title, paragraph)| {
            el("h3", "sgc-part__standard")
                .text(title)
                .text(" ")
                .child(el("span", "sgc-cite").text(&go::name(rule, paragraph)))
        });
        let rows = el("ul", "sgc-items").child(in_time(rows));
        part = Some((title, open.children(named).child(rows)));
    }
    match part {
        Some((_, last)) => shown.child(last),
        None => el("p", "sgc-quiet").text(words.safeguards.none),
    }
}

fn row(ctx: Ctx, results: &Results, item: Item) -> El {
    let words = words();
    let id = item.id();
    // What reuses other answers has none of its own, but where it stands follows from them.
    let follows = reuses(item) && results.status(id) != Status::Unanswered;
    let said = match ctx.read_now(|assessment| assessment.answer(id)) {
        Some(answer) => el("span", "").text(answer_name(words, answer).name),
        None if follows => status_mark::named(results.status(id)),
        None => el("span", "").text(words.answers.none),
    };
    let flagged = ctx
        .read_now(|assessment| assessment.is_flagged(id))
        .then(|| el("span", "sgc-tag").text(words.safeguards.flagged));
    el("li", "sgc-items__row")
        .child(
            el("div", "sgc-items__item")
                .child(go::link(ctx, Place::Safeguard(id), "sgc-items__title").text(item.title()))
                .child(
                    el("p", "sgc-items__source")
                        .child(
                            el("span", "sgc-cite").text(&go::name(item.rule(), item.paragraph())),
                        )
                        .text(" ")
                        .child(question::label(item)),
                ),
        )
        .child(
            el("div", "sgc-items__answer")
                .child(said)
                .children(flagged)
                .child(to_question(ctx, item, "sgc-items__link")),
        )
}

/// The link to the question about an item.
pub fn to_question(ctx: Ctx, item: Item, class: &str) -> El {
    go::link(ctx, Place::Question(item.id()), class)
        .text(words().safeguards.answer)
        .child(el("span", "sgc-visually-hidden").text(&format!(": {}", item.title())))
}
