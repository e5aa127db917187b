//! Knows: what the page around an instance is told, and when.
//! Must not know: how it is told, or what anybody answered beyond how far the check has come.

use std::fmt;

use crate::assessment::{Assessment, Place, Progress};
use crate::catalog;
use crate::embed::message::{Kind, Quarter, ToHost};
use crate::embed::settings::{Settings, View};

/// The page around an instance: it can be told things, and nothing else.
#[derive(Clone, Copy)]
pub struct Host(&'static dyn Fn(ToHost));

impl Host {
    /// A page that is told things in this way, for as long as there is a page.
    pub fn new(tell: impl Fn(ToHost) + 'static) -> Self {
        Self(Box::leak(Box::new(tell)))
    }

    /// Tells it something.
    pub fn tell(self, message: ToHost) {
        (self.0)(message);
    }

    /// Tells that a file was saved, by the name of the file.
    pub fn tell_exported(self, name: &str) {
        self.tell(ToHost::Exported(Kind::of_file(name)));
    }

    /// Tells what has been reached between two looks.
    pub fn tell_progress(self, before: Reached, now: Reached) {
        if now.begun && !before.begun {
            self.tell(ToHost::Started);
        }
        let Some(quarter) = now.quarter.filter(|_| now.quarter > before.quarter) else {
            return;
        };
        self.tell(ToHost::Progress(quarter));
        if quarter == Quarter::Fourth {
            self.tell(ToHost::Finished);
        }
    }
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Host")
    }
}

/// How far somebody has come, as far as a host may know.
#[derive(Clone, Copy, PartialEq)]
pub struct Reached {
    begun: bool,
    quarter: Option<Quarter>,
}

impl Reached {
    /// Looks at an assessment.
    pub fn of(assessment: &Assessment) -> Self {
        let progress = Progress::of(assessment);
        Self {
            begun: !assessment.is_empty(),
            quarter: Quarter::of(progress.answered, progress.of),
        }
    }
}

/// The place that the host wants to be opened at, if it wants one.
///
/// # Errors
/// The place without the item, when there is no such item.
pub fn place(settings: &Settings) -> Result<Option<Place>, Option<Place>> {
    let without = match settings.view {
        View::Check => None,
        View::Compare => Some(Place::Compare),
        View::Safeguards => Some(Place::Safeguards),
    };
    let Some(start) = &settings.start else {
        return Ok(without);
    };
    let id = catalog::item(start).ok_or(without)?.id();
    Ok(Some(match settings.view {
        View::Check => Place::Question(id),
        View::Compare => Place::Compared(id),
        View::Safeguards => Place::Safeguard(id),
    }))
}
