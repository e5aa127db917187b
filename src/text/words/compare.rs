//! Knows: which words of the comparison there are.
//! Must not know: the words themselves, or any other screen.

/// The comparison of both rules.
#[derive(Debug)]
pub struct CompareWords {
    /// The heading.
    pub title: &'static str,
    /// What is compared, and what is law.
    pub lead: &'static str,
    /// Over the dates.
    pub timeline_title: &'static str,
    /// A month that is no deadline.
    pub month: fn(u16, u8) -> String,
    /// So many days after a final rule.
    pub days_after: fn(u16) -> String,
    /// Over the story of the addressable specifications.
    pub story_title: &'static str,
    /// Over the rows.
    pub rows_title: &'static str,
    /// The label of the search field.
    pub search: &'static str,
    /// What the search looks through.
    pub search_hint: &'static str,
    /// How many rows of how many are shown.
    pub shown: fn(usize, usize) -> String,
    /// The label of the filters.
    pub filters: &'static str,
    /// Every kind of change.
    pub everything: &'static str,
    /// What the person's own answers point to.
    pub for_me: &'static str,
    /// The label of the choice of a standard.
    pub standard: &'static str,
    /// Every standard.
    pub any_standard: &'static str,
    /// Over the standards in force, in the choice.
    pub in_force: &'static str,
    /// Over the proposed standards, in the choice.
    pub proposed: &'static str,
    /// What "changes for me" needs while nothing is answered.
    pub for_me_nothing: &'static str,
    /// Over the items in force.
    pub current_title: &'static str,
    /// Over the items of the proposal.
    pub proposed_title: &'static str,
    /// Said of wording with marks in it.
    pub emphasis: &'static str,
    /// Heard before a marked part.
    pub mark_begins: &'static str,
    /// Heard after a marked part.
    pub mark_ends: &'static str,
    /// Where the rule in force has no paragraph.
    pub not_named: &'static str,
    /// Where the proposal has no paragraph.
    pub no_paragraph: &'static str,
    /// Paragraphs that belong to it as well.
    pub see_also: &'static str,
    /// Over what one would do differently.
    pub differently: &'static str,
    /// Over the number or cadence.
    pub number: &'static str,
    /// Over what it would become.
    pub becomes: &'static str,
    /// Over what is asked today elsewhere.
    pub today: &'static str,
    /// Copies the address of a row.
    pub copy: &'static str,
    /// The address was copied.
    pub copied: &'static str,
    /// The address could not be copied; the address.
    pub not_copied: fn(&str) -> String,
    /// Leads to everything known about an item.
    pub more: &'static str,
}
