//! Knows: which parts the screen has on which files are saved, opened and compared.
//! Must not know: what stands in a file, or what opening one would change.

mod chosen;
mod compared;
mod opened;
mod others;
mod saved;

use super::{heading, section};
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::erase::erase;
use crate::ui::dom::{El, group};
use crate::ui::in_time::parts;

/// Saving, opening, comparing, erasing; what most people come for is first.
pub fn files(ctx: Ctx) -> El {
    group![
        heading(words().files.title),
        parts![
            saved::save(ctx),
            opened::open(ctx),
            others::others(ctx),
            compared::compare_files(ctx),
            erase(ctx),
        ],
    ]
}
