//! Knows: the nine statuses and what can lead to one.
//! Must not know: how a status is worked out, or its name on the screen.

use crate::assessment::{Answer, DetailAnswer, RecordField};
use crate::catalog::{DetailId, ItemId};

/// Where an item stands in these answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// In place, for everything in scope.
    InPlace,
    /// Addressable, done another way, with a complete record.
    ByAlternative,
    /// Addressable, decided against, with a complete record.
    ByDecision,
    /// Proposed: an exception is claimed, with a complete record and every detail yes.
    ExceptionClaimed,
    /// Partly in place.
    InProgress,
    /// A record is called for and something is missing in it.
    Undocumented,
    /// Not in place, or answered in a way that the item does not accept.
    Open,
    /// Nobody knows yet.
    Unverified,
    /// No answer.
    Unanswered,
}

impl Status {
    /// In the order of the strip's key.
    pub const ALL: [Self; 9] = [
        Self::InPlace,
        Self::ByAlternative,
        Self::ByDecision,
        Self::ExceptionClaimed,
        Self::InProgress,
        Self::Undocumented,
        Self::Open,
        Self::Unverified,
        Self::Unanswered,
    ];

    /// The value in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InPlace => "in-place",
            Self::ByAlternative => "by-alternative",
            Self::ByDecision => "by-decision",
            Self::ExceptionClaimed => "exception-claimed",
            Self::InProgress => "in-progress",
            Self::Undocumented => "undocumented",
            Self::Open => "open",
            Self::Unverified => "unverified",
            Self::Unanswered => "unanswered",
        }
    }

    /// Reads the value in files; `None` for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }

    /// Settled in these answers. An exception claimed is not: it has a count of its own.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::InPlace | Self::ByAlternative | Self::ByDecision)
    }

    /// Settled through a record rather than through the safeguard itself.
    pub const fn is_on_record(self) -> bool {
        matches!(self, Self::ByAlternative | Self::ByDecision)
    }

    /// Open, or on the way: what the headline counts on a mandatory item.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::InProgress)
    }

    /// Could still turn out either way.
    pub const fn is_not_known(self) -> bool {
        matches!(self, Self::Unverified | Self::Unanswered)
    }
}

/// A status and what led to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The status.
    pub status: Status,
    /// What led to it.
    pub reason: Reason,
}

/// What led to a status: the answers that drove it, for the question "why this status?".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// There is no answer.
    NoAnswer,
    /// The item's own answer.
    Answer(Answer),
    /// An answer that the item cannot accept.
    NotAccepted(Answer),
    /// The item's own answer, with a complete record.
    Recorded(Answer),
    /// The item's own answer, whose record misses these fields.
    RecordMisses(Answer, Vec<RecordField>),
    /// The answers of these ancestors, all of which say the same.
    Ancestors(Vec<ItemId>, Option<Answer>),
    /// These ancestors are settled or recorded another way, which the proposal does not know.
    AncestorsOnRecord(Vec<ItemId>),
    /// These details, all of which say the same; beside them everything is in place. All of them
    /// say yes only where an exception leaves nothing else to look at.
    Details(Vec<DetailId>, Option<DetailAnswer>),
    /// The same of an item with an exception: they are about what the exception does not cover.
    DetailsBesideException(Vec<DetailId>, Option<DetailAnswer>),
    /// Everything that is asked about it is in place.
    AllInPlace,
}

impl Status {
    /// This status, for this reason.
    pub(super) const fn because(self, reason: Reason) -> Judged {
        Judged {
            status: self,
            reason,
        }
    }
}
