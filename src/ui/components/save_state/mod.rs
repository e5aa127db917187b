//! Knows: how the page says whether the answers are saved, when and where.
//! Must not know: how they are saved.

use leptos::prelude::*;

use crate::text::words;
use crate::ui::Ctx;
use crate::ui::autosave::SaveState;

/// Always on the screen.
pub fn save_state(ctx: Ctx) -> AnyView {
    let saving = &words().saving;
    let state = Memo::new(move |_| ctx.autosave().state());
    let class = move || match state.get() {
        SaveState::NotSaved => "sgc-saved sgc-saved--not",
        SaveState::NothingYet | SaveState::Saving => "sgc-saved sgc-saved--waiting",
        SaveState::SavedBefore | SaveState::SavedAt(..) => "sgc-saved",
    };
    let sentence = move || match state.get() {
        SaveState::NothingYet => saving.nothing_yet.to_owned(),
        SaveState::SavedBefore => saving.saved_before.to_owned(),
        SaveState::Saving => saving.saving.to_owned(),
        SaveState::SavedAt(hours, minutes) => (saving.saved_at)(hours, minutes),
        SaveState::NotSaved => saving.not_saved.to_owned(),
    };
    view! { <p class=class data-save-state="">{sentence}</p> }.into_any()
}
