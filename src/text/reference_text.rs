//! Knows: which of our own words the pages to look things up have. A field left out is a compile
//! error.
//! Must not know: the words themselves, official definitions (they stand in the catalog), or
//! where they are shown.

use super::Lines;
use super::fields::fields;

/// Our sentence beside an official definition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TermText {
    /// The term, as in the catalog.
    pub term: &'static str,
    /// What it means here, in one plain sentence.
    pub plain: &'static str,
}

fields!(TermText {
    term: key,
    plain: text,
});

/// Something that belongs to HIPAA and that this check does not cover.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NotCoveredText {
    /// Its name.
    pub title: &'static str,
    /// What it is, in one or two sentences.
    pub what: &'static str,
    /// The paragraphs in force that it stands in; none for the law of the states.
    pub paragraphs: Lines,
}

fields!(NotCoveredText {
    title: text,
    what: text,
    paragraphs: lines,
});

/// A question that people ask about the rule, with our answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QuestionText {
    /// The question.
    pub question: &'static str,
    /// The answer, one paragraph of text each.
    pub answer: Lines,
    /// The paragraphs in force on which the answer rests.
    pub in_force: Lines,
    /// The paragraphs of the proposal on which the answer rests, each with `nprm:` before it.
    pub proposed: Lines,
}

fields!(QuestionText {
    question: text,
    answer: lines,
    in_force: lines,
    proposed: lines,
});
