//! How the product stands in other people's pages.
//!
//! Knows: which parts of that are pure, and which need a browser.
//! Must not know: how any of them works.

#[cfg(target_arch = "wasm32")]
pub mod frame;
#[cfg(target_arch = "wasm32")]
pub mod inline;
pub mod message;
pub mod settings;
