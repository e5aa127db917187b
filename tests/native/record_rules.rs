//! Knows: when a record is complete, and that it is judged when it is looked at.
//! Must not know: statuses beyond the two that completeness decides between.

use safeguard_check::assessment::{Answer, Record, RecordField};
use safeguard_check::scoring::Status;

use crate::support::*;

const LOGOFF: &str = "164.312(a)(2)(iii)";

/// The characters with the Unicode property White_Space.
const WHITE_SPACE: &str = "\u{9}\u{a}\u{b}\u{c}\u{d}\u{20}\u{85}\u{a0}\u{1680}\u{2000}\u{2001}\
    \u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200a}\u{2028}\u{2029}\
    \u{202f}\u{205f}\u{3000}";

fn missing(item_id: &str, record: &Record) -> Vec<&'static str> {
    let missing = record.missing(item(item_id), today());
    missing.into_iter().map(RecordField::as_str).collect()
}

fn with(field: RecordField, text: &str) -> Record {
    let mut record = exception_record(ENCRYPT_EXCEPTION);
    *record.get_mut(field) = text.into();
    record
}

fn dated(day: &str) -> Record {
    with(RecordField::DecidedOn, day)
}

#[test]
fn a_record_of_an_addressable_item_needs_five_fields() {
    let empty = Record::default();
    let five = ["why", "measure", "decidedBy", "decidedOn", "riskAnalysis"];
    for id in ADDRESSABLE {
        assert_eq!(missing(id, &empty), five, "{id}");
        assert!(complete_record().is_complete(item(id), today()), "{id}");
    }
}

#[test]
fn an_exception_needs_a_sixth_field_first() {
    for (id, paragraph) in [(ENCRYPT, ENCRYPT_EXCEPTION), (MFA, MFA_EXCEPTION)] {
        let six = [
            "exception",
            "why",
            "measure",
            "decidedBy",
            "decidedOn",
            "riskAnalysis",
        ];
        assert_eq!(missing(id, &Record::default()), six, "{id}");
        assert_eq!(missing(id, &complete_record()), ["exception"], "{id}");
        assert!(exception_record(paragraph).is_complete(item(id), today()));
    }
}

#[test]
fn each_required_field_is_missing_while_it_holds_nothing_but_white_space() {
    for field in RecordField::ALL {
        let expected: &[&str] = match field {
            RecordField::ReviewOn => &[],
            _ => &[field.as_str()],
        };
        for blank in ["", " ", WHITE_SPACE] {
            let record = with(field, blank);
            assert_eq!(missing(ENCRYPT, &record), expected, "{blank:?}");
        }
    }
}

#[test]
fn characters_that_only_look_like_white_space_count_as_written() {
    // Zero width space, word joiner, byte order mark, soft hyphen, mongolian vowel separator.
    for text in [
        "\u{200b}", "\u{2060}", "\u{feff}", "\u{ad}", "\u{180e}", "-",
    ] {
        for field in [
            RecordField::Why,
            RecordField::Measure,
            RecordField::DecidedBy,
            RecordField::RiskAnalysis,
        ] {
            let record = with(field, text);
            assert_eq!(missing(ENCRYPT, &record), [""; 0], "{text:?}");
        }
    }
}

#[test]
fn a_review_date_is_never_asked_for() {
    for text in ["", "soon", "2026-02-30", "2031-01-01"] {
        let record = with(RecordField::ReviewOn, text);
        assert_eq!(missing(LOGOFF, &record), [""; 0], "{text:?}");
    }
}

#[test]
fn a_decision_is_dated_by_a_day_of_the_calendar_written_with_ten_characters() {
    for day in [
        "2026-11-21",
        "2026-11-20",
        "2024-02-29",
        "2000-02-29",
        "1999-12-31",
    ] {
        assert_eq!(missing(LOGOFF, &dated(day)), [""; 0], "{day}");
    }
    for day in [
        "2026-11-22",
        "2027-01-01",
        "2026-02-30",
        "2025-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-13-01",
        "2026-00-10",
        "2026-10-00",
        " 2026-11-20",
        "2026-11-20 ",
        "2026-11-20\n",
        "2026-11-2",
        "2026-1-20",
        "26-11-20",
        "20261120",
        "2026/11/20",
        "2026-11-20T00:00:00Z",
        "+026-11-20",
        "-026-11-20",
        "2026-11-+1",
        "٢٠٢٦-١١-٢٠",
        "20-11-2026",
        "yesterday",
    ] {
        assert_eq!(missing(LOGOFF, &dated(day)), ["decidedOn"], "{day:?}");
    }
}

#[test]
fn an_exception_is_letter_for_letter_one_of_the_paragraphs_of_its_own_item() {
    let encryption = [
        "164.312(b)(3)(i)",
        "164.312(b)(3)(ii)",
        "164.312(b)(3)(iii)",
        "164.312(b)(3)(iv)",
    ];
    let mfa = [
        "164.312(f)(2)(iii)(A)",
        "164.312(f)(2)(iii)(B)",
        "164.312(f)(2)(iii)(C)",
    ];
    for paragraph in encryption {
        assert_eq!(missing(ENCRYPT, &exception_record(paragraph)), [""; 0]);
        assert_eq!(missing(MFA, &exception_record(paragraph)), ["exception"]);
    }
    for paragraph in mfa {
        assert_eq!(missing(MFA, &exception_record(paragraph)), [""; 0]);
        assert_eq!(
            missing(ENCRYPT, &exception_record(paragraph)),
            ["exception"]
        );
    }
    for text in [
        "164.312(b)(3)",
        "164.312(b)(3)(v)",
        "164.312(b)(3)(I)",
        " 164.312(b)(3)(i)",
        "164.312(b)(3)(i) ",
        "§164.312(b)(3)(i)",
        "nprm:164.312(b)(3)(i)",
        "(b)(3)(i)",
    ] {
        let record = exception_record(text);
        assert_eq!(missing(ENCRYPT, &record), ["exception"], "{text:?}");
    }
}

#[test]
fn an_exception_that_strayed_into_another_record_does_no_harm() {
    let record = exception_record("anything");
    assert_eq!(missing(LOGOFF, &record), [""; 0]);
}

#[test]
fn a_record_is_judged_by_the_day_on_which_it_is_looked_at() {
    let tomorrow = dated("2026-11-22");
    let sheet = base()
        .answer(LOGOFF, "decided-not")
        .record(LOGOFF, tomorrow);
    assert_eq!(sheet.status_on(LOGOFF, "2026-11-21"), Status::Undocumented);
    assert_eq!(sheet.status_on(LOGOFF, "2026-11-22"), Status::ByDecision);
    assert_eq!(sheet.status_on(LOGOFF, "2031-01-01"), Status::ByDecision);

    let exception = base()
        .answer(ENCRYPT, "exception")
        .details(ENCRYPT, "yes")
        .record(ENCRYPT, dated("2026-11-22"));
    assert_eq!(
        exception.status_on(ENCRYPT, "2026-11-21"),
        Status::Undocumented
    );
    assert_eq!(
        exception.status_on(ENCRYPT, "2026-11-22"),
        Status::ExceptionClaimed
    );
}

#[test]
fn a_record_is_blank_while_no_field_holds_more_than_white_space() {
    assert!(Record::default().is_blank());
    for field in RecordField::ALL {
        let mut record = Record::default();
        *record.get_mut(field) = WHITE_SPACE.into();
        assert!(record.is_blank(), "{field:?}");
        *record.get_mut(field) = "x".into();
        assert!(!record.is_blank(), "{field:?}");
        assert_eq!(record.get(field), "x");
    }
}

#[test]
fn every_field_has_its_name_in_files_and_its_own_place() {
    let names = [
        "exception",
        "why",
        "measure",
        "decidedBy",
        "decidedOn",
        "riskAnalysis",
        "reviewOn",
    ];
    assert_eq!(RecordField::ALL.map(RecordField::as_str), names);
    let mut record = Record::default();
    for field in RecordField::ALL {
        *record.get_mut(field) = field.as_str().into();
    }
    let Record {
        why,
        measure,
        decided_by,
        decided_on,
        risk_analysis,
        exception,
        review_on,
    } = record;
    assert_eq!((why.as_str(), measure.as_str()), ("why", "measure"));
    assert_eq!(
        (decided_by.as_str(), decided_on.as_str()),
        ("decidedBy", "decidedOn")
    );
    assert_eq!(
        (risk_analysis.as_str(), exception.as_str()),
        ("riskAnalysis", "exception")
    );
    assert_eq!(review_on, "reviewOn");
}

#[test]
fn only_three_answers_take_a_record() {
    let taking: Vec<_> = Answer::ALL
        .into_iter()
        .filter(|answer| answer.takes_record())
        .map(|answer| answer.as_str())
        .collect();
    assert_eq!(taking, ["other-way", "decided-not", "exception"]);
}
