//! Where answers are kept between two visits.
//!
//! Knows: the keys, what is read, written and removed, and what to do with what cannot be read.
//! Must not know: what is shown about it, or, outside `browser.rs`, that there is a browser.

#[cfg(target_arch = "wasm32")]
mod browser;
mod memory;
mod settings;
mod slot;
mod store;

#[cfg(target_arch = "wasm32")]
pub use browser::BrowserSlot;
pub use memory::MemorySlot;
pub use settings::Settings;
pub use slot::{Slot, SlotError};
pub use store::{Elsewhere, Loaded, MAIN, SetAside, Store};
