//! Knows: what would become of the five addressable specifications, told precisely.
//! Must not know: the rest of the comparison.

use crate::assessment::Place;
use crate::catalog;
use crate::report::{citation, current_change_name};
use crate::text::{addressable_story, words};
use crate::ui::Ctx;
use crate::ui::components::go;
use crate::ui::dom::{El, el, group};

/// The lead, one step for each fate, and the sum of it.
pub fn story(ctx: Ctx) -> El {
    let words = words();
    let story = addressable_story();
    let steps = story.steps.iter().map(|step| {
        let from = step.from.iter().filter_map(|id| catalog::item(id));
        let from = from.map(|item| {
            go::link(ctx, Place::Compared(item.id()), "sgc-cite").text(&citation(words, item))
        });
        el("li", "sgc-story__step")
            .child(
                el("p", "sgc-story__fate")
                    .child(el("span", "sgc-tag").text(current_change_name(words, step.change)))
                    .children(from),
            )
            .child(el("p", "").text(step.sentence))
    });
    group![
        el("p", "").text(story.lead),
        el("ol", "sgc-story").children(steps),
        el("p", "").child(el("b", "").text(story.sum)),
        el("p", "").text(story.labels),
    ]
}
