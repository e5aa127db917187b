//! Knows: which of our own words the comparison of both texts has. A field left out is a compile
//! error.
//! Must not know: the words themselves, or where they are shown.

use super::fields::fields;
use crate::catalog::{CurrentChange, Date};

/// What would become of one item in force.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ComparisonText {
    /// The id of the item in force, as in the catalog.
    pub id: &'static str,
    /// What it would become, in one or two sentences.
    pub becomes: &'static str,
    /// What you would do differently from today; one sentence.
    pub differently: &'static str,
}

fields!(ComparisonText {
    id: key,
    becomes: text,
    differently: text,
});

/// What would become of the five addressable specifications.
#[derive(Debug)]
pub struct AddressableStory {
    /// What is asked, before the steps.
    pub lead: &'static str,
    /// One for each fate, in the order of the first paragraph of each.
    pub steps: &'static [StoryStep],
    /// The sum of it.
    pub sum: &'static str,
    /// What would be left of the two labels.
    pub labels: &'static str,
}

/// What one or two addressable specifications would share.
#[derive(Debug)]
pub struct StoryStep {
    /// The ids of the specifications in force.
    pub from: &'static [&'static str],
    /// The kind of change, as in the catalog.
    pub change: CurrentChange,
    /// The same in one sentence.
    pub sentence: &'static str,
}

/// Something that happened to the rule or to the proposal, or would.
#[derive(Debug)]
pub struct TimelineEntry {
    /// When.
    pub when: When,
    /// What, in one sentence.
    pub sentence: &'static str,
    /// The paragraph, page or record that says so.
    pub source: &'static str,
}

/// A moment as exactly as its source has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// A day.
    Day(Date),
    /// A month: year and month, 1 to 12. An estimate of the agenda, no deadline.
    Month(u16, u8),
    /// So many days after publication of a final rule, if there ever is one.
    DaysAfterFinal(u16),
}
