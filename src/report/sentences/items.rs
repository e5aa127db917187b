//! Knows: how an item or a detail is named in the middle of a sentence: by its title, its
//! paragraph, its question.
//! Must not know: what the sentence says about it.

use crate::catalog::{self, DetailId, Item, ItemId, Rule};
use crate::text::{self, Words};

/// The titles of some items, as part of a sentence. Those of the proposal are named as such.
pub fn titles(words: &Words, items: &[ItemId]) -> String {
    listed(words, items, |item| match item.rule() {
        Rule::Current => item.title().to_owned(),
        Rule::Proposed => format!("{} ({})", item.title(), words.shell.proposed),
    })
}

/// The titles of some items with their paragraphs, as part of a sentence.
pub(super) fn cited_titles(words: &Words, items: &[ItemId]) -> String {
    listed(words, items, |item| {
        format!("{} ({})", item.title(), citation(words, item))
    })
}

/// The paragraphs of some items, as part of a sentence.
pub(super) fn citations(words: &Words, items: &[ItemId]) -> String {
    listed(words, items, |item| citation(words, item))
}

fn listed(words: &Words, items: &[ItemId], name: impl Fn(Item) -> String) -> String {
    let items = items.iter().filter_map(|id| catalog::item(id.as_str()));
    let names: Vec<_> = items.map(name).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    (words.list)(&names)
}

/// The paragraph of an item. Nobody is to take one of the proposal for law.
pub fn citation(words: &Words, item: Item) -> String {
    let paragraph = item.paragraph();
    match item.rule() {
        Rule::Current => format!("§{paragraph}"),
        Rule::Proposed => proposed_paragraph(words, paragraph),
    }
}

/// A paragraph of the proposal, said to be one.
pub fn proposed_paragraph(words: &Words, paragraph: &str) -> String {
    format!("{} §{paragraph}", words.shell.proposed)
}

/// The paragraph of the exceptions that the proposal would leave in the place of another way of
/// doing this item of today; `None` where it would leave none. Each exception stands one level
/// below that paragraph.
pub(super) fn exceptions_beside(words: &Words, item: ItemId) -> Option<String> {
    let exception = catalog::descendants(item).find_map(|item| item.exceptions.first())?;
    let (paragraph, _) = exception.rsplit_once('(')?;
    Some(proposed_paragraph(words, paragraph))
}

/// The questions of some details of an item, one behind the other. Examples behind a colon are
/// left to the question itself.
pub(super) fn questions(item: ItemId, details: &[DetailId]) -> String {
    let mut questions = String::new();
    let Some(text) = text::proposed_text(item) else {
        return questions;
    };
    for (id, question) in text.details.iter() {
        if !details.iter().any(|detail| detail.as_str() == id) {
            continue;
        }
        if !questions.is_empty() {
            questions.push(' ');
        }
        match question.split_once(':') {
            Some((question, _)) => questions.extend([question, "?"]),
            None => questions.push_str(question),
        }
    }
    questions
}
