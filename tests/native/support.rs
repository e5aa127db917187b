//! Knows: how to say in one line what a person answered, and a moment that stands still.
//! Must not know: what follows from any answer.

use safeguard_check::assessment::document::{self, Document};
use safeguard_check::assessment::{Answer, Assessment, DetailAnswer, Entry, Now, Record};
use safeguard_check::catalog::{self, CATALOG_DATE, Date, DetailId, Item, ItemId};
use safeguard_check::scoring::{Score, Status, score};
use serde_json::{Value, json};

/// The twelve items of the rule in force.
pub const CURRENT: [&str; 12] = [
    "164.312(a)(1)",
    "164.312(a)(2)(i)",
    "164.312(a)(2)(ii)",
    "164.312(a)(2)(iii)",
    "164.312(a)(2)(iv)",
    "164.312(b)",
    "164.312(c)(1)",
    "164.312(c)(2)",
    "164.312(d)",
    "164.312(e)(1)",
    "164.312(e)(2)(i)",
    "164.312(e)(2)(ii)",
];

/// The five standards and the two Required specifications.
pub const MANDATORY: [&str; 7] = [
    "164.312(a)(1)",
    "164.312(a)(2)(i)",
    "164.312(a)(2)(ii)",
    "164.312(b)",
    "164.312(c)(1)",
    "164.312(d)",
    "164.312(e)(1)",
];

/// The five Addressable specifications.
pub const ADDRESSABLE: [&str; 5] = [
    "164.312(a)(2)(iii)",
    "164.312(a)(2)(iv)",
    "164.312(c)(2)",
    "164.312(e)(2)(i)",
    "164.312(e)(2)(ii)",
];

/// The two foundations.
pub const FOUNDATIONS: [&str; 2] = ["foundation:risk-analysis", "foundation:documentation"];

/// The two proposed items that offer an exception, each with one of its paragraphs.
pub const ENCRYPT: &str = "nprm:164.312(b)(2)";
pub const ENCRYPT_EXCEPTION: &str = "164.312(b)(3)(i)";
pub const MFA: &str = "nprm:164.312(f)(2)(ii)";
pub const MFA_EXCEPTION: &str = "164.312(f)(2)(iii)(A)";

/// The day on which every test takes place.
pub fn today() -> Date {
    Date::new(2026, 11, 21).expect("a day")
}

/// A minute of that day.
pub fn at(minute: u8) -> Now {
    Now {
        today: today(),
        stamp: format!("2026-11-21T12:{minute:02}:00.000Z"),
    }
}

/// An item of the catalog.
pub fn item(id: &str) -> Item {
    catalog::item(id).unwrap_or_else(|| panic!("the catalog has no item {id}"))
}

/// The id of an item of the catalog.
pub fn id(text: &str) -> ItemId {
    item(text).id()
}

/// The id of a detail of an item.
pub fn detail(item_id: &str, text: &str) -> DetailId {
    let known = item(item_id).details().iter().map(|detail| detail.id);
    known
        .into_iter()
        .find(|known| known.as_str() == text)
        .unwrap_or_else(|| panic!("{item_id} has no detail {text}"))
}

/// An answer by its value in files.
pub fn answer(text: &str) -> Answer {
    Answer::parse(text).unwrap_or_else(|| panic!("no answer is called {text}"))
}

/// A record in which nothing is missing, for an addressable item.
pub fn complete_record() -> Record {
    Record {
        why: "The reception terminal is watched at all times.".into(),
        measure: "A member of staff locks it by hand.".into(),
        decided_by: "A. Owner".into(),
        decided_on: "2026-03-02".into(),
        risk_analysis: "Risk analysis of February 2026, page 4".into(),
        ..Record::default()
    }
}

/// A record in which nothing is missing, for an exception under this paragraph.
pub fn exception_record(paragraph: &str) -> Record {
    Record {
        exception: paragraph.into(),
        ..complete_record()
    }
}

/// What a person said, built up in lines that read like sentences.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet(pub Assessment);

/// Nothing has been said.
pub fn nothing() -> Sheet {
    Sheet::default()
}

/// The base of the vectors: both foundations and the twelve current items in place.
pub fn base() -> Sheet {
    nothing()
        .answer_all(&FOUNDATIONS, "in-place")
        .answer_all(&CURRENT, "in-place")
}

/// Vector 17: the base, every detail yes and every item asked on its own in place.
pub fn all_in_place() -> Sheet {
    let mut sheet = base();
    for proposed in catalog::proposed_items() {
        if proposed.ancestors.is_empty() {
            sheet = sheet.answer(proposed.id.as_str(), "in-place");
        }
    }
    sheet.every_detail("yes")
}

impl Sheet {
    /// What was said about an item, to be changed.
    pub fn entry(&mut self, item_id: &str) -> &mut Entry {
        self.0.answers.or_default(id(item_id))
    }

    /// An item was answered, whether it offers the answer or not.
    pub fn answer(mut self, item_id: &str, text: &str) -> Self {
        self.entry(item_id).answer = Some(answer(text));
        self
    }

    /// Several items got the same answer.
    pub fn answer_all(self, ids: &[&str], text: &str) -> Self {
        ids.iter().fold(self, |sheet, id| sheet.answer(id, text))
    }

    /// The answer to an item is missing, and whatever else was said about it.
    pub fn without(mut self, item_id: &str) -> Self {
        self.0.answers.remove(&id(item_id));
        self
    }

    /// The record of an item.
    pub fn record(mut self, item_id: &str, record: Record) -> Self {
        self.entry(item_id).record = Some(record);
        self
    }

    /// An item was answered with an answer that rests on a record, and nothing is missing in it.
    pub fn recorded(self, item_id: &str, text: &str) -> Self {
        let record = match item_id {
            ENCRYPT => exception_record(ENCRYPT_EXCEPTION),
            MFA => exception_record(MFA_EXCEPTION),
            _ => complete_record(),
        };
        self.answer(item_id, text).record(item_id, record)
    }

    /// A detail was answered.
    pub fn detail(mut self, item_id: &str, detail_id: &str, text: &str) -> Self {
        let detail = detail(item_id, detail_id);
        let answer = DetailAnswer::parse(text).unwrap_or_else(|| panic!("no answer {text}"));
        self.entry(item_id).details.insert(detail, answer);
        self
    }

    /// All details of an item got the same answer.
    pub fn details(self, item_id: &str, text: &str) -> Self {
        let details = item(item_id).details().iter();
        details.fold(self, |sheet, detail| {
            sheet.detail(item_id, detail.id.as_str(), text)
        })
    }

    /// Every detail of every item got the same answer.
    pub fn every_detail(self, text: &str) -> Self {
        catalog::proposed_items().fold(self, |sheet, item| sheet.details(item.id.as_str(), text))
    }

    /// Where the proof is kept.
    pub fn evidence(mut self, item_id: &str, text: &str) -> Self {
        self.entry(item_id).evidence = text.into();
        self
    }

    /// Everything that follows, on the day of the tests.
    pub fn score(&self) -> Score {
        score(&self.0.answers, today())
    }

    /// The status of one item, as it is called in files.
    pub fn status(&self, item_id: &str) -> &'static str {
        self.score().results.status(id(item_id)).as_str()
    }

    /// The statuses of one item on another day.
    pub fn status_on(&self, item_id: &str, day: &str) -> Status {
        let day = Date::parse(day).expect("a day");
        score(&self.0.answers, day).results.status(id(item_id))
    }

    /// The items on the flip list.
    pub fn flips(&self) -> Vec<String> {
        let flips = self.score().flips;
        flips.iter().map(|flip| flip.item.to_string()).collect()
    }

    /// The plan, each task as `stage id`, in its order.
    pub fn plan(&self) -> Vec<String> {
        let tasks = self.score().plan;
        tasks
            .iter()
            .map(|task| format!("{} {}", task.stage.number(), task.id))
            .collect()
    }
}

/// A document with these members beside the required ones, saved at the minute 0.
pub fn document_with(members: Value) -> Value {
    let mut document = json!({
        "format": "safeguard-check/assessment",
        "version": 1,
        "catalog": CATALOG_DATE.to_string(),
        "savedAt": at(0).stamp,
        "answers": {},
        "place": "start",
    });
    let Value::Object(members) = members else {
        panic!("the members of a document");
    };
    for (name, value) in members {
        document[name] = value;
    }
    document
}

/// What a document with these members holds.
pub fn opened(members: Value) -> Sheet {
    Sheet(read(&document_with(members).to_string()).assessment)
}

/// Reads a document that must not be refused.
pub fn read(text: &str) -> Document {
    document::read(text.as_bytes()).unwrap_or_else(|refusal| panic!("refused: {refusal:?}"))
}

/// Writes an assessment down and parses the text again, with a parser that is not ours.
pub fn written(assessment: &Assessment) -> Value {
    let text = document::write(assessment, &at(0));
    serde_json::from_str(&text).expect("what is written is JSON")
}
