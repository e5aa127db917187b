//! Knows: what the comparison, the timeline, the definitions, the questions and the tags of the
//! proposal must be in form.
//! Must not know: whether a sentence is true or well put.

use std::collections::{BTreeMap, BTreeSet};

use safeguard_check::catalog::{
    self, CurrentItem, DEFINITIONS, MAPPINGS, Mapping, MappingKind, PROPOSED_MAPPINGS, RULE_STATUS,
    Rule,
};
use safeguard_check::text::{self, ComparisonText, When, words};
use serde_json::{Map, Value};

use crate::support::{ADDRESSABLE, CURRENT, FOUNDATIONS};
use crate::word_rules::paragraphs_by_rule;

fn fixture(text: &str) -> Value {
    serde_json::from_str(text).expect("the fixture is JSON")
}

fn current(id: &str) -> &'static CurrentItem {
    catalog::current_items()
        .find(|item| item.id.as_str() == id)
        .unwrap_or_else(|| panic!("no current item {id}"))
}

#[test]
fn every_item_in_force_has_its_words_in_the_comparison_and_no_other_has() {
    let told: Vec<_> = catalog::items()
        .filter_map(|item| text::comparison_text(item.id()))
        .map(|text| text.id)
        .collect();
    assert_eq!(told, CURRENT);
}

#[test]
fn the_comparison_says_what_becomes_of_an_item_and_where() {
    for item in catalog::current_items() {
        let ComparisonText {
            id,
            becomes,
            differently,
        } = text::comparison_text(item.id).expect("words");
        assert!(becomes.ends_with('.'), "{id}");
        assert!(!differently.contains(". "), "{id}");
        assert!(differently.starts_with("You would ") && differently.ends_with('.'));
        let named = paragraphs_by_rule(becomes).proposed;
        for heir in catalog::descendants(item.id) {
            let within = |paragraph: &String| heir.id.paragraph().starts_with(paragraph.as_str());
            assert!(named.iter().any(within), "{id} becomes {}", heir.id);
        }
        let mandatory = becomes.contains("mandatory if finalized");
        let change = catalog::CurrentChange::AddressableToRequired;
        assert_eq!(mandatory, item.becomes.change == change, "{id}");
    }
}

#[test]
fn the_story_tells_of_the_five_addressable_specifications_what_the_catalog_does() {
    let story = text::addressable_story();
    let mut told = BTreeSet::new();
    for step in story.steps {
        for id in step.from {
            assert_eq!(current(id).becomes.change, step.change, "{id}");
            assert!(told.insert(*id), "{id} is told twice");
            let named = paragraphs_by_rule(step.sentence).in_force;
            assert!(named.iter().any(|paragraph| paragraph == id), "{id}");
        }
    }
    assert_eq!(told, BTreeSet::from(ADDRESSABLE));
    for words in [story.lead, story.sum, story.labels] {
        assert!(!words.is_empty());
    }
}

#[test]
fn the_timeline_runs_forward_and_ends_with_what_would_follow_a_final_rule() {
    /// Days of 31 and months of 12 keep the order, and nothing else is asked of them.
    fn place(when: When) -> (u8, u32) {
        match when {
            When::Day(date) => {
                let months = u32::from(date.year()) * 12 + u32::from(date.month());
                (0, months * 32 + u32::from(date.day()))
            }
            When::Month(year, month) => {
                assert!((1..=12).contains(&month));
                (0, (u32::from(year) * 12 + u32::from(month)) * 32)
            }
            When::DaysAfterFinal(days) => (1, u32::from(days)),
        }
    }
    let timeline = text::timeline();
    assert!(timeline.iter().map(|entry| place(entry.when)).is_sorted());
    for entry in timeline {
        assert!(entry.sentence.ends_with('.'), "{}", entry.sentence);
        assert!(!entry.source.is_empty(), "{}", entry.sentence);
    }
    let after: Vec<_> = timeline
        .iter()
        .filter_map(|entry| match entry.when {
            When::DaysAfterFinal(days) => Some((days, entry.sentence)),
            _ => None,
        })
        .collect();
    assert_eq!(after.len(), 2);
    for (days, sentence) in after {
        assert!(sentence.contains(&format!("{days} days after publication")));
        assert!(sentence.starts_with("If finalized as proposed"));
    }
}

#[test]
fn what_is_told_about_the_state_of_the_proposal_is_what_was_read() {
    let mut questions = text::questions();
    let when = questions
        .find(|text| text.question.starts_with("When would"))
        .expect("the question");
    let answer = when.answer.iter().collect::<Vec<_>>().join(" ");
    let as_of = (words().date)(RULE_STATUS.as_of);
    assert!(answer.contains(&format!("As of {as_of}")), "{answer}");
    let proposed_on = (words().date)(RULE_STATUS.proposed_on);
    assert!(answer.contains(&proposed_on), "{answer}");
    assert_eq!(RULE_STATUS.agenda_target, (2027, 7));
    assert!(answer.contains("July 2027"), "{answer}");
}

#[test]
fn the_definitions_are_worded_as_the_official_text_to_the_letter() {
    let official = fixture(include_str!("../fixtures/official-text.json"));
    let more = fixture(include_str!("../fixtures/official-text-more.json"));
    let mut expected: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for fixture in [&official, &more] {
        let sections = fixture["definitions"].as_object().expect("an object");
        for (section, terms) in sections {
            for (term, wording) in terms.as_object().expect("an object") {
                let term = term.split(" (").next().unwrap_or_default().to_owned();
                let wording = wording.as_str().expect("a text").to_owned();
                expected
                    .entry((term, section.clone()))
                    .or_default()
                    .insert(wording);
            }
        }
    }
    let told: BTreeMap<_, BTreeSet<_>> = DEFINITIONS
        .iter()
        .map(|definition| {
            let parts = definition.quote.parts.iter();
            let prefix = match definition.rule {
                Rule::Current => "",
                Rule::Proposed => "nprm:",
            };
            let section = format!("{prefix}45 CFR {}", definition.quote.paragraph);
            let key = (definition.term.to_owned(), section);
            (key, parts.map(|part| (*part).to_owned()).collect())
        })
        .collect();
    assert_eq!(told, expected);
    assert_eq!(told.len(), DEFINITIONS.len(), "no term twice");
    assert!(
        DEFINITIONS
            .iter()
            .map(|definition| definition.term)
            .is_sorted()
    );
}

#[test]
fn every_definition_has_a_plain_sentence() {
    let terms: Vec<_> = text::glossary().map(|text| text.term).collect();
    let defined: Vec<_> = DEFINITIONS
        .iter()
        .map(|definition| definition.term)
        .collect();
    assert_eq!(terms, defined);
    for text in text::glossary() {
        assert!(text.plain.ends_with('.'), "{}", text.term);
        assert!(!text.plain.contains(". "), "{}: one sentence", text.term);
    }
}

#[test]
fn what_is_not_covered_names_its_paragraphs_and_no_item_of_this_check() {
    for text in text::not_covered() {
        assert!(!text.title.is_empty() && text.what.ends_with('.'));
        let paragraphs: Vec<_> = text.paragraphs.iter().collect();
        assert_eq!(paragraphs.is_empty(), text.title == "State law");
        for paragraph in paragraphs {
            assert!(!paragraph.starts_with("164.312"), "{}", text.title);
        }
    }
}

#[test]
fn every_answer_rests_on_the_paragraphs_that_it_names() {
    let mut asked = BTreeSet::new();
    for text in text::questions() {
        assert!(text.question.ends_with('?'), "{}", text.question);
        assert!(asked.insert(text.question), "{}", text.question);
        let [answers, in_force, proposed] = [text.answer, text.in_force, text.proposed]
            .map(|lines| lines.iter().collect::<Vec<_>>());
        assert!(!in_force.is_empty(), "{}", text.question);
        assert!(!answers.is_empty(), "{}", text.question);
        for answer in answers {
            let named = paragraphs_by_rule(answer);
            for paragraph in named.in_force {
                assert!(
                    in_force.contains(&paragraph.as_str()),
                    "{}: {paragraph}",
                    text.question
                );
            }
            for paragraph in named.proposed {
                let id = format!("nprm:{paragraph}");
                assert!(proposed.contains(&id.as_str()), "{}: {id}", text.question);
            }
        }
        assert!(
            proposed
                .iter()
                .all(|paragraph| paragraph.starts_with("nprm:"))
        );
    }
}

/// The controls of every row of a kind, by item.
fn rows(kind: MappingKind) -> BTreeMap<&'static str, &'static Mapping> {
    let of_kind: Vec<_> = PROPOSED_MAPPINGS
        .iter()
        .filter(|mapping| mapping.kind == kind)
        .collect();
    let rows: BTreeMap<_, _> = of_kind
        .iter()
        .map(|mapping| (mapping.item.as_str(), *mapping))
        .collect();
    assert_eq!(rows.len(), of_kind.len(), "one row an item");
    rows
}

#[test]
fn the_tags_of_the_proposal_are_those_that_somebody_published_and_no_others() {
    let published = fixture(include_str!("../fixtures/mappings-proposed.json"));
    let hhs: Map<String, Value> = rows(MappingKind::Hhs)
        .into_iter()
        .map(|(item, row)| {
            assert_eq!(row.framework, "HPH CPG", "{item}");
            let page = row.source.rsplit(' ').next().unwrap_or_default();
            let page: u16 = page.parse().expect("a page");
            let goals = row.controls.split(", ").map(Value::from);
            let row: Vec<_> = std::iter::once(Value::from(page)).chain(goals).collect();
            (item.to_owned(), Value::from(row))
        })
        .collect();
    assert_eq!(Value::from(hhs), published["hhs"]);
    let questionnaire: Map<String, Value> = rows(MappingKind::ThirdParty)
        .into_iter()
        .map(|(item, row)| {
            assert_eq!(row.framework, "SP 800-53r5", "{item}");
            (
                item.to_owned(),
                Value::from(row.controls.split(", ").collect::<Vec<_>>()),
            )
        })
        .collect();
    assert_eq!(Value::from(questionnaire), published["questionnaire"]);
    assert!(
        rows(MappingKind::Nist).is_empty(),
        "NIST has published none"
    );
}

#[test]
fn an_item_inherits_the_controls_of_the_items_that_it_continues() {
    let inherited = rows(MappingKind::Inherited);
    let published = rows(MappingKind::ThirdParty);
    for item in catalog::proposed_items() {
        let mut expected: Vec<&str> = Vec::new();
        for ancestor in item.ancestors {
            let of_ancestor = MAPPINGS.iter().filter(|mapping| mapping.item == *ancestor);
            for control in of_ancestor.flat_map(|mapping| mapping.controls.split(", ")) {
                if !expected.contains(&control) {
                    expected.push(control);
                }
            }
        }
        // Where somebody published controls for the proposal itself, those are told instead.
        if published.contains_key(item.id.as_str()) {
            expected.clear();
        }
        let told = inherited.get(item.id.as_str());
        let told = told
            .map(|row| row.controls.split(", ").collect::<Vec<_>>())
            .unwrap_or_default();
        assert_eq!(told, expected, "{}", item.id);
    }
}

#[test]
fn every_tag_is_found_by_its_item_and_goals_come_first() {
    for id in FOUNDATIONS.iter().chain(&CURRENT) {
        let item = catalog::item(id).expect("an item").id();
        assert_eq!(catalog::mappings(item).count(), 1, "{id}");
    }
    let places: Vec<_> = PROPOSED_MAPPINGS
        .iter()
        .map(|mapping| {
            (
                catalog::position(mapping.item),
                mapping.kind != MappingKind::Hhs,
            )
        })
        .collect();
    assert!(places.is_sorted(), "catalog order, goals first");
    let all = catalog::items().flat_map(|item| catalog::mappings(item.id()));
    assert_eq!(all.count(), MAPPINGS.len() + PROPOSED_MAPPINGS.len());
}
