//! Knows: the answers of one question as native radio buttons, and the record inside the answer
//! that it belongs to.
//! Must not know: what an answer leads to.

use crate::assessment::{Answer, Msg};
use crate::catalog::Item;
use crate::report::answer_name;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::record_form;
use crate::ui::dom::{El, el, group};

/// The answers that the item offers, in their order.
pub fn options(ctx: Ctx, item: Item) -> El {
    let answers = Answer::offered_on(item);
    el("div", "sgc-options").children(answers.map(|answer| option(ctx, item, answer)))
}

fn option(ctx: Ctx, item: Item, answer: Answer) -> El {
    let id = item.id();
    let name_of_all = ctx.id(id.as_str());
    let input_id = format!("{name_of_all}-{}", answer.as_str());
    let meaning_id = format!("{input_id}-meaning");
    let name = answer_name(words(), answer);
    let is_chosen = move || ctx.answer(id) == Some(answer);
    let mut input = el("input", "sgc-option__input")
        .attr("type", "radio")
        .attr("id", &input_id)
        .attr("name", &name_of_all)
        .prop_follows("checked", is_chosen)
        .on("change", move |_| {
            ctx.send(Msg::ChoseAnswer { item: id, answer })
        });
    let mut label = el("label", "sgc-option__label")
        .attr("for", &input_id)
        .child(el("span", "").text(name.name));
    if !name.meaning.is_empty() {
        input = input.attr("aria-describedby", &meaning_id);
        label = label.child(
            el("span", "sgc-option__meaning")
                .attr("id", &meaning_id)
                .text(name.meaning),
        );
    }
    let key = el("kbd", "sgc-option__key")
        .attr("aria-hidden", "true")
        .text(&answer.key().to_string());
    let row = el("div", "sgc-option").child(input).child(label).child(key);
    if !answer.takes_record() {
        return row;
    }
    let record = el("div", "").content_follows(
        move || is_chosen().into(),
        move |chosen| {
            if chosen == 1 {
                record_form::record_form(ctx, item, answer)
            } else {
                group![]
            }
        },
    );
    group![].child(row).child(record)
}
