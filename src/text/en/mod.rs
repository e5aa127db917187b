//! Knows: our words in English. Official wording is not among them; it stands in the catalog.
//! Must not know: any other language.

mod about;
mod access_control;
mod ahead;
mod ask;
mod audit_controls;
mod authentication;
mod check;
mod compare;
mod comparison;
mod earlier;
mod embed;
mod exports;
mod files;
mod foundations;
mod glossary;
mod integrity;
mod log;
mod method;
mod not_covered;
mod print;
mod privacy;
mod proposal;
mod proposed;
mod questions;
mod record;
mod records;
mod reference;
mod result;
mod safeguards;
mod saving;
mod shell;
mod start;
mod status;
mod tasks;
mod transmission_security;

use super::item_text::StandardText;
use super::words::Words;
use crate::catalog::Date;

pub use comparison::{ADDRESSABLE_STORY, COMPARISON, TIMELINE};
pub use exports::EXPORTS;
pub use foundations::FOUNDATIONS;
pub use glossary::GLOSSARY;
pub use log::LOG;
pub use not_covered::NOT_COVERED;
pub use proposed::{ELSEWHERE, EXCEPTIONS, STANDARDS as PROPOSED_STANDARDS};
pub use questions::QUESTIONS;

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
    direction: "ltr",
    date,
    list,
    shell: shell::SHELL,
    start: start::START,
    check: check::CHECK,
    answers: check::ANSWERS,
    detail_answers: proposal::DETAIL_ANSWERS,
    record: record::RECORD,
    ahead: ahead::AHEAD,
    compare: compare::COMPARE,
    safeguards: safeguards::SAFEGUARDS,
    reference: reference::REFERENCE,
    result: result::RESULT,
    status: status::STATUS,
    why: status::WHY,
    why_proposed: proposal::WHY_PROPOSED,
    flip: proposal::FLIP,
    changes: proposal::CHANGES,
    proposed_kinds: proposal::PROPOSED_KINDS,
    plan: result::PLAN,
    saving: saving::SAVING,
    refusal: saving::REFUSAL,
    about: about::ABOUT,
    tasks: tasks::TASKS,
    ask: ask::ASK,
    method: method::METHOD,
    records: records::RECORDS,
    print: print::PRINT,
    earlier: earlier::EARLIER,
    files: files::FILES,
    privacy: privacy::PRIVACY,
    embed: embed::EMBED,
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
