//! Knows: the keys of the storage, and what is read, written, set aside and erased there.
//! Must not know: the browser; the slot of these tests is a map.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use safeguard_check::assessment::document::{self, Refusal};
use safeguard_check::persist::{Loaded, MAIN, MemorySlot, Slot, SlotError, Store};

use crate::support::*;

const KEY: &str = "safeguard-check/main/assessment";

/// A slot that can be told to refuse.
#[derive(Clone, Default)]
struct MoodySlot {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    blocked: Rc<Cell<bool>>,
    full: Rc<Cell<bool>>,
    keeps_everything: Rc<Cell<bool>>,
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
        self.answer(self.texts.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), SlotError> {
        self.answer(())?;
        if self.full.get() {
            return Err(SlotError::Full);
        }
        self.texts.borrow_mut().insert(key.into(), text.into());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), SlotError> {
        self.answer(())?;
        if !self.keeps_everything.get() {
            self.texts.borrow_mut().remove(key);
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
