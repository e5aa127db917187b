//! Knows: the look ahead: everything that is asked about the proposal, by its ten standards.
//! Must not know: how a row is answered.

use std::cell::RefCell;
use std::rc::Rc;

use super::heading;
use crate::assessment::{Asked, Place, ahead as asked, ahead_in_all};
use crate::catalog::{PROPOSED_STANDARDS, ProposedItem, Standard};
use crate::text::{self, words};
use crate::ui::Ctx;
use crate::ui::components::{go, row, rule_status};
use crate::ui::dom::{El, el, group, whenever};
use crate::ui::in_time::{Build, in_time, parts};

/// All rows on one screen, so that nothing but answers costs a click.
pub fn ahead(ctx: Ctx) -> El {
    let words = words();
    let ahead = &words.ahead;
    let to_result = || {
        let result = go::link(ctx, Place::Result, "sgc-button").text(words.check.to_result);
        el("div", "sgc-actions").child(result)
    };
    let so_far = SoFar::follow(ctx);
    let jumping = so_far.clone();
    let standards = PROPOSED_STANDARDS.iter().enumerate();
    let standards = standards.map(|(index, standard)| {
        let so_far = so_far.clone();
        Box::new(move || one(ctx, &so_far, index, standard)) as Build
    });
    group![
        heading(ahead.title),
        el("p", "sgc-lead").text(ahead.lead),
        rule_status::rule_status(),
        el("p", "").text(ahead.in_place_means),
        parts![jumps(ctx, &jumping)],
        in_time(standards),
        to_result(),
        el("p", "sgc-quiet").text(words.check.stop_any_time),
    ]
}

/// How much is answered, wherever the screen says so. It is counted once for all of them.
struct SoFar {
    /// Standard by standard.
    now: RefCell<Vec<Asked>>,
    lines: RefCell<Vec<Line>>,
}

/// One place that says it.
struct Line {
    element: El,
    /// The standard that is counted; without one, all of them are.
    standard: Option<usize>,
    said: fn(usize, usize) -> String,
    shown: Asked,
}

impl Line {
    fn show(&mut self, standards: &[Asked]) {
        let now = match self.standard {
            Some(index) => standards[index],
            None => ahead_in_all(standards),
        };
        if now != self.shown {
            let said = (self.said)(now.answered, now.of);
            self.element.element().set_text_content(Some(&said));
            self.shown = now;
        }
    }
}

impl SoFar {
    /// Counts now, and again whenever an answer has changed.
    fn follow(ctx: Ctx) -> Rc<Self> {
        let so_far = Rc::new(Self {
            now: RefCell::default(),
            lines: RefCell::default(),
        });
        let counted = so_far.clone();
        let count = move || {
            let now = ctx.read_now(asked);
            let mut lines = counted.lines.borrow_mut();
            lines.iter_mut().for_each(|line| line.show(&now));
            counted.now.replace(now);
        };
        whenever(move || ctx.read(|_| ()), count);
        so_far
    }

    fn line(&self, standard: Option<usize>, said: fn(usize, usize) -> String) -> El {
        let element = el("span", "sgc-quiet");
        let mut line = Line {
            element: element.clone(),
            standard,
            said,
            shown: Asked::default(),
        };
        line.show(&self.now.borrow());
        self.lines.borrow_mut().push(line);
        element
    }
}

/// The ten standards to go to, each with how much of it is answered.
fn jumps(ctx: Ctx, so_far: &SoFar) -> El {
    let standards = PROPOSED_STANDARDS.iter().enumerate();
    let standards = standards.map(|(index, standard)| {
        let first = Place::Question(standard.items[0].id);
        el("li", "sgc-steps__step")
            .child(go::link(ctx, first, "sgc-steps__link").text(standard.title))
            .text(" ")
            .child(so_far.line(Some(index), words().ahead.of))
    });
    el("nav", "sgc-steps sgc-steps--proposed")
        .attr("aria-label", words().ahead.standards)
        .child(el("p", "sgc-step").child(so_far.line(None, words().ahead.answered)))
        .child(el("ol", "sgc-steps__list").children(standards))
}

fn one(ctx: Ctx, so_far: &SoFar, index: usize, standard: &'static Standard<ProposedItem>) -> El {
    let words = words();
    let paragraph = format!("{} §{}", words.ahead.proposed, standard.paragraph);
    el("section", "sgc-section sgc-ahead")
        .child(
            el("h2", "sgc-section__title")
                .text(standard.title)
                .text(" ")
                .child(el("span", "sgc-cite").text(&paragraph)),
        )
        .child(
            el("p", "")
                .text(text::proposed_purpose(index))
                .text(" ")
                .child(so_far.line(Some(index), words.ahead.answered)),
        )
        .child(in_time(
            standard
                .items
                .iter()
                .map(|item| Box::new(move || row::row(ctx, item)) as Build),
        ))
}
