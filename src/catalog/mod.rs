//! The law as data: two texts, their items, and the links between them.
//!
//! Knows: ids, titles, official wording and definitions, labels, ancestors, details, exceptions,
//! numbers, rule status, addresses of the official texts.
//! Must not know: our own words (`text`), answers (`assessment`), statuses (`scoring`), or that
//! there is a browser.
//!
//! The tables are constants: nothing is parsed or fetched, so nothing can be missing. Each item
//! is one block with the official wording first, for a reviewer who reads it beside the text.

mod changes;
mod current;
mod date;
mod definitions;
mod emphasis;
mod foundations;
mod id;
mod item;
mod mappings;
pub mod official;
mod proposed;
mod rule_status;

pub use changes::{CHANGES, Change, ChangedPart};
pub use current::STANDARDS as CURRENT_STANDARDS;
pub use date::Date;
pub use definitions::{DEFINITIONS, Definition};
pub use emphasis::emphasis;
pub use foundations::{DOCUMENTATION, FOUNDATIONS, RISK_ANALYSIS};
pub use id::{DetailId, ItemId, Rule};
pub use item::{
    Becomes, CurrentChange, CurrentItem, CurrentKind, Detail, Effort, FirstStep, Foundation, Item,
    ProposedChange, ProposedItem, ProposedKind, Related, Standard,
};
pub use mappings::{MAPPINGS, Mapping, MappingKind, PROPOSED_MAPPINGS, mappings};
pub use proposed::{
    CADENCES, Cadence, EXCEPTION_TEXTS, ExceptionText, STANDARDS as PROPOSED_STANDARDS,
};
pub use rule_status::{RULE_STATUS, RuleStatus};

/// The day of the catalog's last change, written into every file.
pub const CATALOG_DATE: Date = Date::literal(2026, 11, 21);

/// All 55 in one row, in catalog order: foundations, the rule in force, the proposal. Laid out
/// by the compiler, so that walking through them is walking along a row.
static ITEMS: [Item; 55] = {
    let mut items = [Item::Foundation(&FOUNDATIONS[0]); 55];
    let mut next = 0;
    let mut i = 0;
    while i < FOUNDATIONS.len() {
        items[next] = Item::Foundation(&FOUNDATIONS[i]);
        next += 1;
        i += 1;
    }
    let mut i = 0;
    while i < CURRENT_STANDARDS.len() {
        let mut k = 0;
        while k < CURRENT_STANDARDS[i].items.len() {
            items[next] = Item::Current(&CURRENT_STANDARDS[i].items[k]);
            next += 1;
            k += 1;
        }
        i += 1;
    }
    let mut i = 0;
    while i < PROPOSED_STANDARDS.len() {
        let mut k = 0;
        while k < PROPOSED_STANDARDS[i].items.len() {
            items[next] = Item::Proposed(&PROPOSED_STANDARDS[i].items[k]);
            next += 1;
            k += 1;
        }
        i += 1;
    }
    assert!(next == items.len(), "the row is not full");
    items
};

/// All 55, in catalog order: foundations, the rule in force, the proposal.
pub fn items() -> impl Iterator<Item = Item> {
    ITEMS.iter().copied()
}

/// The 12 items of the rule in force, in catalog order.
pub fn current_items() -> impl Iterator<Item = &'static CurrentItem> {
    items().filter_map(|item| match item {
        Item::Current(item) => Some(item),
        _ => None,
    })
}

/// The 41 items of the proposal, in catalog order.
pub fn proposed_items() -> impl Iterator<Item = &'static ProposedItem> {
    items().filter_map(|item| match item {
        Item::Proposed(item) => Some(item),
        _ => None,
    })
}

/// The item with this id as it stands in files, or `None` when the catalog has no such id.
pub fn item(id: &str) -> Option<Item> {
    items().find(|item| item.id().as_str() == id)
}

/// The item that a paragraph of one of the two texts is, or `None` when it is none of its own.
pub fn item_of(rule: Rule, paragraph: &str) -> Option<Item> {
    items().find(|item| item.rule() == rule && item.paragraph() == paragraph)
}

/// The place of an item in catalog order, counted from 0.
pub fn position(id: ItemId) -> usize {
    items().take_while(|item| item.id() != id).count()
}

/// The proposed items that reuse the answer of this current item, in catalog order.
pub fn descendants(ancestor: ItemId) -> impl Iterator<Item = &'static ProposedItem> {
    proposed_items().filter(move |item| item.ancestors.contains(&ancestor))
}
