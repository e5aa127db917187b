//! Knows: what becomes of the names at the head of a paper, and that they are kept only for a
//! person who says so.
//! Must not know: what a paper looks like.

use safeguard_check::assessment::{Assessment, Effects, Msg, Name, Place, merge, update};
use safeguard_check::report::{ExportKind, FileKind, LogKind, Share, export, file, log_file};
use safeguard_check::text;
use serde_json::json;

use crate::support::*;

const PRACTICE: &str = "Example Family Practice";

fn send(sheet: &mut Sheet, msg: Msg) -> Effects {
    update(&mut sheet.0, msg, &at(1))
}

fn typed(name: Name, text: &str) -> Msg {
    Msg::ChangedName {
        name,
        text: text.into(),
    }
}

fn named(keep: bool) -> Sheet {
    let mut sheet = base();
    send(&mut sheet, typed(Name::Organisation, PRACTICE));
    send(&mut sheet, typed(Name::PreparedBy, "A. Manager"));
    // Whoever says nothing has not said yes.
    if keep {
        send(&mut sheet, Msg::KeptNames(true));
    }
    sheet
}

fn names(assessment: &Assessment) -> [&str; 2] {
    Name::ALL.map(|name| assessment.name(name))
}

#[test]
fn a_name_that_was_typed_is_there_and_not_written_down() {
    let mut sheet = base();
    let effects = send(&mut sheet, typed(Name::Organisation, PRACTICE));
    assert_eq!(effects, Effects::default());
    assert_eq!(names(&sheet.0), [PRACTICE, ""]);
    assert!(!sheet.0.keeps_names());
    assert_eq!(written(&sheet.0), written(&base().0));
}

#[test]
fn names_are_written_down_once_a_person_says_so_and_with_every_key_from_then_on() {
    let mut sheet = named(false);
    assert!(send(&mut sheet, Msg::KeptNames(true)).save);
    assert_eq!(written(&sheet.0)["organisation"], json!(PRACTICE));
    assert_eq!(written(&sheet.0)["preparedBy"], json!("A. Manager"));
    assert!(send(&mut sheet, typed(Name::PreparedBy, "B. Owner")).save);
    assert_eq!(written(&sheet.0)["preparedBy"], json!("B. Owner"));
    assert_eq!(send(&mut sheet, Msg::KeptNames(true)), Effects::default());
    let same = typed(Name::PreparedBy, "B. Owner");
    assert_eq!(send(&mut sheet, same), Effects::default());
}

#[test]
fn names_that_are_no_longer_to_be_kept_stay_on_the_page_and_leave_the_browser() {
    let mut sheet = named(true);
    let effects = send(&mut sheet, Msg::KeptNames(false));
    assert!(effects.save && !effects.replace);
    assert_eq!(names(&sheet.0), [PRACTICE, "A. Manager"]);
    let written = written(&sheet.0);
    assert_eq!(
        (&written["organisation"], &written["preparedBy"]),
        (&json!(null), &json!(null))
    );
}

#[test]
fn to_keep_names_before_any_is_typed_keeps_what_is_typed_then() {
    let mut sheet = base();
    assert!(send(&mut sheet, Msg::KeptNames(true)).save);
    assert!(sheet.0.keeps_names());
    send(&mut sheet, typed(Name::Organisation, PRACTICE));
    assert_eq!(written(&sheet.0)["organisation"], json!(PRACTICE));
}

#[test]
fn a_look_around_does_not_write_names_down_that_are_not_to_be_kept() {
    let mut sheet = named(false);
    assert!(send(&mut sheet, Msg::Went(Place::Result)).save);
    assert_eq!(names(&sheet.0), [PRACTICE, "A. Manager"]);
    assert_eq!(written(&sheet.0)["organisation"], json!(null));
}

#[test]
fn erasing_everything_erases_names_too_kept_or_not() {
    for keep in [true, false] {
        let mut sheet = named(keep);
        send(&mut sheet, Msg::ConfirmedErase);
        assert_eq!(names(&sheet.0), ["", ""]);
    }
}

#[test]
fn what_another_tab_wrote_empties_no_field_in_which_somebody_types() {
    let here = named(false);
    let mut there = base().0;
    there.hold_names_of(&here.0);
    assert_eq!(names(&there), [PRACTICE, "A. Manager"]);
    assert!(!there.keeps_names());
    let merged = merge(&Assessment::default(), &here.0, &base().0, today()).assessment;
    assert_eq!(names(&merged), [PRACTICE, "A. Manager"]);
    // Names that the other tab keeps are the ones that count.
    let mut kept = named(true);
    send(&mut kept, typed(Name::Organisation, "Another"));
    let mut there = kept.0.clone();
    there.hold_names_of(&here.0);
    assert_eq!(names(&there), ["Another", "A. Manager"]);
}

#[test]
fn files_carry_names_that_are_kept_and_nothing_that_is_shared_carries_any() {
    let words = text::words();
    for keep in [true, false] {
        let sheet = named(keep);
        for kind in [FileKind::Answers, FileKind::Report] {
            let text = file(words, kind, &sheet.0, &at(1)).text;
            assert_eq!(text.contains(PRACTICE), keep, "{kind:?}");
        }
        let report = export(words, ExportKind::Markdown, Share::Full, &sheet.0, &at(1));
        assert_eq!(report.text.contains(PRACTICE), keep);
        let mut shared = vec![file(words, FileKind::ShareSafe, &sheet.0, &at(1)).text];
        for kind in crate::exports::KINDS {
            shared.push(export(words, kind, Share::Safe, &sheet.0, &at(1)).text);
            shared.push(export(words, kind, Share::Safe, &sheet.0.with_names(), &at(1)).text);
        }
        for text in shared {
            assert!(
                !text.contains(PRACTICE) && !text.contains("A. Manager"),
                "{text}"
            );
        }
    }
}

#[test]
fn a_paper_has_the_names_whether_they_are_kept_or_not() {
    let paper = named(false).0.with_names();
    assert_eq!(paper.organisation.as_deref(), Some(PRACTICE));
    let log = log_file(text::words(), LogKind::Decisions, &paper, &at(1));
    assert!(
        log.text.contains(
            "- **Organization:** Example Family Practice\n- **Prepared by:** A. Manager\n"
        )
    );
    let nobody = log_file(
        text::words(),
        LogKind::Decisions,
        &base().0.with_names(),
        &at(1),
    );
    assert!(!nobody.text.contains("Organization") && !nobody.text.contains("Prepared by"));
}
