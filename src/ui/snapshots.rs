//! Knows: when results of a day are read, kept and removed, and that another tab may have done the
//! same a moment ago: what is stored is read before anything is written.
//! Must not know: keys, how a result is kept, or what is shown about it.

use super::autosave::say_stored;
use super::{Ctx, clock};
use crate::assessment::document::Refusal;
use crate::persist::{SlotError, Store};
use crate::report::{NotFrozen, Snapshot, Snapshots};
use crate::text::words;

/// Why there is no list to work with, or a result was not kept. Then nothing has changed.
#[derive(Debug, Clone, PartialEq)]
pub enum NotKept {
    /// Nothing is read or kept because others use this computer.
    Off,
    /// The browser keeps nothing.
    Blocked,
    /// What is stored is no list. It is never written over.
    Unreadable(Refusal),
    /// As many as there can be are kept.
    TooMany,
    /// The list would be too large to be read again.
    TooLarge,
    /// The browser has no room.
    NoRoom,
}

/// What is stored, as text, to see whether it is still the same. Nothing where nothing can be read.
pub fn text(ctx: Ctx) -> Option<String> {
    if ctx.autosave().is_off_now() {
        return None;
    }
    let read = |store: &Store| Ok(store.text(&store.snapshots_key()));
    ctx.autosave().with_store(read).ok().flatten()
}

/// The results that are kept, each held against its digest just now.
///
/// # Errors
/// Why there is no list.
pub fn kept(ctx: Ctx) -> Result<Snapshots, NotKept> {
    if ctx.autosave().is_off_now() {
        return Err(NotKept::Off);
    }
    match ctx.autosave().with_store(Store::snapshots) {
        Ok(None) => Ok(Snapshots::default()),
        Ok(Some(text)) => Snapshots::read(&text).map_err(NotKept::Unreadable),
        Err(SlotError::NotText) => Err(NotKept::Unreadable(Refusal::HalfSurrogate)),
        Err(_) => Err(NotKept::Blocked),
    }
}

/// Keeps the result of this moment, and says how many are kept now.
///
/// # Errors
/// Why it was not kept.
pub fn freeze(ctx: Ctx) -> Result<usize, NotKept> {
    let mut snapshots = kept(ctx)?;
    let now = clock::now();
    let frozen = ctx.read_now(|assessment| snapshots.freeze(words(), assessment, &now));
    frozen.map_err(|reason| match reason {
        NotFrozen::TooMany => NotKept::TooMany,
        NotFrozen::TooLarge => NotKept::TooLarge,
    })?;
    save(ctx, &snapshots)?;
    Ok(snapshots.all().len())
}

/// Where a result stands now that was read before: the same one, or what has become of it.
pub fn again(ctx: Ctx, before: &Snapshot, place: usize) -> Option<Snapshot> {
    let snapshots = kept(ctx).ok()?;
    let mut all = snapshots.all().iter();
    let found = all.find(|snapshot| *snapshot == before);
    found.or(snapshots.all().get(place)).cloned()
}

/// Removes one.
///
/// # Errors
/// Why it is still there.
pub fn remove(ctx: Ctx, gone: &Snapshot) -> Result<(), NotKept> {
    let mut snapshots = kept(ctx)?;
    // Another tab may have removed it already.
    if let Some(place) = snapshots.all().iter().position(|one| one == gone) {
        snapshots.remove(place);
        save(ctx, &snapshots)?;
    }
    Ok(())
}

/// Removes what cannot be read.
///
/// # Errors
/// That it is still there.
pub fn remove_all(ctx: Ctx) -> Result<(), NotKept> {
    let removed = ctx.autosave().with_store(Store::remove_snapshots);
    say_stored();
    removed.map_err(|_| NotKept::Blocked)
}

fn save(ctx: Ctx, snapshots: &Snapshots) -> Result<(), NotKept> {
    if snapshots.all().is_empty() {
        return remove_all(ctx);
    }
    let text = snapshots.write();
    let saved = ctx
        .autosave()
        .with_store(|store| store.save_snapshots(&text));
    say_stored();
    saved.map_err(|error| match error {
        SlotError::Full => NotKept::NoRoom,
        SlotError::Blocked | SlotError::NotText => NotKept::Blocked,
    })
}
