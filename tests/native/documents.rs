//! Knows: every reason for which a document is refused whole, and what is not one.
//! Must not know: what is kept of a document that is read, which has a file of its own.

use safeguard_check::assessment::document::{self, Expected, Format, Refusal};

use crate::support::read;

const HEAD: &str = r#""format":"safeguard-check/assessment","version":1,"catalog":"2026-11-21","savedAt":"2026-11-21T12:00:00.000Z""#;

/// A document with no answers and these further members.
fn file(members: &str) -> String {
    format!(r#"{{{HEAD},"answers":{{}},{members}}}"#)
}

/// A document with these answers.
fn answers(members: &str) -> String {
    format!(r#"{{{HEAD},"answers":{{{members}}}}}"#)
}

/// What a report has beside the fields of an assessment.
const OF_A_REPORT: [(&str, &str, Expected); 5] = [
    ("disclaimer", r#""d""#, Expected::Text),
    ("scope", r#""s""#, Expected::Text),
    ("ruleStatus", "{}", Expected::Object),
    ("method", "1", Expected::Number),
    ("results", "{}", Expected::Object),
];

/// A report with no answers and these further members; one of its own fields has another value,
/// or is missing.
fn report_but(name: &str, value: Option<&str>, members: &str) -> String {
    let own = OF_A_REPORT.iter().filter_map(|(known, usual, _)| {
        let value = if *known == name { value? } else { usual };
        Some(format!(r#""{known}":{value},"#))
    });
    let own: String = own.collect();
    file(&format!("{own}{members}")).replace("safeguard-check/assessment", "safeguard-check/report")
}

/// A report with no answers and these further members.
fn report(members: &str) -> String {
    report_but("", None, members)
}

/// A document in which one item has these members.
fn entry(members: &str) -> String {
    answers(&format!(r#""nprm:164.312(b)(2)":{{{members}}}"#))
}

/// A document with one member of the head in other words, or without it.
fn head(name: &str, member: &str) -> String {
    let members = [
        ("format", r#""format":"safeguard-check/assessment""#),
        ("version", r#""version":1"#),
        ("catalog", r#""catalog":"2026-11-21""#),
        ("savedAt", r#""savedAt":"2026-11-21T12:00:00.000Z""#),
        ("answers", r#""answers":{}"#),
    ];
    let members: Vec<_> = members
        .into_iter()
        .map(|(known, text)| if known == name { member } else { text })
        .filter(|text| !text.is_empty())
        .collect();
    format!("{{{}}}", members.join(","))
}

#[track_caller]
fn refused(text: impl AsRef<[u8]>) -> Refusal {
    let text = text.as_ref();
    document::read(text).err().unwrap_or_else(|| {
        let start = &text[..text.len().min(300)];
        panic!("read: {}", String::from_utf8_lossy(start))
    })
}

#[track_caller]
fn assert_not_json(text: impl AsRef<[u8]>) {
    let refusal = refused(text.as_ref());
    assert!(
        matches!(
            refusal,
            Refusal::NotJson {
                line: 1..,
                column: 0..
            }
        ),
        "{refusal:?} for {:?}",
        String::from_utf8_lossy(text.as_ref())
    );
}

fn wrong(field: &str, expected: Expected) -> Refusal {
    let field = field.into();
    Refusal::WrongType { field, expected }
}

#[test]
fn the_smallest_document_is_read() {
    let document = read(&head("", ""));
    assert_eq!(document.format, Format::Assessment);
    assert_eq!(document.catalog, "2026-11-21");
    assert_eq!(document.saved_at, "2026-11-21T12:00:00.000Z");
    assert!(!document.share_safe);
    assert_eq!(document.assessment, Default::default());
}

#[test]
fn over_two_million_bytes_are_refused_before_parsing() {
    let text = head("", "");
    let padded = |length: usize| format!("{text}{}", " ".repeat(length - text.len()));
    assert!(document::read(padded(2_000_000).as_bytes()).is_ok());
    assert_eq!(refused(padded(2_000_001)), Refusal::TooLarge);
    // Whatever else is the matter with it.
    assert_eq!(refused(vec![0xff; 2_000_001]), Refusal::TooLarge);
    assert_eq!(refused("[".repeat(2_000_001)), Refusal::TooLarge);
    // Bytes count, not characters, and a byte order mark is three of them.
    let marked = format!("\u{feff}{}", padded(1_999_998));
    assert_eq!(refused(marked), Refusal::TooLarge);
    let long = file(&format!(r#""x":"{}""#, "é".repeat(1_000_000)));
    assert_eq!(refused(long), Refusal::TooLarge);
}

#[test]
fn bytes_that_are_not_utf_8_are_refused() {
    let around = |bytes: &[u8]| {
        let text = file(r#""x":"?""#);
        let (before, after) = text.split_once('?').expect("a mark");
        [before.as_bytes(), bytes, after.as_bytes()].concat()
    };
    for bytes in [
        &b"\xff"[..],
        b"\xc0\x80",
        b"\xe9",
        b"\xed\xa0\x80",
        b"\xed\xa0\xbd\xed\xb8\x80",
        b"\xf4\x90\x80\x80",
        b"\x80",
    ] {
        assert_eq!(refused(around(bytes)), Refusal::NotUtf8, "{bytes:x?}");
    }
    assert!(document::read(&around("é".as_bytes())).is_ok());
    let utf_16: Vec<_> = head("", "")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_not_json(&utf_16);
    let marked = [&[0xff, 0xfe][..], &utf_16].concat();
    assert_eq!(refused(marked), Refusal::NotUtf8);
}

#[test]
fn one_byte_order_mark_at_the_start_is_skipped() {
    let text = head("", "");
    assert_eq!(read(&format!("\u{feff}{text}")), read(&text));
    assert_not_json(format!("\u{feff}\u{feff}{text}"));
    assert_not_json(format!("{text}\u{feff}"));
    assert_not_json(format!(" \u{feff}{text}"));
}

#[test]
fn what_is_not_json_is_refused() {
    for text in [
        "",
        " ",
        "{",
        "}",
        "{}}",
        "{} {}",
        "{},",
        "nul",
        "undefined",
        "\u{feff}",
        "{'format':1}",
        "{format:1}",
        "\u{a0}{}",
        "{}\0",
        "// {}",
        "{}//",
    ] {
        assert_not_json(text);
    }
    for value in [
        "",
        "?",
        "NaN",
        "Infinity",
        "-Infinity",
        "01",
        "-",
        "+1",
        ".5",
        "1.",
        "1e",
        "0x10",
        "1_000",
        "[1,]",
        "[1 2]",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{1:1}",
        "'x'",
        "\"",
        "\"\\x41\"",
        "\"\\u12\"",
        "\"\u{1}\"",
        "\"\t\"",
        "\"\n\"",
        "True",
        "/* */ 1",
        "1 // one",
    ] {
        assert_not_json(file(&format!(r#""x":{value}"#)));
    }
}

#[test]
fn the_place_at_which_it_is_not_json_is_named() {
    let text = head("", "").replace(r#""version":1"#, "\n\"version\":?");
    let Refusal::NotJson { line, column } = refused(text) else {
        panic!("another reason");
    };
    assert_eq!((line, column), (2, 11));
}

#[test]
fn a_string_with_half_a_surrogate_pair_is_refused_wherever_it_stands() {
    for half in [
        r"\ud800",
        r"\uDBFF",
        r"before \ud800",
        r"\ud800 after",
        r"\ud800\n",
        r"\ud800\ud800",
        r"\ud800\u0041",
        r"\ud83dx\ude00",
        r"\udc00",
        r"\uDFFF after",
        r"\udc00\ud800",
        r"\ud83d\ude00\ud83d",
        r"\ud83d\ude00\ude00",
    ] {
        for text in [
            file(&format!(r#""organisation":"{half}""#)),
            file(&format!(r#""unknown":["{half}"]"#)),
            file(&format!(r#""{half}":1"#)),
            file(&format!(r#""unknown":{{"{half}":1}}"#)),
            answers(&format!(r#""unknown":{{"note":"{half}"}}"#)),
            entry(&format!(r#""details":{{"unknown":"{half}"}}"#)),
            entry(&format!(r#""record":{{"why":"{half}"}}"#)),
            head("catalog", &format!(r#""catalog":"{half}""#)),
        ] {
            assert_eq!(refused(&text), Refusal::HalfSurrogate, "{text}");
        }
    }
}

#[test]
fn every_escape_is_the_character_that_it_stands_for() {
    for (escaped, text) in [
        (r"\ud83d\uDE00", "😀"),
        (r"\ud800\udc00", "\u{10000}"),
        (r"\uDBFF\uDFFF", "\u{10ffff}"),
        (r"\ud7ff\ue000", "\u{d7ff}\u{e000}"),
        (r"\\ud800", r"\ud800"),
        (r#"\"\\\/"#, "\"\\/"),
        (r"\b\f\n\r\t", "\u{8}\u{c}\n\r\t"),
        (r"\u0000\u001f\u00e9\u20AC\uffff", "\0\u{1f}é€\u{ffff}"),
        ("\u{7f}\u{80}\u{2028}", "\u{7f}\u{80}\u{2028}"),
    ] {
        let text_of = |document: &str| read(document).assessment.organisation;
        let document = file(&format!(r#""organisation":"{escaped}""#));
        assert_eq!(text_of(&document).as_deref(), Some(text), "{escaped}");
        // In the name of a field it is the same.
        let known = file(&format!(r#""\u006frganisation":"{escaped}""#));
        assert_eq!(text_of(&known).as_deref(), Some(text), "{escaped}");
    }
}

#[test]
fn a_character_that_must_be_escaped_and_is_not_is_refused() {
    for code in 0..0x20_u8 {
        let character = char::from(code);
        assert_not_json(file(&format!(r#""organisation":"a{character}b""#)));
        assert_not_json(file(&format!(r#""a{character}b":1"#)));
    }
}

#[test]
fn only_four_characters_are_space_between_things() {
    let spaced = |space: char| {
        format!(
            "{space}{}{space}",
            head("", "").replace(',', &format!("{space},{space}"))
        )
    };
    for space in [' ', '\t', '\n', '\r'] {
        assert!(
            document::read(spaced(space).as_bytes()).is_ok(),
            "{space:?}"
        );
    }
    for space in [
        '\u{b}', '\u{c}', '\u{85}', '\u{a0}', '\u{2003}', '\u{2028}', '\u{feff}', '\0',
    ] {
        assert_not_json(head("", "").replace(',', &format!("{space},")));
        assert_not_json(format!("{}{space}", head("", "")));
    }
}

#[test]
fn a_hundred_brackets_open_at_once_are_read_and_a_hundred_and_one_refused() {
    // The document itself holds the first one open, and `answers` a second one.
    let lists = |count: usize| {
        file(&format!(
            r#""x":{}{}"#,
            "[".repeat(count),
            "]".repeat(count)
        ))
    };
    assert!(document::read(lists(99).as_bytes()).is_ok());
    assert_eq!(refused(lists(100)), Refusal::TooDeep);
    let objects = |count: usize| {
        let opening = r#"{"a":"#.repeat(count);
        answers(&format!(r#""unknown":{opening}1{}"#, "}".repeat(count)))
    };
    assert!(document::read(objects(98).as_bytes()).is_ok());
    assert_eq!(refused(objects(99)), Refusal::TooDeep);
    let mixed = |count: usize| {
        let opening = r#"[{"a":"#.repeat(count);
        file(&format!(r#""x":{opening}1{}"#, "}]".repeat(count)))
    };
    assert!(document::read(mixed(49).as_bytes()).is_ok());
    assert_eq!(refused(mixed(50)), Refusal::TooDeep);
    assert_eq!(refused("[".repeat(500_000)), Refusal::TooDeep);
}

#[test]
fn brackets_that_were_closed_or_stand_in_strings_are_not_open() {
    let siblings = vec!["[[{}]]"; 2_000].join(",");
    assert!(document::read(file(&format!(r#""x":[{siblings}]"#)).as_bytes()).is_ok());
    let many = "[{".repeat(200);
    for string in [
        many.clone(),
        format!(r#"\"{many}"#),
        format!(r#"\\\"{many}"#),
        format!(r#"{many}\\"#),
        format!(r"\u0022{many}"),
    ] {
        let value = file(&format!(r#""x":"{string}""#));
        assert!(document::read(value.as_bytes()).is_ok(), "{string}");
        let key = file(&format!(r#""{string}":1"#));
        assert!(document::read(key.as_bytes()).is_ok(), "{string}");
    }
    // A string that only seems to be open does not hide brackets.
    let after = format!(r#""x":"\\","y":{}{}"#, "[".repeat(100), "]".repeat(100));
    assert_eq!(refused(file(&after)), Refusal::TooDeep);
}

#[test]
fn a_number_too_great_for_a_double_is_refused_wherever_it_stands() {
    let digits = format!("1{}", "0".repeat(400));
    for number in [
        "1e400",
        "-1e400",
        "1E+400",
        "1e309",
        "1.8e308",
        "1.7976931348623159e308",
        "123456e400",
        "1e99999999999999999999",
        digits.as_str(),
    ] {
        for text in [
            file(&format!(r#""x":{number}"#)),
            file(&format!(r#""x":[{{"y":{number}}}]"#)),
            answers(&format!(r#""unknown":{number}"#)),
            entry(&format!(r#""details":{{"unknown":{number}}}"#)),
            head("version", &format!(r#""version":{number}"#)),
        ] {
            assert_eq!(refused(&text), Refusal::NumberTooGreat, "{text}");
        }
    }
}

#[test]
fn the_border_of_the_doubles_is_kept_to_the_last_digit() {
    // 2^1024 - 2^970: from here on a number is nearer to infinity than to the greatest double.
    const BORDER: &str = "17976931348623158079372897140530341507993413271003782693617377898044496829276475094664901797758720709633028641669288791094655554785194040263065748867150582068190890200070838367627385484581771153176447573027006985557136695962284291481986083493647529271907416844436551070434271155969950809304288017790417449779";
    let number = |text: String| file(&format!(r#""x":{text}"#));
    let refused_or_read = |text: String| {
        let read = document::read(number(text.clone()).as_bytes());
        assert_eq!(
            read.is_ok(),
            text.parse::<f64>().is_ok_and(f64::is_finite),
            "{text}"
        );
        read.is_ok()
    };
    for sign in ["", "-"] {
        assert!(!refused_or_read(format!("{sign}{BORDER}2")));
        assert!(!refused_or_read(format!("{sign}{BORDER}2.0")));
        assert!(!refused_or_read(format!("{sign}{BORDER}3")));
        assert!(refused_or_read(format!("{sign}{BORDER}1")));
        assert!(refused_or_read(format!(
            "{sign}{BORDER}1.{}",
            "9".repeat(99)
        )));
        assert!(!refused_or_read(format!("{sign}0.{BORDER}2e309")));
        assert!(refused_or_read(format!("{sign}0.{BORDER}1e309")));
        assert!(!refused_or_read(format!("{sign}0.000{BORDER}2E+312")));
        assert!(refused_or_read(format!("{sign}{BORDER}2e-1")));
        assert!(!refused_or_read(format!(
            "{sign}{}e-691",
            "9".repeat(1_000)
        )));
        assert!(refused_or_read(format!("{sign}{}e-692", "9".repeat(1_000))));
    }
}

#[test]
fn the_greatest_and_the_smallest_doubles_are_read() {
    for number in [
        "1.7976931348623157e308",
        "-1.7976931348623157e308",
        "1.7976931348623158e308",
        "5e-324",
        "1e-400",
        "0e400",
        "0e99999999999999999999",
        "1e-99999999999999999999",
    ] {
        let text = file(&format!(r#""x":{number}"#));
        assert!(document::read(text.as_bytes()).is_ok(), "{number}");
    }
}

#[test]
fn a_key_twice_in_one_object_is_refused_wherever_it_stands() {
    for (text, key) in [
        (file(r#""x":1,"x":1"#), "x"),
        (file(r#""x":null,"x":1"#), "x"),
        (file(r#""a":1,"\u0061":2"#), "a"),
        (file(r#""\u0061":1,"a":2"#), "a"),
        (file(r#""\ud83d\ude00":1,"😀":2"#), "😀"),
        (file(r#""answers":{}"#), "answers"),
        (file(r#""format":"safeguard-check/assessment""#), "format"),
        (file(r#""unknown":{"x":1,"x":2}"#), "x"),
        (file(r#""unknown":[[{"x":1,"y":{},"x":2}]]"#), "x"),
        (file(r#""":1,"":2"#), ""),
        (file(r#""__proto__":1,"__proto__":2"#), "__proto__"),
        (answers(r#""164.312(b)":{},"164.312(b)":{}"#), "164.312(b)"),
        (answers(r#""unknown":{"x":1,"x":2}"#), "x"),
        (entry(r#""note":"a","note":"a""#), "note"),
        (
            entry(r#""details":{"all-at-rest":"yes","all-at-rest":"no"}"#),
            "all-at-rest",
        ),
        (entry(r#""record":{"why":"a","why":"b"}"#), "why"),
        (file(r#""history":[{"item":"a","item":"b"}]"#), "item"),
        (file(r#""plan":{"a":{},"a":{}}"#), "a"),
    ] {
        assert_eq!(refused(&text), Refusal::KeyTwice(key.into()), "{text}");
    }
}

#[test]
fn a_key_once_in_each_of_several_objects_is_read() {
    let text = file(r#""x":{"x":{"x":1}},"y":[{"x":1},{"x":2}],"X":1"#);
    assert!(document::read(text.as_bytes()).is_ok());
}

#[test]
fn a_required_field_missing_or_null_is_refused() {
    for name in ["format", "version", "catalog", "savedAt", "answers"] {
        let expected = Refusal::Missing(name.into());
        assert_eq!(refused(head(name, "")), expected, "{name}");
        let null = format!(r#""{name}":null"#);
        assert_eq!(refused(head(name, &null)), expected, "{name}");
    }
    assert_eq!(refused("{}"), Refusal::Missing("format".into()));
}

#[test]
fn a_document_that_is_no_object_is_refused() {
    for text in ["null", "true", "1", "\"x\"", "[]", "[{}]"] {
        assert_eq!(refused(text), wrong("", Expected::Object), "{text}");
    }
}

#[test]
fn a_field_of_the_wrong_type_is_refused_with_its_name() {
    use Expected::{List, Object, Text, YesOrNo};
    let others = |expected| {
        let all = [
            (Object, "{}"),
            (List, "[]"),
            (Text, "\"x\""),
            (YesOrNo, "true"),
        ];
        let others = all.into_iter().filter(move |(kind, _)| *kind != expected);
        others.map(|(_, text)| text).chain(["1", "0.5"])
    };
    for (name, expected) in [
        ("format", Text),
        ("catalog", Text),
        ("savedAt", Text),
        ("answers", Object),
    ] {
        for value in others(expected) {
            let text = head(name, &format!(r#""{name}":{value}"#));
            assert_eq!(refused(&text), wrong(name, expected), "{text}");
        }
    }
    for (name, expected) in [
        ("history", List),
        ("plan", Object),
        ("place", Text),
        ("organisation", Text),
        ("preparedBy", Text),
        ("shareSafe", YesOrNo),
    ] {
        for value in others(expected) {
            let text = file(&format!(r#""{name}":{value}"#));
            assert_eq!(refused(&text), wrong(name, expected), "{text}");
        }
    }
    for (name, expected) in [
        ("answer", Text),
        ("changedAt", Text),
        ("record", Object),
        ("details", Object),
        ("evidence", Text),
        ("note", Text),
        ("flagged", YesOrNo),
    ] {
        for value in others(expected) {
            let text = entry(&format!(r#""{name}":{value}"#));
            let field = format!("answers.nprm:164.312(b)(2).{name}");
            assert_eq!(refused(&text), wrong(&field, expected), "{text}");
        }
    }
    for name in [
        "why",
        "measure",
        "decidedBy",
        "decidedOn",
        "riskAnalysis",
        "reviewOn",
        "exception",
    ] {
        for value in others(Text) {
            let record = format!(r#""record":{{"{name}":{value}}}"#);
            let field = format!("answers.nprm:164.312(b)(2).record.{name}");
            assert_eq!(refused(entry(&record)), wrong(&field, Text), "{record}");
            let past = format!(r#""history":[{{}},{{{record}}}]"#);
            let field = format!("history[1].record.{name}");
            assert_eq!(refused(file(&past)), wrong(&field, Text), "{past}");
        }
    }
    for value in others(Text) {
        let details = entry(&format!(r#""details":{{"all-at-rest":{value}}}"#));
        let field = "answers.nprm:164.312(b)(2).details.all-at-rest";
        assert_eq!(refused(&details), wrong(field, Text), "{details}");
        for name in ["item", "answer", "until"] {
            let text = file(&format!(r#""history":[{{"{name}":{value}}}]"#));
            let field = format!("history[0].{name}");
            assert_eq!(refused(&text), wrong(&field, Text), "{text}");
        }
        for name in ["owner", "due", "note"] {
            let text = file(&format!(r#""plan":{{"t":{{"{name}":{value}}}}}"#));
            let field = format!("plan.t.{name}");
            assert_eq!(refused(&text), wrong(&field, Text), "{text}");
        }
    }
    for value in others(YesOrNo) {
        let text = file(&format!(r#""plan":{{"t":{{"done":{value}}}}}"#));
        assert_eq!(refused(&text), wrong("plan.t.done", YesOrNo), "{text}");
    }
    for value in others(Object) {
        let text = answers(&format!(r#""164.312(b)":{value}"#));
        assert_eq!(
            refused(&text),
            wrong("answers.164.312(b)", Object),
            "{text}"
        );
        let text = file(&format!(r#""plan":{{"t":{value}}}"#));
        assert_eq!(refused(&text), wrong("plan.t", Object), "{text}");
        let text = file(&format!(r#""history":[{value}]"#));
        assert_eq!(refused(&text), wrong("history[0]", Object), "{text}");
        let text = file(&format!(r#""history":[{{"record":{value}}}]"#));
        assert_eq!(refused(&text), wrong("history[0].record", Object), "{text}");
    }
}

#[test]
fn a_value_outside_the_table_is_refused_with_the_name_of_its_field() {
    for value in ["", "maybe", "In-place", "in-place ", "yes", "null"] {
        let text = entry(&format!(r#""answer":"{value}""#));
        let field = "answers.nprm:164.312(b)(2).answer".to_owned();
        assert_eq!(refused(&text), Refusal::UnknownValue(field), "{text}");
        let text = file(&format!(r#""history":[{{"answer":"{value}"}}]"#));
        let field = "history[0].answer".to_owned();
        assert_eq!(refused(&text), Refusal::UnknownValue(field), "{text}");
    }
    for value in ["", "maybe", "Yes", "no ", "in-place", "true"] {
        let text = entry(&format!(r#""details":{{"all-in-transit":"{value}"}}"#));
        let field = "answers.nprm:164.312(b)(2).details.all-in-transit".to_owned();
        assert_eq!(refused(&text), Refusal::UnknownValue(field), "{text}");
    }
}

#[test]
fn an_unknown_format_is_refused() {
    for format in [
        "",
        "safeguard-check",
        "safeguard-check/Assessment",
        "safeguard-check/assessment ",
        "safeguard-check/settings",
        "application/json",
    ] {
        let text = head("format", &format!(r#""format":"{format}""#));
        assert_eq!(refused(&text), Refusal::UnknownFormat, "{format}");
    }
}

#[test]
fn a_version_is_a_whole_number_from_one() {
    assert_eq!(document::VERSION, 1);
    let version = |value: &str| head("version", &format!(r#""version":{value}"#));
    for value in [
        "1", "1.0", "1.000", "1e0", "1E+0", "10e-1", "0.1e1", "100e-2",
    ] {
        assert!(document::read(version(value).as_bytes()).is_ok(), "{value}");
    }
    for value in [
        "0", "-0", "-1", "0.5", "1.5", "2.5", "-1e300", "1e-9", "\"1\"", "true", "[]", "[1]", "{}",
    ] {
        assert_eq!(refused(version(value)), Refusal::BadVersion, "{value}");
    }
    for value in [
        "2",
        "2.0",
        "1e1",
        "99",
        "1e300",
        "18446744073709551615",
        "1e20",
    ] {
        assert_eq!(refused(version(value)), Refusal::NewerVersion, "{value}");
    }
}

#[test]
fn a_newer_version_is_named_as_such_even_when_its_fields_have_changed() {
    let text = r#"{"format":"safeguard-check/assessment","version":2,"answers":[]}"#;
    assert_eq!(refused(text), Refusal::NewerVersion);
}

#[test]
fn only_a_report_can_be_share_safe() {
    assert_eq!(
        refused(file(r#""shareSafe":true"#)),
        Refusal::ShareSafeAssessment
    );
    assert!(!read(&file(r#""shareSafe":false"#)).share_safe);
    assert!(!read(&file(r#""shareSafe":null"#)).share_safe);
    let shared = read(&report(r#""shareSafe":true"#));
    assert_eq!((shared.format, shared.share_safe), (Format::Report, true));
    let open = read(&report(r#""shareSafe":false"#));
    assert_eq!((open.format, open.share_safe), (Format::Report, false));
    assert_eq!(
        refused(report(r#""shareSafe":"yes""#)),
        wrong("shareSafe", Expected::YesOrNo)
    );
    assert_eq!(
        Format::ALL.map(Format::as_str),
        ["safeguard-check/assessment", "safeguard-check/report"]
    );
}

#[test]
fn a_report_without_a_field_of_its_own_is_refused() {
    for (name, _, _) in OF_A_REPORT {
        let expected = Refusal::Missing(name.into());
        let text = report_but(name, None, r#""x":1"#);
        assert_eq!(refused(text), expected, "{name}");
        let text = report_but(name, Some("null"), r#""x":1"#);
        assert_eq!(refused(text), expected, "{name}");
        // In an assessment the same name is a field like any other that nobody knows.
        assert!(document::read(file(r#""x":1"#).as_bytes()).is_ok());
        let unknown = file(&format!(r#""{name}":[1]"#));
        assert!(document::read(unknown.as_bytes()).is_ok(), "{name}");
    }
}

#[test]
fn a_field_of_a_report_of_the_wrong_type_is_refused_with_its_name() {
    for (name, usual, expected) in OF_A_REPORT {
        for value in [r#""x""#, "1", "{}", "[]", "true"] {
            let text = report_but(name, Some(value), r#""x":1"#);
            let same_type = value.starts_with(&usual[..1]);
            match document::read(text.as_bytes()) {
                Ok(_) => assert!(same_type, "{text}"),
                Err(refusal) => {
                    assert!(!same_type, "{text}");
                    assert_eq!(refusal, wrong(name, expected), "{text}");
                }
            }
        }
    }
    assert_eq!(
        refused(report(r#""digest":1"#)),
        wrong("digest", Expected::Text)
    );
    assert!(document::read(report(r#""digest":"x""#).as_bytes()).is_ok());
    assert!(document::read(report(r#""digest":null"#).as_bytes()).is_ok());
}

#[test]
fn what_stands_in_braces_of_a_report_need_not_be_there_when_it_is_read() {
    // They are required when written, not when read.
    for (name, _, _) in OF_A_REPORT {
        if ["results", "ruleStatus"].contains(&name) {
            let text = report_but(name, Some("{}"), r#""x":1"#);
            assert!(document::read(text.as_bytes()).is_ok(), "{name}");
        }
    }
}

#[test]
fn a_bad_time_or_date_is_no_bad_file() {
    let text = head("savedAt", r#""savedAt":"yesterday""#);
    assert_eq!(read(&text).saved_at, "yesterday");
    let text = head("catalog", r#""catalog":"""#);
    assert_eq!(read(&text).catalog, "");
    for text in [
        entry(r#""changedAt":"2026-13-99T99:99""#),
        entry(r#""answer":"exception","record":{"decidedOn":"2026-02-30","reviewOn":"later"}"#),
        file(r#""history":[{"until":"some day"}]"#),
        file(r#""plan":{"164.312(b)":{"due":"soon"}}"#),
    ] {
        assert!(document::read(text.as_bytes()).is_ok(), "{text}");
    }
}
