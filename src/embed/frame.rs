//! Knows: how an instance stands in a frame, and how it and the page around it talk.
//! Must not know: what is on a screen, or what a message is about.
//!
//! Both sides look at the source of a message first, then at its origin, then at the protocol, then
//! at its shape. Only the page that is named in the fragment is ever told anything.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::*;
use web_sys::{
    Document, Element, HtmlElement, KeyboardEvent, MessageEvent, ResizeObserver, Window,
};

use super::message::{FARTHEST, FromHost, PROTOCOL, ToHost, Value};
use super::settings::{Mode, Settings, Theme};
use crate::ui::{self, Host, Mounted};

/// On the element around everything, where the page around the frame gives it all the height that
/// it needs.
const FRAMED: &str = "data-framed";

/// Where the settings of the fragment stand once the colors in them are known to be legible.
const SETTINGS: &str = "data-settings";

/// Starts the instance of a frame in this element, with the settings that stand on it.
pub fn start(element: HtmlElement) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let Some(document) = window.document() else {
        return;
    };
    let Some(top) = document.document_element() else {
        return;
    };
    let written = element.get_attribute(SETTINGS).unwrap_or_default();
    let (settings, problems) = Settings::parse(&written);
    for problem in problems {
        let told = [
            problem.attribute,
            ": allowed is ",
            &problem.allowed.join(", "),
        ];
        web_sys::console::warn_1(&told.concat().into());
    }
    show_theme(&document, &top, &settings, settings.theme);
    if let Some(label) = &settings.label {
        document.set_title(label);
    }
    let around = around(&window, &settings);
    let (mode, changed) = (settings.mode, settings.clone());
    let host = around.clone().map(|around| {
        let measured = element.clone();
        Host::new(move |message| {
            // A step may begin below the height that the page around knows of, where nobody can scroll.
            if mode != Mode::Drawer && matches!(message, ToHost::Step(_)) {
                around.tell(size(&measured));
            }
            around.tell(message);
        })
    });
    let mounted = ui::mount_hosted(element.clone(), settings, host, ui::OWN_PAGE);
    let (Some(around), Some(host)) = (around, host) else {
        return mounted.forget();
    };
    host.tell(ToHost::Ready);
    if mode == Mode::Drawer {
        tell_escape(&document, host);
    } else {
        let _ = top.set_attribute(FRAMED, "");
        tell_size(&element, host);
    }
    around.listen(mounted, move |theme| {
        show_theme(&document, &top, &changed, theme)
    });
}

/// The page around the frame.
#[derive(Clone)]
struct Around {
    window: Window,
    parent: Window,
    origin: String,
}

/// The page around the frame, where there is one that said who it is. A frame without an origin of
/// its own, as in a strict sandbox, talks to nobody: nobody could know it.
fn around(window: &Window, settings: &Settings) -> Option<Around> {
    let origin = settings.origin.clone()?;
    let parent = window.parent().ok().flatten()?;
    let own = window.location().origin().ok()?;
    let is_opaque = Reflect::get(window, &"origin".into()).ok()?.as_string()? != own;
    let is_framed = parent != *window && !is_opaque;
    is_framed.then(|| Around {
        window: window.clone(),
        parent,
        origin,
    })
}

impl Around {
    fn tell(&self, message: ToHost) {
        let (name, field) = message.encode();
        let told = Object::new();
        let set = |key: &str, value: JsValue| drop(Reflect::set(&told, &key.into(), &value));
        set("protocol", PROTOCOL.into());
        set("type", name.into());
        if let Some((key, value)) = field {
            set(
                key,
                match value {
                    Value::Word(word) => word.into(),
                    Value::Number(number) => number.into(),
                },
            );
        }
        let _ = self.parent.post_message(&told, &self.origin);
    }

    /// Does what the page around asks for, for as long as the frame is there.
    fn listen(self, mounted: Mounted, show_theme: impl Fn(Theme) + 'static) {
        let Self {
            window,
            parent,
            origin,
        } = self;
        let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let is_parent = event.source().as_deref() == Some(parent.as_ref());
            if !is_parent || event.origin() != origin {
                return;
            }
            let data = event.data();
            let field = |key: &str| Reflect::get(&data, &key.into()).ok()?.as_string();
            match FromHost::decode(&field) {
                Some(FromHost::Theme(theme)) => show_theme(theme),
                Some(FromHost::Focus) => mounted.take_focus(),
                None => {}
            }
        });
        let _ = window.add_event_listener_with_callback("message", heard.as_ref().unchecked_ref());
        heard.forget();
    }
}

/// How high the instance is.
fn size(element: &Element) -> ToHost {
    let height = element.get_bounding_client_rect().height().ceil();
    ToHost::Size(height.clamp(0.0, f64::from(FARTHEST)) as u32)
}

/// Tells how high the instance is, now and whenever that changes.
fn tell_size(element: &HtmlElement, host: Host) {
    let measured = element.clone();
    let tell = Closure::<dyn Fn()>::new(move || host.tell(size(&measured)));
    if let Ok(observer) = ResizeObserver::new(tell.as_ref().unchecked_ref()) {
        observer.observe(element);
    }
    tell.forget();
}

/// A key that is pressed in a frame is not heard in the page around it.
fn tell_escape(document: &Document, host: Host) {
    let pressed = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() {
            host.tell(ToHost::Leave);
        }
    });
    let _ = document.add_event_listener_with_callback("keydown", pressed.as_ref().unchecked_ref());
    pressed.forget();
}

fn show_theme(document: &Document, top: &Element, settings: &Settings, theme: Theme) {
    let _ = top.set_attribute("data-theme", theme.name());
    adopt(document, &settings.style(theme));
}

/// Puts a style sheet on a document or a shadow root, after all others. One that is made in this
/// way is allowed where a policy forbids styles in the page.
fn adopt(root: &JsValue, sheet: &str) {
    let Ok(made) = web_sys::CssStyleSheet::new() else {
        return;
    };
    if made.replace_sync(sheet).is_ok() {
        let _ = Reflect::set(root, &"adoptedStyleSheets".into(), &Array::of1(&made));
    }
}
