//! Knows: which words there are of the pages to look things up.
//! Must not know: the words themselves, or any other screen.

/// Changes elsewhere, glossary, questions, every sentence about the law.
#[derive(Debug)]
pub struct ReferenceWords {
    /// The heading over the changes outside §164.312.
    pub elsewhere_title: &'static str,
    /// What they are, and that they are not law.
    pub elsewhere_lead: &'static str,
    /// The heading over the definitions.
    pub glossary_title: &'static str,
    /// Whose definitions they are.
    pub glossary_lead: &'static str,
    /// The heading over questions and answers.
    pub questions_title: &'static str,
    /// Where the answers come from.
    pub questions_lead: &'static str,
    /// Over what is not covered.
    pub not_covered_title: &'static str,
    /// The heading over every sentence about the law.
    pub sentences_title: &'static str,
    /// Whom the list is for.
    pub sentences_lead: &'static str,
    /// The column of paragraphs.
    pub paragraph: &'static str,
    /// The column of sentences.
    pub sentence: &'static str,
    /// Said of where something rests.
    pub rests_on: &'static str,
    /// Said of where something that is not covered stands.
    pub stands_in: &'static str,
    /// Over what other screens say about the law.
    pub interface_title: &'static str,
    /// How many entries the list has.
    pub sentences_count: fn(usize) -> String,
    /// Prints the list.
    pub print: &'static str,
    /// Said of a change that fixes no number.
    pub no_number: &'static str,
    /// Said of a definition of the proposal.
    pub not_law: &'static str,
}
