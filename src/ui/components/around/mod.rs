//! Knows: what a person should know about the page around an instance.
//! Must not know: what the instance shows.

use crate::embed::settings::Mode;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::go;
use crate::ui::dom::{El, el};

/// Where answers are kept, and who else can see them. Nothing on a page of its own.
pub fn around(ctx: Ctx) -> Option<El> {
    let words = &words().embed;
    let told = el("p", "");
    match ctx.settings().mode {
        Mode::Page => None,
        Mode::Inline => Some(told.text(words.inline)),
        Mode::Frame | Mode::Drawer => {
            let kept = move || match ctx.autosave().keeps() {
                true => words.kept_in_frame.into(),
                false => words.not_kept.into(),
            };
            Some(
                told.child(el("span", "").text_follows(kept))
                    .text(" ")
                    .child(go::away(ctx.home(), "", words.own_tab)),
            )
        }
    }
}
