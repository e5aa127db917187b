//! Knows: the small parts that everything in the format is made of, and which texts they take.
//! Must not know: what is told with them.

use crate::assessment::Now;
use crate::assessment::json::{Object, Value};
use crate::catalog::{Date, Item};
use crate::report::told::one_line;

/// Says of a property whose it is. The namespace of our identifiers, so it is nobody else's.
const NAMESPACE: &str = "urn:uuid:6c5f6b1e-3d0b-4b7e-9c55-0f2a8e7d4c13";

/// A property of ours.
pub fn prop(name: &str, value: &str) -> Object {
    Object::default()
        .with("name", name.into())
        .with("ns", NAMESPACE.into())
        .with("value", value.into())
}

/// Objects in a row.
pub fn list(objects: impl IntoIterator<Item = Object>) -> Value {
    Value::List(objects.into_iter().map(Value::Object).collect())
}

/// Adds objects in a row. A row without any is not allowed, and is left out.
pub fn put_list(object: &mut Object, name: &str, objects: impl IntoIterator<Item = Object>) {
    let objects: Vec<_> = objects.into_iter().map(Value::Object).collect();
    if !objects.is_empty() {
        object.put(name, Value::List(objects));
    }
}

/// A text on one line; `None` when nothing is left of it.
pub fn string(text: &str) -> Option<String> {
    Some(one_line(text)).filter(|line| !line.is_empty())
}

/// The name of an item where the format allows no bracket and no digit at the start:
/// `cfr-164.312.a.2.iv`, `nprm-164.312.b.1`, `foundation-documentation`.
pub fn token(item: Item) -> String {
    let id = item.id().as_str();
    let id = match item {
        Item::Current(_) => format!("cfr-{id}"),
        _ => id.replacen(':', "-", 1),
    };
    id.replace(")(", ".").replace('(', ".").replace(')', "")
}

/// A moment as the format takes it; that of the file where the text is none.
pub fn moment(text: &str, now: &Now) -> String {
    if is_moment(text) {
        text.into()
    } else if is_moment(&now.stamp) {
        now.stamp.clone()
    } else {
        format!("{}T00:00:00Z", now.today)
    }
}

/// `2026-11-21T12:00:00Z`, with or without a fraction, in a year from 1900 to 2999.
fn is_moment(text: &str) -> bool {
    let day = text.get(..10).and_then(Date::parse);
    let Some(day) = day.filter(|day| (1900..3000).contains(&day.year())) else {
        return false;
    };
    let Some(time) = text.get(10..).and_then(|time| time.strip_suffix('Z')) else {
        return false;
    };
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let bytes = time.as_bytes();
    let number = |from: usize, below: u8| {
        let [tens, ones] = [bytes[from], bytes[from + 1]];
        tens.is_ascii_digit() && ones.is_ascii_digit() && (tens - b'0') * 10 + ones - b'0' < below
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    // 29 February of every fourth year but 2100 and its like; the format leaves out 1900 alone.
    let known = day.month() != 2 || day.day() != 29 || day.year() >= 2000;
    bytes.len() == 9
        && [bytes[0], bytes[3], bytes[6]] == *b"T::"
        && number(1, 24)
        && number(4, 60)
        && number(7, 60)
        && !fraction.is_empty()
        && digits(fraction)
        && known
}
