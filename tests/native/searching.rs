//! Knows: what is found in a text, and where it is marked.
//! Must not know: which texts there are.

use safeguard_check::catalog::{self, Item};
use safeguard_check::text::search::{Piece, Query, Searched, pieces, places};

fn hits(typed: &str, text: &'static str) -> Vec<&'static str> {
    let query = Query::parse(typed);
    query
        .hits(text)
        .into_iter()
        .map(|(start, end)| &text[start..end])
        .collect()
}

#[test]
fn a_word_is_found_in_any_case_and_inside_other_words() {
    assert_eq!(
        hits("ENCRYPT", "Encrypt, decrypt and encryption"),
        ["Encrypt", "encrypt"]
    );
    assert_eq!(hits("(a)(2)", "§164.312(a)(2)(iv)"), ["(a)(2)"]);
    assert!(hits("x", "Encrypt").is_empty());
    assert!(hits("encryption", "Encrypt").is_empty());
}

#[test]
fn every_word_must_be_there_and_they_may_be_in_different_texts() {
    let query = Query::parse("  log  MINUTES ");
    assert!(query.is_found_in(&Searched::new(&[
        "Automatic logoff",
        "no minutes are fixed"
    ])));
    assert!(!query.is_found_in(&Searched::new(&["Automatic logoff", "no number is fixed"])));
    assert!(!query.is_found_in(&Searched::new(&[])));
}

#[test]
fn a_word_does_not_reach_from_one_text_into_the_next() {
    let searched = Searched::new(&["auto", "matic"]);
    assert!(Query::parse("matic auto").is_found_in(&searched));
    assert!(!Query::parse("automatic").is_found_in(&searched));
}

#[test]
fn nothing_typed_finds_everything_and_marks_nothing() {
    for typed in ["", "   ", "\t\n"] {
        let query = Query::parse(typed);
        assert!(query.is_empty());
        assert!(query.is_found_in(&Searched::new(&["anything"])));
        assert!(query.is_found_in(&Searched::new(&[])));
        assert!(query.hits("anything").is_empty());
    }
}

#[test]
fn a_straight_apostrophe_finds_the_printed_one() {
    assert_eq!(
        hits("entity's", "the covered entity’s systems"),
        ["entity’s"]
    );
}

#[test]
fn hits_come_in_order_and_the_longest_of_two_wins() {
    assert_eq!(hits("log logoff", "logoff and log"), ["logoff", "log"]);
    assert_eq!(hits("aa", "aaaaa"), ["aa", "aa"]);
}

#[test]
fn a_text_is_cut_where_a_mark_begins_or_ends_and_nothing_of_it_is_lost() {
    let text = "Encrypt all data at rest";
    let cut = pieces(text, &[(8, 16)], &[(12, 19)]);
    let expected = [
        ("Encrypt ", false, false),
        ("all ", true, false),
        ("data", true, true),
        (" at", false, true),
        (" rest", false, false),
    ];
    let told: Vec<_> = cut
        .iter()
        .map(
            |Piece {
                 text,
                 emphasised,
                 hit,
             }| (*text, *emphasised, *hit),
        )
        .collect();
    assert_eq!(told, expected);
    assert_eq!(pieces(text, &[], &[]).len(), 1);
    assert!(pieces("", &[], &[]).is_empty());
}

#[test]
fn what_carries_the_difference_stands_once_in_the_official_wording_and_apart_from_the_rest() {
    for item in catalog::items() {
        let parts = catalog::emphasis(item.id());
        let wording = item.wording();
        for part in parts {
            assert_eq!(wording.matches(part).count(), 1, "{}: {part}", item.id());
        }
        let places = places(wording, parts);
        assert_eq!(places.len(), parts.len(), "{}", item.id());
        for pair in places.windows(2) {
            assert!(pair[0].1 <= pair[1].0, "{}: {pair:?}", item.id());
        }
    }
}

#[test]
fn every_item_that_continues_another_one_has_its_difference_marked() {
    for item in catalog::proposed_items() {
        let marked = !catalog::emphasis(item.id).is_empty();
        assert_eq!(marked, !item.ancestors.is_empty(), "{}", item.id);
    }
    for item in catalog::current_items() {
        let continued = catalog::descendants(item.id).next().is_some();
        let marked = !catalog::emphasis(item.id).is_empty();
        assert_eq!(marked, continued, "{}", item.id);
    }
    assert!(catalog::items().any(|item| matches!(item, Item::Foundation(_))));
}
