//! Knows: when enough was answered that it is worth saying aloud.
//! Must not know: in which words, or how it is said.

use super::{Announcement, Asked, Assessment, Progress, ahead, ahead_in_all};

/// How much was answered at a moment, of both rules.
pub struct Answered {
    check: Progress,
    ahead: Vec<Asked>,
}

impl Answered {
    /// How much is answered now.
    pub fn of(state: &Assessment) -> Self {
        Self {
            check: Progress::of(state),
            ahead: ahead(state),
        }
    }

    /// What is worth saying aloud about the way from here to there.
    pub fn announce(&self, after: &Self) -> Option<Announcement> {
        let (was, is) = (&self.check, &after.check);
        if was.answered < was.of && is.answered == is.of {
            return Some(Announcement::AllAnswered);
        }
        let mut pairs = was.left.iter().zip(&is.left);
        if let Some(index) = pairs.position(|(was, is)| *was > 0 && *is == 0) {
            return Some(Announcement::StandardAnswered(index));
        }
        let mut pairs = self.ahead.iter().zip(&after.ahead);
        let index = pairs.position(|(was, is)| !was.is_complete() && is.is_complete())?;
        Some(match ahead_in_all(&after.ahead).is_complete() {
            true => Announcement::AllProposedAnswered,
            false => Announcement::ProposedStandardAnswered(index),
        })
    }
}
