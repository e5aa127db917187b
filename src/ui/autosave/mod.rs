//! What was said is written down without being asked, and what others wrote is taken over.
//!
//! Knows: what this page holds of what is stored, and what is told about it.
//! Must not know: keys, formats, or what an assessment holds.

mod crossing;
mod elsewhere;
mod nothing_kept;
mod write;

pub(super) use elsewhere::{STORED, say_stored};

use std::cell::{Cell, RefCell};

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use self::crossing::Crossing;
use super::clock;
use super::saving::{Notice, SaveState, Saving};
use super::watched::Watched;
use crate::assessment::document::Document;
use crate::assessment::{Assessment, look_again};
use crate::catalog::Change;
use crate::persist::{Loaded, Settings, SlotError, Store};

/// Writes changes down, a short while after the last one, and takes over what another tab wrote.
pub struct Autosave {
    store: RefCell<Option<Store>>,
    saving: Watched<Saving>,
    settings: Watched<Settings>,
    /// Whether the settings of this page could not be written down: then nobody else knows them.
    settings_are_ours: Cell<bool>,
    waiting: Cell<Option<TimeoutHandle>>,
    /// When what is stored was written: RFC 3339, UTC.
    stored_at: RefCell<String>,
    /// What is stored, as far as this page knows: what changed since then was changed here.
    stored: RefCell<Assessment>,
    /// What this page wrote a moment ago, which another tab may not know of yet.
    crossing: Crossing,
    changes: &'static [Change],
    /// Counts how often something came from elsewhere, so that the screen is built anew.
    taken_over: RwSignal<usize>,
}

impl Autosave {
    /// Saves into a store; without one the page works from memory and says so. With what the
    /// store held. Where the host wants nothing kept, there is no store and nothing is missing.
    pub fn new(
        store: Option<Store>,
        keeps: bool,
        changes: &'static [Change],
    ) -> (Self, Assessment) {
        let settings = store.as_ref().map(Store::settings).unwrap_or_default();
        let autosave = Self {
            store: RefCell::new(store),
            saving: Watched::new(Saving {
                state: SaveState::NothingYet,
                notices: Vec::new(),
                told: 0,
                erased: None,
            }),
            settings: Watched::new(settings),
            settings_are_ours: Cell::new(false),
            waiting: Cell::new(None),
            stored_at: RefCell::default(),
            stored: RefCell::default(),
            crossing: Crossing::default(),
            changes,
            taken_over: RwSignal::new(0),
        };
        if !keeps {
            autosave
                .saving
                .update(|saving| saving.state = SaveState::Never);
            return (autosave, Assessment::default());
        }
        let assessment = autosave.load();
        (autosave, assessment)
    }

    /// Reads what the store holds, and tells what is the matter with it.
    fn load(&self) -> Assessment {
        let loaded = self.with_store(|store| Ok(store.load()));
        let loaded = loaded.unwrap_or(Loaded::Blocked);
        let mut assessment = Assessment::default();
        self.saving.update(|saving| {
            saving.state = SaveState::NothingYet;
            match loaded {
                Loaded::Found(document) => {
                    saving.state = SaveState::SavedBefore(clock::day_of(&document.saved_at));
                    assessment = self.looked_at_again(*document, saving);
                }
                Loaded::Nothing => {}
                Loaded::Blocked => {
                    saving.state = SaveState::NotSaved;
                    saving.tell(Notice::Blocked);
                    self.store.replace(None);
                }
                Loaded::Unreadable(refusal) => {
                    let set_aside = self.with_store(|store| store.set_aside(&clock::now()));
                    if set_aside.is_err() {
                        saving.tell(Notice::Unreadable(refusal));
                    }
                }
            }
        });
        self.tell_what_is_set_aside();
        assessment
    }

    /// What was read, with a flag on every item that has changed since.
    fn looked_at_again(&self, document: Document, saving: &mut Saving) -> Assessment {
        self.stored_at.replace(document.saved_at);
        let mut assessment = document.assessment;
        self.stored.replace(assessment.clone());
        let again = look_again(&mut assessment, &document.catalog, self.changes);
        if !again.is_empty() {
            saving.tell(Notice::LookAgain(again));
        }
        assessment
    }

    fn tell_what_is_set_aside(&self) {
        let aside = self.with_store(|store| Ok(store.all_set_aside()));
        let aside = aside.unwrap_or_default();
        let is_one = |notice: &Notice| matches!(notice, Notice::SetAside(_));
        self.saving.update(|saving| {
            // What is shown stays as it is: somebody may be about to press a button there.
            let told = saving.notices.iter().filter(|notice| is_one(notice));
            if told.count() != aside.len() {
                saving.stop_telling(is_one);
                for aside in aside {
                    saving.tell(Notice::SetAside(aside));
                }
            }
        });
    }

    /// Does something with the store, where there is one.
    pub(super) fn with_store<T>(
        &self,
        act: impl FnOnce(&Store) -> Result<T, SlotError>,
    ) -> Result<T, SlotError> {
        match &*self.store.borrow() {
            Some(store) => act(store),
            None => Err(SlotError::Blocked),
        }
    }

    /// What is shown about saving, followed.
    pub fn saving<T>(&self, read: impl FnOnce(&Saving) -> T) -> T {
        self.saving.with(read)
    }

    /// What was chosen about the page, followed.
    pub fn settings<T>(&self, read: impl FnOnce(&Settings) -> T) -> T {
        self.settings.with(read)
    }

    /// How often something came from elsewhere, followed.
    pub fn taken_over(&self) -> usize {
        self.taken_over.get()
    }

    /// The laws and questions that changed, which this page knows of.
    pub fn changes(&self) -> &'static [Change] {
        self.changes
    }

    /// Whether number keys answer, once.
    pub fn number_keys_now(&self) -> bool {
        self.settings.now(|settings| settings.number_keys)
    }

    /// Whether anything can ever be kept on this page: neither the host nor the browser is against
    /// it.
    pub fn can_keep(&self) -> bool {
        self.store.borrow().is_some()
    }

    /// Whether what is said here is kept, followed. Whether the last change was is another question.
    pub fn keeps(&self) -> bool {
        !self.is_off() && self.can_keep()
    }

    /// Whether nothing is kept because others use this computer, followed.
    pub fn is_off(&self) -> bool {
        self.saving.with(|saving| saving.state == SaveState::Off)
    }

    /// Whether nothing is kept because others use this computer, once.
    pub(super) fn is_off_now(&self) -> bool {
        self.saving.now(|saving| saving.state == SaveState::Off)
    }

    /// Shows a notice.
    pub fn tell(&self, notice: Notice) {
        self.saving.update(|saving| saving.tell(notice));
    }

    /// Takes a notice away that a person has read.
    pub fn dismiss(&self, what: impl Fn(&Notice) -> bool) {
        self.saving.update(|saving| saving.stop_telling(what));
    }

    /// Changes a choice about the page. Where it cannot be kept, it lasts as long as the page.
    pub fn choose(&self, change: impl FnOnce(&mut Settings)) {
        self.look_at_settings();
        self.settings.update(change);
        if !self.is_off_now() {
            let saved = self
                .with_store(|store| self.settings.now(|settings| store.save_settings(settings)));
            self.settings_are_ours.set(saved.is_err());
        }
    }

    /// Takes over what another tab chose about the page.
    fn look_at_settings(&self) {
        if self.is_off_now() || self.settings_are_ours.get() {
            return;
        }
        if let Ok(stored) = self.with_store(|store| Ok(store.settings()))
            && self.settings.now(|settings| *settings != stored)
        {
            self.settings.set(stored);
        }
    }

    /// The text under a key, to be saved as a file.
    pub fn stored_text(&self, key: Option<&str>) -> Option<String> {
        let text = self.with_store(|store| match key {
            Some(key) => Ok(store.text(key)),
            None => Ok(store.text(&store.assessment_key())),
        });
        text.ok().flatten()
    }

    /// Removes something that was set aside.
    pub fn remove_set_aside(&self, key: &str) {
        let _ = self.with_store(|store| store.remove_set_aside(key));
        self.tell_what_is_set_aside();
    }
}
