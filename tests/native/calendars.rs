//! Knows: which days become events, and the form of a calendar file.
//! Must not know: how any other file looks.

use std::collections::BTreeSet;

use proptest::prelude::*;
use safeguard_check::assessment::TaskNotes;
use safeguard_check::catalog::{self, CADENCES, EXCEPTION_TEXTS, Item};
use safeguard_check::report::{Cadences, ExportKind, Share, calendar};
use safeguard_check::text;

use crate::exports::{hostile, practice, text_of};
use crate::properties::cases;
use crate::proposed_table::PROPOSED;
use crate::support::*;

/// An event as its properties, unfolded, with what was escaped as it was.
type Event = Vec<(String, String)>;

/// Reads a calendar as the standard says, and holds every line to it.
fn events(file: &str) -> Vec<Event> {
    assert!(file.ends_with("\r\n"));
    let lines: Vec<_> = file
        .strip_suffix("\r\n")
        .expect("an end")
        .split("\r\n")
        .collect();
    for line in &lines {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "{line}");
        assert!(!line.chars().any(char::is_control), "{line}");
    }
    let unfolded = lines.join("\r\n").replace("\r\n ", "");
    let mut lines = unfolded.split("\r\n");
    assert_eq!(lines.next(), Some("BEGIN:VCALENDAR"));
    let mut events: Vec<Event> = Vec::new();
    let mut depth = 1;
    for line in lines {
        let (name, value) = line.split_once(':').expect("a name and a value");
        match name {
            "BEGIN" => {
                assert_eq!((value, depth), ("VEVENT", 1));
                depth += 1;
                events.push(Vec::new());
            }
            "END" => depth -= 1,
            name if depth == 2 => {
                let event = events.last_mut().expect("an event");
                event.push((name.into(), unescaped(value, name)));
            }
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    events
}

fn unescaped(value: &str, name: &str) -> String {
    if !["SUMMARY", "DESCRIPTION"].contains(&name) {
        return value.into();
    }
    let mut text = String::new();
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => match signs.next() {
                Some('n') => text.push('\n'),
                Some(sign @ ('\\' | ';' | ',')) => text.push(sign),
                other => panic!("escaped: {other:?} in {value}"),
            },
            ';' | ',' => panic!("not escaped: {value}"),
            sign => text.push(sign),
        }
    }
    text
}

fn get<'a>(event: &'a Event, name: &str) -> &'a str {
    let found = event.iter().find(|(known, _)| known == name);
    found.map_or("", |(_, value)| value)
}

fn titles(sheet: &Sheet, cadences: Cadences, share: Share) -> Vec<String> {
    let file = text_of(sheet, ExportKind::Calendar(cadences), share);
    let events = events(&file);
    events
        .iter()
        .map(|event| {
            format!(
                "{} {}",
                get(event, "DTSTART;VALUE=DATE"),
                get(event, "SUMMARY")
            )
        })
        .collect()
}

#[test]
fn the_days_of_a_person_become_events_and_what_is_no_day_does_not() {
    assert_eq!(
        titles(&practice(), Cadences::Left, Share::Full),
        [
            "20261215 Due: Do a risk analysis, write it down and keep it current",
            "20270131 Done: Write down how to get at patient data in an emergency",
            "20270201 Proposed, not law: Due: Ask whether sign-in attempts are limited, and to what number",
            "20261224 Due: Transmission security",
            "20270302 Look again at the record for Automatic logoff",
            "20270302 Look again at the record for Encryption and decryption",
            "20270601 Proposed, not law: Look again at the record for Multi-factor authentication",
        ]
    );
    assert_eq!(titles(&nothing(), Cadences::Left, Share::Full), [""; 0]);
}

#[test]
fn a_share_safe_calendar_holds_the_days_of_the_plan_alone() {
    let safe = titles(&practice(), Cadences::Left, Share::Safe);
    assert_eq!(safe, titles(&practice(), Cadences::Left, Share::Full)[..4]);
}

#[test]
fn what_is_no_day_makes_no_event() {
    for due in [
        "",
        "soon",
        "2026-02-30",
        "2026-2-3",
        "2026-12-01T00:00",
        " 2026-12-01",
        "20261201",
    ] {
        let mut sheet = base();
        let notes = TaskNotes {
            due: due.into(),
            ..TaskNotes::default()
        };
        sheet.0.plan = vec![("164.312(b)".into(), notes)];
        let mut record = complete_record();
        record.review_on = due.into();
        let sheet = sheet
            .answer("164.312(c)(2)", "other-way")
            .record("164.312(c)(2)", record);
        assert_eq!(
            titles(&sheet, Cadences::Left, Share::Full),
            [""; 0],
            "{due}"
        );
    }
}

#[test]
fn a_review_day_counts_only_while_its_answer_takes_a_record() {
    let mut record = complete_record();
    record.review_on = "2027-01-01".into();
    for (answer, events) in [
        ("other-way", 1),
        ("decided-not", 1),
        ("in-place", 0),
        ("exception", 0),
    ] {
        let sheet = base()
            .answer("164.312(c)(2)", answer)
            .record("164.312(c)(2)", record.clone());
        assert_eq!(
            titles(&sheet, Cadences::Left, Share::Full).len(),
            events,
            "{answer}"
        );
    }
}

#[test]
fn the_cadences_of_the_proposal_come_only_when_asked_for_and_say_what_they_are() {
    let left = titles(&base(), Cadences::Left, Share::Full);
    assert_eq!(left, [""; 0]);
    let file = text_of(&base(), ExportKind::Calendar(Cadences::Asked), Share::Full);
    let told: Vec<_> = events(&file)
        .iter()
        .map(|event| {
            let title = get(event, "SUMMARY");
            assert!(title.starts_with("Proposed, not law: "), "{title}");
            assert!(get(event, "DESCRIPTION").contains("The proposal says: “"));
            let paragraph = title.rsplit('§').next().expect("a paragraph");
            let paragraph = paragraph.strip_suffix(')').expect("a bracket").to_owned();
            (
                paragraph,
                get(event, "RRULE").to_owned(),
                get(event, "DTSTART;VALUE=DATE").to_owned(),
            )
        })
        .collect();
    let months =
        |months: u8, day: &str| (format!("FREQ=MONTHLY;INTERVAL={months}"), day.to_owned());
    let expected = [
        ("164.312(a)(2)(viii)", months(12, "20271121")),
        ("164.312(b)(5)", months(12, "20271121")),
        ("164.312(c)(2)(v)", months(12, "20271121")),
        ("164.312(d)(2)(v)", months(12, "20271121")),
        ("164.312(e)", months(12, "20271121")),
        ("164.312(f)(2)(v)", months(12, "20271121")),
        ("164.312(g)", months(12, "20271121")),
        ("164.312(h)(2)(i)(A)", months(6, "20270521")),
        ("164.312(h)(2)(i)(B)", months(12, "20271121")),
        ("164.312(h)(2)(iii)(B)", months(12, "20271121")),
        ("164.312(i)(2)(iv)", months(1, "20261221")),
        ("164.312(j)", months(6, "20270521")),
    ]
    .map(|(paragraph, (rule, day))| (paragraph.to_owned(), rule, day));
    assert_eq!(told, expected);
}

#[test]
fn the_controls_of_an_exception_come_only_while_one_is_claimed() {
    let claimed = base()
        .recorded(ENCRYPT, "exception")
        .recorded(MFA, "exception");
    let titles = titles(&claimed, Cadences::Asked, Share::Full);
    assert_eq!(titles.len(), 14);
    for paragraph in ["164.312(b)(4)(ii)(C))", "164.312(f)(2)(iv)(B)(3))"] {
        assert!(
            titles.iter().any(|title| title.ends_with(paragraph)),
            "{paragraph}"
        );
    }
}

#[test]
fn every_cadence_is_quoted_from_its_item_and_none_is_left_out() {
    let number = |words: &str| match words {
        words if words.contains("12 months") => Some(12),
        words if words.contains("six months") => Some(6),
        words if words.contains("monthly") => Some(1),
        _ => None,
    };
    let mut expected = Vec::new();
    for row in &PROPOSED {
        for words in row.fixes {
            if let Some(months) = number(words) {
                expected.push((row.id, *words, months));
            }
        }
    }
    let plain = CADENCES.iter().filter(|cadence| !cadence.with_exception);
    let told: Vec<_> = plain
        .map(|cadence| (cadence.item.as_str(), cadence.words, cadence.months))
        .collect();
    assert_eq!(told, expected);
    for cadence in CADENCES {
        let Some(Item::Proposed(item)) = catalog::item(cadence.item.as_str()) else {
            panic!("{cadence:?} belongs to no proposed item");
        };
        assert_eq!(number(cadence.words), Some(cadence.months));
        let above = |known: &str| cadence.paragraph.starts_with(known);
        if cadence.with_exception {
            assert!(!item.exceptions.is_empty());
            let mut texts = EXCEPTION_TEXTS.iter();
            let text = texts
                .find(|text| above(text.paragraph))
                .expect("an exception");
            assert!(text.wording.contains(cadence.words), "{cadence:?}");
        } else {
            assert!(above(item.id.paragraph()) && item.wording().contains(cadence.words));
        }
    }
}

#[test]
fn an_event_is_the_same_one_at_each_export_and_the_later_one_counts() {
    let of = |minute: u8, sheet: &Sheet| {
        let kind = Cadences::Asked;
        let file = calendar(text::words(), &sheet.0, &at(minute), Share::Full, kind);
        events(&file)
    };
    let uids = |events: &[Event]| -> Vec<String> {
        events
            .iter()
            .map(|event| get(event, "UID").to_owned())
            .collect()
    };
    let mut moved = practice();
    for (_, notes) in &mut moved.0.plan {
        if notes.due == "2026-12-15" {
            notes.due = "2027-12-15".into();
        }
    }
    let (first, again) = (of(0, &practice()), of(7, &moved));
    assert_eq!(uids(&first), uids(&again));
    let all: BTreeSet<_> = uids(&first).into_iter().collect();
    assert_eq!(all.len(), first.len(), "no two have the same");
    for (first, again) in first.iter().zip(&again) {
        assert!(get(first, "DTSTAMP") < get(again, "DTSTAMP"));
        assert!(get(first, "SEQUENCE") <= get(again, "SEQUENCE"));
        assert_eq!(get(first, "DTSTAMP"), "20261121T120000Z");
    }
    // The same whatever the machine: known by heart, because it must never change.
    assert_eq!(
        get(&first[0], "UID"),
        "5d79a799-02b4-5dce-afa6-c2d63b68f3cb"
    );
}

#[test]
fn a_cadence_begins_on_a_day_that_every_month_has() {
    let mut now = at(0);
    for (day, first) in [
        ("2026-01-31", "20260228"),
        ("2026-11-30", "20261228"),
        ("2026-12-05", "20270105"),
    ] {
        now.today = catalog::Date::parse(day).expect("a day");
        let file = calendar(text::words(), &base().0, &now, Share::Full, Cadences::Asked);
        let monthly = events(&file);
        let monthly = monthly
            .iter()
            .find(|event| get(event, "RRULE").ends_with("=1"));
        assert_eq!(get(monthly.expect("one"), "DTSTART;VALUE=DATE"), first);
    }
}

#[test]
fn a_clock_that_gives_no_moment_gives_the_day() {
    let mut now = at(0);
    for stamp in ["", "now", "2026-11-21T12:00", "2026-11-21T12:00:00+01:00"] {
        now.stamp = stamp.into();
        let file = calendar(
            text::words(),
            &practice().0,
            &now,
            Share::Full,
            Cadences::Left,
        );
        assert!(file.contains("\r\nDTSTAMP:20261121T000000Z\r\n"), "{stamp}");
    }
}

#[test]
fn hostile_text_stays_in_the_text_of_its_event() {
    let file = text_of(
        &hostile(),
        ExportKind::Calendar(Cadences::Asked),
        Share::Full,
    );
    let events = events(&file);
    let names: BTreeSet<_> = events
        .iter()
        .flatten()
        .map(|(name, _)| name.as_str())
        .collect();
    let known = [
        "DESCRIPTION",
        "DTSTAMP",
        "DTSTART;VALUE=DATE",
        "LAST-MODIFIED",
        "RRULE",
        "SEQUENCE",
        "SUMMARY",
        "TRANSP",
        "UID",
    ];
    assert_eq!(names, known.into_iter().collect());
    let typed = events
        .iter()
        .filter(|event| get(event, "DESCRIPTION").contains("Witch"));
    assert_eq!(typed.count(), 2);
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn whatever_is_typed_is_folded_without_cutting_a_sign_and_reads_back(
        owner in "(?s).{0,60}", note in "[\\\\;,:\r\n\t 漢é😀a]{0,120}",
    ) {
        let mut sheet = base();
        let notes = TaskNotes {
            due: "2026-12-01".into(),
            owner: owner.clone(),
            note: note.clone(),
            ..TaskNotes::default()
        };
        sheet.0.plan = vec![("164.312(b)".into(), notes)];
        let file = text_of(&sheet, ExportKind::Calendar(Cadences::Left), Share::Full);
        let events = events(&file);
        prop_assert_eq!(events.len(), 1);
        let told = get(&events[0], "DESCRIPTION");
        for typed in [owner, note] {
            if typed.trim().is_empty() {
                continue;
            }
            let typed = typed.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
            let shown = |sign: char| match sign {
                '\n' => sign,
                '\t' => ' ',
                sign if sign.is_control() => '\u{fffd}',
                sign => sign,
            };
            let typed: String = typed.chars().map(shown).collect();
            prop_assert!(told.contains(&typed), "{told:?} {typed:?}");
        }
    }
}
