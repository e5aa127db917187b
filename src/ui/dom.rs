//! Knows: how elements are built, and how a part of them follows a signal.
//! Must not know: any class, word or screen.
//!
//! Leptos brings the signals, the owners that clean up, and the mounting. Its typed views would
//! come as a copy of the building code for every shape of element, which a visitor pays for: the
//! same screens weighed more than twice as much. So elements are built here, in one shape.

use leptos::prelude::*;
use leptos::reactive::owner::WeakOwner;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

/// An element that is being built. Everything it is given stays text: there is no way to hand
/// markup to it.
#[derive(Clone)]
pub struct El(Element);

/// Builds content for a key.
type Build<K> = Box<dyn Fn(&K) -> Vec<El>>;

/// An HTML element with a class; none when the class is empty.
pub fn el(tag: &str, class: &str) -> El {
    created(document().create_element(tag)).class(class)
}

/// An SVG element.
pub fn svg(tag: &str) -> El {
    created(document().create_element_ns(Some("http://www.w3.org/2000/svg"), tag))
}

/// Every tag here stands in the source, so a browser that cannot create it cannot show the page.
fn created(element: Result<Element, JsValue>) -> El {
    El(element.unwrap_throw())
}

impl El {
    /// Sets the class.
    pub fn class(self, class: &str) -> Self {
        if class.is_empty() {
            self
        } else {
            self.attr("class", class)
        }
    }

    /// Sets an attribute.
    pub fn attr(self, name: &str, value: &str) -> Self {
        set_attribute(&self.0, name, Some(value));
        self
    }

    /// Keeps an attribute at what `value` gives; without a value it is removed.
    pub fn attr_follows(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + 'static,
    ) -> Self {
        let element = self.0.clone();
        follow(value, move |value| {
            set_attribute(&element, name, value.as_deref());
        });
        self
    }

    /// Sets a property, which unlike an attribute is the state of a control.
    pub fn prop(self, name: &str, value: impl Into<JsValue>) -> Self {
        set_property(&self.0, name, &value.into());
        self
    }

    /// Keeps a property at what `value` gives.
    pub fn prop_follows(self, name: &'static str, value: impl Fn() -> bool + 'static) -> Self {
        let element = self.0.clone();
        follow(value, move |value| {
            set_property(&element, name, &(*value).into());
        });
        self
    }

    /// Appends text.
    pub fn text(self, text: &str) -> Self {
        self.append(&document().create_text_node(text))
    }

    /// Makes the text of the element what `text` gives.
    pub fn text_follows(self, text: impl Fn() -> String + 'static) -> Self {
        let element = self.0.clone();
        follow(text, move |text| element.set_text_content(Some(text)));
        self
    }

    /// Appends an element.
    pub fn child(self, child: El) -> Self {
        self.append(&child.0)
    }

    /// Appends elements.
    pub fn children(self, children: impl IntoIterator<Item = El>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// Makes the content of the element what `build` gives for `key`, anew whenever the key has
    /// changed. What belonged to the old content is cleaned up.
    pub fn content_follows<K: PartialEq + 'static>(
        self,
        key: impl Fn() -> K + 'static,
        build: impl Fn(&K) -> Vec<El> + 'static,
    ) -> Self {
        self.content_follows_boxed(Box::new(key), Box::new(build))
    }

    fn content_follows_boxed<K: PartialEq + 'static>(
        self,
        key: Box<dyn Fn() -> K>,
        build: Build<K>,
    ) -> Self {
        let mut content = Content {
            element: self.0.clone(),
            parent: Owner::current().map(|owner| owner.downgrade()),
            owner: None,
        };
        follow_boxed(key, Box::new(move |key| content.replace(&|| build(key))));
        self
    }

    /// Calls `handle` whenever the event happens here or inside.
    pub fn on(self, event: &str, handle: impl FnMut(Event) + 'static) -> Self {
        self.on_boxed(event, Box::new(handle))
    }

    fn on_boxed(self, event: &str, handle: Box<dyn FnMut(Event)>) -> Self {
        let handle = Closure::wrap(handle).into_js_value();
        // The listener goes with the element; the browser frees it with both.
        let _ = self
            .0
            .add_event_listener_with_callback(event, handle.unchecked_ref());
        self
    }

    /// The element itself.
    pub fn element(&self) -> &Element {
        &self.0
    }

    fn append(self, node: &web_sys::Node) -> Self {
        append(&self.0, node);
        self
    }
}

/// The content of an element that is built anew from time to time. It has an owner of its own,
/// because the effect around it runs more often than the content changes.
struct Content {
    element: Element,
    parent: Option<WeakOwner>,
    owner: Option<Owner>,
}

impl Content {
    fn replace(&mut self, build: &dyn Fn() -> Vec<El>) {
        let Some(parent) = self.parent.as_ref().and_then(WeakOwner::upgrade) else {
            return;
        };
        let owner = parent.with(Owner::new);
        let content = owner.with(|| untrack(build));
        self.element.set_text_content(None);
        for child in content {
            append(&self.element, &child.0);
        }
        if let Some(before) = self.owner.replace(owner) {
            before.cleanup();
        }
    }
}

/// Calls `show` with what `read` gives, at once and whenever that has changed.
fn follow<T: PartialEq + 'static>(read: impl Fn() -> T + 'static, show: impl FnMut(&T) + 'static) {
    follow_boxed(Box::new(read), Box::new(show));
}

/// One copy for each type that is followed, not for each place where it is.
fn follow_boxed<T: PartialEq + 'static>(read: Box<dyn Fn() -> T>, mut show: Box<dyn FnMut(&T)>) {
    let mut shown = None;
    effect(Box::new(move || {
        let value = Some(read());
        if value != shown {
            if let Some(value) = &value {
                show(value);
            }
            shown = value;
        }
    }));
}

/// Runs `run` at once and whenever a signal that it read has changed, as long as the owner lives.
fn effect(mut run: Box<dyn FnMut()>) {
    StoredValue::new_local(RenderEffect::new(move |_| run()));
}

fn append(element: &Element, node: &web_sys::Node) {
    let _ = element.append_child(node);
}

fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

fn set_property(element: &Element, name: &str, value: &JsValue) {
    let _ = js_sys::Reflect::set(element, &name.into(), value);
}
