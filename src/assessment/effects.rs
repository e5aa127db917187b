//! Knows: what the edge can be asked to do after something happened to an assessment.
//! Must not know: when it is asked, or how anything is saved, focused or announced.

use super::Place;
use crate::catalog::ItemId;

/// What the edge must do after an update. The default is nothing.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Effects {
    /// Write the assessment down.
    pub save: bool,
    /// What is written down takes the place of everything that was there, in other tabs as well.
    pub replace: bool,
    /// Remove everything that was ever written down.
    pub erase: bool,
    /// Move the focus.
    pub focus: Option<Focus>,
    /// Tell somebody who does not see the screen.
    pub announce: Option<Announcement>,
}

impl Effects {
    /// Write the assessment down, and no more.
    pub const SAVE: Self = Self {
        save: true,
        replace: false,
        erase: false,
        focus: None,
        announce: None,
    };
}

/// Where the focus goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the screen.
    Heading,
    /// A question, which is brought into view.
    Question(ItemId),
    /// The answers of a question that is in view already.
    Answers(ItemId),
    /// A row of the comparison, which is brought into view.
    Row(ItemId),
}

impl Focus {
    /// Where the focus goes when a place is opened.
    pub fn at(place: Place) -> Self {
        match place {
            Place::Question(item) => Self::Question(item),
            Place::Compared(item) => Self::Row(item),
            _ => Self::Heading,
        }
    }
}

/// What is worth saying aloud. Not every click is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Announcement {
    /// The last open item of a standard was answered; the index of the standard.
    StandardAnswered(usize),
    /// The last open item of the quick check was answered.
    AllAnswered,
    /// The last open question about a proposed standard was answered; the index of the standard.
    ProposedStandardAnswered(usize),
    /// The last open question about the proposal was answered.
    AllProposedAnswered,
    /// Nothing is missing from a record any more.
    RecordComplete,
    /// A record that was complete is so no longer.
    RecordIncomplete,
    /// A task was marked as done, which changes no answer.
    TaskDone,
    /// The mark was taken away.
    TaskNotDone,
}
