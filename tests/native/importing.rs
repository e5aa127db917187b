//! Knows: what is told about a file before it is opened, and for which reasons it is not opened.
//! Must not know: how a file gets here, or what a person clicks.

use std::time::Instant;

use proptest::prelude::*;
use safeguard_check::assessment::document::{Expected, Format, Refusal, Warning, WarningCode};
use safeguard_check::assessment::{Answer, Assessment};
use safeguard_check::catalog::{self, Change, ChangedPart, Date};
use safeguard_check::report::{
    DryRun, FileKind, Import, Shared, file, import, quoted, refusal_sentence, warning_sentence,
};
use safeguard_check::text;
use serde_json::{Value, json};

use crate::properties::cases;
use crate::support::*;

const ITEM: &str = "164.312(c)(2)";

fn imported(document: &Value, here: &Sheet) -> Result<Import, Refusal> {
    import(document.to_string().as_bytes(), &here.0, &[], &at(0))
}

#[track_caller]
fn dry_run(document: &Value, here: &Sheet) -> DryRun {
    match imported(document, here) {
        Ok(Import::Answers(run)) => *run,
        other => panic!("no answers: {other:?}"),
    }
}

#[track_caller]
fn shared(document: &Value) -> Shared {
    match imported(document, &nothing()) {
        Ok(Import::ShareSafe(shared)) => *shared,
        other => panic!("not share-safe: {other:?}"),
    }
}

/// A file of a kind, as it is saved.
fn saved(kind: FileKind, sheet: &Sheet) -> Value {
    let file = file(text::words(), kind, &sheet.0, &at(0));
    serde_json::from_str(&file.text).expect("a file is JSON")
}

/// The changes as `item here there`.
fn changes(run: &DryRun) -> Vec<String> {
    let name = |answer: Option<Answer>| answer.map_or("-", Answer::as_str);
    let told = run.changes.iter();
    told.map(|change| {
        format!(
            "{} {} {}",
            change.item,
            name(change.here),
            name(change.there)
        )
    })
    .collect()
}

fn differ(run: &DryRun) -> Vec<String> {
    run.differ.iter().map(ToString::to_string).collect()
}

#[test]
fn what_a_file_holds_is_told() {
    let document = document_with(json!({
        "savedAt": "2026-10-01T08:00:00.000Z",
        "answers": {
            "foundation:documentation": {"answer": "partly"},
            "164.312(b)": {"answer": "unknown"},
            "164.312(d)": {"note": "no answer"},
            "164.9": {"answer": "in-place"},
            (ENCRYPT): {"details": {"all-at-rest": "no"}},
        },
        "history": [{"item": ITEM, "answer": "other-way", "record": {"why": "w"}, "until": "u"}],
    }));
    let run = dry_run(&document, &nothing());
    assert_eq!(run.format, Format::Assessment);
    assert_eq!(run.saved_at, "2026-10-01T08:00:00.000Z");
    assert_eq!(run.answered, 3, "two answers and one detail");
    assert_eq!(run.records, 1, "one that is no longer in effect");
    assert_eq!((&run.differ[..], &run.look_again[..]), (&[][..], &[][..]));
    assert_eq!(run.assessment, read(&document.to_string()).assessment);
    let sheet = base()
        .recorded(ITEM, "other-way")
        .recorded(ENCRYPT, "exception");
    let run = dry_run(&saved(FileKind::Report, &sheet), &nothing());
    assert_eq!(run.format, Format::Report);
    assert_eq!((run.answered, run.records), (15, 2));
}

#[test]
fn a_record_that_is_not_complete_on_the_day_it_is_looked_at_is_not_counted() {
    let mut sheet = base().recorded(ITEM, "other-way");
    assert_eq!(dry_run(&written(&sheet.0), &nothing()).records, 1);
    let record = sheet.entry(ITEM).record.as_mut().expect("a record");
    record.decided_on = "2026-11-22".into();
    assert_eq!(dry_run(&written(&sheet.0), &nothing()).records, 0);
    let not_offered = base().recorded("164.312(b)", "other-way");
    assert_eq!(dry_run(&written(&not_offered.0), &nothing()).records, 0);
}

#[test]
fn what_would_change_is_named_in_catalog_order() {
    let here = base().without("164.312(b)").answer("164.312(d)", "partly");
    let there = base()
        .without("164.312(a)(1)")
        .evidence("164.312(e)(1)", "Folder 7")
        .detail(ENCRYPT, "all-at-rest", "yes")
        .answer("foundation:documentation", "unknown");
    let run = dry_run(&written(&there.0), &here);
    let expected = [
        "foundation:documentation in-place unknown".to_owned(),
        "164.312(a)(1) in-place -".into(),
        "164.312(b) - in-place".into(),
        "164.312(d) partly in-place".into(),
        "164.312(e)(1) in-place in-place".into(),
        format!("{ENCRYPT} - -"),
    ];
    assert_eq!(changes(&run), expected);
    // The same the other way round, and nothing against itself.
    assert_eq!(
        changes(&dry_run(&written(&here.0), &there)).len(),
        expected.len()
    );
    assert_eq!(changes(&dry_run(&written(&here.0), &here)), [""; 0]);
    let later = here.clone();
    let mut later = later;
    later.entry("164.312(d)").changed_at = at(30).stamp;
    assert_eq!(changes(&dry_run(&written(&later.0), &here)), [""; 0]);
}

#[test]
fn what_is_unknown_in_a_file_is_named_and_kept() {
    let document = document_with(json!({
        "answers": {"164.312(b)": {"answer": "exception"}, "164.9": 1, "164.312(d)": {"x": 1}},
        "y": 2,
    }));
    let run = dry_run(&document, &nothing());
    let told: Vec<_> = run
        .warnings
        .iter()
        .map(|warning| format!("{} {}", warning.code.as_str(), warning.id))
        .collect();
    let expected = [
        "not-offered 164.312(b)",
        "unknown-field 164.312(d)",
        "unknown-field y",
        "unknown-id 164.9",
    ];
    assert_eq!(told, expected);
    assert_eq!(written(&run.assessment), document);
}

#[test]
fn looking_at_a_file_changes_nothing() {
    let mut here = all_in_place().recorded(ITEM, "other-way");
    here.0.organisation = Some("Practice".into());
    let before = here.clone();
    for document in [
        written(&base().0),
        saved(FileKind::Report, &base()),
        saved(FileKind::ShareSafe, &base()),
        json!({"format": "safeguard-check/assessment", "version": 2}),
        json!(7),
    ] {
        // Once more says the same, so nothing was remembered either.
        assert_eq!(imported(&document, &here), imported(&document, &here));
    }
    assert_eq!(here, before);
}

#[test]
fn what_is_refused_is_refused_with_its_reason() {
    let document = document_with(json!({})).to_string();
    let refused = |bytes: &[u8]| import(bytes, &nothing().0, &[], &at(0)).err();
    let with = |from: &str, to: &str| refused(document.replace(from, to).as_bytes());
    assert_eq!(refused(&vec![b' '; 2_000_001]), Some(Refusal::TooLarge));
    assert_eq!(refused(b"\xff"), Some(Refusal::NotUtf8));
    assert_eq!(refused(b""), Some(Refusal::NotJson { line: 1, column: 1 }));
    assert_eq!(
        refused("[".repeat(10_000).as_bytes()),
        Some(Refusal::TooDeep)
    );
    assert_eq!(refused(br#"["\ud800"]"#), Some(Refusal::HalfSurrogate));
    assert_eq!(refused(b"[1e400]"), Some(Refusal::NumberTooGreat));
    assert_eq!(
        refused(br#"{"a":1,"a":2}"#),
        Some(Refusal::KeyTwice("a".into()))
    );
    assert_eq!(
        with(r#""answers":{},"#, ""),
        Some(Refusal::Missing("answers".into()))
    );
    assert_eq!(
        with("safeguard-check/assessment", "x"),
        Some(Refusal::UnknownFormat)
    );
    assert_eq!(
        with(r#""version":1"#, r#""version":2"#),
        Some(Refusal::NewerVersion)
    );
    assert_eq!(
        with(r#""version":1"#, r#""version":0"#),
        Some(Refusal::BadVersion)
    );
    assert_eq!(
        with(r#""version":1"#, r#""version":1,"shareSafe":true"#),
        Some(Refusal::ShareSafeAssessment)
    );
}

#[test]
fn results_of_a_wrong_shape_make_the_whole_report_bad() {
    for kind in [FileKind::Report, FileKind::ShareSafe] {
        let report = saved(kind, &base());
        for (part, value, expected) in [
            (
                "current",
                json!([]),
                Err(("results.current", Some(Expected::Object))),
            ),
            (
                "proposed",
                json!("x"),
                Err(("results.proposed", Some(Expected::Object))),
            ),
            (
                "current",
                json!({"164.312(b)": 1}),
                Err(("results.current.164.312(b)", Some(Expected::Text))),
            ),
            (
                "current",
                json!({"164.312(b)": "In place"}),
                Err(("results.current.164.312(b)", None)),
            ),
            (
                "proposed",
                json!({(ENCRYPT): ""}),
                Err(("results.proposed.nprm:164.312(b)(2)", None)),
            ),
            // What no catalog has is left alone, and so is what is not there.
            ("current", json!({"164.9": 1, "164.312(b)": null}), Ok(())),
            ("proposed", json!(null), Ok(())),
            ("summary", json!(7), Ok(())),
        ] {
            let mut report = report.clone();
            report["results"][part] = value;
            let expected = expected.map_err(|(field, expected): (&str, _)| {
                let field = field.to_owned();
                match expected {
                    Some(expected) => Refusal::WrongType { field, expected },
                    None => Refusal::UnknownValue(field),
                }
            });
            let found = imported(&report, &nothing()).map(drop);
            assert_eq!(found, expected, "{}", report["results"][part]);
        }
    }
}

#[test]
fn a_report_says_where_its_results_are_not_those_of_today() {
    let sheet = base().recorded(ITEM, "other-way");
    let mut report = saved(FileKind::Report, &sheet);
    assert_eq!(differ(&dry_run(&report, &nothing())), [""; 0]);
    report["results"]["current"]["164.312(d)"] = "open".into();
    report["results"]["current"]["164.312(b)"] = "by-decision".into();
    report["results"]["proposed"][ENCRYPT] = "in-place".into();
    report["results"]["current"]["164.9"] = "in-place".into();
    let run = dry_run(&report, &nothing());
    assert_eq!(differ(&run), ["164.312(b)", "164.312(d)", ENCRYPT]);
    // Results are computed anew: what the report says of them leads nowhere.
    assert_eq!(Sheet(run.assessment).score(), sheet.score());
    // An earlier day may have had other results from the same answers.
    let mut later = sheet.clone();
    let record = later.entry(ITEM).record.as_mut().expect("a record");
    record.decided_on = "2026-11-22".into();
    let mut report = saved(FileKind::Report, &later);
    report["results"]["current"][ITEM] = "by-alternative".into();
    assert_eq!(differ(&dry_run(&report, &nothing())), [ITEM]);
    // What a report does not tell differs from nothing.
    report["results"] = json!({});
    assert_eq!(differ(&dry_run(&report, &nothing())), [""; 0]);
}

#[test]
fn what_changed_since_the_catalog_of_a_file_is_told_and_flagged() {
    let changes = [Change {
        on: Date::parse("2027-01-01").expect("a day"),
        item: id("164.312(b)"),
        part: ChangedPart::Wording,
        before: "x",
    }];
    for kind in [FileKind::Answers, FileKind::Report] {
        let text = saved(kind, &base()).to_string();
        let Ok(Import::Answers(run)) = import(text.as_bytes(), &base().0, &changes, &at(0)) else {
            panic!("no answers");
        };
        assert_eq!(run.look_again, [id("164.312(b)")]);
        assert!(run.assessment.is_flagged(id("164.312(b)")));
        // The flag is ours and no difference between the two.
        assert_eq!(run.changes, []);
    }
}

#[test]
fn a_share_safe_report_shows_the_results_that_it_holds_and_computes_nothing() {
    let mut report = saved(FileKind::ShareSafe, &base());
    let all = shared(&report).statuses;
    let in_order: Vec<_> = catalog::items().map(|item| item.id()).skip(2).collect();
    assert_eq!(all.iter().map(|(id, _)| *id).collect::<Vec<_>>(), in_order);
    // Whatever the answers beside them say, and whatever is missing.
    report["results"]["current"] = json!({"164.312(d)": "open", "164.9": "in-place"});
    report["results"]["proposed"] = json!({(ENCRYPT): "undocumented"});
    let shared = shared(&report);
    let told: Vec<_> = shared
        .statuses
        .iter()
        .map(|(id, status)| format!("{id} {}", status.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            "164.312(d) open".to_owned(),
            format!("{ENCRYPT} undocumented")
        ]
    );
    assert_eq!(shared.saved_at, at(0).stamp);
    report["results"] = json!({});
    assert_eq!(self::shared(&report).statuses, []);
}

/// Every character that nobody sees or that turns round what is beside it.
fn hidden() -> impl Iterator<Item = char> {
    let ranges = [
        '\0'..='\u{1f}',
        '\u{7f}'..='\u{9f}',
        '\u{ad}'..='\u{ad}',
        '\u{61c}'..='\u{61c}',
        '\u{180e}'..='\u{180e}',
        '\u{200b}'..='\u{200f}',
        '\u{2028}'..='\u{202e}',
        '\u{2060}'..='\u{2064}',
        '\u{2066}'..='\u{206f}',
        '\u{feff}'..='\u{feff}',
        '\u{fff9}'..='\u{fffb}',
        '\u{e0001}'..='\u{e0001}',
        '\u{e0020}'..='\u{e007f}',
    ];
    ranges.into_iter().flatten()
}

/// What stands between the two marks that hold a text apart, if nothing else does.
fn between(quoted: &str) -> Option<&str> {
    quoted.strip_prefix('\u{2068}')?.strip_suffix('\u{2069}')
}

#[test]
fn a_text_of_somebody_else_is_held_apart_and_says_nothing_unseen() {
    assert_eq!(quoted("164.312(b)"), "\u{2068}164.312(b)\u{2069}");
    assert_eq!(quoted(""), "\u{2068}\u{2069}");
    for character in hidden() {
        let shown = quoted(&format!("a{character}b"));
        assert_eq!(between(&shown), Some("a\u{fffd}b"), "{character:?}");
    }
    // What people write is left as it is.
    for text in ["Ünïcödé", "日本語", "עברית", "😀", "a b", "<b>\"'&"] {
        assert_eq!(between(&quoted(text)), Some(text));
    }
}

#[test]
fn a_long_text_of_somebody_else_is_cut() {
    let exactly = "é".repeat(60);
    assert_eq!(between(&quoted(&exactly)), Some(&*exactly));
    let cut = format!("{exactly}…");
    assert_eq!(between(&quoted(&format!("{exactly}é"))), Some(&*cut));
    let start = Instant::now();
    assert_eq!(between(&quoted(&"é".repeat(100_000))), Some(&*cut));
    assert!(start.elapsed().as_secs() < 1);
}

/// Sentences of ours around a text of somebody else.
fn sentences(name: &str) -> Vec<String> {
    let words = text::words();
    let id = || name.to_owned();
    let warnings = [
        WarningCode::NotOffered,
        WarningCode::UnknownDetail,
        WarningCode::UnknownField,
        WarningCode::UnknownId,
    ];
    let mut all: Vec<_> = warnings
        .into_iter()
        .map(|code| warning_sentence(words, &Warning { code, id: id() }))
        .collect();
    let refusals = [
        Refusal::KeyTwice(id()),
        Refusal::Missing(id()),
        Refusal::WrongType {
            field: id(),
            expected: Expected::Text,
        },
        Refusal::UnknownValue(id()),
    ];
    all.extend(
        refusals
            .iter()
            .map(|refusal| refusal_sentence(words, refusal)),
    );
    all
}

#[test]
fn no_hostile_name_changes_a_sentence_of_ours() {
    let usual = sentences("x");
    let hidden: String = hidden().collect();
    for name in [
        "",
        "\u{202e}txet\u{202c}",
        "\u{2066}\u{2069}\u{2069}",
        "a\nb\r\nc\u{2028}d\0",
        "<script>alert(1)</script>",
        "”. Everything is in place. “",
        &hidden,
        &"x".repeat(100_000),
        &"\u{202e}".repeat(100_000),
    ] {
        let quoted = quoted(name);
        for (usual, sentence) in usual.iter().zip(sentences(name)) {
            let (before, after) = usual.split_once("\u{2068}x\u{2069}").expect("the name");
            assert_eq!(sentence, format!("{before}{quoted}{after}"));
            assert!(sentence.chars().count() < 400);
        }
    }
}

#[test]
fn every_refusal_has_a_sentence_of_its_own() {
    let words = text::words();
    let all = [
        Refusal::TooLarge,
        Refusal::NotUtf8,
        Refusal::NotJson { line: 3, column: 7 },
        Refusal::HalfSurrogate,
        Refusal::TooDeep,
        Refusal::NumberTooGreat,
        Refusal::KeyTwice("x".into()),
        Refusal::Missing("x".into()),
        Refusal::WrongType {
            field: "x".into(),
            expected: Expected::List,
        },
        Refusal::UnknownValue("x".into()),
        Refusal::UnknownFormat,
        Refusal::BadVersion,
        Refusal::NewerVersion,
        Refusal::ShareSafeAssessment,
    ];
    let mut sentences: Vec<_> = all.iter().map(|one| refusal_sentence(words, one)).collect();
    assert!(sentences[2].contains('3') && sentences[2].contains('7'));
    sentences.sort();
    sentences.dedup();
    assert_eq!(sentences.len(), all.len());
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn whatever_somebody_else_wrote_stays_on_one_short_line_of_its_own(name in any::<String>()) {
        let shown = quoted(&name);
        let inside = between(&shown);
        prop_assert!(inside.is_some());
        let inside = inside.unwrap_or_default();
        prop_assert!(inside.chars().count() <= 61);
        let hidden: Vec<_> = hidden().collect();
        prop_assert!(!inside.chars().any(|character| hidden.contains(&character)));
    }

    #[test]
    fn a_name_in_a_file_never_reaches_a_person_as_it_came(name in "\\PC{0,5}[\u{202e}\u{0}\n\u{2069}]\\PC{0,5}") {
        let document = document_with(json!({(name): 1}));
        let run = dry_run(&document, &Sheet(Assessment::default()));
        for warning in &run.warnings {
            let sentence = warning_sentence(text::words(), warning);
            let as_it_came = sentence.contains(['\u{202e}', '\0', '\n']);
            prop_assert!(!as_it_came);
            prop_assert_eq!(sentence.matches('\u{2069}').count(), 1);
        }
    }
}
