//! Knows: the table of every item, for a spreadsheet (RFC 4180).
//! Must not know: how a text comes about, or how a file is saved.

use super::told::{Share, Told};
use crate::assessment::{Answer, Assessment, Entry, Now, RecordField};
use crate::catalog::{self, Item};
use crate::text::{Words, export_words};

/// Tells a spreadsheet that the bytes are UTF-8. Excel takes a file without it for the alphabet of
/// its country, and every “§” for two other signs; LibreOffice and every parser of RFC 4180 that we
/// know take it off.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The table as text: a row of heads, a row an item in catalog order, and a row for each note that
/// belongs to every file, with its name under “Rule” and its text under “Title”. Rows end with CR
/// LF, every cell is quoted, and no cell can be taken for a formula.
///
/// The share-safe table has the first eleven columns alone.
pub fn csv(words: &Words, assessment: &Assessment, now: &Now, share: Share) -> String {
    let told = Told::new(words, assessment, now, share);
    let mut table = String::from(BYTE_ORDER_MARK);
    let head = head(&told);
    let width = head.len();
    put_row(&mut table, &head);
    for item in catalog::items() {
        put_row(&mut table, &row(&told, item));
    }
    let mut notes: Vec<_> = told.notes().into();
    if !told.is_full() {
        notes.push((export_words().share_safe, String::new()));
    }
    for (name, text) in notes {
        let mut row = vec![String::new(); width];
        row[0] = name.into();
        row[3] = text;
        put_row(&mut table, &row);
    }
    table
}

fn head(told: &Told) -> Vec<String> {
    let table = &export_words().table;
    let mut head: Vec<String> = table.columns.map(str::to_owned).into();
    if told.is_full() {
        head.extend(table.own_columns.map(str::to_owned));
        for field in RecordField::ALL {
            let name = match field {
                RecordField::Measure => table.measure,
                // Only an exception has this one.
                RecordField::Exception => told.field(Answer::Exception, field),
                _ => told.field(Answer::OtherWay, field),
            };
            head.push((table.record)(name));
        }
        head.push(table.missing.into());
    }
    head
}

fn row(told: &Told, item: Item) -> Vec<String> {
    let nothing = Entry::default();
    let entry = told.entry(item).unwrap_or(&nothing);
    let flagged = match entry.flagged {
        true => export_words().table.flagged,
        false => "",
    };
    let mut row = vec![
        told.rule(item).to_owned(),
        item.id().as_str().to_owned(),
        super::sentences::citation(told.words, item),
        item.title().to_owned(),
        told.label(item),
        told.answer(item).to_owned(),
        told.status(item).to_owned(),
        told.why(item),
        told.details(item).join("; "),
        flagged.to_owned(),
        entry.changed_at.clone(),
    ];
    if told.is_full() {
        row.extend([entry.evidence.clone(), entry.note.clone()]);
        let record = entry.record.clone().unwrap_or_default();
        for field in RecordField::ALL {
            row.push(record.get(field).to_owned());
        }
        row.push(match entry.answer {
            Some(answer) if answer.takes_record() && answer.is_offered_on(item) => {
                told.missing(answer, &record.missing(item, told.now.today))
            }
            _ => String::new(),
        });
    }
    row
}

fn put_row(table: &mut String, cells: &[String]) {
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            table.push(',');
        }
        put_cell(table, cell);
    }
    table.push_str("\r\n");
}

/// A cell: lines end with LF, other signs that steer a program are shown as signs, and a text that
/// a spreadsheet would work out gets an apostrophe before it, behind our own quotation mark.
fn put_cell(table: &mut String, text: &str) {
    table.push('"');
    if is_formula(text) {
        table.push('\'');
    }
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => table.push_str("\"\""),
            '\r' => {
                signs.next_if_eq(&'\n');
                table.push('\n');
            }
            '\n' | '\t' => table.push(sign),
            sign if sign.is_control() => table.push('\u{fffd}'),
            sign => table.push(sign),
        }
    }
    table.push('"');
}

/// Whether a spreadsheet could take a text for a formula: by its first sign, or by the first one
/// that is not white space, because programs trim. The wide forms of the four signs count too.
fn is_formula(text: &str) -> bool {
    let begins = |text: &str, signs: &[char]| text.starts_with(signs);
    // White space first, because a tab or a line break is itself a sign that begins a command.
    begins(text, &['\t', '\r', '\n'])
        || begins(
            text.trim_start_matches(|sign: char| {
                sign.is_whitespace() || sign.is_control() || sign == '\u{feff}'
            }),
            &['=', '+', '-', '@', '＝', '＋', '－', '＠', '−'],
        )
}
