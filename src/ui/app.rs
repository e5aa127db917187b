//! Knows: the frame around every screen, and how an instance starts.
//! Must not know: what is on a screen.

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use super::autosave::Autosave;
use super::components::{go, notices, save_state};
use super::screens;
use super::{Ctx, address};
use crate::assessment::Place;
use crate::persist::{BrowserSlot, MAIN, Store};
use crate::text::words;

/// What an instance finds around it.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings {
    /// The name of the instance: the part of its keys and of its element ids.
    pub name: &'static str,
    /// Whether the address of the page belongs to it.
    pub has_address: bool,
}

/// Starts the stand-alone page in this element.
///
/// The element is emptied first: until now it said that the page is loading.
pub fn mount_page(element: HtmlElement) {
    element.set_inner_text("");
    let surroundings = Surroundings {
        name: MAIN,
        has_address: true,
    };
    let store = BrowserSlot::open()
        .ok()
        .map(|slot| Store::new(Box::new(slot), surroundings.name));
    mount_to(element, move || app(store, surroundings)).forget();
}

/// One instance of the product.
#[component]
pub fn App(
    /// Where answers are kept; without one they are gone with the page.
    store: Option<Store>,
    /// What is around it.
    surroundings: Surroundings,
) -> impl IntoView {
    app(store, surroundings)
}

fn app(store: Option<Store>, surroundings: Surroundings) -> AnyView {
    let words = words();
    let shell = &words.shell;
    let (autosave, mut assessment) = Autosave::new(store);
    if surroundings.has_address {
        match address::place() {
            Some(place) => assessment.place = place,
            None => address::show_quietly(assessment.place),
        }
    }
    let ctx = Ctx::new(assessment, autosave, surroundings);
    ctx.save_when_hidden();
    if surroundings.has_address {
        address::follow(ctx);
        Effect::new(move |_| {
            document().set_title(&format!("{} - {}", screens::title(ctx.place()), shell.name));
        });
    }
    // A question is shown on the screen of its standard, so going from one to another on the same
    // screen leaves the screen as it is.
    let shown = Memo::new(move |_| ctx.place().screen());
    let skip = move |_| {
        let heading = ctx.root().get_untracked();
        let heading = heading.and_then(|root| root.query_selector("h1").ok().flatten());
        if let Some(heading) = heading.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let _ = heading.focus();
        }
    };
    view! {
        <div class="sgc" lang=words.lang node_ref=ctx.root()>
            <button type="button" class="sgc-skip" on:click=skip>{shell.skip}</button>
            <header class="sgc-top">
                <p class="sgc-top__name">{shell.name}</p>
                {save_state::save_state(ctx)}
            </header>
            {tabs(ctx, shown)}
            {notices::notices(ctx)}
            <main class="sgc-main">{move || screens::screen(ctx, shown.get())}</main>
            <footer class="sgc-foot"><p>{shell.disclaimer}</p></footer>
            <p class="sgc-visually-hidden" role="status">{move || ctx.announcement()}</p>
        </div>
    }
    .into_any()
}

fn tabs(ctx: Ctx, shown: Memo<Place>) -> AnyView {
    let shell = &words().shell;
    let tab = move |name: &'static str, place: Place, is_here: fn(Place) -> bool| {
        let here = Signal::derive(move || is_here(shown.get()));
        view! { <li class="sgc-tabs__tab">{go::tab(ctx, place, name, here)}</li> }
    };
    view! {
        <nav class="sgc-tabs" aria-label=shell.sections>
            <ul class="sgc-tabs__list">
                {tab(shell.start, Place::Start, |place| place == Place::Start)}
                {tab(
                    shell.check,
                    Place::Foundations,
                    |place| matches!(place, Place::Foundations | Place::Standard(_)),
                )}
                {tab(shell.items, Place::Items, |place| place == Place::Items)}
                {tab(shell.result, Place::Result, |place| place == Place::Result)}
                {tab(shell.about, Place::About, |place| place == Place::About)}
            </ul>
        </nav>
    }
    .into_any()
}
