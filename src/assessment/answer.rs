//! Knows: the seven answers and where each is offered.
//! Must not know: what an answer counts for.

use super::Answers;
use crate::catalog::{CurrentKind, Item};

/// What a person can say about an item. No answer at all is `Option::None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// In place, for everything in scope.
    InPlace,
    /// Some of what is in scope has neither the safeguard nor a documented other way.
    Partly,
    /// Not in place.
    NotInPlace,
    /// I do not know.
    Unknown,
    /// Everything in scope has the safeguard or a documented equivalent measure in use.
    OtherWay,
    /// For all or some of what is in scope neither, with the reasons on record.
    DecidedNot,
    /// One of the proposal's exceptions is claimed.
    Exception,
}

impl Answer {
    /// In the order in which they are shown. The number key of an answer is its place here,
    /// counted from 1.
    pub const ALL: [Self; 7] = [
        Self::InPlace,
        Self::Partly,
        Self::NotInPlace,
        Self::Unknown,
        Self::OtherWay,
        Self::DecidedNot,
        Self::Exception,
    ];

    /// The value in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InPlace => "in-place",
            Self::Partly => "partly",
            Self::NotInPlace => "not-in-place",
            Self::Unknown => "unknown",
            Self::OtherWay => "other-way",
            Self::DecidedNot => "decided-not",
            Self::Exception => "exception",
        }
    }

    /// Reads the value in files; `None` for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == text)
    }

    /// The number key that chooses it, 1 to 7.
    pub fn key(self) -> u8 {
        self as u8 + 1
    }

    /// The answer that a number key chooses.
    pub fn from_key(key: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.key() == key)
    }

    /// Whether it rests on a record.
    pub const fn takes_record(self) -> bool {
        matches!(self, Self::OtherWay | Self::DecidedNot | Self::Exception)
    }

    /// Whether the item offers it.
    pub fn is_offered_on(self, item: Item) -> bool {
        match self {
            Self::InPlace | Self::Partly | Self::NotInPlace | Self::Unknown => match item {
                Item::Foundation(_) | Item::Current(_) => true,
                // An item with ancestors reuses their answers and has none of its own.
                Item::Proposed(item) => item.ancestors.is_empty(),
            },
            Self::OtherWay | Self::DecidedNot => {
                matches!(item, Item::Current(item) if item.kind == CurrentKind::Addressable)
            }
            Self::Exception => matches!(item, Item::Proposed(item) if !item.exceptions.is_empty()),
        }
    }

    /// The answers that the item offers, in the order in which they are shown.
    pub fn offered_on(item: Item) -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(move |answer| answer.is_offered_on(item))
    }
}

/// The answer to an item that counts for anything.
///
/// An answer that the item does not offer can only come from a file. It is kept there, counts on
/// a mandatory current item (where it cannot be accepted), and is no answer everywhere else.
pub fn counting_answer(answers: &Answers, item: Item) -> Option<Answer> {
    let mandatory = matches!(item, Item::Current(item) if item.is_mandatory());
    answers
        .get(&item.id())?
        .answer
        .filter(|answer| mandatory || answer.is_offered_on(item))
}

/// What a person can say about a detail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DetailAnswer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// I do not know.
    Unknown,
}

impl DetailAnswer {
    /// In the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unknown];

    /// The value in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// Reads the value in files; `None` for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == text)
    }
}
