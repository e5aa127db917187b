//! The tests that need no browser: the law as data, scoring, the one door through which answers
//! change, the documents they are written in, and the borders between the modules.
//!
//! Knows: which files belong to this binary.
//! Must not know: what is tested in them.

#![cfg(not(target_arch = "wasm32"))]

#[path = "native/oracle.rs"]
mod oracle;
#[path = "native/our_words.rs"]
mod our_words;
#[path = "native/proposed_table.rs"]
mod proposed_table;
#[path = "native/source_rules.rs"]
mod source_rules;
#[path = "native/support.rs"]
mod support;
#[path = "native/telling.rs"]
mod telling;
#[path = "native/word_rules.rs"]
mod word_rules;

#[path = "native/boundaries.rs"]
mod boundaries;
#[path = "native/catalog_pins.rs"]
mod catalog_pins;
#[path = "native/content.rs"]
mod content;
#[path = "native/content_words.rs"]
mod content_words;
#[path = "native/dates.rs"]
mod dates;
#[path = "native/documents.rs"]
mod documents;
#[path = "native/documents_kept.rs"]
mod documents_kept;
#[path = "native/histories.rs"]
mod histories;
#[path = "native/places.rs"]
mod places;
#[path = "native/plan_rules.rs"]
mod plan_rules;
#[path = "native/properties.rs"]
mod properties;
#[path = "native/record_rules.rs"]
mod record_rules;
#[path = "native/reports.rs"]
mod reports;
#[path = "native/results_rules.rs"]
mod results_rules;
#[path = "native/scoring_rules.rs"]
mod scoring_rules;
#[path = "native/stores.rs"]
mod stores;
#[path = "native/updates.rs"]
mod updates;
#[path = "native/vectors.rs"]
mod vectors;
#[path = "native/what_if_rules.rs"]
mod what_if_rules;
