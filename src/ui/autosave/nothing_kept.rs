//! Knows: how everything that was saved is removed, and how nothing is kept where others use the
//! computer.
//! Must not know: what is saved.

use super::Autosave;
use super::elsewhere::say_stored;
use crate::assessment::{Assessment, merge};
use crate::persist::{Settings, Store};
use crate::text::words;
use crate::ui::clock;
use crate::ui::saving::{Notice, SaveState};
use crate::ui::watched::Watched;

impl Autosave {
    /// Keeps nothing from now on, or keeps things again.
    pub fn turn_off(&'static self, off: bool, assessment: &'static Watched<Assessment>) {
        if off {
            self.flush(assessment);
            // What could not be written down is nowhere else, so it stays on the page.
            let is_written = !self.has_unsaved_changes();
            let stored = self.with_store(Store::count).unwrap_or(0);
            self.saving.update(|saving| {
                saving.state = SaveState::Off;
                saving.stop_telling(|_| true);
                if stored > 0 {
                    saving.tell(Notice::Stored(stored));
                }
            });
            self.settings.set(Settings::default());
            if is_written {
                self.take_over(assessment, Assessment::default(), Vec::new());
            }
        } else {
            let here = assessment.now(Assessment::clone);
            self.saving.update(|saving| saving.stop_telling(|_| true));
            let stored = self.load();
            let settings = self.with_store(|store| Ok(store.settings()));
            self.settings.set(settings.unwrap_or_default());
            let before = Assessment::default();
            let merged = merge(&before, &here, &stored, clock::now().today);
            self.take_over(assessment, merged.assessment, Vec::new());
            if !here.is_empty() {
                self.after_change(assessment);
            }
        }
    }

    /// Removes everything that was ever saved, and gives the sentence that says so.
    pub fn erase(&self) -> String {
        self.stop_waiting();
        self.stored.take();
        self.crossing.forget();
        let erased = match &*self.store.borrow() {
            Some(store) => store.erase(),
            None => Ok(0),
        };
        let sentence = match erased {
            Ok(number) => (words().saving.erased)(number),
            Err(_) => words().saving.erase_stopped.into(),
        };
        self.settings.set(Settings::default());
        self.saving.update(|saving| {
            saving.tell_erasing(&sentence);
            saving.stop_telling(|notice| !matches!(notice, Notice::Blocked));
            let keeps = !matches!(saving.state, SaveState::Off | SaveState::Never);
            if saving.notices.is_empty() && keeps {
                saving.state = SaveState::NothingYet;
            }
        });
        say_stored();
        sentence
    }
}
