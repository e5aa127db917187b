//! Knows: the list of everything that can be answered, with what has been.
//! Must not know: what an answer leads to.

use super::{heading, section};
use crate::assessment::Place;
use crate::catalog::{CURRENT_STANDARDS, FOUNDATIONS, Item};
use crate::report::answer_name;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::{go, question};
use crate::ui::dom::{El, el};

/// All items, by standard.
pub fn items(ctx: Ctx) -> Vec<El> {
    let words = words();
    let mut screen = vec![
        heading(words.items.title),
        el("p", "sgc-lead").text(words.items.lead),
    ];
    let foundations = FOUNDATIONS.iter().map(Item::Foundation).collect();
    screen.push(group(ctx, words.check.foundations_title, foundations));
    screen.extend(CURRENT_STANDARDS.iter().map(|standard| {
        let items = standard.items.iter().map(Item::Current).collect();
        group(ctx, standard.title, items)
    }));
    screen
}

fn group(ctx: Ctx, title: &str, items: Vec<Item>) -> El {
    let rows = items.into_iter().map(|item| row(ctx, item));
    section(title).child(el("ul", "sgc-items").children(rows))
}

fn row(ctx: Ctx, item: Item) -> El {
    let id = item.id();
    let answer = move || {
        let words = words();
        match ctx.answer(id) {
            Some(answer) => answer_name(words, answer).name.into(),
            None => words.answers.none.into(),
        }
    };
    el("li", "sgc-items__row")
        .child(
            el("span", "")
                .child(go::link(ctx, Place::Question(id), "").text(item.title()))
                .text(" ")
                .child(el("span", "sgc-cite").text(&format!("§{}", item.paragraph())))
                .text(" ")
                .child(question::label(item)),
        )
        .child(el("span", "sgc-items__answer").text_follows(answer))
}
