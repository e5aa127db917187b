//! Knows: every reason for which a document is refused whole.
//! Must not know: the sentence in which a person reads it.

/// Why a document is refused. Nothing of a refused document is ever used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// More bytes than [`crate::assessment::json::LARGEST`].
    TooLarge,
    /// Not UTF-8.
    NotUtf8,
    /// Not JSON, from this line and column on (both counted from 1).
    NotJson {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// A string with half a surrogate pair.
    HalfSurrogate,
    /// More brackets open at once than [`crate::assessment::json::MOST_BRACKETS`].
    TooDeep,
    /// A number too great for a double.
    NumberTooGreat,
    /// A key that stands twice in one object.
    KeyTwice(String),
    /// A required field that is missing or null.
    Missing(String),
    /// A field of another type than the format says.
    WrongType {
        /// The field, with the fields around it.
        field: String,
        /// What it should be.
        expected: Expected,
    },
    /// A text that is none of the values which the format names for this field.
    UnknownValue(String),
    /// Another format than ours.
    UnknownFormat,
    /// A version that is not a whole number from 1.
    BadVersion,
    /// A version that only a newer edition of this product can read.
    NewerVersion,
    /// An assessment that says it is share-safe: only a report can be.
    ShareSafeAssessment,
}

/// What a field should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// An object.
    Object,
    /// A list.
    List,
    /// A text.
    Text,
    /// A number.
    Number,
    /// True or false.
    YesOrNo,
}
