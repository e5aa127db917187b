//! Knows: which words of the look ahead there are.
//! Must not know: the words themselves, or any other screen.

/// The look ahead: what is asked about the proposal.
#[derive(Debug)]
pub struct AheadWords {
    /// The heading.
    pub title: &'static str,
    /// What it is and what it takes.
    pub lead: &'static str,
    /// What "in place" means, said once for all rows.
    pub in_place_means: &'static str,
    /// Before a paragraph of the proposal.
    pub proposed: &'static str,
    /// The label of the list of standards.
    pub standards: &'static str,
    /// How many of how many are answered.
    pub answered: fn(usize, usize) -> String,
    /// The same in a list, where it is clear of what.
    pub of: fn(usize, usize) -> String,
    /// The answers as they fit into a row: in place, partly, not in place, unknown, exception.
    pub short: [&'static str; 5],
    /// Over the answers of today that an item reuses.
    pub from_today: &'static str,
    /// Leads to the question about an item in force; its title is heard with it.
    pub change: &'static str,
    /// Over details that are asked beside an answer.
    pub details_lead: &'static str,
    /// The same while an exception is claimed.
    pub details_lead_exception: &'static str,
    /// That the details come once it is in place.
    pub details_later: &'static str,
    /// Claims an exception where there is no other answer to choose.
    pub claim: &'static str,
    /// The summary of what is folded away in a row.
    pub more: &'static str,
    /// Said aloud when a standard is answered; its title.
    pub standard_answered: fn(&str) -> String,
    /// Said aloud when everything is answered.
    pub all_answered: &'static str,
}
