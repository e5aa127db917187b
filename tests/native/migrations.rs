//! Knows: how a document of an older version becomes one of the newest, on steps that are made up,
//! and that a file of every version there ever was is still read as it was meant.
//! Must not know: which steps there really are.

use std::collections::BTreeMap;

use safeguard_check::assessment::Assessment;
use safeguard_check::assessment::document::{
    self, Document, Expected, Format, Refusal, Step, warnings,
};
use safeguard_check::assessment::json::{Object, Value};
use safeguard_check::persist::Settings;
use safeguard_check::report::{Import, Snapshots, import};
use serde_json::json;

use crate::formats::{documents, formats, released};
use crate::oracle;
use crate::support::*;

/// The name of the practice was called `practice` in version 1.
const RENAMES: Step = |document: &mut Object| {
    if let Some(name) = document.remove("practice") {
        document.put("organisation", name);
    }
};

/// A task was a text in version 2, its note.
const WRAPS: Step = |document: &mut Object| {
    let Some(Value::Object(plan)) = document.remove("plan") else {
        return;
    };
    let tasks = plan.fields().iter().map(|(task, value)| {
        let notes = match value {
            Value::Text(_) => Object::default().with("note", value.clone()).into(),
            other => other.clone(),
        };
        (task.clone(), notes)
    });
    document.put("plan", Object::of(tasks.collect()).into());
};

const STEPS: [Step; 2] = [RENAMES, WRAPS];

/// The same things said in version 1, 2 or 3, and in whichever way that version is written.
fn said_in(version: &str, format: &str) -> String {
    let mut members = json!({
        "format": format,
        "answers": {"164.312(b)": {"answer": "unknown", "changedAt": "t", "later": 1}},
        "practice": "Old Mill",
        "plan": {"164.312(b)": "ask"},
        "later": [1, null],
    });
    if version.trim_end_matches(".0") != "1" {
        let name = members["practice"].take();
        members
            .as_object_mut()
            .expect("an object")
            .remove("practice");
        members["organisation"] = name;
    }
    if ["3", "3.0", "3e0"].contains(&version) {
        members["plan"] = json!({"164.312(b)": {"note": "ask"}});
    }
    if format.ends_with("report") {
        for (name, value) in [
            ("results", json!({"current": {"164.312(b)": "unverified"}})),
            ("disclaimer", json!("d")),
            ("scope", json!("s")),
            ("ruleStatus", json!({})),
            ("method", json!(1)),
        ] {
            members[name] = value;
        }
    }
    let text = document_with(members).to_string();
    text.replace(r#""version":1"#, &format!(r#""version":{version}"#))
}

fn read_with(text: &str, steps: &[Step]) -> Result<Document, Refusal> {
    document::read_with(text.as_bytes(), steps)
}

#[test]
fn documents_of_every_version_come_out_the_same() {
    for format in Format::ALL {
        let newest = read_with(&said_in("3", format.as_str()), &STEPS).expect("the newest");
        assert_eq!(newest.format, format);
        let assessment = &newest.assessment;
        assert_eq!(assessment.organisation.as_deref(), Some("Old Mill"));
        assert_eq!(assessment.plan[0].1.note, "ask");
        // Neither the old names nor the version are left over as unknown fields.
        assert_eq!(assessment.kept.names().collect::<Vec<_>>(), ["later"]);
        for version in ["1", "2", "1.0", "2.0", "3.0", "3e0"] {
            let older = read_with(&said_in(version, format.as_str()), &STEPS);
            assert_eq!(older.as_ref(), Ok(&newest), "version {version}");
        }
    }
}

#[test]
fn a_step_is_taken_only_by_documents_that_are_older_than_it() {
    const MARKS: [Step; 3] = [
        |document| document.put("first", true.into()),
        |document| document.put("second", true.into()),
        |document| document.put("third", true.into()),
    ];
    for (version, expected) in [
        (1, &["first", "second", "third"][..]),
        (2, &["second", "third"]),
        (3, &["third"]),
        (4, &[]),
    ] {
        let text = document_with(json!({})).to_string();
        let text = text.replace(r#""version":1"#, &format!(r#""version":{version}"#));
        let document = read_with(&text, &MARKS).expect("a document");
        let names: Vec<_> = document.assessment.kept.names().collect();
        assert_eq!(names, expected, "version {version}");
    }
}

#[test]
fn a_version_after_the_newest_is_refused_as_newer_and_no_step_is_taken() {
    const SPOILS: Step = |document| document.put("answers", Value::Null);
    for version in ["4", "4.0", "40e-1", "5", "1e300"] {
        let text = said_in("3", "safeguard-check/assessment")
            .replace(r#""version":3"#, &format!(r#""version":{version}"#));
        assert_eq!(
            read_with(&text, &STEPS),
            Err(Refusal::NewerVersion),
            "{version}"
        );
        assert_eq!(
            read_with(&text, &[SPOILS, SPOILS]),
            Err(Refusal::NewerVersion)
        );
    }
    for version in ["0", "2.5", "-3", "\"3\"", "[3]"] {
        let text = said_in("3", "safeguard-check/assessment")
            .replace(r#""version":3"#, &format!(r#""version":{version}"#));
        assert_eq!(
            read_with(&text, &STEPS),
            Err(Refusal::BadVersion),
            "{version}"
        );
    }
    for version in [r#""version":null,"#, ""] {
        let text = said_in("3", "safeguard-check/assessment").replace(r#""version":3,"#, version);
        // The version stands last where serde puts it, and then there is no comma behind it.
        let text = text.replace(r#","version":3"#, "");
        let missing = Err(Refusal::Missing("version".into()));
        assert_eq!(read_with(&text, &STEPS), missing, "{text}");
    }
}

#[test]
fn a_shape_that_does_not_fit_after_a_step_is_refused_with_its_reason() {
    for (step, reason) in [
        (
            (|document| drop(document.remove("answers"))) as Step,
            Refusal::Missing("answers".into()),
        ),
        (
            |document| document.put("answers", Value::List(Vec::new())),
            Refusal::WrongType {
                field: "answers".into(),
                expected: Expected::Object,
            },
        ),
        (
            |document| document.put("shareSafe", true.into()),
            Refusal::ShareSafeAssessment,
        ),
        (
            |document| document.put("history", Value::List(vec![1.into()])),
            Refusal::WrongType {
                field: "history[0]".into(),
                expected: Expected::Object,
            },
        ),
    ] {
        let text = document_with(json!({})).to_string();
        assert_eq!(read_with(&text, &[step]), Err(reason));
        // A document that is new already does not take the step.
        let newer = text.replace(r#""version":1"#, r#""version":2"#);
        assert!(read_with(&newer, &[step]).is_ok());
    }
    // What a step does not understand it leaves, and the reader says what is wrong with it.
    let text = said_in("1", "safeguard-check/assessment").replace(r#""Old Mill""#, "7");
    let expected = Refusal::WrongType {
        field: "organisation".into(),
        expected: Expected::Text,
    };
    assert_eq!(read_with(&text, &STEPS), Err(expected));
}

#[test]
fn what_makes_the_text_unfit_is_refused_before_any_step() {
    for (text, reason) in [
        (
            r#"{"version":1,"version":1}"#,
            Refusal::KeyTwice("version".into()),
        ),
        (r#"{"version":1e400}"#, Refusal::NumberTooGreat),
        (r#"{"version":1,"x":"\ud800"}"#, Refusal::HalfSurrogate),
    ] {
        assert_eq!(read_with(text, &STEPS), Err(reason), "{text}");
    }
}

#[test]
fn there_is_a_file_of_every_version_of_every_format() {
    let released = released();
    for (format, newest) in formats() {
        for version in 1..=newest {
            let mut files = released.iter();
            let found = files.any(|file| file.format == format && file.version == version);
            assert!(
                found,
                "there is no tests/fixtures/formats/{format}-{version}.json"
            );
        }
    }
    for file in &released {
        let known = formats().iter().any(|(format, newest)| {
            file.format == *format && (1..=*newest).contains(&file.version)
        });
        assert!(known, "{} is of no version there ever was", file.name);
    }
    // A report can be share-safe, and that is read in another way.
    assert!(
        released
            .iter()
            .any(|file| file.name.ends_with("-share-safe.json"))
    );
}

#[test]
fn a_file_of_every_version_says_what_it_always_said() {
    for file in documents() {
        let name = &file.name;
        let document = document::read(&file.bytes)
            .unwrap_or_else(|refusal| panic!("{name} is refused: {refusal:?}"));
        assert_eq!(
            document.format.as_str(),
            format!("safeguard-check/{}", file.format)
        );
        let pinned = &file.pinned;
        let sheet = Sheet(document.assessment);
        let answers: serde_json::Map<_, _> = sheet
            .0
            .answers
            .iter()
            .map(|(id, entry)| {
                let answer = entry
                    .answer
                    .map(safeguard_check::assessment::Answer::as_str);
                (id.as_str().into(), answer.into())
            })
            .collect();
        assert_eq!(
            pinned["answers"],
            serde_json::Value::Object(answers),
            "{name}"
        );
        assert_eq!(pinned["history"], sheet.0.history.len(), "{name}");
        assert_eq!(pinned["plan"], sheet.0.plan.len(), "{name}");
        let told: Vec<_> = warnings(&sheet.0)
            .iter()
            .map(|warning| format!("{} {}", warning.code.as_str(), warning.id))
            .collect();
        assert_eq!(pinned["warnings"], json!(told), "{name}");
        let held: Vec<_> = match import(&file.bytes, &Assessment::default(), &[], &at(0)) {
            // A share-safe report shows the statuses that it holds and computes nothing.
            Ok(Import::ShareSafe(shared)) => shared.statuses,
            Ok(Import::Answers(run)) => {
                assert_eq!(run.differ, [], "{name}");
                assert_eq!(
                    json!(oracle::statuses(&sheet, today())),
                    pinned["statuses"],
                    "{name}"
                );
                let results = sheet.score().results;
                let items = safeguard_check::catalog::items().map(|item| item.id());
                items
                    .filter(|id| results.judged(*id).is_some())
                    .map(|id| (id, results.status(id)))
                    .collect()
            }
            Err(refusal) => panic!("{name} is refused: {refusal:?}"),
        };
        let held: serde_json::Map<_, _> = held
            .into_iter()
            .map(|(id, status)| (id.as_str().into(), status.as_str().into()))
            .collect();
        assert_eq!(
            pinned["statuses"],
            serde_json::Value::Object(held),
            "{name}"
        );
    }
}

#[test]
fn a_file_of_the_newest_version_is_written_back_as_it_was() {
    for file in released() {
        if file.format != "assessment" || file.version != document::VERSION {
            continue;
        }
        let mut there: serde_json::Value = serde_json::from_slice(&file.bytes).expect("JSON");
        let back = written(&read(&String::from_utf8(file.bytes).expect("text")).assessment);
        // `false` says nothing that its absence does not say.
        drop_false(&mut there);
        assert_eq!(back, there, "{}", file.name);
    }
}

fn drop_false(value: &mut serde_json::Value) {
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|_, value| *value != false);
        fields.values_mut().for_each(drop_false);
    }
}

#[test]
fn settings_of_every_version_are_read_as_they_were_chosen() {
    for file in released() {
        if file.format != "settings" {
            continue;
        }
        let text = String::from_utf8(file.bytes).expect("text");
        let settings = Settings::read(&text);
        let expected = Settings {
            number_keys: file.pinned["numberKeys"] == true,
            scope: serde_json::from_value(file.pinned["scope"].clone()).expect("a list"),
        };
        assert_eq!(settings, expected, "{}", file.name);
        assert_ne!(settings, Settings::default(), "{} says nothing", file.name);
        assert_eq!(Settings::read(&settings.write()), settings);
    }
}

#[test]
fn frozen_results_of_every_version_are_intact_and_say_what_they_said() {
    for file in released() {
        if file.format != "snapshots" {
            continue;
        }
        let text = String::from_utf8(file.bytes).expect("text");
        let snapshots = Snapshots::read(&text).expect("a list");
        let told: Vec<_> = snapshots
            .all()
            .iter()
            .map(|one| {
                assert!(one.intact, "{}", one.saved_at());
                let statuses = one.statuses().into_iter();
                let statuses = statuses.map(|(id, status)| (id.to_string(), status.as_str()));
                let statuses: BTreeMap<_, _> = statuses.collect();
                json!({"savedAt": one.saved_at(), "digest": one.digest(), "statuses": statuses})
            })
            .collect();
        assert_eq!(file.pinned, json!(told), "{}", file.name);
        assert_eq!(snapshots.write(), text, "{}", file.name);
    }
}
