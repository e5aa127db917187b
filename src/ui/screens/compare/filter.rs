//! Knows: which items are looked at: by kind of change, by standard, and which of them a person's
//! own answers point to.
//! Must not know: what is said about an item, or how a choice is made.

use crate::catalog::{self, CurrentChange, Item, ItemId, ProposedChange, Rule};
use crate::report::{change_name, current_change_name};
use crate::scoring::{self, Status};
use crate::text::words;
use crate::ui::{Ctx, clock};

/// A kind of change, or what concerns the person.
#[derive(Clone, Copy, PartialEq)]
pub enum Filter {
    /// Every item.
    Everything,
    /// Proposed items of one kind.
    Proposed(ProposedChange),
    /// Items in force of one kind.
    Current(CurrentChange),
    /// What the person's own answers point to.
    ForMe,
}

/// In the order in which they are shown. What is strengthened is counted over the proposal only,
/// and what would go can be counted over the rule in force only.
pub const FILTERS: [Filter; 7] = [
    Filter::Everything,
    Filter::Proposed(ProposedChange::Strengthened),
    Filter::Proposed(ProposedChange::AddressableToRequired),
    Filter::Proposed(ProposedChange::New),
    Filter::Current(CurrentChange::Absorbed),
    Filter::Current(CurrentChange::Removed),
    Filter::ForMe,
];

impl Filter {
    /// Its name.
    pub fn name(self) -> &'static str {
        let words = words();
        match self {
            Self::Everything => words.compare.everything,
            Self::Proposed(change) => change_name(words, change),
            Self::Current(change) => current_change_name(words, change),
            Self::ForMe => words.compare.for_me,
        }
    }

    /// Whether an item is looked at.
    pub fn lets_through(self, item: Item, for_me: &[ItemId]) -> bool {
        match (self, item) {
            (Self::Everything, _) => true,
            (Self::Proposed(change), Item::Proposed(item)) => item.change == change,
            (Self::Current(change), Item::Current(item)) => item.becomes.change == change,
            (Self::ForMe, item) => for_me.contains(&item.id()),
            _ => false,
        }
    }
}

/// What a person's own answers point to: items settled today and open because of it, and items
/// asked on their own that are open or in progress.
pub fn for_me(ctx: Ctx) -> Vec<ItemId> {
    let today = clock::today();
    let score = ctx.read_now(|assessment| scoring::score(&assessment.answers, today));
    let mut items: Vec<_> = score.flips.iter().map(|flip| flip.item).collect();
    for item in catalog::proposed_items() {
        let status = score.results.status(item.id);
        if item.ancestors.is_empty() && matches!(status, Status::Open | Status::InProgress) {
            items.push(item.id);
        }
    }
    items
}

/// Names a standard of either rule by its paragraph.
pub fn standard_id(rule: Rule, paragraph: &str) -> String {
    let rule = match rule {
        Rule::Current => "",
        Rule::Proposed => "nprm:",
    };
    [rule, paragraph].concat()
}
