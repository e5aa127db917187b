//! Knows: links that open a place, and links that leave the page.
//! Must not know: what is at the place.

use wasm_bindgen::JsCast as _;
use web_sys::MouseEvent;

use crate::assessment::Place;
use crate::catalog::official;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::dom::{El, el};

/// A link to a place. It is a real link, so that it can be copied and opened in another tab; a
/// plain click stays on the page.
pub fn link(ctx: Ctx, place: Place, class: &str) -> El {
    el("a", class)
        .attr("href", &format!("#/{}", place.address()))
        .on("click", move |event| {
            let plain = event.dyn_ref::<MouseEvent>().is_some_and(|event| {
                event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key()
            });
            if plain {
                event.prevent_default();
                ctx.go(place);
            }
        })
}

/// A link to a page of somebody else. It opens beside this one and does not say where it was.
pub fn away(address: &str, class: &str, name: &str) -> El {
    el("a", class)
        .attr("href", address)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .text(name)
        .child(el("span", "sgc-visually-hidden").text(&format!(" ({})", words().shell.leaves)))
}

/// The citation of a paragraph, linked to the official text of the rule in force.
pub fn citation(paragraph: &str) -> El {
    let address = if paragraph.starts_with("164.312") {
        official::SECTION_312
    } else {
        official::SUBPART_C
    };
    away(address, "sgc-cite", &format!("§{paragraph}"))
}
