//! Knows: links that open a place, and links that leave the page.
//! Must not know: what is at the place.

use wasm_bindgen::JsCast as _;
use web_sys::MouseEvent;

use crate::assessment::Place;
use crate::catalog::{Item, Rule, official};
use crate::report;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::dom::{El, el};

/// A link to a place. It is a real link, so that it can be copied and opened in another tab, where
/// the page of its own shows the place; a plain click stays on the page.
pub fn link(ctx: Ctx, place: Place, class: &str) -> El {
    el("a", class)
        .attr("href", &ctx.address_of(place))
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

/// The citation of an item, linked to the official text of its rule.
pub fn cited(item: Item) -> El {
    let words = words();
    match item.rule() {
        Rule::Current => citation(item.paragraph()),
        Rule::Proposed => {
            let name = report::citation(words, item);
            away(official::PROPOSAL_PAGE, "sgc-cite", &name)
        }
    }
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

/// A paragraph of either rule as it is named where it stands alone.
pub fn name(rule: Rule, paragraph: &str) -> String {
    match rule {
        Rule::Current => format!("§{paragraph}"),
        Rule::Proposed => format!("{} §{paragraph}", words().ahead.proposed),
    }
}

/// The address of the official text of a paragraph, where we know it.
pub fn address(rule: Rule, paragraph: &str) -> Option<&'static str> {
    if rule == Rule::Proposed {
        return Some(official::PROPOSAL_PAGE);
    }
    // The Security Rule runs from §164.302 to §164.318.
    let addresses = [
        ("160.103", official::DEFINITIONS_160_103),
        ("164.312", official::SECTION_312),
        ("164.30", official::SUBPART_C),
        ("164.31", official::SUBPART_C),
    ];
    let mut addresses = addresses.into_iter();
    let (_, address) = addresses.find(|(start, _)| paragraph.starts_with(start))?;
    Some(address)
}

/// The citation of a paragraph of either rule, linked where we know the address.
pub fn paragraph(rule: Rule, paragraph: &str) -> El {
    let name = name(rule, paragraph);
    match address(rule, paragraph) {
        Some(address) => away(address, "sgc-cite", &name),
        None => el("span", "sgc-cite").text(&name),
    }
}
