//! The tests that need no browser: the law as data, scoring, the one door through which answers
//! change, the documents they are written in, and the borders between the modules.
//!
//! Knows: which files belong to this binary.
//! Must not know: what is tested in them.

#![cfg(not(target_arch = "wasm32"))]

#[path = "native/crowds.rs"]
mod crowds;
#[path = "native/formats.rs"]
mod formats;
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

#[path = "native/assessor_files.rs"]
mod assessor_files;
#[path = "native/boundaries.rs"]
mod boundaries;
#[path = "native/calendars.rs"]
mod calendars;
#[path = "native/catalog_pins.rs"]
mod catalog_pins;
#[path = "native/comparing.rs"]
mod comparing;
#[path = "native/content.rs"]
mod content;
#[path = "native/content_proposed.rs"]
mod content_proposed;
#[path = "native/content_reference.rs"]
mod content_reference;
#[path = "native/content_words.rs"]
mod content_words;
#[path = "native/dates.rs"]
mod dates;
#[path = "native/documents.rs"]
mod documents;
#[path = "native/documents_kept.rs"]
mod documents_kept;
#[path = "native/embed_messages.rs"]
mod embed_messages;
#[path = "native/embed_settings.rs"]
mod embed_settings;
#[path = "native/exports.rs"]
mod exports;
#[path = "native/frozen.rs"]
mod frozen;
#[path = "native/histories.rs"]
mod histories;
#[path = "native/importing.rs"]
mod importing;
#[path = "native/item_names.rs"]
mod item_names;
#[path = "native/law_sentences.rs"]
mod law_sentences;
#[path = "native/logs.rs"]
mod logs;
#[path = "native/looking_again.rs"]
mod looking_again;
#[path = "native/looking_ahead.rs"]
mod looking_ahead;
#[path = "native/marked_up.rs"]
mod marked_up;
#[path = "native/merging.rs"]
mod merging;
#[path = "native/migrations.rs"]
mod migrations;
#[path = "native/names.rs"]
mod names;
#[path = "native/packing.rs"]
mod packing;
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
#[path = "native/saved_files.rs"]
mod saved_files;
#[path = "native/schemas.rs"]
mod schemas;
#[path = "native/scoring_rules.rs"]
mod scoring_rules;
#[path = "native/searching.rs"]
mod searching;
#[path = "native/sentences.rs"]
mod sentences;
#[path = "native/stores.rs"]
mod stores;
#[path = "native/tables.rs"]
mod tables;
#[path = "native/task_notes.rs"]
mod task_notes;
#[path = "native/task_telling.rs"]
mod task_telling;
#[path = "native/trends.rs"]
mod trends;
#[path = "native/updates.rs"]
mod updates;
#[path = "native/vectors.rs"]
mod vectors;
#[path = "native/what_if_rules.rs"]
mod what_if_rules;
