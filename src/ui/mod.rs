//! What a person sees and does. Browser only.
//!
//! Knows: screens, components, and how effects are performed.
//! Must not know: where answers are kept beyond the store it is given, or what a status means.

mod address;
mod app;
mod autosave;
mod clipboard;
mod clock;
mod components;
mod context;
mod dom;
mod download;
mod focus;
mod host;
mod in_time;
mod printing;
mod saving;
mod screens;
mod snapshots;
mod upload;
mod watched;

/// The page of its own, beside every other file of a release.
pub const OWN_PAGE: &str = "index.html";

pub use app::{Mounted, Surroundings, mount, mount_hosted, mount_page};
pub use context::Ctx;
pub use host::Host;
