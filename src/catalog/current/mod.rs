//! Knows: the five standards of §164.312 in force, one file a standard.
//! Must not know: the proposal, but for what it would do to each item.
//!
//! Source: eCFR as of 2026-07-01, 68 FR 8376, as amended at 78 FR 5694.

mod access_control;
mod audit_controls;
mod authentication;
mod integrity;
mod transmission_security;

use super::{CurrentItem, Standard};

/// In the order of their paragraphs.
pub const STANDARDS: &[Standard<CurrentItem>] = &[
    access_control::STANDARD,
    audit_controls::STANDARD,
    integrity::STANDARD,
    authentication::STANDARD,
    transmission_security::STANDARD,
];
