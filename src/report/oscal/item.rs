//! Knows: how one item is told: what was answered about it, and what follows from that.
//! Must not know: the document around it.

use super::item_uuid;
use super::parts::{list, moment, prop, put_list, token};
use crate::assessment::json::{Object, Value};
use crate::assessment::{Entry, RecordField};
use crate::catalog::Item;
use crate::report::markdown::{text, text_lines};
use crate::report::told::Told;
use crate::scoring::Status;
use crate::text::export_words;

/// What was answered about an item. Texts of this format are Markdown, so what a person typed is
/// escaped in them.
pub fn observation(told: &Told, item: Item) -> Object {
    let nothing = Entry::default();
    let entry = told.entry(item).unwrap_or(&nothing);
    let mut lines = vec![format!("{}.", told.answer(item))];
    lines.extend(told.details(item));
    let lines: Vec<_> = lines.iter().map(|line| text(line)).collect();
    let mut observation = Object::default()
        .with("uuid", item_uuid(told, "observation", item).as_str().into())
        .with("title", text(&title(told, item)).as_str().into())
        .with("description", lines.join("\n\n").as_str().into());
    let mut props = vec![
        prop("item", item.id().as_str()),
        prop("label", &told.label(item)),
    ];
    if let Some(answer) = entry.answer {
        props.push(prop("answer", answer.as_str()));
    }
    for (detail, answer) in entry.details.iter() {
        props.push(prop(detail.as_str(), answer.as_str()));
    }
    if !matches!(item, Item::Foundation(_)) {
        props.push(prop(
            "status",
            told.score.results.status(item.id()).as_str(),
        ));
    }
    if entry.flagged {
        props.push(prop("flagged", "yes"));
    }
    observation.put("props", list(props));
    let methods = vec!["SELF-REPORT".into()];
    observation.put("methods", Value::List(methods));
    if !entry.evidence.trim().is_empty() {
        let evidence = text_lines(&entry.evidence, "");
        let evidence = Object::default().with("description", evidence.as_str().into());
        observation.put("relevant-evidence", list([evidence]));
    }
    let collected = moment(&entry.changed_at, told.now);
    observation.put("collected", collected.as_str().into());
    observation.put_text("remarks", &remarks(told, entry));
    observation
}

/// The note and the record of an item.
fn remarks(told: &Told, entry: &Entry) -> String {
    let mut remarks = vec![text_lines(&entry.note, "")];
    if let (Some(answer), Some(record)) = (entry.answer, &entry.record)
        && answer.takes_record()
    {
        for field in RecordField::ALL {
            let value = text_lines(record.get(field), "");
            if !value.is_empty() {
                let name = told.field(answer, field);
                remarks.push(format!("{}: {value}", text(name)));
            }
        }
    }
    remarks.retain(|remark| !remark.is_empty());
    remarks.join("\n\n")
}

/// What follows for an item. `None` for a foundation, which is never scored, and where nothing is
/// known.
pub fn finding(told: &Told, item: Item) -> Option<Object> {
    let status = match item {
        Item::Foundation(_) => return None,
        _ => told.score.results.status(item.id()),
    };
    if status.is_not_known() {
        return None;
    }
    let title = text(&title(told, item));
    let state = match status {
        Status::InPlace | Status::ByAlternative | Status::ByDecision => "satisfied",
        _ => "not-satisfied",
    };
    let two_states = (export_words().oscal.two_states)(told.status(item));
    let state = Object::default()
        .with("state", state.into())
        .with("reason", "other".into())
        .with("remarks", two_states.as_str().into());
    let target = Object::default()
        .with("type", "objective-id".into())
        .with("target-id", token(item).as_str().into())
        .with("title", title.as_str().into())
        .with("status", state.into());
    let observed = item_uuid(told, "observation", item);
    let observed = Object::default().with("observation-uuid", observed.as_str().into());
    let mut finding = Object::default()
        .with("uuid", item_uuid(told, "finding", item).as_str().into())
        .with("title", title.as_str().into())
        .with("description", text(&told.why(item)).as_str().into())
        .with(
            "props",
            list([
                prop("item", item.id().as_str()),
                prop("status", status.as_str()),
            ]),
        )
        .with("target", target.into());
    put_list(&mut finding, "related-observations", [observed]);
    Some(finding)
}

fn title(told: &Told, item: Item) -> String {
    let heading = told.heading(item);
    match item {
        Item::Proposed(_) => (export_words().proposed)(&heading),
        _ => heading,
    }
}
