//! Knows: how to ask the browser for the time.
//! Must not know: what it is needed for.

use js_sys::Date as JsDate;

use crate::assessment::Now;
use crate::catalog::Date;

/// This moment.
pub fn now() -> Now {
    let date = JsDate::new_0();
    Now {
        today: local_day(&date),
        stamp: date.to_iso_string().into(),
    }
}

/// This moment in milliseconds, to tell how long ago something was.
pub fn milliseconds() -> f64 {
    JsDate::now()
}

/// The reader's calendar day.
pub fn today() -> Date {
    local_day(&JsDate::new_0())
}

/// The reader's calendar day at a moment that a document names; `None` when it names none.
pub fn day_of(stamp: &str) -> Option<Date> {
    let date = JsDate::new(&stamp.into());
    (!date.get_time().is_nan()).then(|| local_day(&date))
}

/// The reader's calendar day and time of day at a moment that a document names: hours 0 to 23,
/// minutes; `None` when it names none.
pub fn moment_of(stamp: &str) -> Option<(Date, u32, u32)> {
    let date = JsDate::new(&stamp.into());
    let day = day_of(stamp)?;
    Some((day, date.get_hours(), date.get_minutes()))
}

/// The reader's time of day: hours 0 to 23, minutes.
pub fn time_of_day() -> (u32, u32) {
    let date = JsDate::new_0();
    (date.get_hours(), date.get_minutes())
}

fn local_day(date: &JsDate) -> Date {
    // The browser's months count from 0. A clock outside the years that files can name is set
    // wrong; the catalog's own day is the best that is left.
    let number = |value: u32| u8::try_from(value).unwrap_or(0);
    u16::try_from(date.get_full_year())
        .ok()
        .and_then(|year| Date::new(year, number(date.get_month() + 1), number(date.get_date())))
        .unwrap_or(crate::catalog::CATALOG_DATE)
}
