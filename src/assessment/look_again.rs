//! Knows: which answers were given before the law or a question changed.
//! Must not know: what changed, or what is shown about it.

use super::Assessment;
use crate::catalog::{self, Change, Date, Item, ItemId};

/// Flags everything that was said about an item which has changed since the catalog that the
/// document was written with, and gives those items in catalog order. No answer is touched, so no
/// status changes by it.
///
/// `written_with` is the day that the document names; one that is no day counts as older than
/// every change. Ids that this catalog does not have are kept with the document, unread.
pub fn look_again(
    assessment: &mut Assessment,
    written_with: &str,
    changes: &[Change],
) -> Vec<ItemId> {
    let written_with = Date::parse(written_with);
    let is_newer = |change: &Change| written_with.is_none_or(|day| day < change.on);
    let mut again = Vec::new();
    for id in catalog::items().map(Item::id) {
        let changed = changes
            .iter()
            .any(|change| change.item == id && is_newer(change));
        if changed && let Some(mut entry) = assessment.answers.remove(&id) {
            entry.flagged = true;
            assessment.answers.insert(id, entry);
            again.push(id);
        }
    }
    again
}
