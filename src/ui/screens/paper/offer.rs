//! Knows: the names that a person may put at the head of the paper, and the button that prints.
//! Must not know: what stands on the paper.

use crate::assessment::{Assessment, Msg, Name};
use crate::text::{export_words, words};
use crate::ui::Ctx;
use crate::ui::components::aside::tick;
use crate::ui::components::field::{Control, field, hint};
use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group};
use crate::ui::screens::section;

/// The one way to print the report. Nothing while there is nothing to print.
pub fn offer(ctx: Ctx) -> El {
    let say = &words().print;
    if ctx.read_now(Assessment::is_empty) {
        return group![];
    }
    let print = button("sgc-button", say.print).on("click", move |_| super::print(ctx));
    section(say.title)
        .class("sgc-section sgc-print")
        .child(el("p", "").text(say.lead))
        .child(
            el("div", "sgc-record__pair")
                .child(name(ctx, Name::Organisation))
                .child(name(ctx, Name::PreparedBy)),
        )
        .child(el("div", "").content_follows(
            move || ctx.autosave().is_off().into(),
            move |off| match off {
                1 => el("p", "sgc-quiet").text(say.keep_off),
                _ => keep(ctx),
            },
        ))
        .child(el("div", "sgc-print__button").child(print))
}

fn name(ctx: Ctx, name: Name) -> El {
    let say = &words().print;
    let (id, label, lead) = match name {
        Name::Organisation => (
            "organisation",
            export_words().organisation,
            say.organisation_hint,
        ),
        Name::PreparedBy => (
            "prepared-by",
            export_words().prepared_by,
            say.prepared_by_hint,
        ),
    };
    let typed = ctx.read_now(|assessment| assessment.name(name).to_owned());
    field(
        ctx,
        id,
        &(say.optional)(label),
        hint(lead),
        Control::Line,
        &typed,
        Box::new(move |text| ctx.send(Msg::ChangedName { name, text })),
    )
}

fn keep(ctx: Ctx) -> El {
    let say = &words().print;
    let kept = move || ctx.read(Assessment::keeps_names);
    group![
        tick(say.keep, kept, move |keep| ctx.send(Msg::KeptNames(keep))),
        el("p", "sgc-quiet").text(say.keep_lead),
    ]
}
