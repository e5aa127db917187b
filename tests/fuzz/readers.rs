//! Knows: what holds for every reader, whatever it is given.
//! Must not know: how an input came to be harmed.

use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use safeguard_check::assessment::document::{self, Format, Refusal, warnings};
use safeguard_check::assessment::json::{self, LARGEST};
use safeguard_check::assessment::{self, Assessment, Now, Place};
use safeguard_check::catalog::{Change, ChangedPart, Date, FOUNDATIONS};
use safeguard_check::persist::{
    Elsewhere, Loaded, MAIN, MemorySlot, Settings, Slot as _, SlotError, Store,
};
use safeguard_check::report::{
    self, Cadences, ExportKind, FileKind, Import, Share, Side, Snapshots, refusal_sentence, report,
    share_safe, warning_sentence,
};
use safeguard_check::{scoring, text};
use serde_json::Value;

const KEY: &str = "safeguard-check/main/assessment";

/// The fields that a report has and an assessment does not know.
const OF_A_REPORT: [&str; 6] = [
    "results",
    "disclaimer",
    "scope",
    "ruleStatus",
    "method",
    "digest",
];

fn now() -> Now {
    Now {
        today: Date::new(2026, 11, 21).expect("a day"),
        stamp: "2026-11-21T12:00:00.000Z".into(),
    }
}

/// What a parser that is not ours makes of it.
fn theirs(bytes: &[u8]) -> Result<Value, serde_json::Error> {
    serde_json::from_slice(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))
}

/// What is refused although it is JSON: all that is published, and nothing else.
fn is_published(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::TooLarge | Refusal::TooDeep | Refusal::KeyTwice(_)
    )
}

/// What we take for JSON is JSON and says the same to another parser; written and read once more
/// it is the same; and nothing but what is published is refused beside it.
pub fn json(bytes: &[u8]) -> TestCaseResult {
    let theirs = theirs(bytes);
    match json::parse(bytes) {
        Ok(ours) => {
            let once = ours.to_string();
            prop_assert_eq!(json::parse(once.as_bytes()), Ok(ours.clone()));
            let again: Value = serde_json::from_str(&once)
                .map_err(|error| TestCaseError::fail(format!("{error}: {once}")))?;
            prop_assert_eq!(theirs.ok(), Some(again));
            if let Some(lines) = ours.to_lines(LARGEST) {
                prop_assert!(lines.len() <= LARGEST);
                prop_assert_eq!(json::parse(lines.as_bytes()), Ok(ours));
            }
        }
        Err(refusal) => prop_assert!(theirs.is_err() || is_published(&refusal), "{:?}", refusal),
    }
    Ok(())
}

/// What is read and written reads the same again, and scores the same.
fn comes_back(assessment: &Assessment) -> TestCaseResult {
    let once = document::write(assessment, &now());
    let again = document::read(once.as_bytes())
        .map_err(|refusal| TestCaseError::fail(format!("{refusal:?}: {once}")))?;
    prop_assert_eq!(again.format, Format::Assessment);
    prop_assert_eq!(warnings(&again.assessment), warnings(assessment));
    let today = now().today;
    let score = |assessment: &Assessment| scoring::score(&assessment.answers, today);
    prop_assert_eq!(score(&again.assessment), score(assessment));
    prop_assert_eq!(document::write(&again.assessment, &now()), once);
    Ok(())
}

/// A document of either format, whichever it turned out to be.
pub fn document(bytes: &[u8]) -> TestCaseResult {
    let Ok(document) = document::read(bytes) else {
        return Ok(());
    };
    prop_assert!(theirs(bytes).is_ok());
    prop_assert_eq!(
        document.results.is_some(),
        document.format == Format::Report
    );
    prop_assert!(!document.share_safe || document.format == Format::Report);
    comes_back(&document.assessment)?;
    let words = text::words();
    for (object, shared) in [
        (report(words, &document.assessment, &now()), false),
        (share_safe(words, &document.assessment, &now()), true),
    ] {
        let text = json::Value::Object(object).to_string();
        let again = document::read(text.as_bytes())
            .map_err(|refusal| TestCaseError::fail(format!("{refusal:?}: {text}")))?;
        prop_assert_eq!((again.format, again.share_safe), (Format::Report, shared));
        if !shared {
            // What only a report has is said anew in each, whatever an assessment called so.
            let mut plain = document.assessment.clone();
            for name in OF_A_REPORT {
                plain.kept.remove(name);
            }
            let (again, plain) = (&again.assessment, &plain);
            prop_assert_eq!(
                document::write(again, &now()),
                document::write(plain, &now())
            );
        }
    }
    Ok(())
}

/// Settings are never refused, and what was understood is kept.
pub fn settings(bytes: &[u8]) -> TestCaseResult {
    let text = String::from_utf8_lossy(bytes);
    let mut settings = Settings::read(&text);
    prop_assert_eq!(&Settings::read(&settings.write()), &settings);
    prop_assert!(theirs(settings.write().as_bytes()).is_ok());
    if theirs(text.as_bytes()).is_err() {
        prop_assert_eq!(&settings, &Settings::default());
    }
    settings.tick(3, true);
    prop_assert!(settings.scope.contains(&3));
    settings.tick(3, false);
    prop_assert!(!settings.scope.contains(&3));
    Ok(())
}

/// What the list of safeguards was called first. It still leads there, under the new name.
const FIRST_NAME_OF_THE_LIST: &str = "items";

/// What is an address is written again letter for letter, and leads to a place with a way on.
pub fn address(bytes: &[u8]) -> TestCaseResult {
    let text = String::from_utf8_lossy(bytes);
    if let Some(place) = Place::parse(&text) {
        let again = place.address();
        prop_assert_eq!(Place::parse(&again), Some(place));
        prop_assert!(
            again == text || text == FIRST_NAME_OF_THE_LIST,
            "{again} for {text}"
        );
        let _ = (place.screen(), place.next(), place.previous());
    }
    Ok(())
}

/// What may stand in a sentence that a person reads.
fn is_readable(sentence: &str) -> TestCaseResult {
    let harm = |character: char| {
        character.is_control()
            || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}')
    };
    prop_assert!(!sentence.contains(harm), "{:?}", sentence);
    prop_assert!(sentence.chars().count() < 500, "{}", sentence);
    prop_assert_eq!(
        sentence.matches('\u{2068}').count(),
        sentence.matches('\u{2069}').count()
    );
    Ok(())
}

/// A file is refused with a sentence that can be read, or told and opened without a loss.
pub fn import(bytes: &[u8]) -> TestCaseResult {
    let words = text::words();
    let here = Assessment {
        organisation: Some("here".into()),
        ..Assessment::default()
    };
    let before = here.clone();
    let changes = [Change {
        on: Date::new(2027, 1, 1).expect("a day"),
        item: FOUNDATIONS[0].id,
        part: ChangedPart::Question,
        before: "x",
    }];
    let found = report::import(bytes, &here, &changes, &now());
    prop_assert_eq!(&here, &before);
    prop_assert!(found.is_err() || document::read(bytes).is_ok());
    let run = match found {
        Err(refusal) => return is_readable(&refusal_sentence(words, &refusal)),
        Ok(Import::ShareSafe(_)) => return Ok(()),
        Ok(Import::Answers(run)) => run,
    };
    for warning in &run.warnings {
        is_readable(&warning_sentence(words, warning))?;
    }
    comes_back(&run.assessment)?;
    let told = |kind| report::file(words, kind, &run.assessment, &now()).text;
    for kind in [FileKind::Answers, FileKind::Report] {
        let again = report::import(told(kind).as_bytes(), &run.assessment, &[], &now());
        let Ok(Import::Answers(again)) = again else {
            return Err(TestCaseError::fail(format!("{again:?}")));
        };
        prop_assert_eq!(again.differ, []);
        prop_assert_eq!(again.answered, run.answered);
        prop_assert_eq!(again.records, run.records);
    }
    let shared = report::import(told(FileKind::ShareSafe).as_bytes(), &here, &[], &now());
    prop_assert!(matches!(shared, Ok(Import::ShareSafe(_))));
    Ok(())
}

/// A list is refused with a sentence that can be read, or is the same when it is read once more;
/// and what is taken for intact carries the digest of what stands there.
pub fn snapshots(bytes: &[u8]) -> TestCaseResult {
    let Ok(stored) = std::str::from_utf8(bytes) else {
        return Ok(());
    };
    let list = match Snapshots::read(stored) {
        Err(refusal) => return is_readable(&refusal_sentence(text::words(), &refusal)),
        Ok(list) => list,
    };
    let again = Snapshots::read(&list.write());
    prop_assert_eq!(again.as_ref(), Ok(&list));
    for snapshot in list.all() {
        let statuses = snapshot.statuses();
        prop_assert!(statuses.len() <= 53);
        let Ok(json::Value::Object(object)) = json::parse(snapshot.text().as_bytes()) else {
            return Err(TestCaseError::fail("a snapshot is no object"));
        };
        let digest = report::digest(&object);
        prop_assert_eq!(
            snapshot.intact,
            digest.as_deref() == Some(snapshot.digest())
        );
    }
    Ok(())
}

/// Whatever can be opened can be told in every format, and is no different from itself.
pub fn exports(bytes: &[u8]) -> TestCaseResult {
    let here = Assessment::default();
    let side = Side::read(bytes, &now());
    let found = report::import(bytes, &here, &[], &now());
    prop_assert_eq!(side.is_ok(), found.is_ok());
    if let Ok(side) = side {
        prop_assert_eq!(report::compare(side.clone(), side).changes, []);
    }
    let Ok(Import::Answers(run)) = found else {
        return Ok(());
    };
    for share in [Share::Full, Share::Safe] {
        let told = |kind| report::export(text::words(), kind, share, &run.assessment, &now()).text;
        let dates = told(ExportKind::Calendar(Cadences::Asked));
        prop_assert!(dates.split("\r\n").all(|line| line.len() <= 75));
        prop_assert!(!dates.replace("\r\n", "").contains(['\r', '\n']));
        let table = told(ExportKind::Csv);
        let mut rows = csv::Reader::from_reader(table.as_bytes()).into_records();
        prop_assert!(rows.by_ref().all(|row| row.is_ok()));
        prop_assert!(serde_json::from_str::<Value>(&told(ExportKind::Oscal)).is_ok());
        prop_assert!(!told(ExportKind::Markdown).contains('\r'));
        prop_assert!(!told(ExportKind::Questions).contains('\r'));
    }
    Ok(())
}

/// What is stored is found, or named as unreadable and never overwritten.
pub fn storage(bytes: &[u8]) -> TestCaseResult {
    let Ok(stored) = std::str::from_utf8(bytes) else {
        return Ok(());
    };
    let slot = MemorySlot::default();
    prop_assert_eq!(slot.write(KEY, stored), Ok(()));
    let store = Store::new(Box::new(slot.clone()), MAIN);
    let loaded = store.load();
    prop_assert_eq!(store.look(), Elsewhere::Same);
    prop_assert_eq!(
        slot.read(KEY),
        Ok(Some(stored.into())),
        "looking changes nothing"
    );
    let (assessment, unreadable) = match loaded {
        Loaded::Found(document) => (document.assessment, false),
        Loaded::Unreadable(_) => (Assessment::default(), true),
        other => return Err(TestCaseError::fail(format!("{other:?}"))),
    };
    match store.save(&assessment, &now()) {
        Ok(()) => {}
        Err(SlotError::Full) => {
            prop_assert_eq!(slot.read(KEY), Ok(Some(stored.into())));
            return Ok(());
        }
        Err(error) => return Err(TestCaseError::fail(format!("{error:?}"))),
    }
    let aside = store.all_set_aside();
    prop_assert_eq!(aside.len(), usize::from(unreadable));
    for one in aside {
        prop_assert_eq!(store.text(&one.key), Some(stored.to_owned()));
        prop_assert!(one.refusal.is_some());
    }
    prop_assert!(matches!(store.load(), Loaded::Found(_)));
    Ok(())
}

/// Whatever one tab holds, another one loses nothing of its own by it.
pub fn merge(bytes: &[u8]) -> TestCaseResult {
    let Ok(there) = document::read(bytes) else {
        return Ok(());
    };
    let there = there.assessment;
    let today = now().today;
    let mut here = Assessment::default();
    for id in FOUNDATIONS.iter().map(|foundation| foundation.id) {
        here.answers.or_default(id).note = "here".into();
    }
    here.history.clone_from(&there.history);
    here.history.truncate(1);
    let once = assessment::merge(&Assessment::default(), &here, &there, today).assessment;
    prop_assert!(once.history.starts_with(&here.history));
    for past in &there.history {
        prop_assert!(once.history.contains(past));
    }
    for name in there.kept.names() {
        prop_assert!(once.kept.get(name).is_some(), "{}", name);
    }
    for name in there.kept_answers.names() {
        prop_assert!(once.kept_answers.get(name).is_some(), "{}", name);
    }
    for (task, _) in &there.plan {
        prop_assert!(once.plan.iter().any(|(known, _)| known == task), "{}", task);
    }
    prop_assert_eq!(
        &assessment::merge(&there, &once, &there, today).assessment,
        &once
    );
    comes_back(&once)
}
