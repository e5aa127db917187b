//! Knows: which of our own words every proposed item, exception and change elsewhere has. A
//! field left out is a compile error.
//! Must not know: the words themselves, or where they are shown.

use super::fields::{Fields, fields};
use super::{Lines, Pairs};

/// Our words about one standard of the proposal and its items. Not law.
#[derive(Debug, Clone, Copy)]
pub struct ProposedStandardText {
    /// The paragraph of the standard, as in the catalog.
    pub paragraph: &'static str,
    /// One sentence: what the standard would be for.
    pub purpose: &'static str,
    /// In catalog order.
    pub items: &'static [ProposedText],
}

impl ProposedStandardText {
    /// What is packed of the standard itself; its items have a table of their own.
    pub(super) const fn fields(&self) -> Fields {
        Fields::NONE.text("purpose", self.purpose)
    }
}

/// Our words about one proposed item. None of it is official wording, and none of it is law.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ProposedText {
    /// The id, as in the catalog.
    pub id: &'static str,
    /// The plain question that the answers answer. Where an item has ancestors it is read and
    /// not answered; its details are.
    pub question: &'static str,
    /// What the paragraph would ask for, in one or two plain sentences.
    pub explanation: &'static str,
    /// The number or cadence that the paragraph fixes, or that it fixes none; one sentence.
    pub number: &'static str,
    /// What you would do differently from today; one sentence.
    pub differently: &'static str,
    /// What must be true before "In place" is an honest answer.
    pub yes_only_if: Lines,
    /// Where to look in common systems: the place, a colon, what to look for.
    pub where_to_look: Lines,
    /// What is worth keeping as evidence.
    pub evidence: Lines,
    /// The task as a short imperative.
    pub action: &'static str,
    /// The first thing to do, in one or two sentences.
    pub first_step: &'static str,
    /// Who usually does it.
    pub who: &'static str,
    /// The task of finding out, as a short imperative: "Ask whether ...".
    pub ask: &'static str,
    /// The question to an IT company, ready to send.
    pub ask_question: &'static str,
    /// What is asked beside the answer, to be answered with yes, no or unknown: each question
    /// behind the id of its detail, in catalog order.
    pub details: Pairs,
    /// What the rule in force asks for elsewhere, in one sentence with paragraph and label, so
    /// that "new in §164.312" is not read as "nothing is asked today". `None` where the item
    /// continues items in force.
    pub today: Option<&'static str>,
}

fields!(ProposedText {
    id: key,
    question: text,
    explanation: text,
    number: text,
    differently: text,
    yes_only_if: lines,
    where_to_look: lines,
    evidence: lines,
    action: text,
    first_step: text,
    who: text,
    ask: text,
    ask_question: text,
    details: pairs,
    today: optional,
});

/// The exceptions that may be claimed on one proposed item. Not law.
#[derive(Debug)]
pub struct ExceptionsText {
    /// The id of the item, as in the catalog.
    pub id: &'static str,
    /// What may be chosen, in the order of the paragraphs.
    pub choices: &'static [ExceptionChoice],
    /// What would hold for every one of them: each condition, as a plain sentence, behind the
    /// paragraph that sets it.
    pub shared: Pairs,
}

/// One exception.
#[derive(Debug)]
pub struct ExceptionChoice {
    /// Its paragraph, as in the catalog and as in a record.
    pub paragraph: &'static str,
    /// Its name in a list of choices.
    pub name: &'static str,
    /// All of its conditions, each a plain sentence. Where the text offers cases, one sentence
    /// holds them all.
    pub conditions: Lines,
}

/// A change that the proposal would make outside §164.312. Read only, never scored. Not law.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ElsewhereText {
    /// The proposed paragraph.
    pub paragraph: &'static str,
    /// What it is about, in a few words.
    pub topic: &'static str,
    /// What it would ask for, in one plain sentence.
    pub sentence: &'static str,
    /// The number, deadline or cadence that it would fix; `None` where it fixes none.
    pub number: Option<&'static str>,
    /// The page of the Federal Register on which it stands.
    pub source: &'static str,
}

fields!(ElsewhereText {
    paragraph: text,
    topic: text,
    sentence: text,
    number: optional,
    source: text,
});
