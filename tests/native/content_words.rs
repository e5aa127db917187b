//! Knows: which rules every text of ours is held against, and each use that is let through.
//! Must not know: how a text is found, or how a rule sees a breach.

use std::collections::BTreeSet;

use safeguard_check::catalog::{
    self, DEFINITIONS, EXCEPTION_TEXTS, FOUNDATIONS, Item, MAPPINGS, PROPOSED_MAPPINGS, Rule,
    official,
};
use safeguard_check::text::words;

use crate::content::{fields, item_texts};
use crate::our_words::{Literal, is_official, is_short, official_wording, ours};
use crate::word_rules::{
    ByRule, names_six_years, paragraphs, paragraphs_by_rule, proposed_times, quotations, verdicts,
};

/// A use that is let through: the file, the word, a part of the text, and the reason.
type Allowed = (&'static str, &'static str, &'static str, &'static str);

/// Words that sound like a verdict and are none.
const ALLOWED_VERDICTS: &[Allowed] = &[
    (
        "text/en/proposed/exceptions.rs",
        "approved",
        "reviewed and approved the compensating controls",
        "the Security Official approves controls; proposed 164.312(b)(4)(ii)(A)",
    ),
    (
        "text/en/proposed/exceptions.rs",
        "approved",
        "reviewed, approved and signed the compensating controls",
        "the Security Official approves controls; proposed 164.312(f)(2)(iv)(B)(1)",
    ),
    (
        "text/en/record.rs",
        "approved",
        "Security Official who approved the controls",
        "the Security Official approves controls; proposed 164.312(b)(4)(ii)(A)",
    ),
];

/// Times of the proposal in texts that say that it is the proposal. Those in the words about its
/// items are held block by block instead.
const ALLOWED_TIMES: &[Allowed] = &[
    (
        "report/calendar/event.rs",
        "monthly",
        "FREQ=MONTHLY",
        "a calendar's word for a rule in months; how many stands in the catalog, as proposed",
    ),
    (
        "text/en/comparison.rs",
        "60 days",
        "If finalized as proposed, the rule would take effect 60 days",
        "the effective date, 90 FR 900-901",
    ),
    (
        "text/en/comparison.rs",
        "180 days",
        "If finalized as proposed, the compliance date would come 180 days",
        "the compliance date, 90 FR 900-901",
    ),
    (
        "text/en/comparison.rs",
        "240 days",
        "which is 240 days after publication",
        "the sum of both, 90 FR 995",
    ),
];

/// Where the label of today is named in the words about the proposal, which has no such label.
const ALLOWED_LABELS: &[Allowed] = &[
    (
        "text/en/proposed/audit_trail.rs",
        "required",
        "Today information system activity review, §164.308(a)(1)(ii)(D), is Required",
        "its label today",
    ),
    (
        "text/en/proposed/elsewhere.rs",
        "required",
        "The paragraph that makes specifications Required or Addressable",
        "the labels that would go",
    ),
    (
        "text/en/proposed/mod.rs",
        "required",
        "risk management, §164.308(a)(1)(ii)(B), Required",
        "its label today",
    ),
    (
        "text/en/proposed/mod.rs",
        "required",
        "Today the data backup plan, §164.308(a)(7)(ii)(A), is Required",
        "its label today",
    ),
];

/// The folder of our words about the proposal.
const OF_THE_PROPOSAL: &str = "text/en/proposed/";

/// Our words about where the proposal stands in a person's answers.
const IN_THE_ANSWERS: &str = "text/en/proposal.rs";

/// The paragraphs in force, one a line.
const PARAGRAPHS: &str = include_str!("../fixtures/paragraphs.txt");

/// The paragraphs of the proposal, one a line.
const PROPOSED_PARAGRAPHS: &str = include_str!("../fixtures/paragraphs-proposed.txt");

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
    let before = [
        include_str!("../../public/boot/message.js"),
        include_str!("../../public/embed/attributes.js"),
        include_str!("../../public/embed/tokens.js"),
        include_str!("../../public/embed/words.js"),
    ];
    let code: Vec<_> = before
        .iter()
        .flat_map(|file| file.lines())
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
    let of_the_proposal = ["catalog/proposed/", OF_THE_PROPOSAL];
    let told = |literal: &Literal| {
        let mut folders = of_the_proposal.iter();
        match folders.any(|folder| literal.file.starts_with(folder)) {
            true => Vec::new(),
            false => proposed_times(&literal.text),
        }
    };
    assert_says_nothing(told, ALLOWED_TIMES);
}

#[test]
fn the_proposal_is_never_called_required() {
    let called = |literal: &Literal| {
        let about = literal.file.starts_with(OF_THE_PROPOSAL)
            || ["text/en/comparison.rs", IN_THE_ANSWERS].contains(&literal.file.as_str());
        let text = literal.text.to_lowercase();
        let mut words = text.split(|sign: char| !sign.is_alphanumeric());
        match about && words.any(|word| word == "required") {
            true => named(&["required"]),
            false => Vec::new(),
        }
    };
    assert_says_nothing(called, ALLOWED_LABELS);
}

#[test]
fn new_is_always_new_in_the_section_on_technical_safeguards() {
    let called = |literal: &Literal| {
        let about = literal.file.starts_with(OF_THE_PROPOSAL) || literal.file == IN_THE_ANSWERS;
        let text = literal.text.to_lowercase();
        let text = text.replace("new in §164.312", "");
        let mut words = text.split(|sign: char| !sign.is_alphanumeric());
        match about && words.any(|word| word == "new") {
            true => named(&["new"]),
            false => Vec::new(),
        }
    };
    assert_says_nothing(called, &[]);
}

#[test]
fn six_years_are_told_of_documentation_only() {
    let documentation: BTreeSet<_> = item_texts()
        .into_iter()
        .filter(|text| text.id == catalog::DOCUMENTATION.as_str())
        .flat_map(|text| fields(&text))
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
    lines_of(PARAGRAPHS)
}

fn of_the_proposal() -> BTreeSet<&'static str> {
    lines_of(PROPOSED_PARAGRAPHS)
}

fn lines_of(list: &'static str) -> BTreeSet<&'static str> {
    let lines = list.lines();
    lines.filter(|line| !line.starts_with('#')).collect()
}

#[test]
fn every_paragraph_that_our_words_name_exists_in_the_official_text() {
    let (in_force, of_the_proposal) = (in_force(), of_the_proposal());
    let missing = |literal: &Literal| {
        // The catalog's own tables name paragraphs of both without saying of which, and are held
        // against the official text to the letter elsewhere.
        let mut named = match literal.file.starts_with("catalog/") {
            true => ByRule::default(),
            false => paragraphs_by_rule(&literal.text),
        };
        // A bare paragraph in the words about the proposal is the name of one of its own.
        if literal.file.starts_with(OF_THE_PROPOSAL) && literal.text.starts_with("164.") {
            named.proposed.append(&mut named.in_force);
        }
        let current = named.in_force.into_iter();
        let current = current.filter(|paragraph| !in_force.contains(paragraph.as_str()));
        let proposed = named.proposed.into_iter();
        let proposed = proposed.filter(|paragraph| !of_the_proposal.contains(paragraph.as_str()));
        current.chain(proposed).collect()
    };
    assert_says_nothing(missing, &[]);
}

#[test]
fn the_list_of_proposed_paragraphs_holds_every_item_and_every_exception() {
    let listed = of_the_proposal();
    assert_eq!(
        listed.len(),
        PROPOSED_PARAGRAPHS.lines().count() - 1,
        "none twice"
    );
    for paragraph in &listed {
        assert_eq!(paragraphs(paragraph), [*paragraph]);
        let above = paragraph.rsplit_once('(').map(|(above, _)| above);
        assert!(
            above.is_none_or(|above| listed.contains(above)),
            "{paragraph}"
        );
    }
    let items = catalog::proposed_items().map(|item| item.id.paragraph());
    let exceptions = catalog::proposed_items().flat_map(|item| item.exceptions);
    let texts = EXCEPTION_TEXTS.iter().map(|text| text.paragraph);
    let known: Vec<_> = items.chain(exceptions.copied()).chain(texts).collect();
    for paragraph in &known {
        assert!(listed.contains(paragraph), "{paragraph}");
    }
    let of_312 = listed
        .iter()
        .filter(|paragraph| paragraph.starts_with("164.312("));
    for paragraph in of_312 {
        let mut known = known.iter();
        assert!(
            known.any(|known| known.starts_with(paragraph) || paragraph.starts_with(known)),
            "{paragraph}"
        );
    }
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
    let of_the_proposal = of_the_proposal();
    for definition in DEFINITIONS {
        let paragraph = definition.quote.paragraph;
        let known = match definition.rule {
            Rule::Current => &in_force,
            Rule::Proposed => &of_the_proposal,
        };
        assert!(known.contains(paragraph), "{}", definition.term);
    }
    for paragraph in MAPPINGS
        .iter()
        .chain(PROPOSED_MAPPINGS)
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
