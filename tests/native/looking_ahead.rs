//! Knows: what the look ahead asks, how it is counted, and what is said aloud on the way.
//! Must not know: what an answer leads to.

use safeguard_check::assessment::{
    Announcement, Answer, Asked, DetailAnswer, Effects, Msg, ahead, ahead_in_all, asks_details,
    update,
};
use safeguard_check::catalog::{self, PROPOSED_STANDARDS, ProposedItem};

use crate::support::*;

const MFA: &str = "nprm:164.312(f)(2)(ii)";
const ENCRYPT: &str = "nprm:164.312(b)(2)";

fn proposed(text: &str) -> &'static ProposedItem {
    catalog::proposed_items()
        .find(|item| item.id.as_str() == text)
        .expect("a proposed item")
}

fn chose(sheet: &mut Sheet, item: &'static ProposedItem, answer: Answer) -> Effects {
    let item = item.id;
    update(&mut sheet.0, Msg::ChoseAnswer { item, answer }, &at(1))
}

fn answered(sheet: &mut Sheet, item: &'static ProposedItem, answer: DetailAnswer) -> Vec<Effects> {
    let details = item.details.iter().map(|detail| Msg::AnsweredDetail {
        item: item.id,
        detail: detail.id,
        answer,
    });
    details
        .map(|msg| update(&mut sheet.0, msg, &at(1)))
        .collect()
}

/// Everything that the look ahead asks, answered in catalog order: the number of answers given, and
/// what was said aloud.
fn whole_look_ahead(sheet: &mut Sheet, own: Answer) -> (usize, Vec<Announcement>) {
    let (mut taps, mut said) = (0, Vec::new());
    for item in catalog::proposed_items() {
        if item.ancestors.is_empty() {
            taps += 1;
            said.extend(chose(sheet, item, own).announce);
        }
        if asks_details(&sheet.0, item) {
            for effects in answered(sheet, item, DetailAnswer::Yes) {
                taps += 1;
                said.extend(effects.announce);
            }
        }
    }
    (taps, said)
}

#[test]
fn nothing_takes_more_than_fifty_four_answers() {
    let mut sheet = nothing();
    let (taps, _) = whole_look_ahead(&mut sheet, Answer::InPlace);
    assert_eq!(taps, 54);
    assert_eq!(
        ahead_in_all(&ahead(&sheet.0)),
        Asked {
            answered: 54,
            of: 54
        }
    );
    let mut sheet = nothing();
    let (taps, _) = whole_look_ahead(&mut sheet, Answer::Unknown);
    assert_eq!(
        taps, 50,
        "the details of MFA and of scanning come once they are in place"
    );
}

#[test]
fn each_proposed_standard_and_then_the_whole_is_announced_once() {
    let (_, said) = whole_look_ahead(&mut nothing(), Answer::InPlace);
    let expected: Vec<_> = (0..PROPOSED_STANDARDS.len() - 1)
        .map(Announcement::ProposedStandardAnswered)
        .chain([Announcement::AllProposedAnswered])
        .collect();
    assert_eq!(said, expected);
}

#[test]
fn an_item_that_reuses_answers_counts_by_its_details_alone() {
    let mut sheet = base();
    let before = ahead(&sheet.0);
    assert_eq!(
        ahead_in_all(&before),
        Asked {
            answered: 0,
            of: 50
        }
    );
    answered(
        &mut sheet,
        proposed("nprm:164.312(a)(1)"),
        DetailAnswer::Unknown,
    );
    let after = ahead(&sheet.0);
    assert_eq!(after[0].answered, 3, "three details");
    assert_eq!(after[0].of, before[0].of);
    assert_eq!(after[1..], before[1..]);
}

#[test]
fn the_details_of_an_item_with_an_answer_of_its_own_follow_once_it_is_in_place_or_excepted() {
    let item = proposed(MFA);
    for (answer, asked) in [
        (Answer::InPlace, true),
        (Answer::Partly, false),
        (Answer::NotInPlace, false),
        (Answer::Unknown, false),
        (Answer::Exception, true),
    ] {
        let mut sheet = nothing();
        assert!(!asks_details(&sheet.0, item));
        chose(&mut sheet, item, answer);
        assert_eq!(asks_details(&sheet.0, item), asked, "{answer:?}");
    }
    assert!(
        asks_details(&nothing().0, proposed(ENCRYPT)),
        "it reuses answers"
    );
}

#[test]
fn an_answer_that_is_not_offered_is_not_counted() {
    let sheet = nothing().answer("nprm:164.312(a)(1)", "in-place");
    assert_eq!(ahead_in_all(&ahead(&sheet.0)).answered, 0);
}
