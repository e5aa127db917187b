//! Knows: how a value becomes text.
//! Must not know: what the value means.

use std::fmt;

use super::Value;

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        write(self, &mut text, Layout::OneLine);
        f.write_str(&text)
    }
}

impl Value {
    /// The value as text for people to read: a line a field, with two spaces a level. `None` when
    /// that would take more than so many bytes; nested deeply it could be a hundred times as many.
    pub fn to_lines(&self, most: usize) -> Option<String> {
        let mut text = String::new();
        write(self, &mut text, Layout::Lines { level: 0, most });
        text.push('\n');
        (text.len() <= most).then_some(text)
    }
}

/// How the parts of a value stand beside each other.
#[derive(Clone, Copy)]
enum Layout {
    OneLine,
    /// A line each, at this level. What is longer than `most` already gets no more lines.
    Lines {
        level: usize,
        most: usize,
    },
}

fn write(value: &Value, text: &mut String, layout: Layout) {
    let inside = match layout {
        Layout::OneLine => Layout::OneLine,
        Layout::Lines { level, most } => Layout::Lines {
            level: level + 1,
            most,
        },
    };
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        Value::Number(number) => text.push_str(number),
        Value::Text(string) => write_string(string, text),
        Value::List(values) => {
            text.push('[');
            for (index, value) in values.iter().enumerate() {
                separate(index, text, inside);
                write(value, text, inside);
            }
            close(values.is_empty(), ']', text, layout);
        }
        Value::Object(object) => {
            text.push('{');
            for (index, (name, value)) in object.fields().iter().enumerate() {
                separate(index, text, inside);
                write_string(name, text);
                text.push_str(match layout {
                    Layout::OneLine => ":",
                    Layout::Lines { .. } => ": ",
                });
                write(value, text, inside);
            }
            close(object.is_empty(), '}', text, layout);
        }
    }
}

fn separate(index: usize, text: &mut String, layout: Layout) {
    if index > 0 {
        text.push(',');
    }
    begin_line(text, layout);
}

fn close(is_empty: bool, bracket: char, text: &mut String, layout: Layout) {
    if !is_empty {
        begin_line(text, layout);
    }
    text.push(bracket);
}

fn begin_line(text: &mut String, layout: Layout) {
    if let Layout::Lines { level, most } = layout
        && text.len() <= most
    {
        text.push('\n');
        text.push_str(&"  ".repeat(level));
    }
}

fn write_string(string: &str, text: &mut String) {
    text.push('"');
    for character in string.chars() {
        match character {
            '"' | '\\' => {
                text.push('\\');
                text.push(character);
            }
            '\n' => text.push_str("\\n"),
            '\0'..='\x1f' => {
                let code = character as usize;
                let digit = |value: usize| char::from(b"0123456789abcdef"[value]);
                text.push_str("\\u00");
                text.push(digit(code >> 4));
                text.push(digit(code & 15));
            }
            _ => text.push(character),
        }
    }
    text.push('"');
}
