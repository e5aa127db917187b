//! Knows: which facts the catalog holds about an item.
//! Must not know: the facts themselves, our own words about them, or anybody's answers.

use super::{DetailId, ItemId, Rule};

/// A thing that must be in place before a check of safeguards means anything. Never scored.
#[derive(Debug)]
pub struct Foundation {
    /// `foundation:risk-analysis` or `foundation:documentation`.
    pub id: ItemId,
    /// Our short name for it.
    pub title: &'static str,
    /// The paragraph that asks for it.
    pub paragraph: &'static str,
    /// The official label of that paragraph.
    pub label: &'static str,
    /// Official wording, quoted.
    pub wording: &'static str,
    /// Where it stands in the plan.
    pub first_step: FirstStep,
    /// How much work it usually is; our judgement.
    pub effort: Effort,
}

/// A standard or specification of §164.312 in force.
#[derive(Debug)]
pub struct CurrentItem {
    /// The paragraph.
    pub id: ItemId,
    /// Official title.
    pub title: &'static str,
    /// Whether it may be answered another way.
    pub kind: CurrentKind,
    /// The official label, with what Appendix A adds.
    pub label: &'static str,
    /// Official wording, complete.
    pub wording: &'static str,
    /// What the proposal would do to it.
    pub becomes: Becomes,
    /// Where it stands in the plan.
    pub first_step: FirstStep,
    /// How much work it usually is; our judgement.
    pub effort: Effort,
}

/// What kind of demand a current item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CurrentKind {
    /// A standard: mandatory.
    Standard,
    /// A specification labelled Required: mandatory.
    Required,
    /// A specification labelled Addressable: §164.306(d)(3).
    Addressable,
}

impl CurrentItem {
    /// Standards and Required specifications leave no other way.
    pub fn is_mandatory(&self) -> bool {
        self.kind != CurrentKind::Addressable
    }
}

/// What the proposal would do to a current item.
#[derive(Debug)]
pub struct Becomes {
    /// The kind of change; our reading.
    pub change: CurrentChange,
    /// Paragraphs of the proposal that belong to the comparison but never to the score. The
    /// scored ones are the items that name this one as an ancestor.
    pub shown: &'static [&'static str],
}

/// The kind of change, seen from the rule in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CurrentChange {
    /// Already binding; more would be asked.
    Strengthened,
    /// The addressable route would go.
    AddressableToRequired,
    /// The paragraph would go and its substance would move into another one.
    Absorbed,
    /// The paragraph would go.
    Removed,
}

/// A standard or positive specification of §164.312 as proposed. Not law.
#[derive(Debug)]
pub struct ProposedItem {
    /// `nprm:` and the paragraph.
    pub id: ItemId,
    /// The proposal's heading; words in [square brackets] are ours.
    pub title: &'static str,
    /// Standard or specification.
    pub kind: ProposedKind,
    /// The kind of change; our reading.
    pub change: ProposedChange,
    /// What the paragraph fixes, quoted from its wording: a number, a cadence. Empty when it
    /// fixes none.
    pub fixes: &'static [&'static str],
    /// The current items whose answers it reuses. Empty when it is asked on its own.
    pub ancestors: &'static [ItemId],
    /// What is asked beside the answer.
    pub details: &'static [Detail],
    /// The paragraphs under which an exception may be claimed.
    pub exceptions: &'static [&'static str],
    /// Duties that exist today outside the paragraphs of §164.312 that it would replace.
    pub related: &'static [Related],
    /// Where it stands in the plan.
    pub first_step: FirstStep,
    /// How much work it usually is; our judgement.
    pub effort: Effort,
}

impl ProposedItem {
    /// Official wording, complete, line breaks removed.
    pub fn wording(&self) -> &'static str {
        super::proposed::wording(self.id)
    }
}

/// The proposal has no Required and Addressable labels any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProposedKind {
    /// One of the 10 standards.
    Standard,
    /// One of the 31 positive specifications.
    Specification,
}

/// The kind of change, seen from the proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProposedChange {
    /// Already binding; more would be asked.
    Strengthened,
    /// Addressable today, mandatory if finalised.
    AddressableToRequired,
    /// New in §164.312, which is not always new in the rule; see [`ProposedItem::related`].
    New,
}

/// A question beside an answer: yes, no, unknown.
#[derive(Debug)]
pub struct Detail {
    /// Unique within its item.
    pub id: DetailId,
    /// The one ancestor it speaks for; `None` when it speaks for every ancestor of its item.
    pub speaks_for: Option<ItemId>,
}

/// A duty of today that a new item would stand beside.
#[derive(Debug)]
pub struct Related {
    /// Its paragraph today.
    pub paragraph: &'static str,
    /// Its title today.
    pub title: &'static str,
    /// Its label today.
    pub label: &'static str,
}

/// The six first steps that frame the plan, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FirstStep {
    /// Act on what the risk analysis found.
    RiskAnalysis,
    /// Who gets in, and as whom.
    IdentityAndAccess,
    /// ePHI unreadable to others.
    Encryption,
    /// What happened, and who looked.
    AuditLogs,
    /// ePHI whole, and back again.
    Backups,
    /// Decisions written down and kept.
    Documentation,
}

/// How much work an item usually is. Our judgement; it only breaks ties in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effort {
    /// Hours, with what is already there.
    Small,
    /// Days, or a vendor's help.
    Medium,
    /// Weeks, or money.
    Large,
}

/// A standard with its items, the standard itself first where it is an item of its own.
#[derive(Debug)]
pub struct Standard<I: 'static> {
    /// The paragraph: `164.312(a)`.
    pub paragraph: &'static str,
    /// Official title.
    pub title: &'static str,
    /// In the order of their paragraphs.
    pub items: &'static [I],
}

/// Any of the 55 things that can carry an answer or details.
#[derive(Debug, Clone, Copy)]
pub enum Item {
    /// One of the 2 foundations.
    Foundation(&'static Foundation),
    /// One of the 12 current items.
    Current(&'static CurrentItem),
    /// One of the 41 proposed items.
    Proposed(&'static ProposedItem),
}

impl Item {
    /// Its id.
    pub fn id(self) -> ItemId {
        match self {
            Self::Foundation(item) => item.id,
            Self::Current(item) => item.id,
            Self::Proposed(item) => item.id,
        }
    }

    /// Its title.
    pub fn title(self) -> &'static str {
        match self {
            Self::Foundation(item) => item.title,
            Self::Current(item) => item.title,
            Self::Proposed(item) => item.title,
        }
    }

    /// The paragraph that asks for it.
    pub fn paragraph(self) -> &'static str {
        match self {
            Self::Foundation(item) => item.paragraph,
            Self::Current(item) => item.id.paragraph(),
            Self::Proposed(item) => item.id.paragraph(),
        }
    }

    /// Its official wording.
    pub fn wording(self) -> &'static str {
        match self {
            Self::Foundation(item) => item.wording,
            Self::Current(item) => item.wording,
            Self::Proposed(item) => item.wording(),
        }
    }

    /// The text it belongs to. Foundations belong to the rule in force.
    pub fn rule(self) -> Rule {
        match self {
            Self::Foundation(_) | Self::Current(_) => Rule::Current,
            Self::Proposed(_) => Rule::Proposed,
        }
    }

    /// What is asked beside the answer. Only proposed items have details.
    pub fn details(self) -> &'static [Detail] {
        match self {
            Self::Foundation(_) | Self::Current(_) => &[],
            Self::Proposed(item) => item.details,
        }
    }

    /// Where it stands in the plan.
    pub fn first_step(self) -> FirstStep {
        match self {
            Self::Foundation(item) => item.first_step,
            Self::Current(item) => item.first_step,
            Self::Proposed(item) => item.first_step,
        }
    }

    /// How much work it usually is.
    pub fn effort(self) -> Effort {
        match self {
            Self::Foundation(item) => item.effort,
            Self::Current(item) => item.effort,
            Self::Proposed(item) => item.effort,
        }
    }
}
