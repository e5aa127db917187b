//! Knows: what a Markdown parser that is not ours finds in what a person typed.
//! Must not know: the rest of the report.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use safeguard_check::report::{ExportKind, Share};

use crate::exports::text_of;
use crate::properties::cases;
use crate::support::*;

/// Everything that a parser may know beyond the plain standard, but what would alter signs.
fn options() -> Options {
    let mut options = Options::all();
    options.remove(Options::ENABLE_SMART_PUNCTUATION);
    options
}

/// What the report says under a name, as the parser has it: its text, and whatever else it found.
fn found(report: &str, name: &str) -> (String, Vec<String>) {
    let line = format!("- **{name}:** ");
    let (_, rest) = report.split_once(&line).expect("the field");
    let mut field = String::new();
    for (index, line) in rest.lines().enumerate() {
        if index > 0 && !line.starts_with("  ") {
            break;
        }
        field.push_str(line);
        field.push('\n');
    }
    let (mut text, mut others) = (String::new(), Vec::new());
    // In its place, so that what counts at the start of a line does so here.
    for event in Parser::new_ext(&format!("{line}{field}"), options()) {
        match event {
            Event::Text(part) => text.push_str(&part),
            Event::HardBreak => text.push('\n'),
            Event::Code(part) if part.bytes().all(|byte| byte == b'@') => text.push_str(&part),
            Event::Start(Tag::List(None) | Tag::Item | Tag::Strong) | Event::End(_) => {}
            other => others.push(format!("{other:?}")),
        }
    }
    let text = text.strip_prefix(&format!("{name}: "));
    (text.unwrap_or_default().to_owned(), others)
}

#[test]
fn the_longest_line_of_digits_is_told_as_it_is() {
    let digits = "1".repeat(1_000_000);
    let sheet = base().evidence("164.312(b)", &digits);
    let report = text_of(&sheet, ExportKind::Markdown, Share::Full);
    assert!(report.contains(&digits));
}

/// A text as a report shows it.
fn shown(typed: &str) -> String {
    let ends = [
        '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
    ];
    let line = |line: &str| {
        let words: Vec<_> = line.split_whitespace().collect();
        let sign = |sign: char| if sign.is_control() { '\u{fffd}' } else { sign };
        words.join(" ").chars().map(sign).collect::<String>()
    };
    let lines = typed.split(ends).map(line);
    let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

#[track_caller]
fn assert_is_text(typed: &str) {
    let mut sheet = nothing();
    sheet.entry("164.312(b)").note = typed.into();
    let expected = shown(typed);
    if expected.is_empty() {
        return;
    }
    let report = text_of(&sheet, ExportKind::Markdown, Share::Full);
    let (text, others) = found(&report, "Note");
    assert_eq!(text, expected, "{typed}");
    assert_eq!(others, [""; 0], "{typed}");
}

#[test]
fn everything_that_begins_something_in_markdown_is_text() {
    for typed in [
        "# a",
        "- a",
        "* a",
        "+ a",
        "1. a",
        "1) a",
        "> a",
        "a\n===",
        "a\n---",
        "a\n- b",
        "a\n1. b",
        "a\n# b",
        "a\n> b",
        "    a",
        "a\n    b",
        "```\na\n```",
        "~~~\na",
        "`a`",
        "``a`b``",
        "*a*",
        "_a_",
        "__a__",
        "~~a~~",
        "[a](b)",
        "![a](b)",
        "[a]: b",
        "[a][b]",
        "[^1]\n[^1]: a",
        "<b>",
        "</b>",
        "<!-- a -->",
        "<?a?>",
        "<!A>",
        "<a@b.c>",
        "<http://a.b>",
        "&lt;",
        "&#60;",
        "&a",
        "a\\",
        "a\\\nb",
        "\\*a\\*",
        "a  \nb",
        "| a | b |\n|---|---|\n| c | d |",
        "a|b\n-|-\nc|d",
        ":--",
        "a\n:--",
        "- [ ] a",
        "$a$",
        "$$a$$",
        "^a^",
        "~a~",
        "a\n: b",
        "+++\na\n+++",
        "---",
        "***",
        "http://a.b",
        "www.a.b",
        "a@b.c",
        "@",
        "@@",
        "`@`",
        "@`@",
        "a@@b`c",
        "[[a]]",
        "{#a}",
        "# a {#b .c}",
        "> [!NOTE]\n> a",
        "a\u{0}b\u{7f}",
        "a\u{2028}# b",
        "\t# a",
        "1.",
        "12345. a",
        "=",
        "-",
        "+",
        "#",
        "a\n=",
        "::: a",
    ] {
        assert_is_text(typed);
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn whatever_is_typed_is_text(typed in "(?s).{0,30}") {
        assert_is_text(&typed);
    }

    #[test]
    fn whatever_is_typed_with_the_signs_of_markdown_is_text(
        typed in "[-#*+_`~<>|\\[\\](){}!&;:@.=\\\\$^'\"/1a wht\n\t]{0,30}",
    ) {
        assert_is_text(&typed);
    }
}
