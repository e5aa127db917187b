//! Knows: which words the screen with both logs needs.
//! Must not know: the words themselves, or those of the logs, which stand on paper too.

/// The logs.
#[derive(Debug)]
pub struct RecordsWords {
    /// The heading.
    pub title: &'static str,
    /// What stands here.
    pub lead: &'static str,
    /// Opens the check, where a decision is written down.
    pub begin: &'static str,
    /// Opens the look ahead, where an exception is claimed.
    pub ahead: &'static str,
    /// Marks the log of exceptions.
    pub not_needed_today: &'static str,
    /// Copies a log.
    pub copy: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// It could not be copied, and is selected instead.
    pub not_copied: &'static str,
    /// Saves a log.
    pub save: &'static str,
    /// Opens the question of a decision that is in effect.
    pub change: &'static str,
    /// Opens the question of a decision that is incomplete.
    pub complete: &'static str,
    /// Opens the question of a decision that is no longer in effect.
    pub today: &'static str,
}
