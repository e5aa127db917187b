//! The document in which an assessment is written down, in storage and in files alike.
//!
//! Knows: the fields of the format, its versions, what is refused and what is kept unread.
//! Must not know: where a document comes from or goes to.

mod fields;
mod migrate;
mod read;
mod refusal;
mod warning;
mod write;

pub use fields::{Fields, Problem};
pub use migrate::Step;
pub use read::{Document, Format, read, read_with};
pub use refusal::{Expected, Refusal};
pub use warning::{Warning, WarningCode, warnings};
pub use write::{fields_of, past_record, write};

/// The version that this code writes. It reads every version up to it.
pub const VERSION: usize = migrate::STEPS.len() + 1;
