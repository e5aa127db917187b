//! Knows: what a file holds, and what opening it would change.
//! Must not know: how a file gets here, or how any of it is shown.

use crate::assessment::document::{self, Document, Fields, Format, Problem, Refusal, Warning};
use crate::assessment::json::Object;
use crate::assessment::{Answer, Assessment, Entry, Now, look_again};
use crate::catalog::{self, Change, Item, ItemId, Rule};
use crate::scoring::{self, Status};

/// A file that was read and can be opened or looked at.
#[derive(Debug, Clone, PartialEq)]
pub enum Import {
    /// Answers, with or without results.
    Answers(Box<DryRun>),
    /// A share-safe report: results to look at and nothing to open.
    ShareSafe(Box<Shared>),
}

/// What would happen if the answers of a file took the place of those on the page.
#[derive(Debug, Clone, PartialEq)]
pub struct DryRun {
    /// What would take their place.
    pub assessment: Assessment,
    /// What kind of file it is.
    pub format: Format,
    /// When it was saved, as it says.
    pub saved_at: String,
    /// How many of the items that can be answered have an answer or details.
    pub answered: usize,
    /// How many records are complete, those no longer in effect included.
    pub records: usize,
    /// The items about which something else stands in the file, in catalog order.
    pub changes: Vec<Difference>,
    /// What is kept without counting.
    pub warnings: Vec<Warning>,
    /// The items whose status in the report is not the one that follows from its answers today.
    pub differ: Vec<ItemId>,
    /// The items that have changed since the catalog the file was written with.
    pub look_again: Vec<ItemId>,
}

/// Something else is said about an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// The item.
    pub item: ItemId,
    /// The answer on the page.
    pub here: Option<Answer>,
    /// The answer in the file. The same one when what differs is a record, a detail or a note.
    pub there: Option<Answer>,
}

/// What a share-safe report shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    /// When it was saved, as it says.
    pub saved_at: String,
    /// The statuses that it holds, for items of this catalog, in catalog order.
    pub statuses: Vec<(ItemId, Status)>,
}

/// Reads a file and works out what opening it would change. Nothing is changed by it.
///
/// # Errors
/// Why the file is refused.
pub fn import(
    bytes: &[u8],
    here: &Assessment,
    changes: &[Change],
    now: &Now,
) -> Result<Import, Refusal> {
    let document = document::read(bytes)?;
    let statuses = match &document.results {
        Some(results) => statuses(results.clone())?,
        None => Vec::new(),
    };
    Ok(if document.share_safe {
        Import::ShareSafe(Box::new(Shared {
            saved_at: document.saved_at,
            statuses,
        }))
    } else {
        Import::Answers(Box::new(dry_run(document, &statuses, here, changes, now)))
    })
}

fn dry_run(
    document: Document,
    statuses: &[(ItemId, Status)],
    here: &Assessment,
    changes: &[Change],
    now: &Now,
) -> DryRun {
    let Document {
        format,
        catalog,
        saved_at,
        mut assessment,
        ..
    } = document;
    let today = scoring::results(&assessment.answers, now.today);
    let differ = statuses.iter();
    let differ = differ.filter(|(id, status)| today.status(*id) != *status);
    let items = || catalog::items().filter_map(|item| Some((item, assessment.entry(item.id())?)));
    let in_effect =
        items().filter(|(item, entry)| entry.complete_record(*item, now.today).is_some());
    let records = in_effect.count() + assessment.history.len();
    let has_answer = |entry: &Entry| entry.answer.is_some() || !entry.details.is_empty();
    let answered = items().filter(|(_, entry)| has_answer(entry)).count();
    let differences = here.differing_items(&assessment).into_iter();
    let differences = differences.map(|item| Difference {
        item,
        here: here.answer(item),
        there: assessment.answer(item),
    });
    let differences = differences.collect();
    DryRun {
        format,
        saved_at,
        answered,
        records,
        changes: differences,
        warnings: document::warnings(&assessment),
        differ: differ.map(|(id, _)| *id).collect(),
        look_again: look_again(&mut assessment, &catalog, changes),
        assessment,
    }
}

/// The statuses in the results of a report. Ids that this catalog does not have are left alone.
pub(super) fn statuses(results: Object) -> Result<Vec<(ItemId, Status)>, Refusal> {
    let problem = Problem::default();
    let mut results = Fields::of(results.into(), "results".into(), &problem);
    let mut statuses = Vec::new();
    for (rule, name) in [(Rule::Current, "current"), (Rule::Proposed, "proposed")] {
        let Some(mut fields) = results.object(name) else {
            continue;
        };
        let items = catalog::items().filter(|item| item.rule() == rule);
        for id in items.map(Item::id) {
            if let Some(status) = fields.one_of(id.as_str(), Status::parse) {
                statuses.push((id, status));
            }
        }
    }
    match problem.first() {
        None => Ok(statuses),
        Some(refusal) => Err(refusal),
    }
}
