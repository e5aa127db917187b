//! Knows: which words there are of where the proposal stands in a person's answers.
//! Must not know: the words themselves, or which sentence is said when.

/// Why a proposed item has its status. Each sentence stands behind its paragraph.
#[derive(Debug)]
pub struct WhyProposedWords {
    /// A sentence about a proposed item, from its paragraph and the sentence.
    pub named: fn(&str, &str) -> String,
    /// In place.
    pub in_place: &'static str,
    /// Partly in place.
    pub partly: &'static str,
    /// Not in place.
    pub not_in_place: &'static str,
    /// Beside what is in place, every detail is yes.
    pub every_detail: &'static str,
    /// It follows from answers of today: what they say, and which they are.
    pub reuses: fn(&str, &str) -> String,
    /// What answers say that rest on a record of today.
    pub on_record: &'static str,
    /// The proposal has no place for such a record.
    pub no_place: &'static str,
    /// The same where exceptions can be claimed; their paragraph, said to be a proposed one.
    pub no_place_excepted: fn(&str) -> String,
    /// It hangs on details; their questions.
    pub asks: fn(&str) -> String,
    /// The same beside an exception.
    pub asks_beside_exception: fn(&str) -> String,
    /// What was answered to them; the name of the answer.
    pub answered: fn(&str) -> String,
    /// An exception is claimed, and nothing is missing.
    pub exception_claimed: &'static str,
    /// The record of an exception is incomplete; from the list of what is missing.
    pub exception_misses: fn(&str) -> String,
}

/// Why an item is settled today and not under the proposal.
#[derive(Debug)]
pub struct FlipWords {
    /// The sentence, from the paragraph of today and what the proposal would make of it.
    pub settled_but: fn(&str, &str) -> String,
    /// The record of today falls; a list of proposed paragraphs.
    pub no_place: fn(&str) -> String,
    /// The same where exceptions can be claimed; their paragraph, said to be a proposed one.
    pub no_place_excepted: fn(&str, &str) -> String,
    /// Details are no; the proposed paragraph, and their questions.
    pub asks_more: fn(&str, &str) -> String,
}

/// The kinds of change.
#[derive(Debug)]
pub struct ChangeWords {
    /// Already binding; more would be asked.
    pub strengthened: &'static str,
    /// The addressable route would go.
    pub addressable_to_mandatory: &'static str,
    /// No paragraph of the section on technical safeguards has it today.
    pub new_in_section: &'static str,
    /// The paragraph would go and its substance would move.
    pub absorbed: &'static str,
    /// The paragraph would go.
    pub removed: &'static str,
}

/// The kinds of proposed items.
#[derive(Debug)]
pub struct ProposedKindWords {
    /// Said of a proposed standard.
    pub standard: &'static str,
    /// Said of a proposed specification.
    pub specification: &'static str,
    /// Said of each of them: the proposal has no labels any more.
    pub mandatory: &'static str,
}

/// The answers to a detail.
#[derive(Debug)]
pub struct DetailAnswerWords {
    /// `yes`.
    pub yes: &'static str,
    /// `no`.
    pub no: &'static str,
    /// `unknown`.
    pub unknown: &'static str,
}
