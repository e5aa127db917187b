//! Knows: that what is unpacked is what was written down, field by field.
//! Must not know: the words, or how they are packed.

use std::fmt::Debug;

use safeguard_check::catalog::{self, CURRENT_STANDARDS, Item, PROPOSED_STANDARDS};
use safeguard_check::text::{self, Fields, written};

/// Holds the blocks of a table against the written ones.
#[track_caller]
fn assert_as_written<T: PartialEq + Debug>(
    unpacked: impl Iterator<Item = T>,
    written: &[T],
    fields: fn(&T) -> Fields,
) {
    let unpacked: Vec<_> = unpacked.collect();
    assert_eq!(unpacked.len(), written.len());
    for (unpacked, written) in unpacked.iter().zip(written) {
        for (found, expected) in fields(unpacked).iter().zip(fields(written).iter()) {
            assert_eq!(found, expected);
        }
        // The key of a block and what the lists of fields might not name.
        assert_eq!(unpacked, written);
    }
}

#[test]
fn the_words_about_the_items_in_force_are_unpacked_as_they_were_written() {
    assert_as_written(
        catalog::items().filter_map(|item| text::item_text(item.id())),
        &written::ITEMS,
        |text| text.fields(),
    );
}

#[test]
fn the_words_about_the_proposed_items_are_unpacked_as_they_were_written() {
    assert_as_written(
        catalog::items().filter_map(|item| text::proposed_text(item.id())),
        &written::PROPOSED_ITEMS,
        |text| text.fields(),
    );
}

#[test]
fn the_words_of_the_comparison_are_unpacked_as_they_were_written() {
    assert_as_written(
        catalog::items().filter_map(|item| text::comparison_text(item.id())),
        written::COMPARISON,
        |text| text.fields(),
    );
}

#[test]
fn the_words_to_look_things_up_are_unpacked_as_they_were_written() {
    assert_as_written(text::elsewhere(), written::ELSEWHERE, |text| text.fields());
    assert_as_written(text::glossary(), written::GLOSSARY, |text| text.fields());
    assert_as_written(text::not_covered(), written::NOT_COVERED, |text| {
        text.fields()
    });
    assert_as_written(text::questions(), written::QUESTIONS, |text| text.fields());
}

#[test]
fn the_purpose_of_every_standard_is_unpacked_as_it_was_written() {
    for (index, standard) in written::STANDARDS.iter().enumerate() {
        assert_eq!(text::purpose(index), standard.purpose);
    }
    for (index, standard) in written::PROPOSED_STANDARDS.iter().enumerate() {
        assert_eq!(text::proposed_purpose(index), standard.purpose);
    }
    assert_eq!(text::purpose(CURRENT_STANDARDS.len()), "");
    assert_eq!(text::proposed_purpose(PROPOSED_STANDARDS.len()), "");
}

#[test]
fn words_are_found_only_where_an_item_has_them() {
    for item in catalog::items() {
        let proposed = matches!(item, Item::Proposed(_));
        let current = matches!(item, Item::Current(_));
        assert_eq!(text::item_text(item.id()).is_some(), !proposed);
        assert_eq!(text::proposed_text(item.id()).is_some(), proposed);
        assert_eq!(text::comparison_text(item.id()).is_some(), current);
    }
}
