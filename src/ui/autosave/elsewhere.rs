//! Knows: what happens here when another tab, or the widget a second time on the page, writes or
//! erases.
//! Must not know: when this one writes.

use leptos::prelude::*;
use web_sys::Event;

use super::Autosave;
use crate::assessment::{Assessment, merge};
use crate::catalog::ItemId;
use crate::persist::{Elsewhere, Settings};
use crate::ui::clock;
use crate::ui::dom::Listener;
use crate::ui::saving::{Notice, SaveState};
use crate::ui::watched::Watched;

/// Said on the page after every write, for the widget a second time on the same page: the browser
/// tells other tabs only.
pub const STORED: &str = "safeguard-check:stored";

impl Autosave {
    /// Puts what came from elsewhere on the page. The place stays this tab's own.
    pub(super) fn take_over(
        &self,
        assessment: &'static Watched<Assessment>,
        taken: Assessment,
        items: Vec<ItemId>,
    ) {
        assessment.update(|here| {
            let place = here.place;
            *here = taken;
            here.place = place;
        });
        if !items.is_empty() {
            // A question that nothing was said about elsewhere stays as it is.
            let place = assessment.now(|here| here.place);
            if items.iter().any(|item| place.shows(*item)) {
                self.taken_over.update(|times| *times += 1);
            }
            self.tell(Notice::Elsewhere(items));
        }
    }

    /// Looks whether another tab, or the widget a second time on the page, has written or erased.
    fn look(&'static self, assessment: &'static Watched<Assessment>) {
        if self.is_off_now() {
            return;
        }
        self.look_at_settings();
        if self.has_unsaved_changes() {
            return self.flush(assessment);
        }
        match self.with_store(|store| Ok(store.look())) {
            Ok(Elsewhere::Changed(document)) => {
                let mut theirs = None;
                self.saving.update(|saving| {
                    saving.state = SaveState::SavedBefore(clock::day_of(&document.saved_at));
                    saving.forget_erasing();
                    theirs = Some(self.looked_at_again(*document, saving));
                });
                self.take_in(assessment, theirs.unwrap_or_default());
            }
            Ok(Elsewhere::Gone) => self.lose(assessment),
            Ok(Elsewhere::Same | Elsewhere::Unreadable) | Err(_) => {}
        }
    }

    /// Takes over what another tab wrote. Where that crossed with what was written here, both hold, and
    /// what the other does not know yet is written down again.
    fn take_in(&'static self, assessment: &'static Watched<Assessment>, mut theirs: Assessment) {
        let Some(before) = self.crossing.take() else {
            assessment.now(|here| theirs.hold_names_of(here));
            let items = assessment.now(|here| here.differing(&theirs));
            return self.take_over(assessment, theirs, items);
        };
        let today = clock::today();
        let merged = assessment.now(|here| merge(&before, here, &theirs, today));
        let is_new_to_them = merged.assessment.says_more_than(&theirs);
        self.take_over(assessment, merged.assessment, merged.taken);
        if is_new_to_them {
            self.crossing.will_say_again();
            self.after_change(assessment);
        }
    }

    /// Lets go of what was erased elsewhere: everything but what was said here since it was last
    /// stored.
    pub(super) fn lose(&self, assessment: &'static Watched<Assessment>) {
        self.settings.set(Settings::default());
        self.saving.update(|saving| {
            saving.state = SaveState::NothingYet;
            saving.stop_telling(|_| true);
            saving.tell(Notice::Gone);
        });
        self.crossing.forget();
        let stored_at = self.stored_at.borrow();
        let stored = self.stored.take();
        assessment.update(|here| here.forget_until(&stored, &stored_at));
        self.taken_over.update(|times| *times += 1);
    }

    /// Saves waiting changes when the page is hidden or left, and looks for what others wrote when
    /// they say so or the page is back. For as long as what is given back is kept.
    pub fn follow_the_page(
        &'static self,
        assessment: &'static Watched<Assessment>,
    ) -> impl Iterator<Item = Listener> {
        let events = [
            "pagehide",
            "pageshow",
            "visibilitychange",
            "storage",
            STORED,
        ];
        events
            .into_iter()
            .map(move |event| Listener::new(event, Box::new(move || self.look(assessment))))
    }
}

/// Says on the page that something was stored or removed.
pub fn say_stored() {
    if let Ok(event) = Event::new(STORED) {
        let _ = window().dispatch_event(&event);
    }
}
