//! Knows: which words about saving and opening files there are.
//! Must not know: the words themselves, or any other screen.

/// Saving to a file and opening one.
#[derive(Debug)]
pub struct FilesWords {
    /// The heading.
    pub title: &'static str,
    /// Over the files that can be saved.
    pub save_title: &'static str,
    /// What saving does.
    pub save_lead: &'static str,
    /// The answers.
    pub answers: FileWords,
    /// The report.
    pub report: FileWords,
    /// The share-safe report.
    pub share_safe: FileWords,
    /// Shows what would stand in the share-safe report.
    pub preview: &'static str,
    /// Over what would stand in it, from the name of the file.
    pub preview_title: fn(&str) -> String,
    /// The file was handed to the browser, by its name.
    pub saved: fn(&str) -> String,
    /// The heading over that the browser did not take it.
    pub not_saved_title: &'static str,
    /// The browser did not take it.
    pub not_saved: &'static str,
    /// Over opening a file.
    pub open_title: &'static str,
    /// What opening does.
    pub open_lead: &'static str,
    /// The field in which a file is chosen.
    pub choose: &'static str,
    /// Over the reason for which a file was not opened, from its name.
    pub refused_title: fn(&str) -> String,
    /// The reason, and that nothing has changed.
    pub refused: fn(&str) -> String,
    /// The browser could not read the file.
    pub not_read: &'static str,
    /// Over what a file holds, from its name.
    pub holds_title: fn(&str) -> String,
    /// The name of a file of answers.
    pub holds_answers: &'static str,
    /// The name of a report.
    pub holds_report: &'static str,
    /// The facts about a file: kind, day, answers, records.
    pub facts: [&'static str; 4],
    /// A day that the file does not name.
    pub no_day: &'static str,
    /// Over what would change, by its number.
    pub changes_title: fn(usize) -> String,
    /// Nothing would change.
    pub no_changes: &'static str,
    /// The heads of the columns: item, answer here, answer in the file.
    pub columns: [&'static str; 3],
    /// The same answer, with another record, detail, note or evidence.
    pub other_words: &'static str,
    /// Over what is kept without counting.
    pub warnings_title: &'static str,
    /// An answer that the item does not offer.
    pub not_offered: fn(&str) -> String,
    /// A detail that the item does not have.
    pub unknown_detail: fn(&str) -> String,
    /// A field that is not known.
    pub unknown_field: fn(&str) -> String,
    /// An item that is not known.
    pub unknown_id: fn(&str) -> String,
    /// So many more.
    pub and_more: fn(usize) -> String,
    /// The statuses of a report are others than those of today, for these items.
    pub differ: fn(&str) -> String,
    /// These items have changed since.
    pub look_again: fn(&str) -> String,
    /// Saves what is on the page first.
    pub backup: &'static str,
    /// Why that is offered.
    pub backup_lead: &'static str,
    /// Opens the file.
    pub replace: &'static str,
    /// Leaves everything as it is.
    pub keep: &'static str,
    /// It was left as it is.
    pub kept: &'static str,
    /// Over a share-safe report.
    pub shared_title: &'static str,
    /// What it is, from its day.
    pub shared_lead: fn(&str) -> String,
    /// The heads of its columns: item, status.
    pub shared_columns: [&'static str; 2],
    /// The names of the two rules.
    pub rules: [&'static str; 2],
    /// The files for other programs.
    pub others: OtherFilesWords,
    /// Comparing two files.
    pub compare: CompareFilesWords,
}

/// The files for other programs.
#[derive(Debug)]
pub struct OtherFilesWords {
    /// The heading.
    pub title: &'static str,
    /// What they are.
    pub lead: &'static str,
    /// Over the choice of what they hold.
    pub choice: &'static str,
    /// They hold everything.
    pub full: &'static str,
    /// They hold nothing that anybody typed.
    pub safe: &'static str,
    /// What share-safe leaves out.
    pub safe_lead: &'static str,
    /// The table.
    pub table: OtherFileWords,
    /// The report.
    pub report: OtherFileWords,
    /// The calendar.
    pub calendar: OtherFileWords,
    /// The format of assessors' programs.
    pub oscal: OtherFileWords,
    /// Puts the cadences of the proposal into the calendar.
    pub cadences: &'static str,
    /// No day is set.
    pub no_day: &'static str,
}

/// A file for other programs.
#[derive(Debug)]
pub struct OtherFileWords {
    /// Its name.
    pub title: &'static str,
    /// What it holds and what it is for.
    pub lead: &'static str,
    /// Who opens it.
    pub opens: &'static str,
    /// Shows all that stands in it.
    pub preview: &'static str,
    /// Saves it with everything, and share-safe.
    pub save: [&'static str; 2],
}

/// Comparing two files, or a file with the present answers.
#[derive(Debug)]
pub struct CompareFilesWords {
    /// The heading.
    pub title: &'static str,
    /// What it does and does not.
    pub lead: &'static str,
    /// The fields in which a file is chosen.
    pub choose: [&'static str; 2],
    /// What the second field is for.
    pub second_lead: &'static str,
    /// Over the reason for which a file was not read, from its name.
    pub refused_title: fn(&str) -> String,
    /// Lets go of the files.
    pub forget: &'static str,
    /// They were let go of.
    pub forgotten: &'static str,
    /// Over the outcome.
    pub outcome_title: &'static str,
    /// The older and the newer one.
    pub sides: [&'static str; 2],
    /// The two where nobody knows which is older.
    pub sides_unordered: [&'static str; 2],
    /// The name of the answers on the page.
    pub present: &'static str,
    /// A file, from its name and its day.
    pub side: fn(&str, &str) -> String,
    /// Behind a side that is share-safe.
    pub side_share_safe: &'static str,
    /// The order is that in which they were chosen.
    pub not_in_order: &'static str,
    /// The statuses are those of today.
    pub worked_out: &'static str,
    /// One of them holds no text that anybody typed.
    pub share_safe: &'static str,
    /// They were written with catalogs of different days.
    pub catalogs: fn(&str, &str) -> String,
    /// The heads of the counts: rule, changed, now settled, no longer settled.
    pub counts: [&'static str; 4],
    /// What the counts say to somebody who does not see them: items changed under the rule in
    /// force, and under the proposal.
    pub said: fn(usize, usize) -> String,
    /// So many items.
    pub items: fn(usize) -> String,
    /// Nothing changed.
    pub nothing: &'static str,
    /// The heads of the columns behind those of the sides: item, what else changed.
    pub columns: [&'static str; 2],
    /// A detail: its question, and what was and is answered to it.
    pub detail: fn(&str, &str, &str) -> String,
    /// What else changed: record, evidence, note, flag, something unknown.
    pub parts: [&'static str; 5],
    /// Before the ids that were not compared.
    pub not_compared: &'static str,
}

/// A kind of file.
#[derive(Debug)]
pub struct FileWords {
    /// Its name.
    pub title: &'static str,
    /// What it holds and what it is for.
    pub lead: &'static str,
    /// Saves it.
    pub save: &'static str,
}
