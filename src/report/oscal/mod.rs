//! OSCAL 1.2.1 assessment results, for programs that keep them.
//!
//! Knows: how answers and results are told in a format that was made for assessors.
//! Must not know: how a file is saved.
//!
//! The format knows “satisfied” and “not satisfied” and nothing between. So every finding carries
//! the status that it has here, and what is not known has an observation and no finding.

mod item;
mod parts;

use super::hash::uuid;
use super::told::{Share, Told};
use crate::assessment::json::{LARGEST, Object, Value};
use crate::assessment::{Assessment, Now};
use crate::catalog::{self, CATALOG_DATE, Item, Rule, official};
use crate::text::{Words, export_words};
use parts::{list, moment, put_list, string, token};

/// The version of the format.
const OSCAL_VERSION: &str = "1.2.1";

/// The results as JSON. Identifiers are UUIDs version 5 of the moment, the rule and the item, so
/// two exports of the same moment name everything alike.
///
/// The share-safe one has no party, evidence, remark or record.
pub fn oscal(words: &Words, assessment: &Assessment, now: &Now, share: Share) -> String {
    let told = Told::new(words, assessment, now, share);
    let id = |what: &str| uuid(&format!("oscal/{}/{what}", now.stamp));
    let results = [Rule::Current, Rule::Proposed].map(|rule| result(&told, rule).into());
    let document = Object::default()
        .with("uuid", id("document").as_str().into())
        .with("metadata", metadata(&told).into())
        .with(
            "import-ap",
            Object::default()
                .with("href", format!("#{}", id("no-plan")).as_str().into())
                .with("remarks", export_words().oscal.no_plan_lead.into())
                .into(),
        )
        .with("results", Value::List(results.into()))
        .with("back-matter", back_matter(&told).into());
    let value = Value::Object(Object::default().with("assessment-results", document.into()));
    value.to_lines(LARGEST).unwrap_or_else(|| value.to_string())
}

fn metadata(told: &Told) -> Object {
    let words = told.words;
    let say = &export_words().oscal;
    let stamp = moment(&told.now.stamp, told.now);
    let mut metadata = Object::default()
        .with("title", say.title.into())
        .with("last-modified", stamp.as_str().into())
        .with("version", stamp.as_str().into())
        .with("oscal-version", OSCAL_VERSION.into())
        .with(
            "props",
            list([
                parts::prop("catalog", &CATALOG_DATE.to_string()),
                parts::prop("method", &super::METHOD_VERSION.to_string()),
            ]),
        );
    let mut parties = Vec::new();
    for (kind, name) in [
        ("organization", &told.assessment.organisation),
        ("person", &told.assessment.prepared_by),
    ] {
        if let Some(name) = name.as_deref().and_then(string) {
            let party = Object::default()
                .with("uuid", party(told, kind).as_str().into())
                .with("type", kind.into())
                .with("name", name.as_str().into());
            parties.push(party);
        }
    }
    let prepared_by = parties
        .iter()
        .any(|party| party.get("type") == Some(&"person".into()));
    if prepared_by {
        let role = Object::default()
            .with("id", "prepared-by".into())
            .with("title", say.prepared_by.into());
        metadata.put("roles", list([role]));
    }
    put_list(&mut metadata, "parties", parties);
    if prepared_by {
        let by = Object::default()
            .with("role-id", "prepared-by".into())
            .with(
                "party-uuids",
                Value::List(vec![party(told, "person").as_str().into()]),
            );
        metadata.put("responsible-parties", list([by]));
    }
    let share_safe = match told.is_full() {
        true => String::new(),
        false => format!(" {}", export_words().share_safe),
    };
    let remarks = format!("{}{share_safe}", words.shell.disclaimer);
    metadata.with("remarks", remarks.as_str().into())
}

fn party(told: &Told, kind: &str) -> String {
    uuid(&format!("oscal/{}/party/{kind}", told.now.stamp))
}

/// The results of one rule. Foundations belong to the rule in force, and are observed alone.
fn result(told: &Told, rule: Rule) -> Object {
    let words = told.words;
    let say = &export_words().oscal;
    let items = || catalog::items().filter(move |item| item.rule() == rule);
    let [title, source] = match rule {
        Rule::Current => [words.result.current_title, words.result.current_source],
        Rule::Proposed => [words.result.proposed_title, words.result.proposed_source],
    };
    let stamp = moment(&told.now.stamp, told.now);
    let controls =
        items().map(|item| Object::default().with("control-id", token(item).as_str().into()));
    let selection = Object::default()
        .with("description", say.selection.into())
        .with("include-controls", list(controls));
    let status = (words.start.rule_status)(&catalog::RULE_STATUS);
    let mut result = Object::default()
        .with(
            "uuid",
            uuid(&format!("oscal/{}/{}", told.now.stamp, rule_name(rule)))
                .as_str()
                .into(),
        )
        .with("title", format!("{title}, {source}").as_str().into())
        .with("description", say.description.into())
        .with("start", stamp.as_str().into())
        .with("end", stamp.as_str().into())
        .with("props", list([parts::prop("rule", rule_name(rule))]))
        .with(
            "reviewed-controls",
            Object::default()
                .with("control-selections", list([selection]))
                .into(),
        );
    put_list(
        &mut result,
        "observations",
        items().map(|item| item::observation(told, item)),
    );
    put_list(
        &mut result,
        "findings",
        items().filter_map(|item| item::finding(told, item)),
    );
    let remarks = [
        words.shell.disclaimer,
        say.no_finding,
        words.shell.scope,
        &status,
    ]
    .join("\n\n");
    result.with("remarks", remarks.as_str().into())
}

/// The name of a rule in identifiers and properties.
fn rule_name(rule: Rule) -> &'static str {
    match rule {
        Rule::Current => "current",
        Rule::Proposed => "proposed",
    }
}

/// Everything that is named and stands elsewhere, or nowhere.
fn back_matter(told: &Told) -> Object {
    let say = &export_words().oscal;
    let id = |what: &str| uuid(&format!("oscal/{}/{what}", told.now.stamp));
    let no_plan = Object::default()
        .with("uuid", id("no-plan").as_str().into())
        .with("title", say.no_plan.into())
        .with("description", say.no_plan_lead.into());
    let [current, proposed] = say.sources;
    let text = |what: &str, title: &str, address: &str| {
        let link = Object::default().with("href", address.into());
        Object::default()
            .with("uuid", id(what).as_str().into())
            .with("title", title.into())
            .with("rlinks", list([link]))
    };
    let resources = [
        no_plan,
        text("text-current", current, official::SECTION_312),
        text("text-proposed", proposed, official::PROPOSAL_PDF),
    ];
    Object::default().with("resources", list(resources))
}

/// The identifier of what is said about an item.
fn item_uuid(told: &Told, what: &str, item: Item) -> String {
    let rule = rule_name(item.rule());
    uuid(&format!(
        "oscal/{}/{rule}/{}/{what}",
        told.now.stamp,
        item.id()
    ))
}
