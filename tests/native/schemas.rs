//! Knows: the published schemas, and that a validator which is not ours takes what is written and
//! refuses what is broken.
//! Must not know: how files are read or written.

use std::fs;
use std::path::Path;

use jsonschema::Validator;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use safeguard_check::assessment::document::{self, Format, VERSION, WarningCode};
use safeguard_check::assessment::{Answer, Assessment, DetailAnswer, RecordField};
use safeguard_check::catalog::{self, Item};
use safeguard_check::report::{FileKind, file};
use safeguard_check::text;
use serde_json::{Value, json};

use crate::formats::{documents, the};
use crate::properties::{any_json, cases};
use crate::saved_files::any_rich_sheet;
use crate::support::*;

fn schema(name: &str) -> Value {
    let path = format!("public/schema/{name}.schema.json");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read(&path).unwrap_or_else(|_| panic!("there is no {}", path.display()));
    serde_json::from_slice(&text).expect("a schema is JSON")
}

fn validator(name: &str) -> Validator {
    jsonschema::draft202012::new(&schema(name)).expect("a schema that can be used")
}

/// Where and why a document does not keep to a schema.
fn errors(validator: &Validator, document: &Value) -> Vec<String> {
    let errors = validator.iter_errors(document);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[track_caller]
fn assert_keeps_to(validator: &Validator, document: &Value) {
    let errors = errors(validator, document);
    assert!(errors.is_empty(), "{errors:#?}");
}

fn saved(kind: FileKind, assessment: &Assessment) -> Value {
    let text = file(text::words(), kind, assessment, &at(0)).text;
    serde_json::from_str(&text).expect("a file is JSON")
}

fn fixture(name: &str) -> Value {
    serde_json::from_slice(&the(name).bytes).expect("JSON")
}

#[test]
fn there_is_a_schema_of_every_version_of_both_formats_and_each_keeps_to_the_draft() {
    for format in ["assessment", "report"] {
        for version in 1..=VERSION {
            let name = format!("{format}-{version}");
            let schema = schema(&name);
            let meta = jsonschema::draft202012::meta::validate(&schema);
            assert!(meta.is_ok(), "{name}: {meta:?}");
            assert_eq!(
                schema["$schema"],
                "https://json-schema.org/draft/2020-12/schema"
            );
            assert_eq!(schema["properties"]["version"]["const"], json!(version));
            let format = format!("safeguard-check/{format}");
            assert_eq!(schema["properties"]["format"]["const"], format);
        }
    }
}

#[test]
fn the_page_publishes_the_schemas() {
    let read = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        fs::read_to_string(path).expect("a file that can be read")
    };
    assert!(read("index.html").contains(r#"rel="copy-dir" href="public/schema""#));
}

#[test]
fn a_schema_says_to_people_what_every_field_is() {
    fn look(path: &str, schema: &Value) {
        let Some(fields) = schema.get("properties").and_then(Value::as_object) else {
            return;
        };
        for (name, field) in fields {
            let path = format!("{path}.{name}");
            let named = field.get("title").is_some();
            // What is one of the named parts has its title there; an item has its own in the law.
            let part = field.get("$ref").is_some() || field.get("anyOf").is_some();
            let item = catalog::item(name).is_some();
            let plain = path.ends_with(".code") || path.ends_with(".id");
            assert!(named || part || item || plain, "{path} has no title");
            look(&path, field);
        }
    }
    for name in ["assessment-1", "report-1"] {
        let schema = schema(name);
        assert!(schema["title"].is_string() && schema["description"].is_string());
        look(name, &schema);
        for (part, schema) in schema["$defs"].as_object().expect("parts") {
            assert!(schema["title"].is_string(), "{name}: {part}");
            look(&format!("{name}: {part}"), schema);
        }
    }
}

#[test]
fn the_schemas_name_every_item_detail_answer_field_and_status_there_is() {
    let list = |values: Vec<&str>| json!(values);
    for name in ["assessment-1", "report-1"] {
        let schema = schema(name);
        let parts = &schema["$defs"];
        let items = schema["properties"]["answers"]["properties"]
            .as_object()
            .expect("the items");
        assert_eq!(items.len(), catalog::items().count(), "{name}");
        for item in catalog::items() {
            let entry = items.get(item.id().as_str()).expect("an item");
            let details = &entry["anyOf"][0]["allOf"][1]["properties"]["details"]["properties"];
            let found = details.as_object().map_or(0, |details| details.len());
            assert_eq!(found, item.details().len(), "{name}: {}", item.id());
            for detail in item.details() {
                assert!(details.get(detail.id.as_str()).is_some(), "{}", item.id());
            }
        }
        let answers = Answer::ALL.map(Answer::as_str);
        assert_eq!(parts["answer"]["enum"], list(answers.into()), "{name}");
        let details = DetailAnswer::ALL.map(DetailAnswer::as_str);
        assert_eq!(parts["detail"]["enum"], list(details.into()), "{name}");
        let fields = parts["record"]["properties"].as_object().expect("fields");
        assert_eq!(fields.len(), RecordField::ALL.len(), "{name}");
        for field in RecordField::ALL {
            assert!(fields.contains_key(field.as_str()), "{name}: {field:?}");
        }
    }
    let report = schema("report-1");
    let results = &report["$defs"]["results"]["properties"];
    for (rule, count) in [("current", 12), ("proposed", 41)] {
        let required = results[rule]["required"].as_array().expect("a list");
        assert_eq!(required.len(), count);
        for id in required {
            assert!(catalog::item(id.as_str().expect("an id")).is_some(), "{id}");
        }
    }
    let codes = &results["summary"]["properties"]["warnings"]["items"]["properties"]["code"];
    let known = [
        WarningCode::NotOffered,
        WarningCode::UnknownDetail,
        WarningCode::UnknownField,
        WarningCode::UnknownId,
    ];
    assert_eq!(codes["enum"], list(known.map(WarningCode::as_str).into()));
    let statuses = report["$defs"]["status"]["enum"]
        .as_array()
        .expect("a list");
    assert_eq!(statuses.len(), 9);
    for status in statuses {
        let status = status.as_str().expect("a text");
        assert!(
            safeguard_check::scoring::Status::parse(status).is_some(),
            "{status}"
        );
    }
}

#[test]
fn the_files_of_every_version_keep_to_their_schema() {
    for file in documents() {
        let validator = validator(&format!("{}-{}", file.format, file.version));
        let document: Value = serde_json::from_slice(&file.bytes).expect("JSON");
        let errors = errors(&validator, &document);
        assert!(errors.is_empty(), "{}: {errors:#?}", file.name);
    }
}

/// A document with the value at a path in another way; `None` takes it out.
fn broken(document: &Value, path: &str, value: Option<Value>) -> Value {
    let mut document = document.clone();
    let (parent, name) = path.rsplit_once('/').expect("a path");
    let place = document
        .pointer_mut(parent)
        .unwrap_or_else(|| panic!("there is no {parent}"));
    match (place, value) {
        (Value::Object(fields), Some(value)) => drop(fields.insert(name.into(), value)),
        (Value::Object(fields), None) => drop(fields.remove(name).expect("a field to take out")),
        (Value::Array(list), Some(value)) => list[name.parse::<usize>().expect("a place")] = value,
        _ => panic!("{path}"),
    }
    document
}

#[track_caller]
fn assert_broken(validator: &Validator, document: &Value, path: &str, value: Option<Value>) {
    let told = format!("{path} as {value:?}");
    let document = broken(document, path, value);
    assert!(!validator.is_valid(&document), "{told} was let through");
}

#[test]
fn broken_assessments_are_refused_by_the_schema_and_by_us() {
    let validator = validator("assessment-1");
    let document = fixture("assessment-1.json");
    let refused = |path: &str, value: Option<Value>| {
        assert_broken(&validator, &document, path, value.clone());
        let text = broken(&document, path, value.clone()).to_string();
        assert!(
            document::read(text.as_bytes()).is_err(),
            "{path} as {value:?}"
        );
    };
    for name in ["format", "version", "catalog", "savedAt", "answers"] {
        refused(&format!("/{name}"), None);
        refused(&format!("/{name}"), Some(json!(null)));
        refused(&format!("/{name}"), Some(json!([])));
    }
    let item = "/answers/164.312(a)(2)(iii)";
    for (path, value) in [
        ("/format", json!("safeguard-check/report")),
        ("/format", json!("x")),
        ("/version", json!(0)),
        ("/version", json!(2)),
        ("/version", json!(1.5)),
        ("/version", json!("1")),
        ("/shareSafe", json!(true)),
        ("/shareSafe", json!("no")),
        ("/place", json!(1)),
        ("/organisation", json!(["x"])),
        ("/preparedBy", json!({})),
        ("/history", json!({})),
        ("/history/0", json!("x")),
        ("/history/0/answer", json!("maybe")),
        ("/history/0/item", json!(1)),
        ("/history/0/until", json!(1)),
        ("/history/0/record", json!([])),
        ("/history/0/record/why", json!(1)),
        ("/plan", json!([])),
        ("/plan/164.312(b)", json!("x")),
        ("/plan/164.312(b)/done", json!("yes")),
        ("/plan/164.312(b)/owner", json!(1)),
        ("/plan/no task of today/due", json!(1)),
        ("/answers/164.312(b)", json!("unknown")),
        ("/answers/nprm:164.312(j)", json!([])),
        ("/answers/foundation:risk-analysis/answer", json!("done")),
        ("/answers/nprm:164.312(b)(2)/details", json!([])),
        (
            "/answers/nprm:164.312(b)(2)/details/all-at-rest",
            json!("maybe"),
        ),
        (
            "/answers/nprm:164.312(b)(2)/details/all-at-rest",
            json!(true),
        ),
    ] {
        refused(path, Some(value));
    }
    for (name, value) in [
        ("answer", json!("In place")),
        ("answer", json!(1)),
        ("changedAt", json!(1)),
        ("evidence", json!(1)),
        ("note", json!([])),
        ("flagged", json!("true")),
        ("record", json!("x")),
        ("details", json!("x")),
    ] {
        refused(&format!("{item}/{name}"), Some(value));
    }
    for field in RecordField::ALL {
        refused(&format!("{item}/record/{}", field.as_str()), Some(json!(1)));
    }
}

#[test]
fn broken_reports_are_refused_by_the_schema() {
    let validator = validator("report-1");
    let report = fixture("report-1.json");
    for path in [
        "/results",
        "/disclaimer",
        "/scope",
        "/ruleStatus",
        "/method",
        "/format",
        "/version",
        "/catalog",
        "/savedAt",
        "/answers",
        "/results/current",
        "/results/proposed",
        "/results/foundations",
        "/results/summary",
        "/results/current/164.312(b)",
        "/results/proposed/nprm:164.312(j)",
        "/ruleStatus/asOf",
        "/ruleStatus/text",
        "/ruleStatus/source",
    ] {
        assert_broken(&validator, &report, path, None);
        assert_broken(&validator, &report, path, Some(json!(null)));
        assert_broken(&validator, &report, path, Some(json!([[]])));
    }
    let summary = report["results"]["summary"].as_object().expect("an object");
    for name in summary.keys() {
        let path = format!("/results/summary/{name}");
        assert_broken(&validator, &report, &path, None);
        assert_broken(&validator, &report, &path, Some(json!("x")));
    }
    for rule in ["current", "proposed"] {
        for name in ["settled", "of", "low", "high", "withheld", "answered"] {
            let path = format!("/results/summary/{rule}/{name}");
            assert_broken(&validator, &report, &path, None);
            assert_broken(&validator, &report, &path, Some(json!("x")));
        }
        let path = format!("/results/summary/{rule}/high");
        assert_broken(&validator, &report, &path, Some(json!(101)));
        assert_broken(&validator, &report, &path, Some(json!(-1)));
        assert_broken(&validator, &report, &path, Some(json!(50.5)));
    }
    for (path, value) in [
        ("/format", json!("safeguard-check/assessment")),
        ("/results/current/164.312(b)", json!("In place")),
        (
            "/results/foundations/foundation:documentation",
            json!("exception"),
        ),
        (
            "/results/summary/warnings/0",
            json!({"code": "x", "id": "y"}),
        ),
        ("/results/summary/warnings/0", json!({"code": "unknown-id"})),
        ("/results/summary/flips/0", json!(1)),
        ("/method", json!("1")),
        ("/digest", json!(1)),
        ("/shareSafe", json!("yes")),
        ("/answers/164.312(b)/answer", json!("maybe")),
        ("/history/0/until", json!(1)),
    ] {
        assert_broken(&validator, &report, path, Some(value));
    }
}

#[test]
fn a_share_safe_report_that_tells_too_much_is_refused_by_the_schema() {
    let validator = validator("report-1");
    let report = fixture("report-1-share-safe.json");
    let mut open = report.clone();
    open["shareSafe"] = json!(false);
    open["plan"] = json!({"164.312(b)": {"done": true}});
    let mut report = open.clone();
    report["shareSafe"] = json!(true);
    assert_keeps_to(&validator, &report);
    for (path, value) in [
        ("/organisation", json!("x")),
        ("/preparedBy", json!("x")),
        ("/history", json!([])),
        ("/answers/164.312(b)/note", json!("x")),
        ("/answers/164.312(b)/evidence", json!("x")),
        ("/answers/164.312(b)/record", json!({"why": "x"})),
        ("/answers/164.312(b)/record", json!({"x": 1})),
        ("/answers/foundation:documentation/note", json!("x")),
        ("/plan/164.312(b)/owner", json!("x")),
        ("/plan/164.312(b)/note", json!("x")),
    ] {
        assert_broken(&validator, &report, path, Some(value.clone()));
        // In a report that is not to be shared all of it may stand.
        assert_keeps_to(&validator, &broken(&open, path, Some(value)));
    }
    // Under an id that nobody knows neither.
    let mut unknown = report.clone();
    unknown["answers"]["164.9"] = json!({"note": "x"});
    assert!(!validator.is_valid(&unknown));
}

#[test]
fn what_is_saved_keeps_to_its_schema() {
    let (assessment, report) = (validator("assessment-1"), validator("report-1"));
    let all = all_in_place()
        .recorded(ENCRYPT, "exception")
        .recorded("164.312(b)", "other-way")
        .recorded("164.312(c)(2)", "decided-not");
    for sheet in [nothing(), base(), all] {
        assert_keeps_to(&assessment, &written(&sheet.0));
        assert_keeps_to(&report, &saved(FileKind::Report, &sheet.0));
        assert_keeps_to(&report, &saved(FileKind::ShareSafe, &sheet.0));
        // Each is told from the other.
        assert!(!report.is_valid(&written(&sheet.0)));
        assert!(!assessment.is_valid(&saved(FileKind::Report, &sheet.0)));
    }
}

/// A place in a document, to be changed.
fn any_place() -> impl Strategy<Value = &'static str> {
    select(vec![
        "/answers",
        "/history",
        "/plan",
        "/place",
        "/organisation",
        "/preparedBy",
        "/shareSafe",
        "/catalog",
        "/savedAt",
        "/theme",
        "/version",
        "/format",
        "/history/0",
        "/history/0/answer",
        "/history/0/record",
        "/history/0/item",
        "/plan/164.312(b)",
        "/plan/164.312(b)/done",
        "/plan/164.312(b)/owner",
        "/answers/164.312(a)(1)",
        "/answers/164.312(a)(1)/answer",
        "/answers/164.312(a)(1)/flagged",
        "/answers/164.312(a)(1)/note",
        "/answers/164.312(a)(2)(iii)/record",
        "/answers/164.312(a)(2)(iii)/record/why",
        "/answers/nprm:164.312(b)(2)/details",
        "/answers/nprm:164.312(b)(2)/details/all-at-rest",
        "/answers/nprm:164.312(b)(2)/details/on-paper",
        "/answers/nprm:164.312(z)(9)",
        "/answers/164.312(e)(2)(ii)/colour",
    ])
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn whatever_is_written_keeps_to_its_schema(sheet in any_rich_sheet()) {
        let (assessment, report) = (validator("assessment-1"), validator("report-1"));
        prop_assert_eq!(errors(&assessment, &written(&sheet.0)), [""; 0]);
        prop_assert_eq!(errors(&assessment, &saved(FileKind::Answers, &sheet.0)), [""; 0]);
        for kind in [FileKind::Report, FileKind::ShareSafe] {
            prop_assert_eq!(errors(&report, &saved(kind, &sheet.0)), [""; 0]);
        }
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn the_schema_takes_an_assessment_exactly_when_we_do(
        changes in proptest::collection::vec((any_place(), any_json(), any::<Index>()), 1..3),
    ) {
        thread_local! {
            static VALIDATOR: Validator = validator("assessment-1");
            static DOCUMENT: Value = fixture("assessment-1.json");
        }
        let mut document = DOCUMENT.with(Value::clone);
        for (path, value, which) in changes {
            // Among any values also those that a field may well have.
            let fitting = [json!(null), json!("x"), json!("yes"), json!("in-place"), json!({}), json!(false)];
            let value = if which.index(3) == 0 { which.get(&fitting).clone() } else { value };
            // Where an earlier change took the place away there is nothing to change.
            if document.pointer(path).is_some() || path == "/shareSafe" {
                document = broken(&document, path, Some(value));
            }
        }
        let ours = document::read(document.to_string().as_bytes());
        let theirs = VALIDATOR.with(|validator| errors(validator, &document));
        let same = match &ours {
            Ok(read) => read.format == Format::Report || theirs.is_empty(),
            Err(_) => !theirs.is_empty(),
        };
        prop_assert!(same, "{:?} and {:#?}", ours.map(drop), theirs);
    }
}

#[test]
fn an_item_without_details_has_no_detail_in_the_schema_that_is_looked_at() {
    let validator = validator("assessment-1");
    for item in catalog::items().map(Item::id) {
        let document = document_with(json!({
            "answers": {(item.as_str()): {"details": {"x-unknown": [1]}}},
        }));
        assert_keeps_to(&validator, &document);
    }
}
