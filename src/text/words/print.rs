//! Knows: which words printing needs, and what only the printed report says.
//! Must not know: the words themselves, or those that a report in a file has as well.

/// Printing the report.
#[derive(Debug)]
pub struct PrintWords {
    /// The heading over the button.
    pub title: &'static str,
    /// What comes out of the printer.
    pub lead: &'static str,
    /// The label of a field that may stay empty.
    pub optional: fn(&str) -> String,
    /// Over every item of the rule in force.
    pub in_force: &'static str,
    /// Over every item of the proposal.
    pub proposed: &'static str,
    /// What stands below the name of the organisation.
    pub organisation_hint: &'static str,
    /// What stands below who prepared it.
    pub prepared_by_hint: &'static str,
    /// Keeps both with the answers.
    pub keep: &'static str,
    /// Where both stand then, and where not.
    pub keep_lead: &'static str,
    /// That nothing can be kept, because others use this computer.
    pub keep_off: &'static str,
    /// Prints.
    pub print: &'static str,
    /// The name of the document, from the day.
    pub document: fn(&str) -> String,
    /// Over everything behind the summary.
    pub full_record: &'static str,
    /// What stands there.
    pub full_record_lead: &'static str,
    /// So many more of a list than the summary has.
    pub more: fn(usize) -> String,
    /// Over the foundations.
    pub foundations: &'static str,
    /// The columns of a rule: item; status; answer and why, evidence, note and record.
    pub columns: [&'static str; 3],
    /// Before the answer.
    pub answer: fn(&str) -> String,
    /// The columns of the plan: task; who, due, note.
    pub plan_columns: [&'static str; 2],
}
