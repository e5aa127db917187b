//! Knows: a slot that forgets when the page is closed.
//! Must not know: why it is used: in tests, or because storage is blocked.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Slot, SlotError};

/// Texts in memory. Clones share what they keep.
#[derive(Debug, Clone, Default)]
pub struct MemorySlot {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
}

impl Slot for MemorySlot {
    fn read(&self, key: &str) -> Result<Option<String>, SlotError> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), SlotError> {
        self.texts.borrow_mut().insert(key.into(), text.into());
        Ok(())
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), SlotError> {
        match self.read(from)? {
            Some(text) => self.write(to, &text),
            None => Ok(()),
        }
    }

    fn remove(&self, key: &str) -> Result<(), SlotError> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, SlotError> {
        Ok(self.texts.borrow().keys().cloned().collect())
    }
}
