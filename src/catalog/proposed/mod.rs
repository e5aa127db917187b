//! Knows: the ten standards of §164.312 as proposed on 6 January 2025, one file a standard, and
//! the wording of its exceptions.
//! Must not know: that anybody might take it for law. It is not.
//!
//! Source: 90 FR 898, pages 1017 to 1019 and 1022.

mod access_control;
mod audit_trail;
mod authentication;
mod configuration;
mod data_backup;
mod encryption;
mod exceptions;
mod integrity;
mod system_backup;
mod transmission_security;
mod vulnerability_management;

use super::{ProposedItem, Standard};

pub use exceptions::{EXCEPTION_TEXTS, ExceptionText};

/// In the order of their paragraphs.
pub const STANDARDS: &[Standard<ProposedItem>] = &[
    access_control::STANDARD,
    encryption::STANDARD,
    configuration::STANDARD,
    audit_trail::STANDARD,
    integrity::STANDARD,
    authentication::STANDARD,
    transmission_security::STANDARD,
    vulnerability_management::STANDARD,
    data_backup::STANDARD,
    system_backup::STANDARD,
];
