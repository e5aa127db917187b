//! Knows: how hostile text becomes a JSON value or a refusal.
//! Must not know: what the value means.
//!
//! serde_json parses; what it would let through (a key twice, where the last one wins) or stop
//! with a reason of its own (depth) is checked here.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::Refusal;

/// The most bytes a document may have.
pub const LARGEST: usize = 2_000_000;

/// The most brackets that may be open at once.
pub const MOST_BRACKETS: usize = 100;

/// Parses bytes into a value, or says why not.
pub fn parse(bytes: &[u8]) -> Result<Value, Refusal> {
    if bytes.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if deepest(text) > MOST_BRACKETS {
        return Err(Refusal::TooDeep);
    }
    let twice = Cell::new(None);
    let mut parser = serde_json::Deserializer::from_str(text);
    let value = StrictValue { twice: &twice }.deserialize(&mut parser);
    value
        .and_then(|value| parser.end().map(|()| value))
        .map_err(|error| refusal(&error, twice.take()))
}

/// The most brackets open at once, outside strings.
fn deepest(text: &str) -> usize {
    let (mut open, mut deepest, mut in_string, mut escaped) = (0_usize, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' | b'{' => {
                open += 1;
                deepest = deepest.max(open);
            }
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// serde_json tells the reason in words only; tests hold the words that are looked for here.
fn refusal(error: &serde_json::Error, twice: Option<String>) -> Refusal {
    if let Some(key) = twice {
        return Refusal::KeyTwice(key);
    }
    let reason = error.to_string();
    if reason.starts_with("number out of range") {
        Refusal::NumberTooGreat
    } else if reason.starts_with("lone leading surrogate")
        || reason.starts_with("unexpected end of hex escape")
    {
        Refusal::HalfSurrogate
    } else {
        Refusal::NotJson {
            line: error.line(),
            column: error.column(),
        }
    }
}

/// A value in which no object has a key twice. The key that stood twice is left in `twice`.
#[derive(Clone, Copy)]
struct StrictValue<'a> {
    twice: &'a Cell<Option<String>>,
}

impl<'de> DeserializeSeed<'de> for StrictValue<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for StrictValue<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = seq.next_element_seed(self)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = object.next_key::<String>()? {
            let value = object.next_value_seed(self)?;
            if map.contains_key(&key) {
                self.twice.set(Some(key));
                return Err(A::Error::custom("key twice"));
            }
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}
