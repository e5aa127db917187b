//! Knows: how far the proposal has come, as dated facts with their source.
//! Must not know: what day it is, or how the facts are told.

use super::Date;

/// A dated statement about the proposal. It grows old, and says so.
#[derive(Debug)]
pub struct RuleStatus {
    /// When the proposal was published.
    pub proposed_on: Date,
    /// Where it was published.
    pub citation: &'static str,
    /// Its number in the federal register of regulations.
    pub rin: &'static str,
    /// Whether it has been made final.
    pub is_final: bool,
    /// The stage that the agenda names.
    pub agenda_stage: &'static str,
    /// The month that the agenda names for a final rule: year and month. An estimate, no deadline.
    pub agenda_target: (u16, u8),
    /// The day on which the agenda was read.
    pub as_of: Date,
    /// The address of the agenda entry.
    pub source: &'static str,
    /// Days from publication of a final rule to its effective date, if finalised as proposed.
    pub effective_after_days: u16,
    /// Days from the effective date to the compliance date, if finalised as proposed.
    pub compliance_after_days: u16,
}

/// As of 8 October 2026. Sources: 90 FR 898, 900-901, 995; Unified Agenda, publication 202510.
pub const RULE_STATUS: RuleStatus = RuleStatus {
    proposed_on: Date::literal(2025, 1, 6),
    citation: "90 FR 898",
    rin: "0945-AA22",
    is_final: false,
    agenda_stage: "Long-Term Actions",
    agenda_target: (2027, 7),
    as_of: Date::literal(2026, 10, 8),
    source: super::official::AGENDA_ENTRY,
    effective_after_days: 60,
    compliance_after_days: 180,
};

/// A statement about the rule is trusted for this many days after its as-of date.
const TRUSTED_DAYS: i32 = 120;

impl RuleStatus {
    /// Whether the statement is old enough that it must say so: from the 121st day on.
    pub const fn is_old(&self, today: Date) -> bool {
        today.days_since(self.as_of) > TRUSTED_DAYS
    }
}
