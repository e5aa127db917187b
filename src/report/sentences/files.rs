//! Knows: which sentence says what in a file is kept without counting, or why a file is refused.
//! Must not know: how a file is read.

use crate::assessment::document::{Refusal, Warning, WarningCode};
use crate::text::Words;

/// A text that somebody else wrote, fit to stand in a sentence of ours: on one line, not too long,
/// without characters that nobody sees, and apart from the direction of what is around it.
pub fn quoted(text: &str) -> String {
    const MOST: usize = 60;
    let shown = |character: char| match character {
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}' => '\u{fffd}',
        character if character.is_control() => '\u{fffd}',
        character => character,
    };
    let mut shown: String = text.chars().take(MOST).map(shown).collect();
    if text.chars().nth(MOST).is_some() {
        shown.push('…');
    }
    format!("\u{2068}{shown}\u{2069}")
}

/// What in a file is kept without counting.
pub fn warning_sentence(words: &Words, warning: &Warning) -> String {
    let files = &words.files;
    let sentence = match warning.code {
        WarningCode::NotOffered => files.not_offered,
        WarningCode::UnknownDetail => files.unknown_detail,
        WarningCode::UnknownField => files.unknown_field,
        WarningCode::UnknownId => files.unknown_id,
    };
    sentence(&quoted(&warning.id))
}

/// Why something that was read is refused.
pub fn refusal_sentence(words: &Words, refusal: &Refusal) -> String {
    let say = &words.refusal;
    match refusal {
        Refusal::TooLarge => say.too_large.into(),
        Refusal::NotUtf8 => say.not_utf8.into(),
        Refusal::NotJson { line, column } => (say.not_json)(*line, *column),
        Refusal::HalfSurrogate => say.half_surrogate.into(),
        Refusal::TooDeep => say.too_deep.into(),
        Refusal::NumberTooGreat => say.number_too_great.into(),
        Refusal::KeyTwice(key) => (say.key_twice)(&quoted(key)),
        Refusal::Missing(field) => (say.missing)(&quoted(field)),
        Refusal::WrongType { field, .. } => (say.wrong_type)(&quoted(field)),
        Refusal::UnknownValue(field) => (say.unknown_value)(&quoted(field)),
        Refusal::UnknownFormat => say.unknown_format.into(),
        Refusal::BadVersion => say.bad_version.into(),
        Refusal::NewerVersion => say.newer_version.into(),
        Refusal::ShareSafeAssessment => say.share_safe_assessment.into(),
    }
}
