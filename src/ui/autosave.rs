//! Knows: when an assessment is written down, and what is shown about that.
//! Must not know: keys, formats, or what an assessment holds.

use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::clock;
use crate::assessment::Assessment;
use crate::assessment::document::Refusal;
use crate::persist::{Loaded, SlotError, Store};
use crate::text::words;

/// Keys pressed within this time are saved together.
const COALESCE: Duration = Duration::from_millis(250);

/// Whether the answers on the page are also in the store.
#[derive(Debug, Clone, PartialEq)]
pub enum SaveState {
    /// Nothing has been said, so there is nothing to save.
    NothingYet,
    /// As an earlier visit left them.
    SavedBefore,
    /// A change waits.
    Saving,
    /// Saved at this time of day.
    SavedAt(u32, u32),
    /// The last change could not be saved.
    NotSaved,
}

/// Something about saving that stays on the screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// The browser keeps nothing.
    Blocked,
    /// The last write found no room.
    Full,
    /// What is stored cannot be read.
    Unreadable(Refusal),
}

/// Writes changes down, a short while after the last one.
#[derive(Clone, Copy)]
pub struct Autosave {
    store: StoredValue<Option<Store>, LocalStorage>,
    state: RwSignal<SaveState>,
    notice: RwSignal<Option<Notice>>,
    erased: RwSignal<Option<String>>,
    waiting: StoredValue<Option<TimeoutHandle>, LocalStorage>,
}

impl Autosave {
    /// Saves into a store; without one the page works from memory and says so.
    pub fn new(store: Option<Store>) -> (Self, Assessment) {
        let loaded = store.as_ref().map_or(Loaded::Blocked, Store::load);
        let (state, notice, assessment) = match loaded {
            Loaded::Found(document) => (SaveState::SavedBefore, None, document.assessment),
            Loaded::Nothing => (SaveState::NothingYet, None, Assessment::default()),
            Loaded::Blocked => (
                SaveState::NotSaved,
                Some(Notice::Blocked),
                Assessment::default(),
            ),
            Loaded::Unreadable(refusal) => (
                SaveState::NothingYet,
                Some(Notice::Unreadable(refusal)),
                Assessment::default(),
            ),
        };
        let blocked = notice == Some(Notice::Blocked);
        let autosave = Self {
            store: StoredValue::new_local(store.filter(|_| !blocked)),
            state: RwSignal::new(state),
            notice: RwSignal::new(notice),
            erased: RwSignal::new(None),
            waiting: StoredValue::new_local(None),
        };
        (autosave, assessment)
    }

    /// What is shown about saving, followed.
    pub fn state(self) -> SaveState {
        self.state.get()
    }

    /// What stays on the screen, followed.
    pub fn notice(self) -> Option<Notice> {
        self.notice.get()
    }

    /// What the last erasing removed, followed.
    pub fn erased(self) -> Option<String> {
        self.erased.get()
    }

    /// Saves soon.
    pub fn after_change(self, assessment: RwSignal<Assessment>) {
        if self.store.with_value(Option::is_none) {
            return;
        }
        self.erased.set(None);
        self.state.set(SaveState::Saving);
        self.stop_waiting();
        let wait = set_timeout_with_handle(move || self.flush(assessment), COALESCE);
        self.waiting.set_value(wait.ok());
    }

    /// Saves now if a change waits: the page may be about to go away.
    pub fn flush(self, assessment: RwSignal<Assessment>) {
        if self.state.try_get_untracked() != Some(SaveState::Saving) {
            return;
        }
        self.stop_waiting();
        let now = clock::now();
        let saved = self.store.with_value(|store| match store {
            Some(store) => assessment.with_untracked(|assessment| store.save(assessment, &now)),
            None => Err(SlotError::Blocked),
        });
        match saved {
            Ok(()) => {
                let (hours, minutes) = clock::time_of_day();
                self.state.set(SaveState::SavedAt(hours, minutes));
                self.notice.update(|notice| {
                    if *notice == Some(Notice::Full) {
                        *notice = None;
                    }
                });
            }
            Err(error) => {
                self.state.set(SaveState::NotSaved);
                self.notice.set(Some(match error {
                    SlotError::Full => Notice::Full,
                    SlotError::Blocked => Notice::Blocked,
                }));
            }
        }
    }

    /// Removes everything that was ever saved, and gives the sentence that says so.
    pub fn erase(self) -> String {
        self.stop_waiting();
        let erased = self.store.with_value(|store| match store {
            Some(store) => store.erase(),
            None => Ok(0),
        });
        let sentence = match erased {
            Ok(number) => (words().saving.erased)(number),
            Err(_) => words().saving.erase_stopped.into(),
        };
        if self
            .notice
            .with_untracked(|notice| *notice != Some(Notice::Blocked))
        {
            self.state.set(SaveState::NothingYet);
            self.notice.set(None);
        }
        self.erased.set(Some(sentence.clone()));
        sentence
    }

    /// Saves waiting changes when the page is hidden or left.
    pub fn flush_when_hidden(self, assessment: RwSignal<Assessment>) {
        let hidden = window_event_listener(ev::pagehide, move |_| self.flush(assessment));
        let switched = window_event_listener(ev::Custom::new("visibilitychange"), {
            move |_: web_sys::Event| self.flush(assessment)
        });
        on_cleanup(move || {
            hidden.remove();
            switched.remove();
        });
    }

    fn stop_waiting(self) {
        if let Some(Some(wait)) = self.waiting.try_update_value(Option::take) {
            wait.clear();
        }
    }
}
