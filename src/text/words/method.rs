//! Knows: which words the page needs that says how statuses, ranges and the order of the plan come
//! about.
//! Must not know: the words themselves.

/// The method.
#[derive(Debug)]
pub struct MethodWords {
    /// The heading.
    pub title: &'static str,
    /// That the same answers give the same result; the version of the method.
    pub lead: fn(usize) -> String,
    /// Over the table of the rule in force.
    pub current_title: &'static str,
    /// What it says.
    pub current_lead: &'static str,
    /// The columns: answer, mandatory item, addressable item.
    pub current_columns: [&'static str; 3],
    /// An answer with a record that is complete, or that is not.
    pub record: [fn(&str) -> String; 2],
    /// The answer is not offered.
    pub not_offered: &'static str,
    /// Behind the table.
    pub current_after: &'static [&'static str],
    /// Over the table of the proposal.
    pub proposed_title: &'static str,
    /// What it says.
    pub proposed_lead: &'static str,
    /// The columns: case, status.
    pub proposed_columns: [&'static str; 2],
    /// The cases, in their order; the first that applies holds.
    pub cases: [&'static str; 11],
    /// Behind the table.
    pub proposed_after: &'static [&'static str],
    /// What is counted, how the range comes about, and what a flip is: titles and paragraphs.
    pub sections: &'static [(&'static str, &'static [&'static str])],
    /// Over the order of the plan.
    pub order_title: &'static str,
    /// How the order is to be read.
    pub order_lead: &'static str,
    /// The stages, in their order.
    pub stages: [&'static str; 10],
    /// Ties, and the six first steps.
    pub order_after: &'static [&'static str],
    /// Over what it never does.
    pub never_title: &'static str,
    /// What it never does.
    pub never: &'static [&'static str],
}
