//! Knows: how results of a day are kept beside each other, and how it shows when one was changed.
//! Must not know: where they are kept.

use super::hash::sha256;
use super::import::statuses;
use super::json::report;
use crate::assessment::document::{self, Refusal};
use crate::assessment::json::{LARGEST, Object, Value, parse};
use crate::assessment::{Assessment, Kept, Now};
use crate::catalog::ItemId;
use crate::scoring::Status;
use crate::text::Words;

/// So many snapshots are kept at most.
pub const MOST_SNAPSHOTS: usize = 12;

/// The name of the list in storage and its version.
const FORMAT: &str = "safeguard-check/snapshots";
const VERSION: usize = 1;

/// Dated reports, oldest first, up to [`MOST_SNAPSHOTS`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Snapshots(Vec<Snapshot>);

/// A report of a day, with its digest.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    report: Object,
    /// Whether the digest is that of what stands here. When it is not, something was changed since,
    /// and it is shown as such and never mended.
    pub intact: bool,
}

/// Why nothing more was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotFrozen {
    /// There are [`MOST_SNAPSHOTS`] already. Which one goes is for the person to say.
    TooMany,
    /// The list would be too large to be read again.
    TooLarge,
}

impl Snapshots {
    /// Keeps today's result: the report with its digest, without what a file brought and this
    /// version does not know.
    ///
    /// # Errors
    /// Why it was not kept; then nothing has changed.
    pub fn freeze(
        &mut self,
        words: &Words,
        assessment: &Assessment,
        now: &Now,
    ) -> Result<(), NotFrozen> {
        if self.0.len() >= MOST_SNAPSHOTS {
            return Err(NotFrozen::TooMany);
        }
        let mut report = report(words, &only_known(assessment), now);
        let digest = digest(&report).ok_or(NotFrozen::TooLarge)?;
        report.put("digest", digest.as_str().into());
        let mut longer = self.clone();
        longer.0.push(Snapshot {
            report,
            intact: true,
        });
        if longer.write().len() > LARGEST {
            return Err(NotFrozen::TooLarge);
        }
        *self = longer;
        Ok(())
    }

    /// Takes one out, by its place. One that is not there is no error.
    pub fn remove(&mut self, place: usize) {
        if place < self.0.len() {
            self.0.remove(place);
        }
    }

    /// All of them, oldest first.
    pub fn all(&self) -> &[Snapshot] {
        &self.0
    }

    /// The list as text.
    pub fn write(&self) -> String {
        let reports = self.0.iter().map(|snapshot| snapshot.report.clone().into());
        Value::Object(
            Object::default()
                .with("format", FORMAT.into())
                .with("version", VERSION.into())
                .with("snapshots", Value::List(reports.collect())),
        )
        .to_string()
    }

    /// Reads a list, and holds every report against its digest. One that was changed is kept, and
    /// is not [`Snapshot::intact`].
    ///
    /// # Errors
    /// Why the text is no such list, or which report in it is none; then nothing of it is used.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let Value::Object(mut list) = parse(text.as_bytes())? else {
            return Err(Refusal::UnknownFormat);
        };
        if list.get("format") != Some(&FORMAT.into()) {
            return Err(Refusal::UnknownFormat);
        }
        if list.get("version") != Some(&VERSION.into()) {
            return Err(Refusal::NewerVersion);
        }
        let Some(Value::List(reports)) = list.remove("snapshots") else {
            return Err(Refusal::Missing("snapshots".into()));
        };
        let mut snapshots = Vec::new();
        for report in reports {
            // What cannot be opened as a report is not kept as one.
            let document = document::read(report.to_string().as_bytes())?;
            statuses(document.results.unwrap_or_default())?;
            if let Value::Object(report) = report {
                let intact = is_intact(&report);
                snapshots.push(Snapshot { report, intact });
            }
        }
        Ok(Self(snapshots))
    }
}

impl Snapshot {
    /// When it was taken, as it says: RFC 3339, UTC.
    pub fn saved_at(&self) -> &str {
        text_of(&self.report, "savedAt")
    }

    /// Its digest: SHA-256 over the RFC 8785 form of the report without it, 64 digits.
    pub fn digest(&self) -> &str {
        text_of(&self.report, "digest")
    }

    /// The statuses that it holds, in catalog order. Ids that this catalog does not have are left
    /// alone.
    pub fn statuses(&self) -> Vec<(ItemId, Status)> {
        match self.report.get("results") {
            Some(Value::Object(results)) => statuses(results.clone()).unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    /// The answers that it holds, as they stand in it.
    pub(super) fn answers(&self) -> Option<&Object> {
        match self.report.get("answers") {
            Some(Value::Object(answers)) => Some(answers),
            _ => None,
        }
    }

    /// The report as a file, to be saved or compared.
    pub fn text(&self) -> String {
        let value = Value::Object(self.report.clone());
        value.to_lines(LARGEST).unwrap_or_else(|| value.to_string())
    }
}

/// The digest of a report, whether or not it carries one. `None` when a number in it is none that
/// this product writes.
pub fn digest(report: &Object) -> Option<String> {
    let mut bare = report.clone();
    bare.remove("digest");
    Some(sha256(&Value::Object(bare).canonical()?))
}

fn is_intact(report: &Object) -> bool {
    let said = text_of(report, "digest");
    !said.is_empty() && digest(report).as_deref() == Some(said)
}

fn text_of<'a>(report: &'a Object, name: &str) -> &'a str {
    match report.get(name) {
        Some(Value::Text(text)) => text,
        _ => "",
    }
}

/// An assessment without what a file brought and nobody here knows: of that no digest could be
/// told, and it is no part of a result.
fn only_known(assessment: &Assessment) -> Assessment {
    let nothing = Kept::default;
    let mut known = assessment.clone();
    (known.kept, known.kept_answers) = (nothing(), nothing());
    let answers = assessment.answers.iter().map(|(id, entry)| {
        let mut entry = entry.clone();
        (entry.kept, entry.kept_record, entry.kept_details) = (nothing(), nothing(), nothing());
        (*id, entry)
    });
    known.answers = answers.collect();
    for past in &mut known.history {
        (past.kept, past.kept_record) = (nothing(), nothing());
    }
    for (_, notes) in &mut known.plan {
        notes.kept = nothing();
    }
    known
}
