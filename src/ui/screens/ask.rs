//! Knows: the screen with the questions to the IT provider: sending them, and coming back with the
//! answers.
//! Must not know: why anything is asked, or how a question is answered.

use std::rc::Rc;

use super::{heading, section};
use crate::assessment::{Assessment, Place};
use crate::catalog::{Item, Rule};
use crate::report::{
    ExportKind, Question, Share, citation, question_about, question_list, questions,
};
use crate::text::{self, export_words, words};
use crate::ui::components::copy::{self, Copied};
use crate::ui::components::question::{self, button};
use crate::ui::components::{go, help, row};
use crate::ui::dom::{El, el, group};
use crate::ui::{Ctx, clock, download};

/// The questions. Which ones are listed stays as it was when the screen opened, so that an answer
/// takes none away while somebody goes through them.
pub fn ask(ctx: Ctx) -> El {
    let say = &words().ask;
    let asked = ctx.read_now(questions);
    let screen = group![heading(say.title)];
    if asked.is_empty() {
        return screen
            .child(el("p", "sgc-lead").text(say.nothing))
            .child(el("div", "sgc-actions").child(to_plan(ctx)));
    }
    let items: Rc<[Item]> = asked.iter().map(|question| question.item).collect();
    let left = move || {
        let left = items.iter().filter(|item| is_asked(ctx, **item)).count();
        (say.left)(left, items.len())
    };
    let entries = asked.iter().map(|question| entry(ctx, question));
    screen
        .child(el("p", "sgc-lead").text(say.lead))
        .child(send(ctx))
        .child(
            section(say.questions)
                .child(el("p", "sgc-quiet").text_follows(left))
                .child(el("ol", "sgc-asks").children(entries))
                .child(el("div", "sgc-actions").child(to_plan(ctx))),
        )
}

fn to_plan(ctx: Ctx) -> El {
    go::link(ctx, Place::Plan, "").text(words().tasks.whole_plan)
}

/// Whether a question is still on the list, followed.
fn is_asked(ctx: Ctx, item: Item) -> bool {
    ctx.read(|assessment| question_about(assessment, item).is_some())
}

/// The list as it is copied and saved, followed.
fn as_text(ctx: Ctx) -> String {
    let now = clock::now();
    ctx.read(|assessment| question_list(words(), assessment, &now, Share::Full))
}

fn send(ctx: Ctx) -> El {
    let say = &words().ask;
    let names = |assessment: &Assessment| {
        let names = [&assessment.organisation, &assessment.prepared_by];
        names.iter().any(|name| name.is_some())
    };
    let has_names = ctx.read_now(names);
    let save = |name, share| {
        button("sgc-button sgc-button--plain", name).on("click", move |_| {
            download::save_export(ctx, ExportKind::Questions, share);
        })
    };
    let copied = Copied {
        text: Box::new(move || as_text(ctx)),
        copied: say.copied,
        not_copied: say.not_copied,
    };
    let shown = move || {
        el("pre", "sgc-files__text")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", say.as_text)
            .text_follows(move || as_text(ctx))
    };
    section(say.send)
        .class("sgc-section sgc-asks__send")
        .child(
            el("div", "sgc-actions")
                .child(copy::copy(ctx, button("sgc-button", say.copy), copied))
                .child(save(say.save, Share::Full))
                .children(has_names.then(|| save(say.save_safe, Share::Safe))),
        )
        .child(help::folded_later(say.as_text, shown))
}

/// What is asked about one item, and the question of the check to put the answer in.
fn entry(ctx: Ctx, asked: &Question) -> El {
    let words = words();
    let say = &words.ask;
    let item = asked.item;
    let about = el("p", "sgc-asks__about")
        .child(question::label(item))
        .text(" ")
        .child(el("span", "sgc-cite").text(&citation(words, item)))
        .text(" ")
        .text(say.because[asked.because as usize]);
    let details = asked.details.iter().map(|detail| {
        let detail = text::detail_question(item.id(), *detail).unwrap_or_default();
        el("p", "").text(&(export_words().questions.in_particular)(detail))
    });
    let state = move || match is_asked(ctx, item) {
        true => String::new(),
        false => say.answered.into(),
    };
    let title = el("span", "sgc-visually-hidden").text(&format!(": {}", item.title()));
    let enter = help::folded_later_under(
        group![].text(say.enter).child(title),
        false,
        Box::new(move || question_of(ctx, item)),
    );
    let class = match item.rule() {
        Rule::Current => "sgc-asks__entry",
        Rule::Proposed => "sgc-asks__entry sgc-asks__entry--proposed",
    };
    el("li", class)
        .attr("data-asked", item.id().as_str())
        .child(
            el("h3", "sgc-asks__title")
                .child(go::link(ctx, Place::Question(item.id()), "").text(item.title())),
        )
        .child(about)
        .child(el("p", "sgc-asks__question").text(asked.ask))
        .children(details)
        .child(el("p", "sgc-asks__state").text_follows(state))
        .child(enter)
}

/// The question of the check about an item, as it stands on its own screen.
fn question_of(ctx: Ctx, item: Item) -> El {
    match item {
        Item::Proposed(item) => row::row(ctx, item),
        item => match text::item_text(item.id()) {
            Some(text) => question::question(ctx, item, &text),
            None => group![],
        },
    }
}
