//! Knows: the frame around every screen, and how an instance starts.
//! Must not know: what is on a screen.

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use web_sys::HtmlElement;

use super::autosave::Autosave;
use super::components::question::button;
use super::components::{go, notices, save_state};
use super::dom::{El, el};
use super::{Ctx, address, focus, screens};
use crate::assessment::{Focus, Place};
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

/// Starts the stand-alone page in this element. The element is emptied first: until now it said
/// that the page is loading.
pub fn mount_page(element: HtmlElement) {
    element.set_inner_text("");
    let surroundings = Surroundings {
        name: MAIN,
        has_address: true,
    };
    let store = BrowserSlot::open()
        .ok()
        .map(|slot| Store::new(Box::new(slot), surroundings.name));
    mount(element, store, surroundings).forget();
}

/// Starts one instance in an element. It lives as long as the handle is kept.
///
/// `store` is where answers are kept; without one they are gone with the page.
pub fn mount(
    element: HtmlElement,
    store: Option<Store>,
    surroundings: Surroundings,
) -> UnmountHandle<AnyViewState> {
    mount_to(element, move || app(store, surroundings))
}

fn app(store: Option<Store>, surroundings: Surroundings) -> AnyView {
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
    }
    let parts = parts(ctx);
    ctx.root().on_load(move |root| {
        for part in &parts {
            let _ = root.append_child(part.element());
        }
    });
    // Who followed a link to a question wants to see it.
    if let (true, Place::Question(item)) = (surroundings.has_address, ctx.place_now()) {
        focus::later(ctx.root(), Focus::Question(item));
    }
    view! { <div class="sgc" lang=words().lang node_ref=ctx.root()></div> }.into_any()
}

fn parts(ctx: Ctx) -> [El; 7] {
    let shell = &words().shell;
    // A question is shown on the screen of its standard, so going from one to another on the same
    // screen leaves the screen as it is.
    let shown = move || ctx.read(|assessment| assessment.place.screen());
    let main = el("main", "sgc-main").content_follows(shown, move |place| {
        if ctx.has_address() {
            document().set_title(&format!("{} - {}", screens::title(*place), shell.name));
        }
        screens::screen(ctx, *place)
    });
    [
        button("sgc-skip", shell.skip)
            .on("click", move |_| focus::later(ctx.root(), Focus::Heading)),
        el("header", "sgc-top")
            .child(el("p", "sgc-top__name").text(shell.name))
            .child(save_state::save_state(ctx)),
        tabs(ctx, shown),
        notices::notices(ctx),
        main,
        el("footer", "sgc-foot").child(el("p", "").text(shell.disclaimer)),
        el("p", "sgc-visually-hidden")
            .attr("role", "status")
            .text_follows(move || ctx.announcement()),
    ]
}

fn tabs(ctx: Ctx, shown: impl Fn() -> Place + Copy + 'static) -> El {
    let shell = &words().shell;
    let tabs = [
        (shell.start, Place::Start),
        (shell.check, Place::Foundations),
        (shell.items, Place::Items),
        (shell.result, Place::Result),
        (shell.about, Place::About),
    ];
    let tabs = tabs.map(|(name, place)| {
        let link = go::link(ctx, place, "sgc-tabs__link").text(name);
        let link = link.attr_follows("aria-current", move || {
            let tab = match shown() {
                Place::Standard(_) => Place::Foundations,
                other => other,
            };
            (tab == place).then(|| "page".into())
        });
        el("li", "").child(link)
    });
    el("nav", "sgc-tabs")
        .attr("aria-label", shell.sections)
        .child(el("ul", "sgc-tabs__list").children(tabs))
}
