//! Knows: which sentence opens the result of the rule in force, and the lists behind it.
//! Must not know: the wording of the sentence.

use super::{Results, Status};
use crate::catalog::{self, CurrentItem, ItemId};

/// The lists behind the headline, each complete and in catalog order, whichever is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headline {
    /// Mandatory items that are Open or In progress.
    pub open_mandatory: Vec<ItemId>,
    /// Mandatory items that are Unverified or Unanswered.
    pub not_known_mandatory: Vec<ItemId>,
    /// Addressable items that are Open, In progress or Undocumented.
    pub open_addressable: Vec<ItemId>,
}

/// Which first sentence is shown; the first case that applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadlineCase {
    /// A mandatory item is open or in progress.
    MandatoryOpen,
    /// Whether a mandatory item is open is not known yet.
    MandatoryNotKnown,
    /// No mandatory item is open in these answers.
    NoMandatoryOpen,
}

impl Headline {
    /// Reads the lists off the results.
    pub fn of(results: &Results) -> Self {
        let list = |wanted: &dyn Fn(&CurrentItem, Status) -> bool| -> Vec<ItemId> {
            catalog::current_items()
                .filter(|item| wanted(item, results.status(item.id)))
                .map(|item| item.id)
                .collect()
        };
        Self {
            open_mandatory: list(&|item, status| item.is_mandatory() && status.is_open()),
            not_known_mandatory: list(&|item, status| item.is_mandatory() && status.is_not_known()),
            open_addressable: list(&|item, status| {
                !item.is_mandatory() && (status.is_open() || status == Status::Undocumented)
            }),
        }
    }

    /// The case that is shown.
    pub fn case(&self) -> HeadlineCase {
        if !self.open_mandatory.is_empty() {
            HeadlineCase::MandatoryOpen
        } else if !self.not_known_mandatory.is_empty() {
            HeadlineCase::MandatoryNotKnown
        } else {
            HeadlineCase::NoMandatoryOpen
        }
    }
}
