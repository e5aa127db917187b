//! Knows: which rules every text of ours is held against, and each use that is let through.
//! Must not know: how a text is found, or how a rule sees a breach.

use std::collections::BTreeSet;

use safeguard_check::catalog::{self, FOUNDATIONS, Item, MAPPINGS, official};
use safeguard_check::text::words;

use crate::content::{fields, item_texts};
use crate::our_words::{Literal, is_official, is_short, official_wording, ours};
use crate::word_rules::{names_six_years, paragraphs, proposed_times, quotations, verdicts};

/// A use that is let through: the file, the word, a part of the text, and the reason.
type Allowed = (&'static str, &'static str, &'static str, &'static str);

/// Words that sound like a verdict and are none.
const ALLOWED_VERDICTS: &[Allowed] = &[];

/// Times of the proposal in texts that say that it is the proposal.
const ALLOWED_TIMES: &[Allowed] = &[];

/// The paragraphs in force, one a line.
const PARAGRAPHS: &str = include_str!("../fixtures/paragraphs.txt");

/// Holds every text of ours against a rule. A use that is let through and no longer there is a
/// breach as well.
#[track_caller]
fn assert_says_nothing(rule: impl Fn(&Literal) -> Vec<String>, allowed: &[Allowed]) {
    let mut unused: BTreeSet<_> = allowed.iter().collect();
    let mut breaches = Vec::new();
    for literal in ours() {
        for word in rule(&literal) {
            let through = allowed.iter().find(|(file, known, part, _)| {
                literal.file == *file && word == *known && literal.text.contains(part)
            });
            match through {
                Some(through) => drop(unused.remove(through)),
                None => breaches.push(format!("{}: {word}: {}", literal.file, literal.text)),
            }
        }
    }
    assert!(breaches.is_empty(), "\n  {}\n", breaches.join("\n  "));
    assert!(unused.is_empty(), "nowhere any more: {unused:?}");
}

fn named(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
fn our_words_pass_no_verdict() {
    assert_says_nothing(|literal| named(&verdicts(&literal.text)), ALLOWED_VERDICTS);
}

#[test]
fn the_words_before_the_program_runs_pass_no_verdict() {
    let page = include_str!("../../index.html");
    assert_eq!(verdicts(page), [""; 0]);
    let boot = include_str!("../../public/boot.js").lines();
    let code: Vec<_> = boot
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    assert_eq!(verdicts(&code.join("\n")), [""; 0]);
}

#[test]
fn our_words_are_calm() {
    let loud = |literal: &Literal| {
        let signs = ['—', '!'].into_iter();
        let found = signs.filter(|sign| literal.text.contains(*sign));
        found.map(String::from).collect()
    };
    assert_says_nothing(loud, &[]);
}

#[test]
fn the_times_of_the_proposal_are_told_of_nothing_that_is_in_force() {
    let told = |literal: &Literal| match literal.file.starts_with("catalog/proposed/") {
        true => Vec::new(),
        false => proposed_times(&literal.text),
    };
    assert_says_nothing(told, ALLOWED_TIMES);
}

#[test]
fn six_years_are_told_of_documentation_only() {
    let documentation: BTreeSet<_> = item_texts()
        .into_iter()
        .filter(|text| text.id == catalog::DOCUMENTATION.as_str())
        .flat_map(fields)
        .map(|(_, words)| words)
        .collect();
    let elsewhere = |literal: &Literal| {
        let text = literal.text.as_str();
        let told = text.to_lowercase().contains("document") || documentation.contains(text);
        match names_six_years(text) && !told {
            true => named(&["six years"]),
            false => Vec::new(),
        }
    };
    assert_says_nothing(elsewhere, &[]);
}

fn in_force() -> BTreeSet<&'static str> {
    let lines = PARAGRAPHS.lines();
    lines.filter(|line| !line.starts_with('#')).collect()
}

#[test]
fn every_paragraph_that_our_words_name_exists_in_the_official_text() {
    let in_force = in_force();
    let missing = |literal: &Literal| {
        // The catalog's own tables name paragraphs of the proposal as well, and are held
        // against the official text to the letter elsewhere.
        let named = match literal.file.starts_with("catalog/") {
            true => Vec::new(),
            false => paragraphs(&literal.text),
        };
        let named = named.into_iter();
        named
            .filter(|paragraph| !in_force.contains(paragraph.as_str()))
            .collect()
    };
    assert_says_nothing(missing, &[]);
}

#[test]
fn every_paragraph_in_force_that_the_catalog_names_exists_in_the_official_text() {
    let in_force = in_force();
    let items = catalog::current_items().map(|item| item.id.paragraph());
    let foundations = FOUNDATIONS.iter().map(|item| item.paragraph);
    let quotes = [
        &official::ANOTHER_WAY,
        &official::SIX_YEARS,
        &official::COVERED_ENTITY,
        &official::BUSINESS_ASSOCIATE,
    ];
    let quotes = quotes.into_iter().map(|quote| quote.paragraph);
    let related = catalog::proposed_items().flat_map(|item| item.related);
    let related = related.map(|related| related.paragraph);
    for paragraph in items.chain(foundations).chain(quotes).chain(related) {
        assert!(in_force.contains(paragraph), "{paragraph}");
    }
    for paragraph in MAPPINGS
        .iter()
        .flat_map(|mapping| paragraphs(mapping.source))
    {
        assert!(in_force.contains(paragraph.as_str()), "{paragraph}");
    }
}

#[test]
fn the_list_of_paragraphs_holds_every_level_above_each_of_them_and_nothing_of_the_proposal() {
    let in_force = in_force();
    assert_eq!(in_force.len(), PARAGRAPHS.lines().count() - 1, "none twice");
    for paragraph in &in_force {
        assert_eq!(paragraphs(paragraph), [*paragraph]);
        let above = paragraph.rsplit_once('(').map(|(above, _)| above);
        assert!(above.is_none_or(|above| in_force.contains(above)));
    }
    let of_312 = in_force
        .iter()
        .filter(|paragraph| paragraph.starts_with("164.312("));
    for paragraph in of_312 {
        let mut items = catalog::items().filter(|item| matches!(item, Item::Current(_)));
        let leads_to_an_item = items.any(|item| item.paragraph().starts_with(paragraph));
        assert!(leads_to_an_item, "{paragraph}");
    }
}

#[test]
fn what_stands_in_curly_quotes_is_official_wording_or_the_name_of_an_answer() {
    let official = official_wording();
    let answers = &words().answers;
    let names = [
        &answers.in_place,
        &answers.partly,
        &answers.not_in_place,
        &answers.unknown,
        &answers.other_way,
        &answers.decided_not,
        &answers.exception,
    ]
    .map(|answer| answer.name);
    let invented = |literal: &Literal| {
        let quotations = quotations(&literal.text).into_iter();
        quotations
            .filter(|quotation| !is_short(quotation))
            .filter(|quotation| !names.contains(quotation))
            .filter(|quotation| !is_official(&official, quotation))
            .map(str::to_owned)
            .collect()
    };
    assert_says_nothing(invented, &[]);
}

#[test]
fn quotation_marks_come_in_pairs() {
    let alone = |literal: &Literal| {
        let marks = literal
            .text
            .chars()
            .filter(|sign| matches!(sign, '“' | '”'));
        let marks: String = marks.collect();
        match marks.replace("“”", "").is_empty() {
            true => Vec::new(),
            false => vec![marks],
        }
    };
    assert_says_nothing(alone, &[]);
}
