//! The document in which an assessment is written down, in storage and in files alike.
//!
//! Knows: the fields of the format, version 1, what is refused and what is kept unread.
//! Must not know: where a document comes from or goes to.

mod fields;
mod read;
mod refusal;
mod warning;
mod write;

pub use read::{Document, Format, read};
pub use refusal::{Expected, Refusal};
pub use warning::{Warning, WarningCode, warnings};
pub use write::{fields_of, write};

/// The version that this code writes, and the only one that it reads so far.
pub const VERSION: usize = 1;
