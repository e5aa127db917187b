//! Knows: what of an assessment may leave in a file, and how an item is told in a few words.
//! Must not know: the format of any file.

use super::json::only_said;
use super::sentences::{
    answer_name, change_name, citation, detail_answer_name, field_words, missing_list,
    proposed_kind_name, status_name, why_sentence,
};
use crate::assessment::{Answer, Assessment, Entry, Now, RecordField, counting_answer};
use crate::catalog::{Date, Item, RULE_STATUS, Rule};
use crate::scoring::{self, Score};
use crate::text::{self, Words, export_words};

/// How much of what a person typed leaves in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// Everything.
    Full,
    /// No note, evidence, text of a record, name or history, and nothing of the plan that was
    /// typed.
    Safe,
}

/// What a file tells: the assessment as far as it may leave, and the results of all of it.
pub struct Told<'a> {
    /// Our words.
    pub words: &'a Words,
    /// The assessment, without what may not leave.
    pub assessment: Assessment,
    /// What follows from everything that was said, whatever may leave of it.
    pub score: Score,
    /// The moment of the file.
    pub now: &'a Now,
    /// How much leaves.
    pub share: Share,
}

impl<'a> Told<'a> {
    /// Takes out of an assessment what may not leave.
    pub fn new(words: &'a Words, assessment: &Assessment, now: &'a Now, share: Share) -> Self {
        Self {
            words,
            assessment: match share {
                Share::Full => assessment.clone(),
                Share::Safe => only_said(assessment),
            },
            score: scoring::score(&assessment.answers, now.today),
            now,
            share,
        }
    }

    /// Whether everything leaves.
    pub fn is_full(&self) -> bool {
        self.share == Share::Full
    }

    /// What was said about an item.
    pub fn entry(&self, item: Item) -> Option<&Entry> {
        self.assessment.entry(item.id())
    }

    /// The rule that an item belongs to.
    pub fn rule(&self, item: Item) -> &'static str {
        match (item, item.rule()) {
            (Item::Foundation(_), _) => export_words().foundation,
            (_, Rule::Current) => self.words.result.current_title,
            (_, Rule::Proposed) => self.words.result.proposed_title,
        }
    }

    /// The official label of an item; of a proposed one, which has none, its kind and its change.
    pub fn label(&self, item: Item) -> String {
        let words = self.words;
        match item {
            Item::Foundation(item) => item.label.into(),
            Item::Current(item) => item.label.into(),
            Item::Proposed(item) => {
                let kind = proposed_kind_name(words, item.kind);
                format!("{kind}. {}", change_name(words, item.change))
            }
        }
    }

    /// The title of an item with its paragraph, marked where it is proposed.
    pub fn heading(&self, item: Item) -> String {
        format!("{} ({})", item.title(), citation(self.words, item))
    }

    /// The answer to an item by its name.
    pub fn answer(&self, item: Item) -> &'static str {
        let answer = self.entry(item).and_then(|entry| entry.answer);
        answer.map_or(export_words().no_answer, |answer| {
            answer_name(self.words, answer).name
        })
    }

    /// The answer that counts.
    pub fn counting(&self, item: Item) -> Option<Answer> {
        counting_answer(&self.assessment.answers, item)
    }

    /// The status of an item by its name.
    pub fn status(&self, item: Item) -> &'static str {
        match item {
            Item::Foundation(_) => export_words().not_scored,
            _ => status_name(self.words, self.score.results.status(item.id())),
        }
    }

    /// Why an item has its status; nothing for a foundation.
    pub fn why(&self, item: Item) -> String {
        let judged = self.score.results.judged(item.id());
        judged.map_or_else(String::new, |judged| {
            why_sentence(self.words, item, &judged.reason)
        })
    }

    /// The details of an item that were answered, each question with its answer.
    pub fn details(&self, item: Item) -> Vec<String> {
        let Some(entry) = self.entry(item) else {
            return Vec::new();
        };
        let answered = entry.details.iter().map(|(id, answer)| {
            let name = detail_answer_name(self.words, *answer);
            let question = text::detail_question(item.id(), *id);
            format!("{} {name}", question.unwrap_or_default())
        });
        answered.collect()
    }

    /// What is missing in a record, as part of a sentence.
    pub fn missing(&self, answer: Answer, missing: &[RecordField]) -> String {
        missing_list(self.words, answer, missing)
    }

    /// The label of a record's field under an answer.
    pub fn field(&self, answer: Answer, field: RecordField) -> &'static str {
        field_words(self.words, answer, field).map_or("", |words| words.label)
    }

    /// The names at the head of a report, each with what it is called; empty where there is none.
    pub fn names(&self) -> [(&'static str, String); 2] {
        let name = |name: &Option<String>| name.clone().unwrap_or_default();
        let Assessment {
            organisation,
            prepared_by,
            ..
        } = &self.assessment;
        [
            (export_words().organisation, name(organisation)),
            (export_words().prepared_by, name(prepared_by)),
        ]
    }

    /// The notes that belong to every file, each with its name: disclaimer, scope, rule status,
    /// day.
    pub fn notes(&self) -> [(&'static str, String); 4] {
        let words = self.words;
        let [what, scope, rule, as_of] = export_words().notes;
        let catalog = (words.date)(crate::catalog::CATALOG_DATE);
        let day = (words.date)(self.now.today);
        [
            (what, words.shell.disclaimer.into()),
            (scope, words.shell.scope.into()),
            (rule, (words.start.rule_status)(&RULE_STATUS)),
            (
                as_of,
                (export_words().as_of)(&day, &catalog, super::METHOD_VERSION),
            ),
        ]
    }

    /// A day as people write it, when the text is one; otherwise the text.
    pub fn day(&self, text: &str) -> String {
        match Date::parse(text.get(..10).unwrap_or_default()) {
            Some(day) if text.len() == 10 || text.as_bytes()[10] == b'T' => (self.words.date)(day),
            _ => text.into(),
        }
    }
}

/// A text on one line, without white space at its ends and without signs that nobody sees or that
/// steer a program.
pub fn one_line(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(visible).collect();
    words.join(" ")
}

/// The lines of a text that are not empty, each as [`one_line`].
pub fn lines(text: &str) -> Vec<String> {
    let ends = [
        '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
    ];
    let lines = text.split(ends).map(one_line);
    lines.filter(|line| !line.is_empty()).collect()
}

fn visible(text: &str) -> String {
    let shown = |sign: char| if sign.is_control() { '\u{fffd}' } else { sign };
    text.chars().map(shown).collect()
}
