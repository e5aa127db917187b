//! Knows: what in an assessment is kept without being understood or accepted.
//! Must not know: the sentence in which a person reads it.

use crate::assessment::{Assessment, Entry};
use crate::catalog::{self, Item};

/// Something that is kept, named, and does not count as it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Warning {
    /// What is the matter.
    pub code: WarningCode,
    /// The item; for a field of the document itself, the name of the field.
    pub id: String,
}

/// What is the matter, in the order of the codes as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WarningCode {
    /// An answer that the item does not offer.
    NotOffered,
    /// A detail that the item does not have.
    UnknownDetail,
    /// A field that this version does not know.
    UnknownField,
    /// An item that this catalog does not have.
    UnknownId,
}

impl WarningCode {
    /// The code in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotOffered => "not-offered",
            Self::UnknownDetail => "unknown-detail",
            Self::UnknownField => "unknown-field",
            Self::UnknownId => "unknown-id",
        }
    }
}

/// Everything of the kind in an assessment, each pair once, by code and then by id, both as text.
/// Ids in the plan and in the history are kept without a warning: they name what once was.
pub fn warnings(assessment: &Assessment) -> Vec<Warning> {
    let entries = || catalog::items().filter_map(|item| Some((item, assessment.entry(item.id())?)));
    let ids = |wanted: &dyn Fn(Item, &Entry) -> bool| -> Vec<&str> {
        let wanted = entries().filter(|(item, entry)| wanted(*item, entry));
        wanted.map(|(item, _)| item.id().as_str()).collect()
    };
    let not_offered = ids(&|item, entry| {
        entry
            .answer
            .is_some_and(|answer| !answer.is_offered_on(item))
    });
    let unknown_details = ids(&|_, entry| !entry.kept_details.is_empty());
    let mut unknown_fields =
        ids(&|_, entry| !entry.kept.is_empty() || !entry.kept_record.is_empty());
    unknown_fields.extend(assessment.kept.names());
    if assessment
        .plan
        .iter()
        .any(|(_, notes)| !notes.kept.is_empty())
    {
        unknown_fields.push("plan");
    }
    let mut history = assessment.history.iter();
    if history.any(|past| !past.kept.is_empty() || !past.kept_record.is_empty()) {
        unknown_fields.push("history");
    }
    let unknown_ids = assessment.kept_answers.names().collect();
    [
        (WarningCode::NotOffered, not_offered),
        (WarningCode::UnknownDetail, unknown_details),
        (WarningCode::UnknownField, unknown_fields),
        (WarningCode::UnknownId, unknown_ids),
    ]
    .into_iter()
    .flat_map(|(code, mut ids)| {
        ids.sort_unstable();
        ids.dedup();
        let ids = ids.into_iter().map(str::to_owned);
        ids.map(move |id| Warning { code, id })
    })
    .collect()
}
