//! Knows: how a document is made as crowded as it may be.
//! Must not know: what is done with it.

use serde_json::json;

use crate::support::document_with;

/// A document without answers, to be gone on with: its last bracket is open.
pub fn head() -> String {
    let head = document_with(json!({})).to_string();
    head.strip_suffix('}').expect("an object").into()
}

/// A document with as many members as fit, in one of its objects.
pub fn crowded(before: &str, member: impl Fn(usize) -> String, after: &str) -> String {
    let mut text = before.to_owned();
    for number in 0.. {
        let member = member(number);
        if text.len() + member.len() + after.len() + 1 > 2_000_000 {
            break;
        }
        if number > 0 {
            text.push(',');
        }
        text.push_str(&member);
    }
    text + after
}
