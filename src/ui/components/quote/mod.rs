//! Knows: how official wording is shown: quoted, in a serif, with its paragraph.
//! Must not know: our own words about it.

use crate::catalog::official::Quote;
use crate::text::words;
use crate::ui::dom::{El, el};

/// Official wording of one paragraph.
pub fn wording(paragraph: &str, wording: &str) -> El {
    parts(paragraph, &[wording])
}

/// A quotation in several parts.
pub fn quote(quote: &Quote) -> El {
    parts(quote.paragraph, quote.parts)
}

fn parts(paragraph: &str, parts: &[&str]) -> El {
    let quoted = parts
        .iter()
        .map(|part| el("p", "").attr("lang", "en").text(&format!("“{part}”")));
    el("figure", "sgc-quote")
        .child(el("blockquote", "sgc-quote__text").children(quoted))
        .child(
            el("figcaption", "sgc-quote__source").text(&(words().check.official_source)(paragraph)),
        )
}
