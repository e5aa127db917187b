//! Knows: which words the screen with the questions to the IT provider needs.
//! Must not know: the words themselves.

/// The questions to the IT provider.
#[derive(Debug)]
pub struct AskWords {
    /// The heading.
    pub title: &'static str,
    /// What the list is for, and the way back.
    pub lead: &'static str,
    /// There is nothing to ask.
    pub nothing: &'static str,
    /// How many of the listed questions are still to be answered.
    pub left: fn(usize, usize) -> String,
    /// Over the ways to send the list.
    pub send: &'static str,
    /// Copies the whole list.
    pub copy: &'static str,
    /// The list was copied.
    pub copied: &'static str,
    /// The list could not be copied.
    pub not_copied: fn(&str) -> String,
    /// Saves the list as a file.
    pub save: &'static str,
    /// The same without the names of the practice and of who prepared it.
    pub save_safe: &'static str,
    /// Folds the list as text.
    pub as_text: &'static str,
    /// Over the questions.
    pub questions: &'static str,
    /// Why it is asked: unknown, partly in place, to be looked at again.
    pub because: [&'static str; 3],
    /// Unfolds the question of the check.
    pub enter: &'static str,
    /// It is not asked any more.
    pub answered: &'static str,
}
