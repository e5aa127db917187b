//! Knows: notices that stay until their cause is gone.
//! Must not know: how the cause is found.

use leptos::prelude::*;

use crate::report::refusal_sentence;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::autosave::Notice;

/// What is the matter with saving, if anything is.
pub fn notices(ctx: Ctx) -> AnyView {
    let words = words();
    let saving = &words.saving;
    let notice = Memo::new(move |_| ctx.autosave().notice());
    let shown = move || {
        notice.get().map(|notice| {
            let (title, body) = match notice {
                Notice::Blocked => (saving.blocked_title, saving.blocked.to_owned()),
                Notice::Full => (saving.full_title, saving.full.to_owned()),
                Notice::Unreadable(refusal) => (
                    saving.unreadable_title,
                    (saving.unreadable)(&refusal_sentence(words, &refusal)),
                ),
            };
            view! {
                <section class="sgc-notice" data-notice="">
                    <h2 class="sgc-notice__title">{title}</h2>
                    <p>{body}</p>
                </section>
            }
        })
    };
    view! { <div class="sgc-notices">{shown}</div> }.into_any()
}
