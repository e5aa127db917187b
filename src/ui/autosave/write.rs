//! Knows: when changes are written down, and what is merged into them first.
//! Must not know: what is merged how, or when somebody else writes.

use std::time::Duration;

use leptos::prelude::*;

use super::Autosave;
use super::elsewhere::say_stored;
use crate::assessment::{Assessment, merge};
use crate::persist::{Elsewhere, SlotError};
use crate::ui::clock;
use crate::ui::saving::{Notice, SaveState};
use crate::ui::watched::Watched;

/// Keys pressed within this time are saved together.
const COALESCE: Duration = Duration::from_millis(250);

impl Autosave {
    /// Saves soon.
    pub fn after_change(&'static self, assessment: &'static Watched<Assessment>) {
        if self.is_off_now() || self.store.borrow().is_none() {
            return;
        }
        self.saving.update(|saving| {
            saving.forget_erasing();
            saving.state = SaveState::Waiting;
        });
        self.stop_waiting();
        let wait = set_timeout_with_handle(move || self.flush(assessment), COALESCE);
        self.waiting.set(wait.ok());
    }

    /// Saves now, over whatever another tab wrote: a file was opened in place of everything.
    pub fn replace(&'static self, assessment: &'static Watched<Assessment>) {
        let _ = self.with_store(|store| Ok(store.look()));
        self.after_change(assessment);
        self.flush(assessment);
        self.taken_over.update(|times| *times += 1);
    }

    pub(super) fn has_unsaved_changes(&self) -> bool {
        let state = self.saving.now(|saving| saving.state);
        matches!(state, SaveState::Waiting | SaveState::NotSaved)
    }

    /// Saves now if a change waits: the page may be about to go away. What another tab wrote in
    /// the meantime is merged first.
    pub fn flush(&self, assessment: &'static Watched<Assessment>) {
        if !self.has_unsaved_changes() || self.store.borrow().is_none() {
            return;
        }
        self.stop_waiting();
        let now = clock::now();
        match self.with_store(|store| Ok(store.look())) {
            Ok(Elsewhere::Changed(document)) => {
                let crossed = self.crossing.take();
                let before = crossed.unwrap_or_else(|| self.stored.borrow().clone());
                let merged =
                    assessment.now(|here| merge(&before, here, &document.assessment, now.today));
                self.take_over(assessment, merged.assessment, merged.taken);
            }
            Ok(Elsewhere::Gone) => {
                self.lose(assessment);
                if assessment.now(Assessment::is_empty) {
                    return;
                }
            }
            _ => {}
        }
        let saved =
            self.with_store(|store| assessment.now(|assessment| store.save(assessment, &now)));
        self.saving.update(|saving| match &saved {
            Ok(()) => {
                self.stored_at.replace(now.stamp);
                let before = self.stored.replace(assessment.now(Assessment::clone));
                self.crossing.has_written(before);
                let (hours, minutes) = clock::time_of_day();
                saving.state = SaveState::SavedAt(hours, minutes);
                saving.stop_telling(|notice| {
                    use Notice::{Blocked, Full, Unreadable};
                    // What was in the way of the last one has been set aside by now.
                    matches!(notice, Blocked | Full | Unreadable(_))
                });
            }
            Err(error) => {
                saving.state = SaveState::NotSaved;
                saving.tell(match error {
                    SlotError::Full => Notice::Full,
                    SlotError::Blocked | SlotError::NotText => Notice::Blocked,
                });
            }
        });
        self.tell_what_is_set_aside();
        // Only then is there anything new to read, and this instance hears itself as well.
        if saved.is_ok() {
            say_stored();
        }
    }

    /// Lets go of what is stored, when the page has been left: the store still holds it.
    pub fn forget(&self) {
        self.stored.take();
    }

    pub(super) fn stop_waiting(&self) {
        if let Some(wait) = self.waiting.take() {
            wait.clear();
        }
    }
}
