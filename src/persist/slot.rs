//! Knows: what a place to keep texts under keys can do, and how it can refuse.
//! Must not know: which keys there are.

/// A place that keeps texts under keys.
pub trait Slot {
    /// The text under a key, if there is one.
    ///
    /// # Errors
    /// [`SlotError::Blocked`], or [`SlotError::NotText`].
    fn read(&self, key: &str) -> Result<Option<String>, SlotError>;

    /// The text under a key, with a sign in place of every half of a character.
    ///
    /// # Errors
    /// [`SlotError::Blocked`].
    fn read_roughly(&self, key: &str) -> Result<Option<String>, SlotError> {
        self.read(key)
    }

    /// Keeps a text under a key.
    ///
    /// # Errors
    /// [`SlotError::Blocked`] or [`SlotError::Full`]; then what was there before still is.
    fn write(&self, key: &str, text: &str) -> Result<(), SlotError>;

    /// Keeps what stands under a key under another one as well, unchanged even where it is no
    /// proper text.
    ///
    /// # Errors
    /// [`SlotError::Blocked`] or [`SlotError::Full`].
    fn copy(&self, from: &str, to: &str) -> Result<(), SlotError>;

    /// Removes a key. Removing what is not there is no error.
    ///
    /// # Errors
    /// [`SlotError::Blocked`].
    fn remove(&self, key: &str) -> Result<(), SlotError>;

    /// All keys, of whomever.
    ///
    /// # Errors
    /// [`SlotError::Blocked`].
    fn keys(&self) -> Result<Vec<String>, SlotError>;
}

/// Why a slot did not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotError {
    /// The browser does not let the page keep anything.
    Blocked,
    /// There is no room left.
    Full,
    /// What stands there holds half a character, so reading it would change it.
    NotText,
}
