//! Knows: the files for others that a rich practice and a hostile one save, whole, and what holds
//! for all of them.
//! Must not know: the format of any one of them.
//!
//! The files lie in `tests/fixtures/exports/`, where programs that are not ours open them
//! (`make test-exports`). With `WRITE_EXPORTS` set they are written anew, to be read by eye.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use safeguard_check::report::{Cadences, ExportKind, Share, export};
use safeguard_check::text;

use crate::properties::cases;
use crate::saved_files::any_rich_sheet;
use crate::support::*;

pub const KINDS: [ExportKind; 6] = [
    ExportKind::Csv,
    ExportKind::Markdown,
    ExportKind::Calendar(Cadences::Left),
    ExportKind::Calendar(Cadences::Asked),
    ExportKind::Oscal,
    ExportKind::Questions,
];

const SHARES: [Share; 2] = [Share::Full, Share::Safe];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/exports")
}

/// The answers of a practice that has something of everything.
pub fn practice() -> Sheet {
    from_file("practice")
}

/// The same in a bad mood: every text in it would be something else than text, if it could.
pub fn hostile() -> Sheet {
    from_file("hostile")
}

fn from_file(name: &str) -> Sheet {
    let path = folder().join(format!("{name}.answers.json"));
    let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is there", path.display()));
    Sheet(read(&text).assessment)
}

/// The text of a file.
pub fn text_of(sheet: &Sheet, kind: ExportKind, share: Share) -> String {
    export(text::words(), kind, share, &sheet.0, &at(0)).text
}

/// Holds a text against the file that was read by eye.
#[track_caller]
pub fn assert_known(name: &str, text: &str) {
    let path = folder().join(name);
    if std::env::var_os("WRITE_EXPORTS").is_some() {
        fs::write(&path, text).expect("the folder can be written to");
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        known == text,
        "{name} is another file now; read it, and if it is right, write it with WRITE_EXPORTS=1"
    );
}

#[test]
fn the_files_are_the_ones_that_were_read_by_eye() {
    for (who, sheet) in [("practice", practice()), ("hostile", hostile())] {
        for kind in KINDS {
            if kind == ExportKind::Calendar(Cadences::Left) {
                continue;
            }
            for share in SHARES {
                let file = export(text::words(), kind, share, &sheet.0, &at(0));
                let name = file.name.replace("safeguard-check", who);
                assert_known(&name.replace("-2026-11-21", ""), &file.text);
            }
        }
    }
}

#[test]
fn each_file_has_a_name_of_its_own_with_the_day_and_nothing_that_was_typed() {
    let mut names = Vec::new();
    for sheet in [practice(), hostile()] {
        let of_sheet: Vec<_> = KINDS
            .into_iter()
            .filter(|kind| *kind != ExportKind::Calendar(Cadences::Left))
            .flat_map(|kind| SHARES.map(|share| (kind, share)))
            .map(|(kind, share)| export(text::words(), kind, share, &sheet.0, &at(0)).name)
            .collect();
        names.push(of_sheet);
    }
    assert_eq!(names[0], names[1]);
    assert_eq!(
        names[0],
        [
            "safeguard-check-items-2026-11-21.csv",
            "safeguard-check-items-share-safe-2026-11-21.csv",
            "safeguard-check-report-2026-11-21.md",
            "safeguard-check-report-share-safe-2026-11-21.md",
            "safeguard-check-dates-2026-11-21.ics",
            "safeguard-check-dates-share-safe-2026-11-21.ics",
            "safeguard-check-oscal-2026-11-21.json",
            "safeguard-check-oscal-share-safe-2026-11-21.json",
            "safeguard-check-questions-2026-11-21.txt",
            "safeguard-check-questions-share-safe-2026-11-21.txt",
        ]
    );
    let types = KINDS.map(ExportKind::media_type);
    assert_eq!(
        types,
        [
            "text/csv",
            "text/markdown",
            "text/calendar",
            "text/calendar",
            "application/json",
            "text/plain",
        ]
    );
}

#[test]
fn every_file_says_what_it_is_and_that_the_proposal_is_not_law() {
    let told = |text: &str| {
        // Formats fold, escape and quote in their own ways.
        let text = text.replace("\r\n ", "").replace('\\', "");
        text.contains("not reviewed by any authority") && text.contains("are not law")
    };
    for sheet in [nothing(), practice(), hostile()] {
        for kind in KINDS {
            for share in SHARES {
                let text = text_of(&sheet, kind, share);
                let empty =
                    matches!(kind, ExportKind::Calendar(_)) && !text.contains("BEGIN:VEVENT");
                assert!(told(&text) || empty, "{kind:?} {share:?}: {text}");
            }
        }
    }
}

#[test]
fn nothing_that_anybody_typed_leaves_in_a_share_safe_file() {
    for kind in KINDS {
        let typed = ["Witch", "evil.example"];
        let full = text_of(&hostile(), kind, Share::Full).replace("\r\n ", "");
        assert!(
            typed.iter().any(|part| full.contains(part)),
            "{kind:?} is full"
        );
        let safe = text_of(&hostile(), kind, Share::Safe).replace("\r\n ", "");
        for part in typed {
            assert!(!safe.contains(part), "{kind:?}: {part}");
        }
        let safe = text_of(&practice(), kind, Share::Safe).replace("\r\n ", "");
        for part in [
            "Müller",
            "A. Owner",
            "Folder 7",
            "trainee",
            "reception",
            "X-ray",
            "With the IT",
        ] {
            assert!(!safe.contains(part), "{kind:?}: {part}");
        }
    }
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn every_file_can_be_made_of_any_answers_and_twice_it_is_the_same(sheet in any_rich_sheet()) {
        for kind in KINDS {
            for share in SHARES {
                prop_assert_eq!(text_of(&sheet, kind, share), text_of(&sheet, kind, share));
            }
        }
    }

    #[test]
    fn a_share_safe_file_is_the_same_whatever_was_typed(sheet in any_rich_sheet()) {
        let mut silent = sheet.clone();
        for item in safeguard_check::catalog::items() {
            if sheet.0.entry(item.id()).is_some() {
                let entry = silent.entry(item.id().as_str());
                // That there is evidence stays: it is counted as written down.
                entry.note.clear();
            }
        }
        silent.0.history.clear();
        silent.0.organisation = None;
        silent.0.prepared_by = None;
        for (_, task) in &mut silent.0.plan {
            task.owner.clear();
            task.note.clear();
        }
        for kind in KINDS {
            let (typed, silent) = (
                text_of(&sheet, kind, Share::Safe),
                text_of(&silent, kind, Share::Safe),
            );
            prop_assert_eq!(typed, silent);
        }
    }
}
