//! Knows: the places of the product and how each is written in an address and in a file.
//! Must not know: what a place looks like, or that there is an address bar.

use crate::catalog::{self, CURRENT_STANDARDS, Item, ItemId};

/// Where a person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    /// What this is, and the way in.
    #[default]
    Start,
    /// The two foundations.
    Foundations,
    /// A standard of the rule in force, by its index in the catalog.
    Standard(usize),
    /// One question, on the screen it belongs to.
    Question(ItemId),
    /// Everything that can be answered, with what has been.
    Items,
    /// The result.
    Result,
    /// What this product is and is not.
    About,
}

impl Place {
    /// The steps of the quick check, in order.
    pub fn steps() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Foundations).chain((0..CURRENT_STANDARDS.len()).map(Self::Standard))
    }

    /// The screen that shows it: a question is shown on the screen of its standard.
    pub fn screen(self) -> Self {
        match self {
            Self::Question(id) => Self::screen_of(id),
            other => other,
        }
    }

    /// The screen on which an item is asked.
    fn screen_of(id: ItemId) -> Self {
        CURRENT_STANDARDS
            .iter()
            .position(|standard| standard.items.iter().any(|item| item.id == id))
            .map_or(Self::Foundations, Self::Standard)
    }

    /// The step after this one; after the last one comes the result.
    pub fn next(self) -> Self {
        Self::steps()
            .skip_while(|step| *step != self.screen())
            .nth(1)
            .unwrap_or(Self::Result)
    }

    /// The step before this one; before the first one comes the start.
    pub fn previous(self) -> Self {
        let before: Vec<_> = Self::steps()
            .take_while(|step| *step != self.screen())
            .collect();
        before.last().copied().unwrap_or(Self::Start)
    }

    /// As it stands in an address, after `#/`, and in a file.
    pub fn address(self) -> String {
        match self {
            Self::Start => "start".into(),
            Self::Foundations => "check/foundations".into(),
            Self::Standard(index) => format!("check/{}", CURRENT_STANDARDS[index].paragraph),
            Self::Question(id) => format!("check/item/{id}"),
            Self::Items => "items".into(),
            Self::Result => "result".into(),
            Self::About => "about".into(),
        }
    }

    /// Reads an address; `None` when there is no such place.
    pub fn parse(address: &str) -> Option<Self> {
        if let Some(id) = address.strip_prefix("check/item/") {
            return match catalog::item(id)? {
                Item::Proposed(_) => None,
                item => Some(Self::Question(item.id())),
            };
        }
        [Self::Start, Self::Items, Self::Result, Self::About]
            .into_iter()
            .chain(Self::steps())
            .find(|place| place.address() == address)
    }
}
