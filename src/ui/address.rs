//! Knows: how the address of the stand-alone page shows the place, and how it is followed.
//! Must not know: what a place looks like.

use leptos::ev;
use leptos::prelude::*;

use super::Ctx;
use crate::assessment::Place;

/// The place that the address names, if it names one.
pub fn place() -> Option<Place> {
    let hash = window().location().hash().ok()?;
    Place::parse(hash.strip_prefix("#/")?)
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
pub fn follow(ctx: Ctx) {
    let listener = window_event_listener(ev::hashchange, move |_| {
        if let Some(place) = place()
            && place != ctx.place_now()
        {
            ctx.go(place);
        }
    });
    on_cleanup(move || listener.remove());
}
