//! Knows: our words in English. Official wording is not among them; it stands in the catalog.
//! Must not know: any other language.

mod about;
mod access_control;
mod audit_controls;
mod authentication;
mod check;
mod foundations;
mod integrity;
mod record;
mod result;
mod saving;
mod shell;
mod start;
mod status;
mod transmission_security;

use super::item_text::StandardText;
use super::words::Words;
use crate::catalog::Date;

pub use foundations::FOUNDATIONS;

/// Our words about the five standards in force, in catalog order.
pub const STANDARDS: &[StandardText] = &[
    access_control::STANDARD,
    audit_controls::STANDARD,
    integrity::STANDARD,
    authentication::STANDARD,
    transmission_security::STANDARD,
];

/// Every word of the interface.
pub static WORDS: Words = Words {
    lang: "en",
    date,
    list,
    shell: shell::SHELL,
    start: start::START,
    check: check::CHECK,
    answers: check::ANSWERS,
    record: record::RECORD,
    items: check::ITEMS,
    result: result::RESULT,
    status: status::STATUS,
    why: status::WHY,
    plan: result::PLAN,
    saving: saving::SAVING,
    refusal: saving::REFUSAL,
    about: about::ABOUT,
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month(month: u8) -> &'static str {
    MONTHS[usize::from(month) - 1]
}

fn date(date: Date) -> String {
    format!("{} {}, {}", month(date.month()), date.day(), date.year())
}

fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).into(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// "1 item", "2 items".
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
