//! Knows: how a line of a calendar is escaped and folded (RFC 5545, sections 3.1 and 3.3.11).
//! Must not know: what stands in it.

/// So many octets a line has at most, without its end.
const LONGEST: usize = 75;

/// Writes a property whose value is no text. The value is ours, and holds nothing to escape.
pub fn put_line(file: &mut String, name: &str, value: &str) {
    let line = format!("{name}:{value}");
    let mut length = 0;
    for sign in line.chars() {
        // Never within a character, which the standard allows and many programs do not mend.
        if length + sign.len_utf8() > LONGEST {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(sign);
        length += sign.len_utf8();
    }
    file.push_str("\r\n");
}

/// Writes a property whose value is a text. Line breaks become `\n`; other signs that steer a
/// program, which the standard forbids, are shown as signs.
pub fn put_text(file: &mut String, name: &str, text: &str) {
    let mut escaped = String::new();
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(sign);
            }
            '\r' => {
                signs.next_if_eq(&'\n');
                escaped.push_str("\\n");
            }
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            sign if sign.is_control() => escaped.push('\u{fffd}'),
            sign => escaped.push(sign),
        }
    }
    put_line(file, name, &escaped);
}
