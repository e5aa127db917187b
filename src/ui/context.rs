//! Knows: how components read the assessment and what they tell it.
//! Must not know: what any message changes.

use std::cell::RefCell;

use web_sys::Element;

use super::autosave::Autosave;
use super::dom::Listener;
use super::host::Reached;
use super::watched::Watched;
use super::{Host, Surroundings, address, clock, focus, in_time};
use crate::assessment::{Announcement, Answer, Assessment, Focus, Msg, Place, Progress, update};
use crate::catalog::{CURRENT_STANDARDS, ItemId, PROPOSED_STANDARDS};
use crate::embed::message::ToHost;
use crate::embed::settings::Settings;
use crate::text::words;

/// What every component of one instance shares. Components read it and send messages; none of
/// them writes.
///
/// Every closure of every component holds one, so it is no more than a reference. What it points
/// to stays when the instance is gone, without its signals and without what anybody said.
#[derive(Clone, Copy)]
pub struct Ctx(&'static Instance);

struct Instance {
    assessment: Watched<Assessment>,
    autosave: Autosave,
    announcement: Watched<String>,
    root: Element,
    listeners: RefCell<Vec<Listener>>,
    surroundings: Surroundings,
}

impl Ctx {
    /// The context of an instance that starts with this assessment.
    pub fn new(
        assessment: Assessment,
        autosave: Autosave,
        surroundings: Surroundings,
        root: Element,
    ) -> Self {
        Self(Box::leak(Box::new(Instance {
            assessment: Watched::new(assessment),
            autosave,
            announcement: Watched::new(String::new()),
            root,
            listeners: RefCell::default(),
            surroundings,
        })))
    }

    /// The only way in which anything changes.
    pub fn send(self, msg: Msg) {
        let now = clock::now();
        if !self.0.root.is_connected() {
            // The instance has been taken off the page; nobody is there to see anything.
            return;
        }
        let assessment = &self.0.assessment;
        let before = self.reached();
        let effects = assessment.update(|assessment| update(assessment, msg, &now));
        if let (Some(host), Some(before), Some(now)) = (self.host(), before, self.reached()) {
            host.tell_progress(before, now);
        }
        if effects.erase {
            self.announce(self.0.autosave.erase());
        } else if effects.replace {
            self.0.autosave.replace(assessment);
        } else if effects.save {
            self.0.autosave.after_change(assessment);
        }
        if let Some(announcement) = effects.announce {
            self.announce(announcement_sentence(announcement));
        }
        if let Some(target) = effects.focus {
            if self.has_address() {
                address::show(self.place_now());
            }
            self.focus(target);
        }
    }

    /// Tells somebody who does not see the screen.
    pub fn announce(self, mut sentence: String) {
        // The same text again is no change, and would not be read aloud.
        if self.0.announcement.now(|said| *said == sentence) {
            sentence.push('\u{a0}');
        }
        self.0.announcement.set(sentence);
    }

    /// Takes a sentence back that was told: what it says is so no longer.
    pub fn take_back(self, sentence: &str) {
        let told =
            |said: &String| !sentence.is_empty() && said.trim_end_matches('\u{a0}') == sentence;
        if self.0.announcement.now(told) {
            self.0.announcement.set(String::new());
        }
    }

    /// Tells what is wrong now, in place of what was wrong before.
    pub fn announce_problem(self, before: &str, now: &str) {
        if now == before {
            return;
        }
        match now {
            "" => self.take_back(before),
            _ => self.announce(now.into()),
        }
    }

    /// Opens a place.
    pub fn go(self, place: Place) {
        self.send(Msg::Went(place));
    }

    /// The place, once.
    pub fn place_now(self) -> Place {
        self.read_now(|assessment| assessment.place)
    }

    /// Something read off the assessment, followed.
    pub fn read<T>(self, read: impl FnOnce(&Assessment) -> T) -> T {
        self.0.assessment.with(read)
    }

    /// Something read off the assessment once.
    pub fn read_now<T>(self, read: impl FnOnce(&Assessment) -> T) -> T {
        self.0.assessment.now(read)
    }

    /// The answer to an item, followed.
    pub fn answer(self, item: ItemId) -> Option<Answer> {
        self.read(|assessment| assessment.answer(item))
    }

    /// How far the quick check has come, followed.
    pub fn progress(self) -> Progress {
        self.read(Progress::of)
    }

    /// What is saved, and where.
    pub fn autosave(self) -> &'static Autosave {
        &self.0.autosave
    }

    /// Follows what happens to the page: what another tab wrote, that it is hidden, printed or left,
    /// and, where the address belongs to the instance, where that leads.
    pub fn follow_the_page(self) {
        let mut listeners = self.0.listeners.borrow_mut();
        listeners.extend(self.0.autosave.follow_the_page(&self.0.assessment));
        if self.has_address() {
            listeners.push(address::follow(self));
        }
        listeners.push(Listener::new("beforeprint", Box::new(in_time::finish)));
    }

    /// Takes the instance off the page, with nothing unsaved and nobody listening.
    pub fn leave(self) {
        self.0.autosave.flush(&self.0.assessment);
        self.0.listeners.take();
        self.0.root.remove();
        self.0.assessment.set(Assessment::default());
        self.0.autosave.forget();
    }

    /// Keeps nothing from now on, because others use this computer, or keeps things again.
    pub fn turn_saving_off(self, off: bool) {
        self.0.autosave.turn_off(off, &self.0.assessment);
    }

    /// What is said to somebody who does not see the screen, followed.
    pub fn announcement(self) -> String {
        self.0.announcement.with(String::clone)
    }

    /// Moves the focus once the screen shows what was asked for, and tells the page around where
    /// that is: a frame as high as what is in it cannot scroll.
    pub fn focus(self, target: Focus) {
        let root = &self.0.root;
        focus::later(root.clone(), target);
        if let Some(host) = self.host() {
            let root = root.clone();
            focus::afterwards(move || host.tell(ToHost::Step(focus::depth(&root, target))));
        }
    }

    /// Leaves the focus where it is while the screen is built anew.
    pub fn keep_focus(self) {
        focus::keep(self.0.root.clone());
    }

    /// Whether something has the focus whose id in the instance begins so.
    pub fn holds_focus(self, id: &str) -> bool {
        focus::is_at(&self.0.root, &self.id(id))
    }

    /// An id of the instance, as it stands in the page: another instance has the same ones.
    pub fn id(self, id: &str) -> String {
        [self.name(), "-", id].concat()
    }

    /// The element that holds the instance.
    pub fn root(self) -> Element {
        self.0.root.clone()
    }

    /// Whether the address of the page shows the place.
    pub fn has_address(self) -> bool {
        self.0.surroundings.has_address
    }

    /// What the host chose.
    pub fn settings(self) -> &'static Settings {
        self.0.surroundings.settings
    }

    /// The page around the instance, where there is one.
    pub fn host(self) -> Option<Host> {
        self.0.surroundings.host
    }

    /// Where the page of its own is; nothing where this is it.
    pub fn home(self) -> &'static str {
        self.0.surroundings.home
    }

    /// The address of a place, for a link that is opened elsewhere.
    pub fn address_of(self, place: Place) -> String {
        format!("{}#/{}", self.home(), place.address())
    }

    /// How far somebody has come, where there is a host to be told.
    fn reached(self) -> Option<Reached> {
        self.host().map(|_| self.read_now(Reached::of))
    }

    /// The name of the instance, which its element ids begin with.
    pub fn name(self) -> &'static str {
        self.0.surroundings.name
    }
}

fn announcement_sentence(announcement: Announcement) -> String {
    let words = words();
    match announcement {
        Announcement::StandardAnswered(index) => {
            (words.check.standard_answered)(CURRENT_STANDARDS[index].title)
        }
        Announcement::AllAnswered => words.check.all_answered.into(),
        Announcement::ProposedStandardAnswered(index) => {
            (words.ahead.standard_answered)(PROPOSED_STANDARDS[index].title)
        }
        Announcement::AllProposedAnswered => words.ahead.all_answered.into(),
        Announcement::RecordComplete => words.record.now_complete.into(),
        Announcement::RecordIncomplete => words.record.now_incomplete.into(),
        Announcement::TaskDone => words.tasks.now_done.into(),
        Announcement::TaskNotDone => words.tasks.now_not_done.into(),
    }
}
