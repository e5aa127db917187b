//! Knows: which records stand in which log, how the report tells them, and what is asked of an IT
//! provider.
//! Must not know: how a record becomes complete.

use proptest::prelude::*;
use safeguard_check::assessment::{Answer, RecordField};
use safeguard_check::catalog;
use safeguard_check::report::{
    Because, Decision, ExportKind, Log, LogKind, Logs, Share, log_file, logs, questions,
};
use safeguard_check::text;

use crate::exports::{hostile, practice, text_of};
use crate::properties::cases;
use crate::saved_files::any_rich_sheet;
use crate::support::*;

fn logs_of(sheet: &Sheet) -> Logs {
    logs(&sheet.0, today())
}

fn ids(decisions: &[Decision]) -> Vec<&'static str> {
    let ids = decisions
        .iter()
        .map(|decision| decision.item.0.id().as_str());
    ids.collect()
}

fn past(log: &Log) -> Vec<&str> {
    log.past.iter().map(|past| past.id.as_str()).collect()
}

#[test]
fn a_decision_stands_in_its_log_by_its_record() {
    let logs = logs_of(&practice());
    let Logs {
        decisions,
        exceptions,
    } = &logs;
    assert_eq!(
        ids(&decisions.complete),
        ["164.312(a)(2)(iii)", "164.312(a)(2)(iv)"]
    );
    assert_eq!(ids(&decisions.incomplete), ["164.312(c)(2)"]);
    assert_eq!(
        decisions.incomplete[0].missing,
        [
            RecordField::Measure,
            RecordField::DecidedBy,
            RecordField::DecidedOn,
            RecordField::RiskAnalysis,
        ]
    );
    assert_eq!(past(decisions), ["164.312(e)(2)(ii)"]);
    assert_eq!(decisions.past[0].until, "2026-05-04T08:00:00.000Z");
    assert_eq!(decisions.past[0].answer, Some(Answer::DecidedNot));
    assert_eq!(ids(&exceptions.complete), [MFA]);
    assert_eq!(
        (ids(&exceptions.incomplete), past(exceptions)),
        (vec![], vec![])
    );
    assert!(logs_of(&nothing()).decisions.is_empty());
}

#[test]
fn a_record_is_judged_by_the_day_on_which_it_is_looked_at() {
    let before = catalog::Date::parse("2026-03-01").expect("a day");
    let logs = logs(&practice().0, before);
    assert_eq!(logs.decisions.complete.len(), 0);
    assert_eq!(
        logs.decisions.incomplete[0].missing,
        [RecordField::DecidedOn]
    );
}

#[test]
fn an_answer_that_an_item_does_not_offer_is_no_decision() {
    let sheet = base()
        .recorded("164.312(b)", "other-way")
        .recorded("164.312(c)(2)", "exception")
        .recorded("nprm:164.312(a)(2)(v)", "exception");
    let logs = logs_of(&sheet);
    assert!(logs.decisions.is_empty() && logs.exceptions.is_empty());
}

#[test]
fn what_a_file_says_of_an_item_that_nobody_knows_is_kept_in_the_log() {
    let logs = logs_of(&hostile());
    let unknown = &logs.decisions.past[0];
    assert!(unknown.item.is_none() && unknown.id.contains("Witch"));
    assert_eq!(past(&logs.exceptions), [ENCRYPT]);
}

#[test]
fn the_report_tells_both_logs_apart_with_the_words_of_the_rule() {
    let report = text_of(&practice(), ExportKind::Markdown, Share::Full);
    let (before, exceptions) = report.split_once("## Exception log").expect("its heading");
    let (_, decisions) = before.split_once("## Decision log").expect("its heading");
    for told in [
        "§164.306(d)(3)(ii)(B)",
        "Document why it would not be reasonable and appropriate",
        "Retain the documentation required by paragraph (b)(1) of this section for 6 years",
        "Print or save this log; a browser’s storage is not your six-year record.",
        "### In effect",
        "### Incomplete",
        "Still missing: what you do instead, who decided",
        "### No longer in effect",
        "**In effect until:** May 4, 2026",
        "| Name and role | Signature | Date |",
    ] {
        assert!(decisions.contains(told), "{told}");
    }
    assert!(!decisions.contains("Multi-factor"));
    assert!(exceptions.contains("Proposed, not law: this log is not needed today."));
    assert!(exceptions.contains("Multi-factor authentication (proposed §"));
    let safe = text_of(&practice(), ExportKind::Markdown, Share::Safe);
    assert!(!safe.contains("Decision log") && !safe.contains("Exception log"));
}

#[test]
fn a_practice_that_never_looked_at_the_proposal_reads_nothing_about_exceptions() {
    // One item that is not in place already says something about items of the proposal.
    for sheet in [base(), base().answer("164.312(b)", "not-in-place")] {
        for share in [Share::Full, Share::Safe] {
            let report = text_of(&sheet, ExportKind::Markdown, share);
            assert!(report.contains("Not looked at yet."), "{report}");
            for told in [
                "Exception log",
                "of 41 settled",
                "would be open under the proposal",
            ] {
                assert!(!report.contains(told), "{told}");
            }
        }
    }
    let report = text_of(&base(), ExportKind::Markdown, Share::Full);
    assert!(report.contains("No addressable item is done"));
    let looked = base().answer("nprm:164.312(a)(2)(v)", "in-place");
    let report = text_of(&looked, ExportKind::Markdown, Share::Full);
    assert!(report.contains("Exception log") && report.contains("No exception is claimed"));
}

#[test]
fn the_report_never_adds_one_rule_to_the_other() {
    let report = text_of(&practice(), ExportKind::Markdown, Share::Full);
    assert!(report.contains("- 7 of 12 settled in these answers"));
    assert!(report.contains("- 0 of 41 settled in these answers"));
    for sum in ["of 53", "of 55", "7 of 41"] {
        assert!(!report.contains(sum), "{sum}");
    }
}

fn asked(sheet: &Sheet) -> Vec<(&'static str, Because, Vec<&'static str>)> {
    let questions = questions(&sheet.0).into_iter();
    questions
        .map(|question| {
            let details = question.details.iter().map(|id| id.as_str()).collect();
            assert!(question.ask.ends_with(['?', '.']), "{}", question.ask);
            (question.item.id().as_str(), question.because, details)
        })
        .collect()
}

#[test]
fn everything_unknown_partly_in_place_or_marked_is_asked_once() {
    assert_eq!(
        asked(&practice()),
        [
            ("foundation:risk-analysis", Because::Partly, vec![]),
            ("164.312(b)", Because::Partly, vec![]),
            ("164.312(d)", Because::Unknown, vec![]),
            (
                "nprm:164.312(a)(1)",
                Because::Unknown,
                vec!["wider-systems"]
            ),
            ("nprm:164.312(a)(2)(v)", Because::Unknown, vec![]),
        ]
    );
    assert_eq!(asked(&all_in_place()), []);
    let mut flagged = base();
    flagged.entry("164.312(c)(2)").flagged = true;
    assert_eq!(
        asked(&flagged),
        [("164.312(c)(2)", Because::Flagged, vec![])]
    );
    // What an item does not offer is no answer, so nobody is asked about it.
    assert_eq!(
        asked(&nothing().answer("nprm:164.312(a)(1)", "unknown")),
        []
    );
}

#[test]
fn the_list_of_questions_is_plain_text_without_a_note_or_a_record() {
    let list = text_of(&hostile(), ExportKind::Questions, Share::Full);
    assert_eq!(list.matches("Witch").count(), 2, "the two names alone");
    assert!(!list.contains('\r') && !list.chars().any(|sign| sign.is_control() && sign != '\n'));
    let nobody = text_of(&all_in_place(), ExportKind::Questions, Share::Full);
    assert!(nobody.contains("There is nothing to ask"));
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn every_decision_stands_in_one_log_once(sheet in any_rich_sheet()) {
        let logs = logs_of(&sheet);
        let mut listed = Vec::new();
        for log in [&logs.decisions, &logs.exceptions] {
            listed.extend(ids(&log.complete));
            listed.extend(ids(&log.incomplete));
            prop_assert!(log.complete.iter().all(|decision| decision.missing.is_empty()));
            prop_assert!(log.incomplete.iter().all(|decision| !decision.missing.is_empty()));
        }
        let mut expected: Vec<_> = catalog::items()
            .filter(|item| {
                let answer = sheet.0.answer(item.id());
                answer.is_some_and(|answer| answer.takes_record() && answer.is_offered_on(*item))
            })
            .map(|item| item.id().as_str())
            .collect();
        listed.sort_unstable();
        expected.sort_unstable();
        prop_assert_eq!(listed, expected);
        let past = logs.decisions.past.len() + logs.exceptions.past.len();
        prop_assert_eq!(past, sheet.0.history.len());
    }
}

#[test]
fn one_log_alone_is_a_file_with_its_own_heading_and_what_it_is() {
    for (kind, name, title, other) in [
        (
            LogKind::Decisions,
            "safeguard-check-decision-log-2026-11-21.md",
            "# Decision log\n",
            "Exception log",
        ),
        (
            LogKind::Exceptions,
            "safeguard-check-exception-log-2026-11-21.md",
            "# Exception log, proposed rule\n",
            "Decision log",
        ),
    ] {
        let file = log_file(text::words(), kind, &practice().0, &at(0));
        assert_eq!(file.name, name);
        assert!(file.text.starts_with(title), "{}", file.text);
        assert!(!file.text.contains(other));
        for told in [
            "## In effect",
            "| Name and role | Signature | Date |",
            "not reviewed by any authority",
            "Proposed items are not law.",
        ] {
            assert!(file.text.contains(told), "{told}");
        }
    }
}

#[test]
fn an_exception_is_told_by_its_name_and_as_a_proposed_one() {
    let log = log_file(text::words(), LogKind::Exceptions, &practice().0, &at(0)).text;
    let line = log.lines().find(|line| line.contains("Which exception"));
    let line = line.expect("the exception is told");
    assert!(line.contains("(proposed §164.312(f)(2)(iii)(A))"), "{line}");
    // What is none of its exceptions is told as it stands there.
    let mut strange = practice();
    let record = strange.entry(MFA).record.as_mut().expect("a record");
    record.exception = "164.999".into();
    let log = log_file(text::words(), LogKind::Exceptions, &strange.0, &at(0)).text;
    assert!(log.contains("- **Which exception:** 164.999\n"), "{log}");
}
