//! Knows: the link of the host's own after the result, and that it is marked as the host's.
//! Must not know: any result.

use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::go;
use crate::ui::dom::{El, el};

/// The link, where the host has one. It comes after everything that is ours.
pub fn call(ctx: Ctx) -> Option<El> {
    let call = ctx.settings().call.as_ref()?;
    let words = &words().embed;
    let class = "sgc-button sgc-button--plain";
    let link = match call.address.starts_with("https:") {
        true => go::away(&call.address, class, &call.label),
        false => el("a", class).attr("href", &call.address).text(&call.label),
    };
    let shown = el("aside", "sgc-call")
        .attr("aria-label", words.call_title)
        .child(el("p", "sgc-quiet").text(words.call))
        .child(el("p", "").child(link));
    Some(shown)
}
