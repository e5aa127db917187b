//! Knows: the places, their addresses both ways, and the way through the check.
//! Must not know: what a place looks like.

use safeguard_check::assessment::Place;
use safeguard_check::catalog::{self, Item};

use crate::support::*;

/// Every place with its address.
fn places() -> Vec<(Place, String)> {
    let mut places = vec![
        (Place::Start, "start".into()),
        (Place::Foundations, "check/foundations".into()),
        (Place::Standard(0), "check/164.312(a)".into()),
        (Place::Standard(1), "check/164.312(b)".into()),
        (Place::Standard(2), "check/164.312(c)".into()),
        (Place::Standard(3), "check/164.312(d)".into()),
        (Place::Standard(4), "check/164.312(e)".into()),
        (Place::Ahead, "ahead".into()),
        (Place::Result, "result".into()),
        (Place::Compare, "compare".into()),
        (Place::Safeguards, "safeguards".into()),
        (Place::Elsewhere, "elsewhere".into()),
        (Place::Glossary, "glossary".into()),
        (Place::Questions, "questions".into()),
        (Place::Sentences, "sentences".into()),
        (Place::Plan, "plan".into()),
        (Place::Ask, "ask".into()),
        (Place::Method, "method".into()),
        (Place::Records, "records".into()),
        (Place::Earlier, "earlier".into()),
        (Place::Files, "files".into()),
        (Place::About, "about".into()),
        (Place::Privacy, "privacy".into()),
    ];
    for text in FOUNDATIONS.into_iter().chain(CURRENT) {
        places.push((Place::Question(id(text)), format!("check/item/{text}")));
        places.push((Place::Safeguard(id(text)), format!("safeguards/{text}")));
    }
    for text in CURRENT {
        places.push((Place::Compared(id(text)), format!("compare/{text}")));
    }
    for item in catalog::proposed_items() {
        let (id, text) = (item.id, item.id.as_str());
        places.push((Place::Question(id), format!("ahead/item/{text}")));
        places.push((Place::Safeguard(id), format!("safeguards/{text}")));
        places.push((Place::Compared(id), format!("compare/{text}")));
    }
    places
}

#[test]
fn every_place_is_written_and_read_both_ways() {
    for (place, address) in places() {
        assert_eq!(place.address(), address);
        assert_eq!(Place::parse(&address), Some(place), "{address}");
    }
}

#[test]
fn what_is_no_address_is_no_place() {
    for address in [
        "",
        "/",
        "Start",
        "start/",
        "#/start",
        "check",
        "check/",
        "check/164.312(f)",
        "check/164.312(b)/",
        "check/item/",
        "check/item/164.312",
        "check/item/164.312(a)",
        "check/item/164.312(b) ",
        "check/item/nprm",
        "result?x=1",
        "compare/",
        "compare/foundation:risk-analysis",
        "compare/164.312",
        "compare/nprm:164.312(b)(3)",
        "safeguards/",
        "safeguards/164.312(a)",
        "ahead/item/164.312(b)",
        "ahead/nprm:164.312(b)(1)",
    ] {
        assert_eq!(Place::parse(address), None, "{address:?}");
    }
    for item in catalog::proposed_items() {
        let address = format!("check/item/{}", item.id);
        assert_eq!(Place::parse(&address), None, "{address}");
    }
}

#[test]
fn the_way_through_the_check_is_the_foundations_and_then_each_standard() {
    let way = [
        Place::Start,
        Place::Foundations,
        Place::Standard(0),
        Place::Standard(1),
        Place::Standard(2),
        Place::Standard(3),
        Place::Standard(4),
        Place::Result,
    ];
    let steps: Vec<_> = Place::steps().collect();
    assert_eq!(steps, way[1..7]);
    for window in way.windows(3) {
        assert_eq!(window[1].previous(), window[0], "before {:?}", window[1]);
        assert_eq!(window[1].next(), window[2], "after {:?}", window[1]);
    }
}

#[test]
fn a_question_is_on_the_screen_of_its_standard_and_on_its_way() {
    for item in catalog::items() {
        let place = Place::Question(item.id());
        let screen = match item {
            Item::Foundation(_) => Place::Foundations,
            Item::Proposed(_) => Place::Ahead,
            Item::Current(current) => {
                let letter = &current.id.as_str()[..10];
                Place::parse(&format!("check/{letter}")).expect("a standard")
            }
        };
        assert_eq!(place.screen(), screen, "{}", item.id());
        assert_eq!(place.next(), screen.next(), "{}", item.id());
        assert_eq!(place.previous(), screen.previous(), "{}", item.id());
    }
    for (place, _) in places() {
        match place {
            Place::Question(_) => {}
            Place::Compared(_) => assert_eq!(place.screen(), Place::Compare),
            _ => assert_eq!(place.screen(), place),
        }
    }
}

#[test]
fn every_screen_has_a_number_of_its_own_and_what_it_shows_has_the_same() {
    let mut numbers = std::collections::BTreeMap::new();
    for (place, address) in places() {
        let number = place.number();
        assert!(number < Place::NUMBERS, "{address}: {number}");
        let screen = *numbers.entry(number).or_insert(place.screen());
        assert_eq!(screen, place.screen(), "{address}");
    }
    let screens = places()
        .into_iter()
        .filter(|(place, _)| place.screen() == *place);
    assert_eq!(numbers.len(), screens.count());
}

#[test]
fn the_list_of_items_is_found_under_its_first_address_too() {
    assert_eq!(Place::parse("items"), Some(Place::Safeguards));
}

#[test]
fn a_person_begins_at_the_start() {
    assert_eq!(Place::default(), Place::Start);
}
