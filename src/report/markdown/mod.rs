//! The full report as Markdown, to be read, pasted into a word processor, and printed.
//!
//! Knows: the order in which a report tells things, and the signs that lay it out.
//! Must not know: how a status comes about, or how a file is saved.

mod escape;
mod items;
mod log;
mod plan;
mod result;

pub use escape::{text, text_lines};
pub use log::LogKind;

use super::told::{Share, Told};
use crate::assessment::{Assessment, Now};
use crate::report::File;
use crate::text::{Words, export_words};

/// The report as text, lines ended by `\n`. Whatever a person typed stands in it as text, with its
/// lines. The share-safe report has neither log: both are made of what was typed.
pub fn markdown(words: &Words, assessment: &Assessment, now: &Now, share: Share) -> String {
    let told = Told::new(words, assessment, now, share);
    let mut page = Page::default();
    page.heading(1, export_words().paper.title);
    front(&told, &mut page);
    result::put(&told, &mut page);
    plan::put(&told, &mut page);
    items::put(&told, &mut page);
    if told.is_full() {
        log::put(&told, &mut page);
    }
    page.heading(2, export_words().paper.about);
    page.fields(told.notes());
    page.text
}

/// One of the two logs alone, with whose it is and what it is. All of it is made of what a person
/// typed, so there is no share-safe one.
pub fn log_file(words: &Words, kind: LogKind, assessment: &Assessment, now: &Now) -> File {
    let told = Told::new(words, assessment, now, Share::Full);
    let mut page = Page::default();
    log::put_one(&told, kind, 1, &mut page);
    page.heading(2, export_words().paper.about);
    page.fields(told.names());
    page.fields(told.notes());
    let name = match kind {
        LogKind::Decisions => "decision",
        LogKind::Exceptions => "exception",
    };
    File {
        name: format!("safeguard-check-{name}-log-{}.md", now.today),
        text: page.text,
    }
}

fn front(told: &Told, page: &mut Page) {
    let words = told.words;
    let day = (words.date)(told.now.today);
    page.field(export_words().notes[3], &day);
    page.fields(told.names());
    if !told.is_full() {
        page.paragraph(export_words().share_safe);
    }
    page.paragraph(words.shell.disclaimer);
}

/// A page of Markdown that grows at its end.
#[derive(Default)]
pub struct Page {
    text: String,
    in_list: bool,
}

impl Page {
    fn begin_block(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.in_list = false;
    }

    /// A heading of a level from 1 to 6.
    pub fn heading(&mut self, level: usize, title: &str) {
        self.begin_block();
        self.text.push_str(&"#".repeat(level));
        self.text.push(' ');
        self.text.push_str(&text(title));
        self.text.push('\n');
    }

    /// A paragraph.
    pub fn paragraph(&mut self, paragraph: &str) {
        self.begin_block();
        self.text.push_str(&text_lines(paragraph, ""));
        self.text.push('\n');
    }

    /// A paragraph that is somebody else's wording.
    pub fn quotation(&mut self, parts: &[&str]) {
        self.begin_block();
        let parts: Vec<_> = parts.iter().map(|part| text(part)).collect();
        self.text.push_str("> ");
        self.text.push('“');
        self.text.push_str(&parts.join("\\\n> "));
        self.text.push('”');
        self.text.push('\n');
    }

    /// A line of a list: a name and what stands under it. Nothing when there is nothing.
    pub fn field(&mut self, name: &str, value: &str) {
        let value = text_lines(value, "  ");
        if !value.is_empty() {
            self.begin_list();
            self.text.push_str("- **");
            self.text.push_str(&text(name));
            self.text.push_str(":** ");
            self.text.push_str(&value);
            self.text.push('\n');
        }
    }

    /// Lines of a list, each as [`Self::field`].
    pub fn fields(&mut self, fields: impl IntoIterator<Item = (&'static str, String)>) {
        for (name, value) in fields {
            self.field(name, &value);
        }
    }

    /// A line of a list.
    pub fn point(&mut self, point: &str) {
        self.begin_list();
        self.text.push_str("- ");
        self.text.push_str(&text_lines(point, "  "));
        self.text.push('\n');
    }

    fn begin_list(&mut self) {
        if !self.in_list {
            self.begin_block();
        }
        self.in_list = true;
    }

    /// A table of texts of ours; an empty one without rows is for a pen.
    pub fn table(&mut self, head: &[&str], rows: &[Vec<String>]) {
        self.begin_block();
        let head: Vec<_> = head.iter().map(|cell| (*cell).to_owned()).collect();
        self.row(&head);
        self.text.push_str(&"|---".repeat(head.len()));
        self.text.push_str("|\n");
        for row in rows {
            self.row(row);
        }
    }

    fn row(&mut self, cells: &[String]) {
        for cell in cells {
            self.text.push_str("| ");
            self.text.push_str(&text(cell));
            self.text.push(' ');
        }
        self.text.push_str("|\n");
    }
}
