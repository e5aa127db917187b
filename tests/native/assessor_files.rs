//! Knows: the format for other programs, and the schema that its authors publish.
//! Must not know: how any other file looks.
//!
//! `tests/fixtures/oscal/` holds the schema of OSCAL 1.2.1 as NIST published it.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use jsonschema::Validator;
use proptest::prelude::*;
use safeguard_check::report::{ExportKind, Share, oscal};
use safeguard_check::text;
use serde_json::Value;

use crate::exports::{hostile, practice, text_of};
use crate::properties::cases;
use crate::saved_files::any_rich_sheet;
use crate::support::*;

fn validator() -> &'static Validator {
    static VALIDATOR: OnceLock<Validator> = OnceLock::new();
    VALIDATOR.get_or_init(|| {
        let schema = include_str!("../fixtures/oscal/assessment-results-1.2.1.schema.json");
        let mut schema: Value = serde_json::from_str(schema).expect("a schema is JSON");
        assert_eq!(
            schema["$id"],
            "http://csrc.nist.gov/ns/oscal/1.2.1/oscal-ar-schema.json"
        );
        // Its parts name themselves in a way that the draft takes for another document.
        let parts = schema["definitions"].as_object_mut().expect("parts");
        for part in parts.values_mut() {
            part.as_object_mut().expect("a part").remove("$id");
        }
        jsonschema::draft7::new(&schema).expect("a schema that can be used")
    })
}

fn document(sheet: &Sheet, share: Share) -> Value {
    let text = text_of(sheet, ExportKind::Oscal, share);
    serde_json::from_str(&text).expect("JSON")
}

fn errors(document: &Value) -> Vec<String> {
    let errors = validator().iter_errors(document);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn results(document: &Value) -> &Vec<Value> {
    document["assessment-results"]["results"]
        .as_array()
        .expect("results")
}

fn prop<'a>(object: &'a Value, name: &str) -> &'a str {
    let props = object["props"].as_array().expect("properties").iter();
    let mut found = props.filter(|prop| prop["name"] == name);
    found
        .next()
        .and_then(|prop| prop["value"].as_str())
        .unwrap_or("")
}

#[test]
fn the_schema_refuses_what_is_broken() {
    let good = document(&practice(), Share::Full);
    assert_eq!(errors(&good), [""; 0]);
    for (path, value) in [
        ("/assessment-results/uuid", "no"),
        ("/assessment-results/results/0/start", "yesterday"),
        (
            "/assessment-results/results/0/observations/0/title",
            "two\nlines",
        ),
        (
            "/assessment-results/results/0/findings/0/target/target-id",
            "1(a)",
        ),
        (
            "/assessment-results/results/0/findings/0/target/status/state",
            "open",
        ),
        ("/assessment-results/metadata/parties/0/name", " x"),
    ] {
        let mut broken = good.clone();
        *broken
            .pointer_mut(path)
            .unwrap_or_else(|| panic!("{path} is there")) = value.into();
        assert_ne!(errors(&broken), [""; 0], "{path}");
    }
}

#[test]
fn the_results_keep_to_the_schema() {
    for sheet in [nothing(), base(), all_in_place(), practice(), hostile()] {
        for share in [Share::Full, Share::Safe] {
            assert_eq!(errors(&document(&sheet, share)), [""; 0]);
        }
    }
}

#[test]
fn each_rule_has_a_result_of_its_own_with_an_observation_an_item() {
    let document = document(&practice(), Share::Full);
    let results = results(&document);
    let names: Vec<_> = results.iter().map(|result| prop(result, "rule")).collect();
    assert_eq!(names, ["current", "proposed"]);
    let ids = |result: &Value, list: &str| -> Vec<String> {
        let list = result[list].as_array().expect("a list").iter();
        list.map(|entry| prop(entry, "item").to_owned()).collect()
    };
    let (current, proposed) = (
        ids(&results[0], "observations"),
        ids(&results[1], "observations"),
    );
    assert_eq!((current.len(), proposed.len()), (14, 41));
    assert_eq!(current[2..], CURRENT);
    for list in ["observations", "findings"] {
        for entry in results[1][list].as_array().expect("a list") {
            let title = entry["title"].as_str().expect("a title");
            assert!(title.starts_with("Proposed, not law: "), "{title}");
        }
    }
}

#[test]
fn what_is_known_about_an_item_is_a_finding_and_what_is_not_known_is_none() {
    let sheet = practice();
    let document = document(&sheet, Share::Full);
    let mut found = Vec::new();
    for result in results(&document) {
        for finding in result["findings"].as_array().expect("findings") {
            let (id, status) = (prop(finding, "item"), prop(finding, "status"));
            assert_eq!(sheet.status(id), status, "{id}");
            let settled = ["in-place", "by-alternative", "by-decision"].contains(&status);
            let state = &finding["target"]["status"]["state"];
            assert_eq!(state == "satisfied", settled, "{id}");
            found.push(id.to_owned());
        }
    }
    for item in safeguard_check::catalog::items().skip(2) {
        let id = item.id().as_str();
        let known = !["unverified", "unanswered"].contains(&sheet.status(id));
        assert_eq!(found.iter().any(|found| found == id), known, "{id}");
    }
}

#[test]
fn there_was_no_plan_and_the_file_says_so() {
    let document = &document(&nothing(), Share::Full)["assessment-results"];
    let href = document["import-ap"]["href"].as_str().expect("a reference");
    let resource = &document["back-matter"]["resources"][0];
    assert_eq!(
        href,
        format!("#{}", resource["uuid"].as_str().expect("a uuid"))
    );
    assert!(
        resource["description"]
            .as_str()
            .is_some_and(|text| text.starts_with("There was no assessment plan."))
    );
    assert_eq!(document["metadata"]["oscal-version"], "1.2.1");
    let disclaimer = text::words().shell.disclaimer;
    assert_eq!(document["metadata"]["remarks"], disclaimer);
    for result in document["results"].as_array().expect("results") {
        assert!(
            result["remarks"]
                .as_str()
                .is_some_and(|text| text.starts_with(disclaimer))
        );
    }
}

#[test]
fn everything_has_an_identifier_of_its_own_that_the_moment_the_rule_and_the_item_make() {
    fn uuids(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                if let Some(uuid) = fields.get("uuid") {
                    found.push(uuid.as_str().expect("a text").to_owned());
                }
                fields.values().for_each(|value| uuids(value, found));
            }
            Value::Array(values) => values.iter().for_each(|value| uuids(value, found)),
            _ => {}
        }
    }
    let of = |sheet: &Sheet, minute: u8| {
        let text = oscal(text::words(), &sheet.0, &at(minute), Share::Full);
        let mut found = Vec::new();
        uuids(&serde_json::from_str(&text).expect("JSON"), &mut found);
        found
    };
    let first = of(&practice(), 0);
    let all: BTreeSet<_> = first.iter().collect();
    assert_eq!(all.len(), first.len(), "no two are the same");
    assert_eq!(of(&practice(), 0), first);
    let later = of(&practice(), 1);
    assert!(later.iter().all(|uuid| !first.contains(uuid)));
    // Another answer at the same moment is the same observation.
    let other = of(&practice().answer("164.312(d)", "partly"), 0);
    assert!(first.iter().all(|uuid| other.contains(uuid)));
}

proptest! {
    #![proptest_config(cases(30))]

    #[test]
    fn whatever_is_said_keeps_to_the_schema(sheet in any_rich_sheet(), stamp in ".{0,24}") {
        let mut sheet = sheet;
        sheet.entry("164.312(b)").changed_at = stamp;
        sheet.0.organisation = Some(" \n a\u{b}b ".into());
        for share in [Share::Full, Share::Safe] {
            prop_assert_eq!(errors(&document(&sheet, share)), [""; 0]);
        }
    }
}
