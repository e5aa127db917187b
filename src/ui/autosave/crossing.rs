//! Knows: whether what another tab wrote can have crossed with what this page wrote, so that neither
//! knew of the other.
//! Must not know: how anything is stored or merged.

use std::cell::{Cell, RefCell};

use crate::assessment::Assessment;
use crate::ui::clock;

/// For so long, in milliseconds, another tab may not have seen what was written here: what one
/// process of a browser writes into a storage reaches the others a moment later, and a storage has
/// no lock. Shorter than it takes a person to go to another tab and to change something there.
const MOMENT: f64 = 1_000.0;

/// What this page wrote a moment ago.
#[derive(Default)]
pub struct Crossing {
    /// What was stored before, and when it was written over.
    written_over: RefCell<Option<(Assessment, f64)>>,
    /// Whether the next write only says again what has crossed.
    says_again: Cell<bool>,
}

impl Crossing {
    /// This page has written over `before`. Of several writes in one moment, the first counts: another
    /// tab may have seen none of them.
    pub fn has_written(&self, before: Assessment) {
        // Two tabs that each insist on their own would never come to an end.
        if self.says_again.take() {
            return;
        }
        let before = self.take().unwrap_or(before);
        self.written_over
            .replace(Some((before, clock::milliseconds())));
    }

    /// What was stored before this page wrote, if that was a moment ago. Given once.
    pub fn take(&self) -> Option<Assessment> {
        let (before, at) = self.written_over.take()?;
        // A clock that was set back says nothing.
        let passed = clock::milliseconds() - at;
        (0.0..MOMENT).contains(&passed).then_some(before)
    }

    /// The next write will only say again what has crossed.
    pub fn will_say_again(&self) {
        self.says_again.set(true);
    }

    /// Nothing crosses any more: what was written has been erased.
    pub fn forget(&self) {
        self.written_over.take();
        self.says_again.take();
    }
}
