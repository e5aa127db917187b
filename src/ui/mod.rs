//! What a person sees and does. Browser only.
//!
//! Knows: screens, components, and how effects are performed.
//! Must not know: where answers are kept beyond the store it is given, or what a status means.

mod address;
mod app;
mod autosave;
mod clock;
mod components;
mod context;
mod dom;
mod focus;
mod screens;

pub use app::{Surroundings, mount, mount_page};
pub use context::Ctx;
