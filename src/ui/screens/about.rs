//! Knows: the about page.
//! Must not know: anybody's answers.

use super::{heading, section};
use crate::catalog::{CATALOG_DATE, official};
use crate::embed::settings::Mode;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::go;
use crate::ui::dom::{El, el, group};

/// The page beside this one in a release, which writes the lines for a website.
const GENERATOR: &str = "./generator.html";

/// What this product is and is not, its edition and its sources.
pub fn about(ctx: Ctx) -> El {
    let words = words();
    let about = &words.about;
    let mut screen =
        group![heading(about.title)].children(about.sections.iter().map(|(title, paragraphs)| {
            section(title).children(paragraphs.iter().map(|text| el("p", "").text(text)))
        }));
    let accessibility = about.accessibility.iter();
    screen = screen.child(
        section(about.accessibility_title)
            .children(accessibility.map(|text| el("p", "").text(text))),
    );
    // Where it is embedded already, its reader did not come to embed it.
    if ctx.settings().mode == Mode::Page {
        let link = el("a", "").attr("href", GENERATOR).text(about.embed_link);
        screen = screen.child(
            section(about.embed_title)
                .child(el("p", "").text(about.embed))
                .child(el("p", "").child(link)),
        );
    }
    let sources = [
        (official::SECTION_312, about.sources.section_312),
        (official::SUBPART_C, about.sources.subpart_c),
        (official::PROPOSAL_PDF, about.sources.proposal),
        (official::AGENDA_ENTRY, about.sources.agenda),
        (official::DEFINITIONS_160_103, about.sources.definitions),
    ];
    let sources = sources.map(|(address, name)| el("li", "").child(go::away(address, "", name)));
    screen =
        screen.child(section(about.sources_title).child(el("ul", "sgc-list").children(sources)));
    let catalog = (words.date)(CATALOG_DATE);
    let facts = [
        (about.version, env!("CARGO_PKG_VERSION")),
        (about.licence, env!("CARGO_PKG_LICENSE")),
        (about.catalog, &catalog),
        (about.rule_read, about.rule_read_value),
    ];
    let facts = facts
        .into_iter()
        .flat_map(|(name, value)| [el("dt", "").text(name), el("dd", "").text(value)]);
    screen.child(section(about.edition_title).child(el("dl", "sgc-facts").children(facts)))
}
