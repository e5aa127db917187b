//! Knows: what in an assessment is kept without being understood or accepted.
//! Must not know: the sentence in which a person reads it.

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
    const ALL: [Self; 4] = [
        Self::NotOffered,
        Self::UnknownDetail,
        Self::UnknownField,
        Self::UnknownId,
    ];

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
    // By code, in the order of the codes.
    let mut ids: [Vec<&str>; 4] = Default::default();
    let [not_offered, unknown_details, unknown_fields, unknown_ids] = &mut ids;
    for item in catalog::items() {
        let id = item.id();
        let Some(entry) = assessment.entry(id) else {
            continue;
        };
        if entry
            .answer
            .is_some_and(|answer| !answer.is_offered_on(item))
        {
            not_offered.push(id.as_str());
        }
        if !entry.kept_details.is_empty() {
            unknown_details.push(id.as_str());
        }
        if !entry.kept.is_empty() || !entry.kept_record.is_empty() {
            unknown_fields.push(id.as_str());
        }
    }
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
    unknown_ids.extend(assessment.kept_answers.names());
    let mut warnings = Vec::new();
    for (code, mut ids) in WarningCode::ALL.into_iter().zip(ids) {
        ids.sort_unstable();
        ids.dedup();
        for id in ids {
            let id = id.to_owned();
            warnings.push(Warning { code, id });
        }
    }
    warnings
}
