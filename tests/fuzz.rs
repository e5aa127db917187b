//! Hostile input at every reader: files of the released formats with slips, cuts and wicked pieces
//! in them, many thousands of times.
//!
//! Knows: which readers there are, and how long each is tried.
//! Must not know: what is wrong with an input, or what holds for a reader.
//!
//! `FUZZ_SECONDS` is the time for all of them together, 60 when it is not set. An input that fails
//! is written to tests/fixtures/fuzz/, which is tried first from then on, for ever.

#![cfg(not(target_arch = "wasm32"))]

#[path = "fuzz/inputs.rs"]
mod inputs;
#[path = "fuzz/readers.rs"]
mod readers;
#[path = "fuzz/runs.rs"]
mod runs;

#[test]
fn nothing_breaks_the_reader_of_json() {
    runs::run("json", inputs::any_file(), readers::json);
}

#[test]
fn nothing_breaks_the_reader_of_assessments() {
    runs::run("assessment", inputs::assessment(), readers::document);
}

#[test]
fn nothing_breaks_the_reader_of_reports() {
    runs::run("report", inputs::report(), readers::document);
}

#[test]
fn nothing_breaks_the_reader_of_settings() {
    runs::run("settings", inputs::settings(), readers::settings);
}

#[test]
fn nothing_breaks_the_reader_of_addresses() {
    runs::run("address", inputs::address(), readers::address);
}

#[test]
fn nothing_breaks_the_opening_of_a_file() {
    runs::run("import", inputs::any_file(), readers::import);
}

#[test]
fn nothing_breaks_what_is_stored() {
    runs::run("storage", inputs::assessment(), readers::storage);
}

#[test]
fn nothing_breaks_the_merging_of_two_tabs() {
    runs::run("merge", inputs::assessment(), readers::merge);
}

#[test]
fn nothing_breaks_the_reader_of_snapshots() {
    runs::run("snapshots", inputs::snapshots(), readers::snapshots);
}

#[test]
fn nothing_breaks_the_files_for_others() {
    runs::run("exports", inputs::any_file(), readers::exports);
}
