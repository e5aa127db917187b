//! Knows: the browser's local storage. The only file that names gloo_storage.
//! Must not know: which keys there are, or what is written under them.
//!
//! gloo_storage panics where the browser refuses storage, and a panic would take the page down.
//! So storage is tried out with `web_sys` first, and afterwards every call that can refuse goes
//! to the handle, whose refusals are values.

use gloo_storage::{LocalStorage, Storage as _};
use js_sys::{JsString, Reflect};
use wasm_bindgen::JsCast as _;

use super::{Slot, SlotError};

/// Local storage of this origin.
#[derive(Debug)]
pub struct BrowserSlot(web_sys::Storage);

/// Written and removed again to see whether storage works.
const PROBE: &str = "safeguard-check/probe";

impl BrowserSlot {
    /// Local storage, if the browser grants it and it works.
    ///
    /// # Errors
    /// [`SlotError::Blocked`] when it is refused or does not keep what is written. Storage that
    /// is merely full is no reason to refuse: what it holds can still be read.
    pub fn open() -> Result<Self, SlotError> {
        let storage = web_sys::window()
            .and_then(|window| window.local_storage().ok().flatten())
            .ok_or(SlotError::Blocked)?;
        match storage.set_item(PROBE, PROBE) {
            Ok(()) => {
                let kept = storage.get_item(PROBE).ok().flatten();
                let removed = storage.remove_item(PROBE);
                if kept.as_deref() != Some(PROBE) || removed.is_err() {
                    return Err(SlotError::Blocked);
                }
            }
            Err(_) if storage.length().unwrap_or(0) > 0 => {}
            Err(_) => return Err(SlotError::Blocked),
        }
        Ok(Self(LocalStorage::raw()))
    }
}

impl BrowserSlot {
    /// What stands under a key, as the browser holds it. On the way to a Rust string the halves of
    /// characters are replaced without a word.
    fn raw(&self, key: &str) -> Result<Option<JsString>, SlotError> {
        let raw = Reflect::get(&self.0, &key.into()).map_err(|_| SlotError::Blocked)?;
        Ok(raw.dyn_into().ok())
    }
}

impl Slot for BrowserSlot {
    fn read(&self, key: &str) -> Result<Option<String>, SlotError> {
        match self.raw(key)? {
            None => Ok(None),
            Some(raw) if raw.is_valid_utf16() => Ok(Some(raw.into())),
            Some(_) => Err(SlotError::NotText),
        }
    }

    fn read_roughly(&self, key: &str) -> Result<Option<String>, SlotError> {
        Ok(self.raw(key)?.map(String::from))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), SlotError> {
        self.0.set_item(key, text).map_err(|_| SlotError::Full)
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), SlotError> {
        match self.raw(from)? {
            // A property of the storage is one of its keys, and takes the value as it is.
            Some(raw) => match Reflect::set(&self.0, &to.into(), &raw) {
                Ok(true) => Ok(()),
                _ => Err(SlotError::Full),
            },
            None => Ok(()),
        }
    }

    fn remove(&self, key: &str) -> Result<(), SlotError> {
        self.0.remove_item(key).map_err(|_| SlotError::Blocked)
    }

    fn keys(&self) -> Result<Vec<String>, SlotError> {
        let length = self.0.length().map_err(|_| SlotError::Blocked)?;
        (0..length)
            .map(|index| match self.0.key(index) {
                Ok(Some(key)) => Ok(key),
                _ => Err(SlotError::Blocked),
            })
            .collect()
    }
}
