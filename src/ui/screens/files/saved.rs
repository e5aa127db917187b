//! Knows: the files that most people save, and that a share-safe one can be read before it leaves.
//! Must not know: what stands in a file.

use super::section;
use crate::report::{FileKind, file};
use crate::text::{FileWords, words};
use crate::ui::components::help;
use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group};
use crate::ui::{Ctx, clock, download};

/// Answers, report, share-safe report.
pub fn save(ctx: Ctx) -> El {
    let files = &words().files;
    section(files.save_title)
        .child(el("p", "").text(files.save_lead))
        .child(
            el("div", "sgc-files")
                .child(saved_file(ctx, &files.answers, FileKind::Answers))
                .child(saved_file(ctx, &files.report, FileKind::Report))
                .child(share_safe(ctx)),
        )
}

/// What a file is.
pub fn described(title: &str, lead: &str) -> El {
    el("div", "sgc-files__file")
        .child(el("h3", "sgc-files__title").text(title))
        .child(el("p", "").text(lead))
}

fn saved_file(ctx: Ctx, words: &FileWords, kind: FileKind) -> El {
    let save = button("sgc-button sgc-button--plain", words.save)
        .on("click", move |_| download::save_kind(ctx, kind));
    described(words.title, words.lead).child(save)
}

/// What leaves can be read before it does, to the letter: the same text is shown and saved.
fn share_safe(ctx: Ctx) -> El {
    let words = words();
    let files = &words.files;
    let now = clock::now();
    let file = ctx.read_now(|assessment| file(words, FileKind::ShareSafe, assessment, &now));
    let preview = group![
        el("h4", "").text(&(files.preview_title)(&file.name)),
        text_of_file(files.share_safe.title, &file.text),
    ];
    let save = button("sgc-button sgc-button--plain", files.share_safe.save)
        .on("click", move |_| {
            download::save(ctx, &file.name, &file.text)
        });
    described(files.share_safe.title, files.share_safe.lead)
        .child(help::folded(files.preview).child(preview))
        .child(save)
}

/// All that stands in a file. The focus can go there, so that the keyboard can scroll it.
pub fn text_of_file(title: &str, text: &str) -> El {
    el("pre", "sgc-files__text")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", title)
        .text(text)
}
