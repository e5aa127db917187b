//! JSON, read strictly and written back unchanged.
//!
//! Knows: the grammar, and the limits beyond which a text is refused.
//! Must not know: what any field means.
//!
//! The well-known parsers let through what is refused here (a key twice, where the last one
//! wins) and round or reformat numbers; to close those gaps and to carry their number tables
//! weighed more than reading it all here. Tests hold this parser against an independent one.

mod canonical;
mod number;
mod parse;
mod value;
mod write;

pub use number::Decimal;
pub use parse::{LARGEST, MOST_BRACKETS, parse};
pub use value::{Object, Value, add_missing};
