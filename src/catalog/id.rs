//! Knows: how the things of the catalog are named, for ever.
//! Must not know: what any name stands for.

use std::fmt;

/// Which of the two texts an item belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// 45 CFR §164.312 as it is in force.
    Current,
    /// §164.312 as proposed on 6 January 2025. Not law.
    Proposed,
}

/// What the id of a proposed item begins with. The paragraph follows.
const PROPOSED_PREFIX: &str = "nprm:";

/// The id of a foundation, a current item or a proposed item.
///
/// A current item is named by its paragraph, `164.312(a)(1)`; a proposed one carries `nprm:`
/// before it; a foundation begins with `foundation:`. A released id never changes its meaning
/// and is never used again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(&'static str);

impl ItemId {
    /// Names an item. Only the tables of the catalog do this; everybody else looks ids up with
    /// [`crate::catalog::item`].
    pub(crate) const fn new(id: &'static str) -> Self {
        Self(id)
    }

    /// The id as it stands in files, links and storage.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The text that the item belongs to. Foundations belong to the rule in force.
    pub fn rule(self) -> Rule {
        match self.0.starts_with(PROPOSED_PREFIX) {
            true => Rule::Proposed,
            false => Rule::Current,
        }
    }

    /// The paragraph without the prefix: `164.312(a)(1)`. A foundation has none, and gives its
    /// whole id.
    pub fn paragraph(self) -> &'static str {
        self.0.strip_prefix(PROPOSED_PREFIX).unwrap_or(self.0)
    }
}

impl fmt::Debug for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The id of a detail. Unique within its item only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DetailId(&'static str);

impl DetailId {
    /// Names a detail. Only the tables of the catalog do this.
    pub(crate) const fn new(id: &'static str) -> Self {
        Self(id)
    }

    /// The id as it stands in files.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}
