//! Knows: when an assessment is written down, and what is shown about that.
//! Must not know: keys, formats, or what an assessment holds.

use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::clock;
use crate::assessment::Assessment;
use crate::assessment::document::Refusal;
use crate::persist::{Loaded, Settings, SlotError, Store};
use crate::text::words;

/// Keys pressed within this time are saved together.
const COALESCE: Duration = Duration::from_millis(250);

/// What is shown about saving.
#[derive(Debug, Clone, PartialEq)]
pub struct Saving {
    /// Whether the answers on the page are also in the store.
    pub state: SaveState,
    /// What stays on the screen until its cause is gone.
    pub notice: Option<Notice>,
    /// What the last erasing removed, as a sentence.
    pub erased: Option<String>,
}

/// Whether the answers on the page are also in the store.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum SaveState {
    /// Nothing has been said, so there is nothing to save.
    NothingYet,
    /// As an earlier visit left them.
    SavedBefore,
    /// A change waits.
    Waiting,
    /// Saved at this time of day: hours, minutes.
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
    saving: RwSignal<Saving>,
    settings: RwSignal<Settings>,
    waiting: StoredValue<Option<TimeoutHandle>, LocalStorage>,
}

impl Autosave {
    /// Saves into a store; without one the page works from memory and says so. With what the
    /// store held.
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
        let settings = store.as_ref().map(Store::settings);
        let blocked = notice == Some(Notice::Blocked);
        let autosave = Self {
            store: StoredValue::new_local(store.filter(|_| !blocked)),
            saving: RwSignal::new(Saving {
                state,
                notice,
                erased: None,
            }),
            settings: RwSignal::new(settings.unwrap_or_default()),
            waiting: StoredValue::new_local(None),
        };
        (autosave, assessment)
    }

    /// What is shown about saving, followed.
    pub fn saving<T>(self, read: impl FnOnce(&Saving) -> T) -> T {
        self.saving.with(read)
    }

    /// What was chosen about the page, followed.
    pub fn settings<T>(self, read: impl FnOnce(&Settings) -> T) -> T {
        self.settings.with(read)
    }

    /// Whether number keys answer, once.
    pub fn number_keys_now(self) -> bool {
        self.settings
            .with_untracked(|settings| settings.number_keys)
    }

    /// Changes a choice about the page. Where it cannot be kept, it lasts as long as the page.
    pub fn choose(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        self.store.with_value(|store| {
            if let Some(store) = store {
                let _ = self
                    .settings
                    .with_untracked(|settings| store.save_settings(settings));
            }
        });
    }

    /// Saves soon.
    pub fn after_change(self, assessment: RwSignal<Assessment>) {
        if self.store.with_value(Option::is_none) {
            return;
        }
        self.saving.update(|saving| {
            saving.erased = None;
            saving.state = SaveState::Waiting;
        });
        self.stop_waiting();
        let wait = set_timeout_with_handle(move || self.flush(assessment), COALESCE);
        self.waiting.set_value(wait.ok());
    }

    /// Saves now if a change waits: the page may be about to go away.
    pub fn flush(self, assessment: RwSignal<Assessment>) {
        let waits = self
            .saving
            .try_with_untracked(|saving| saving.state == SaveState::Waiting);
        if waits != Some(true) {
            return;
        }
        self.stop_waiting();
        let now = clock::now();
        let saved = self.store.with_value(|store| match store {
            Some(store) => assessment.with_untracked(|assessment| store.save(assessment, &now)),
            None => Err(SlotError::Blocked),
        });
        self.saving.update(|saving| match saved {
            Ok(()) => {
                let (hours, minutes) = clock::time_of_day();
                saving.state = SaveState::SavedAt(hours, minutes);
                if matches!(saving.notice, Some(Notice::Full | Notice::Blocked)) {
                    saving.notice = None;
                }
            }
            Err(error) => {
                saving.state = SaveState::NotSaved;
                saving.notice = Some(match error {
                    SlotError::Full => Notice::Full,
                    SlotError::Blocked => Notice::Blocked,
                });
            }
        });
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
        self.settings.set(Settings::default());
        self.saving.update(|saving| {
            saving.erased = Some(sentence.clone());
            if saving.notice != Some(Notice::Blocked) {
                saving.state = SaveState::NothingYet;
                saving.notice = None;
            }
        });
        sentence
    }

    /// Saves waiting changes when the page is hidden or left.
    pub fn flush_when_hidden(self, assessment: RwSignal<Assessment>) {
        on_cleanup(move || self.flush(assessment));
        for event in ["pagehide", "visibilitychange"] {
            let listener =
                window_event_listener(ev::Custom::<web_sys::Event>::new(event), move |_| {
                    self.flush(assessment)
                });
            on_cleanup(move || listener.remove());
        }
    }

    fn stop_waiting(self) {
        if let Some(Some(wait)) = self.waiting.try_update_value(Option::take) {
            wait.clear();
        }
    }
}
