//! The tests that need a browser: components and storage, mounted in a shadow root.
//!
//! Knows: which files belong to this binary.
//! Must not know: what is tested in them.

#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);

#[path = "web/browser.rs"]
mod browser;
#[path = "web/page.rs"]
mod page;
#[path = "web/person.rs"]
mod person;
#[path = "web/slots.rs"]
mod slots;

// A test in a module that is not public is not found.
#[path = "web/address.rs"]
pub mod address;
#[path = "web/arriving.rs"]
pub mod arriving;
#[path = "web/crossing.rs"]
pub mod crossing;
#[path = "web/elsewhere.rs"]
pub mod elsewhere;
#[path = "web/leaving.rs"]
pub mod leaving;
#[path = "web/looking_again.rs"]
pub mod looking_again;
#[path = "web/neighbours.rs"]
pub mod neighbours;
#[path = "web/number_keys.rs"]
pub mod number_keys;
#[path = "web/question_flow.rs"]
pub mod question_flow;
#[path = "web/reading_aloud.rs"]
pub mod reading_aloud;
#[path = "web/records.rs"]
pub mod records;
#[path = "web/refused.rs"]
pub mod refused;
#[path = "web/saving.rs"]
pub mod saving;
#[path = "web/shared_computer.rs"]
pub mod shared_computer;
#[path = "web/storage.rs"]
pub mod storage;
#[path = "web/text_stays_text.rs"]
pub mod text_stays_text;
