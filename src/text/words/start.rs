//! Knows: which words of the start screen there are.
//! Must not know: the words themselves, or any other screen.

use crate::catalog::RuleStatus;

/// The start screen.
#[derive(Debug)]
pub struct StartWords {
    /// The heading.
    pub title: &'static str,
    /// What this is, in a sentence or two.
    pub lead: &'static str,
    /// The button for a first visit.
    pub begin: &'static str,
    /// The button for somebody who comes back.
    pub resume: &'static str,
    /// Leads to the look ahead.
    pub ahead: &'static str,
    /// Leads to the comparison.
    pub compare: &'static str,
    /// Before the two.
    pub other_ways: &'static str,
    /// How far the check has come.
    pub so_far: fn(usize, usize) -> String,
    /// What a person gets, in order.
    pub gets_title: &'static str,
    /// What a person gets: a heading and a sentence each.
    pub gets: &'static [(&'static str, &'static str)],
    /// The heading about who the rule applies to.
    pub applies_title: &'static str,
    /// Who the rule applies to, in a sentence.
    pub applies: &'static str,
    /// The heading over the official definitions.
    pub definitions: &'static str,
    /// The heading about privacy.
    pub privacy_title: &'static str,
    /// Where answers are, in plain words.
    pub privacy: &'static str,
    /// The same where the page around the check wants nothing kept.
    pub privacy_not_kept: &'static str,
    /// The switch for a computer that others use.
    pub shared_computer: &'static str,
    /// What the switch does.
    pub shared_computer_lead: &'static str,
    /// The heading over the list of kinds of systems.
    pub scope_title: &'static str,
    /// What the list is for.
    pub scope_lead: &'static str,
    /// The kinds of systems. Settings know them by their place here, so none is ever removed.
    pub scope: &'static [&'static str],
    /// The heading about a suspected breach.
    pub breach_title: &'static str,
    /// That a suspected breach is no matter for this page.
    pub breach: &'static str,
    /// The heading over the status of the proposal.
    pub rule_status_title: &'static str,
    /// The status of the proposal.
    pub rule_status: fn(&RuleStatus) -> String,
    /// Said when that statement has grown old.
    pub rule_status_old: fn(&str) -> String,
    /// The link to the agenda entry.
    pub rule_status_source: &'static str,
}
