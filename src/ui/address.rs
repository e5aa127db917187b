//! Knows: how the address of the stand-alone page shows the place, and how it is followed.
//! Must not know: what a place looks like.

use leptos::prelude::*;

use super::Ctx;
use super::dom::Listener;
use super::saving::Notice;
use crate::assessment::Place;

/// The place that the address names, if it names one.
pub fn place() -> Option<Place> {
    let hash = window().location().hash().ok()?;
    Place::parse(hash.strip_prefix("#/")?)
}

/// Whether the address has a fragment, whatever stands in it.
pub fn is_given() -> bool {
    window().location().hash().is_ok_and(|hash| hash.len() > 1)
}

/// Shows a place in the address. A step back in the browser then leads to the one before.
pub fn show(place: Place) {
    let hash = format!("#/{}", place.address());
    // An address that cannot be changed costs the way back and nothing else.
    let _ = window().location().set_hash(&hash);
}

/// Shows a place in the address without leaving a step behind.
pub fn show_quietly(place: Place) {
    let hash = format!("#/{}", place.address());
    let _ = window().location().replace(&hash);
}

/// Follows the address: the browser's own back and forward, and links that were typed.
pub fn follow(ctx: Ctx) -> Listener {
    let followed = move || match place() {
        Some(place) if place != ctx.place_now() => ctx.go(place),
        Some(_) => {}
        None => {
            if is_given() {
                ctx.autosave().tell(Notice::UnknownAddress);
            }
            show_quietly(ctx.place_now());
        }
    };
    Listener::new("hashchange", Box::new(followed))
}
