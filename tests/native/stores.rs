//! Knows: the keys of the storage, and what is read, written, set aside and erased there.
//! Must not know: the browser; the slot of these tests is a map.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use safeguard_check::assessment::document::{self, Refusal};
use safeguard_check::persist::{
    Elsewhere, Loaded, MAIN, MemorySlot, SetAside, Settings, Slot, SlotError, Store,
};

use crate::support::*;

const KEY: &str = "safeguard-check/main/assessment";

/// A slot that can be told to refuse.
#[derive(Clone, Default)]
struct MoodySlot {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    blocked: Rc<Cell<bool>>,
    full: Rc<Cell<bool>>,
    keeps_everything: Rc<Cell<bool>>,
    /// How many texts there is still room for.
    room: Rc<Cell<Option<usize>>>,
    /// The keys whose text holds half a character.
    halves: Rc<RefCell<BTreeSet<String>>>,
}

impl MoodySlot {
    fn with(texts: &[(&str, &str)]) -> Self {
        let slot = Self::default();
        for (key, text) in texts {
            slot.texts
                .borrow_mut()
                .insert((*key).into(), (*text).into());
        }
        slot
    }

    /// What stands under the key of the assessment holds half a character.
    fn with_a_half() -> Self {
        let slot = Self::with(&[(KEY, "half")]);
        slot.halves.borrow_mut().insert(KEY.into());
        slot
    }

    /// Another tab writes.
    fn written_elsewhere(&self, text: &str) {
        self.texts.borrow_mut().insert(KEY.into(), text.into());
    }

    fn answer<T>(&self, answer: T) -> Result<T, SlotError> {
        match self.blocked.get() {
            true => Err(SlotError::Blocked),
            false => Ok(answer),
        }
    }

    fn store(&self) -> Store {
        Store::new(Box::new(self.clone()), MAIN)
    }

    fn all(&self) -> BTreeMap<String, String> {
        self.texts.borrow().clone()
    }
}

impl Slot for MoodySlot {
    fn read(&self, key: &str) -> Result<Option<String>, SlotError> {
        if self.halves.borrow().contains(key) {
            return self.answer(()).and(Err(SlotError::NotText));
        }
        self.answer(self.texts.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), SlotError> {
        self.answer(())?;
        if self.full.get() {
            return Err(SlotError::Full);
        }
        if let Some(room) = self.room.get() {
            let left = room.checked_sub(1).ok_or(SlotError::Full)?;
            self.room.set(Some(left));
        }
        self.texts.borrow_mut().insert(key.into(), text.into());
        self.halves.borrow_mut().remove(key);
        Ok(())
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), SlotError> {
        let Some(text) = self.texts.borrow().get(from).cloned() else {
            return self.answer(());
        };
        self.write(to, &text)?;
        let is_half = self.halves.borrow().contains(from);
        if is_half {
            self.halves.borrow_mut().insert(to.into());
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), SlotError> {
        self.answer(())?;
        if !self.keeps_everything.get() {
            self.texts.borrow_mut().remove(key);
            self.halves.borrow_mut().remove(key);
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, SlotError> {
        self.answer(self.texts.borrow().keys().cloned().collect())
    }
}

fn text_of(sheet: &Sheet) -> String {
    document::write(&sheet.0, &at(0))
}

#[test]
fn nothing_is_found_where_nothing_was_kept() {
    assert_eq!(MoodySlot::default().store().load(), Loaded::Nothing);
    let others = MoodySlot::with(&[("safeguard-check/other/assessment", &text_of(&base()))]);
    assert_eq!(others.store().load(), Loaded::Nothing);
}

#[test]
fn what_is_saved_is_found_again_under_the_key_of_its_instance() {
    let sheet = all_in_place().recorded("164.312(c)(2)", "other-way");
    for (instance, key) in [
        (MAIN, KEY),
        ("front-desk", "safeguard-check/front-desk/assessment"),
    ] {
        let slot = MoodySlot::default();
        let store = Store::new(Box::new(slot.clone()), instance);
        assert_eq!(store.save(&sheet.0, &at(0)), Ok(()));
        let all = slot.all();
        assert_eq!(
            all.into_iter().collect::<Vec<_>>(),
            [(key.into(), text_of(&sheet))]
        );
        let Loaded::Found(document) = store.load() else {
            panic!("nothing was found");
        };
        assert_eq!(document.assessment, sheet.0);
    }
}

#[test]
fn what_cannot_be_read_is_named_and_never_overwritten() {
    let slot = MoodySlot::with(&[(KEY, "{")]);
    let store = slot.store();
    let Loaded::Unreadable(refusal) = store.load() else {
        panic!("it was read");
    };
    assert!(matches!(refusal, Refusal::NotJson { .. }));
    assert_eq!(store.save(&base().0, &at(7)), Ok(()));
    let all = slot.all();
    assert_eq!(all[KEY], document::write(&base().0, &at(7)));
    let aside: Vec<_> = all.iter().filter(|(key, _)| *key != KEY).collect();
    assert_eq!(aside.len(), 1);
    let (key, text) = aside[0];
    assert!(key.starts_with("safeguard-check/main/"), "{key}");
    assert_eq!(text, "{");
    // What can be read is written over.
    assert_eq!(store.save(&nothing().0, &at(8)), Ok(()));
    assert_eq!(slot.all().len(), 2);
}

#[test]
fn a_newer_version_and_a_report_are_set_aside_too() {
    let newer = text_of(&base()).replace("\"version\":1", "\"version\":2");
    let report = text_of(&base()).replace("safeguard-check/assessment", "safeguard-check/report");
    for text in [newer, report] {
        let slot = MoodySlot::with(&[(KEY, &text)]);
        assert!(
            matches!(slot.store().load(), Loaded::Unreadable(_)),
            "{text}"
        );
        assert_eq!(slot.store().save(&base().0, &at(1)), Ok(()));
        assert!(slot.all().values().any(|kept| *kept == text), "{text}");
    }
}

#[test]
fn a_slot_that_does_not_answer_is_told_as_a_value() {
    let slot = MoodySlot::with(&[(KEY, "{")]);
    slot.blocked.set(true);
    let store = slot.store();
    assert_eq!(store.load(), Loaded::Blocked);
    assert_eq!(store.save(&base().0, &at(0)), Err(SlotError::Blocked));
    assert_eq!(store.erase(), Err(SlotError::Blocked));
}

#[test]
fn a_full_slot_changes_nothing() {
    for text in ["{", &text_of(&base())] {
        let slot = MoodySlot::with(&[(KEY, text)]);
        slot.full.set(true);
        let before = slot.all();
        assert_eq!(
            slot.store().save(&all_in_place().0, &at(0)),
            Err(SlotError::Full)
        );
        assert_eq!(slot.all(), before);
    }
}

#[test]
fn erasing_removes_every_key_of_all_instances_and_says_how_many() {
    let slot = MoodySlot::with(&[
        (KEY, "{}"),
        ("safeguard-check/main/snapshots", "[]"),
        ("safeguard-check/main/settings", "{}"),
        ("safeguard-check/front-desk/assessment", "{}"),
        ("safeguard-check/", "x"),
        ("safeguard-check", "theirs"),
        ("safeguard-checker/main/assessment", "theirs"),
        ("other/safeguard-check/main", "theirs"),
    ]);
    assert_eq!(slot.store().erase(), Ok(5));
    let left: Vec<_> = slot.all().into_keys().collect();
    let theirs = [
        "other/safeguard-check/main",
        "safeguard-check",
        "safeguard-checker/main/assessment",
    ];
    assert_eq!(left, theirs);
    assert_eq!(slot.store().erase(), Ok(0));
}

#[test]
fn erasing_that_does_not_work_is_not_told_as_done() {
    let slot = MoodySlot::with(&[(KEY, "{}")]);
    slot.keeps_everything.set(true);
    assert!(slot.store().erase().is_err());
}

#[test]
fn the_slot_in_memory_keeps_what_it_is_given_until_it_is_removed() {
    let slot = MemorySlot::default();
    assert_eq!(slot.read("a"), Ok(None));
    assert_eq!(slot.write("a", "1"), Ok(()));
    assert_eq!(slot.clone().write("b", "2"), Ok(()));
    assert_eq!(slot.read("b"), Ok(Some("2".into())));
    assert_eq!(slot.keys(), Ok(vec!["a".into(), "b".into()]));
    assert_eq!(slot.remove("a"), Ok(()));
    assert_eq!(slot.remove("a"), Ok(()));
    assert_eq!(slot.keys(), Ok(vec!["b".into()]));
}

/// The key under which something stands that was set aside at this minute.
fn aside(minute: u8) -> String {
    format!("safeguard-check/main/set-aside/{}", at(minute).stamp)
}

/// As many bytes as a document may have, and more.
fn too_large() -> Sheet {
    let mut sheet = base();
    sheet.0.organisation = Some("x".repeat(2_000_000));
    sheet
}

#[test]
fn what_is_set_aside_is_found_again_with_the_reason() {
    let newer = text_of(&base()).replace("\"version\":1", "\"version\":2");
    for (text, refusal) in [
        ("", Refusal::NotJson { line: 1, column: 1 }),
        (&*newer, Refusal::NewerVersion),
        ("{}", Refusal::Missing("format".into())),
    ] {
        let slot = MoodySlot::with(&[(KEY, text)]);
        let store = slot.store();
        assert_eq!(store.all_set_aside(), []);
        assert_eq!(store.set_aside(&at(3)), Ok(()));
        let expected = SetAside {
            key: aside(3),
            refusal: Some(refusal),
        };
        assert_eq!(store.all_set_aside(), [expected]);
        // Letter for letter, so that it can be saved as a file.
        assert_eq!(store.text(&aside(3)).as_deref(), Some(text));
        assert_eq!(slot.all().len(), 1, "it moved");
        assert_eq!(store.load(), Loaded::Nothing);
        assert_eq!(store.look(), Elsewhere::Same);
    }
}

#[test]
fn what_can_be_read_and_what_is_not_there_is_not_set_aside() {
    for slot in [
        MoodySlot::with(&[(KEY, &text_of(&base()))]),
        MoodySlot::default(),
    ] {
        let before = slot.all();
        assert_eq!(slot.store().set_aside(&at(3)), Ok(()));
        assert_eq!(slot.all(), before);
    }
}

#[test]
fn half_a_character_is_set_aside_as_it_stands() {
    let slot = MoodySlot::with_a_half();
    let store = slot.store();
    assert_eq!(store.load(), Loaded::Unreadable(Refusal::HalfSurrogate));
    assert_eq!(store.save(&base().0, &at(5)), Ok(()));
    assert_eq!(slot.all()[KEY], document::write(&base().0, &at(5)));
    // Half a character is still half a character under its new key: nothing was replaced in it.
    assert_eq!(slot.read(&aside(5)), Err(SlotError::NotText));
    assert_eq!(slot.all()[&aside(5)], "half");
    let expected = SetAside {
        key: aside(5),
        refusal: Some(Refusal::HalfSurrogate),
    };
    assert_eq!(store.all_set_aside(), [expected]);
    assert_eq!(store.text(&aside(5)), None);
    assert!(matches!(store.load(), Loaded::Found(_)));
}

#[test]
fn two_things_set_aside_at_the_same_moment_are_both_kept() {
    let slot = MoodySlot::with(&[(KEY, "first")]);
    let store = slot.store();
    for text in ["second", "third"] {
        assert_eq!(store.save(&base().0, &at(5)), Ok(()));
        slot.written_elsewhere(text);
    }
    assert_eq!(store.save(&base().0, &at(5)), Ok(()));
    let kept: BTreeSet<_> = slot.all().into_values().collect();
    for text in ["first", "second", "third"] {
        assert!(kept.contains(text), "{text} is lost: {kept:?}");
    }
    assert_eq!(store.all_set_aside().len(), 3);
}

#[test]
fn only_what_this_instance_set_aside_is_its_own_and_nothing_else_is_removed_as_such() {
    let theirs = "safeguard-check/front-desk/set-aside/x";
    let slot = MoodySlot::with(&[
        (&aside(1), "{"),
        (theirs, "{"),
        (KEY, "{"),
        ("other", "{"),
        ("safeguard-check/main/settings", "{"),
    ]);
    let store = slot.store();
    let keys: Vec<_> = store
        .all_set_aside()
        .into_iter()
        .map(|one| one.key)
        .collect();
    assert_eq!(keys, [aside(1)]);
    for key in [theirs, KEY, "other", "safeguard-check/main/settings", ""] {
        assert_eq!(store.remove_set_aside(key), Ok(()));
    }
    assert_eq!(slot.all().len(), 5);
    assert_eq!(store.remove_set_aside(&aside(1)), Ok(()));
    assert_eq!(store.all_set_aside(), []);
    assert_eq!(slot.all().len(), 4);
}

#[test]
fn what_was_set_aside_and_can_be_read_now_says_so() {
    let slot = MoodySlot::with(&[(&aside(1), &text_of(&base()))]);
    let expected = SetAside {
        key: aside(1),
        refusal: None,
    };
    assert_eq!(slot.store().all_set_aside(), [expected]);
}

#[test]
fn room_that_runs_out_half_way_loses_nothing() {
    for room in 0..3 {
        for slot in [MoodySlot::with(&[(KEY, "{")]), MoodySlot::with_a_half()] {
            let unreadable = slot.all()[KEY].clone();
            slot.room.set(Some(room));
            let saved = slot.store().save(&base().0, &at(5));
            assert_eq!(saved.is_ok(), room == 2, "room for {room}");
            let kept: Vec<_> = slot.all().into_values().collect();
            assert!(kept.contains(&unreadable), "room for {room}: {kept:?}");
            // It is where it was, or it is found among what was set aside.
            let found = slot.store().all_set_aside().len();
            let stays = slot.all().get(KEY) == Some(&unreadable);
            assert!(stays || found == 1, "room for {room}");
        }
    }
    // What can be read stays as it is until there is room for what comes in its place.
    let slot = MoodySlot::with(&[(KEY, &text_of(&base()))]);
    slot.room.set(Some(0));
    let before = slot.all();
    assert_eq!(
        slot.store().save(&nothing().0, &at(5)),
        Err(SlotError::Full)
    );
    assert_eq!(slot.all(), before);
}

#[test]
fn what_would_be_too_large_to_be_read_again_is_refused_as_full_and_nothing_changes() {
    for slot in [
        MoodySlot::with(&[(KEY, "{")]),
        MoodySlot::with(&[(KEY, &text_of(&base()))]),
        MoodySlot::with_a_half(),
        MoodySlot::default(),
    ] {
        let store = slot.store();
        store.load();
        let before = slot.all();
        assert_eq!(store.save(&too_large().0, &at(5)), Err(SlotError::Full));
        assert_eq!(slot.all(), before);
    }
    // The largest that can be read again is kept.
    let mut sheet = too_large();
    let over = text_of(&sheet).len() - 2_000_000;
    let name = sheet.0.organisation.as_mut().expect("a name");
    name.truncate(2_000_000 - over);
    let slot = MoodySlot::default();
    let store = slot.store();
    assert_eq!(store.save(&sheet.0, &at(0)), Ok(()));
    assert_eq!(slot.all()[KEY].len(), 2_000_000);
    assert!(matches!(store.load(), Loaded::Found(_)));
}

#[test]
fn nothing_has_happened_elsewhere_after_a_load_or_a_save() {
    let slot = MoodySlot::with(&[(KEY, &text_of(&base()))]);
    let store = slot.store();
    store.load();
    assert_eq!(store.look(), Elsewhere::Same);
    assert_eq!(store.save(&all_in_place().0, &at(1)), Ok(()));
    assert_eq!(store.look(), Elsewhere::Same);
    // The same text once more is nothing new.
    slot.written_elsewhere(&document::write(&all_in_place().0, &at(1)));
    assert_eq!(store.look(), Elsewhere::Same);
    assert_eq!(store.erase(), Ok(1));
    assert_eq!(store.look(), Elsewhere::Same);
    assert_eq!(MoodySlot::default().store().look(), Elsewhere::Same);
}

#[test]
fn a_change_from_elsewhere_is_seen_once() {
    let slot = MoodySlot::default();
    let store = slot.store();
    store.load();
    for sheet in [base(), all_in_place()] {
        slot.written_elsewhere(&text_of(&sheet));
        let Elsewhere::Changed(document) = store.look() else {
            panic!("no change was seen");
        };
        assert_eq!(document.assessment, sheet.0);
        assert_eq!(store.look(), Elsewhere::Same);
    }
    // Two stores on one slot see each other, and each its own as nothing new.
    let other = slot.store();
    other.load();
    assert_eq!(other.save(&nothing().0, &at(9)), Ok(()));
    assert_eq!(other.look(), Elsewhere::Same);
    assert!(matches!(store.look(), Elsewhere::Changed(_)));
}

#[test]
fn what_is_gone_elsewhere_is_seen_as_gone() {
    let slot = MoodySlot::with(&[(KEY, &text_of(&base()))]);
    let store = slot.store();
    store.load();
    assert_eq!(slot.store().erase(), Ok(1));
    assert_eq!(store.look(), Elsewhere::Gone);
    assert_eq!(store.look(), Elsewhere::Same);
}

#[test]
fn what_cannot_be_read_is_no_news_while_it_stays_there_and_is_still_set_aside() {
    for text in ["{", "", "null"] {
        let slot = MoodySlot::with(&[(KEY, text)]);
        let store = slot.store();
        assert!(matches!(store.load(), Loaded::Unreadable(_)), "{text}");
        assert_eq!(store.look(), Elsewhere::Same, "{text}");
        assert_eq!(store.save(&base().0, &at(7)), Ok(()));
        assert_eq!(slot.all()[&aside(7)], text);
        assert_eq!(store.look(), Elsewhere::Same);
    }
}

#[test]
fn what_cannot_be_read_any_more_is_told_and_stays_where_it_is() {
    let report = text_of(&base()).replace("safeguard-check/assessment", "safeguard-check/report");
    for text in ["{", "", "null", &*report] {
        let slot = MoodySlot::with(&[(KEY, &text_of(&base()))]);
        let store = slot.store();
        store.load();
        slot.written_elsewhere(text);
        assert_eq!(store.look(), Elsewhere::Unreadable, "{text}");
        assert_eq!(slot.all()[KEY], text);
        // What is saved then does not take its place without setting it aside.
        assert_eq!(store.save(&base().0, &at(7)), Ok(()));
        assert_eq!(slot.all()[&aside(7)], text);
    }
    let slot = MoodySlot::with(&[(KEY, &text_of(&base()))]);
    let store = slot.store();
    store.load();
    slot.halves.borrow_mut().insert(KEY.into());
    assert_eq!(store.look(), Elsewhere::Unreadable);
    slot.halves.borrow_mut().clear();
    slot.blocked.set(true);
    assert_eq!(store.look(), Elsewhere::Unreadable);
    slot.blocked.set(false);
    assert_eq!(
        store.look(),
        Elsewhere::Same,
        "it was only blocked for a while"
    );
}

#[test]
fn erasing_removes_what_was_set_aside_and_half_characters_too() {
    let slot = MoodySlot::with_a_half();
    let store = slot.store();
    assert_eq!(store.save(&base().0, &at(5)), Ok(()));
    assert_eq!(store.save_settings(&Settings::default()), Ok(()));
    assert_eq!(store.count(), Ok(3));
    assert_eq!(store.erase(), Ok(3));
    assert!(slot.all().is_empty());
    assert_eq!(store.all_set_aside(), []);
}

#[test]
fn the_slot_in_memory_copies_what_it_keeps() {
    let slot = MemorySlot::default();
    assert_eq!(slot.copy("a", "b"), Ok(()));
    assert_eq!(slot.keys(), Ok(Vec::new()));
    assert_eq!(slot.write("a", "1"), Ok(()));
    assert_eq!(slot.write("b", "2"), Ok(()));
    assert_eq!(slot.copy("a", "b"), Ok(()));
    assert_eq!(slot.read("b"), Ok(Some("1".into())));
    assert_eq!(slot.read("a"), Ok(Some("1".into())));
}

#[test]
fn settings_are_kept_apart_from_answers_and_garbage_is_a_first_visit() {
    let slot = MoodySlot::default();
    let store = slot.store();
    assert_eq!(store.settings(), Settings::default());
    let chosen = Settings {
        number_keys: false,
        scope: vec![1, 4],
    };
    assert_eq!(store.save_settings(&chosen), Ok(()));
    assert_eq!(store.settings(), chosen);
    assert_eq!(store.load(), Loaded::Nothing);
    for text in [
        "",
        "{",
        "[]",
        "null",
        r#"{"numberKeys":"no","scope":7}"#,
        r#"{"numberKeys":1,"numberKeys":2}"#,
    ] {
        let slot = MoodySlot::with(&[("safeguard-check/main/settings", text)]);
        assert_eq!(slot.store().settings(), Settings::default(), "{text}");
    }
    let slot = MoodySlot::with(&[("safeguard-check/main/settings", "{}")]);
    slot.blocked.set(true);
    assert_eq!(slot.store().settings(), Settings::default());
}
