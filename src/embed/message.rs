//! What a host and an instance tell each other.
//!
//! Knows: every message there is, both ways, and how each is written down.
//! Must not know: answers, notes, statuses or counts of them. No message has room for one: each
//! is made of closed sets and of distances on the screen. Nor a browser, or who listens.

use super::settings::Theme;

/// What every message names, and what is not ours lacks.
pub const PROTOCOL: &str = "safeguard-check/1";

/// The greatest distance that is ever told, in pixels.
pub const FARTHEST: u32 = 100_000;

/// Everything that an instance tells its host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToHost {
    /// It can be used.
    Ready,
    /// How high it is, in pixels.
    Size(u32),
    /// Another part of it is to be seen: how far below its upper edge, in pixels.
    Step(u32),
    /// The first answer was given.
    Started,
    /// Another quarter of the quick check has been answered.
    Progress(Quarter),
    /// Every question of the quick check has been answered.
    Finished,
    /// A file was saved.
    Exported(Kind),
    /// The person wants to leave the drawer.
    Leave,
    /// The item that the host named as the start is none.
    NoSuchStart,
    /// The browser keeps nothing.
    StorageBlocked,
}

/// How much of the quick check has been answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quarter {
    /// One.
    First,
    /// Two.
    Second,
    /// Three.
    Third,
    /// All four.
    Fourth,
}

/// What kind of file was saved, by its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// To be opened here again, or by another program.
    Json,
    /// A table.
    Csv,
    /// A report to read.
    Markdown,
    /// Dates.
    Calendar,
    /// Plain text.
    Text,
}

/// Everything that a host may ask of an instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FromHost {
    /// Be light or dark.
    Theme(Theme),
    /// Take the focus.
    Focus,
}

/// What stands in a field of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// One of the words in this file.
    Word(&'static str),
    /// A whole number.
    Number(u32),
}

impl ToHost {
    /// The name of the message, and its one more field if it has one.
    pub fn encode(self) -> (&'static str, Option<(&'static str, Value)>) {
        use Value::{Number, Word};
        match self {
            Self::Ready => ("ready", None),
            Self::Size(height) => ("size", Some(("height", Number(height.min(FARTHEST))))),
            Self::Step(top) => ("step", Some(("top", Number(top.min(FARTHEST))))),
            Self::Started => ("started", None),
            Self::Progress(quarter) => ("progress", Some(("quarter", Number(quarter.number())))),
            Self::Finished => ("finished", None),
            Self::Exported(kind) => ("exported", Some(("kind", Word(kind.name())))),
            Self::Leave => ("leave", None),
            Self::NoSuchStart => ("error", Some(("reason", Word("item")))),
            Self::StorageBlocked => ("error", Some(("reason", Word("storage")))),
        }
    }
}

impl FromHost {
    /// Reads a message. `field` gives the text of a field, if it has one and it is text. What is
    /// not ours, unknown or of another shape is `None`.
    pub fn decode(field: &dyn Fn(&str) -> Option<String>) -> Option<Self> {
        if field("protocol")? != PROTOCOL {
            return None;
        }
        match field("type")?.as_str() {
            "theme" => Theme::parse(&field("theme")?).map(Self::Theme),
            "focus" => Some(Self::Focus),
            _ => None,
        }
    }
}

impl Quarter {
    const ALL: [Self; 4] = [Self::First, Self::Second, Self::Third, Self::Fourth];

    /// How many quarters so many of so many are; `None` below the first.
    pub fn of(answered: usize, of: usize) -> Option<Self> {
        let quarters = (answered.min(of) * 4).checked_div(of)?;
        Self::ALL.get(quarters.checked_sub(1)?).copied()
    }

    /// 1 to 4.
    pub const fn number(self) -> u32 {
        self as u32 + 1
    }
}

impl Kind {
    /// The kind of a file, by the end of its name.
    pub fn of_file(name: &str) -> Self {
        match name.rsplit('.').next() {
            Some("csv") => Self::Csv,
            Some("md") => Self::Markdown,
            Some("ics") => Self::Calendar,
            Some("txt") => Self::Text,
            _ => Self::Json,
        }
    }

    /// As it stands in a message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Markdown => "markdown",
            Self::Calendar => "calendar",
            Self::Text => "text",
        }
    }
}
