//! Knows: which words of the two logs there are.
//! Must not know: the words themselves, or what stands in a log.

/// The log of decisions under the rule in force, and that of exceptions under the proposal.
#[derive(Debug)]
pub struct LogWords {
    /// The heading of the log of decisions.
    pub decisions: &'static str,
    /// What it is.
    pub decisions_lead: &'static str,
    /// Before the words of the rule; their paragraph.
    pub quote_lead: fn(&str) -> String,
    /// Nothing has been decided.
    pub no_decisions: &'static str,
    /// The heading of the log of exceptions.
    pub exceptions: &'static str,
    /// What it is, and that nobody needs it today.
    pub exceptions_lead: &'static str,
    /// No exception is claimed.
    pub no_exceptions: &'static str,
    /// Over the complete records.
    pub in_effect: &'static str,
    /// Over the records in which something is missing.
    pub incomplete: &'static str,
    /// What is missing; from the list.
    pub missing: fn(&str) -> String,
    /// Over the records that no longer apply.
    pub past: &'static str,
    /// How long these are kept.
    pub past_lead: &'static str,
    /// When a record ceased to apply.
    pub until: &'static str,
    /// Its answer, in the list of its fields.
    pub answer: &'static str,
    /// When the decision is to be looked at again.
    pub review_on: &'static str,
    /// When something was changed last.
    pub changed: &'static str,
    /// An item that this check does not know, by the name it has in the file.
    pub unknown_item: fn(&str) -> String,
    /// Where the log must be kept.
    pub keep: &'static str,
    /// The heads of the lines for signatures.
    pub signature: [&'static str; 3],
}
