//! Knows: erasing in two actions, and the sentence that says what was removed.
//! Must not know: what is removed, or how that is checked.

use leptos::html::Div;
use leptos::prelude::*;

use crate::assessment::Msg;
use crate::text::words;
use crate::ui::Ctx;

/// The button, then the question, then the sentence.
pub fn erase(ctx: Ctx) -> AnyView {
    let saving = &words().saving;
    let asking = RwSignal::new(false);
    let place = NodeRef::<Div>::new();
    // The button that was pressed is gone afterwards, so the focus goes to what took its place.
    let ask = move |ask: bool| {
        asking.set(ask);
        request_animation_frame(move || {
            if let Some(place) = place.get_untracked() {
                let _ = place.focus();
            }
        });
    };
    let erased = move || {
        ctx.autosave()
            .erased()
            .map(|sentence| view! { <p class="sgc-erase__done" data-erased="">{sentence}</p> })
    };
    let confirm = move |_| {
        asking.set(false);
        ctx.send(Msg::ConfirmedErase);
    };
    let actions = move || {
        if asking.get() {
            view! {
                <p class="sgc-erase__question"><b>{saving.erase_question}</b></p>
                <div class="sgc-actions">
                    <button type="button" class="sgc-button sgc-button--danger" on:click=confirm>
                        {saving.erase_confirm}
                    </button>
                    <button
                        type="button"
                        class="sgc-button sgc-button--plain"
                        on:click=move |_| ask(false)
                    >
                        {saving.erase_keep}
                    </button>
                </div>
            }
            .into_any()
        } else {
            view! {
                <button
                    type="button"
                    class="sgc-button sgc-button--plain"
                    on:click=move |_| ask(true)
                >
                    {saving.erase}
                </button>
            }
            .into_any()
        }
    };
    view! {
        <section class="sgc-section">
            <h2 class="sgc-section__title">{saving.erase_title}</h2>
            <p>{saving.erase_lead}</p>
            {erased}
            <div class="sgc-erase" tabindex="-1" node_ref=place>{actions}</div>
        </section>
    }
    .into_any()
}
