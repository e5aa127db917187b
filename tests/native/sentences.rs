//! Knows: what the sentences about statuses, flips, tasks and records must say, of either rule.
//! Must not know: how a status, a flip or the plan is worked out.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use safeguard_check::assessment::{Answer, DetailAnswer, RecordField};
use safeguard_check::catalog::{
    self, CurrentChange, Item, ItemId, ProposedChange, ProposedKind, Rule,
};
use safeguard_check::report::{
    change_name, current_change_name, detail_answer_name, field_words, flip_sentence, missing_list,
    proposed_kind_name, task_action, task_note, why_sentence,
};
use safeguard_check::scoring::{Reason, Score, Stage};
use safeguard_check::text::{self, FieldWords, words};

use crate::properties::{any_sheet, cases};
use crate::support::*;
use crate::word_rules::{ByRule, paragraphs_by_rule};

const LOGOFF: &str = "164.312(a)(2)(iii)";
const ENCRYPTION: &str = "164.312(a)(2)(iv)";

fn why(sheet: &Sheet, item_id: &str) -> String {
    let score = sheet.score();
    let judged = score.results.judged(id(item_id)).expect("a status");
    why_sentence(words(), item(item_id), &judged.reason)
}

/// A text as words, in lower case, each between two blanks.
fn spaced(text: &str) -> String {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" ").to_lowercase())
}

/// Says of a text why it reads like law although it is about the proposal.
fn reads_like_law(text: &str) -> Option<&'static str> {
    let text = spaced(text);
    if !text.contains(" proposed ") && !text.contains(" would ") {
        return Some("neither proposed nor would");
    }
    [" required ", " must "]
        .into_iter()
        .find(|word| text.contains(*word))
}

fn paragraphs(ids: &[ItemId]) -> BTreeSet<String> {
    ids.iter().map(|id| id.paragraph().to_owned()).collect()
}

/// The paragraph of the exceptions that may be claimed in the place of what these items reuse.
fn of_exceptions(ids: &[ItemId]) -> BTreeSet<String> {
    let beside = ids.iter().flat_map(|id| catalog::descendants(*id));
    let encryption = beside.filter(|item| item.id.as_str() == ENCRYPT);
    encryption
        .map(|_| "164.312(b)(3)".to_owned())
        .take(1)
        .collect()
}

/// The paragraphs of both rules that the sentence about a proposed item has to name, and no other.
fn due(
    item: ItemId,
    ancestors: &[ItemId],
    reason: &Reason,
) -> (BTreeSet<String>, BTreeSet<String>) {
    let own = paragraphs(&[item]);
    match reason {
        Reason::Ancestors(ids, _) => (paragraphs(ids), own),
        Reason::AncestorsOnRecord(ids) => (paragraphs(ids), &own | &of_exceptions(ids)),
        Reason::AllInPlace => (paragraphs(ancestors), own),
        _ => (BTreeSet::new(), own),
    }
}

/// A question without the examples behind its colon.
fn short(question: &str) -> &str {
    question.split([':', '?']).next().unwrap_or_default()
}

fn question(item: ItemId, detail: &str) -> &'static str {
    let text = text::proposed_text(item).expect("words");
    let mut details = text.details.iter();
    let (_, question) = details.find(|(id, _)| *id == detail).expect("a detail");
    question
}

/// Any answers, in which more often than by chance something of today rests on a record.
fn any_sheet_with_records() -> impl Strategy<Value = Sheet> {
    let answer = select(vec!["other-way", "decided-not"]);
    let recorded = subsequence(vec![LOGOFF, ENCRYPTION, "164.312(e)(2)(ii)"], 0..=3);
    (any_sheet(), recorded, answer).prop_map(|(sheet, recorded, answer)| {
        let ids = recorded.into_iter();
        ids.fold(sheet, |sheet, id| sheet.recorded(id, answer))
    })
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn why_a_proposed_item_has_its_status_names_its_paragraph_and_the_answers_that_led_to_it(
        sheet in any_sheet_with_records(),
    ) {
        let score = sheet.score();
        for item in catalog::proposed_items() {
            let reason = &score.results.judged(item.id).expect("a status").reason;
            let sentence = why_sentence(words(), Item::Proposed(item), reason);
            let ByRule { in_force, proposed } = paragraphs_by_rule(&sentence);
            let named = (
                in_force.into_iter().collect::<BTreeSet<_>>(),
                proposed.into_iter().collect::<BTreeSet<_>>(),
            );
            prop_assert_eq!(named, due(item.id, item.ancestors, reason), "{}", sentence);
            if let Reason::Details(ids, _) | Reason::DetailsBesideException(ids, _) = reason {
                for detail in item.details {
                    let asked = sentence.contains(short(question(item.id, detail.id.as_str())));
                    prop_assert_eq!(asked, ids.contains(&detail.id), "{}", sentence);
                }
            }
        }
    }

    #[test]
    fn no_sentence_about_the_proposal_reads_like_law(sheet in any_sheet_with_records()) {
        let score = sheet.score();
        for item in catalog::proposed_items() {
            let reason = &score.results.judged(item.id).expect("a status").reason;
            let sentence = why_sentence(words(), Item::Proposed(item), reason);
            prop_assert_eq!(reads_like_law(&sentence), None, "{}", sentence);
        }
        for flip in &score.flips {
            let sentence = flip_sentence(words(), flip);
            prop_assert_eq!(reads_like_law(&sentence), None, "{}", sentence);
        }
        for task in &score.plan {
            if is_about_the_proposal(task.id.item, task.stage) {
                let note = task_note(words(), task);
                prop_assert_eq!(reads_like_law(&note), None, "{}", note);
            }
        }
    }

    #[test]
    fn why_an_item_in_force_has_its_status_names_its_paragraph_and_nothing_of_the_proposal(
        sheet in any_sheet_with_records(),
    ) {
        let score = sheet.score();
        for item in catalog::current_items() {
            let reason = &score.results.judged(item.id).expect("a status").reason;
            let sentence = why_sentence(words(), Item::Current(item), reason);
            let ByRule { in_force, proposed } = paragraphs_by_rule(&sentence);
            prop_assert_eq!(in_force[0].as_str(), item.id.as_str(), "{}", sentence);
            prop_assert!(in_force[1..].iter().all(|named| named.starts_with("164.306(d)")));
            prop_assert!(proposed.is_empty(), "{}", sentence);
        }
    }

    #[test]
    fn a_flip_names_its_paragraph_and_each_proposed_one_that_it_meets(sheet in any_sheet_with_records()) {
        for flip in &sheet.score().flips {
            let sentence = flip_sentence(words(), flip);
            let ByRule { in_force, proposed } = paragraphs_by_rule(&sentence);
            prop_assert_eq!(in_force, [flip.item.as_str()], "{}", sentence);
            let mut met: BTreeSet<_> = flip.meets.iter().map(|met| met.item.paragraph().to_owned()).collect();
            if flip.meets.iter().any(|met| met.record_falls) {
                met.append(&mut of_exceptions(&[flip.item]));
            }
            prop_assert_eq!(proposed.into_iter().collect::<BTreeSet<_>>(), met, "{}", sentence);
            prop_assert_eq!(sentence.matches(". ").count(), 0, "{}", sentence);
            prop_assert!(sentence.ends_with('.'), "{}", sentence);
        }
    }

    #[test]
    fn every_task_says_what_to_do_and_names_the_paragraph_it_is_about(sheet in any_sheet_with_records()) {
        assert_tasks_are_told(&sheet.score());
    }
}

fn is_about_the_proposal(item_id: ItemId, stage: Stage) -> bool {
    let of_the_proposal = catalog::item(item_id.as_str()).map(Item::rule) == Some(Rule::Proposed);
    of_the_proposal || stage == Stage::Flip
}

#[track_caller]
fn assert_tasks_are_told(score: &Score) {
    let mut actions = BTreeSet::new();
    for task in &score.plan {
        let action = task_action(words(), task);
        let note = task_note(words(), task);
        let told = format!("{}: {action} / {note}", task.id);
        assert!(
            !action.trim().is_empty() && !action.ends_with('.'),
            "{told}"
        );
        assert!(note.contains("effort. Usually done by: "), "{told}");
        assert!(!note.contains(": ."), "nobody does it: {told}");
        let asked = task.id.item;
        let paragraph = item(asked.as_str()).paragraph().to_owned();
        let ByRule { in_force, proposed } = paragraphs_by_rule(&note);
        let about_the_proposal = is_about_the_proposal(asked, task.stage);
        assert_eq!(
            note.starts_with("Proposed, not law. "),
            about_the_proposal,
            "{told}"
        );
        assert_eq!(proposed.is_empty(), !about_the_proposal, "{told}");
        match item(asked.as_str()).rule() {
            Rule::Current => assert!(in_force.contains(&paragraph), "{told}"),
            Rule::Proposed => assert_eq!((in_force, proposed), (vec![], vec![paragraph]), "{told}"),
        }
        assert!(actions.insert(action), "told twice: {told}");
    }
}

/// Answers from which tasks of every stage follow.
fn every_stage() -> Sheet {
    base()
        .answer("foundation:risk-analysis", "partly")
        .answer("164.312(a)(1)", "not-in-place")
        .answer("164.312(a)(2)(ii)", "partly")
        .answer("164.312(e)(2)(ii)", "other-way")
        .answer("164.312(c)(2)", "not-in-place")
        .answer("164.312(e)(2)(i)", "partly")
        .answer("164.312(d)", "unknown")
        .recorded(LOGOFF, "decided-not")
        .answer(MFA, "exception")
        .answer("nprm:164.312(j)", "unknown")
        .answer("nprm:164.312(c)(1)", "not-in-place")
        .answer("nprm:164.312(h)(1)", "partly")
        .detail("nprm:164.312(d)(1)", "wider-systems", "unknown")
}

#[test]
fn a_task_of_every_stage_says_what_to_do_and_whether_it_is_law() {
    let score = every_stage().score();
    let stages: BTreeSet<_> = score.plan.iter().map(|task| task.stage).collect();
    assert_eq!(stages.len(), 11, "{stages:?}");
    assert_tasks_are_told(&score);
    let told = |id: &str| {
        let mut tasks = score.plan.iter();
        let task = tasks
            .find(|task| task.id.to_string() == id)
            .expect("a task");
        (task_action(words(), task), task_note(words(), task))
    };
    for (id, action, note) in [
        (
            LOGOFF,
            "Choose and set an idle time on every system",
            "Proposed, not law. Settled today under §164.312(a)(2)(iii); proposed §164.312(a)(2)(iv) would ask for more. Small effort. Usually done by: EHR administrator with the practice manager.",
        ),
        (
            MFA,
            "Complete the exception record for “Multi-factor authentication”",
            "Proposed, not law. An exception to proposed §164.312(f)(2)(ii) would have to be documented. Small effort. Usually done by: IT provider with the EHR vendor.",
        ),
        (
            "nprm:164.312(j)",
            "Ask whether whole systems are backed up and tested",
            "Proposed, not law. You answered “I do not know” about proposed §164.312(j). Small effort. Usually done by: IT provider.",
        ),
        (
            "nprm:164.312(d)(1)#wider-systems",
            "Find out about “Audit trail and system log controls: General”: Is this also so on systems that hold no patient data but could affect it?",
            "Proposed, not law. You answered “I do not know” about proposed §164.312(d)(1). Small effort. Usually done by: IT provider.",
        ),
        (
            "nprm:164.312(c)(1)",
            "Establish baselines and keep systems to them",
            "Proposed, not law. Would close proposed §164.312(c)(1). Large effort. Usually done by: IT provider.",
        ),
        (
            "nprm:164.312(h)(1)",
            "Find and address vulnerabilities by technical means",
            "Proposed, not law. In progress under proposed §164.312(h)(1). Large effort. Usually done by: IT provider.",
        ),
        (
            "164.312(d)",
            text::item_text(crate::support::id("164.312(d)"))
                .expect("words")
                .ask,
            "You answered “I do not know” about §164.312(d). Small effort. Usually done by: EHR administrator with the IT provider.",
        ),
    ] {
        assert_eq!(told(id), (action.to_owned(), note.to_owned()));
    }
}

#[test]
fn what_two_proposed_items_would_reuse_is_one_task_that_names_both() {
    let score = base().recorded(ENCRYPTION, "other-way").score();
    let [task] = &score.plan[..] else {
        panic!("one task: {:?}", score.plan);
    };
    assert_eq!(
        task_action(words(), task),
        "Do what the proposal would ask of “Encryption and decryption”"
    );
    assert!(task_note(words(), task).starts_with(
        "Proposed, not law. Settled today under §164.312(a)(2)(iv); proposed §164.312(b)(1) and proposed §164.312(b)(2) would ask for more."
    ));
}

#[test]
fn why_a_proposed_item_has_its_status_is_told_for_every_reason() {
    let claimed = all_in_place().recorded(ENCRYPT, "exception");
    let both = base()
        .answer(ENCRYPTION, "partly")
        .answer("164.312(e)(2)(ii)", "partly");
    for (sheet, item_id, sentence) in [
        (
            nothing(),
            "nprm:164.312(j)",
            "Proposed §164.312(j): There is no answer yet.",
        ),
        (
            base().answer("nprm:164.312(j)", "in-place"),
            "nprm:164.312(j)",
            "Proposed §164.312(j): You answered that what it would ask for is in place for everything in scope.",
        ),
        (
            base().answer("nprm:164.312(j)", "partly"),
            "nprm:164.312(j)",
            "Proposed §164.312(j): You answered that what it would ask for is only partly in place.",
        ),
        (
            base().answer("nprm:164.312(j)", "not-in-place"),
            "nprm:164.312(j)",
            "Proposed §164.312(j): You answered that what it would ask for is not in place.",
        ),
        (
            base().answer("nprm:164.312(j)", "unknown"),
            "nprm:164.312(j)",
            "Proposed §164.312(j): You answered “I do not know”.",
        ),
        (
            nothing(),
            "nprm:164.312(a)(2)(iv)",
            "Proposed §164.312(a)(2)(iv): It would reuse today’s answers. Not answered: Automatic logoff (§164.312(a)(2)(iii)).",
        ),
        (
            both,
            ENCRYPT,
            "Proposed §164.312(b)(2): It would reuse today’s answers. Partly in place: Encryption and decryption (§164.312(a)(2)(iv)) and Encryption (§164.312(e)(2)(ii)).",
        ),
        (
            base().answer(LOGOFF, "decided-not"),
            "nprm:164.312(a)(2)(iv)",
            "Proposed §164.312(a)(2)(iv): It would reuse today’s answers. Done another way or decided against: Automatic logoff (§164.312(a)(2)(iii)). It would have no place for that.",
        ),
        (
            base().answer(ENCRYPTION, "other-way"),
            "nprm:164.312(b)(1)",
            "Proposed §164.312(b)(1): It would reuse today’s answers. Done another way or decided against: Encryption and decryption (§164.312(a)(2)(iv)). It would have no place for that outside the exceptions in proposed §164.312(b)(3).",
        ),
        (
            base(),
            "nprm:164.312(a)(2)(i)",
            "Proposed §164.312(a)(2)(i): It would also ask: Do devices and service accounts each have an identifier of their own too? There is no answer yet.",
        ),
        (
            base().details(ENCRYPT, "no"),
            ENCRYPT,
            "Proposed §164.312(b)(2): It would also ask: Is all stored patient data encrypted? Is all patient data encrypted whenever it is sent, inside your own network too? You answered “No”.",
        ),
        (
            all_in_place().detail(MFA, "all-assets", "unknown"),
            MFA,
            "Proposed §164.312(f)(2)(ii): It would also ask: Is it deployed to all technology assets in relevant systems, not for remote access only? You answered “I do not know”.",
        ),
        (
            claimed.clone(),
            ENCRYPT,
            "Proposed §164.312(b)(2): You claimed an exception, with a complete record, and answered “Yes” to every other question about it. It is counted apart, never as settled.",
        ),
        (
            base().answer(ENCRYPT, "exception"),
            ENCRYPT,
            "Proposed §164.312(b)(2): You claimed an exception, and its record is incomplete. Missing: which exception it is, which asset, request or emergency it is for, the compensating controls, the Security Official, the day of the decision and the plan or risk analysis it rests on.",
        ),
        (
            all_in_place(),
            "nprm:164.312(a)(2)(iv)",
            "Proposed §164.312(a)(2)(iv): It would reuse today’s answers. In place, for everything in scope: Automatic logoff (§164.312(a)(2)(iii)). You answered “Yes” to every other question about it.",
        ),
        (
            all_in_place(),
            MFA,
            "Proposed §164.312(f)(2)(ii): You answered that what it would ask for is in place for everything in scope. You answered “Yes” to every other question about it.",
        ),
        (
            claimed.clone().detail(ENCRYPT, "all-at-rest", "no"),
            ENCRYPT,
            "Proposed §164.312(b)(2): Apart from what the exception covers, it would also ask: Is all stored patient data encrypted? You answered “No”.",
        ),
        // While an exception covers the specification, today's answers are not looked at.
        (
            claimed.recorded(ENCRYPTION, "other-way"),
            "nprm:164.312(b)(1)",
            "Proposed §164.312(b)(1): It would also ask: Does the encryption meet prevailing cryptographic standards? You answered “Yes”.",
        ),
    ] {
        assert_eq!(why(&sheet, item_id), sentence);
    }
}

#[test]
fn a_flip_says_in_one_sentence_why() {
    let v2 = base().recorded(ENCRYPTION, "other-way");
    let v12 = base().detail(
        "nprm:164.312(a)(2)(i)",
        "devices-and-service-accounts",
        "no",
    );
    let v20 = all_in_place()
        .recorded(ENCRYPT, "exception")
        .detail(ENCRYPT, "all-at-rest", "no");
    let both = v2
        .clone()
        .detail("nprm:164.312(b)(1)", "prevailing-standards", "no")
        .detail(ENCRYPT, "all-at-rest", "no");
    let logoff = base().recorded(LOGOFF, "decided-not");
    for (sheet, sentence) in [
        (
            v2,
            "§164.312(a)(2)(iv) is settled today, but proposed §164.312(b)(1) and proposed §164.312(b)(2) would have no place for its record outside the exceptions in proposed §164.312(b)(3).",
        ),
        (
            v12,
            "§164.312(a)(2)(i) is settled today, but you answered “No” to what proposed §164.312(a)(2)(i) would also ask (Do devices and service accounts each have an identifier of their own too?).",
        ),
        (
            v20,
            "§164.312(a)(2)(iv) is settled today, but you answered “No” to what proposed §164.312(b)(2) would also ask (Is all stored patient data encrypted?).",
        ),
        (
            both,
            "§164.312(a)(2)(iv) is settled today, but proposed §164.312(b)(1) and proposed §164.312(b)(2) would have no place for its record outside the exceptions in proposed §164.312(b)(3), you answered “No” to what proposed §164.312(b)(1) would also ask (Does the encryption meet prevailing cryptographic standards?) and you answered “No” to what proposed §164.312(b)(2) would also ask (Is all stored patient data encrypted?).",
        ),
        (
            logoff,
            "§164.312(a)(2)(iii) is settled today, but proposed §164.312(a)(2)(iv) would have no place for its record.",
        ),
    ] {
        let flips = sheet.score().flips;
        let told: Vec<_> = flips
            .iter()
            .map(|flip| flip_sentence(words(), flip))
            .collect();
        let mut told = told.iter().map(String::as_str);
        assert_eq!(told.next(), Some(sentence));
    }
}

#[test]
fn every_field_that_an_answer_asks_for_has_its_words() {
    for answer in [Answer::OtherWay, Answer::DecidedNot, Answer::Exception] {
        let mut told = BTreeSet::new();
        for field in RecordField::ALL {
            let found = field_words(words(), answer, field);
            if field == RecordField::Exception && answer != Answer::Exception {
                assert!(found.is_none(), "no record of today asks for it");
                continue;
            }
            let FieldWords {
                label,
                hint,
                example,
                missing,
            } = found.expect("words");
            for text in [label, hint, missing] {
                assert!(!text.trim().is_empty(), "{answer:?} {field:?}");
            }
            let comes_with_the_item = matches!(field, RecordField::Why | RecordField::Measure);
            let of_today = answer != Answer::Exception;
            let empty = example.is_empty();
            assert_eq!(
                empty,
                comes_with_the_item && of_today,
                "{answer:?} {field:?}"
            );
            assert!(told.insert(label) && told.insert(missing), "{field:?}");
        }
    }
}

#[test]
fn an_exception_is_asked_for_in_words_of_its_own() {
    let of = |answer, field| field_words(words(), answer, field).expect("words").label;
    for field in [
        RecordField::Why,
        RecordField::Measure,
        RecordField::DecidedBy,
        RecordField::RiskAnalysis,
    ] {
        for today in [Answer::OtherWay, Answer::DecidedNot] {
            assert_ne!(of(Answer::Exception, field), of(today, field), "{field:?}");
        }
    }
    for field in [RecordField::DecidedOn, RecordField::ReviewOn] {
        assert_eq!(of(Answer::Exception, field), of(Answer::OtherWay, field));
    }
    let missing = missing_list(words(), Answer::Exception, &[RecordField::Exception]);
    assert_eq!(missing, "which exception it is");
}

#[test]
fn the_form_of_an_exception_says_that_it_is_no_law_and_never_counts_as_settled() {
    let exception = &words().record.exception;
    assert_eq!(reads_like_law(exception.lead), None);
    assert!(exception.not_needed_today.starts_with("Not needed today"));
    assert!(exception.not_needed_today.contains("not law"));
    assert!((exception.incomplete)("the controls").contains("Still missing: the controls."));
    let complete = (exception.complete)("Exception claimed");
    assert!(complete.contains("“Exception claimed”") && complete.contains("never as settled"));
}

#[test]
fn every_kind_and_every_answer_to_a_detail_has_a_name_of_its_own() {
    let words = words();
    let of_the_proposal = [
        ProposedChange::Strengthened,
        ProposedChange::AddressableToRequired,
        ProposedChange::New,
    ]
    .map(|change| change_name(words, change));
    let of_today = [
        CurrentChange::Strengthened,
        CurrentChange::AddressableToRequired,
        CurrentChange::Absorbed,
        CurrentChange::Removed,
    ]
    .map(|change| current_change_name(words, change));
    assert_eq!(
        of_the_proposal[..2],
        of_today[..2],
        "the same from both sides"
    );
    let kinds = [ProposedKind::Standard, ProposedKind::Specification]
        .map(|kind| proposed_kind_name(words, kind));
    let mandatory = words.proposed_kinds.mandatory;
    let names = [&of_the_proposal[..], &of_today[2..], &kinds, &[mandatory]].concat();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    for name in names {
        assert!(!spaced(name).contains(" required "), "{name}");
    }
    for name in [mandatory, of_today[1]] {
        assert!(
            name.to_lowercase().contains("mandatory if finalized"),
            "{name}"
        );
    }
    let answers = DetailAnswer::ALL.map(|answer| detail_answer_name(words, answer));
    assert_eq!(answers, ["Yes", "No", "I do not know"]);
    assert_eq!(
        answers[2], words.answers.unknown.name,
        "one name for one answer"
    );
}
