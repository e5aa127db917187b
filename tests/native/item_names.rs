//! Knows: the list of items that the page for hosts offers, `public/generator/items.json`.
//! Must not know: the page.
//!
//! The page runs without the program, so it has a list of its own. With `WRITE_ITEMS` set it is
//! written anew from the catalog.

use std::fs;
use std::path::Path;

use safeguard_check::catalog;

const LIST: &str = "public/generator/items.json";

fn list() -> String {
    let current = catalog::current_items().map(|item| (item.id.as_str(), item.title));
    let proposed = catalog::proposed_items().map(|item| (item.id.as_str(), item.title));
    let row = |(id, title): (&str, &str)| {
        format!(
            "    {}",
            serde_json::json!([id, title])
                .to_string()
                .replace("\",\"", "\", \"")
        )
    };
    let rows = |items: Vec<String>| items.join(",\n");
    format!(
        "{{\n  \"current\": [\n{}\n  ],\n  \"proposed\": [\n{}\n  ]\n}}\n",
        rows(current.map(row).collect()),
        rows(proposed.map(row).collect())
    )
}

#[test]
fn the_page_for_hosts_offers_every_item_of_both_rules_by_its_official_title() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(LIST);
    if std::env::var_os("WRITE_ITEMS").is_some() {
        fs::write(&path, list()).expect("the folder can be written to");
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        known == list(),
        "{LIST} is not what the catalog says; write it with WRITE_ITEMS=1"
    );
}

#[test]
fn the_list_has_12_items_in_force_and_41_proposed_ones() {
    let list: serde_json::Value = serde_json::from_str(&list()).expect("it is JSON");
    for (rule, count) in [("current", 12), ("proposed", 41)] {
        assert_eq!(list[rule].as_array().map(Vec::len), Some(count), "{rule}");
    }
}
