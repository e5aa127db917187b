//! Knows: notices that stay until their cause is gone.
//! Must not know: how the cause is found.

use crate::report::refusal_sentence;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::autosave::Notice;
use crate::ui::dom::{El, el};

/// What is the matter with saving, if anything is.
pub fn notices(ctx: Ctx) -> El {
    let notice = move || ctx.autosave().saving(|saving| saving.notice.clone());
    el("div", "sgc-notices").content_follows(notice, |notice| notice.iter().map(shown).collect())
}

fn shown(notice: &Notice) -> El {
    let saving = &words().saving;
    let (title, body) = match notice {
        Notice::Blocked => (saving.blocked_title, saving.blocked.into()),
        Notice::Full => (saving.full_title, saving.full.into()),
        Notice::Unreadable(refusal) => (
            saving.unreadable_title,
            (saving.unreadable)(&refusal_sentence(words(), refusal)),
        ),
    };
    el("section", "sgc-notice")
        .attr("aria-label", title)
        .child(el("p", "sgc-notice__title").text(title))
        .child(el("p", "").text(&body))
}
