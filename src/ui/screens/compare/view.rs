//! Knows: how a person chooses which rows are looked at, and that those are shown.
//! Must not know: which items a filter lets through, or what a row shows.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlInputElement, KeyboardEvent};

use super::filter::{FILTERS, Filter, for_me, standard_id};
use super::list::{List, hide};
use crate::assessment::Place;
use crate::catalog::{CURRENT_STANDARDS, ItemId, PROPOSED_STANDARDS, Rule};
use crate::text::search::Query;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group, whenever};
use crate::ui::watched::Watched;

/// What is looked at.
#[derive(Default)]
struct Chosen {
    /// The place of the filter in the row of all.
    filter: usize,
    /// The standard, by rule and paragraph; empty for all.
    standard: String,
    query: Query,
    /// How often any of it was changed.
    times: usize,
}

/// The rows, and what is chosen among them.
struct View {
    ctx: Ctx,
    list: Rc<List>,
    for_me: Vec<ItemId>,
    chosen: Watched<Chosen>,
    /// The row that the address leads to. It is shown whatever is looked at, until something else is
    /// chosen.
    named: Cell<Option<ItemId>>,
    sentence: El,
    nothing_for_me: El,
    saying: Cell<Option<TimeoutHandle>>,
}

/// Search, filters, and the rows that are left.
pub fn view(ctx: Ctx) -> El {
    let compare = &words().compare;
    let view = Rc::new(View {
        ctx,
        list: Rc::new(List::new(ctx)),
        for_me: for_me(ctx),
        chosen: Watched::new(Chosen::default()),
        named: Cell::default(),
        sentence: el("p", "sgc-quiet"),
        nothing_for_me: el("p", "").attr("hidden", "").text(compare.for_me_nothing),
        saying: Cell::default(),
    });
    let (led, chose) = (view.clone(), view.clone());
    let followed = view.clone();
    // A link to a row leads there a second time as well, after something else was chosen.
    whenever(move || ctx.read(|_| ()), move || led.lead(ctx.place_now()));
    whenever(
        move || followed.chosen.with(|_| ()),
        move || chose.show_chosen(),
    );
    let filters = (0..FILTERS.len()).map(|place| view.filter(place));
    group![
        el("div", "sgc-compare__fields")
            .child(view.search())
            .child(view.standards()),
        el("div", "sgc-filters")
            .attr("role", "group")
            .attr("aria-label", compare.filters)
            .children(filters),
        view.sentence.clone(),
        view.nothing_for_me.clone(),
        view.list.element(),
    ]
}

impl View {
    fn choose(&self, choose: impl FnOnce(&mut Chosen)) {
        self.chosen.update(|chosen| {
            choose(chosen);
            chosen.times += 1;
        });
    }

    /// Follows the address to a row.
    fn lead(&self, place: Place) {
        if let Place::Compared(id) = place {
            self.named.set(Some(id));
            self.show();
        }
    }

    fn show_chosen(&self) {
        if self.chosen.now(|chosen| chosen.times) > 0 {
            self.named.set(None);
        }
        self.show();
    }

    fn show(&self) {
        let compare = &words().compare;
        let named = self.named.get();
        self.chosen.now(|chosen| {
            let filter = FILTERS[chosen.filter];
            let number = self.list.show(&chosen.query, |row| {
                let id = row.item.id();
                named == Some(id)
                    || filter.lets_through(row.item, &self.for_me)
                        && (chosen.standard.is_empty()
                            || standard_id(id.rule(), row.standard) == chosen.standard)
                        && chosen.query.is_found_in(&row.searched)
            });
            let sentence = (compare.shown)(number, self.list.rows().len());
            self.sentence.element().set_text_content(Some(&sentence));
            let nobody = filter != Filter::ForMe || !self.for_me.is_empty();
            hide(&self.nothing_for_me, nobody);
            self.say(chosen.times, sentence);
        });
    }

    /// Tells how many rows are shown to somebody who does not see them, once a person stops typing.
    /// Nothing is said about the rows that are there at first.
    fn say(&self, times: usize, sentence: String) {
        if let Some(waiting) = self.saying.take() {
            waiting.clear();
        }
        if times > 0 {
            let ctx = self.ctx;
            let wait = set_timeout_with_handle(move || ctx.announce(sentence.clone()), PAUSE);
            self.saying.set(wait.ok());
        }
    }

    fn filter(self: &Rc<Self>, place: usize) -> El {
        let filter = FILTERS[place];
        let rows = self.list.rows();
        let count = rows.filter(|row| filter.lets_through(row.item, &self.for_me));
        let (followed, view) = (self.clone(), self.clone());
        button("sgc-filter", filter.name())
            .text(&format!(" ({})", count.count()))
            .attr_follows("aria-pressed", move || {
                let pressed = followed.chosen.with(|chosen| chosen.filter == place);
                Some(pressed.to_string())
            })
            .on("click", move |_| {
                view.choose(|chosen| chosen.filter = place)
            })
    }

    fn search(self: &Rc<Self>) -> El {
        let compare = &words().compare;
        let hint = self.ctx.id("compare-search-hint");
        let (view, emptied) = (self.clone(), self.clone());
        let field = el("input", "sgc-input")
            .attr("type", "search")
            .attr("autocomplete", "off")
            .attr("aria-describedby", &hint)
            .on("input", move |event| {
                let query = Query::parse(&event_target_value(&event));
                view.choose(|chosen| chosen.query = query);
            })
            // Empties the field first, as some browsers do by themselves, and closes nothing around it.
            .on("keydown", move |event| {
                let is_escape = event.unchecked_ref::<KeyboardEvent>().key() == "Escape";
                if is_escape && !event_target_value(&event).is_empty() {
                    event.prevent_default();
                    event.stop_propagation();
                    event_target::<HtmlInputElement>(&event).set_value("");
                    emptied.choose(|chosen| chosen.query = Query::default());
                }
            });
        let hint = el("p", "sgc-quiet")
            .attr("id", &hint)
            .text(compare.search_hint);
        self.labelled("search", compare.search, field).child(hint)
    }

    /// The standards of both rules to choose from.
    fn standards(self: &Rc<Self>) -> El {
        let compare = &words().compare;
        let option = |value: &str, name: &str| el("option", "").attr("value", value).text(name);
        let mut current = el("optgroup", "").attr("label", compare.in_force);
        for one in CURRENT_STANDARDS {
            let id = standard_id(Rule::Current, one.paragraph);
            current = current.child(option(&id, &format!("§{} {}", one.paragraph, one.title)));
        }
        let mut proposed = el("optgroup", "").attr("label", compare.proposed);
        for one in PROPOSED_STANDARDS {
            let id = standard_id(Rule::Proposed, one.paragraph);
            proposed = proposed.child(option(&id, &format!("§{} {}", one.paragraph, one.title)));
        }
        let view = self.clone();
        let field = el("select", "sgc-input")
            .child(option("", compare.any_standard))
            .child(current)
            .child(proposed)
            .on("change", move |event| {
                view.choose(|chosen| chosen.standard = event_target_value(&event));
            });
        self.labelled("standard", compare.standard, field)
    }

    /// A field with its label, above the rows.
    fn labelled(&self, name: &str, label: &str, field: El) -> El {
        let id = self.ctx.id(&format!("compare-{name}"));
        el("div", "sgc-field sgc-compare__field")
            .child(el("label", "sgc-field__label").attr("for", &id).text(label))
            .child(field.attr("id", &id))
    }
}

/// A pause in typing.
const PAUSE: Duration = Duration::from_millis(700);
