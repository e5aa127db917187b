//! Knows: which words about results of earlier days there are.
//! Must not know: the words themselves.

/// Freezing a result, and the screen on which results of earlier days are looked at.
#[derive(Debug)]
pub struct EarlierWords {
    /// The heading.
    pub title: &'static str,
    /// What a frozen result is.
    pub lead: &'static str,
    /// Over freezing, and on its button.
    pub freeze: &'static str,
    /// What freezing keeps and where, from how many are kept at most.
    pub freeze_lead: fn(usize) -> String,
    /// There is no answer yet.
    pub nothing_to_freeze: &'static str,
    /// It was kept: the moment, how many there are, and how many there can be.
    pub frozen: fn(&str, usize, usize) -> String,
    /// Over the reason for which it was not kept.
    pub not_frozen_title: &'static str,
    /// As many as there can be are kept.
    pub too_many: fn(usize) -> String,
    /// The list would be too large.
    pub too_large: &'static str,
    /// The browser has no room.
    pub no_room: &'static str,
    /// The browser keeps nothing.
    pub blocked: &'static str,
    /// Nothing is kept, by a person's own choice.
    pub off: &'static str,
    /// Saves the report of today as a file instead.
    pub save_report: &'static str,
    /// The heading of the notice when the list cannot be read.
    pub unreadable_title: &'static str,
    /// What that means, from the reason.
    pub unreadable: fn(&str) -> String,
    /// The name of the file with what could not be read.
    pub unreadable_file: &'static str,
    /// The question before it is removed.
    pub unreadable_question: &'static str,
    /// Nothing has been frozen.
    pub none: &'static str,
    /// How many are kept, and how many there can be.
    pub kept: fn(usize, usize) -> String,
    /// A moment: the day, hours 0 to 23, minutes.
    pub moment: fn(&str, u32, u32) -> String,
    /// A moment that is none.
    pub no_moment: &'static str,
    /// The trend.
    pub trend: TrendWords,
    /// Over the list.
    pub each_title: &'static str,
    /// The digest holds.
    pub intact: &'static str,
    /// The digest does not hold.
    pub changed: &'static str,
    /// It is not kept any more.
    pub gone: &'static str,
    /// Before the digest.
    pub digest: &'static str,
    /// What a digest can show and what it cannot.
    pub digest_lead: &'static str,
    /// Shows the result.
    pub read: &'static str,
    /// Shows what has changed since then.
    pub since: &'static str,
    /// Saves it as a file.
    pub save: &'static str,
    /// What the name of that file begins with.
    pub file: &'static str,
    /// Removes it.
    pub remove: &'static str,
    /// The question before that.
    pub remove_question: &'static str,
    /// The second action.
    pub remove_confirm: &'static str,
    /// The way back.
    pub remove_keep: &'static str,
    /// It was removed.
    pub removed: &'static str,
    /// It could not be removed.
    pub not_removed: &'static str,
    /// What stands in the place of a result in a comparison: the frozen one, by its moment.
    pub as_of: fn(&str) -> String,
}

/// How results of several days are told beside each other.
#[derive(Debug)]
pub struct TrendWords {
    /// The heading.
    pub title: &'static str,
    /// How the numbers came about.
    pub lead: &'static str,
    /// The columns: day, settled and range in force, mandatory items open, settled and range under
    /// the proposal.
    pub columns: [&'static str; 6],
    /// How many are settled, of how many.
    pub settled: fn(usize, usize) -> String,
    /// The range, in whole per cents.
    pub range: fn(usize, usize) -> String,
    /// The range was withheld.
    pub withheld: &'static str,
    /// A rule without an answer.
    pub not_yet: &'static str,
    /// Said of a result that was changed since.
    pub changed: &'static str,
    /// How to read the drawing.
    pub drawing: &'static str,
    /// What the drawing of a rule shows: its name, and the first and last range as sentences.
    pub shows: fn(&str, &str, &str) -> String,
    /// A point of the drawing: its moment and its range.
    pub point: fn(&str, &str) -> String,
}
