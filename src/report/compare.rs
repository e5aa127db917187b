//! Knows: what differs between two assessments, item by item, with the older beside the newer.
//! Must not know: how the difference is shown. Nothing is merged here, and nothing guessed.

use super::import::statuses;
use crate::assessment::document::{self, Refusal};
use crate::assessment::{Answer, Assessment, DetailAnswer, Entry, Now};
use crate::catalog::{self, DetailId, Item, ItemId, Rule};
use crate::scoring::{self, Status};

/// One of two assessments that are compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// When it was saved, as it says: RFC 3339, UTC, or whatever a file has there.
    pub saved_at: String,
    /// The day of the catalog it was written with, as it says.
    pub catalog: String,
    /// Whether it is a share-safe report: then it holds no text of a person, and its statuses are
    /// those it came with.
    pub share_safe: bool,
    /// What it says.
    assessment: Assessment,
    statuses: Vec<(ItemId, Status)>,
}

/// Two assessments beside each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The older one.
    pub older: Side,
    /// The newer one.
    pub newer: Side,
    /// Whether the moments of both say so. Otherwise they stand in the order in which they came.
    pub in_order: bool,
    /// The items about which something else is said, or that have another status, in catalog order.
    pub changes: Vec<ItemChange>,
    /// Ids that this catalog does not have, in either of the two. They were not compared.
    pub not_compared: Vec<String>,
}

/// What changed about one item under its rule.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemChange {
    /// The item.
    pub item: ItemId,
    /// Its rule.
    pub rule: Rule,
    /// What the older one says.
    pub older: Said,
    /// What the newer one says.
    pub newer: Said,
    /// Details that are answered in another way: older, newer.
    pub details: Vec<(DetailId, Option<DetailAnswer>, Option<DetailAnswer>)>,
    /// What else is said in other words, in the order of [`Part`]. Where one of the two is
    /// share-safe, nobody knows, and nothing is listed but the flag.
    pub parts: Vec<Part>,
}

/// Answer and status of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// The answer.
    pub answer: Option<Answer>,
    /// The status; `None` for a foundation, and where a share-safe report does not say.
    pub status: Option<Status>,
}

/// A part of what is said about an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The record.
    Record,
    /// The evidence.
    Evidence,
    /// The note.
    Note,
    /// The mark to look again.
    Flag,
    /// Something that this version does not know.
    Unknown,
}

impl Side {
    /// Reads a file: answers, a report, or a share-safe report. The statuses of the first two are
    /// worked out as of today, so that both sides are held against one rule and one day.
    ///
    /// # Errors
    /// Why the file is refused.
    pub fn read(bytes: &[u8], now: &Now) -> Result<Self, Refusal> {
        let document = document::read(bytes)?;
        let held = match document.results {
            Some(results) => statuses(results)?,
            None => Vec::new(),
        };
        let statuses = match document.share_safe {
            true => held,
            false => worked_out(&document.assessment, now),
        };
        Ok(Self {
            saved_at: document.saved_at,
            catalog: document.catalog,
            share_safe: document.share_safe,
            assessment: document.assessment,
            statuses,
        })
    }

    /// The present answers.
    pub fn present(assessment: &Assessment, now: &Now) -> Self {
        Self {
            saved_at: now.stamp.clone(),
            catalog: catalog::CATALOG_DATE.to_string(),
            share_safe: false,
            assessment: assessment.clone(),
            statuses: worked_out(assessment, now),
        }
    }

    fn said(&self, id: ItemId) -> Said {
        let status = self.statuses.iter().find(|(known, _)| *known == id);
        Said {
            answer: self.assessment.answer(id),
            status: status.map(|(_, status)| *status),
        }
    }
}

fn worked_out(assessment: &Assessment, now: &Now) -> Vec<(ItemId, Status)> {
    let results = scoring::results(&assessment.answers, now.today);
    let mut statuses = results.of_rule(Rule::Current);
    statuses.extend(results.of_rule(Rule::Proposed));
    statuses
}

/// Puts two assessments beside each other.
pub fn compare(one: Side, other: Side) -> Comparison {
    let in_order = is_moment(&one.saved_at) && is_moment(&other.saved_at);
    let (older, newer) = match in_order && other.saved_at < one.saved_at {
        true => (other, one),
        false => (one, other),
    };
    let items = catalog::items().filter_map(|item| change(&older, &newer, item));
    let mut not_compared: Vec<_> = [&older, &newer]
        .into_iter()
        .flat_map(|side| side.assessment.kept_answers.names())
        .collect();
    not_compared.sort_unstable();
    not_compared.dedup();
    Comparison {
        changes: items.collect(),
        in_order,
        not_compared: not_compared.into_iter().map(str::to_owned).collect(),
        older,
        newer,
    }
}

/// Whether a text sorts as a moment: all of these are written in one way, in UTC.
fn is_moment(text: &str) -> bool {
    let day = text.get(..10).and_then(catalog::Date::parse);
    day.is_some() && text.ends_with('Z') && text.as_bytes().get(10) == Some(&b'T')
}

fn change(older: &Side, newer: &Side, item: Item) -> Option<ItemChange> {
    let id = item.id();
    let nothing = Entry::default();
    let [before, after] = [older, newer].map(|side| side.assessment.entry(id).unwrap_or(&nothing));
    let details = item.details().iter().map(|detail| {
        let said = |entry: &Entry| entry.details.get(&detail.id).copied();
        (detail.id, said(before), said(after))
    });
    let change = ItemChange {
        item: id,
        rule: item.rule(),
        older: older.said(id),
        newer: newer.said(id),
        details: details
            .filter(|(_, before, after)| before != after)
            .collect(),
        parts: parts(before, after, older.share_safe || newer.share_safe),
    };
    let same = change.older == change.newer && change.details.is_empty() && change.parts.is_empty();
    (!same).then_some(change)
}

fn parts(before: &Entry, after: &Entry, share_safe: bool) -> Vec<Part> {
    let record = |entry: &Entry| entry.record.clone().unwrap_or_default();
    let unknown = before.kept != after.kept
        || before.kept_record != after.kept_record
        || before.kept_details != after.kept_details;
    [
        (Part::Record, record(before) != record(after)),
        (Part::Evidence, before.evidence != after.evidence),
        (Part::Note, before.note != after.note),
        (Part::Flag, before.flagged != after.flagged),
        (Part::Unknown, unknown),
    ]
    .into_iter()
    .filter(|(part, differs)| *differs && (!share_safe || *part == Part::Flag))
    .map(|(part, _)| part)
    .collect()
}
