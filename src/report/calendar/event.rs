//! Knows: how an event that lasts a day is written down.
//! Must not know: why there is one.

use super::content_line::{put_line, put_text};
use crate::assessment::Now;
use crate::catalog::Date;

/// An event that lasts a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The same at each export.
    pub uid: String,
    /// What a calendar shows.
    pub title: String,
    /// Its day, or the first of its days.
    pub day: Date,
    /// What stands under it.
    pub lines: Vec<String>,
    /// After how many months it comes again.
    pub months: Option<u8>,
}

/// From here on days are counted, so that a later export has the greater number.
const FIRST_DAY: Date = Date::literal(2026, 1, 1);

impl Event {
    /// Writes it at the end of a calendar.
    pub(super) fn put(&self, file: &mut String, now: &Now) {
        put_line(file, "BEGIN", "VEVENT");
        put_line(file, "UID", &self.uid);
        put_line(file, "DTSTAMP", &stamp(now));
        put_line(file, "LAST-MODIFIED", &stamp(now));
        // Calendars take the event with the greater number, and with the later stamp among equals.
        let days = now.today.days_since(FIRST_DAY).max(0);
        put_line(file, "SEQUENCE", &days.to_string());
        put_line(file, "DTSTART;VALUE=DATE", &digits(self.day));
        if let Some(months) = self.months {
            let rule = format!("FREQ=MONTHLY;INTERVAL={months}");
            put_line(file, "RRULE", &rule);
        }
        put_text(file, "SUMMARY", &self.title);
        put_text(file, "DESCRIPTION", &self.lines.join("\n"));
        // A day that something is due on is not a day on which somebody is away.
        put_line(file, "TRANSP", "TRANSPARENT");
        put_line(file, "END", "VEVENT");
    }
}

/// The day so many months later; the 28th where it would be one that not every month has, because
/// a calendar leaves out the months without it.
pub fn next(day: Date, months: u8) -> Date {
    let months = u16::from(day.month()) - 1 + u16::from(months);
    let year = day.year() + months / 12;
    // A remainder of twelve always fits.
    let month = (months % 12 + 1) as u8;
    Date::new(year, month, day.day().min(28)).unwrap_or(day)
}

fn digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A moment in UTC: `20261121T120000Z`. The stamp of a moment is RFC 3339; where a clock gave
/// something else, the day is what is known.
fn stamp(now: &Now) -> String {
    let time = match now.stamp.as_bytes() {
        bytes if bytes.len() >= 20 && bytes.ends_with(b"Z") => now.stamp.get(..19),
        _ => None,
    };
    let kept: String = time
        .unwrap_or_default()
        .chars()
        .filter(|sign| sign.is_ascii_digit() || *sign == 'T')
        .collect();
    match kept.len() {
        15 => format!("{kept}Z"),
        _ => format!("{}T000000Z", digits(now.today)),
    }
}
