//! The parts that screens are made of, one folder each.
//!
//! Knows: how each part looks and behaves.
//! Must not know: on which screen it stands.

pub mod around;
pub mod aside;
pub mod choices;
pub mod comparison;
pub mod confirm;
pub mod copy;
pub mod dry_run;
pub mod erase;
pub mod exceptions;
pub mod field;
pub mod freeze;
pub mod go;
pub mod help;
pub mod log;
pub mod notices;
pub mod options;
pub mod question;
pub mod quote;
pub mod record_form;
pub mod row;
pub mod rule_status;
pub mod save_state;
pub mod status_mark;
pub mod steps;
pub mod strip;
pub mod trend;
