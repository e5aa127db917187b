//! Knows: what our words about every foundation and current item must be in form, and which
//! controls they may be tied to.
//! Must not know: whether a sentence is true or well put.

use std::collections::{BTreeMap, BTreeSet};

use safeguard_check::catalog::{self, CURRENT_STANDARDS, Item, MAPPINGS, MappingKind};
use safeguard_check::text::{self, Field, Fields, ItemText};

use crate::support::{ADDRESSABLE, CURRENT, FOUNDATIONS};

/// A task is a line in a list, also on a phone.
const LONGEST_TASK: usize = 70;

/// Our words about every foundation and current item, in catalog order.
pub fn item_texts() -> Vec<ItemText> {
    let told = catalog::items().filter(|item| !matches!(item, Item::Proposed(_)));
    told.map(|item| text::item_text(item.id()).expect("words for every item that is asked"))
        .collect()
}

/// Everything that is said about an item, field by field and entry by entry.
pub fn fields(text: &ItemText) -> Vec<(&'static str, &'static str)> {
    entries(text.id, &text.fields())
}

/// The entries of a block with the names of their fields. No list of a block is empty.
pub fn entries(id: &str, fields: &Fields) -> Vec<(&'static str, &'static str)> {
    let mut entries = Vec::new();
    for (name, field) in fields.iter() {
        let of_field = field.entries();
        if matches!(field, Field::Lines(_)) {
            assert!(!of_field.is_empty(), "{id}: {name} is an empty list");
        }
        entries.extend(of_field.into_iter().map(|entry| (name, entry)));
    }
    entries
}

#[test]
fn every_foundation_and_every_item_in_force_has_its_words() {
    let told: Vec<_> = item_texts().iter().map(|text| text.id).collect();
    assert_eq!(told, [&FOUNDATIONS[..], &CURRENT[..]].concat());
}

#[test]
fn no_field_and_no_entry_of_a_list_is_empty() {
    for text in item_texts() {
        for (field, words) in fields(&text) {
            assert!(!words.trim().is_empty(), "{}: {field}", text.id);
            assert_eq!(words, words.trim(), "{}: {field}", text.id);
        }
    }
    for (index, standard) in CURRENT_STANDARDS.iter().enumerate() {
        let purpose = text::purpose(index);
        assert!(!purpose.trim().is_empty(), "{}", standard.paragraph);
    }
}

#[test]
fn no_entry_stands_twice_in_the_words_of_an_item() {
    for text in item_texts() {
        let fields = fields(&text);
        let words: BTreeSet<_> = fields.iter().map(|(_, words)| words).collect();
        assert_eq!(words.len(), fields.len(), "{}", text.id);
    }
}

#[test]
fn what_is_asked_ends_with_a_question_mark() {
    for text in item_texts() {
        assert!(text.question.ends_with('?'), "{}", text.question);
        assert!(text.ask_question.ends_with('?'), "{}", text.ask_question);
    }
}

#[test]
fn no_question_is_asked_twice() {
    let texts = item_texts();
    let asked: BTreeSet<_> = texts.iter().map(|text| text.question).collect();
    let sent: BTreeSet<_> = texts.iter().map(|text| text.ask_question).collect();
    assert_eq!((asked.len(), sent.len()), (texts.len(), texts.len()));
}

#[test]
fn a_task_is_one_short_line_without_a_full_stop() {
    for text in item_texts() {
        for task in [text.action, text.ask] {
            assert!(!task.contains('.'), "{}: {task}", text.id);
            assert!(task.chars().count() < LONGEST_TASK, "{}: {task}", text.id);
        }
    }
}

#[test]
fn only_the_five_addressable_items_have_examples_of_a_record() {
    let with = item_texts().into_iter();
    let with = with.filter(|text| text.examples.is_some());
    let with: Vec<_> = with.map(|text| text.id).collect();
    assert_eq!(with, ADDRESSABLE);
}

#[test]
fn the_related_controls_are_those_of_the_published_crosswalk_and_no_others() {
    #[derive(Debug, PartialEq)]
    struct Row(Vec<String>);
    let fixture: serde_json::Value =
        serde_json::from_str(include_str!("../fixtures/mappings-sp-800-53r5.json"))
            .expect("the fixture is JSON");
    let rows = fixture["controls"].as_object().expect("an object");
    let published: BTreeMap<_, _> = rows
        .iter()
        .map(|(item, controls)| {
            let controls = serde_json::from_value(controls.clone()).expect("a list of names");
            (item.as_str(), Row(controls))
        })
        .collect();
    let ours: BTreeMap<_, _> = MAPPINGS
        .iter()
        .map(|mapping| {
            let controls = mapping.controls.split(", ").map(str::to_owned);
            (mapping.item.as_str(), Row(controls.collect()))
        })
        .collect();
    assert_eq!(ours, published);
    assert_eq!(ours.len(), MAPPINGS.len(), "one row an item");
    for mapping in MAPPINGS {
        assert_eq!(mapping.framework, "SP 800-53r5", "{}", mapping.item);
        assert_eq!(mapping.kind, MappingKind::Nist, "{}", mapping.item);
        assert!(mapping.source.starts_with("NIST crosswalk of SP 800-66r2"));
        assert!(
            mapping.source.ends_with("not on nist.gov"),
            "as it was read"
        );
    }
}
