//! The parts that screens are made of, one folder each.
//!
//! Knows: how each part looks and behaves.
//! Must not know: on which screen it stands.

pub mod aside;
pub mod erase;
pub mod field;
pub mod go;
pub mod help;
pub mod notices;
pub mod options;
pub mod question;
pub mod quote;
pub mod record_form;
pub mod save_state;
pub mod status_mark;
pub mod steps;
pub mod strip;
