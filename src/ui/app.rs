//! Knows: the frame around every screen, and how an instance starts.
//! Must not know: what is on a screen.

use std::cell::Cell;
use std::rc::Rc;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::Render;
use web_sys::HtmlElement;

use super::autosave::Autosave;
use super::components::question::button;
use super::components::{around, go, notices, save_state};
use super::dom::{El, HeadingsBelow, el, group};
use super::saving::Notice;
use super::{Ctx, Host, address, host, in_time, screens};
use crate::assessment::{Focus, Place};
use crate::catalog::{CHANGES, Change};
use crate::embed::message::ToHost;
use crate::embed::settings::{Mode, Settings, View};
use crate::persist::{BrowserSlot, Store};
use crate::text::words;

/// What an instance finds around it.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings {
    /// The name of the instance: the part of its keys and of its element ids.
    pub name: &'static str,
    /// Whether the address of the page belongs to it.
    pub has_address: bool,
    /// What changed in the law or in our questions, for answers from before.
    pub changes: &'static [Change],
    /// What the host chose.
    pub settings: &'static Settings,
    /// The page around it, where there is one.
    pub host: Option<Host>,
    /// Where the page of its own is, for links that are opened or copied: nothing on that page, its
    /// name beside it, its address elsewhere.
    pub home: &'static str,
}

impl Surroundings {
    /// What an instance with these settings finds. They stay for as long as the page does.
    pub fn new(settings: Settings, host: Option<Host>, home: &'static str) -> Self {
        let settings: &'static Settings = Box::leak(Box::new(settings));
        Self {
            name: &settings.instance,
            has_address: settings.mode == Mode::Page,
            changes: CHANGES,
            settings,
            host,
            home,
        }
    }
}

/// An instance on the page. It is taken away when this is dropped.
pub struct Mounted {
    ctx: Option<Ctx>,
    handle: Option<UnmountHandle<<() as Render>::State>>,
}

impl Mounted {
    /// Puts the focus where the instance is open at.
    pub fn take_focus(&self) {
        if let Some(ctx) = self.ctx {
            ctx.focus(Focus::at(ctx.place_now()));
        }
    }

    /// Leaves the instance on the page for as long as the page is there.
    pub fn forget(mut self) {
        self.ctx = None;
        if let Some(handle) = self.handle.take() {
            handle.forget();
        }
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if let Some(ctx) = self.ctx {
            ctx.leave();
        }
    }
}

/// Starts the stand-alone page in this element. The element is emptied first: until now it said
/// that the page is loading.
pub fn mount_page(element: HtmlElement) {
    mount_hosted(element, Settings::default(), None, "").forget();
}

/// Starts one instance in an element as its settings say. The element is emptied first. `home` is
/// where its page of its own is, as in [`Surroundings`].
pub fn mount_hosted(
    element: HtmlElement,
    settings: Settings,
    host: Option<Host>,
    home: &'static str,
) -> Mounted {
    element.set_inner_text("");
    let surroundings = Surroundings::new(settings, host, home);
    let slot = match surroundings.settings.keeps {
        true => BrowserSlot::open().ok(),
        false => None,
    };
    let store = slot.map(|slot| Store::new(Box::new(slot), surroundings.name));
    if let (true, None, Some(host)) = (surroundings.settings.keeps, &store, host) {
        host.tell(ToHost::StorageBlocked);
    }
    mount(element, store, surroundings)
}

/// Starts one instance in an element. It lives as long as the handle is kept.
///
/// `store` is where answers are kept; without one they are gone with the page.
pub fn mount(element: HtmlElement, store: Option<Store>, surroundings: Surroundings) -> Mounted {
    let (place, ctx) = (element.clone(), Rc::new(Cell::new(None)));
    let started = ctx.clone();
    let handle = mount_to(element, move || {
        started.set(Some(app(&place, store, surroundings)));
    });
    Mounted {
        ctx: ctx.get(),
        handle: Some(handle),
    }
}

/// What Leptos mounts is nothing: it brings the owner that cleans up, and the elements are put into
/// the place here.
fn app(place: &HtmlElement, store: Option<Store>, surroundings: Surroundings) -> Ctx {
    let settings = surroundings.settings;
    provide_context(HeadingsBelow(settings.heading_level.saturating_sub(1)));
    let (autosave, mut assessment) = Autosave::new(store, settings.keeps, surroundings.changes);
    if surroundings.has_address {
        match address::place() {
            Some(place) => assessment.place = place,
            None => {
                if address::is_given() {
                    autosave.tell(Notice::UnknownAddress);
                }
                address::show_quietly(assessment.place);
            }
        }
    }
    match host::place(settings) {
        Ok(wanted) => assessment.place = wanted.unwrap_or(assessment.place),
        Err(without) => {
            assessment.place = without.unwrap_or(assessment.place);
            if let Some(host) = surroundings.host {
                host.tell(ToHost::NoSuchStart);
            }
        }
    }
    let root = root(settings);
    let ctx = Ctx::new(assessment, autosave, surroundings, root.element().clone());
    ctx.follow_the_page();
    let root = root.child(parts(ctx));
    let _ = place.append_child(root.element());
    // Who followed a link to a question or to a row wants to see it.
    let target = Focus::at(ctx.place_now());
    if surroundings.has_address && target != Focus::Heading {
        ctx.focus(target);
    }
    ctx
}

/// The element around everything. Inside of somebody else's page it is a region with a name.
fn root(settings: &Settings) -> El {
    let lang = words().lang;
    let (tag, name) = match settings.mode {
        Mode::Inline => (
            "section",
            Some(settings.label.as_deref().unwrap_or(words().shell.name)),
        ),
        _ => ("div", None),
    };
    // The page around it may be in a language that runs the other way.
    let root = el(tag, "sgc")
        .attr("lang", lang)
        .attr("dir", words().direction);
    match name {
        Some(name) => root.attr("aria-label", name),
        None => root,
    }
}

fn parts(ctx: Ctx) -> El {
    let shell = &words().shell;
    // The page around it has a main part of its own.
    let main = match ctx.settings().mode {
        Mode::Inline => "div",
        _ => "main",
    };
    // A question is shown on the screen of its standard, so going from one to another on the same
    // screen leaves the screen as it is.
    let shown = move || ctx.read(|assessment| assessment.place.screen());
    // Another screen, or something on it that came from elsewhere.
    let key = move || ctx.autosave().taken_over() * Place::NUMBERS + shown().number();
    let main = el(main, "sgc-main");
    let element = main.element().clone();
    let build = move |_| {
        let place = ctx.place_now().screen();
        if ctx.has_address() {
            document().set_title(&format!("{} - {}", screens::title(place), shell.name));
        }
        let screen = screens::screen(ctx, place);
        // What was there before still is.
        in_time::say_busy_as_high(&element);
        screen
    };
    let (element, before) = (main.element().clone(), Cell::new(None));
    let when = move |show: in_time::Work| {
        let place = ctx.place_now().screen();
        match before.replace(Some(place)) {
            None => show(),
            // Built anew while somebody looks at it, and may be typing in it, it is whole at once.
            Some(before) if before == place => {
                ctx.keep_focus();
                show();
                in_time::finish();
            }
            // The frame that answers a click has the tab; the screen comes with the next.
            Some(_) => {
                in_time::in_next_frame(show);
                in_time::say_busy(&element);
            }
        }
    };
    let main = main.content_follows_when(Box::new(key), Box::new(build), Box::new(when));
    group![
        button("sgc-skip", shell.skip).on("click", move |_| ctx.focus(Focus::Heading)),
        el("header", "sgc-top")
            .child(el("p", "sgc-top__name").text(shell.name))
            .child(save_state::save_state(ctx)),
        tabs(ctx, shown),
        notices::notices(ctx),
        main,
        el("footer", "sgc-foot")
            .children(around::around(ctx))
            .child(el("p", "").text(shell.disclaimer)),
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
        (shell.ahead, Place::Ahead),
        (shell.result, Place::Result),
        (shell.plan, Place::Plan),
        (shell.records, Place::Records),
        (shell.compare, Place::Compare),
        (shell.safeguards, Place::Safeguards),
        (shell.files, Place::Files),
        (shell.about, Place::About),
    ];
    // A host that opens the comparison or the list wants them alone.
    let is_shown = |place| match ctx.settings().view {
        View::Check => true,
        _ => matches!(place, Place::Compare | Place::Safeguards | Place::About),
    };
    let tabs = tabs.into_iter().filter(|(_, place)| is_shown(*place));
    let tabs = tabs.map(|(name, place)| {
        let link = go::link(ctx, place, "sgc-tabs__link").text(name);
        let link = link.attr_follows("aria-current", move || {
            (tab(shown()) == place).then(|| "page".into())
        });
        el("li", "").child(link)
    });
    el("nav", "sgc-tabs")
        .attr("aria-label", shell.sections)
        .child(el("ul", "sgc-tabs__list").children(tabs))
}

/// The tab under which a screen is found.
fn tab(screen: Place) -> Place {
    match screen {
        Place::Standard(_) => Place::Foundations,
        Place::Safeguard(_)
        | Place::Elsewhere
        | Place::Glossary
        | Place::Questions
        | Place::Sentences => Place::Safeguards,
        Place::Ask | Place::Method => Place::Plan,
        Place::Earlier => Place::Result,
        Place::Privacy => Place::About,
        other => other,
    }
}
