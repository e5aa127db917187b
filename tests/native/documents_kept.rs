//! Knows: what of a document is kept and written back, with which notice.
//! Must not know: what makes a document unfit to be read.

use std::time::Instant;

use safeguard_check::assessment::document::{self, warnings};
use safeguard_check::assessment::json as ours;
use safeguard_check::assessment::{Assessment, Place};
use serde_json::{Value, json};

use crate::crowds::{crowded, head};
use crate::support::*;

fn assessment_of(document: &Value) -> Assessment {
    read(&document.to_string()).assessment
}

/// What is written after reading, at the moment that the documents of these tests name.
fn round_trip(document: &Value) -> Value {
    written(&assessment_of(document))
}

#[track_caller]
fn assert_unchanged(document: &Value) {
    assert_eq!(round_trip(document), *document);
}

/// Warnings as `code id`.
fn told(document: &Value) -> Vec<String> {
    let warnings = warnings(&assessment_of(document));
    warnings
        .iter()
        .map(|warning| format!("{} {}", warning.code.as_str(), warning.id))
        .collect()
}

/// Something in every field of the format.
fn rich() -> Value {
    document_with(json!({
        "answers": {
            "foundation:risk-analysis": {
                "answer": "in-place",
                "changedAt": "2026-10-01T08:00:00.000Z",
                "evidence": "Binder 1",
            },
            "164.312(a)(2)(iii)": {
                "answer": "decided-not",
                "changedAt": "2026-10-02T08:00:00.000Z",
                "record": {
                    "why": "One terminal,\nwatched.",
                    "measure": "None is called for.",
                    "decidedBy": "A. Owner",
                    "decidedOn": "2026-03-02",
                    "riskAnalysis": "February 2026, page 4",
                    "reviewOn": "2027-03-02",
                },
                "evidence": "Binder 2",
                "note": "  two spaces kept  ",
                "flagged": true,
            },
            "164.312(b)": {"answer": "unknown"},
            "164.312(d)": {"note": "no answer yet"},
            "nprm:164.312(b)(2)": {
                "answer": "exception",
                "record": {"exception": "164.312(b)(3)(i)", "decidedOn": "2026-02-30"},
                "details": {"all-at-rest": "yes", "all-in-transit": "unknown"},
            },
            "nprm:164.312(a)(1)": {"details": {"wider-systems": "no"}},
        },
        "history": [
            {
                "item": "164.312(a)(2)(iv)",
                "answer": "other-way",
                "record": {"why": "old", "measure": "older"},
                "until": "2026-09-01T08:00:00.000Z",
            },
            {
                "item": "164.312(a)(2)(iv)",
                "answer": "other-way",
                "record": {"why": "old", "measure": "older"},
                "until": "2026-09-02T08:00:00.000Z",
            },
        ],
        "plan": {
            "164.312(b)": {"owner": "B. Admin", "due": "2026-12-01", "done": true, "note": "ask"},
            "nprm:164.312(b)(2)#all-in-transit": {"owner": "C"},
        },
        "place": "check/item/164.312(b)",
        "organisation": "Practice",
        "preparedBy": "A. Owner",
    }))
}

#[test]
fn a_rich_document_comes_back_as_it_was() {
    assert_unchanged(&rich());
    let assessment = assessment_of(&rich());
    let text = document::write(&assessment, &at(0));
    assert_eq!(read(&text).assessment, assessment);
    assert_eq!(told(&rich()), [""; 0]);
}

#[test]
fn every_field_of_a_rich_document_is_understood() {
    let assessment = assessment_of(&rich());
    assert!(assessment.kept.is_empty() && assessment.kept_answers.is_empty());
    let logoff = assessment
        .entry(id("164.312(a)(2)(iii)"))
        .expect("an entry");
    assert_eq!(logoff.answer, Some(answer("decided-not")));
    assert_eq!(logoff.changed_at, "2026-10-02T08:00:00.000Z");
    assert_eq!(logoff.evidence, "Binder 2");
    assert_eq!(logoff.note, "  two spaces kept  ");
    assert!(logoff.flagged && logoff.kept.is_empty());
    let record = logoff.record.as_ref().expect("a record");
    assert_eq!(record.why, "One terminal,\nwatched.");
    assert_eq!(record.review_on, "2027-03-02");
    assert!(record.is_complete(item("164.312(a)(2)(iii)"), today()));
    assert_eq!(assessment.history.len(), 2);
    assert_eq!(assessment.history[1].until, "2026-09-02T08:00:00.000Z");
    let mut tasks = assessment.plan.iter();
    let (_, task) = tasks.find(|(id, _)| id == "164.312(b)").expect("a task");
    assert_eq!(
        (task.owner.as_str(), task.due.as_str()),
        ("B. Admin", "2026-12-01")
    );
    assert_eq!((task.note.as_str(), task.done), ("ask", true));
    assert_eq!(assessment.place, Place::Question(id("164.312(b)")));
    assert_eq!(assessment.organisation.as_deref(), Some("Practice"));
    assert_eq!(assessment.prepared_by.as_deref(), Some("A. Owner"));
    let sheet = Sheet(assessment);
    assert_eq!(sheet.status("164.312(a)(2)(iii)"), "by-decision");
    assert_eq!(sheet.status(ENCRYPT), "undocumented");
}

#[test]
fn what_is_written_has_the_required_fields_and_the_moment() {
    let written = written(&Assessment::default());
    assert_eq!(written["format"], "safeguard-check/assessment");
    assert_eq!(written["version"].to_string(), "1");
    assert_eq!(written["savedAt"], "2026-11-21T12:00:00.000Z");
    let catalog = safeguard_check::catalog::CATALOG_DATE.to_string();
    assert_eq!(written["catalog"], catalog);
    assert_eq!(written["answers"], json!({}));
    for optional in ["history", "plan", "organisation", "preparedBy"] {
        assert_eq!(written.get(optional), None, "{optional}");
    }
}

#[test]
fn unknown_things_are_kept_wherever_they_stand_and_each_is_named_once() {
    let document = document_with(json!({
        "answers": {
            "164.312(b)": {
                "answer": "other-way",
                "colour": "red",
                "size": 3,
                "record": {"why": "x", "witness": "y"},
                "details": {"anything": "goes", "else": {"deep": [1, null]}},
            },
            "nprm:164.312(e)": {
                "details": {"technical-at-rest": "yes", "technical-on-paper": "maybe"},
            },
            "nprm:164.312(z)": {"answer": 7, "record": [], "details": "no"},
            "164.999": null,
        },
        "history": [{
            "item": "gone",
            "answer": "other-way",
            "record": {"why": "z", "seal": true},
            "until": "2026-01-01T00:00:00.000Z",
            "place": 4,
        }],
        "plan": {"gone": {"owner": "D", "priority": 1}},
        "theme": "dark",
        "results": {"current": {}},
    }));
    assert_unchanged(&document);
    let expected = [
        "not-offered 164.312(b)",
        "unknown-detail 164.312(b)",
        "unknown-detail nprm:164.312(e)",
        "unknown-field 164.312(b)",
        "unknown-field history",
        "unknown-field plan",
        "unknown-field results",
        "unknown-field theme",
        "unknown-id 164.999",
        "unknown-id nprm:164.312(z)",
    ];
    assert_eq!(told(&document), expected);
}

#[test]
fn a_field_of_the_file_named_like_an_item_and_a_field_of_that_item_are_one_notice() {
    let document = document_with(json!({
        "answers": {"164.312(b)": {"colour": "red"}, "plan": 1},
        "164.312(b)": 1,
    }));
    assert_unchanged(&document);
    assert_eq!(
        told(&document),
        ["unknown-field 164.312(b)", "unknown-id plan"]
    );
}

#[test]
fn the_unknown_field_of_a_record_alone_is_a_field_of_its_item() {
    let document = document_with(json!({
        "answers": {"164.312(c)(2)": {"record": {"witness": "y"}}},
    }));
    assert_unchanged(&document);
    assert_eq!(told(&document), ["unknown-field 164.312(c)(2)"]);
}

#[test]
fn a_field_unknown_only_in_the_record_of_the_history_is_named() {
    let document = document_with(json!({
        "history": [{
            "item": "164.312(c)(2)",
            "answer": "other-way",
            "record": {"witness": "y"},
            "until": "2026-01-01T00:00:00.000Z",
        }],
    }));
    assert_unchanged(&document);
    assert_eq!(told(&document), ["unknown-field history"]);
}

#[test]
fn ids_in_the_plan_and_the_history_are_kept_without_a_notice() {
    let document = document_with(json!({
        "history": [{
            "item": "164.312(z)(9)",
            "answer": "decided-not",
            "record": {"why": "x"},
            "until": "2026-01-01T00:00:00.000Z",
        }],
        "plan": {"no such task": {"owner": "D"}, "164.312(b)#nothing": {"done": true}},
    }));
    assert_unchanged(&document);
    assert_eq!(told(&document), [""; 0]);
}

#[test]
fn every_answer_that_is_not_offered_is_kept_and_named() {
    for item in safeguard_check::catalog::items() {
        let id = item.id().as_str();
        for answer in safeguard_check::assessment::Answer::ALL {
            let document = document_with(json!({
                "answers": {id: {"answer": answer.as_str()}},
            }));
            assert_unchanged(&document);
            let expected: &[String] = match answer.is_offered_on(item) {
                true => &[],
                false => &[format!("not-offered {id}")],
            };
            assert_eq!(told(&document), expected, "{id} {answer:?}");
        }
    }
}

#[test]
fn null_is_the_same_as_absent() {
    let record_of_nulls = json!({
        "why": null, "measure": null, "decidedBy": null, "decidedOn": null,
        "riskAnalysis": null, "reviewOn": null, "exception": null,
    });
    let nulls = document_with(json!({
        "answers": {
            "164.312(b)": {
                "answer": null, "changedAt": null, "record": null, "details": null,
                "evidence": null, "note": null, "flagged": null,
            },
            "164.312(c)(2)": {"answer": "other-way", "record": record_of_nulls},
            "nprm:164.312(b)(2)": {"details": {"all-at-rest": null, "all-in-transit": "yes"}},
            "164.312(d)": null,
        },
        "history": null, "plan": {"x": null}, "place": null,
        "organisation": null, "preparedBy": null, "shareSafe": null,
    }));
    let absent = document_with(json!({
        "answers": {
            "164.312(b)": {},
            "164.312(c)(2)": {"answer": "other-way", "record": {}},
            "nprm:164.312(b)(2)": {"details": {"all-in-transit": "yes"}},
        },
        "plan": {},
    }));
    assert_eq!(assessment_of(&nulls), assessment_of(&absent));
    assert_eq!(told(&nulls), [""; 0]);
    let past = |members: Value| assessment_of(&document_with(json!({"history": [members]})));
    let nulls = json!({"item": null, "answer": null, "record": null, "until": null});
    assert_eq!(past(nulls), past(json!({})));
    let task = |members: Value| assessment_of(&document_with(json!({"plan": {"t": members}})));
    let nulls = json!({"owner": null, "due": null, "done": null, "note": null});
    assert_eq!(task(nulls), task(json!({})));
    let no_plan = document_with(json!({"plan": null}));
    assert_eq!(assessment_of(&no_plan), Assessment::default());
}

#[test]
fn the_null_of_an_unknown_field_is_kept_as_it_is() {
    assert_unchanged(&document_with(json!({
        "answers": {"164.312(b)": {"later": null, "details": {"later": null}}},
        "later": null,
    })));
}

#[test]
fn a_past_record_is_written_with_every_field_that_the_format_names() {
    let document = document_with(json!({"history": [{"item": "164.312(c)(2)"}, {}]}));
    for past in round_trip(&document)["history"].as_array().expect("a list") {
        for field in ["item", "record", "until"] {
            assert!(past.get(field).is_some(), "{field} is missing in {past}");
        }
    }
}

#[test]
fn names_that_mean_something_to_javascript_mean_nothing_here() {
    for name in [
        "__proto__",
        "constructor",
        "prototype",
        "toString",
        "hasOwnProperty",
        "",
    ] {
        let document = document_with(json!({
            name: {name: 1},
            "answers": {
                name: {"answer": name},
                "164.312(b)": {name: name, "details": {name: "yes"}, "record": {name: 2}},
            },
            "plan": {name: {name: true, "owner": name}},
            "history": [{
                name: [], "item": name, "answer": "other-way",
                "record": {"why": "x", name: 0}, "until": "u",
            }],
        }));
        if name.is_empty() {
            // An empty text says nothing, so it need not come back; the unknown fields must.
            let back = round_trip(&document);
            assert_eq!(back[""], document[""]);
            assert_eq!(back["answers"], document["answers"]);
            continue;
        }
        assert_unchanged(&document);
    }
}

#[test]
fn texts_are_kept_to_the_last_character() {
    for text in [
        "a\0b",
        "\u{202e}txet\u{202c}",
        "\u{2066}isolate\u{2069}",
        "\u{200b}\u{feff}\u{ad}",
        "line\nline\r\nline\u{2028}line\u{85}",
        "\u{7f}\u{80}\u{1}\u{1f}",
        "😀 ë e\u{308} \u{10ffff}",
        "\u{fffd}\u{fffe}",
        "</script><!-- \" \\ / '",
        " leading and trailing ",
        "=1+1",
    ] {
        assert_unchanged(&document_with(json!({
            "answers": {
                "164.312(b)": {
                    "note": text, "evidence": text, "changedAt": text, "unknown": text,
                    "record": {
                        "why": text, "measure": text, "decidedBy": text, "decidedOn": text,
                        "riskAnalysis": text, "reviewOn": text, "exception": text,
                    },
                    "details": {text: text},
                },
                text: text,
            },
            "history": [
                {"item": text, "answer": "other-way", "record": {"why": text}, "until": text},
            ],
            "plan": {text: {"owner": text, "due": text, "note": text}},
            "organisation": text,
            "preparedBy": text,
            "unknown": [text, {text: text}],
        })));
    }
}

/// A number as it is written back, read by the standard library.
fn number_back(number: &str) -> f64 {
    let text = document_with(json!({})).to_string();
    let text = format!(r#"{{"number":{number},{}"#, &text[1..]);
    let text = document::write(&read(&text).assessment, &at(0));
    let (_, after) = text.split_once("\"number\":").expect("the field");
    let end = after.find([',', '}']).expect("an end");
    after[..end].parse().expect("a number")
}

#[test]
fn numbers_are_kept_as_doubles_to_the_last_bit() {
    for number in [
        "0",
        "-0",
        "-0.0",
        "1",
        "1.0",
        "0.1",
        "1e2",
        "123456789012345678",
        "9007199254740993",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775809",
        "123456789012345678901234567890",
        "1.7976931348623157e308",
        "5e-324",
        "2.2250738585072011e-308",
        "2.2250738585072014e-308",
        "8.41e-15",
        "9.5e-17",
        "1.0715660391465826e137",
        "3.3161339052167390562200598e-237",
        "6.9294956446009195e15",
        "7.2057594037927933e16",
        "9.109383701528e-31",
        "1e23",
        "8.988465674311582e307",
        "0.000000000000000000000000000000000000000000000000123456789012345",
        "1e-400",
        "-1e-400",
    ] {
        let expected: f64 = number.parse().expect("a number");
        let back = number_back(number);
        assert_eq!(
            back.to_bits(),
            expected.to_bits(),
            "{number} came back as {back:?}"
        );
    }
}

#[test]
fn warnings_stand_by_code_and_then_by_id_both_as_text() {
    let document = document_with(json!({
        "answers": {
            "nprm:164.312(j)": {"answer": "other-way"},
            "164.312(e)(1)": {"answer": "decided-not"},
            "foundation:documentation": {"answer": "exception"},
            "zzz": {}, "AAA": {}, "éee": {},
        },
        "zulu": 1, "Alpha": 1,
    }));
    let expected = [
        "not-offered 164.312(e)(1)",
        "not-offered foundation:documentation",
        "not-offered nprm:164.312(j)",
        "unknown-field Alpha",
        "unknown-field zulu",
        "unknown-id AAA",
        "unknown-id zzz",
        "unknown-id éee",
    ];
    assert_eq!(told(&document), expected);
}

#[test]
fn a_place_that_is_none_is_the_start() {
    for place in [
        "",
        "nowhere",
        "check/164.312(z)",
        "check/item/nprm:164.312(j)",
        "#/start",
    ] {
        let document = document_with(json!({"place": place}));
        assert_eq!(assessment_of(&document).place, Place::Start, "{place}");
    }
}

#[test]
fn a_report_is_read_with_its_results_left_aside() {
    let mut report = rich();
    report["format"] = "safeguard-check/report".into();
    let own = json!({
        "results": {"current": {"164.312(b)": "anything"}},
        "disclaimer": "d", "scope": "s", "method": 7, "digest": "f",
        "ruleStatus": {"asOf": "a", "text": "t", "source": "s"},
    });
    let own = own.as_object().expect("an object");
    report
        .as_object_mut()
        .expect("an object")
        .extend(own.clone());
    report["later"] = json!([1, null]);
    let document = read(&report.to_string());
    assert_eq!(document.format, document::Format::Report);
    assert_eq!(document.assessment.answers, assessment_of(&rich()).answers);
    let results = document.results.expect("the results of a report");
    let results: Value =
        serde_json::from_str(&ours::Value::Object(results).to_string()).expect("JSON");
    assert_eq!(results, report["results"]);
    // What is said anew in every report belongs to no answers; what nobody knows still does.
    let written = written(&document.assessment);
    for name in own.keys() {
        assert_eq!(written.get(name), None, "{name}");
    }
    assert_eq!(written["later"], report["later"]);
    assert_eq!(written["format"], "safeguard-check/assessment");
}

#[test]
fn the_most_crowded_documents_are_read_and_written_without_a_long_wait() {
    let head = head();
    let with_answers = |before: &str| head.replace(r#""answers":{}"#, before);
    let name = |number: usize| format!(r#""{number:x}":0"#);
    let task = |number: usize| format!(r#""{number:x}":{{"done":true}}"#);
    let past = |number: usize| format!(r#"{{"item":"{number:x}"}}"#);
    for (told, text) in [
        ("unknown fields", crowded(&format!("{head},"), name, "}")),
        (
            "tasks",
            crowded(&format!(r#"{head},"plan":{{"#), task, "}}"),
        ),
        (
            "history",
            crowded(&format!(r#"{head},"history":["#), past, "]}"),
        ),
        (
            "unknown ids",
            crowded(
                r#"{"answers":{"#,
                name,
                &format!("}},{}}}", &with_answers(r#""y":0"#)[1..]),
            ),
        ),
    ] {
        assert!(text.len() > 1_999_900, "{told}");
        let start = Instant::now();
        let assessment = read(&text).assessment;
        let back = document::write(&assessment, &at(0));
        warnings(&assessment);
        // A hundred times what it takes, so that only work that grows with the square is seen.
        let waited = start.elapsed();
        assert!(waited.as_secs() < 30, "{told}: {waited:?}");
        assert!(back.len() > 500_000, "{told}");
    }
}
