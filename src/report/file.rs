//! Knows: which files a person can save, what each is called and what stands in it.
//! Must not know: how a browser saves a file.

use super::json;
use crate::assessment::document::{Format, fields_of};
use crate::assessment::json::{LARGEST, Object, Value};
use crate::assessment::{Assessment, Now};
use crate::text::Words;

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Everything that was said, to be opened again.
    Answers,
    /// The answers with the results that follow from them.
    Report,
    /// Results without names and free texts, to be shown to others.
    ShareSafe,
}

/// A file, ready to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, with the day in it.
    pub name: String,
    /// All that stands in it.
    pub text: String,
}

/// The file of a kind, as of `now`.
pub fn file(words: &Words, kind: FileKind, assessment: &Assessment, now: &Now) -> File {
    let (name, object) = match kind {
        FileKind::Answers => ("answers", fields_of(Format::Assessment, assessment, now)),
        FileKind::Report => ("report", json::report(words, assessment, now)),
        FileKind::ShareSafe => (
            "report-share-safe",
            json::share_safe(words, assessment, now),
        ),
    };
    File {
        name: format!("safeguard-check-{name}-{}.json", now.today),
        text: text(object),
    }
}

/// In lines for people to read; without the lines where these would make the file too large to be
/// opened again.
fn text(object: Object) -> String {
    let value = Value::Object(object);
    value.to_lines(LARGEST).unwrap_or_else(|| value.to_string())
}
