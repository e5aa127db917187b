//! Knows: which words about saving, and about what cannot be read, there are.
//! Must not know: the words themselves, or any other screen.

/// What is saved, and where.
#[derive(Debug)]
pub struct SavingWords {
    /// Nothing has been said, so nothing is saved.
    pub nothing_yet: &'static str,
    /// A change waits to be saved.
    pub saving: &'static str,
    /// Saved, and when: hours 0 to 23, minutes.
    pub saved_at: fn(u32, u32) -> String,
    /// Read back from an earlier visit, which ended on a day that is not known.
    pub saved_before: &'static str,
    /// Read back from an earlier visit.
    pub saved_on: fn(&str) -> String,
    /// The browser may delete what it keeps.
    pub seven_days: &'static str,
    /// Nothing is kept, by a person's own choice.
    pub off: &'static str,
    /// Nothing is kept, by the choice of the page around.
    pub never: &'static str,
    /// Not saved.
    pub not_saved: &'static str,
    /// The heading of the notice when storage is blocked.
    pub blocked_title: &'static str,
    /// What that means and what to do.
    pub blocked: &'static str,
    /// The heading of the notice when storage is full.
    pub full_title: &'static str,
    /// What that means and what to do.
    pub full: &'static str,
    /// The heading of the notice when what is stored cannot be read.
    pub unreadable_title: &'static str,
    /// What that means while it could not be set aside, from the reason.
    pub unreadable: fn(&str) -> String,
    /// What that means after it was set aside, from the reason.
    pub set_aside: fn(&str) -> String,
    /// What was set aside can be read now.
    pub readable_again: &'static str,
    /// Saves what was set aside.
    pub save_set_aside: &'static str,
    /// The name of the file.
    pub set_aside_file: &'static str,
    /// Removes what was set aside.
    pub remove_set_aside: &'static str,
    /// The question before that.
    pub remove_question: &'static str,
    /// The second action.
    pub remove_confirm: &'static str,
    /// Saves the answers on the page to a file.
    pub save_file: &'static str,
    /// The heading of the notice after another tab changed something.
    pub elsewhere_title: &'static str,
    /// What was changed there, by the titles of the items.
    pub elsewhere: fn(&str) -> String,
    /// The heading of the notice after everything was erased in another tab.
    pub gone_title: &'static str,
    /// What that means.
    pub gone: &'static str,
    /// The heading of the notice after a change of the catalog.
    pub look_again_title: &'static str,
    /// Which items are meant.
    pub look_again: fn(&str) -> String,
    /// What changed in an item, from the day and what stood there before.
    pub wording_changed: fn(&str, &str) -> String,
    /// The same for our question.
    pub question_changed: fn(&str, &str) -> String,
    /// The heading of the notice that a shared computer keeps answers.
    pub stored_title: &'static str,
    /// How many entries are kept.
    pub stored: fn(usize) -> String,
    /// The heading of the notice after a file was opened.
    pub opened_title: &'static str,
    /// How many items have an answer now.
    pub opened: fn(usize) -> String,
    /// The heading over erasing.
    pub erase_title: &'static str,
    /// What erasing does.
    pub erase_lead: &'static str,
    /// The first action.
    pub erase: &'static str,
    /// The question before the second.
    pub erase_question: &'static str,
    /// The second action.
    pub erase_confirm: &'static str,
    /// The way back.
    pub erase_keep: &'static str,
    /// What was removed, by its number.
    pub erased: fn(usize) -> String,
    /// Erasing could not be done.
    pub erase_stopped: &'static str,
}

/// Why something that was read is refused.
#[derive(Debug)]
pub struct RefusalWords {
    /// Too many bytes.
    pub too_large: &'static str,
    /// Not UTF-8.
    pub not_utf8: &'static str,
    /// Not JSON; line and column.
    pub not_json: fn(usize, usize) -> String,
    /// Half a surrogate pair.
    pub half_surrogate: &'static str,
    /// Nested too deep.
    pub too_deep: &'static str,
    /// A number too great.
    pub number_too_great: &'static str,
    /// A key twice.
    pub key_twice: fn(&str) -> String,
    /// A required field is missing.
    pub missing: fn(&str) -> String,
    /// A field of the wrong type.
    pub wrong_type: fn(&str) -> String,
    /// A value outside the table.
    pub unknown_value: fn(&str) -> String,
    /// Another format.
    pub unknown_format: &'static str,
    /// A version that is none.
    pub bad_version: &'static str,
    /// A newer version.
    pub newer_version: &'static str,
    /// A share-safe assessment.
    pub share_safe_assessment: &'static str,
}
