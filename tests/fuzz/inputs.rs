//! Knows: the files to begin with, and every kind of harm that is done to them.
//! Must not know: who reads them, or what becomes of them.

use std::fs;
use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

/// One kind of harm.
#[derive(Debug, Clone)]
enum Harm {
    /// One value in it becomes another one, or something that is none.
    Value(Index, Index),
    /// One value stands in the place of another.
    Moved(Index, Index),
    /// One field gets another name, perhaps one that is there already.
    Name(Index, Index),
    /// One bit is another.
    Flip(Index, u8),
    /// One byte is another.
    Byte(Index, u8),
    /// All that comes after is missing.
    Truncated(Index),
    /// A piece is missing.
    Cut(Index, Index),
    /// A piece stands there twice.
    Twice(Index, Index),
    /// A piece of another file stands in it.
    Spliced(Index, Index, Index, Index),
    /// Something wicked stands in it.
    Wicked(Index, Index),
}

/// What stands in a text for something that no parser lets through.
const MARK: &str = "\u{1}harm\u{1}";

/// Values and pieces that mean harm, and some that merely do not belong there.
fn wicked() -> Vec<String> {
    let mut all: Vec<String> = [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "1",
        "1.0",
        "10e-1",
        "2",
        "1.5",
        "-1",
        "1e400",
        "-1e400",
        "1e-400",
        "1e99999999999999999999",
        "01",
        "NaN",
        "Infinity",
        "[]",
        "{}",
        "\"\"",
        "[null]",
        r#"{"":null}"#,
        r#"{"a":1,"a":2}"#,
        r#"{"a":1,"\u0061":2}"#,
        r#"{"__proto__":{"answer":"in-place"}}"#,
        r#""__proto__""#,
        r#""constructor""#,
        r#""\ud800""#,
        r#""\udc00\ud800""#,
        r#""\ud83d\ude00""#,
        r#""\u0000""#,
        "\"\0\"",
        "\0",
        "\"\u{202e}txet\u{202c}\"",
        "\u{202e}",
        "\u{feff}",
        "\"\u{feff}\"",
        "\u{2028}",
        "\"",
        "\\",
        "\\u",
        "\"\\",
        "/*",
        "//",
        ",",
        ":",
        "[",
        "]",
        "{",
        "}",
        "\n",
        "\r\n",
        "\t",
        "e",
        "-",
        r#""<script>alert(1)</script>""#,
        r#""=1+1""#,
        "\"in-place\"",
        "\"exception\"",
        "\"other-way\"",
        "\"decided-not\"",
        "\"yes\"",
        "\"maybe\"",
        "\"open\"",
        "\"2026-02-30\"",
        "\"9999-12-31\"",
        "\"safeguard-check/report\"",
        "\"safeguard-check/assessment\"",
        "\"164.312(b)\"",
        "\"nprm:164.312(b)(2)\"",
        r#","shareSafe":true"#,
        r#","version":2"#,
        r#","answers":{}"#,
        r#","history":[{}]"#,
        r#","plan":{"x":{"done":true}}"#,
        "\u{7f}",
        "\u{85}",
        "\u{fffd}",
        "\u{10ffff}",
    ]
    .map(str::to_owned)
    .into();
    for depth in [98, 99, 100, 101, 127, 129, 10_000] {
        all.push(format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
        all.push(format!(
            "{}1{}",
            r#"{"a":"#.repeat(depth),
            "}".repeat(depth)
        ));
        all.push("[".repeat(depth));
    }
    // Every character that must be escaped, and every half of one in every company.
    let controls: Vec<_> = (0..0x20).map(|code| format!("\\u{code:04x}")).collect();
    all.push(format!("\"{}\"", controls.concat()));
    all.push(format!("{{\"{}\":1}}", controls.concat()));
    for half in [
        r"\udc00",
        r"\udfff x",
        r"\ud800\ud800",
        r"\ud800\u0041",
        r"\ud83dx",
        r"\ud83d\n",
    ] {
        all.push(format!("\"{half}\""));
    }
    for number in [
        "1E5", "1E+400", "-1E-5", "1.0E0", "0E0", "1e+05", "1e", "1E", "1.", ".5",
    ] {
        all.push(number.into());
    }
    all.push(format!("1{}", "0".repeat(400)));
    all.push(format!("0.{}1", "0".repeat(400)));
    all.push(format!("\"{}\"", "x".repeat(5_000)));
    all
}

/// Names that mean something somewhere.
fn names() -> Vec<&'static str> {
    vec![
        "format",
        "version",
        "catalog",
        "savedAt",
        "answers",
        "answer",
        "record",
        "details",
        "history",
        "plan",
        "place",
        "results",
        "current",
        "proposed",
        "shareSafe",
        "note",
        "digest",
        "method",
        "164.312(b)",
        "nprm:164.312(b)(2)",
        "all-at-rest",
        "decidedOn",
        "numberKeys",
        "scope",
        "__proto__",
        "constructor",
        "",
        "\0",
        "\u{202e}",
        "x",
    ]
}

fn files(start: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/formats");
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry of the folder").path())
        .filter(|path| path.is_file())
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with(start))
        })
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "there is no file of {start}");
    let read = |path| fs::read(path).expect("a file that can be read");
    paths.iter().map(read).collect()
}

/// Any file of any format.
pub fn any_file() -> BoxedStrategy<Vec<u8>> {
    harmed(files(""))
}

/// Assessments.
pub fn assessment() -> BoxedStrategy<Vec<u8>> {
    harmed(files("assessment"))
}

/// Reports, some of them share-safe.
pub fn report() -> BoxedStrategy<Vec<u8>> {
    harmed(files("report"))
}

/// Lists of snapshots.
pub fn snapshots() -> BoxedStrategy<Vec<u8>> {
    harmed(files("snapshots"))
}

/// Settings.
pub fn settings() -> BoxedStrategy<Vec<u8>> {
    let mut all = files("settings");
    all.push(br#"{"numberKeys":true,"scope":[]}"#.into());
    harmed(all)
}

/// Addresses.
pub fn address() -> BoxedStrategy<Vec<u8>> {
    let known = [
        " start",
        "check/item/ 164.312(b)",
        "check/item/164.312(b) ",
        " check/item/164.312(b)",
        "start",
        "items",
        "result",
        "files",
        "about",
        "privacy",
        "check/foundations",
        "check/164.312(a)",
        "check/164.312(e)",
        "check/item/164.312(b)",
        "check/item/nprm:164.312(j)",
        "check/item/foundation:documentation",
        "",
    ];
    harmed(known.map(|address| address.as_bytes().to_vec()).into())
}

fn harm() -> impl Strategy<Value = Harm> {
    let at = any::<Index>;
    prop_oneof![
        6 => (at(), at()).prop_map(|(at, what)| Harm::Value(at, what)),
        2 => (at(), at()).prop_map(|(at, other)| Harm::Moved(at, other)),
        2 => (at(), at()).prop_map(|(at, name)| Harm::Name(at, name)),
        1 => (at(), 0..8_u8).prop_map(|(at, bit)| Harm::Flip(at, bit)),
        1 => (at(), any::<u8>()).prop_map(|(at, byte)| Harm::Byte(at, byte)),
        1 => at().prop_map(Harm::Truncated),
        1 => (at(), at()).prop_map(|(from, to)| Harm::Cut(from, to)),
        1 => (at(), at()).prop_map(|(from, to)| Harm::Twice(from, to)),
        1 => (at(), at(), at(), at()).prop_map(|(a, b, c, d)| Harm::Spliced(a, b, c, d)),
        2 => (at(), at()).prop_map(|(at, what)| Harm::Wicked(at, what)),
    ]
}

fn harmed(all: Vec<Vec<u8>>) -> BoxedStrategy<Vec<u8>> {
    let wicked = wicked();
    let begun = select(all.clone());
    (begun, vec(harm(), 0..5))
        .prop_map(move |(bytes, harms)| {
            let harms = harms.iter();
            harms.fold(bytes, |bytes, harm| harmed_by(bytes, harm, &all, &wicked))
        })
        .boxed()
}

/// Two places in it, the smaller one first.
fn piece(bytes: &[u8], from: &Index, to: &Index) -> (usize, usize) {
    let (from, to) = (from.index(bytes.len() + 1), to.index(bytes.len() + 1));
    (from.min(to), from.max(to))
}

fn harmed_by(mut bytes: Vec<u8>, harm: &Harm, all: &[Vec<u8>], wicked: &[String]) -> Vec<u8> {
    match harm {
        Harm::Value(..) | Harm::Moved(..) | Harm::Name(..) => {
            return rebuilt(&bytes, harm, wicked).unwrap_or(bytes);
        }
        Harm::Flip(..) | Harm::Byte(..) if bytes.is_empty() => {}
        Harm::Flip(at, bit) => {
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
        }
        Harm::Byte(at, byte) => {
            let at = at.index(bytes.len());
            bytes[at] = *byte;
        }
        Harm::Truncated(at) => bytes.truncate(at.index(bytes.len() + 1)),
        Harm::Cut(from, to) => {
            let (from, to) = piece(&bytes, from, to);
            bytes.drain(from..to);
        }
        Harm::Twice(from, to) => {
            let (from, to) = piece(&bytes, from, to);
            let copy = bytes[from..to].to_vec();
            bytes.splice(to..to, copy);
        }
        Harm::Spliced(which, from, to, at) => {
            let other = which.get(all);
            let (from, to) = piece(other, from, to);
            let at = at.index(bytes.len() + 1);
            bytes.splice(at..at, other[from..to].iter().copied());
        }
        Harm::Wicked(at, what) => {
            let at = at.index(bytes.len() + 1);
            bytes.splice(at..at, what.get(wicked).bytes());
        }
    }
    bytes
}

/// Harm that keeps to the structure. `None` when the structure is broken already.
fn rebuilt(bytes: &[u8], harm: &Harm, wicked: &[String]) -> Option<Vec<u8>> {
    let mut value: Value = serde_json::from_slice(bytes).ok()?;
    let count = nodes(&value);
    let mut text = String::new();
    match harm {
        Harm::Value(at, what) => {
            *node(&mut value, at.index(count))? = MARK.into();
            text.clone_from(what.get(wicked));
        }
        Harm::Moved(at, other) => {
            let other = node(&mut value, other.index(count))?.clone();
            *node(&mut value, at.index(count))? = MARK.into();
            text = other.to_string();
        }
        Harm::Name(at, name) => {
            // Every second time a field of the file itself.
            let at = (at.index(2 * count) + 1).saturating_sub(count);
            let place = (0..count).map(|step| (at + step) % count).find(|at| {
                node(&mut value, *at)
                    .is_some_and(|node| node.as_object().is_some_and(|fields| !fields.is_empty()))
            })?;
            let fields = node(&mut value, place)?.as_object_mut()?;
            let known = fields.keys().nth(name.index(31) % fields.len())?.clone();
            let taken = fields.remove(&known)?;
            fields.insert(MARK.into(), taken);
            // Not looked up first, so that it may stand there twice.
            text = Value::from(*name.get(&names())).to_string();
        }
        _ => return None,
    }
    let mark = Value::from(MARK).to_string();
    let harmed = value.to_string().replace(&mark, &text);
    Some(harmed.into_bytes())
}

fn nodes(value: &Value) -> usize {
    let inside: usize = match value {
        Value::Array(list) => list.iter().map(nodes).sum(),
        Value::Object(fields) => fields.values().map(nodes).sum(),
        _ => 0,
    };
    1 + inside
}

/// The value at a place, counted from the outermost one.
fn node(value: &mut Value, at: usize) -> Option<&mut Value> {
    if at == 0 {
        return Some(value);
    }
    let inside: Vec<&mut Value> = match value {
        Value::Array(list) => list.iter_mut().collect(),
        Value::Object(fields) => fields.values_mut().collect(),
        _ => Vec::new(),
    };
    let mut left = at - 1;
    for value in inside {
        let count = nodes(value);
        if left < count {
            return node(value, left);
        }
        left -= count;
    }
    None
}
