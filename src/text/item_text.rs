//! Knows: which of our own words every item has. A field left out is a compile error.
//! Must not know: the words themselves, or where they are shown.

/// Our words about one standard and its items.
#[derive(Debug)]
pub struct StandardText {
    /// The paragraph of the standard, as in the catalog.
    pub paragraph: &'static str,
    /// One sentence: what the standard is for.
    pub purpose: &'static str,
    /// In catalog order.
    pub items: &'static [ItemText],
}

/// Our words about one foundation or current item. None of it is official wording.
#[derive(Debug)]
pub struct ItemText {
    /// The id, as in the catalog.
    pub id: &'static str,
    /// The plain question that the answers answer.
    pub question: &'static str,
    /// What the paragraph asks for, in one or two plain sentences.
    pub explanation: &'static str,
    /// Why anybody should care, without scare numbers.
    pub why_it_matters: &'static str,
    /// What must be true before "In place" is an honest answer.
    pub yes_only_if: &'static [&'static str],
    /// Where to look in common systems.
    pub where_to_look: &'static [&'static str],
    /// What is worth keeping as evidence.
    pub evidence: &'static [&'static str],
    /// The task as a short imperative: "Give every person an own login".
    pub action: &'static str,
    /// The first thing to do, in one or two sentences.
    pub first_step: &'static str,
    /// What is often missing; our judgement.
    pub often_missing: &'static [&'static str],
    /// Who usually does it.
    pub who: &'static str,
    /// How it usually looks in software. Practice, not law.
    pub in_software: &'static str,
    /// The task of finding out, as a short imperative: "Ask whether ...".
    pub ask: &'static str,
    /// The question to an IT company, ready to send.
    pub ask_question: &'static str,
    /// Examples for a decision record; only addressable items have them.
    pub examples: Option<RecordExamples>,
}

/// Examples beside the fields of a decision record.
#[derive(Debug)]
pub struct RecordExamples {
    /// Why the specification might not be reasonable and appropriate somewhere.
    pub why: &'static str,
    /// An equivalent measure.
    pub measure: &'static str,
    /// Why no alternative might be reasonable and appropriate either.
    pub no_measure: &'static str,
}
