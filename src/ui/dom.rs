//! Knows: how elements are built, and how a part of them follows a signal.
//! Must not know: any class, word or screen.
//!
//! Leptos brings the signals, the owners that clean up, and the mounting. Its typed views would
//! come as a copy of the building code for every shape of element, which a visitor pays for: the
//! same screens weighed more than twice as much. So elements are built here, in one shape.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::reactive::owner::WeakOwner;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

/// An element that is being built. Everything it is given stays text: there is no way to hand
/// markup to it.
#[derive(Clone)]
pub struct El(Element);

/// Builds content for a key.
type Build = Box<dyn Fn(usize) -> El>;

/// Decides when new content is shown: it is handed what shows it.
type When = Box<dyn Fn(Box<dyn FnOnce()>)>;

/// How many levels every heading of an instance lies below what its tag says, because the page
/// around it has headings as well.
#[derive(Clone, Copy)]
pub struct HeadingsBelow(pub u8);

/// An HTML element with a class; none when the class is empty.
pub fn el(tag: &str, class: &str) -> El {
    let element = created(document().create_element(tag)).class(class);
    match tag.strip_prefix('h').and_then(|level| level.parse().ok()) {
        Some(level) => element.heading(level),
        None => element,
    }
}

/// An SVG element.
pub fn svg(tag: &str) -> El {
    created(document().create_element_ns(Some("http://www.w3.org/2000/svg"), tag))
}

/// Nothing, to be filled: where it is appended, its children are.
pub fn empty() -> El {
    // Only its children are ever looked at, and those it has as every node does.
    El(document().create_document_fragment().unchecked_into())
}

/// These elements, one after another, with nothing around them.
macro_rules! group {
    ($($child:expr),* $(,)?) => {
        $crate::ui::dom::empty()$(.child($child))*
    };
}
pub(crate) use group;

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

    /// A heading keeps its tag, which style sheets go by, and says its level where that is another.
    fn heading(self, level: u8) -> Self {
        match use_context::<HeadingsBelow>() {
            Some(HeadingsBelow(below)) if below > 0 => {
                self.attr("aria-level", &(level + below).min(6).to_string())
            }
            _ => self,
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
        follow(
            Box::new(move || value().into()),
            Box::new(move |value| set_attribute(&element, name, value.as_string().as_deref())),
        );
        self
    }

    /// Sets a property, which unlike an attribute is the state of a control.
    pub fn prop(self, name: &str, value: impl Into<JsValue>) -> Self {
        set_property(&self.0, name, &value.into());
        self
    }

    /// Keeps a property at what `value` gives.
    pub fn prop_follows(self, name: &'static str, value: impl Fn() -> bool + 'static) -> Self {
        self.property_follows(name, Box::new(move || value().into()))
    }

    /// Appends text.
    pub fn text(self, text: &str) -> Self {
        self.append(&document().create_text_node(text))
    }

    /// Makes the text of the element what `text` gives.
    pub fn text_follows(self, text: impl Fn() -> String + 'static) -> Self {
        self.property_follows("textContent", Box::new(move || text().into()))
    }

    fn property_follows(self, name: &'static str, value: Box<dyn Fn() -> JsValue>) -> Self {
        let element = self.0.clone();
        follow(
            value,
            Box::new(move |value| set_property(&element, name, value)),
        );
        self
    }

    /// Appends an element.
    pub fn child(self, child: El) -> Self {
        self.append(&child.0)
    }

    /// Appends elements.
    pub fn children(self, children: impl IntoIterator<Item = El>) -> Self {
        for child in children {
            append(&self.0, &child.0);
        }
        self
    }

    /// Makes the content of the element what `build` gives for `key`, anew whenever the key has
    /// changed. What belonged to the old content is cleaned up.
    pub fn content_follows(
        self,
        key: impl Fn() -> usize + 'static,
        build: impl Fn(usize) -> El + 'static,
    ) -> Self {
        self.content_follows_boxed(Box::new(key), Box::new(build))
    }

    fn content_follows_boxed(self, key: Box<dyn Fn() -> usize>, build: Build) -> Self {
        self.content_follows_when(key, build, Box::new(|show| show()))
    }

    /// The same, but the new content is there when `when` calls what it is handed. Until then the old
    /// content is only seen: what belonged to it is cleaned up already.
    pub fn content_follows_when(
        self,
        key: Box<dyn Fn() -> usize>,
        build: Build,
        when: When,
    ) -> Self {
        let content = Rc::new(Content {
            element: self.0.clone(),
            parent: Owner::current().map(|owner| owner.downgrade()),
            owner: RefCell::default(),
            build,
        });
        let want = move |key| {
            content.clean_up();
            let content = content.clone();
            when(Box::new(move || content.show(key)));
        };
        follow_number(key, Box::new(want));
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

/// Something that is listened for on the window. Dropped, it is listened for no more.
pub struct Listener {
    event: &'static str,
    handle: JsValue,
}

impl Listener {
    /// Calls `handle` whenever the event happens to the window.
    pub fn new(event: &'static str, handle: Box<dyn Fn()>) -> Self {
        let handle = Closure::wrap(handle).into_js_value();
        let _ = window().add_event_listener_with_callback(event, handle.unchecked_ref());
        Self { event, handle }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let handle = self.handle.unchecked_ref();
        let _ = window().remove_event_listener_with_callback(self.event, handle);
    }
}

/// The content of an element that is built anew from time to time. It has an owner of its own,
/// because the effect around it runs more often than the content changes.
struct Content {
    element: Element,
    parent: Option<WeakOwner>,
    owner: RefCell<Option<Owner>>,
    build: Build,
}

impl Content {
    fn clean_up(&self) {
        if let Some(owner) = self.owner.take() {
            owner.cleanup();
        }
    }

    fn show(&self, key: usize) {
        let Some(parent) = self.parent.as_ref().and_then(WeakOwner::upgrade) else {
            return;
        };
        let owner = parent.with(Owner::new);
        let content = owner.with(|| untrack(|| (self.build)(key)));
        self.element.set_text_content(None);
        append(&self.element, &content.0);
        // Two may have been asked for before the first of them was shown.
        self.clean_up();
        self.owner.replace(Some(owner));
    }
}

/// Calls `show` with what `read` gives, at once and whenever that has changed. Everything that is
/// followed becomes a value of the browser, so that there is one copy of this code.
fn follow(read: Box<dyn Fn() -> JsValue>, mut show: Box<dyn FnMut(&JsValue)>) {
    let mut shown = None;
    effect(Box::new(move || {
        let value = read();
        if shown.as_ref() != Some(&value) {
            show(&value);
            shown = Some(value);
        }
    }));
}

/// Calls `show` with the number that `read` gives, at once and whenever it is another one.
pub fn follow_number(read: Box<dyn Fn() -> usize>, mut show: Box<dyn FnMut(usize)>) {
    follow(
        Box::new(move || read().into()),
        Box::new(move |number| show(number.as_f64().unwrap_or_default() as usize)),
    );
}

/// Calls `act` at once and whenever a signal that `follow` read has changed, as long as the owner
/// lives.
pub fn whenever(follow: impl Fn() + 'static, act: impl Fn() + 'static) {
    effect(Box::new(move || {
        follow();
        untrack(&act);
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
