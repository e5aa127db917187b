//! Knows: the rows that are on the screen, which of them are in sight, and when one is filled.
//! Must not know: how a person chooses among them, or what a row shows.
//!
//! Fifty-three rows of official wording take a slow phone most of a second. So each has its place at
//! once and is filled when its turn comes, and a choice hides rows rather than build others.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::rows::{Row, rows};
use crate::text::search::Query;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::dom::{El, el};
use crate::ui::in_time;

/// All rows, under the titles of both rules.
pub struct List {
    ctx: Ctx,
    rows: Vec<Shown>,
    titles: [El; 2],
    element: El,
    query: RefCell<Query>,
}

/// A row on the screen.
struct Shown {
    row: Row,
    place: El,
    /// Most choices leave most rows as they are, and asking the browser for nothing is fast.
    is_hidden: Cell<bool>,
    /// What is marked in it; nothing until it is filled.
    marked: RefCell<Option<Query>>,
}

impl List {
    /// The rows, each in a place that is still empty.
    pub fn new(ctx: Ctx) -> Self {
        let compare = &words().compare;
        let shown = rows().into_iter().map(|row| Shown {
            place: row.place(ctx),
            row,
            is_hidden: Cell::default(),
            marked: RefCell::default(),
        });
        let rows: Vec<_> = shown.collect();
        let titles = [compare.current_title, compare.proposed_title]
            .map(|title| el("h3", "sgc-compare__rule").text(title));
        let mut element = el("div", "");
        for (rule, title) in titles.iter().enumerate() {
            let of_rule = rows
                .iter()
                .filter(|shown| shown.row.item.rule() as usize == rule);
            element = element
                .child(title.clone())
                .children(of_rule.map(|shown| shown.place.clone()));
        }
        Self {
            ctx,
            rows,
            titles,
            element,
            query: RefCell::default(),
        }
    }

    /// The rows.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &Row> {
        self.rows.iter().map(|shown| &shown.row)
    }

    /// The titles with their rows, to be put on the screen once.
    pub fn element(&self) -> El {
        self.element.clone()
    }

    /// Shows some of the rows with what is looked for marked in them, and says how many.
    pub fn show(self: &Rc<Self>, query: &Query, shows: impl Fn(&Row) -> bool) -> usize {
        self.query.replace(query.clone());
        let mut of_rules = [0, 0];
        for (index, shown) in self.rows.iter().enumerate() {
            let is_shown = shows(&shown.row);
            if shown.is_hidden.replace(!is_shown) == is_shown {
                hide(&shown.place, !is_shown);
            }
            if is_shown {
                of_rules[shown.row.item.rule() as usize] += 1;
                let list = Rc::downgrade(self);
                in_time::in_turn(Box::new(move || {
                    if let Some(list) = list.upgrade() {
                        list.fill(index);
                    }
                }));
            }
        }
        for (title, number) in self.titles.iter().zip(of_rules) {
            hide(title, number == 0);
        }
        in_time::say_busy(self.element.element());
        of_rules.iter().sum()
    }

    /// Fills a row with what is marked now, unless that stands there or nobody sees it.
    fn fill(&self, index: usize) {
        let Shown {
            row,
            place,
            is_hidden,
            marked,
        } = &self.rows[index];
        let query = self.query.borrow();
        if marked.borrow().as_ref() == Some(&*query) || is_hidden.get() {
            return;
        }
        place.element().set_text_content(None);
        let _ = place.clone().child(row.show(self.ctx, &query));
        marked.replace(Some(query.clone()));
    }
}

/// Takes an element out of sight, or puts it back.
pub fn hide(element: &El, hidden: bool) {
    let _ = element
        .element()
        .toggle_attribute_with_force("hidden", hidden);
}
