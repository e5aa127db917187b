//! A calendar file (RFC 5545), to be imported into any calendar.
//!
//! Knows: which days of a person, and which cadences of the proposal, become events.
//! Must not know: how an event is written down, or how a file is saved.

mod content_line;
mod event;

use content_line::put_line;
pub use event::Event;
use event::next;

use super::hash::uuid;
use super::sentences::citation;
use super::told::{Share, Told};
use super::wording::action;
use crate::assessment::{Answer, Assessment, Now};
use crate::catalog::{self, CADENCES, Cadence, Date, Item};
use crate::text::{self, Words, export_words};

/// Whether the cadences of the proposal are among the events. They are not law, so they never are
/// unless somebody asks for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cadences {
    /// The person's own days alone.
    Left,
    /// The proposal's cadences too, each titled as proposed. The first of each is one interval from
    /// today.
    Asked,
}

/// The calendar as text, lines ended by CR LF. All events last a day. What a person gave as a day
/// and is none makes no event.
///
/// An event has the same UID at each export, so importing again updates it: the task, the item or
/// the paragraph names it, and nothing else does.
///
/// The share-safe calendar holds the days of the plan without owners and notes, and no days of
/// records.
pub fn calendar(
    words: &Words,
    assessment: &Assessment,
    now: &Now,
    share: Share,
    cadences: Cadences,
) -> String {
    let events = events(words, assessment, now, share, cadences);
    let mut file = String::new();
    put_line(&mut file, "BEGIN", "VCALENDAR");
    put_line(&mut file, "VERSION", "2.0");
    put_line(
        &mut file,
        "PRODID",
        "-//safeguard-check//safeguard-check//EN",
    );
    put_line(&mut file, "CALSCALE", "GREGORIAN");
    put_line(&mut file, "METHOD", "PUBLISH");
    for event in &events {
        event.put(&mut file, now);
    }
    put_line(&mut file, "END", "VCALENDAR");
    file
}

/// What stands in the calendar: the person's own days, then the cadences that were asked for.
pub fn events(
    words: &Words,
    assessment: &Assessment,
    now: &Now,
    share: Share,
    cadences: Cadences,
) -> Vec<Event> {
    let told = Told::new(words, assessment, now, share);
    let mut events = tasks(&told, assessment);
    if told.is_full() {
        events.extend(reviews(&told));
    }
    if cadences == Cadences::Asked {
        let asked = CADENCES
            .iter()
            .filter_map(|cadence| event_of(&told, cadence));
        events.extend(asked);
    }
    events
}

/// The days until which tasks of the plan are due. A task that was done and has left the plan is
/// called by its item.
fn tasks(told: &Told, assessment: &Assessment) -> Vec<Event> {
    let say = &export_words().calendar;
    let events = assessment.plan.iter().filter_map(|(id, own)| {
        let day = Date::parse(&own.due)?;
        let item = catalog::item(id.split('#').next()?)?;
        let task = told
            .score
            .plan
            .iter()
            .find(|task| task.id.to_string() == *id);
        let name = match (task, item) {
            (Some(task), _) => action(told.words, task),
            (None, Item::Proposed(item)) => (say.proposed)(item.title),
            (None, _) => item.title().to_owned(),
        };
        let title = match own.done {
            true => (say.done)(&name),
            false => (say.due)(&name),
        };
        let mut lines = vec![
            (say.cadence)(item.title(), &citation(told.words, item)),
            say.own_day.into(),
        ];
        if told.is_full() {
            let [owner, _, note] = export_words().paper.task;
            for (name, text) in [(owner, &own.owner), (note, &own.note)] {
                if !text.trim().is_empty() {
                    lines.push(format!("{name}: {text}"));
                }
            }
        }
        Some(event(
            told,
            "plan",
            id,
            title_first(title, item),
            day,
            lines,
        ))
    });
    events.collect()
}

/// What belongs to the proposal says so before everything else.
fn title_first(title: String, item: Item) -> String {
    let mark = (export_words().calendar.proposed)("");
    match item {
        Item::Proposed(_) => format!("{mark}{}", title.replacen(&mark, "", 1)),
        _ => title,
    }
}

/// The days on which records are to be looked at again.
fn reviews(told: &Told) -> Vec<Event> {
    let say = &export_words().calendar;
    let events = catalog::items().filter_map(|item| {
        let entry = told.entry(item)?;
        let answer = entry.answer?;
        let day = Date::parse(&entry.record.as_ref()?.review_on)?;
        if !answer.takes_record() || !answer.is_offered_on(item) {
            return None;
        }
        let title = title_first((say.review)(item.title()), item);
        let lines = vec![
            (say.cadence)(item.title(), &citation(told.words, item)),
            say.own_day.into(),
        ];
        Some(event(told, "review", item.id().as_str(), title, day, lines))
    });
    events.collect()
}

fn event_of(told: &Told, cadence: &Cadence) -> Option<Event> {
    let item = catalog::item(cadence.item.as_str())?;
    if cadence.with_exception && told.counting(item) != Some(Answer::Exception) {
        return None;
    }
    let words = told.words;
    let say = &export_words().calendar;
    let paragraph = format!("{} §{}", words.shell.proposed, cadence.paragraph);
    let title = (say.proposed)(&(say.cadence)(item.title(), &paragraph));
    let mut lines = vec![say.not_law.to_owned(), (say.text_says)(cadence.words)];
    if !cadence.with_exception
        && let Some(text) = text::proposed_text(cadence.item)
    {
        lines.push(text.explanation.into());
    }
    let day = next(told.now.today, cadence.months);
    let mut event = event(told, "cadence", cadence.paragraph, title, day, lines);
    event.months = Some(cadence.months);
    Some(event)
}

fn event(
    told: &Told,
    kind: &str,
    id: &str,
    title: String,
    day: Date,
    mut lines: Vec<String>,
) -> Event {
    lines.push(told.words.shell.disclaimer.into());
    Event {
        uid: uuid(&format!("calendar/{kind}/{id}")),
        title,
        day,
        lines,
        months: None,
    }
}
