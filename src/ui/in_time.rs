//! Knows: how a long screen comes into being a part at a time, so that a click is answered within a
//! frame on a slow machine too.
//! Must not know: which parts.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::time::Duration;

use js_sys::Date;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

use super::dom::{El, el, group};

/// Builds a part when its turn comes.
pub type Build = Box<dyn FnOnce() -> El>;

/// Does something when its turn comes.
pub type Work = Box<dyn FnOnce()>;

/// So long is built without a pause, in milliseconds. The rest of a frame is for the browser.
const SLICE: f64 = 6.0;

/// The places of the two queues.
const NEXT: usize = 0;
const TURN: usize = 1;

thread_local! {
    /// What the next frame is to show, and what has its turn after it.
    static WAITING: RefCell<[VecDeque<Work>; 2]> = RefCell::default();
    static BUSY: RefCell<Vec<Element>> = RefCell::default();
}

/// These parts, one after another, each in its place, in the next frames: the frame that answers a
/// click waits for none of them. What belongs to something that is gone by then is not built.
pub fn in_time(builds: impl IntoIterator<Item = Build>) -> El {
    group![].children(builds.into_iter().map(later))
}

/// These parts, each written as what builds it.
macro_rules! parts {
    ($($part:expr),+ $(,)?) => {
        $crate::ui::in_time::in_time([$(Box::new(move || $part) as $crate::ui::in_time::Build),+])
    };
}
pub(crate) use parts;

/// What keeps the place until the part is there. Hidden, so that no style takes it for a part.
fn later(build: Build) -> El {
    let place = el("span", "").attr("hidden", "");
    let element = place.element().clone();
    in_turn(Box::new(move || {
        if let Some(parent) = element.parent_node() {
            let _ = parent.replace_child(build().element(), &element);
        }
    }));
    place
}

/// Does something in the next frames, after everything that waits already, unless what it belongs to
/// is gone by then.
pub fn in_turn(work: Work) {
    let owner = Owner::current().map(|owner| owner.downgrade());
    let work: Work = Box::new(move || match owner.map(|owner| owner.upgrade()) {
        None => work(),
        Some(None) => {}
        Some(Some(owner)) => owner.with(|| untrack(work)),
    });
    wait(TURN, work);
}

/// Does something as soon as the next frame is on the screen, whole, and before everything that has
/// its turn.
pub fn in_next_frame(work: Work) {
    wait(NEXT, work);
}

/// Does something now, or after what the next frame is still to show.
pub fn once_shown(work: Work) {
    match is_whole() {
        true => work(),
        false => in_next_frame(work),
    }
}

fn wait(queue: usize, work: Work) {
    let is_first = !is_waiting();
    WAITING.with_borrow_mut(|waiting| waiting[queue].push_back(work));
    if is_first {
        after_this_frame(Box::new(go_on));
    }
}

/// Says on an element that parts of it are still to come, for as long as anything waits.
pub fn say_busy(element: &Element) {
    if is_waiting() {
        let _ = element.set_attribute("aria-busy", "true");
        BUSY.with_borrow_mut(|busy| busy.push(element.clone()));
    }
}

/// The same, and keeps the element as high as it is now: what is below stays where it is until all
/// parts are there.
pub fn say_busy_as_high(element: &Element) {
    // To ask how high something is costs a layout.
    if let (true, Some(html)) = (is_waiting(), element.dyn_ref::<HtmlElement>()) {
        let height = format!("{}px", element.client_height());
        let _ = html.style().set_property("min-height", &height);
    }
    say_busy(element);
}

fn say_done() {
    for element in BUSY.take() {
        let _ = element.remove_attribute("aria-busy");
        let _ = element.remove_attribute("style");
    }
}

/// Does at once everything that waits: somebody wants to see it, or to print it. What follows once it
/// is shown finds it whole.
pub fn finish() {
    while let Some(work) = last() {
        work();
    }
    say_done();
}

/// Does something as soon as the next frame is on the screen.
pub fn after_this_frame(work: Work) {
    // What is done before the frame holds it up, and a timer alone may come before it.
    request_animation_frame(|| set_timeout(work, Duration::ZERO));
}

fn go_on() {
    let until = Date::now() + SLICE;
    while let Some(work) = next() {
        work();
        if is_whole() && is_waiting() && Date::now() > until {
            return after_this_frame(Box::new(go_on));
        }
    }
    say_done();
}

fn next() -> Option<Work> {
    WAITING.with_borrow_mut(|waiting| waiting.iter_mut().find_map(VecDeque::pop_front))
}

fn last() -> Option<Work> {
    WAITING.with_borrow_mut(|waiting| waiting.iter_mut().rev().find_map(VecDeque::pop_front))
}

fn is_waiting() -> bool {
    WAITING.with_borrow(|waiting| waiting.iter().any(|queue| !queue.is_empty()))
}

/// Whether the next frame has everything that it is to show.
fn is_whole() -> bool {
    WAITING.with_borrow(|waiting| waiting[NEXT].is_empty())
}
