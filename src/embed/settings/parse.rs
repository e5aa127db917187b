//! Knows: what the text of every setting has to look like.
//! Must not know: who wrote it, or what a setting does.

use super::tokens::Chosen;
use super::{Call, Mode, Problem, Settings, Theme, View};

/// The longest fragment that is looked at, in bytes.
const LONGEST: usize = 8_000;

const MODES: &[&str] = &["frame", "inline", "drawer", "new-tab"];
const VIEWS: &[&str] = &["check", "compare", "safeguards"];
const THEMES: &[&str] = &["auto", "light", "dark"];
const LEVELS: &[&str] = &["1", "2", "3", "4", "5", "6"];
const LANGUAGES: &[&str] = &["en"];
const KEEPING: &[&str] = &["local", "none"];
const ITEM: &[&str] = &["a paragraph such as 164.312(a)(2)(iv)"];
const TEXT: &[&str] = &["text of at most 80 characters"];
const LINK: &[&str] = &["an address that begins with https:// or mailto:"];
const NAME: &[&str] = &["at most 32 of the characters a to z, 0 to 9 and -"];

pub fn parse(fragment: &str) -> (Settings, Vec<Problem>) {
    let fragment = &fragment[..fragment.floor_char_boundary(LONGEST)];
    let fields = Fields::read(fragment);
    let mut problems = Vec::new();
    let mut one_of = |attribute, allowed: &'static [&'static str], otherwise| {
        let Some(value) = fields.get(attribute) else {
            return otherwise;
        };
        let place = allowed.iter().position(|known| *known == value);
        place.unwrap_or_else(|| {
            problems.push(Problem { attribute, allowed });
            otherwise
        })
    };
    let mode = [Mode::Frame, Mode::Inline, Mode::Drawer, Mode::Page][one_of("mode", MODES, 0)];
    let view = [View::Check, View::Compare, View::Safeguards][one_of("view", VIEWS, 0)];
    let theme = [Theme::Auto, Theme::Light, Theme::Dark][one_of("theme", THEMES, 0)];
    let heading_level = [1, 2, 3, 4, 5, 6][one_of("heading-level", LEVELS, 1)];
    one_of("lang", LANGUAGES, 0);
    let keeps = one_of("storage", KEEPING, 0) == 0;
    let mut text = |attribute, allowed, is_allowed: fn(&str) -> bool| {
        let value = fields.get(attribute)?;
        if is_allowed(value) {
            return Some(value.to_owned());
        }
        problems.push(Problem { attribute, allowed });
        None
    };
    let start = text("start", ITEM, is_item);
    let label = text("label", TEXT, is_text);
    let call_label = text("cta-label", TEXT, is_text);
    let call_address = text("cta-href", LINK, is_link);
    let instance = text("instance", NAME, is_name);
    let (tokens, mut in_tokens) = Chosen::read(&|name| fields.get(name));
    problems.append(&mut in_tokens);
    let mut settings = Settings {
        mode,
        view,
        start,
        theme,
        heading_level,
        label,
        call: call_label
            .zip(call_address)
            .map(|(label, address)| Call { label, address }),
        keeps,
        // Not one of the host's attributes, so nobody is told: the loader writes it.
        origin: fields
            .get("origin")
            .filter(|origin| is_origin(origin))
            .map(str::to_owned),
        tokens,
        ..Settings::default()
    };
    if let Some(instance) = instance {
        settings.instance = instance;
    }
    (settings, problems)
}

/// The names and values of a fragment, decoded.
struct Fields(Vec<(String, String)>);

impl Fields {
    fn read(fragment: &str) -> Self {
        let pairs = fragment.split('&').filter_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            Some((decoded(name)?, decoded(value)?))
        });
        Self(pairs.collect())
    }

    fn get(&self, name: &str) -> Option<&str> {
        let mut fields = self.0.iter();
        fields
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Puts characters in the place of percent signs; `None` where that gives no text.
fn decoded(text: &str) -> Option<String> {
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'%', [high, low, after @ ..]) => {
                bytes.push(digit(*high)? * 16 + digit(*low)?);
                rest = after;
            }
            (b'%', _) => return None,
            (b'+', _) => bytes.push(b' '),
            _ => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).ok()
}

/// A paragraph, with `nprm:` before it for the proposal: what an id may look like.
fn is_item(value: &str) -> bool {
    let paragraph = value.strip_prefix("nprm:").unwrap_or(value);
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"().".contains(&byte);
    paragraph.starts_with("164.3") && value.len() <= 40 && paragraph.bytes().all(plain)
}

fn is_text(value: &str) -> bool {
    let length = value.chars().count();
    (1..=80).contains(&length) && !value.chars().any(char::is_control)
}

fn is_link(value: &str) -> bool {
    let plain = |sign: char| !(sign.is_whitespace() || sign.is_control() || "<>\"".contains(sign));
    let rest = value
        .strip_prefix("https://")
        .or_else(|| value.strip_prefix("mailto:"));
    rest.is_some_and(|rest| (1..=300).contains(&rest.chars().count()) && rest.chars().all(plain))
}

fn is_name(value: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=32).contains(&value.len()) && value.bytes().all(plain)
}

/// An origin is a scheme, a host and perhaps a port, and nothing behind them.
fn is_origin(value: &str) -> bool {
    let rest = value
        .strip_prefix("https://")
        .or_else(|| value.strip_prefix("http://"));
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte);
    rest.is_some_and(|rest| (1..=260).contains(&rest.len()) && rest.bytes().all(plain))
}
