//! Knows: the counts and lists of the contract, and the official wording, in full.
//! Must not know: what anybody answers.

use std::collections::{BTreeMap, BTreeSet};

use safeguard_check::catalog::{
    self, CATALOG_DATE, CURRENT_STANDARDS, CurrentChange, CurrentItem, CurrentKind, Date,
    EXCEPTION_TEXTS, Item, PROPOSED_STANDARDS, ProposedChange, ProposedItem, ProposedKind,
    RULE_STATUS, Rule, official,
};
use serde_json::Value;

use crate::proposed_table::PROPOSED;
use crate::support::{ADDRESSABLE, CURRENT, ENCRYPT, FOUNDATIONS, MANDATORY, MFA, id};

/// The official texts, copied once from the official sources.
const OFFICIAL: &str = include_str!("../fixtures/official-text.json");

fn official_text() -> Value {
    serde_json::from_str(OFFICIAL).expect("the fixture is JSON")
}

fn ids(items: impl Iterator<Item = Item>) -> Vec<&'static str> {
    items.map(|item| item.id().as_str()).collect()
}

fn proposed(id: &str) -> &'static ProposedItem {
    catalog::proposed_items()
        .find(|item| item.id.as_str() == id)
        .unwrap_or_else(|| panic!("no proposed item {id}"))
}

/// Proposed paragraphs as the pin list shortens them: `(b)(1)` for `nprm:164.312(b)(1)`.
fn short(id: &str) -> &str {
    id.trim_start_matches("nprm:").trim_start_matches("164.312")
}

#[test]
fn catalog_order_is_foundations_then_the_twelve_then_the_forty_one() {
    let mut expected: Vec<&str> = FOUNDATIONS.to_vec();
    expected.extend(CURRENT);
    expected.extend(PROPOSED.iter().map(|row| row.id));
    assert_eq!(ids(catalog::items()), expected);
    assert_eq!(expected.len(), 55);
    for (place, text) in expected.iter().enumerate() {
        assert_eq!(catalog::position(id(text)), place, "{text}");
    }
    let unique: BTreeSet<_> = expected.iter().collect();
    assert_eq!(unique.len(), 55, "no id is used twice");
}

#[test]
fn an_id_is_found_letter_for_letter_and_in_no_other_way() {
    for item in catalog::items() {
        let found = catalog::item(item.id().as_str()).map(Item::id);
        assert_eq!(found, Some(item.id()));
    }
    for text in [
        "",
        "164.312",
        "nprm:164.312(b)",
        "164.312(b) ",
        "164.312(B)",
        "(b)",
    ] {
        assert!(catalog::item(text).is_none(), "{text:?}");
    }
}

#[test]
fn the_twelve_are_seven_mandatory_and_five_addressable() {
    let with = |wanted: &dyn Fn(&CurrentItem) -> bool| -> Vec<&str> {
        let items = catalog::current_items().filter(|item| wanted(item));
        items.map(|item| item.id.as_str()).collect()
    };
    assert_eq!(with(&|_| true), CURRENT);
    assert_eq!(with(&|item| item.is_mandatory()), MANDATORY);
    assert_eq!(with(&|item| !item.is_mandatory()), ADDRESSABLE);
    assert_eq!(
        with(&|item| item.kind == CurrentKind::Standard),
        [
            "164.312(a)(1)",
            "164.312(b)",
            "164.312(c)(1)",
            "164.312(d)",
            "164.312(e)(1)"
        ]
    );
    assert_eq!(
        with(&|item| item.kind == CurrentKind::Required),
        ["164.312(a)(2)(i)", "164.312(a)(2)(ii)"]
    );
    assert_eq!(
        with(&|item| item.kind == CurrentKind::Addressable),
        ADDRESSABLE
    );
}

#[test]
fn the_five_standards_in_force_hold_their_items() {
    let standards: Vec<_> = CURRENT_STANDARDS
        .iter()
        .map(|standard| (standard.paragraph, standard.title, standard.items.len()))
        .collect();
    let expected = [
        ("164.312(a)", "Access control", 5),
        ("164.312(b)", "Audit controls", 1),
        ("164.312(c)", "Integrity", 2),
        ("164.312(d)", "Person or entity authentication", 1),
        ("164.312(e)", "Transmission security", 3),
    ];
    assert_eq!(standards, expected);
    for standard in CURRENT_STANDARDS {
        for item in standard.items {
            assert!(item.id.as_str().starts_with(standard.paragraph));
        }
        assert_eq!(standard.items[0].kind, CurrentKind::Standard);
    }
}

#[test]
fn the_ten_proposed_standards_hold_their_items() {
    let standards: Vec<_> = PROPOSED_STANDARDS
        .iter()
        .map(|standard| (standard.paragraph, standard.items.len()))
        .collect();
    let expected = [
        ("164.312(a)", 9),
        ("164.312(b)", 3),
        ("164.312(c)", 6),
        ("164.312(d)", 6),
        ("164.312(e)", 1),
        ("164.312(f)", 4),
        ("164.312(g)", 1),
        ("164.312(h)", 5),
        ("164.312(i)", 5),
        ("164.312(j)", 1),
    ];
    assert_eq!(standards, expected);
    for standard in PROPOSED_STANDARDS {
        for (place, item) in standard.items.iter().enumerate() {
            assert!(item.id.paragraph().starts_with(standard.paragraph));
            let is_standard = item.kind == ProposedKind::Standard;
            assert_eq!(is_standard, place == 0, "{}", item.id);
        }
        let heading = standard.items[0].title.trim_end_matches(": General");
        assert_eq!(standard.title, heading);
    }
}

#[test]
fn every_row_of_the_pin_list_stands_in_the_catalog() {
    assert_eq!(catalog::proposed_items().count(), PROPOSED.len());
    for (item, row) in catalog::proposed_items().zip(&PROPOSED) {
        let id = row.id;
        assert_eq!(item.id.as_str(), id);
        assert_eq!(item.title, row.title, "{id}");
        assert_eq!(item.kind, row.kind, "{id}");
        assert_eq!(item.change, row.change, "{id}");
        let ancestors: Vec<_> = item.ancestors.iter().map(|id| id.as_str()).collect();
        assert_eq!(ancestors, row.ancestors, "{id}");
        let details: Vec<_> = item
            .details
            .iter()
            .map(|detail| (detail.id.as_str(), detail.speaks_for.map(|id| id.as_str())))
            .collect();
        assert_eq!(details, row.details, "{id}");
        assert_eq!(item.fixes, row.fixes, "{id}");
    }
}

#[test]
fn the_counts_are_those_of_the_pin_list() {
    let count = |wanted: &dyn Fn(&ProposedItem) -> bool| {
        catalog::proposed_items()
            .filter(|item| wanted(item))
            .count()
    };
    assert_eq!(count(&|_| true), 41);
    assert_eq!(count(&|item| item.kind == ProposedKind::Standard), 10);
    assert_eq!(count(&|item| item.kind == ProposedKind::Specification), 31);
    let specifications = |letter: &str| {
        count(&|item| {
            item.kind == ProposedKind::Specification && short(item.id.as_str()).starts_with(letter)
        })
    };
    let letters = [
        "(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)", "(i)", "(j)",
    ];
    assert_eq!(letters.map(specifications), [8, 2, 5, 5, 0, 3, 0, 4, 4, 0]);
    assert_eq!(count(&|item| !item.ancestors.is_empty()), 11);
    assert_eq!(count(&|item| item.ancestors.is_empty()), 30);
    let change = |wanted| count(&|item| item.change == wanted);
    assert_eq!(change(ProposedChange::Strengthened), 8);
    assert_eq!(change(ProposedChange::AddressableToRequired), 3);
    assert_eq!(change(ProposedChange::New), 30);
    let details = |wanted: &dyn Fn(&ProposedItem) -> bool| -> usize {
        let items = catalog::proposed_items().filter(|item| wanted(item));
        items.map(|item| item.details.len()).sum()
    };
    assert_eq!(details(&|_| true), 24);
    assert_eq!(details(&|item| !item.ancestors.is_empty()), 20);
    assert_eq!(details(&|item| item.id.as_str() == MFA), 2);
    assert_eq!(
        details(&|item| item.id.as_str() == "nprm:164.312(h)(2)(i)"),
        2
    );
}

#[test]
fn details_are_unique_within_their_item() {
    for item in catalog::items() {
        let ids: BTreeSet<_> = item.details().iter().map(|detail| detail.id).collect();
        assert_eq!(ids.len(), item.details().len(), "{}", item.id());
        if !matches!(item, Item::Proposed(_)) {
            assert!(ids.is_empty(), "{}", item.id());
        }
    }
}

#[test]
fn every_link_of_the_catalog_leads_somewhere() {
    let current: BTreeSet<_> = catalog::current_items().map(|item| item.id).collect();
    for item in catalog::proposed_items() {
        for ancestor in item.ancestors {
            assert!(current.contains(ancestor), "{}: {ancestor}", item.id);
        }
        for detail in item.details {
            let speaks_for = detail.speaks_for.into_iter();
            for ancestor in speaks_for {
                assert!(
                    item.ancestors.contains(&ancestor),
                    "{}: {ancestor}",
                    item.id
                );
            }
        }
        for paragraph in item.exceptions {
            let quoted = EXCEPTION_TEXTS
                .iter()
                .any(|text| paragraph.starts_with(&format!("{}(", text.paragraph)));
            assert!(quoted, "{}: {paragraph}", item.id);
        }
        for quote in item.fixes {
            assert!(item.wording().contains(quote), "{}: {quote}", item.id);
        }
    }
    let paragraphs: BTreeSet<_> = catalog::proposed_items()
        .map(|item| item.id.paragraph())
        .chain(EXCEPTION_TEXTS.iter().map(|text| text.paragraph))
        .collect();
    for item in catalog::current_items() {
        for shown in item.becomes.shown {
            assert!(paragraphs.contains(shown), "{}: {shown}", item.id);
        }
    }
}

#[test]
fn from_the_current_items_the_kinds_the_scored_and_the_shown_are_those_of_the_table() {
    use CurrentChange::*;
    type Table = [(
        &'static str,
        CurrentChange,
        &'static [&'static str],
        &'static [&'static str],
    ); 12];
    let table: Table = [
        ("164.312(a)(1)", Strengthened, &["(a)(1)"], &["(a)(2)(vii)"]),
        ("164.312(a)(2)(i)", Strengthened, &["(a)(2)(i)"], &[]),
        ("164.312(a)(2)(ii)", Strengthened, &["(a)(2)(iii)"], &[]),
        (
            "164.312(a)(2)(iii)",
            AddressableToRequired,
            &["(a)(2)(iv)"],
            &[],
        ),
        (
            "164.312(a)(2)(iv)",
            AddressableToRequired,
            &["(b)(1)", "(b)(2)"],
            &["(b)(5)", "(b)(3)", "(b)(4)"],
        ),
        (
            "164.312(b)",
            Strengthened,
            &["(d)(1)", "(d)(2)(ii)"],
            &["(d)(2)(i)", "(d)(2)(iii)", "(d)(2)(iv)", "(d)(2)(v)"],
        ),
        ("164.312(c)(1)", Strengthened, &["(e)"], &[]),
        ("164.312(c)(2)", Removed, &[], &[]),
        (
            "164.312(d)",
            Strengthened,
            &["(f)(1)"],
            &[
                "(f)(2)(i)",
                "(f)(2)(ii)",
                "(f)(2)(v)",
                "(f)(2)(iii)",
                "(f)(2)(iv)",
            ],
        ),
        ("164.312(e)(1)", Strengthened, &["(g)"], &[]),
        ("164.312(e)(2)(i)", Absorbed, &[], &["(e)"]),
        (
            "164.312(e)(2)(ii)",
            AddressableToRequired,
            &["(b)(1)", "(b)(2)"],
            &["(b)(5)", "(b)(3)", "(b)(4)"],
        ),
    ];
    for (item, (id, change, scored, shown)) in catalog::current_items().zip(table) {
        assert_eq!(item.id.as_str(), id);
        assert_eq!(item.becomes.change, change, "{id}");
        let descendants = catalog::descendants(item.id);
        let descendants: Vec<_> = descendants.map(|item| short(item.id.as_str())).collect();
        assert_eq!(descendants, scored, "{id}");
        let beside: Vec<_> = item.becomes.shown.iter().map(|text| short(text)).collect();
        assert_eq!(beside, shown, "{id}");
    }
    let count = |wanted| {
        let items = catalog::current_items();
        items.filter(|item| item.becomes.change == wanted).count()
    };
    let counts = [Strengthened, AddressableToRequired, Absorbed, Removed].map(count);
    assert_eq!(counts, [7, 3, 1, 1]);
}

#[test]
fn only_encryption_and_mfa_offer_exceptions_and_each_its_own_paragraphs() {
    let with: Vec<_> = catalog::proposed_items()
        .filter(|item| !item.exceptions.is_empty())
        .map(|item| (item.id.as_str(), item.exceptions))
        .collect();
    let encryption: &[&str] = &[
        "164.312(b)(3)(i)",
        "164.312(b)(3)(ii)",
        "164.312(b)(3)(iii)",
        "164.312(b)(3)(iv)",
    ];
    let mfa: &[&str] = &[
        "164.312(f)(2)(iii)(A)",
        "164.312(f)(2)(iii)(B)",
        "164.312(f)(2)(iii)(C)",
    ];
    assert_eq!(with, [(ENCRYPT, encryption), (MFA, mfa)]);
}

#[test]
fn new_items_name_the_duties_of_today_that_stand_beside_them() {
    let maintenance: &[(&str, &str)] = &[
        ("164.306(e)", "general rule"),
        ("164.308(a)(8)", "standard"),
    ];
    let backups: &[(&str, &str)] = &[
        ("164.308(a)(7)(ii)(A)", "Required"),
        ("164.310(d)(2)(iv)", "Addressable"),
    ];
    let expected: BTreeMap<&str, &[(&str, &str)]> = [
        ("(a)(2)(v)", &[("164.308(a)(5)(ii)(C)", "Addressable")][..]),
        ("(a)(2)(vii)", &[("164.312(a)(1)", "standard")]),
        ("(a)(2)(viii)", maintenance),
        ("(b)(5)", maintenance),
        ("(c)(2)(i)", &[("164.308(a)(5)(ii)(B)", "Addressable")]),
        ("(c)(2)(v)", maintenance),
        ("(d)(2)(i)", &[("164.308(a)(1)(ii)(D)", "Required")]),
        ("(d)(2)(v)", maintenance),
        ("(f)(2)(i)", &[("164.308(a)(5)(ii)(D)", "Addressable")]),
        ("(f)(2)(v)", maintenance),
        ("(i)(1)", backups),
        ("(i)(2)(i)", backups),
        ("(i)(2)(iv)", &[("164.308(a)(7)(ii)(D)", "Addressable")]),
    ]
    .into();
    for item in catalog::proposed_items() {
        let related: Vec<_> = item
            .related
            .iter()
            .map(|related| (related.paragraph, related.label))
            .collect();
        let of_item = expected.get(short(item.id.as_str())).copied();
        assert_eq!(related, of_item.unwrap_or_default(), "{}", item.id);
        for related in item.related {
            assert!(!related.title.is_empty(), "{}", item.id);
        }
        if item.title.starts_with("Maintenance") {
            assert_eq!(related, maintenance, "{}", item.id);
        }
    }
}

#[test]
fn each_number_of_the_proposal_stands_in_its_own_paragraph_and_nowhere_else() {
    for (number, paragraphs) in [
        (
            "12 months",
            &[
                "(a)(2)(viii)",
                "(b)(5)",
                "(c)(2)(v)",
                "(d)(2)(v)",
                "(e)",
                "(f)(2)(v)",
                "(g)",
                "(h)(2)(i)",
                "(h)(2)(iii)",
            ][..],
        ),
        ("six months", &["(h)(2)(i)", "(j)"]),
        ("monthly", &["(i)(2)(iv)"]),
        ("48 hours", &["(i)(2)(i)"]),
        ("15", &[]),
        ("72", &[]),
        ("24", &[]),
    ] {
        let fixed = |item: &&ProposedItem| item.fixes.iter().any(|text| text.contains(number));
        let worded = |item: &&ProposedItem| item.wording().contains(number);
        let short = |item: &'static ProposedItem| short(item.id.as_str());
        let fixed: Vec<_> = catalog::proposed_items().filter(fixed).map(short).collect();
        let worded: Vec<_> = catalog::proposed_items()
            .filter(worded)
            .map(short)
            .collect();
        assert_eq!(fixed, paragraphs, "{number}");
        assert_eq!(worded, paragraphs, "{number}");
    }
    let in_exceptions: Vec<_> = EXCEPTION_TEXTS
        .iter()
        .filter(|text| text.wording.contains("12 months"))
        .map(|text| text.paragraph)
        .collect();
    assert_eq!(in_exceptions, ["164.312(b)(4)", "164.312(f)(2)(iv)"]);
}

#[test]
fn every_current_item_is_worded_as_the_official_text_to_the_letter() {
    let official = official_text();
    let texts = official["current"].as_object().expect("an object");
    assert_eq!(texts.len(), 12);
    for item in catalog::current_items() {
        let text = &texts[item.id.as_str()];
        assert_eq!(text["title"], item.title, "{}", item.id);
        assert_eq!(text["label"], item.label, "{}", item.id);
        assert_eq!(text["text"], item.wording, "{}", item.id);
        assert_eq!(text.as_object().map(serde_json::Map::len), Some(3));
    }
}

#[test]
fn every_proposed_item_and_exception_is_worded_as_the_official_text_to_the_letter() {
    let official = official_text();
    let texts = official["proposed"].as_object().expect("an object");
    let items = catalog::proposed_items().map(|item| (item.id.to_string(), item.wording()));
    let exceptions = EXCEPTION_TEXTS
        .iter()
        .map(|text| (format!("nprm:{}", text.paragraph), text.wording));
    let ours: BTreeMap<_, _> = items.chain(exceptions).collect();
    assert_eq!(ours.len(), 45);
    for (id, wording) in &ours {
        assert_eq!(texts[id], *wording, "{id}");
    }
    assert_eq!(texts.len(), ours.len());
    let paragraphs: Vec<_> = EXCEPTION_TEXTS.iter().map(|text| text.paragraph).collect();
    let expected = [
        "164.312(b)(3)",
        "164.312(b)(4)",
        "164.312(f)(2)(iii)",
        "164.312(f)(2)(iv)",
    ];
    assert_eq!(paragraphs, expected);
}

#[test]
fn the_six_entries_that_are_not_items_are_quoted_and_never_answered() {
    for paragraph in [
        "(b)(3)",
        "(b)(4)(i)",
        "(b)(4)(ii)",
        "(f)(2)(iii)",
        "(f)(2)(iv)(A)",
        "(f)(2)(iv)(B)",
    ] {
        let id = format!("nprm:164.312{paragraph}");
        assert!(catalog::item(&id).is_none(), "{id}");
        let quoted = EXCEPTION_TEXTS
            .iter()
            .any(|text| format!("164.312{paragraph}").starts_with(text.paragraph));
        assert!(quoted, "{paragraph}");
    }
}

#[test]
fn the_official_addresses_are_those_of_the_fixture() {
    let official = official_text();
    let links = official["links"].as_object().expect("an object");
    let ours = [
        ("current §164.312", official::SECTION_312),
        ("current Subpart C", official::SUBPART_C),
        ("definitions §160.103", official::DEFINITIONS_160_103),
        ("proposal, official PDF", official::PROPOSAL_PDF),
        ("proposal, Federal Register page", official::PROPOSAL_PAGE),
        ("agenda entry", official::AGENDA_ENTRY),
        ("HHS risk assessment tool", official::RISK_ASSESSMENT_TOOL),
    ];
    assert_eq!(links.len(), ours.len());
    for (name, address) in ours {
        assert_eq!(links[name], address, "{name}");
    }
}

#[test]
fn the_neighbours_of_the_rule_are_quoted_to_the_letter() {
    let quote = |quote: &official::Quote| (quote.paragraph, quote.parts.to_vec());
    let another_way = vec![
        "If implementing the implementation specification is not reasonable and appropriate—",
        "Document why it would not be reasonable and appropriate to implement the implementation specification; and",
        "Implement an equivalent alternative measure if reasonable and appropriate.",
    ];
    assert_eq!(
        quote(&official::ANOTHER_WAY),
        ("164.306(d)(3)(ii)(B)", another_way)
    );
    let six_years = vec![
        "Retain the documentation required by paragraph (b)(1) of this section for 6 years from the date of its creation or the date when it last was in effect, whichever is later.",
    ];
    assert_eq!(quote(&official::SIX_YEARS), ("164.316(b)(2)(i)", six_years));
}

#[test]
fn the_foundations_quote_their_paragraphs_and_belong_to_the_rule_in_force() {
    let told: Vec<_> = catalog::FOUNDATIONS
        .iter()
        .map(|item| (item.id.as_str(), item.paragraph, item.wording))
        .collect();
    let expected = [
        (
            "foundation:risk-analysis",
            "164.308(a)(1)(ii)(A)",
            "Conduct an accurate and thorough assessment of the potential risks and vulnerabilities to the confidentiality, integrity, and availability of electronic protected health information held by the covered entity or business associate.",
        ),
        (
            "foundation:documentation",
            "164.316(b)(1)",
            "Maintain the policies and procedures implemented to comply with this subpart in written (which may be electronic) form; and",
        ),
    ];
    assert_eq!(told, expected);
    assert_eq!(catalog::RISK_ANALYSIS.as_str(), FOUNDATIONS[0]);
    assert_eq!(catalog::DOCUMENTATION.as_str(), FOUNDATIONS[1]);
}

#[test]
fn an_item_tells_its_paragraph_and_its_rule() {
    for item in catalog::items() {
        let id = item.id().as_str();
        let (paragraph, rule) = match id.split_once(':') {
            None => (id, Rule::Current),
            Some(("nprm", paragraph)) => (paragraph, Rule::Proposed),
            Some(_) => (item.paragraph(), Rule::Current),
        };
        assert_eq!(item.paragraph(), paragraph, "{id}");
        assert_eq!(item.rule(), rule, "{id}");
        assert!(!item.title().is_empty(), "{id}");
    }
    assert_eq!(proposed(MFA).id.paragraph(), "164.312(f)(2)(ii)");
    assert_eq!(
        catalog::RISK_ANALYSIS.paragraph(),
        "foundation:risk-analysis"
    );
}

#[test]
fn the_rule_status_is_what_was_read_on_the_day_it_says() {
    let status = &RULE_STATUS;
    assert_eq!(status.proposed_on.to_string(), "2025-01-06");
    assert_eq!((status.citation, status.rin), ("90 FR 898", "0945-AA22"));
    assert!(!status.is_final);
    assert_eq!(status.agenda_stage, "Long-Term Actions");
    assert_eq!(status.agenda_target, (2027, 7));
    assert_eq!(status.as_of.to_string(), "2026-10-08");
    assert_eq!(status.source, official::AGENDA_ENTRY);
    assert_eq!(
        (status.effective_after_days, status.compliance_after_days),
        (60, 180)
    );
}

#[test]
fn the_rule_status_says_that_it_is_old_from_the_121st_day_on() {
    let old = |day: &str| RULE_STATUS.is_old(Date::parse(day).expect("a day"));
    assert!(!old("2026-10-08"), "the day itself");
    assert!(!old("2027-02-05"), "day 120");
    assert!(old("2027-02-06"), "day 121");
    assert!(old("2031-01-01"));
    assert!(!old("2025-01-01"), "a clock that goes wrong");
}

#[test]
fn the_catalog_is_not_dated_before_the_facts_it_states() {
    assert!(CATALOG_DATE >= RULE_STATUS.as_of);
    assert_eq!(Date::parse(&CATALOG_DATE.to_string()), Some(CATALOG_DATE));
}
