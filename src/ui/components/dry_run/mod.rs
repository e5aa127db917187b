//! Knows: how it is shown what a file holds and what opening it would change.
//! Must not know: how that is found out.

use crate::assessment::document::{Format, Warning};
use crate::assessment::{Answer, Assessment, Msg};
use crate::catalog::{self, Item, ItemId, Rule};
use crate::report::{
    Difference, DryRun, FileKind, Shared, answer_name, citation, titles, warning_sentence,
};
use crate::scoring::Status;
use crate::text::words;
use crate::ui::components::question::button;
use crate::ui::components::status_mark;
use crate::ui::dom::{El, el, group};
use crate::ui::saving::Notice;
use crate::ui::{Ctx, clock, download};

/// So many warnings are named; a file may bring a hundred thousand.
pub const NAMED: usize = 20;

/// A file of answers: what it holds, what would change, and the way to open it or not.
pub fn dry_run(ctx: Ctx, name: &str, run: &DryRun, keep: impl Fn() + 'static) -> El {
    let words = words();
    let files = &words.files;
    let kind = match run.format {
        Format::Assessment => files.holds_answers,
        Format::Report => files.holds_report,
    };
    let values = [
        kind.to_owned(),
        day(&run.saved_at),
        run.answered.to_string(),
        run.records.to_string(),
    ];
    let mut facts = el("dl", "sgc-facts");
    for (name, value) in files.facts.iter().zip(&values) {
        facts = facts
            .child(el("dt", "").text(name))
            .child(el("dd", "").text(value));
    }
    let mut shown = group![el("h3", "").text(&(files.holds_title)(name)), facts];
    for (sentence, items) in [
        (files.differ, &run.differ),
        (files.look_again, &run.look_again),
    ] {
        if !items.is_empty() {
            shown = shown.child(el("p", "sgc-aside").text(&sentence(&titles(words, items))));
        }
    }
    shown
        .child(changes(&run.changes))
        .child(warnings(&run.warnings))
        .child(decision(ctx, run, keep))
}

/// The day of a moment that a file names, in words.
pub fn day(stamp: &str) -> String {
    let words = words();
    clock::day_of(stamp).map_or_else(|| words.files.no_day.into(), words.date)
}

fn changes(changes: &[Difference]) -> El {
    let words = words();
    let files = &words.files;
    if changes.is_empty() {
        return el("p", "").text(files.no_changes);
    }
    let name = |answer: Option<Answer>| {
        let name = answer.map_or(words.answers.none, |answer| answer_name(words, answer).name);
        el("td", "").text(name)
    };
    let mut rows = el("tbody", "");
    for change in changes {
        let there = if change.here == change.there {
            el("td", "").text(files.other_words)
        } else {
            name(change.there)
        };
        rows = rows.child(row(change.item).child(name(change.here)).child(there));
    }
    group![
        el("h4", "").text(&(files.changes_title)(changes.len())),
        table(&files.columns, rows),
    ]
}

/// A row that begins with an item.
pub fn row(id: ItemId) -> El {
    let mut head = el("th", "").attr("scope", "row");
    if let Some(item) = catalog::item(id.as_str()) {
        head = head
            .text(item.title())
            .text(" ")
            .child(el("span", "sgc-cite").text(&citation(words(), item)));
    }
    el("tr", "").child(head)
}

/// A table of these columns.
pub fn table(columns: &[&str], rows: El) -> El {
    let mut head = el("tr", "");
    for name in columns {
        head = head.child(el("th", "").attr("scope", "col").text(name));
    }
    el("table", "sgc-files__table")
        .child(el("thead", "").child(head))
        .child(rows)
}

fn warnings(warnings: &[Warning]) -> El {
    let words = words();
    let files = &words.files;
    if warnings.is_empty() {
        return group![];
    }
    let mut named = el("ul", "sgc-list");
    for warning in warnings.iter().take(NAMED) {
        named = named.child(el("li", "").text(&warning_sentence(words, warning)));
    }
    if warnings.len() > NAMED {
        named = named.child(el("li", "").text(&(files.and_more)(warnings.len() - NAMED)));
    }
    group![el("h4", "").text(files.warnings_title), named]
}

fn decision(ctx: Ctx, run: &DryRun, keep: impl Fn() + 'static) -> El {
    let files = &words().files;
    let assessment = Box::new(run.assessment.clone());
    let answered = run.answered;
    let replace = button("sgc-button", files.replace).on("click", move |_| {
        ctx.autosave().tell(Notice::Opened(answered));
        ctx.send(Msg::OpenedFile(assessment.clone()));
    });
    let keep = button("sgc-button sgc-button--plain", files.keep).on("click", move |_| keep());
    let decision = el("div", "sgc-actions").child(replace).child(keep);
    if ctx.read_now(Assessment::is_empty) {
        return decision;
    }
    let backup = button("sgc-button sgc-button--plain", files.backup).on("click", move |_| {
        download::save_kind(ctx, FileKind::Answers)
    });
    group![
        el("p", "").text(files.backup_lead),
        el("div", "sgc-actions").child(backup),
        decision,
    ]
}

/// A share-safe report: the results that it holds.
pub fn shared(name: &str, report: &Shared) -> El {
    let files = &words().files;
    group![
        el("h3", "").text(&format!("{}: {name}", files.shared_title)),
        el("p", "").text(&(files.shared_lead)(&day(&report.saved_at))),
        results(&report.statuses),
    ]
}

/// The results that a report holds, rule by rule.
pub fn results(statuses: &[(ItemId, Status)]) -> El {
    let files = &words().files;
    let mut shown = group![];
    for (rule, title) in [Rule::Current, Rule::Proposed].into_iter().zip(files.rules) {
        let mut rows = el("tbody", "");
        for (id, status) in statuses {
            if catalog::item(id.as_str()).map(Item::rule) == Some(rule) {
                let status = el("td", "").child(status_mark::named(*status));
                rows = rows.child(row(*id).child(status));
            }
        }
        shown = shown
            .child(el("h4", "").text(title))
            .child(table(&files.shared_columns, rows));
    }
    shown
}
