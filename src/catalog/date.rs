//! Knows: days of the calendar, as the law and its records count them.
//! Must not know: what day it is. Today comes in from the edge.

use std::fmt;

/// A day of the Gregorian calendar, without a time and without a zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day that stands in the source code.
    ///
    /// # Panics
    /// When there is no such day; in a constant that is a compile error.
    pub(crate) const fn literal(year: u16, month: u8, day: u8) -> Self {
        assert!(is_day(year, month, day), "no such day");
        Self { year, month, day }
    }

    /// The day with these numbers, or `None` when the calendar has no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        is_day(year, month, day).then_some(Self { year, month, day })
    }

    /// Reads exactly `YYYY-MM-DD`; anything else, white space included, is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let number = |range: std::ops::Range<usize>| {
            bytes[range].iter().try_fold(0u16, |sum, byte| {
                byte.is_ascii_digit()
                    .then(|| sum * 10 + u16::from(byte - b'0'))
            })
        };
        // Two digits never exceed 99, so the narrowing is exact.
        Self::new(number(0..4)?, number(5..7)? as u8, number(8..10)? as u8)
    }

    /// The year, 0 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1 March of the year 0; only differences mean anything.
    const fn ordinal(self) -> i32 {
        // Counting years from March puts the leap day at the end, where it disturbs nothing.
        let from_march = (self.month as i32 + 9) % 12;
        let year = self.year as i32 - (self.month < 3) as i32;
        365 * year + year.div_euclid(4) - year.div_euclid(100)
            + year.div_euclid(400)
            + (from_march * 153 + 2) / 5
            + self.day as i32
            - 1
    }

    /// How many days lie between `earlier` and this day; negative when it is the other way round.
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.ordinal() - earlier.ordinal()
    }
}

const fn is_day(year: u16, month: u8, day: u8) -> bool {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    year <= 9999 && 1 <= day && day <= days
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
