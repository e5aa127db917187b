//! Knows: which of our own words every item has. A field left out is a compile error.
//! Must not know: the words themselves, or where they are shown.

use super::fields::{Fields, fields};
use super::packed::Block;
use super::{Field, Lines};

/// Our words about one standard and its items.
#[derive(Debug, Clone, Copy)]
pub struct StandardText {
    /// The paragraph of the standard, as in the catalog.
    pub paragraph: &'static str,
    /// One sentence: what the standard is for.
    pub purpose: &'static str,
    /// In catalog order.
    pub items: &'static [ItemText],
}

impl StandardText {
    /// What is packed of the standard itself; its items have a table of their own.
    pub(super) const fn fields(&self) -> Fields {
        Fields::NONE.text("purpose", self.purpose)
    }
}

/// Our words about one foundation or current item. None of it is official wording.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
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
    pub yes_only_if: Lines,
    /// Where to look in common systems.
    pub where_to_look: Lines,
    /// What is worth keeping as evidence.
    pub evidence: Lines,
    /// The task as a short imperative: "Give every person an own login".
    pub action: &'static str,
    /// The first thing to do, in one or two sentences.
    pub first_step: &'static str,
    /// What is often missing; our judgement.
    pub often_missing: Lines,
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

fields!(ItemText {
    id: key,
    question: text,
    explanation: text,
    why_it_matters: text,
    yes_only_if: lines,
    where_to_look: lines,
    evidence: lines,
    action: text,
    first_step: text,
    often_missing: lines,
    who: text,
    in_software: text,
    ask: text,
    ask_question: text,
    examples: examples,
});

/// Examples beside the fields of a decision record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordExamples {
    /// Why the specification might not be reasonable and appropriate somewhere.
    pub why: &'static str,
    /// An equivalent measure.
    pub measure: &'static str,
    /// Why no alternative might be reasonable and appropriate either.
    pub no_measure: &'static str,
}

// Examples take three fields of the item that has them, and are packed also where it has none.

impl Fields {
    const fn examples(self, _: &'static str, examples: Option<RecordExamples>) -> Self {
        let (why, measure, no_measure) = match examples {
            Some(examples) => (
                Field::Text(examples.why),
                Field::Text(examples.measure),
                Field::Text(examples.no_measure),
            ),
            None => (Field::Absent, Field::Absent, Field::Absent),
        };
        self.and("examples.why", why)
            .and("examples.measure", measure)
            .and("examples.no_measure", no_measure)
    }
}

impl Block {
    fn examples(&mut self, into: &mut Option<RecordExamples>) {
        let examples = RecordExamples {
            why: self.next(),
            measure: self.next(),
            no_measure: self.next(),
        };
        *into = (!examples.why.is_empty()).then_some(examples);
    }
}
