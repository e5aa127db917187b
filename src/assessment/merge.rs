//! Knows: what becomes of two versions of one assessment that were changed apart, in two tabs.
//! Must not know: how the other version got here, or what is shown about it.

use super::document::past_record;
use super::json::add_missing;
use super::plan::{add_items, differing_notes, merge_plans};
use super::{Assessment, Entry, PastRecord};
use crate::catalog::{self, Date, ItemId};

/// One assessment out of two.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// What holds from now on.
    pub assessment: Assessment,
    /// The items about which something else was said here, or noted on their tasks; what was said
    /// there came later.
    pub taken: Vec<ItemId>,
}

/// Merges what was said `there` into what was said `here`. For each item the later `changedAt`
/// wins, and what was said here when both are of the same moment. A complete record that loses
/// goes to the history, which never gets shorter. Of a person's notes on the plan, what was changed
/// since `before` holds, here or there. The place is that of `here`.
///
/// `before` is what both were when they were last the same, as far as it is known.
/// `today` is the reader's calendar day, by which a record is complete or not.
pub fn merge(before: &Assessment, here: &Assessment, there: &Assessment, today: Date) -> Merged {
    let mut assessment = here.clone();
    let mut taken = Vec::new();
    let mut lost = Vec::new();
    let nothing = Entry::default();
    for item in catalog::items() {
        let id = item.id();
        let Some(theirs) = there.entry(id) else {
            continue;
        };
        let ours = here.entry(id);
        let apart = match ours {
            Some(ours) if ours.changed_at >= theirs.changed_at => Some((theirs, ours)),
            _ => {
                assessment.answers.insert(id, theirs.clone());
                if !theirs.says_the_same_as(ours.unwrap_or(&nothing)) {
                    taken.push(id);
                }
                ours.map(|ours| (ours, theirs))
            }
        };
        if let Some((loser, winner)) = apart
            && let Some((answer, record)) = loser.complete_record(item, today)
            && winner.complete_record(item, today) != Some((answer, record))
        {
            let past = PastRecord::new(id, answer, record, loser, &winner.changed_at);
            lost.push((past, &loser.changed_at));
        }
    }
    add_missing(&mut assessment.history, &there.history, what);
    for (past, still_applied) in lost {
        // Who changed the record has put it into the history already, with its own moment. What
        // ceased to apply before that record was last seen in effect is another time.
        let mut known = assessment.history.iter();
        if !known.any(|known| known.is_same_record(&past) && known.until >= *still_applied) {
            assessment.history.push(past);
        }
    }
    assessment.plan = merge_plans(&before.plan, &here.plan, &there.plan);
    add_items(&mut taken, &differing_notes(&assessment.plan, &here.plan));
    add_items(&mut taken, &differing_notes(&here.plan, &assessment.plan));
    let names = [
        (&mut assessment.organisation, &there.organisation),
        (&mut assessment.prepared_by, &there.prepared_by),
    ];
    for (ours, theirs) in names {
        if ours.is_none() {
            ours.clone_from(theirs);
        }
    }
    assessment.kept.add_missing(&there.kept);
    assessment.kept_answers.add_missing(&there.kept_answers);
    Merged { assessment, taken }
}

/// All that a past record says, as it is written down. Two that say the same are one.
fn what(past: &PastRecord) -> String {
    past_record(past).to_string()
}
