//! Knows: our English words about the proposal of January 6, 2025, in catalog order. Not law.
//! Must not know: official wording beyond short marked quotes, or where the words are shown.

mod access_control;
mod audit_trail;
mod authentication;
mod configuration;
mod data_backup;
mod elsewhere;
mod encryption;
mod exceptions;
mod integrity;
mod system_backup;
mod transmission_security;
mod vulnerability_management;

use crate::text::proposed_text::ProposedStandardText;

pub use elsewhere::ELSEWHERE;
pub use exceptions::EXCEPTIONS;

/// Our words about the ten proposed standards, in catalog order.
pub const STANDARDS: &[ProposedStandardText] = &[
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

/// The cadence that most paragraphs share.
const EVERY_12_MONTHS: &str = "At least once every 12 months or in response to environmental or operational changes, whichever is more frequent.";

/// What today's rule has for an item that stands in none of its paragraphs.
const NOT_NAMED_TODAY: &str = "No paragraph of the rule in force names this, but risk management, §164.308(a)(1)(ii)(B), Required, asks for measures that reduce your risks to a reasonable and appropriate level.";

/// What today's rule has for every Maintenance paragraph.
const MAINTENANCE_TODAY: &str = "Today §164.306(e), a general rule on maintenance, and §164.308(a)(8), the evaluation standard, ask for review as needed and for periodic evaluation, with no fixed interval.";

/// What today's rule has for copies of ePHI.
const BACKUP_TODAY: &str = "Today the data backup plan, §164.308(a)(7)(ii)(A), is Required, and data backup and storage, §164.310(d)(2)(iv), is Addressable; the second would move here and be widened (90 FR 962, 979).";
