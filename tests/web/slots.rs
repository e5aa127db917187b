//! Knows: a slot that is told when to refuse, and how saved texts are read back.
//! Must not know: what the page does about a refusal.

use std::cell::Cell;
use std::rc::Rc;

use safeguard_check::assessment::Assessment;
use safeguard_check::assessment::document::{self, Format};
use safeguard_check::persist::{MemorySlot, Slot, SlotError};

/// A slot that works until it is told not to. Clones share everything.
#[derive(Clone, Default)]
pub struct MoodySlot {
    kept: MemorySlot,
    refuses: Rc<Cell<Option<SlotError>>>,
}

impl MoodySlot {
    /// From now on nothing can be written; with `Blocked`, nothing can be read either.
    pub fn refuse(&self, error: SlotError) {
        self.refuses.set(Some(error));
    }

    /// From now on everything works.
    pub fn relent(&self) {
        self.refuses.set(None);
    }

    /// What is kept, whatever the mood.
    pub fn kept(&self) -> &MemorySlot {
        &self.kept
    }

    fn asked(&self, refusing: &[SlotError]) -> Result<(), SlotError> {
        match self.refuses.get() {
            Some(error) if refusing.contains(&error) => Err(error),
            _ => Ok(()),
        }
    }
}

impl Slot for MoodySlot {
    fn read(&self, key: &str) -> Result<Option<String>, SlotError> {
        self.asked(&[SlotError::Blocked])?;
        self.kept.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), SlotError> {
        self.asked(&[SlotError::Blocked, SlotError::Full])?;
        self.kept.write(key, text)
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), SlotError> {
        self.asked(&[SlotError::Blocked, SlotError::Full])?;
        self.kept.copy(from, to)
    }

    fn remove(&self, key: &str) -> Result<(), SlotError> {
        self.asked(&[SlotError::Blocked])?;
        self.kept.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, SlotError> {
        self.asked(&[SlotError::Blocked])?;
        self.kept.keys()
    }
}

/// The key under which an instance keeps its answers.
pub fn assessment_key(name: &str) -> String {
    format!("safeguard-check/{name}/assessment")
}

/// The text that an instance has saved.
pub fn saved_text(slot: &impl Slot, name: &str) -> Option<String> {
    slot.read(&assessment_key(name)).expect("a slot that reads")
}

/// The answers that an instance has saved, read as the published format.
pub fn saved(slot: &impl Slot, name: &str) -> Assessment {
    let text = saved_text(slot, name).expect("something is saved");
    let document = document::read(text.as_bytes()).expect("the published format");
    assert_eq!(document.format, Format::Assessment);
    document.assessment
}

/// Every key of one instance.
pub fn keys_of(slot: &impl Slot, name: &str) -> Vec<String> {
    let begin = format!("safeguard-check/{name}/");
    let keys = slot.keys().expect("a slot that lists").into_iter();
    let mut keys: Vec<_> = keys.filter(|key| key.starts_with(&begin)).collect();
    keys.sort();
    keys
}
