//! Knows: how a text stays a text where a program reads Markdown (CommonMark, and what GitHub adds).
//! Must not know: whose text it is.

use crate::report::told::{lines, one_line};

/// Signs that begin something wherever they stand: code, emphasis, links, images, tags, cells,
/// strikethrough, formulas, raised signs.
const ALWAYS: &str = "\\`*_[]<>|~$^";

/// A text on one line, ready to stand behind other words. Never a heading, a list, a table, a tag,
/// a link or an image, whatever it says.
pub fn text(text: &str) -> String {
    let mut escaped = String::new();
    put(&mut escaped, &one_line(text));
    escaped
}

/// A text with its lines, ready to stand behind other words in an item of a list; each line but
/// the first goes on at `indent`.
pub fn text_lines(text: &str, indent: &str) -> String {
    let mut escaped = String::new();
    for (index, line) in lines(text).iter().enumerate() {
        if index > 0 {
            // The hard line break that no program cuts off, as it would two spaces.
            escaped.push_str("\\\n");
            escaped.push_str(indent);
        }
        put(&mut escaped, line);
    }
    escaped
}

fn put(escaped: &mut String, line: &str) {
    let mut before = String::new();
    let mut signs = line.chars().peekable();
    let mut at_start = true;
    let mut only_digits = true;
    while let Some(sign) = signs.next() {
        let next = signs.peek().copied().unwrap_or(' ');
        // What begins a list, a heading, a quotation, a rule or a table stands at the start only.
        let begins_block = at_start && "#+-=:".contains(sign);
        // "1." and "1)" begin a list behind digits alone.
        let begins_list = !at_start && only_digits && ".)".contains(sign) && next == ' ';
        let entity = sign == '&' && (next == '#' || next.is_ascii_alphanumeric());
        // GitHub makes links of bare addresses.
        let address = sign == ':' && next == '/' || sign == '.' && ends_with_www(&before);
        if sign == '@' {
            // An address of mail is found behind every way to escape a sign; between the ends of
            // a piece of code it is not.
            escaped.push_str("`@");
            while signs.next_if_eq(&'@').is_some() {
                escaped.push('@');
            }
            escaped.push('`');
        } else {
            if ALWAYS.contains(sign) || begins_block || begins_list || entity || address {
                escaped.push('\\');
            }
            escaped.push(sign);
        }
        before.push(sign);
        only_digits &= sign.is_ascii_digit();
        at_start = false;
    }
}

fn ends_with_www(before: &str) -> bool {
    let from = before.len().checked_sub(3);
    from.and_then(|from| before.get(from..))
        .is_some_and(|end| end.eq_ignore_ascii_case("www"))
}
