//! Knows: how the page says whether the answers are saved, when and where.
//! Must not know: how they are saved.

use crate::text::words;
use crate::ui::Ctx;
use crate::ui::autosave::SaveState;
use crate::ui::dom::{El, el};

/// Always on the screen.
pub fn save_state(ctx: Ctx) -> El {
    let state = move || ctx.autosave().saving(|saving| saving.state);
    el("p", "sgc-saved")
        .attr_follows("data-saved", move || {
            let name = match state() {
                SaveState::NotSaved => "no",
                SaveState::NothingYet | SaveState::Waiting => "waiting",
                SaveState::SavedBefore | SaveState::SavedAt(..) => "yes",
            };
            Some(name.into())
        })
        .text_follows(move || {
            let words = &words().saving;
            match state() {
                SaveState::NothingYet => words.nothing_yet.into(),
                SaveState::SavedBefore => words.saved_before.into(),
                SaveState::Waiting => words.saving.into(),
                SaveState::SavedAt(hours, minutes) => (words.saved_at)(hours, minutes),
                SaveState::NotSaved => words.not_saved.into(),
            }
        })
}
