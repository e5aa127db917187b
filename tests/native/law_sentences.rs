//! Knows: what the list of every sentence about the law must hold.
//! Must not know: whether a sentence is true.

use safeguard_check::catalog;
use safeguard_check::text::{self, LawSentence, law_sentences};

use crate::our_words::ours;
use crate::word_rules::{paragraphs, paragraphs_by_rule};

fn all() -> Vec<LawSentence> {
    let parts = law_sentences().into_iter();
    parts.flat_map(|part| part.sentences).collect()
}

/// The entry with this sentence.
#[track_caller]
fn entry(sentence: &str) -> LawSentence {
    let mut found = all().into_iter().filter(|entry| entry.sentence == sentence);
    found.next().unwrap_or_else(|| panic!("no {sentence:?}"))
}

/// Whether a text of ours names a paragraph or a page of the Federal Register.
fn names_the_law(text: &str) -> bool {
    let names_page = text.match_indices(" FR ").any(|(at, sign)| {
        let behind = &text[at + sign.len()..];
        behind.starts_with(|sign: char| sign.is_ascii_digit())
    });
    names_page || text.contains("§16")
}

/// What of a text stands in a sentence that was made from it: all but what is filled in.
fn fixed_parts(text: &str) -> Vec<&str> {
    let pieces = text.split('{').enumerate();
    let fixed = pieces.map(|(place, piece)| match (place, piece.split_once('}')) {
        (1.., Some((_, fixed))) => fixed,
        _ => piece,
    });
    fixed.filter(|part| !part.is_empty()).collect()
}

fn holds(told: &str, parts: &[&str]) -> bool {
    let mut left = told;
    parts.iter().all(|part| match left.split_once(part) {
        Some((_, behind)) => {
            left = behind;
            true
        }
        None => false,
    })
}

#[test]
fn every_text_of_ours_that_names_a_paragraph_or_a_page_is_in_the_list() {
    let told = all();
    let titles: Vec<_> = law_sentences().iter().map(|part| part.title).collect();
    let mut checked = 0;
    let mut missing = Vec::new();
    for literal in ours() {
        if !literal.file.starts_with("text/en/") || !names_the_law(&literal.text) {
            continue;
        }
        checked += 1;
        let parts = fixed_parts(&literal.text);
        let is_told = told
            .iter()
            .any(|entry| holds(&entry.sentence, &parts) || holds(&entry.rests_on, &parts));
        if !is_told && !titles.contains(&&*literal.text) {
            missing.push(format!("{}: {}", literal.file, literal.text));
        }
    }
    assert!(checked > 100, "only {checked} were found");
    assert!(missing.is_empty(), "\n  {}\n", missing.join("\n  "));
}

#[test]
fn every_entry_says_something_and_where_it_rests() {
    for part in law_sentences() {
        assert!(!part.title.is_empty() && !part.sentences.is_empty());
        for entry in part.sentences {
            assert!(!entry.sentence.is_empty());
            assert!(!entry.rests_on.is_empty(), "{}", entry.sentence);
        }
    }
}

#[test]
fn no_entry_is_there_twice() {
    let told = all();
    for (place, entry) in told.iter().enumerate() {
        assert!(!told[..place].contains(entry), "{entry:?}");
    }
}

#[test]
fn what_a_sentence_names_stands_beside_it_and_the_proposal_is_named_as_such() {
    for entry in all() {
        let beside: Vec<_> = entry.rests_on.split("; ").collect();
        let named = paragraphs_by_rule(&entry.sentence);
        for paragraph in named.in_force {
            assert!(
                beside.contains(&&*format!("§{paragraph}")),
                "{paragraph}: {entry:?}"
            );
        }
        for paragraph in named.proposed {
            let proposed = format!("proposed §{paragraph}");
            assert!(beside.contains(&&*proposed), "{paragraph}: {entry:?}");
        }
        for name in beside {
            assert!(paragraphs(name).len() <= 1, "{name}: {entry:?}");
        }
    }
}

#[test]
fn paragraphs_and_pages_are_read_off_a_sentence() {
    let becomes = text::comparison_text(item("164.312(a)(2)(iv)")).expect("words");
    assert_eq!(
        entry(becomes.becomes).rests_on,
        "§164.312(a)(2)(iv); §164.312(e)(2)(ii); proposed §164.312(b); proposed §164.312(b)(3)"
    );
    let removed = text::comparison_text(item("164.312(c)(2)")).expect("words");
    assert_eq!(entry(removed.becomes).rests_on, "§164.312(c)(2); 90 FR 973");
    let backup = text::proposed_text(item("nprm:164.312(i)(1)"));
    let today = backup.and_then(|text| text.today).expect("a duty of today");
    assert!(entry(today).rests_on.ends_with("; 90 FR 962, 979"));
}

#[test]
fn what_every_item_asks_for_is_in_the_list() {
    for item in catalog::items() {
        let current = text::item_text(item.id()).map(|text| text.explanation);
        let proposed = text::proposed_text(item.id()).map(|text| text.explanation);
        let explanation = current.or(proposed).expect("words");
        let paragraph = item.paragraph();
        let rests_on = entry(explanation).rests_on;
        assert!(rests_on.contains(paragraph), "{paragraph}: {rests_on}");
    }
}

fn item(id: &str) -> catalog::ItemId {
    catalog::item(id).expect("an item").id()
}
