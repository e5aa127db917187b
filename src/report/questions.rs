//! Knows: what is asked of an IT provider, and how the list of it reads as plain text.
//! Must not know: where the text is shown or sent.

use super::sentences::citation;
use super::told::{Share, Told, one_line};
use crate::assessment::{Answer, Assessment, DetailAnswer, Now, counting_answer};
use crate::catalog::{self, DetailId, Item};
use crate::text::{self, Words, export_words};

/// Something that is asked about an item.
#[derive(Debug, Clone)]
pub struct Question {
    /// The item, to which a way leads back.
    pub item: Item,
    /// Why it is asked; the first that applies.
    pub because: Because,
    /// The question, ready to be sent.
    pub ask: &'static str,
    /// The details that are asked about, in catalog order.
    pub details: Vec<DetailId>,
}

/// Why something is asked, in the order of the words for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// The item, or a detail of it, is not known.
    Unknown,
    /// It is partly in place.
    Partly,
    /// It is marked to be looked at again.
    Flagged,
}

/// Everything that is unknown, partly in place or marked to be looked at again, in catalog order,
/// an item once. An answer that its item does not offer is none.
pub fn questions(assessment: &Assessment) -> Vec<Question> {
    catalog::items()
        .filter_map(|item| question_about(assessment, item))
        .collect()
}

/// What is asked about an item; `None` while nothing is.
pub fn question_about(assessment: &Assessment, item: Item) -> Option<Question> {
    let entry = assessment.entry(item.id())?;
    let is_unknown = |id: &DetailId| entry.details.get(id) == Some(&DetailAnswer::Unknown);
    let details = item.details().iter().map(|detail| detail.id);
    let details: Vec<_> = details.filter(is_unknown).collect();
    let answer = counting_answer(&assessment.answers, item);
    let because = if answer == Some(Answer::Unknown) || !details.is_empty() {
        Because::Unknown
    } else if answer == Some(Answer::Partly) {
        Because::Partly
    } else if entry.flagged {
        Because::Flagged
    } else {
        return None;
    };
    Some(Question {
        item,
        because,
        ask: ask(item)?,
        details,
    })
}

/// The question to an IT company about an item.
pub fn ask(item: Item) -> Option<&'static str> {
    match item {
        Item::Proposed(item) => text::proposed_text(item.id).map(|text| text.ask_question),
        _ => text::item_text(item.id()).map(|text| text.ask_question),
    }
}

/// The list as plain text, lines ended by `\n`, to be copied into a letter. Nothing that a person
/// typed stands in it but the two names, and those not in the share-safe one: notes are notes to
/// oneself.
pub fn question_list(words: &Words, assessment: &Assessment, now: &Now, share: Share) -> String {
    let told = Told::new(words, assessment, now, share);
    let say = &export_words().questions;
    let mut lines = vec![say.title.to_owned(), (words.date)(now.today)];
    for (name, text) in [
        (export_words().organisation, &told.assessment.organisation),
        (export_words().prepared_by, &told.assessment.prepared_by),
    ] {
        let text = one_line(text.as_deref().unwrap_or_default());
        if !text.is_empty() {
            lines.push(format!("{name}: {text}"));
        }
    }
    let questions = questions(&told.assessment);
    let lead = if questions.is_empty() {
        say.nothing.to_owned()
    } else {
        format!("{} {}", say.lead, say.no_patient_data)
    };
    lines.extend([String::new(), lead]);
    for (index, asked) in questions.iter().enumerate() {
        let title = match asked.item {
            Item::Proposed(item) => (export_words().proposed)(item.title),
            item => item.title().to_owned(),
        };
        let because = say.because[asked.because as usize];
        let (number, citation) = (index + 1, citation(words, asked.item));
        lines.push(String::new());
        lines.push(format!("{number}. {title} ({citation})"));
        lines.push(format!("   {because} {}", asked.ask));
        for detail in &asked.details {
            let question = text::detail_question(asked.item.id(), *detail).unwrap_or_default();
            lines.push(format!("   {}", (say.in_particular)(question)));
        }
    }
    lines.push(String::new());
    for (name, text) in told.notes() {
        lines.push(format!("{name}: {text}"));
    }
    if !told.is_full() {
        lines.push(export_words().share_safe.into());
    }
    lines.join("\n") + "\n"
}
