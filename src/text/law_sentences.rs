//! Knows: every sentence of ours about the law, and the paragraphs and pages it rests on.
//! Must not know: official wording (it stands in the catalog), or where the list is shown.
//!
//! For a reviewer. A sentence that names a paragraph and is not in this list fails a test.

use super::{Lines, When, words};
use crate::catalog::{
    self, CURRENT_STANDARDS, DEFINITIONS, FOUNDATIONS, Item, PROPOSED_STANDARDS, RULE_STATUS, Rule,
};

/// What stands in the place of a name or a list that follows from answers.
const SAMPLE: &str = "…";

/// A sentence about the law.
#[derive(Debug, PartialEq, Eq)]
pub struct LawSentence {
    /// The paragraphs and pages it rests on, those of the proposal named as such.
    pub rests_on: String,
    /// The sentence. One field of our words may hold several.
    pub sentence: String,
}

/// Sentences that stand together.
#[derive(Debug, PartialEq, Eq)]
pub struct LawPart {
    /// What they are about.
    pub title: &'static str,
    /// In the order in which they are told.
    pub sentences: Vec<LawSentence>,
}

/// Every sentence about the law, by what it is about.
pub fn law_sentences() -> Vec<LawPart> {
    let mut list = List(Vec::new());
    let words = words();
    list.part(words.check.foundations_short);
    for item in FOUNDATIONS {
        list.item(Item::Foundation(item));
    }
    list.part(words.result.current_title);
    for (index, standard) in CURRENT_STANDARDS.iter().enumerate() {
        let base = cited(Rule::Current, standard.paragraph);
        list.add(&base, super::purpose(index));
        for item in standard.items {
            list.item(Item::Current(item));
        }
    }
    list.part(words.result.proposed_title);
    for (index, standard) in PROPOSED_STANDARDS.iter().enumerate() {
        let base = cited(Rule::Proposed, standard.paragraph);
        list.add(&base, super::proposed_purpose(index));
        for item in standard.items {
            list.item(Item::Proposed(item));
        }
    }
    list.exceptions();
    list.comparison();
    list.reference();
    list.interface();
    list.0
}

/// A paragraph as it is named in a sentence.
fn cited(rule: Rule, paragraph: &str) -> String {
    match rule {
        Rule::Current => format!("§{paragraph}"),
        Rule::Proposed => format!("{} §{paragraph}", words().shell.proposed),
    }
}

/// Paragraphs as they stand in our words, where those of the proposal carry `nprm:`.
fn all_cited<'a>(paragraphs: impl Iterator<Item = &'a str>) -> String {
    let cited = paragraphs.map(|id| match id.strip_prefix("nprm:") {
        Some(paragraph) => cited(Rule::Proposed, paragraph),
        None => cited(Rule::Current, id),
    });
    cited.collect::<Vec<_>>().join("; ")
}

struct List(Vec<LawPart>);

impl List {
    fn part(&mut self, title: &'static str) {
        self.0.push(LawPart {
            title,
            sentences: Vec::new(),
        });
    }

    /// Adds a sentence that rests on `base` and on whatever it names itself.
    fn add(&mut self, base: &str, sentence: &str) {
        let mut rests_on = base.to_owned();
        for name in named(sentence) {
            if rests_on.split("; ").all(|known| known != name) {
                if !rests_on.is_empty() {
                    rests_on.push_str("; ");
                }
                rests_on.push_str(&name);
            }
        }
        if let (false, Some(part)) = (sentence.is_empty(), self.0.last_mut()) {
            part.sentences.push(LawSentence {
                rests_on,
                sentence: sentence.to_owned(),
            });
        }
    }

    /// What says what the paragraph asks for, and whatever else names a paragraph.
    fn item(&mut self, item: Item) {
        let base = cited(item.rule(), item.paragraph());
        let (about_the_law, others, lines): (Vec<&str>, Vec<&str>, [Lines; 3]);
        let often_missing;
        if let Some(text) = super::proposed_text(item.id()) {
            about_the_law = vec![
                text.explanation,
                text.number,
                text.differently,
                text.today.unwrap_or_default(),
            ];
            others = vec![text.question, text.first_step, text.who, text.ask_question];
            lines = [text.yes_only_if, text.where_to_look, text.evidence];
            often_missing = None;
        } else if let Some(text) = super::item_text(item.id()) {
            about_the_law = vec![text.explanation];
            others = vec![
                text.question,
                text.why_it_matters,
                text.first_step,
                text.who,
                text.in_software,
                text.ask_question,
            ];
            lines = [text.yes_only_if, text.where_to_look, text.evidence];
            often_missing = Some(text.often_missing);
        } else {
            return;
        }
        for sentence in about_the_law {
            self.add(&base, sentence);
        }
        let lines = lines.into_iter().chain(often_missing);
        let others = others.into_iter().chain(lines.flat_map(Lines::iter));
        for sentence in others.filter(|text| !named(text).is_empty()) {
            self.add(&base, sentence);
        }
    }

    fn exceptions(&mut self) {
        self.part(words().safeguards.exceptions);
        for text in catalog::items().filter_map(|item| super::exceptions(item.id())) {
            for choice in text.choices {
                let base = cited(Rule::Proposed, choice.paragraph);
                for condition in choice.conditions.iter() {
                    self.add(&base, condition);
                }
            }
            for (paragraph, sentence) in text.shared.iter() {
                self.add(&cited(Rule::Proposed, paragraph), sentence);
            }
        }
    }

    fn comparison(&mut self) {
        let words = words();
        let compare = &words.compare;
        self.part(compare.title);
        for item in catalog::items() {
            if let Some(text) = super::comparison_text(item.id()) {
                let base = cited(Rule::Current, item.paragraph());
                self.add(&base, text.becomes);
                self.add(&base, text.differently);
            }
        }
        self.part(compare.story_title);
        let story = super::addressable_story();
        let whole = cited(Rule::Proposed, "164.312");
        self.add("", story.lead);
        for step in story.steps {
            self.add("", step.sentence);
        }
        self.add(&whole, story.sum);
        self.add("", story.labels);
        self.part(compare.timeline_title);
        for entry in super::timeline() {
            let when = match entry.when {
                When::Day(date) => (words.date)(date),
                When::Month(year, month) => (compare.month)(year, month),
                When::DaysAfterFinal(days) => (compare.days_after)(days),
            };
            self.add(entry.source, &format!("{when}: {}", entry.sentence));
        }
    }

    /// The pages to look things up.
    fn reference(&mut self) {
        let reference = &words().reference;
        self.part(reference.elsewhere_title);
        self.add("", reference.elsewhere_lead);
        for text in super::elsewhere() {
            let base = cited(Rule::Proposed, text.paragraph);
            let base = format!("{base}; {}", text.source);
            self.add(&base, text.sentence);
            self.add(&base, text.number.unwrap_or_default());
        }
        self.part(reference.questions_title);
        for text in super::questions() {
            let base = all_cited(text.in_force.iter().chain(text.proposed.iter()));
            for answer in text.answer.iter() {
                self.add(&base, answer);
            }
        }
        self.part(reference.not_covered_title);
        for text in super::not_covered() {
            // The law of the states stands in no paragraph.
            let base = match text.paragraphs.iter().next() {
                Some(_) => all_cited(text.paragraphs.iter()),
                None => text.title.to_owned(),
            };
            self.add(&base, text.what);
        }
        self.part(reference.glossary_title);
        for (definition, text) in DEFINITIONS.iter().zip(super::glossary()) {
            let base = cited(definition.rule, definition.quote.paragraph);
            self.add(&base, &format!("{}: {}", definition.term, text.plain));
        }
    }

    /// What the other screens say about the law, with the paragraphs where they name none.
    fn interface(&mut self) {
        const ANOTHER_WAY: &str = "§164.306(d)(3)";
        let words = words();
        let (start, check, record) = (&words.start, &words.check, &words.record);
        let (result, why) = (&words.result, &words.why);
        let whole = cited(Rule::Proposed, "164.312");
        let exceptions = ["nprm:164.312(b)(3)", "nprm:164.312(f)(2)(iii)"];
        let exceptions = all_cited(exceptions.into_iter());
        self.part(words.reference.interface_title);
        let sources = &words.about.sources;
        for (base, sentence) in [
            ("", start.lead),
            ("§160.103", start.applies),
            ("", start.breach),
            ("", record.quote_lead),
            (ANOTHER_WAY, record.after_other_way),
            (ANOTHER_WAY, record.after_decided_not),
            ("", record.keep),
            ("", super::log_words().past_lead),
            ("§164.316(b)(2)(i)", result.note_no_documentation),
            ("§164.306(d)(2)", why.not_in_place_mandatory),
            ("", why.not_in_place_addressable),
            ("", why.not_accepted),
            ("", why.other_way),
            ("§164.306(d)(2)", words.tasks.why_now[1]),
            (ANOTHER_WAY, words.tasks.why_now[4]),
            (&whole, words.tasks.cadences_lead),
            ("", why.decided_not),
            (&whole, result.not_looked_at_lead),
            ("", result.new_title),
            ("", result.proposed_items_lead),
            (&whole, result.flips_lead),
            (&exceptions, record.exception.lead),
            (&exceptions, record.exception.not_needed_today),
            (&exceptions, words.why_proposed.exception_claimed),
            (&whole, words.ahead.lead),
            (
                &cited(Rule::Proposed, "164.304"),
                words.ahead.in_place_means,
            ),
            ("", words.compare.lead),
            ("", words.compare.not_named),
            (RULE_STATUS.citation, words.shell.disclaimer),
            (RULE_STATUS.citation, words.safeguards.not_law),
            ("", words.safeguards.no_counterpart),
            // The names of the two texts, as they stand over results and in lists.
            ("", result.current_source),
            ("", result.proposed_source),
            ("", words.changes.new_in_section),
            ("", sources.section_312),
            ("", sources.proposal),
            ("", sources.definitions),
        ] {
            self.add(base, sentence);
        }
        for (_, sentence) in start.gets.iter().skip(3) {
            self.add(ANOTHER_WAY, sentence);
        }
        for sentence in check.addressable_explained {
            self.add("§164.306(d)", sentence);
        }
        for sentence in check.vendor_explained.iter().skip(1) {
            self.add("§164.306(a)", sentence);
        }
        for sentence in words.about.sections.iter().flat_map(|(_, texts)| *texts) {
            if !named(sentence).is_empty() {
                self.add("", sentence);
            }
        }
        for sentence in [
            (start.rule_status)(&RULE_STATUS),
            (result.addressable_open)(2, SAMPLE),
            (why.record_misses)(SAMPLE),
            (words.plan.record_for)(SAMPLE),
        ] {
            self.add("", &sentence);
        }
    }
}

/// The paragraphs and pages that a sentence names, in its order: `§164.312(b)`, the same with the
/// word for a proposal before it, `90 FR 968`.
fn named(sentence: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, sign) in sentence.match_indices('§') {
        let behind = &sentence[at + sign.len()..];
        let paragraph = &behind[..paragraph_length(behind)];
        if !paragraph.is_empty() {
            let rule = match ends_with_proposed(&sentence[..at]) {
                true => Rule::Proposed,
                false => Rule::Current,
            };
            names.push(cited(rule, paragraph));
        }
    }
    for (at, sign) in sentence.match_indices(" FR ") {
        let is_digit = |byte: &u8| byte.is_ascii_digit();
        let volume = sentence.as_bytes()[..at].iter().rev();
        let volume = volume.take_while(|byte| is_digit(byte)).count();
        let pages = at + sign.len();
        let end = pages + pages_length(&sentence.as_bytes()[pages..]);
        names.push(sentence[at - volume..end].to_owned());
    }
    names
}

fn ends_with_proposed(before: &str) -> bool {
    let word = words().shell.proposed;
    let before = before.trim_end();
    let from = before.len().checked_sub(word.len());
    let last = from.and_then(|from| before.get(from..));
    last.is_some_and(|last| last.eq_ignore_ascii_case(word))
}

/// How far a paragraph reaches: `164.312`, then `(a)`, `(2)`, `(iv)`.
fn paragraph_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 0;
    while digit(at) || bytes.get(at) == Some(&b'.') && digit(at + 1) {
        at += 1;
    }
    while bytes.get(at) == Some(&b'(') {
        let inner = bytes[at + 1..].iter();
        let inner = inner.take_while(|byte| byte.is_ascii_alphanumeric());
        let close = at + 1 + inner.count();
        if bytes.get(close) != Some(&b')') {
            break;
        }
        at = close + 1;
    }
    at
}

/// How far pages reach: `962, 979` or `900-901`.
fn pages_length(bytes: &[u8]) -> usize {
    let mut end = 0;
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'0'..=b'9' => end = at + 1,
            b',' | b' ' | b'-' => {}
            _ => break,
        }
        at += 1;
    }
    end
}
