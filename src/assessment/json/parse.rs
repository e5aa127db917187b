//! Knows: how hostile text becomes a value or a refusal.
//! Must not know: what the value means.

use super::{Decimal, Object, Value};
use crate::assessment::document::Refusal;

/// The most bytes a document may have.
pub const LARGEST: usize = 2_000_000;

/// The most brackets that may be open at once.
pub const MOST_BRACKETS: usize = 100;

/// Parses a document of UTF-8 bytes; a byte order mark is skipped.
///
/// # Errors
/// Why the text is refused.
pub fn parse(bytes: &[u8]) -> Result<Value, Refusal> {
    if bytes.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut parser = Parser {
        text,
        at: 0,
        open: 0,
    };
    let value = parser.value()?;
    parser.skip_space();
    match parser.peek() {
        None => Ok(value),
        Some(_) => Err(parser.not_json()),
    }
}

struct Parser<'a> {
    text: &'a str,
    /// The next byte. Always at the start of a character.
    at: usize,
    /// Brackets that are open.
    open: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// Where the text stops being JSON.
    fn not_json(&self) -> Refusal {
        let (mut line, mut column) = (1, 1);
        for character in self.text[..self.at].chars() {
            if character == '\n' {
                (line, column) = (line + 1, 1);
            } else {
                column += 1;
            }
        }
        Refusal::NotJson { line, column }
    }

    fn expect(&mut self, byte: u8) -> Result<(), Refusal> {
        self.skip_space();
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(self.not_json())
        }
    }

    fn value(&mut self) -> Result<Value, Refusal> {
        self.skip_space();
        match self.peek() {
            Some(b'{') => self.object(),
            Some(b'[') => self.list(),
            Some(b'"') => self.string().map(Value::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => {
                let words = [
                    ("null", Value::Null),
                    ("true", Value::Bool(true)),
                    ("false", Value::Bool(false)),
                ];
                let rest = &self.text[self.at..];
                for (word, value) in words {
                    if rest.starts_with(word) {
                        self.at += word.len();
                        return Ok(value);
                    }
                }
                Err(self.not_json())
            }
        }
    }

    fn open(&mut self) -> Result<(), Refusal> {
        self.at += 1;
        self.open += 1;
        if self.open > MOST_BRACKETS {
            return Err(Refusal::TooDeep);
        }
        self.skip_space();
        Ok(())
    }

    /// Whether the bracket closes here; if not, whether a comma leads on.
    fn closes(&mut self, bracket: u8) -> Result<bool, Refusal> {
        self.skip_space();
        if self.peek() == Some(bracket) {
            self.at += 1;
            self.open -= 1;
            return Ok(true);
        }
        self.expect(b',').map(|()| false)
    }

    fn list(&mut self) -> Result<Value, Refusal> {
        self.open()?;
        let mut values = Vec::new();
        if self.peek() == Some(b']') {
            self.closes(b']')?;
            return Ok(Value::List(values));
        }
        loop {
            values.push(self.value()?);
            if self.closes(b']')? {
                return Ok(Value::List(values));
            }
        }
    }

    fn object(&mut self) -> Result<Value, Refusal> {
        self.open()?;
        let mut fields = Vec::new();
        if self.peek() == Some(b'}') {
            self.closes(b'}')?;
            return Ok(Value::Object(Object::default()));
        }
        loop {
            self.skip_space();
            let name = self.string()?;
            self.expect(b':')?;
            fields.push((name, self.value()?));
            if self.closes(b'}')? {
                break;
            }
        }
        // Sorted once, because a hostile object may have a hundred thousand names.
        let mut names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        match names.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(Refusal::KeyTwice(pair[0].into())),
            None => Ok(Value::Object(Object::of(fields))),
        }
    }

    fn digits(&mut self) -> Result<(), Refusal> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at == start {
            Err(self.not_json())
        } else {
            Ok(())
        }
    }

    fn number(&mut self) -> Result<Value, Refusal> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        let number = &self.text[start..self.at];
        if Decimal::of(number).is_too_great() {
            return Err(Refusal::NumberTooGreat);
        }
        Ok(Value::Number(number.into()))
    }

    fn string(&mut self) -> Result<String, Refusal> {
        if self.peek() != Some(b'"') {
            return Err(self.not_json());
        }
        self.at += 1;
        let mut string = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | 0..=0x1f)) {
                self.at += 1;
            }
            string.push_str(&self.text[start..self.at]);
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(string);
                }
                Some(b'\\') => string.push(self.escaped()?),
                _ => return Err(self.not_json()),
            }
        }
    }

    /// One escaped character, from its backslash on.
    fn escaped(&mut self) -> Result<char, Refusal> {
        self.at += 1;
        let character = match self.peek() {
            Some(b'u') => {
                self.at += 1;
                return self.escaped_code();
            }
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            _ => return Err(self.not_json()),
        };
        self.at += 1;
        Ok(character)
    }

    /// A character by its code, in one or two halves.
    fn escaped_code(&mut self) -> Result<char, Refusal> {
        let first = self.code()?;
        let code = if (0xd800..0xdc00).contains(&first) {
            if !self.text[self.at..].starts_with("\\u") {
                return Err(Refusal::HalfSurrogate);
            }
            self.at += 2;
            let second = self.code()?;
            if !(0xdc00..0xe000).contains(&second) {
                return Err(Refusal::HalfSurrogate);
            }
            0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
        } else {
            first
        };
        char::from_u32(code).ok_or(Refusal::HalfSurrogate)
    }

    fn code(&mut self) -> Result<u32, Refusal> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            code = code * 16 + digit.ok_or_else(|| self.not_json())?;
            self.at += 1;
        }
        Ok(code)
    }
}
