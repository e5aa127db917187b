//! Knows: where our own words stand in the sources, and how they are told from official wording.
//! Must not know: which words are right.

use std::fs;
use std::path::{Path, PathBuf};

use safeguard_check::catalog::{self, official};
use serde_json::Value;

use crate::source_rules::{Token, tokens};

/// A text that stands in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    /// Its path under `src`.
    pub file: String,
    /// What it says.
    pub text: String,
}

/// The rooms that hold words which somebody reads.
const ROOMS: [&str; 4] = ["text", "report", "ui", "catalog"];

/// A part of official wording with so many words or fewer may as well be ours.
const SHORT: usize = 3;

/// Every text of ours. Official wording in the catalog is left out.
pub fn ours() -> Vec<Literal> {
    let official = official_wording();
    let quoted = |literal: &Literal| {
        literal.file.starts_with("catalog/")
            && !is_short(&literal.text)
            && is_official(&official, &literal.text)
    };
    let literals = ROOMS.iter().flat_map(|room| literals(room));
    literals.filter(|literal| !quoted(literal)).collect()
}

/// Every text in the sources under a folder of `src`.
fn literals(folder: &str) -> Vec<Literal> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&src.join(folder), &mut files);
    files.sort();
    let of_file = |path: &PathBuf| {
        let name = path.strip_prefix(&src).expect("a file under src");
        let name: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
        let file = name.join("/");
        let source = fs::read_to_string(path).expect("a source is text");
        let texts = texts_of(&source).into_iter();
        texts
            .map(|text| Literal {
                file: file.clone(),
                text,
            })
            .collect::<Vec<_>>()
    };
    files.iter().flat_map(of_file).collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The texts of a source, in their order, as the program has them.
fn texts_of(source: &str) -> Vec<String> {
    let texts = tokens(source).into_iter().filter_map(|token| match token {
        Token::Text(text) => Some(decoded(&text)),
        _ => None,
    });
    texts.collect()
}

/// What a string literal stands for.
fn decoded(written: &str) -> String {
    let mut text = String::new();
    let mut left = written.chars().peekable();
    while let Some(sign) = left.next() {
        if sign != '\\' {
            text.push(sign);
            continue;
        }
        match left.next() {
            Some('n') => text.push('\n'),
            Some('r') => text.push('\r'),
            Some('t') => text.push('\t'),
            Some('0') => text.push('\0'),
            Some('x') => {
                let digits: String = left.by_ref().take(2).collect();
                text.extend(code(&digits));
            }
            Some('u') => {
                let digits: String = left.by_ref().take_while(|sign| *sign != '}').collect();
                text.extend(code(digits.trim_start_matches('{')));
            }
            // The line goes on where its next sign stands.
            Some('\n') => while left.next_if(|sign| sign.is_whitespace()).is_some() {},
            Some(other) => text.push(other),
            None => {}
        }
    }
    text
}

fn code(digits: &str) -> Option<char> {
    u32::from_str_radix(&digits.replace('_', ""), 16)
        .ok()
        .and_then(char::from_u32)
}

/// All official wording that the product may quote, each piece ready to be compared.
pub fn official_wording() -> Vec<String> {
    let fixture: Value = serde_json::from_str(include_str!("../fixtures/official-text.json"))
        .expect("the fixture is JSON");
    let more: Value = serde_json::from_str(include_str!("../fixtures/official-text-more.json"))
        .expect("the fixture is JSON");
    let mut wording = Vec::new();
    for part in ["current", "proposed", "definitions"] {
        leaves(&fixture[part], &mut wording);
    }
    for part in ["definitions", "preamble"] {
        leaves(&more[part], &mut wording);
    }
    wording.extend(catalog::items().map(|item| item.wording().to_owned()));
    for quote in [
        &official::ANOTHER_WAY,
        &official::SIX_YEARS,
        &official::COVERED_ENTITY,
        &official::BUSINESS_ASSOCIATE,
    ] {
        wording.extend(quote.parts.iter().map(|part| (*part).to_owned()));
    }
    wording.iter().map(|text| plain(text)).collect()
}

fn leaves(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Object(fields) => fields.values().for_each(|value| leaves(value, found)),
        _ => {}
    }
}

/// Whether a text stands in official wording as it is.
pub fn is_official(wording: &[String], text: &str) -> bool {
    let text = plain(text);
    wording.iter().any(|official| official.contains(&text))
}

/// Whether a text has no more words than anybody uses by chance.
pub fn is_short(text: &str) -> bool {
    text.split_whitespace().count() <= SHORT
}

/// A text without what differs from one printing to another.
fn plain(text: &str) -> String {
    text.replace('\'', "’").replace("§ ", "§")
}

#[test]
fn a_text_is_read_as_the_program_has_it() {
    for (written, read) in [
        ("plain", "plain"),
        ("a \\\"b\\\" \\\\ c", "a \"b\" \\ c"),
        ("tab\\tline\\nend", "tab\tline\nend"),
        ("\\u{201c}x\\u{201D}", "“x”"),
        ("\\x41\\x62", "Ab"),
        ("goes \\\n        on", "goes on"),
        ("“curly” {name}", "“curly” {name}"),
    ] {
        assert_eq!(decoded(written), read);
    }
}

#[test]
fn the_texts_of_a_source_are_found_and_comments_are_none() {
    let source = r##"
        //! "no"
        /* "no" /* "no" */ */
        const A: &str = "one";   // "no"
        let b = format!("two {x}", 'x', '"');
        let c = r#"thr"ee"#;
        let d: &'static str = "fo\"ur";
    "##;
    assert_eq!(texts_of(source), ["one", "two {x}", "thr\"ee", "fo\"ur"]);
}

#[test]
fn our_words_are_found_and_official_wording_is_not_among_them() {
    let ours = ours();
    let has = |file: &str, text: &str| {
        let mut found = ours.iter();
        found.any(|literal| literal.file == file && literal.text == text)
    };
    assert!(has(
        "text/en/access_control.rs",
        "Give every person a login of their own"
    ));
    assert!(has("text/en/check.rs", "Step {step} of {of}"));
    assert!(has("report/sentences/items.rs", "{} §{paragraph}"));
    assert!(has("ui/components/quote/mod.rs", "“{part}”"));
    assert!(has("catalog/foundations.rs", "Risk analysis"));
    for item in catalog::items() {
        let wording = item.wording();
        assert!(ours.iter().all(|literal| literal.text != wording));
    }
}
