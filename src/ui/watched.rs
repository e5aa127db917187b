//! Knows: a value whose readers are told when it has changed.
//! Must not know: which value.
//!
//! A signal of Leptos is code of its own for every type in it, which a visitor pays for. So the
//! signal here only counts the changes, and the value lies beside it.

use std::cell::RefCell;

use leptos::prelude::*;

/// A value that is followed.
pub struct Watched<T> {
    value: RefCell<T>,
    changes: RwSignal<usize>,
}

impl<T> Watched<T> {
    /// Begins with this value.
    pub fn new(value: T) -> Self {
        Self {
            value: RefCell::new(value),
            changes: RwSignal::new(0),
        }
    }

    /// Something read off the value, followed.
    pub fn with<R>(&self, read: impl FnOnce(&T) -> R) -> R {
        follow(self.changes);
        self.now(read)
    }

    /// Something read off the value, once.
    pub fn now<R>(&self, read: impl FnOnce(&T) -> R) -> R {
        read(&self.value.borrow())
    }

    /// Changes the value, then tells everybody who follows it.
    pub fn update<R>(&self, change: impl FnOnce(&mut T) -> R) -> R {
        let result = change(&mut self.value.borrow_mut());
        tell(self.changes);
        result
    }

    /// Puts another value in its place.
    pub fn set(&self, value: T) {
        self.update(|place| *place = value);
    }
}

/// After the owner is gone there is nobody to follow anything.
fn follow(changes: RwSignal<usize>) {
    changes.try_get();
}

fn tell(changes: RwSignal<usize>) {
    changes.try_update(|changes| *changes += 1);
}
