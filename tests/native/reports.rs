//! Knows: the fields of a report and the form in which its results are written.
//! Must not know: how any result comes about, or our words.

use safeguard_check::assessment::document::Format;
use safeguard_check::assessment::json as ours;
use safeguard_check::catalog::RULE_STATUS;
use safeguard_check::report::{METHOD_VERSION, report};
use safeguard_check::text;
use serde_json::{Value, json};

use crate::oracle;
use crate::support::*;

/// One of everything that a summary tells.
fn mixed() -> Sheet {
    all_in_place()
        .without("foundation:documentation")
        .answer("foundation:risk-analysis", "partly")
        .answer("164.312(e)(1)", "not-in-place")
        .answer("164.312(a)(1)", "partly")
        .answer("164.312(d)", "unknown")
        .answer("164.312(b)", "exception")
        .without("164.312(c)(1)")
        .answer("164.312(c)(2)", "decided-not")
        .recorded("164.312(e)(2)(ii)", "other-way")
        .recorded(MFA, "exception")
        .evidence("164.312(a)(2)(i)", "Folder 7")
        .detail("nprm:164.312(a)(2)(iii)", "technical", "no")
}

fn text_of(sheet: &Sheet) -> String {
    ours::Value::Object(report(text::words(), &sheet.0, &at(0))).to_string()
}

fn report_of(sheet: &Sheet) -> Value {
    serde_json::from_str(&text_of(sheet)).expect("a report is JSON")
}

fn results(sheet: &Sheet) -> Value {
    report_of(sheet)["results"].clone()
}

#[test]
fn the_results_hold_every_status_by_its_name() {
    for sheet in [nothing(), base(), all_in_place(), mixed()] {
        let results = results(&sheet);
        let statuses = oracle::statuses(&sheet, today());
        let (current, proposed): (Vec<_>, Vec<_>) = statuses
            .into_iter()
            .map(|(id, status)| (id.to_owned(), Value::from(status)))
            .partition(|(id, _)| !id.starts_with("nprm:"));
        assert_eq!((current.len(), proposed.len()), (12, 41));
        assert_eq!(
            results["current"],
            Value::Object(current.into_iter().collect())
        );
        assert_eq!(
            results["proposed"],
            Value::Object(proposed.into_iter().collect())
        );
    }
}

#[test]
fn the_results_hold_the_answers_to_foundations_that_count() {
    let foundations = |sheet: &Sheet| results(sheet)["foundations"].clone();
    assert_eq!(foundations(&nothing()), json!({}));
    assert_eq!(
        foundations(&mixed()),
        json!({"foundation:risk-analysis": "partly"})
    );
    let not_offered = nothing().answer("foundation:documentation", "exception");
    assert_eq!(foundations(&not_offered), json!({}));
}

#[test]
fn the_summary_holds_the_counts_and_the_complete_lists() {
    let summary = &results(&mixed())["summary"];
    let expected = json!({
        "current": {
            "settled": 6, "of": 12, "low": 50, "high": 67, "withheld": true, "answered": 11,
        },
        "proposed": {
            "settled": 31, "of": 41, "low": 76, "high": 80, "withheld": false, "answered": 40,
        },
        "openMandatory": ["164.312(a)(1)", "164.312(b)", "164.312(e)(1)"],
        "notKnownMandatory": ["164.312(c)(1)", "164.312(d)"],
        "openAddressable": ["164.312(c)(2)"],
        "flips": ["164.312(a)(2)(ii)", "164.312(e)(2)(ii)"],
        "exceptionClaimed": 1,
        "writtenDown": 2,
        "warnings": [{"code": "not-offered", "id": "164.312(b)"}],
    });
    assert_eq!(*summary, expected);
}

#[test]
fn the_summary_of_nothing_is_written_in_full_too() {
    let summary = &results(&nothing())["summary"];
    let mandatory: Vec<_> = MANDATORY.into();
    let expected = json!({
        "current": {
            "settled": 0, "of": 12, "low": 0, "high": 100, "withheld": true, "answered": 0,
        },
        "proposed": {
            "settled": 0, "of": 41, "low": 0, "high": 100, "withheld": true, "answered": 0,
        },
        "openMandatory": [], "notKnownMandatory": mandatory, "openAddressable": [], "flips": [],
        "exceptionClaimed": 0, "writtenDown": 0, "warnings": [],
    });
    assert_eq!(*summary, expected);
}

#[test]
fn a_report_has_the_fields_of_an_assessment_and_its_own() {
    let sheet = mixed();
    let (report, written) = (report_of(&sheet), written(&sheet.0));
    for (name, value) in written.as_object().expect("an object") {
        if name != "format" {
            assert_eq!(report[name], *value, "{name}");
        }
    }
    assert_eq!(report["format"], "safeguard-check/report");
    let parts: Vec<_> = report["results"]
        .as_object()
        .expect("an object")
        .keys()
        .collect();
    assert_eq!(parts, ["current", "foundations", "proposed", "summary"]);
    assert_eq!(report["method"], json!(METHOD_VERSION));
    for name in ["disclaimer", "scope"] {
        assert!(!report[name].is_null() && report[name] != "", "{name}");
    }
    let status = report["ruleStatus"].as_object().expect("an object");
    let names: Vec<_> = status.keys().collect();
    assert_eq!(names, ["asOf", "source", "text"]);
    assert_eq!(status["asOf"], "2026-10-08");
    assert_eq!(status["source"], RULE_STATUS.source);
    assert!(status["text"].as_str().is_some_and(|text| !text.is_empty()));
}

#[test]
fn a_report_can_be_read_again_with_the_same_answers() {
    let sheet = mixed();
    let document = read(&report_of(&sheet).to_string());
    assert_eq!(
        (document.format, document.share_safe),
        (Format::Report, false)
    );
    assert_eq!(document.assessment.answers, sheet.0.answers);
    assert_eq!(Sheet(document.assessment).score(), sheet.score());
}

#[test]
fn results_that_a_file_brought_are_never_passed_on_as_ours() {
    let names = [
        "results",
        "method",
        "disclaimer",
        "scope",
        "ruleStatus",
        "digest",
    ];
    let forged = names.map(|name| (name.to_owned(), Value::from("forged")));
    let mut members = written(&mixed().0);
    let object = members.as_object_mut().expect("an object");
    object.extend(forged);
    let sheet = opened(members);
    let (forged, honest) = (report_of(&sheet), report_of(&mixed()));
    for name in ["method", "disclaimer", "scope", "ruleStatus", "format"] {
        assert_eq!(forged[name], honest[name], "{name}");
    }
    for part in ["current", "proposed", "foundations"] {
        assert_eq!(forged["results"][part], honest["results"][part], "{part}");
    }
    // None of them stands there a second time.
    read(&text_of(&sheet));
}
