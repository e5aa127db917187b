//! Knows: which files for others there are, what each is called and of which type it is.
//! Must not know: what stands in one, or how a browser saves it.

use super::File;
use super::calendar::{Cadences, calendar};
use super::csv::csv;
use super::markdown::markdown;
use super::oscal::oscal;
use super::questions::question_list;
use super::told::Share;
use crate::assessment::{Assessment, Now};
use crate::text::Words;

/// A file for others. None of them can be opened here again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportKind {
    /// The table for a spreadsheet.
    Csv,
    /// The full report.
    Markdown,
    /// The days of a person, and the proposal's cadences where they are asked for.
    Calendar(Cadences),
    /// The format for other programs.
    Oscal,
    /// The questions to the IT provider.
    Questions,
}

impl ExportKind {
    /// The type of the file, as in a `Content-Type`. All are UTF-8.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv",
            Self::Markdown => "text/markdown",
            Self::Calendar(_) => "text/calendar",
            Self::Oscal => "application/json",
            Self::Questions => "text/plain",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Csv => "items",
            Self::Markdown => "report",
            Self::Calendar(_) => "dates",
            Self::Oscal => "oscal",
            Self::Questions => "questions",
        }
    }

    const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Markdown => "md",
            Self::Calendar(_) => "ics",
            Self::Oscal => "json",
            Self::Questions => "txt",
        }
    }
}

/// The file of a kind, as of `now`, with its name. Nothing that a person typed stands in the name.
pub fn export(
    words: &Words,
    kind: ExportKind,
    share: Share,
    assessment: &Assessment,
    now: &Now,
) -> File {
    let text = match kind {
        ExportKind::Csv => csv(words, assessment, now, share),
        ExportKind::Markdown => markdown(words, assessment, now, share),
        ExportKind::Calendar(cadences) => calendar(words, assessment, now, share, cadences),
        ExportKind::Oscal => oscal(words, assessment, now, share),
        ExportKind::Questions => question_list(words, assessment, now, share),
    };
    let safe = match share {
        Share::Full => "",
        Share::Safe => "-share-safe",
    };
    let (name, extension) = (kind.name(), kind.extension());
    File {
        name: format!("safeguard-check-{name}{safe}-{}.{extension}", now.today),
        text,
    }
}
