//! Knows: the one form of a value in which two writers write the same bytes (RFC 8785).
//! Must not know: what is done with it.

use super::{Object, Value};

/// So many digits are exact in a double, whichever they are.
const EXACT_DIGITS: usize = 15;

impl Value {
    /// The value in the form of RFC 8785, which a digest is taken over. `None` when there is a
    /// number in it that is not a whole one of up to 15 digits: every number that this product
    /// writes is, and the shortest form of any other takes number tables that a visitor would pay
    /// for.
    pub fn canonical(&self) -> Option<String> {
        let mut text = String::new();
        write(self, &mut text).then_some(text)
    }
}

/// Whether it could be written.
fn write(value: &Value, text: &mut String) -> bool {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => {
            text.push_str(number);
            return is_plain(number);
        }
        Value::Text(string) => write_string(string, text),
        Value::List(values) => {
            text.push('[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                if !write(value, text) {
                    return false;
                }
            }
            text.push(']');
        }
        Value::Object(object) => return write_object(object, text),
    }
    true
}

/// Fields are sorted by the 16-bit units of their names.
fn write_object(object: &Object, text: &mut String) -> bool {
    let mut fields: Vec<_> = object.fields().iter().collect();
    fields.sort_unstable_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
    text.push('{');
    for (index, (name, value)) in fields.into_iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        write_string(name, text);
        text.push(':');
        if !write(value, text) {
            return false;
        }
    }
    text.push('}');
    true
}

fn is_plain(number: &str) -> bool {
    let digits = number.strip_prefix('-').unwrap_or(number);
    let whole = digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.len() <= EXACT_DIGITS;
    // Zero with a sign is written without one, which would be another text.
    whole && number != "-0"
}

fn write_string(string: &str, text: &mut String) {
    text.push('"');
    for character in string.chars() {
        let short = match character {
            '"' | '\\' => character,
            '\u{8}' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\u{c}' => 'f',
            '\r' => 'r',
            '\0'..='\x1f' => {
                let code = character as usize;
                text.push_str("\\u00");
                for half in [code >> 4, code & 15] {
                    text.push(char::from(b"0123456789abcdef"[half]));
                }
                continue;
            }
            _ => {
                text.push(character);
                continue;
            }
        };
        text.push('\\');
        text.push(short);
    }
    text.push('"');
}
