//! Knows: how the page says whether the answers are saved, when and where.
//! Must not know: how they are saved.

use leptos::prelude::window;

use crate::text::words;
use crate::ui::Ctx;

use crate::ui::dom::{El, el};
use crate::ui::saving::SaveState;

/// Always on the screen.
pub fn save_state(ctx: Ctx) -> El {
    let state = move || ctx.autosave().saving(|saving| saving.state);
    let dot = move || {
        let name = match state() {
            SaveState::NotSaved => "no",
            SaveState::NothingYet | SaveState::Waiting | SaveState::Off | SaveState::Never => {
                "waiting"
            }
            SaveState::SavedBefore(_) | SaveState::SavedAt(..) => "yes",
        };
        Some(name.into())
    };
    el("p", "sgc-saved")
        .attr_follows("data-saved", dot)
        .text_follows(move || said(state()))
}

fn said(state: SaveState) -> String {
    let words = words();
    let saving = &words.saving;
    let mut said = match state {
        SaveState::NothingYet => return saving.nothing_yet.into(),
        SaveState::Waiting => return saving.saving.into(),
        SaveState::NotSaved => return saving.not_saved.into(),
        SaveState::Off => return saving.off.into(),
        SaveState::Never => return saving.never.into(),
        SaveState::SavedBefore(None) => saving.saved_before.into(),
        SaveState::SavedBefore(Some(day)) => (saving.saved_on)(&(words.date)(day)),
        SaveState::SavedAt(hours, minutes) => (saving.saved_at)(hours, minutes),
    };
    if forgets_after_seven_days() {
        said.push_str(". ");
        said.push_str(saving.seven_days);
    }
    said
}

/// Browsers with Apple's engine delete what a site keeps when nobody has visited it for a week.
fn forgets_after_seven_days() -> bool {
    let vendor = js_sys::Reflect::get(&window().navigator(), &"vendor".into());
    vendor.is_ok_and(|vendor| {
        vendor
            .as_string()
            .is_some_and(|name| name.starts_with("Apple"))
    })
}
