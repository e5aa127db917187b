//! Knows: what in an assessment is kept without being understood or accepted.
//! Must not know: the sentence in which a person reads it.

use std::collections::BTreeSet;

use crate::assessment::Assessment;
use crate::catalog;

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
    let mut warnings = BTreeSet::new();
    let mut warn = |code, id: &str| {
        let id = id.to_owned();
        warnings.insert(Warning { code, id });
    };
    for name in assessment.kept.keys() {
        warn(WarningCode::UnknownField, name);
    }
    for id in assessment.kept_answers.keys() {
        warn(WarningCode::UnknownId, id);
    }
    if assessment.plan.values().any(|notes| !notes.kept.is_empty()) {
        warn(WarningCode::UnknownField, "plan");
    }
    let mut history = assessment.history.iter();
    if history.any(|past| !past.kept.is_empty() || !past.kept_record.is_empty()) {
        warn(WarningCode::UnknownField, "history");
    }
    for item in catalog::items() {
        let id = item.id();
        let Some(entry) = assessment.entry(id) else {
            continue;
        };
        if entry
            .answer
            .is_some_and(|answer| !answer.is_offered_on(item))
        {
            warn(WarningCode::NotOffered, id.as_str());
        }
        if !entry.kept.is_empty() || !entry.kept_record.is_empty() {
            warn(WarningCode::UnknownField, id.as_str());
        }
        if !entry.kept_details.is_empty() {
            warn(WarningCode::UnknownDetail, id.as_str());
        }
    }
    warnings.into_iter().collect()
}
