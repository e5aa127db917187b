//! Knows: the places of the product and how each is written in an address and in a file.
//! Must not know: what a place looks like, or that there is an address bar.

use crate::catalog::{self, CURRENT_STANDARDS, Item, ItemId, Rule};

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
    /// The look ahead: everything that is asked about the proposal.
    Ahead,
    /// One question, on the screen it belongs to.
    Question(ItemId),
    /// The result.
    Result,
    /// Both rules side by side.
    Compare,
    /// One item of the comparison, on its screen.
    Compared(ItemId),
    /// Every item of both rules, with what has been answered.
    Safeguards,
    /// One item, with everything known about it.
    Safeguard(ItemId),
    /// What the proposal would change outside §164.312.
    Elsewhere,
    /// The official definitions.
    Glossary,
    /// Questions that people ask, and what this check does not cover.
    Questions,
    /// Every sentence about the law, for a reviewer.
    Sentences,
    /// The tasks, in the published order, with the person's own notes on them.
    Plan,
    /// What to ask the IT provider.
    Ask,
    /// How statuses, ranges and the order of the plan come about.
    Method,
    /// The log of decisions and that of exceptions.
    Records,
    /// Results of earlier days, beside each other.
    Earlier,
    /// Saving to a file and opening one.
    Files,
    /// What this product is and is not.
    About,
    /// How anybody can check that answers stay in the browser.
    Privacy,
}

/// What the address of a question begins with, by what it is about.
const CHECK: &str = "check/item/";
const AHEAD: &str = "ahead/item/";
/// What the address of one item of the comparison begins with.
const COMPARE: &str = "compare/";
/// What the address of the page about one item begins with.
const SAFEGUARDS: &str = "safeguards/";

impl Place {
    /// How many steps the quick check has.
    pub const STEPS: usize = 1 + CURRENT_STANDARDS.len();

    /// The screens that are no step of the check and belong to no single item. The place of one
    /// in this row is its number.
    const SCREENS: [Self; 18] = [
        Self::Start,
        Self::Ahead,
        Self::Result,
        Self::Compare,
        Self::Safeguards,
        Self::Elsewhere,
        Self::Glossary,
        Self::Questions,
        Self::Sentences,
        Self::Plan,
        Self::Ask,
        Self::Method,
        Self::Records,
        Self::Earlier,
        Self::Files,
        Self::About,
        Self::Privacy,
        Self::Foundations,
    ];

    /// The steps of the quick check, in order.
    pub fn steps() -> impl Iterator<Item = Self> {
        (0..Self::STEPS).map(Self::step)
    }

    /// The step with this number, counted from 0; after the last one comes the result.
    fn step(number: usize) -> Self {
        match number {
            0 => Self::Foundations,
            number if number < Self::STEPS => Self::Standard(number - 1),
            _ => Self::Result,
        }
    }

    /// Which step it is, counted from 0; what is none of them comes after the last one.
    pub fn step_number(self) -> usize {
        match self.screen() {
            Self::Foundations => 0,
            Self::Standard(index) => index + 1,
            _ => Self::STEPS,
        }
    }

    /// The screen that shows it: a question is shown on the screen of its standard, and an item
    /// of the comparison among the others.
    pub fn screen(self) -> Self {
        match self {
            Self::Question(id) => Self::screen_of(id),
            Self::Compared(_) => Self::Compare,
            other => other,
        }
    }

    /// Whether anything about an item stands on the screen. What is no step of the check shows
    /// something about every item, or nothing that could change.
    pub fn shows(self, item: ItemId) -> bool {
        let screen = self.screen();
        screen.step_number() == Self::STEPS || screen == Self::screen_of(item)
    }

    /// The screen on which an item is asked.
    fn screen_of(id: ItemId) -> Self {
        if id.rule() == Rule::Proposed {
            return Self::Ahead;
        }
        CURRENT_STANDARDS
            .iter()
            .position(|standard| standard.items.iter().any(|item| item.id == id))
            .map_or(Self::Foundations, Self::Standard)
    }

    /// The step after this one; after the last one comes the result.
    pub fn next(self) -> Self {
        Self::step(self.step_number() + 1)
    }

    /// The step before this one; before the first one comes the start.
    pub fn previous(self) -> Self {
        match self.step_number() {
            0 => Self::Start,
            number => Self::step(number - 1),
        }
    }

    /// As it stands in an address, after `#/`, and in a file.
    pub fn address(self) -> String {
        let (before, id) = match self {
            Self::Start => ("start", ""),
            Self::Foundations => ("check/foundations", ""),
            Self::Standard(index) => ("check/", CURRENT_STANDARDS[index].paragraph),
            Self::Ahead => ("ahead", ""),
            Self::Question(id) if id.rule() == Rule::Proposed => (AHEAD, id.as_str()),
            Self::Question(id) => (CHECK, id.as_str()),
            Self::Result => ("result", ""),
            Self::Compare => ("compare", ""),
            Self::Compared(id) => (COMPARE, id.as_str()),
            Self::Safeguards => ("safeguards", ""),
            Self::Safeguard(id) => (SAFEGUARDS, id.as_str()),
            Self::Elsewhere => ("elsewhere", ""),
            Self::Glossary => ("glossary", ""),
            Self::Questions => ("questions", ""),
            Self::Sentences => ("sentences", ""),
            Self::Plan => ("plan", ""),
            Self::Ask => ("ask", ""),
            Self::Method => ("method", ""),
            Self::Records => ("records", ""),
            Self::Earlier => ("earlier", ""),
            Self::Files => ("files", ""),
            Self::About => ("about", ""),
            Self::Privacy => ("privacy", ""),
        };
        [before, id].concat()
    }

    /// The number of the screen that shows it, below [`Self::NUMBERS`]; no other screen has it.
    pub fn number(self) -> usize {
        let screen = self.screen();
        let others = Self::SCREENS.len();
        match screen {
            Self::Standard(index) => others + index,
            Self::Safeguard(id) => others + Self::STEPS + catalog::position(id),
            _ => Self::SCREENS
                .into_iter()
                .take_while(|other| *other != screen)
                .count(),
        }
    }

    /// More than there are screens.
    pub const NUMBERS: usize = 128;

    /// Reads an address; `None` when there is no such place.
    pub fn parse(address: &str) -> Option<Self> {
        // The list of items had a name of its own before it showed both rules.
        if address == "items" {
            return Some(Self::Safeguards);
        }
        let screens = Self::SCREENS.into_iter().chain(Self::steps());
        let of_items = catalog::items().flat_map(|item| {
            let compared = !matches!(item, Item::Foundation(_));
            let id = item.id();
            let compared = compared.then_some(Self::Compared(id));
            [
                Some(Self::Question(id)),
                Some(Self::Safeguard(id)),
                compared,
            ]
        });
        let mut places = screens.chain(of_items.flatten());
        places.find(|place| place.address() == address)
    }
}
