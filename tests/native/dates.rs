//! Knows: the Gregorian calendar.
//! Must not know: what any day means to anybody.

use safeguard_check::catalog::Date;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is a day"))
}

/// The days of a month, counted without the code that is tested.
fn days_of(year: u16, month: u8) -> u8 {
    let leap = match (year % 4, year % 100, year % 400) {
        (_, _, 0) => true,
        (_, 0, _) => false,
        (rest, ..) => rest == 0,
    };
    let lengths = [
        31,
        if leap { 29 } else { 28 },
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ];
    lengths[usize::from(month) - 1]
}

#[test]
fn days_between_two_days_are_counted_as_the_calendar_has_them() {
    for (later, earlier, days) in [
        ("2026-11-21", "2026-11-21", 0),
        ("2026-11-22", "2026-11-21", 1),
        ("2026-11-21", "2026-11-22", -1),
        ("2027-02-05", "2026-10-08", 120),
        ("2026-10-08", "2025-01-06", 640),
        ("2026-11-21", "2000-01-01", 9_821),
        ("2024-03-01", "2024-02-28", 2),
        ("2025-03-01", "2025-02-28", 1),
        ("2000-03-01", "1900-03-01", 36_525),
        ("2400-03-01", "2000-03-01", 146_097),
        ("9999-12-31", "0001-01-01", 3_652_058),
        ("0000-03-01", "0000-02-28", 2),
    ] {
        let found = day(later).days_since(day(earlier));
        assert_eq!(found, days, "from {earlier} to {later}");
    }
}

#[test]
fn walking_through_five_centuries_every_day_is_one_further() {
    let mut previous: Option<Date> = None;
    for year in 1896..=2404 {
        for month in 1..=12 {
            for number in 1..=days_of(year, month) {
                let today = Date::new(year, month, number).expect("a day of the calendar");
                if let Some(yesterday) = previous {
                    assert_eq!(today.days_since(yesterday), 1, "{today}");
                    assert!(yesterday < today, "{today}");
                }
                previous = Some(today);
            }
            let after = days_of(year, month) + 1;
            assert_eq!(Date::new(year, month, after), None, "{year}-{month}");
            assert_eq!(Date::new(year, month, 0), None, "{year}-{month}");
        }
    }
}

#[test]
fn a_month_before_january_or_after_december_is_none() {
    for month in [0, 13, 99, 255] {
        assert_eq!(Date::new(2026, month, 1), None, "{month}");
    }
}

#[test]
fn a_year_of_five_digits_is_none_because_it_cannot_be_written() {
    assert!(Date::new(9999, 12, 31).is_some());
    assert_eq!(Date::new(10_000, 1, 1), None);
}

#[test]
fn a_day_is_written_as_it_is_read() {
    for text in ["2026-11-21", "2024-02-29", "0999-01-09", "9999-12-31"] {
        assert_eq!(day(text).to_string(), text);
        assert_eq!(format!("{:?}", day(text)), text);
    }
    let written = day("2026-11-09");
    assert_eq!(
        (written.year(), written.month(), written.day()),
        (2026, 11, 9)
    );
}

#[test]
fn only_ten_characters_of_that_very_form_are_a_day() {
    for text in [
        "",
        "2026",
        "2026-11",
        "2026-11-21 ",
        " 2026-11-21",
        "2026-11-211",
        "02026-11-21",
        "2026-1-021",
        "2026_11_21",
        "2026-11/21",
        "2026/11-21",
        "2026-1a-21",
        "2O26-11-21",
        "2026-11-2\u{661}",
        "202\u{ff16}-1-1",
        "-026-11-21",
        "2026-+1-21",
        "2026-02-30",
        "2100-02-29",
        "2026-11-31",
        "2026-99-99",
        "\u{feff}2026-11-2",
    ] {
        assert_eq!(Date::parse(text), None, "{text:?}");
    }
}
