//! Knows: what a record of a decision holds and when it is complete.
//! Must not know: which status follows from that.

use crate::catalog::{Date, Item};

/// Why something is done another way, not done, or claimed as an exception. Kept as a person
/// typed it; judged only when it is looked at.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    /// Why the specification is not reasonable and appropriate here. Exception: which asset,
    /// request or emergency.
    pub why: String,
    /// The equivalent measure. Decided against: why no alternative is reasonable and
    /// appropriate either. Exception: the compensating controls.
    pub measure: String,
    /// Who decided. Exception: the Security Official who approved the controls.
    pub decided_by: String,
    /// The day of the decision, `YYYY-MM-DD` when it is one.
    pub decided_on: String,
    /// Which risk analysis it rests on. Exception: the migration plan, contingency plan or risk
    /// analysis.
    pub risk_analysis: String,
    /// The paragraph of the exception; only with that answer.
    pub exception: String,
    /// When to look at the decision again. Optional.
    pub review_on: String,
}

/// One field of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordField {
    /// [`Record::why`].
    Why,
    /// [`Record::measure`].
    Measure,
    /// [`Record::decided_by`].
    DecidedBy,
    /// [`Record::decided_on`].
    DecidedOn,
    /// [`Record::risk_analysis`].
    RiskAnalysis,
    /// [`Record::exception`].
    Exception,
    /// [`Record::review_on`].
    ReviewOn,
}

impl RecordField {
    /// In the order in which they are asked.
    pub const ALL: [Self; 7] = [
        Self::Exception,
        Self::Why,
        Self::Measure,
        Self::DecidedBy,
        Self::DecidedOn,
        Self::RiskAnalysis,
        Self::ReviewOn,
    ];

    /// The name in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Why => "why",
            Self::Measure => "measure",
            Self::DecidedBy => "decidedBy",
            Self::DecidedOn => "decidedOn",
            Self::RiskAnalysis => "riskAnalysis",
            Self::Exception => "exception",
            Self::ReviewOn => "reviewOn",
        }
    }
}

impl Record {
    /// What stands in a field.
    pub fn get(&self, field: RecordField) -> &str {
        match field {
            RecordField::Why => &self.why,
            RecordField::Measure => &self.measure,
            RecordField::DecidedBy => &self.decided_by,
            RecordField::DecidedOn => &self.decided_on,
            RecordField::RiskAnalysis => &self.risk_analysis,
            RecordField::Exception => &self.exception,
            RecordField::ReviewOn => &self.review_on,
        }
    }

    /// A field, to be written.
    pub fn get_mut(&mut self, field: RecordField) -> &mut String {
        match field {
            RecordField::Why => &mut self.why,
            RecordField::Measure => &mut self.measure,
            RecordField::DecidedBy => &mut self.decided_by,
            RecordField::DecidedOn => &mut self.decided_on,
            RecordField::RiskAnalysis => &mut self.risk_analysis,
            RecordField::Exception => &mut self.exception,
            RecordField::ReviewOn => &mut self.review_on,
        }
    }

    /// The fields that keep it from being complete on this item, in the order in which they are
    /// asked; empty when it is complete. `today` is the reader's calendar day, because a decision
    /// cannot have been taken tomorrow.
    pub fn missing(&self, item: Item, today: Date) -> Vec<RecordField> {
        let exceptions = match item {
            Item::Proposed(item) => item.exceptions,
            Item::Foundation(_) | Item::Current(_) => &[],
        };
        RecordField::ALL
            .into_iter()
            .filter(|&field| match field {
                RecordField::ReviewOn => false,
                RecordField::Exception => {
                    !exceptions.is_empty() && !exceptions.contains(&self.exception.as_str())
                }
                RecordField::DecidedOn => {
                    Date::parse(&self.decided_on).is_none_or(|decided_on| decided_on > today)
                }
                _ => self.get(field).trim().is_empty(),
            })
            .collect()
    }

    /// Whether nothing is missing.
    pub fn is_complete(&self, item: Item, today: Date) -> bool {
        self.missing(item, today).is_empty()
    }

    /// Whether no field holds anything but white space.
    pub fn is_blank(&self) -> bool {
        RecordField::ALL
            .into_iter()
            .all(|field| self.get(field).trim().is_empty())
    }
}
