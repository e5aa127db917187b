//! Knows: the exceptions that the proposal would allow on an item, to be chosen from with all of their
//! conditions.
//! Must not know: the other fields of the record.

use super::{Form, with_record};
use crate::assessment::{Msg, RecordField};
use crate::catalog::ProposedItem;
use crate::text::{self, words};
use crate::ui::components::help;
use crate::ui::dom::{El, el, group};

/// What an exception would be, that nobody needs one today, and the choice.
pub fn choice(form: Form, item: &'static ProposedItem) -> El {
    let exception = &words().record.exception;
    let shown = group![
        el("p", "").text(exception.not_needed_today),
        el("p", "").text(exception.lead),
    ];
    let Some(exceptions) = text::exceptions(item.id) else {
        return shown;
    };
    let choices = exceptions.choices.iter();
    let choices = choices.map(|choice| {
        let conditions = help::list(choice.conditions);
        option(form, choice.paragraph, choice.name).child(conditions)
    });
    let shared = exceptions
        .shared
        .iter()
        .map(|(paragraph, sentence)| el("li", "").text(sentence).text(" ").child(cite(paragraph)));
    let folded = help::folded(words().safeguards.shared_conditions);
    shown
        .child(
            el("fieldset", "sgc-exceptions")
                .child(el("legend", "sgc-field__label").text(exception.choice.label))
                .child(el("p", "sgc-quiet").text(exception.choice.hint))
                .children(choices),
        )
        .child(folded.child(el("ul", "sgc-list").children(shared)))
}

fn option(form: Form, paragraph: &'static str, name: &str) -> El {
    let Form { ctx, item, .. } = form;
    let chosen = move || with_record(ctx, item, |record| record.exception == paragraph);
    let input = el("input", "sgc-choice__input")
        .attr("type", "radio")
        .attr("id", &ctx.id(&format!("{item}-{paragraph}")))
        .attr("name", &ctx.id(&format!("{item}-exception")))
        .prop_follows("checked", chosen)
        .on("change", move |_| {
            ctx.send(Msg::ChangedRecord {
                item,
                field: RecordField::Exception,
                text: paragraph.into(),
            });
        });
    let name = el("span", "").text(name).text(" ").child(cite(paragraph));
    el("div", "sgc-exceptions__one").child(el("label", "sgc-choice").child(input).child(name))
}

/// Names a paragraph of the proposal. No link: here something is chosen, and nothing is left.
fn cite(paragraph: &str) -> El {
    let name = format!("{} §{paragraph}", words().shell.proposed);
    el("span", "sgc-cite").text(&name)
}
