//! Knows: links that open a place, and links that leave the page.
//! Must not know: what is at the place.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::assessment::Place;
use crate::text::words;
use crate::ui::Ctx;

/// A link to a place. It is a real link, so that it can be copied and opened in another tab; a
/// plain click stays on the page.
pub fn link(
    ctx: Ctx,
    place: Place,
    class: &'static str,
    content: impl IntoView + 'static,
) -> AnyView {
    let content = content.into_any();
    view! {
        <a class=class href=address(place) on:click=move |event| open(ctx, place, &event)>
            {content}
        </a>
    }
    .into_any()
}

/// A link of the navigation, which says when its place is the one that is open.
pub fn tab(ctx: Ctx, place: Place, name: &'static str, here: Signal<bool>) -> AnyView {
    view! {
        <a
            class="sgc-tabs__link"
            href=address(place)
            aria-current=move || here.get().then_some("page")
            on:click=move |event| open(ctx, place, &event)
        >
            {name}
        </a>
    }
    .into_any()
}

fn address(place: Place) -> String {
    format!("#/{}", place.address())
}

fn open(ctx: Ctx, place: Place, event: &MouseEvent) {
    if event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key() {
        event.prevent_default();
        ctx.go(place);
    }
}

/// A link to a page of somebody else. It opens beside this one and does not say where it was.
pub fn away(href: &'static str, content: impl IntoView + 'static) -> AnyView {
    view! {
        <a class="sgc-link" href=href target="_blank" rel="noopener noreferrer">
            {content.into_any()}
            <span class="sgc-visually-hidden">" (" {words().shell.leaves} ")"</span>
        </a>
    }
    .into_any()
}

/// The citation of a paragraph, linked to the official text of the rule in force.
pub fn citation(paragraph: &'static str) -> AnyView {
    let href = if paragraph.starts_with("164.312") {
        crate::catalog::official::SECTION_312
    } else {
        crate::catalog::official::SUBPART_C
    };
    away(
        href,
        view! { <span class="sgc-cite">"§" {paragraph}</span> },
    )
}
