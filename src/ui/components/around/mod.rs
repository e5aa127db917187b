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
    let settings = ctx.settings();
    let in_frame = match settings.mode {
        Mode::Page => return None,
        Mode::Inline => false,
        Mode::Frame | Mode::Drawer => true,
    };
    let kept = match (in_frame, settings.keeps) {
        (true, true) => words.kept_in_frame,
        (true, false) => words.not_kept,
        (false, _) => words.inline,
    };
    let told = el("p", "").text(kept);
    Some(match in_frame {
        true => told
            .text(" ")
            .child(go::away(ctx.home(), "", words.own_tab)),
        false => told,
    })
}
