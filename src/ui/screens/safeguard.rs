//! Knows: the page about one item: what is told about it, its counterparts in the other rule, and
//! where it stands in the answers.
//! Must not know: what an answer leads to.

use super::safeguards::to_question;
use super::{heading, section};
use crate::assessment::Place;
use crate::catalog::{self, CURRENT_STANDARDS, Item, ItemId, PROPOSED_STANDARDS, Rule};
use crate::report::{answer_name, change_name, current_change_name, first_step_name, why_sentence};
use crate::scoring::{self, Status};
use crate::text::{self, words};
use crate::ui::components::{go, help, question, quote, status_mark};
use crate::ui::dom::{El, el, group};
use crate::ui::{Ctx, clock};

/// Everything known about one item.
pub fn safeguard(ctx: Ctx, id: ItemId) -> El {
    let Some(item) = catalog::item(id.as_str()) else {
        return group![];
    };
    let main = el("div", "sgc-beside__main")
        .children(not_law(item))
        .child(quote::official(item))
        .child(in_the_answers(ctx, item))
        .child(help::whole(item))
        .children(details(item))
        .children(becomes(item));
    let side = el("div", "sgc-beside__side")
        .child(facts(item))
        .child(counterparts(ctx, item));
    let class = match item.rule() {
        Rule::Current => "sgc-beside sgc-safeguard",
        Rule::Proposed => "sgc-beside sgc-safeguard sgc-safeguard--proposed",
    };
    group![
        head(ctx, item),
        el("div", class).child(main).child(side),
        neighbours(ctx, id),
    ]
}

/// Where the page belongs, the title with its citation, and the question in plain words.
fn head(ctx: Ctx, item: Item) -> El {
    let words = words();
    let path = el("p", "sgc-path")
        .child(go::link(ctx, Place::Safeguards, "").text(words.safeguards.title))
        .text(" · ")
        .text(match item {
            Item::Foundation(_) => words.check.foundations_short,
            Item::Current(_) => words.result.current_title,
            Item::Proposed(_) => words.result.proposed_title,
        });
    let path = match standard(item) {
        Some(title) => path.text(" · ").text(title),
        None => path,
    };
    let asked = match item {
        Item::Proposed(item) => text::proposed_text(item.id).map(|text| text.question),
        _ => text::item_text(item.id()).map(|text| text.question),
    };
    group![
        path,
        heading(item.title()),
        el("p", "sgc-safeguard__source")
            .child(question::label(item))
            .text(" ")
            .child(go::cited(item)),
        el("p", "sgc-lead").text(asked.unwrap_or_default()),
    ]
}

fn not_law(item: Item) -> Option<El> {
    let not_law = words().safeguards.not_law;
    (item.rule() == Rule::Proposed).then(|| el("p", "sgc-not-law").text(not_law))
}

/// The title of the standard that the item belongs to; a foundation belongs to none.
fn standard(item: Item) -> Option<&'static str> {
    let standards: Vec<_> = match item.rule() {
        Rule::Current => CURRENT_STANDARDS
            .iter()
            .map(|standard| (standard.paragraph, standard.title))
            .collect(),
        Rule::Proposed => PROPOSED_STANDARDS
            .iter()
            .map(|standard| (standard.paragraph, standard.title))
            .collect(),
    };
    let mut standards = standards.into_iter();
    let (_, title) = standards.find(|(paragraph, _)| item.paragraph().starts_with(paragraph))?;
    Some(title)
}

/// The answer and the status with its reason, as far as there are any.
fn in_the_answers(ctx: Ctx, item: Item) -> El {
    let words = words();
    let page = &words.safeguards;
    let id = item.id();
    let (answer, flagged) =
        ctx.read_now(|assessment| (assessment.answer(id), assessment.is_flagged(id)));
    let results = ctx.read_now(|assessment| scoring::results(&assessment.answers, clock::today()));
    let judged = results.judged(id);
    let judged = judged.filter(|judged| judged.status != Status::Unanswered);
    let mut shown = el("section", "sgc-safeguard__answers")
        .child(el("h2", "sgc-safeguard__title").text(page.in_your_answers));
    if flagged {
        shown = shown.child(el("span", "sgc-tag").text(page.flagged));
    }
    if let Some(judged) = judged {
        shown = shown
            .child(el("p", "").child(status_mark::named(judged.status)))
            .child(el("p", "").text(&why_sentence(words, item, &judged.reason)));
    } else {
        let said = answer.map_or(words.answers.none, |answer| answer_name(words, answer).name);
        shown = shown.child(el("p", "").text(said));
    }
    shown.child(to_question(
        ctx,
        item,
        "sgc-button sgc-button--plain sgc-safeguard__to-question",
    ))
}

/// What is asked beside the answer.
fn details(item: Item) -> Option<El> {
    let text = text::proposed_text(item.id())?;
    let mut details = text.details.iter().peekable();
    details.peek()?;
    let details = details.map(|(_, question)| el("li", "").text(question));
    let details = el("ul", "sgc-list").children(details);
    Some(help::section("h2", words().safeguards.details, details))
}

/// What the proposal would make of an item in force. Dashed, because it is no law.
fn becomes(item: Item) -> Option<El> {
    let compare = &words().compare;
    let text = text::comparison_text(item.id())?;
    let told = [
        (compare.becomes, text.becomes),
        (compare.differently, text.differently),
    ];
    let told = told.map(|(title, text)| help::section("h2", title, el("p", "").text(text)));
    Some(
        el("div", "sgc-safeguard__becomes")
            .child(el("span", "sgc-tag sgc-tag--proposed").text(words().result.proposed_title))
            .children(told),
    )
}

/// What is known about it in a word or two.
fn facts(item: Item) -> El {
    let words = words();
    let (label, change) = match item {
        Item::Foundation(item) => (item.label, ""),
        Item::Current(item) => (item.label, current_change_name(words, item.becomes.change)),
        // The proposal has no labels.
        Item::Proposed(item) => ("", change_name(words, item.change)),
    };
    let plan = &words.plan;
    let effort = [plan.small, plan.medium, plan.large][item.effort() as usize];
    let first_step = first_step_name(words, item.first_step());
    let mut list = el("dl", "sgc-safeguard__facts");
    let names = words.safeguards.facts.into_iter();
    for (name, value) in names.zip([label, change, first_step, effort]) {
        if !value.is_empty() {
            list = list
                .child(el("dt", "").text(name))
                .child(el("dd", "").text(value));
        }
    }
    list
}

/// The items of the other rule that it comes from or would become, and the way to both side by
/// side.
fn counterparts(ctx: Ctx, item: Item) -> El {
    let words = words();
    let (page, compare) = (&words.safeguards, &words.compare);
    let id = item.id();
    let named = |ids: &[ItemId]| -> Vec<Item> {
        let ids = ids.iter();
        ids.filter_map(|id| catalog::item(id.as_str())).collect()
    };
    let beside = |paragraphs: &[&'static str]| paragraphs.contains(&item.paragraph());
    // What answers are reused by, what else belongs to it, and what is said without the first.
    let (same, beside, none) = match item {
        Item::Foundation(_) => (Vec::new(), Vec::new(), page.no_counterpart),
        Item::Current(item) => {
            let heirs = catalog::descendants(id).map(|heir| heir.id);
            let shown = item.becomes.shown.iter();
            let shown = shown.map(|paragraph| (Rule::Proposed, *paragraph));
            (
                named(&heirs.collect::<Vec<_>>()),
                shown.collect(),
                compare.no_paragraph,
            )
        }
        Item::Proposed(proposed) => {
            let shown = catalog::current_items().filter(|item| beside(item.becomes.shown));
            let shown = shown.map(|item| (Rule::Current, item.id.paragraph()));
            (
                named(proposed.ancestors),
                shown.collect(),
                compare.not_named,
            )
        }
    };
    let mut part = section(page.counterpart);
    if same.is_empty() {
        part = part.child(el("p", "").text(none));
    }
    let links = same.into_iter().map(|item| counterpart(ctx, item));
    part = part.child(el("ul", "sgc-links").children(links));
    if !beside.is_empty() {
        let links =
            beside.into_iter().map(
                |(rule, paragraph)| match catalog::item_of(rule, paragraph) {
                    Some(item) => counterpart(ctx, item),
                    None => el("li", "sgc-links__row").child(go::paragraph(rule, paragraph)),
                },
            );
        part = part
            .child(el("h3", "sgc-help__title").text(page.belongs_to_it))
            .child(el("ul", "sgc-links").children(links));
    }
    let (place, name) = match item {
        Item::Foundation(_) => (Place::Elsewhere, words.reference.elsewhere_title),
        _ => (Place::Compared(id), page.compare),
    };
    part.child(el("p", "sgc-links__row").child(go::link(ctx, place, "").text(name)))
}

fn counterpart(ctx: Ctx, item: Item) -> El {
    el("li", "sgc-links__row").child(to_item(ctx, item, "sgc-links__link", ""))
}

/// A link to the page about an item, with its citation and what is said before it.
fn to_item(ctx: Ctx, item: Item, class: &str, before: &str) -> El {
    let source = go::name(item.rule(), item.paragraph());
    let link = go::link(ctx, Place::Safeguard(item.id()), class);
    let link = match before {
        "" => link,
        before => link.child(el("span", "sgc-quiet").text(before)),
    };
    link.child(el("span", "sgc-links__title").text(item.title()))
        .child(el("span", "sgc-cite").text(&source))
}

/// The item before and the one after, in catalog order.
fn neighbours(ctx: Ctx, id: ItemId) -> El {
    let page = &words().safeguards;
    let at = catalog::position(id);
    let before = at.checked_sub(1).and_then(|at| catalog::items().nth(at));
    let after = catalog::items().nth(at + 1);
    let beside = [
        (before, "sgc-neighbours__link", page.previous),
        (
            after,
            "sgc-neighbours__link sgc-neighbours__link--next",
            page.next,
        ),
    ];
    let mut nav = el("nav", "sgc-neighbours").attr("aria-label", page.neighbours);
    for (item, class, name) in beside {
        nav = nav.children(item.map(|item| to_item(ctx, item, class, name)));
    }
    nav
}
