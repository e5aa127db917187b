//! Knows: which words there are of the list of safeguards and of the page about one.
//! Must not know: the words themselves, or any other screen.

/// The list of all items of both rules, and one page for each.
#[derive(Debug)]
pub struct SafeguardsWords {
    /// The heading.
    pub title: &'static str,
    /// What the list is for.
    pub lead: &'static str,
    /// The label of the filters.
    pub filters: &'static str,
    /// Everything.
    pub all: &'static str,
    /// Only what is flagged.
    pub flagged: &'static str,
    /// Only what is unknown.
    pub unknown: &'static str,
    /// Only what has no answer.
    pub unanswered: &'static str,
    /// Nothing is left under this filter.
    pub none: &'static str,
    /// Over the pages to look things up.
    pub reading_title: &'static str,
    /// Leads to the question; the title is heard with it.
    pub answer: &'static str,
    /// Over the counterparts of the other rule.
    pub counterpart: &'static str,
    /// Over the answer and the status.
    pub in_your_answers: &'static str,
    /// To the item before.
    pub previous: &'static str,
    /// To the item after.
    pub next: &'static str,
    /// The label of the way to the items beside.
    pub neighbours: &'static str,
    /// To the comparison of this item.
    pub compare: &'static str,
    /// Over the plain explanation of an item in force.
    pub explanation: &'static str,
    /// Over the plain explanation of a proposed item.
    pub would_ask: &'static str,
    /// Said of a proposed item: what it is and what it is not.
    pub not_law: &'static str,
    /// Marks a quotation of the proposal, with its paragraph.
    pub proposed_source: fn(&str) -> String,
    /// What is known about an item in a word or two: its label in the rule, the kind of change,
    /// its part of the plan, the effort.
    pub facts: [&'static str; 4],
    /// Nothing in §164.312 corresponds to a foundation.
    pub no_counterpart: &'static str,
    /// Paragraphs of the proposal that belong to it without reusing its answer.
    pub belongs_to_it: &'static str,
    /// Over the details that are asked.
    pub details: &'static str,
    /// Over the exceptions.
    pub exceptions: &'static str,
    /// Over the conditions that all exceptions share.
    pub shared_conditions: &'static str,
    /// The summary of the official wording of the exceptions.
    pub exceptions_official: &'static str,
}
