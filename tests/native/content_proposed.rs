//! Knows: what our words about the proposal must be in form, and which time may stand in the block
//! of which paragraph.
//! Must not know: whether a sentence is true or well put.

use std::collections::{BTreeMap, BTreeSet};

use safeguard_check::catalog::{self, EXCEPTION_TEXTS, PROPOSED_STANDARDS};
use safeguard_check::text::{self, ElsewhereText, ExceptionChoice, ExceptionsText, ProposedText};

use crate::content::entries;
use crate::proposed_table::PROPOSED;
use crate::support::{ENCRYPT, MFA};
use crate::word_rules::proposed_times;

/// A task is a line in a list, also on a phone.
const LONGEST_TASK: usize = 70;

/// Every time that the proposal fixes, and the paragraphs whose blocks name it.
const TIMES: [(&str, &[&str]); 11] = [
    (
        "12 months",
        &[
            "164.312(a)(2)(viii)",
            "164.312(b)(4)(ii)(C)",
            "164.312(b)(5)",
            "164.312(c)(2)(v)",
            "164.312(d)(2)(v)",
            "164.312(e)",
            "164.312(f)(2)(iv)(B)(3)",
            "164.312(f)(2)(v)",
            "164.312(g)",
            "164.312(h)(2)(i)",
            "164.312(h)(2)(iii)",
            "164.308(a)(1)",
            "164.308(a)(2)",
            "164.308(a)(4)",
            "164.308(a)(5)",
            "164.308(a)(6)",
            "164.308(a)(7)",
            "164.308(a)(10)",
            "164.308(a)(11)",
            "164.308(a)(12)",
            "164.308(a)(13)",
            "164.308(a)(14)",
            "164.308(b)(1)-(2)",
            "164.310",
            "164.316",
        ],
    ),
    ("six months", &["164.312(h)(2)(i)", "164.312(j)"]),
    ("monthly", &["164.312(i)(2)(iv)"]),
    ("48 hours", &["164.312(i)(2)(i)"]),
    ("15 days", &["164.308(a)(4)"]),
    ("30 days", &["164.308(a)(4)", "164.308(a)(11)"]),
    ("72 hours", &["164.308(a)(13)"]),
    (
        "24 hours",
        &[
            "164.308(a)(9)(ii)(D)",
            "164.314(a)(2)(i)(D)",
            "164.314(b)(2)",
        ],
    ),
    ("one hour", &["164.308(a)(9)(ii)(C)"]),
    ("1 year", &["164.318"]),
    ("60 days", &["164.318"]),
];

/// Our words about the 41 items, in catalog order.
fn proposed_texts() -> impl Iterator<Item = ProposedText> {
    catalog::proposed_items()
        .map(|item| text::proposed_text(item.id).expect("words for every proposed item"))
}

/// Everything that is said about an item, field by field and entry by entry.
fn fields(text: &ProposedText) -> Vec<(&'static str, &'static str)> {
    entries(text.id, &text.fields())
}

/// Everything that our words say about the proposal, each text with the paragraph of its block.
fn blocks() -> Vec<(&'static str, &'static str)> {
    let mut blocks = Vec::new();
    for (index, standard) in PROPOSED_STANDARDS.iter().enumerate() {
        blocks.push((standard.paragraph, text::proposed_purpose(index)));
    }
    for text in proposed_texts() {
        let paragraph = text.id.trim_start_matches("nprm:");
        blocks.extend(
            fields(&text)
                .into_iter()
                .map(|(_, words)| (paragraph, words)),
        );
    }
    for item in catalog::proposed_items() {
        let Some(ExceptionsText {
            id: _,
            choices,
            shared,
        }) = text::exceptions(item.id)
        else {
            continue;
        };
        for ExceptionChoice {
            paragraph,
            name,
            conditions,
        } in *choices
        {
            blocks.push((*paragraph, *name));
            blocks.extend(conditions.iter().map(|words| (*paragraph, words)));
        }
        blocks.extend(shared.iter());
    }
    for ElsewhereText {
        paragraph,
        topic,
        sentence,
        number,
        source,
    } in text::elsewhere()
    {
        blocks.extend([topic, sentence, source].map(|words| (paragraph, words)));
        blocks.extend(number.map(|words| (paragraph, words)));
    }
    blocks
}

/// Whether a text is one sentence, full stop included.
fn is_one_sentence(text: &str) -> bool {
    text.ends_with('.') && !text.contains(". ")
}

#[test]
fn every_proposed_item_has_its_words() {
    let told: Vec<_> = proposed_texts().map(|text| text.id).collect();
    let expected: Vec<_> = PROPOSED.iter().map(|row| row.id).collect();
    assert_eq!(told, expected);
    for item in catalog::current_items() {
        assert!(text::proposed_text(item.id).is_none(), "{}", item.id);
    }
}

#[test]
fn nothing_that_is_said_about_the_proposal_is_empty() {
    for (paragraph, words) in blocks() {
        assert!(!words.trim().is_empty(), "{paragraph}");
        assert_eq!(words, words.trim(), "{paragraph}");
    }
}

#[test]
fn no_entry_stands_twice_in_the_words_of_a_proposed_item() {
    for text in proposed_texts() {
        let fields = fields(&text);
        let words: BTreeSet<_> = fields.iter().map(|(_, words)| words).collect();
        assert_eq!(words.len(), fields.len(), "{}", text.id);
    }
}

#[test]
fn the_details_are_those_of_the_pin_list_in_their_order() {
    for (text, row) in proposed_texts().zip(&PROPOSED) {
        let told: Vec<_> = text.details.iter().map(|(id, _)| id).collect();
        let expected: Vec<_> = row.details.iter().map(|(id, _)| *id).collect();
        assert_eq!(told, expected, "{}", row.id);
    }
}

#[test]
fn the_question_of_every_detail_is_found_and_of_no_other() {
    let all: Vec<_> = catalog::proposed_items().collect();
    for (item, text) in all.iter().zip(proposed_texts()) {
        for (detail, (_, question)) in item.details.iter().zip(text.details.iter()) {
            assert_eq!(text::detail_question(item.id, detail.id), Some(question));
        }
        for detail in all.iter().flat_map(|other| other.details) {
            let own = item.details.iter().any(|own| own.id == detail.id);
            let question = text::detail_question(item.id, detail.id);
            assert_eq!(question.is_some(), own, "{} {:?}", item.id, detail.id);
        }
    }
}

#[test]
fn what_is_asked_about_the_proposal_ends_with_a_question_mark_and_is_asked_once() {
    let mut asked = BTreeSet::new();
    for text in proposed_texts() {
        for question in [text.question, text.ask_question] {
            assert!(question.ends_with('?'), "{question}");
            assert!(asked.insert(question), "{question}");
        }
        for (_, question) in text.details.iter() {
            assert!(question.ends_with('?'), "{question}");
        }
    }
}

#[test]
fn a_task_about_the_proposal_is_one_short_line_without_a_full_stop() {
    let mut tasks = BTreeSet::new();
    for text in proposed_texts() {
        assert!(text.ask.starts_with("Ask whether "), "{}", text.ask);
        for task in [text.action, text.ask] {
            assert!(!task.contains('.'), "{}: {task}", text.id);
            assert!(task.chars().count() < LONGEST_TASK, "{}: {task}", text.id);
            assert!(tasks.insert(task), "{}: {task}", text.id);
        }
    }
}

#[test]
fn number_difference_and_today_are_one_sentence_each() {
    for text in proposed_texts() {
        for sentence in [text.number, text.differently]
            .into_iter()
            .chain(text.today)
        {
            assert!(is_one_sentence(sentence), "{}: {sentence}", text.id);
        }
        let sentences = text.explanation.matches(". ").count() + 1;
        assert!(sentences <= 2, "{}: {}", text.id, text.explanation);
        assert!(text.differently.starts_with("You would "), "{}", text.id);
    }
}

#[test]
fn where_the_paragraph_fixes_nothing_our_words_say_so_and_nowhere_else() {
    for (item, text) in catalog::proposed_items().zip(proposed_texts()) {
        let says_none = text.number.contains("fixes no ");
        assert_eq!(
            says_none,
            item.fixes.is_empty(),
            "{}: {}",
            item.id,
            text.number
        );
    }
}

#[test]
fn the_numbers_that_people_expect_and_the_proposal_does_not_fix_are_named() {
    for (id, none) in [
        ("nprm:164.312(a)(2)(iv)", "no number of minutes"),
        ("nprm:164.312(a)(2)(v)", "no number of attempts"),
        ("nprm:164.312(d)(2)(iii)", "no retention period"),
        ("nprm:164.312(f)(2)(i)", "no password length"),
    ] {
        let text = proposed_texts()
            .find(|text| text.id == id)
            .expect("an item");
        assert!(text.number.contains(none), "{id}: {}", text.number);
    }
}

#[test]
fn each_time_of_the_proposal_is_told_in_the_block_of_its_paragraph_and_nowhere_else() {
    let mut told: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (paragraph, words) in blocks() {
        for time in proposed_times(words) {
            told.entry(time).or_default().insert(paragraph);
        }
    }
    let expected: BTreeMap<_, BTreeSet<_>> = TIMES
        .iter()
        .map(|(time, paragraphs)| ((*time).to_owned(), paragraphs.iter().copied().collect()))
        .collect();
    assert_eq!(told, expected);
}

#[test]
fn items_that_continue_none_name_what_today_asks_for() {
    for (item, text) in catalog::proposed_items().zip(proposed_texts()) {
        assert_eq!(
            text.today.is_none(),
            !item.ancestors.is_empty(),
            "{}",
            item.id
        );
        let today = text.today.unwrap_or_default().to_lowercase();
        for related in item.related {
            for part in [related.paragraph, related.title, related.label] {
                assert!(today.contains(&part.to_lowercase()), "{}: {part}", item.id);
            }
        }
    }
}

#[test]
fn the_exceptions_have_a_name_and_conditions_and_lie_in_quoted_paragraphs() {
    let with: Vec<_> = catalog::proposed_items()
        .filter(|item| text::exceptions(item.id).is_some())
        .map(|item| item.id.as_str())
        .collect();
    assert_eq!(with, [ENCRYPT, MFA]);
    for item in catalog::proposed_items() {
        let Some(exceptions) = text::exceptions(item.id) else {
            continue;
        };
        let choices: Vec<_> = exceptions
            .choices
            .iter()
            .map(|choice| choice.paragraph)
            .collect();
        assert_eq!(choices, item.exceptions);
        let names: BTreeSet<_> = exceptions
            .choices
            .iter()
            .map(|choice| choice.name)
            .collect();
        assert_eq!(names.len(), choices.len(), "one name each");
        for choice in exceptions.choices {
            assert!(!choice.name.contains('.'), "{}", choice.name);
            assert!(choice.conditions.iter().count() > 1, "{}", choice.paragraph);
        }
        let shared = exceptions.shared.iter().map(|(paragraph, _)| paragraph);
        for paragraph in choices.into_iter().chain(shared) {
            let mut texts = EXCEPTION_TEXTS.iter();
            assert!(
                texts.any(|text| paragraph.starts_with(text.paragraph)),
                "{paragraph}"
            );
        }
    }
}

#[test]
fn the_changes_elsewhere_are_outside_the_technical_safeguards_in_the_order_of_their_pages() {
    let page = |text: &ElsewhereText| {
        let page = text.source.strip_prefix("90 FR ").expect("a page");
        let first = page.split('-').next().unwrap_or_default();
        first.parse::<u16>().expect("a number")
    };
    let elsewhere: Vec<_> = text::elsewhere().collect();
    assert_eq!(elsewhere.len(), 24);
    assert!(elsewhere.iter().all(|text| is_one_sentence(text.sentence)));
    assert!(elsewhere.iter().map(page).is_sorted());
    for text in elsewhere {
        assert!(!text.paragraph.starts_with("164.312"), "{}", text.paragraph);
        assert!((1012..=1020).contains(&page(&text)), "{}", text.paragraph);
    }
}
