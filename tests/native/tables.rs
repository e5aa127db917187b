//! Knows: the table for a spreadsheet, and how a parser that is not ours reads it.
//! Must not know: how a status comes about.

use csv::ReaderBuilder;
use proptest::prelude::*;
use safeguard_check::catalog::{self, Item};
use safeguard_check::report::{ExportKind, Share};

use crate::exports::{hostile, practice, text_of};
use crate::properties::cases;
use crate::support::*;

/// The rows as an independent parser has them.
fn rows(sheet: &Sheet, share: Share) -> Vec<Vec<String>> {
    let text = text_of(sheet, ExportKind::Csv, share);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        // A row of another length is an error.
        .flexible(false)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.expect("a row"));
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

fn column(rows: &[Vec<String>], name: &str) -> usize {
    let found = rows[0].iter().position(|head| head == name);
    found.unwrap_or_else(|| panic!("no column {name} in {:?}", rows[0]))
}

#[test]
fn there_is_a_row_an_item_between_the_heads_and_the_notes() {
    for sheet in [nothing(), practice(), hostile()] {
        let full = rows(&sheet, Share::Full);
        assert_eq!(full.len(), 1 + 55 + 4);
        assert_eq!(full[0].len(), 21);
        let safe = rows(&sheet, Share::Safe);
        assert_eq!(safe.len(), 1 + 55 + 5);
        assert_eq!(safe[0][..], full[0][..11]);
        for (row, item) in full[1..56].iter().zip(catalog::items()) {
            assert_eq!(row[1], item.id().as_str());
            assert_eq!(row[3], item.title());
            let proposed = matches!(item, Item::Proposed(_));
            assert_eq!(row[0] == "Proposed rule, not law", proposed, "{row:?}");
            assert_eq!(row[2].starts_with("proposed §"), proposed, "{row:?}");
            assert!(row[2].ends_with(item.paragraph()), "{row:?}");
        }
        let notes: Vec<_> = full[56..].iter().map(|row| row[0].as_str()).collect();
        assert_eq!(
            notes,
            ["What this is", "Scope", "The proposed rule", "As of"]
        );
        assert!(full[56][3].starts_with("Self-reported answers"));
    }
}

#[test]
fn a_row_tells_everything_that_was_said_and_what_follows() {
    let rows = rows(&practice(), Share::Full);
    let cell = |id: &str, name: &str| {
        let row = rows.iter().find(|row| row[1] == id).expect("a row");
        row[column(&rows, name)].clone()
    };
    for (id, name, told) in [
        ("164.312(a)(1)", "Label", "Standard, 4 specifications"),
        ("164.312(a)(1)", "Evidence", "Folder 7, access lists"),
        (
            "164.312(a)(1)",
            "Note",
            "Two accounts to look at.\nOne belongs to a former trainee.",
        ),
        ("164.312(b)", "Answer", "Partly in place"),
        ("164.312(b)", "Flagged", "Look again"),
        ("164.312(b)", "Status", "In progress"),
        ("164.312(c)(2)", "Status", "Undocumented"),
        ("164.312(c)(2)", "Record: Decided on", "2026-02-30"),
        (
            "164.312(c)(2)",
            "Record: still missing",
            "what you do instead, who decided, the day of the decision and the risk analysis it rests on",
        ),
        ("164.312(a)(2)(iv)", "Record: still missing", ""),
        ("164.312(e)(2)(i)", "Answer", "No answer"),
        ("foundation:risk-analysis", "Status", "Not scored"),
        ("foundation:risk-analysis", "Why", ""),
        ("164.312(d)", "Changed at", "2026-11-20T09:05:00.000Z"),
        (
            "nprm:164.312(a)(2)(v)",
            "Label",
            "Proposed specification. New in §164.312",
        ),
        (
            "nprm:164.312(f)(2)(ii)",
            "Record: Which exception",
            "164.312(f)(2)(iii)(A)",
        ),
        ("nprm:164.312(f)(2)(ii)", "Status", "Exception claimed"),
    ] {
        assert_eq!(cell(id, name), told, "{id}: {name}");
    }
    let details = cell("nprm:164.312(a)(1)", "Details");
    assert!(
        details.contains("? Yes; ") && details.contains("? No; "),
        "{details}"
    );
    assert!(details.ends_with("? I do not know"), "{details}");
}

#[test]
fn rows_end_as_the_standard_says_behind_the_mark_that_spreadsheets_need() {
    let text = text_of(&practice(), ExportKind::Csv, Share::Full);
    assert!(text.starts_with("\u{feff}\"Rule\",\"Id\","));
    assert!(text.ends_with("\"\r\n"));
    assert!(!text.replace("\r\n", "").contains('\r'));
}

/// Whether a program that trims could take a cell for something to be worked out.
fn is_formula(cell: &str) -> bool {
    let first = cell.trim_start_matches(|sign: char| sign.is_whitespace() || sign.is_control());
    cell.starts_with(['\t', '\r', '\n'])
        || first.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

#[test]
fn no_cell_of_a_hostile_practice_is_a_formula() {
    let rows = rows(&hostile(), Share::Full);
    let note = column(&rows, "Note");
    let mut kept = 0;
    for row in &rows {
        for cell in row {
            assert!(!is_formula(cell), "{cell}");
        }
        kept += usize::from(row[note].starts_with('\'') && row[note].contains("Witch"));
    }
    assert!(kept > 20, "{kept} notes begin with an apostrophe");
}

#[test]
fn an_apostrophe_stands_before_what_begins_a_formula_and_nowhere_else() {
    for (note, cell) in [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@x", "'@x"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\n=1"),
        ("\n1", "'\n1"),
        ("  =1", "'  =1"),
        ("\u{1}=1", "'\u{fffd}=1"),
        ("＝1", "'＝1"),
        ("−1", "'−1"),
        ("1+1", "1+1"),
        ("a=b", "a=b"),
        ("\"=1\"", "\"=1\""),
        (" plain ", " plain "),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\0b\u{7f}", "a\u{fffd}b\u{fffd}"),
        ("; , \" '", "; , \" '"),
    ] {
        let mut sheet = nothing();
        sheet.entry("164.312(b)").note = note.into();
        let rows = rows(&sheet, Share::Full);
        let row = rows
            .iter()
            .find(|row| row[1] == "164.312(b)")
            .expect("a row");
        assert_eq!(row[column(&rows, "Note")], cell, "{note:?}");
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn whatever_is_typed_stands_in_its_cell_when_it_is_read_back(
        note in "(?s).{0,40}", evidence in "[\"',;=\\r\\n\t a]{0,12}", why in any::<String>(),
    ) {
        let mut sheet = nothing();
        let entry = sheet.entry("164.312(c)(2)");
        (entry.note, entry.evidence) = (note.clone(), evidence.clone());
        let mut record = complete_record();
        record.why = why.clone();
        let sheet = sheet.answer("164.312(c)(2)", "other-way").record("164.312(c)(2)", record);
        let rows = rows(&sheet, Share::Full);
        let row = rows.iter().find(|row| row[1] == "164.312(c)(2)").expect("a row");
        for (name, typed) in [
            ("Note", note),
            ("Evidence", evidence),
            ("Record: Why it is not reasonable and appropriate here", why),
        ] {
            let typed = typed.replace("\r\n", "\n").replace('\r', "\n");
            let shown = |sign: char| match sign {
                '\n' | '\t' => sign,
                sign if sign.is_control() => '\u{fffd}',
                sign => sign,
            };
            let typed: String = typed.chars().map(shown).collect();
            let cell = &row[column(&rows, name)];
            prop_assert!(*cell == typed || *cell == format!("'{typed}"), "{cell:?} {typed:?}");
            prop_assert!(!is_formula(cell));
        }
    }
}
