//! Our words, one module a language, one file a standard or screen.
//!
//! Knows: questions, explanations, names and sentences; which belong to which item.
//! Must not know: answers, statuses, results, or that there is a browser. Official wording
//! stands in the catalog and nowhere else.

mod comparison_text;
mod en;
mod fields;
mod item_text;
mod law_sentences;
mod lines;
mod packed;
mod proposed_text;
mod reference_text;
mod same_ids;
pub mod search;
mod tables;
mod words;

pub use comparison_text::{AddressableStory, ComparisonText, StoryStep, TimelineEntry, When};
pub use fields::{Field, Fields};
pub use item_text::{ItemText, RecordExamples, StandardText};
pub use law_sentences::{LawPart, LawSentence, law_sentences};
pub use lines::{Lines, Pairs};
pub use proposed_text::{
    ElsewhereText, ExceptionChoice, ExceptionsText, ProposedStandardText, ProposedText,
};
pub use reference_text::{NotCoveredText, QuestionText, TermText};
pub use words::*;

use crate::catalog::{self, DEFINITIONS, DetailId, FOUNDATIONS, ItemId};

/// The tables as they are written in the sources. A page carries them packed and not like this;
/// tests hold the one against the other.
pub mod written {
    pub use super::en::{
        COMPARISON, ELSEWHERE, GLOSSARY, NOT_COVERED, PROPOSED_STANDARDS, QUESTIONS, STANDARDS,
    };
    pub use super::tables::{ITEMS, PROPOSED_ITEMS};
}

/// The words of the interface.
pub fn words() -> &'static Words {
    &en::WORDS
}

/// The words of the files for others. Apart from the words of the interface, so that a page
/// which writes no such file does not carry them.
pub fn export_words() -> &'static ExportWords {
    &en::EXPORTS
}

/// The words of the log of decisions; apart for the same reason.
pub fn log_words() -> &'static LogWords {
    &en::LOG
}

/// What a standard in force is for, by its place in the catalog; empty where there is none.
pub fn purpose(standard: usize) -> &'static str {
    let block = tables::PACKED_PURPOSES.block(standard);
    block.map_or("", |mut block| block.next())
}

/// Our words about a foundation or a current item; `None` for a proposed item.
pub fn item_text(id: ItemId) -> Option<ItemText> {
    let block = tables::PACKED_ITEMS.block(catalog::position(id))?;
    Some(ItemText::unpack(block.of(id.as_str())))
}

/// What a standard of the proposal would be for, by its place in the catalog; empty where there
/// is none. Not law.
pub fn proposed_purpose(standard: usize) -> &'static str {
    let block = tables::PACKED_PROPOSED_PURPOSES.block(standard);
    block.map_or("", |mut block| block.next())
}

/// Our words about a proposed item; `None` for any other.
pub fn proposed_text(id: ItemId) -> Option<ProposedText> {
    let index = catalog::position(id).checked_sub(tables::ITEMS.len())?;
    let block = tables::PACKED_PROPOSED_ITEMS.block(index)?;
    Some(ProposedText::unpack(block.of(id.as_str())))
}

/// What is asked beside the answer about a proposed item; `None` where that has no such detail.
pub fn detail_question(item: ItemId, detail: DetailId) -> Option<&'static str> {
    let mut details = proposed_text(item)?.details.iter();
    let (_, question) = details.find(|(id, _)| *id == detail.as_str())?;
    Some(question)
}

/// Our words about the exceptions that may be claimed on an item; `None` where there are none.
pub fn exceptions(id: ItemId) -> Option<&'static ExceptionsText> {
    en::EXCEPTIONS.iter().find(|text| text.id == id.as_str())
}

/// The changes that the proposal would make outside §164.312, in the order of their paragraphs.
pub fn elsewhere() -> impl ExactSizeIterator<Item = ElsewhereText> {
    tables::PACKED_ELSEWHERE.blocks().map(ElsewhereText::unpack)
}

/// What would become of an item in force; `None` for any other.
pub fn comparison_text(id: ItemId) -> Option<ComparisonText> {
    let index = catalog::position(id).checked_sub(FOUNDATIONS.len())?;
    let block = tables::PACKED_COMPARISON.block(index)?;
    Some(ComparisonText::unpack(block.of(id.as_str())))
}

/// What would become of the five addressable specifications.
pub fn addressable_story() -> &'static AddressableStory {
    &en::ADDRESSABLE_STORY
}

/// What happened to the rule and to the proposal, in the order of time.
pub fn timeline() -> &'static [TimelineEntry] {
    en::TIMELINE
}

/// Our sentences beside the official definitions, in their order.
pub fn glossary() -> impl ExactSizeIterator<Item = TermText> {
    let blocks = tables::PACKED_GLOSSARY.blocks().zip(DEFINITIONS);
    blocks.map(|(block, definition)| TermText::unpack(block.of(definition.term)))
}

/// What this check does not cover.
pub fn not_covered() -> impl ExactSizeIterator<Item = NotCoveredText> {
    let blocks = tables::PACKED_NOT_COVERED.blocks();
    blocks.map(NotCoveredText::unpack)
}

/// Questions that people ask about the rule, with our answers.
pub fn questions() -> impl ExactSizeIterator<Item = QuestionText> {
    tables::PACKED_QUESTIONS.blocks().map(QuestionText::unpack)
}
