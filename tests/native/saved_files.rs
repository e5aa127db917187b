//! Knows: the files that a person can save, and what may and may not stand in each.
//! Must not know: how a browser saves a file, or how results come about.

use std::time::Instant;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use safeguard_check::assessment::json::{self, Object};
use safeguard_check::assessment::{Assessment, Place, RecordField};
use safeguard_check::catalog;
use safeguard_check::report::{DryRun, FileKind, Import, file, import};
use safeguard_check::text;
use serde_json::{Value, json};

use crate::crowds::{crowded, head};
use crate::properties::{any_json, any_sheet, cases};
use crate::support::*;

const KINDS: [FileKind; 3] = [FileKind::Answers, FileKind::Report, FileKind::ShareSafe];

fn text_of(kind: FileKind, assessment: &Assessment) -> String {
    file(text::words(), kind, assessment, &at(0)).text
}

fn saved(kind: FileKind, assessment: &Assessment) -> Value {
    serde_json::from_str(&text_of(kind, assessment)).expect("a file is JSON")
}

/// Opens a file that holds answers.
#[track_caller]
fn opened_again(text: &str) -> DryRun {
    match import(text.as_bytes(), &Assessment::default(), &[], &at(0)) {
        Ok(Import::Answers(run)) => *run,
        other => panic!("no answers: {other:?}"),
    }
}

/// An assessment with a text of its own in every place that takes one.
fn marked(marker: &str) -> Sheet {
    let mark = |number: usize| format!("{marker}{number}");
    let entry = |answer: &str, number: usize| {
        json!({
            "answer": answer,
            "changedAt": at(1).stamp,
            "evidence": mark(number),
            "note": mark(number + 1),
            "flagged": true,
            "record": {
                "why": mark(number + 2), "measure": mark(number + 3),
                "decidedBy": mark(number + 4), "decidedOn": "2026-03-02",
                "riskAnalysis": mark(number + 5), "reviewOn": mark(number + 6),
                "exception": mark(number + 7), (mark(number + 8)): mark(number + 9),
            },
            "details": {(mark(number + 10)): mark(number + 11)},
            (mark(number + 12)): {"deep": [mark(number + 13)]},
        })
    };
    let items = catalog::items().map(|item| item.id().as_str()).enumerate();
    let mut answers: serde_json::Map<_, _> = items
        .map(|(index, id)| {
            let answer = match id {
                ENCRYPT | MFA => "exception",
                id if ADDRESSABLE.contains(&id) => ["other-way", "decided-not"][index % 2],
                // One that its item does not offer, which is named in the warnings.
                "164.312(b)" => "other-way",
                _ => "in-place",
            };
            (id.to_owned(), entry(answer, 100 * index))
        })
        .collect();
    answers.insert(mark(10_001), json!({"answer": mark(10_002)}));
    let history = json!([{
        "item": mark(10_003), "answer": "other-way", "until": mark(10_004),
        "record": {"why": mark(10_005), "measure": mark(10_006), (mark(10_007)): mark(10_008)},
        (mark(10_009)): mark(10_010),
    }]);
    let plan = json!({(mark(10_011)): {
        "owner": mark(10_012), "due": mark(10_013), "done": true, "note": mark(10_014),
        (mark(10_015)): mark(10_016),
    }});
    opened(json!({
        "answers": answers, "history": history, "plan": plan,
        "organisation": mark(10_017), "preparedBy": mark(10_018),
        (mark(10_019)): [mark(10_020), {(mark(10_021)): 1}],
        "place": "check/item/164.312(d)",
    }))
}

#[test]
fn every_file_has_a_name_of_its_own_with_the_day_in_it() {
    let names = KINDS.map(|kind| file(text::words(), kind, &base().0, &at(0)).name);
    let expected = [
        "safeguard-check-answers-2026-11-21.json",
        "safeguard-check-report-2026-11-21.json",
        "safeguard-check-report-share-safe-2026-11-21.json",
    ];
    assert_eq!(names, expected);
    // Nothing that a person typed stands in the name of a file.
    let names = KINDS.map(|kind| file(text::words(), kind, &marked("../").0, &at(0)).name);
    assert_eq!(names, expected);
}

#[test]
fn every_file_says_what_it_is() {
    for (kind, format, share_safe) in [
        (FileKind::Answers, "safeguard-check/assessment", None),
        (FileKind::Report, "safeguard-check/report", None),
        (FileKind::ShareSafe, "safeguard-check/report", Some(true)),
    ] {
        let file = saved(kind, &base().0);
        assert_eq!(file["format"], format);
        assert_eq!(file["version"].to_string(), "1");
        assert_eq!(file["savedAt"], at(0).stamp);
        assert_eq!(file["catalog"], catalog::CATALOG_DATE.to_string());
        assert_eq!(file.get("shareSafe").and_then(Value::as_bool), share_safe);
        assert_eq!(file.get("results").is_some(), kind != FileKind::Answers);
    }
}

#[test]
fn a_file_is_in_lines_for_people_to_read() {
    for kind in KINDS {
        let text = text_of(kind, &marked("m").0);
        let lines: Vec<_> = text.lines().collect();
        assert_eq!((lines[0], lines[lines.len() - 1]), ("{", "}"));
        assert!(text.ends_with("}\n"));
        assert!(lines.contains(&r#"  "version": 1,"#));
        assert!(lines.contains(&r#"      "changedAt": "2026-11-21T12:01:00.000Z","#));
        // An independent writer lays it out in the same way.
        let value: Value = serde_json::from_str(&text).expect("JSON");
        let theirs = serde_json::to_string_pretty(&value).expect("text");
        let sorted = |text: &str| {
            let lines = text
                .lines()
                .map(|line| line.trim_end_matches(',').to_owned());
            let mut lines: Vec<_> = lines.collect();
            lines.sort();
            lines
        };
        assert_eq!(sorted(&text), sorted(&theirs));
    }
}

#[test]
fn a_rich_assessment_loses_nothing_in_a_file_of_answers_or_in_a_report() {
    let sheet = marked("m");
    for kind in [FileKind::Answers, FileKind::Report] {
        let run = opened_again(&text_of(kind, &sheet.0));
        assert_eq!(run.assessment, sheet.0, "{kind:?}");
        assert_eq!(run.differ, []);
    }
}

#[test]
fn a_report_of_an_assessment_with_fields_named_like_those_of_a_report_can_be_opened() {
    for value in [
        json!(7),
        json!("forged"),
        json!({"current": []}),
        json!(null),
        json!([1]),
    ] {
        for name in [
            "results",
            "method",
            "disclaimer",
            "scope",
            "ruleStatus",
            "digest",
        ] {
            let sheet =
                opened(json!({(name): value, "answers": {"164.312(b)": {"answer": "partly"}}}));
            let answers = opened_again(&text_of(FileKind::Answers, &sheet.0));
            assert_eq!(answers.assessment, sheet.0, "{name}");
            for kind in [FileKind::Report, FileKind::ShareSafe] {
                let report = saved(kind, &sheet.0);
                let honest = saved(kind, &nothing().answer("164.312(b)", "partly").0);
                let changed = |report: &Value| {
                    let mut report = report.clone();
                    // The notices differ: the field of the assessment is named in them.
                    report["results"]["summary"]["warnings"].take();
                    report
                };
                assert_eq!(changed(&report), changed(&honest), "{name}: {value}");
            }
            let run = opened_again(&text_of(FileKind::Report, &sheet.0));
            assert_eq!(run.assessment.answers, sheet.0.answers);
        }
    }
}

#[test]
fn a_share_safe_report_holds_nothing_that_anybody_typed() {
    let marker = "Zaubernuss";
    let sheet = marked(marker);
    let full = text_of(FileKind::Report, &sheet.0);
    assert!(
        full.matches(marker).count() > 55 * 13,
        "the markers are planted"
    );
    let safe = text_of(FileKind::ShareSafe, &sheet.0);
    assert_eq!(safe.matches(marker).count(), 0, "{safe}");
    // Nor where it was.
    assert!(!safe.contains("check/item"), "{safe}");
}

#[test]
fn a_share_safe_report_holds_only_fields_that_are_known_to_be_safe() {
    let safe = saved(FileKind::ShareSafe, &marked("m").0);
    let names = |value: &Value| -> Vec<String> {
        let names = value.as_object().expect("an object").keys();
        names.cloned().collect()
    };
    for name in names(&safe) {
        let known = [
            "answers",
            "catalog",
            "disclaimer",
            "format",
            "method",
            "place",
            "results",
            "ruleStatus",
            "savedAt",
            "scope",
            "shareSafe",
            "version",
        ];
        assert!(known.contains(&&*name), "{name}");
    }
    for (item, entry) in safe["answers"].as_object().expect("an object") {
        assert!(catalog::item(item).is_some(), "{item}");
        for name in names(entry) {
            let known = ["answer", "changedAt", "details", "flagged"];
            assert!(known.contains(&&*name), "{item}: {name}");
        }
    }
    assert_eq!(
        names(&safe["results"]),
        ["current", "foundations", "proposed", "summary"]
    );
}

#[test]
fn a_share_safe_report_has_the_statuses_of_the_full_report() {
    for sheet in [nothing(), base(), marked("m")] {
        let (full, safe) = (
            saved(FileKind::Report, &sheet.0),
            saved(FileKind::ShareSafe, &sheet.0),
        );
        for part in ["current", "proposed", "foundations"] {
            assert_eq!(safe["results"][part], full["results"][part], "{part}");
        }
        for (name, value) in full["results"]["summary"].as_object().expect("an object") {
            if name != "warnings" {
                assert_eq!(safe["results"]["summary"][name], *value, "{name}");
            }
        }
        for name in ["disclaimer", "scope", "ruleStatus", "method"] {
            assert_eq!(safe[name], full[name], "{name}");
        }
        let text = safe.to_string();
        let Ok(Import::ShareSafe(shared)) = import(text.as_bytes(), &sheet.0, &[], &at(0)) else {
            panic!("it was not taken for a share-safe report");
        };
        for (id, status) in shared.statuses {
            assert_eq!(status.as_str(), sheet.status(id.as_str()), "{id}");
        }
    }
}

/// Texts, some of them hostile.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        2 => any::<String>(),
        1 => select(vec!["</script>", "\u{202e}", "\0", "\"\\", "__proto__", "\u{2028}", " "])
            .prop_map(str::to_owned),
    ]
}

/// Any answers, with texts, a history, a plan and unknown things around them.
pub fn any_rich_sheet() -> impl Strategy<Value = Sheet> {
    let unknown = || vec(("x-[a-z]{1,3}", any_json()), 0..3);
    (
        any_sheet(),
        vec(
            (
                select(catalog::items().collect::<Vec<_>>()),
                any_text(),
                any_text(),
                any::<bool>(),
            ),
            0..8,
        ),
        vec(
            (any_text(), any_text(), select(RecordField::ALL.to_vec())),
            0..4,
        ),
        vec((any_text(), any_text(), any_text(), any::<bool>()), 0..4),
        (any_text(), any_text()),
        (unknown(), unknown(), unknown()),
        select(vec![
            Place::Start,
            Place::Result,
            Place::Standard(2),
            Place::Files,
        ]),
    )
        .prop_map(|(sheet, said, past, tasks, names, unknown, place)| {
            let object = |fields: Vec<(String, Value)>| -> serde_json::Map<_, _> {
                fields.into_iter().collect()
            };
            let mut document = written(&sheet.0);
            for (item, note, evidence, flagged) in said {
                let entry = &mut document["answers"][item.id().as_str()];
                entry["note"] = note.into();
                entry["evidence"] = evidence.into();
                entry["flagged"] = flagged.into();
                entry["x-unknown"] = json!([null]);
                entry["details"]["x-unknown"] = json!(1.5);
            }
            let past = past.into_iter().map(|(text, until, field)| {
                json!({
                    "item": text, "answer": "decided-not", "until": until,
                    "record": {(field.as_str()): text, "x-unknown": true},
                })
            });
            document["history"] = past.collect();
            let tasks = tasks.into_iter().map(|(task, owner, note, done)| {
                (
                    task,
                    json!({"owner": owner, "note": note, "done": done, "due": owner}),
                )
            });
            document["plan"] = Value::Object(tasks.collect());
            (document["organisation"], document["preparedBy"]) = (names.0.into(), names.1.into());
            document["place"] = place.address().into();
            for (name, value) in object(unknown.0) {
                document[name] = value;
            }
            for (name, value) in object(unknown.1) {
                document["answers"][name] = value;
            }
            if let Some((name, value)) = unknown.2.into_iter().next() {
                document["plan"]["x"] = json!({(name): value});
            }
            // What is empty says nothing that its absence does not say, so it is left out once.
            let sheet = Sheet(read(&document.to_string()).assessment);
            Sheet(read(&written(&sheet.0).to_string()).assessment)
        })
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn saving_and_opening_loses_nothing(sheet in any_rich_sheet()) {
        for kind in [FileKind::Answers, FileKind::Report] {
            let run = opened_again(&text_of(kind, &sheet.0));
            prop_assert_eq!(&run.assessment, &sheet.0);
            prop_assert_eq!(&run.differ, &[]);
            // And saved once more it is the same file.
            prop_assert_eq!(text_of(kind, &run.assessment), text_of(kind, &sheet.0));
        }
    }

    #[test]
    fn what_is_shared_is_the_same_whatever_was_typed(sheet in any_rich_sheet()) {
        let mut silent = sheet.clone();
        for item in catalog::items() {
            if sheet.0.entry(item.id()).is_some() {
                let entry = silent.entry(item.id().as_str());
                entry.note.clear();
                entry.kept = Object::default();
                entry.kept_record = Object::default();
                entry.kept_details = Object::default();
                if let Some(record) = &mut entry.record {
                    record.review_on.clear();
                }
            }
        }
        silent.0 = Assessment {
            answers: silent.0.answers,
            ..Assessment::default()
        };
        let shared = text_of(FileKind::ShareSafe, &sheet.0);
        prop_assert_eq!(shared, text_of(FileKind::ShareSafe, &silent.0));
    }
}

#[test]
fn a_file_is_never_too_large_to_be_opened_when_its_document_fits() {
    let past = |number: usize| format!(r#"{{"item":"{number:x}"}}"#);
    let flat = |number: usize| format!(r#""{number:x}":0"#);
    let list = |number: usize| format!("[{number}]");
    for (told, text) in [
        (
            "history",
            crowded(&format!(r#"{},"history":["#, head()), past, "]}"),
        ),
        ("fields", crowded(&format!("{},", head()), flat, "}")),
        (
            "lists",
            crowded(&format!(r#"{},"x":["#, head()), list, "]}"),
        ),
    ] {
        let assessment = read(&text).assessment;
        let once = safeguard_check::assessment::document::write(&assessment, &at(0));
        let fits = once.len() <= 2_000_000;
        let file = text_of(FileKind::Answers, &assessment);
        assert_eq!(
            file.len() <= 2_000_000,
            fits,
            "{told}: {} bytes",
            file.len()
        );
        if fits {
            assert_eq!(opened_again(&file).assessment, assessment, "{told}");
        }
    }
    // The lines are left out exactly where they would be too much.
    let around = |length: usize| {
        let mut sheet = nothing();
        sheet.0.organisation = Some("x".repeat(length));
        text_of(FileKind::Answers, &sheet.0)
    };
    let lines = around(1_000).len() - 1_000;
    assert_eq!(around(2_000_000 - lines).len(), 2_000_000);
    assert!(around(2_000_000 - lines).ends_with("}\n"));
    let one_line = around(2_000_001 - lines);
    assert_eq!(one_line.lines().count(), 1);
    assert!(one_line.len() < 2_000_000);
    opened_again(&one_line);
}

/// A document with as many numbers as fit, nested as deeply as may be.
fn nested_most_deeply() -> String {
    let (open, close) = ("[".repeat(98), "]".repeat(98));
    let before = format!(r#"{},"x":{open}"#, head());
    crowded(&before, |_| "0".into(), &format!("{close}}}"))
}

#[test]
fn a_file_of_what_is_nested_most_deeply_is_written_without_a_long_wait() {
    let assessment = read(&nested_most_deeply()).assessment;
    let start = Instant::now();
    for kind in KINDS {
        // Two spaces a level and a line a number would be a hundred times as much.
        let file = text_of(kind, &assessment);
        assert!(file.len() < 2_010_000, "{kind:?}: {}", file.len());
    }
    let waited = start.elapsed();
    assert!(waited.as_secs() < 30, "{waited:?}");
}

#[test]
fn lines_that_are_too_many_are_not_written_to_be_thrown_away() {
    let value = json::parse(nested_most_deeply().as_bytes()).expect("JSON");
    // The shortest of several times, because a machine may have other things to do.
    let shortest = |work: &dyn Fn() -> bool| {
        let times = (0..5).map(|_| {
            let start = Instant::now();
            assert!(work());
            start.elapsed()
        });
        times.min().expect("a time")
    };
    let one_line = shortest(&|| value.to_string().len() > 1_900_000);
    let lines = shortest(&|| value.to_lines(100_000).is_none());
    assert!(lines < one_line * 5, "{lines:?} and {one_line:?}");
}

#[test]
fn a_text_in_place_of_a_moment_does_not_leave_share_safe() {
    let shared = |stamp: &str| {
        let mut assessment = base().0;
        let id = catalog::item("164.312(b)").expect("an item").id();
        let mut entry = assessment.answers.remove(&id).expect("an answer");
        entry.changed_at = stamp.to_owned();
        assessment.answers.insert(id, entry);
        text_of(FileKind::ShareSafe, &assessment)
    };
    assert!(shared("2026-11-20T09:00:00.000Z").contains("2026-11-20T09:00:00.000Z"));
    assert!(shared("2026-11-20T09:00:00+01:00").contains("2026-11-20T09:00:00+01:00"));
    for stamp in ["Jane Doe, MRN 123", "2026-11-20 J", &"1".repeat(36)] {
        assert!(!shared(stamp).contains(stamp), "{stamp}");
    }
}
