//! Knows: how a log is laid out, on the screen, on paper and where it is copied: headings and
//! tables alone, so that a word processor keeps them.
//! Must not know: which record stands in which log, or what is told about one.

use crate::assessment::Place;
use crate::catalog::{Item, official};
use crate::report::{Field, Log, LogKind, Told, lines, logs};
use crate::text::{log_words, words};
use crate::ui::Ctx;
use crate::ui::components::{go, quote};
use crate::ui::dom::{El, el, group};
use crate::ui::in_time::{Build, in_time};

/// So many records that no longer apply are laid out at once. Thousands, which a file may hold, would
/// be laid out anew at every frame that brings some more.
const NEAR: usize = 50;

/// Where a log stands.
#[derive(Clone, Copy)]
pub struct Layout {
    /// The level of its heading.
    pub level: usize,
    /// On the screen: official wording and entries lead somewhere.
    pub links: Option<Ctx>,
    /// Tables bring their lines along, in the plain attributes that word processors know, because
    /// they leave the page and its style behind.
    pub lines: bool,
}

/// A log with its heading. `actions` is what can be done with it; it stands before the entries.
pub fn log(told: &Told, kind: LogKind, layout: Layout, actions: El) -> El {
    let say = log_words();
    let logs = logs(&told.assessment, told.now.today);
    match kind {
        LogKind::Decisions => group![
            layout.heading(0, say.decisions),
            el("p", "").text(say.decisions_lead),
            layout.quote(&official::ANOTHER_WAY),
            layout.quote(&official::SIX_YEARS),
            el("p", "").child(el("b", "").text(say.keep)),
            actions,
            layout.entries(told, &logs.decisions, say.no_decisions),
        ],
        LogKind::Exceptions => group![
            layout.heading(0, say.exceptions),
            el("p", "").child(el("b", "").text(say.exceptions_lead)),
            actions,
            layout.entries(told, &logs.exceptions, say.no_exceptions),
        ],
    }
}

/// A text with the lines that somebody gave it. It stays text, and its lines stay lines when they
/// are copied.
pub fn typed(place: El, text: &str) -> El {
    let mut place = place;
    for (index, line) in lines(text).iter().enumerate() {
        if index > 0 {
            place = place.child(el("br", ""));
        }
        place = place.text(line);
    }
    place
}

impl Layout {
    fn heading(self, below: usize, title: &str) -> El {
        let tag = ["h", &(self.level + below).to_string()].concat();
        let class = match below {
            0 => "sgc-section__title",
            1 => "sgc-log__part",
            _ => "sgc-log__title",
        };
        el(&tag, class).text(title)
    }

    fn quote(self, quoted: &official::Quote) -> El {
        if self.links.is_some() {
            return quote::quote(quoted);
        }
        let parts = quoted.parts.iter();
        group![
            el("p", "").text(&(log_words().quote_lead)(quoted.paragraph)),
            el("blockquote", "sgc-quote sgc-quote__text")
                .children(parts.map(|part| el("p", "").text(&format!("“{part}”")))),
        ]
    }

    fn entries(self, told: &Told, log: &Log, nothing: &str) -> El {
        let say = log_words();
        let mut shown = group![];
        if log.complete.is_empty() && log.incomplete.is_empty() {
            shown = shown.child(el("p", "").text(nothing));
        }
        for (title, decisions) in [
            (say.in_effect, &log.complete),
            (say.incomplete, &log.incomplete),
        ] {
            if !decisions.is_empty() {
                shown = shown.child(self.heading(1, title));
            }
            for decision in decisions {
                let item = decision.item.0;
                let entry = self.entry(&told.heading(item), told.decision(decision));
                shown = shown.child(match told.still_missing(decision) {
                    Some(missing) => {
                        let missing = el("p", "sgc-log__missing").text(&missing);
                        let link = words().records.complete;
                        entry.child(missing).child(self.link(item, link))
                    }
                    None => entry
                        .child(self.signatures())
                        .child(self.link(item, words().records.change)),
                });
            }
        }
        if !log.past.is_empty() {
            shown = shown
                .child(self.heading(1, say.past))
                .child(el("p", "").text(say.past_lead));
        }
        let past = log.past.iter().enumerate().map(|(index, past)| {
            let (title, fields) = (told.past_title(past), told.past_decision(past));
            let item = past.item.map(|item| item.0);
            let class = match index < NEAR {
                true => "sgc-log__entry",
                false => "sgc-log__entry sgc-log__entry--far",
            };
            let build = move || self.past_entry(&title, fields, item).attr("class", class);
            Box::new(build) as Build
        });
        match self.links {
            // Years of records are many; whoever opens the screen sees the first ones at once.
            Some(_) => shown.child(in_time(past)),
            None => shown.children(past.map(|build| build())),
        }
    }

    fn past_entry(self, title: &str, fields: Vec<Field>, item: Option<Item>) -> El {
        let entry = self.entry(title, fields);
        match item {
            Some(item) => entry.child(self.link(item, words().records.today)),
            None => entry,
        }
    }

    fn entry(self, title: &str, fields: Vec<Field>) -> El {
        let rows = fields.iter().map(|(name, text)| {
            let name = self.cell("th").attr("scope", "row").text(name);
            el("tr", "").child(name).child(typed(self.cell("td"), text))
        });
        let rows = el("tbody", "").children(rows);
        el("div", "sgc-log__entry")
            .child(self.heading(2, title))
            .child(self.table("sgc-log__record").child(rows))
    }

    /// Empty cells, for a pen.
    fn signatures(self) -> El {
        let say = log_words();
        let head = say.signature.iter();
        let head = head.map(|name| el("th", "").attr("scope", "col").text(name));
        let line = || el("tr", "").children(say.signature.iter().map(|_| self.cell("td")));
        let apart = self.lines.then(|| el("p", ""));
        let table = self
            .table("sgc-log__signatures")
            .child(el("thead", "").child(el("tr", "").children(head)))
            .child(el("tbody", "").child(line()).child(line()));
        group![].children(apart).child(table)
    }

    fn table(self, class: &str) -> El {
        let table = el("table", class);
        match self.lines {
            true => table
                .attr("border", "1")
                .attr("cellpadding", "4")
                .attr("cellspacing", "0")
                .attr("width", "100%"),
            false => table,
        }
    }

    fn cell(self, tag: &str) -> El {
        let cell = el(tag, "");
        match self.lines {
            true => cell
                .attr("align", "left")
                .attr("valign", "top")
                .attr("height", "28"),
            false => cell,
        }
    }

    fn link(self, item: Item, name: &str) -> El {
        let Some(ctx) = self.links else {
            return group![];
        };
        let title = [": ", item.title()].concat();
        go::link(ctx, Place::Question(item.id()), "sgc-table__change")
            .text(name)
            .child(el("span", "sgc-visually-hidden").text(&title))
    }
}
