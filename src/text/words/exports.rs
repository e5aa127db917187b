//! Knows: which words only the files for others have: the table, the report on paper, the calendar,
//! the list of questions, and the format for other programs.
//! Must not know: the words themselves, or how a file is laid out.

/// The words that more than one of the files has.
#[derive(Debug)]
pub struct ExportWords {
    /// The status of a foundation.
    pub not_scored: &'static str,
    /// What a foundation is called in the place of its rule.
    pub foundation: &'static str,
    /// An item without an answer.
    pub no_answer: &'static str,
    /// Before a title of the proposal.
    pub proposed: fn(&str) -> String,
    /// The names of the notes that belong to every file: disclaimer, scope, rule status, day.
    pub notes: [&'static str; 4],
    /// The day, the catalog and the method of a file.
    pub as_of: fn(&str, &str, usize) -> String,
    /// Said in a file without names and free texts.
    pub share_safe: &'static str,
    /// Before the organisation.
    pub organisation: &'static str,
    /// Before who prepared it.
    pub prepared_by: &'static str,
    /// The table.
    pub table: TableWords,
    /// The report on paper.
    pub paper: PaperWords,
    /// The calendar.
    pub calendar: CalendarWords,
    /// The list of questions.
    pub questions: QuestionListWords,
    /// The format for other programs.
    pub oscal: OscalWords,
}

/// The table that opens in a spreadsheet.
#[derive(Debug)]
pub struct TableWords {
    /// The heads of the columns that hold nothing a person typed, in their order.
    pub columns: [&'static str; 11],
    /// The heads of the columns before the fields of a record: evidence, note.
    pub own_columns: [&'static str; 2],
    /// Before the name of a record's field.
    pub record: fn(&str) -> String,
    /// The head of the column of what a record misses.
    pub missing: &'static str,
    /// The measure, whichever of the three it is.
    pub measure: &'static str,
    /// Marked to be looked at again.
    pub flagged: &'static str,
}

/// The report on paper.
#[derive(Debug)]
pub struct PaperWords {
    /// The heading.
    pub title: &'static str,
    /// Over what the two rules say.
    pub result: &'static str,
    /// The heads of the counts: status, items.
    pub counts: [&'static str; 2],
    /// Over what is settled today and open under the proposal.
    pub flips: &'static str,
    /// There is nothing of the kind.
    pub no_flips: &'static str,
    /// Over the plan.
    pub plan: &'static str,
    /// A person's own fields of a task: owner, due, note.
    pub task: [&'static str; 3],
    /// The task is marked as done.
    pub done: &'static str,
    /// Over the list of all items.
    pub items: &'static str,
    /// The fields of an item: label, answer, status, why, evidence, note, changed.
    pub fields: [&'static str; 7],
    /// Marked to be looked at again.
    pub flagged: &'static str,
    /// Over the notes at the end.
    pub about: &'static str,
}

/// The calendar.
#[derive(Debug)]
pub struct CalendarWords {
    /// A task is due; its action.
    pub due: fn(&str) -> String,
    /// The task is marked as done; its action.
    pub done: fn(&str) -> String,
    /// A record is to be looked at again; the title of its item.
    pub review: fn(&str) -> String,
    /// Before everything that only the proposal asks for.
    pub proposed: fn(&str) -> String,
    /// The item of a cadence, from its title and its paragraph.
    pub cadence: fn(&str, &str) -> String,
    /// Before the words of the proposal that fix a cadence.
    pub text_says: fn(&str) -> String,
    /// A day of the person's own.
    pub own_day: &'static str,
    /// Under every event of the proposal.
    pub not_law: &'static str,
}

/// The list of questions for the IT provider.
#[derive(Debug)]
pub struct QuestionListWords {
    /// The heading.
    pub title: &'static str,
    /// The first lines.
    pub lead: &'static str,
    /// There is nothing to ask.
    pub nothing: &'static str,
    /// Why it is asked: unknown, partly in place, to be looked at again.
    pub because: [&'static str; 3],
    /// A detail that is asked about.
    pub in_particular: fn(&str) -> String,
    /// Nothing about patients belongs into an answer.
    pub no_patient_data: &'static str,
}

/// The format for other programs.
#[derive(Debug)]
pub struct OscalWords {
    /// The name of the document.
    pub title: &'static str,
    /// What the observations and findings of a rule are.
    pub description: &'static str,
    /// Which items were looked at.
    pub selection: &'static str,
    /// Behind the result: which items have no finding.
    pub no_finding: &'static str,
    /// The format knows two states only; the status is this.
    pub two_states: fn(&str) -> String,
    /// The name of the plan that there was not.
    pub no_plan: &'static str,
    /// That there was none.
    pub no_plan_lead: &'static str,
    /// The names of the two texts.
    pub sources: [&'static str; 2],
    /// Who prepared it, as a role.
    pub prepared_by: &'static str,
}
