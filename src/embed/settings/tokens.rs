//! Knows: which colors, sizes and fonts a host may choose, and how they become a style sheet.
//! Must not know: what they are without a choice, or what is legible; the loader sees to that.

use super::{Problem, Theme};

/// What the name of a color begins with that counts in the dark theme.
const DARK: &str = "dark.";

const COLOR: &[&str] = &["a color such as #0b5a75"];
const LENGTH: &[&str] = &["a length in px or em"];
const FONT: &[&str] = &["names of fonts, separated by commas"];

/// A token: its name without `--sgc-`, and what it takes.
pub type Token = (&'static str, Takes);

/// What a token takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// A color.
    Color,
    /// A length, between so many pixels; an em counts as 16.
    Length(u32, u32),
    /// Names of fonts.
    Font,
}

/// Every token that a host may choose, in the order of the documentation.
pub const TOKENS: [Token; 20] = [
    ("color-text", Takes::Color),
    ("color-text-soft", Takes::Color),
    ("color-surface", Takes::Color),
    ("color-surface-soft", Takes::Color),
    ("color-line", Takes::Color),
    ("color-input-line", Takes::Color),
    ("color-accent", Takes::Color),
    ("color-accent-strong", Takes::Color),
    ("color-accent-soft", Takes::Color),
    ("color-on-accent", Takes::Color),
    ("color-focus", Takes::Color),
    ("color-focus-edge", Takes::Color),
    ("size-text", Takes::Length(14, 24)),
    ("size-title", Takes::Length(16, 32)),
    ("size-heading", Takes::Length(18, 48)),
    ("radius", Takes::Length(0, 32)),
    ("radius-small", Takes::Length(0, 22)),
    ("width-page", Takes::Length(320, 1600)),
    ("font", Takes::Font),
    ("font-official", Takes::Font),
];

/// What a host chose, as declarations that are known to be harmless.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Chosen {
    always: String,
    light: String,
    dark: String,
}

impl Chosen {
    /// Takes every token of which `field` gives a value.
    pub fn read<'a>(field: &dyn Fn(&str) -> Option<&'a str>) -> (Self, Vec<Problem>) {
        let (mut chosen, mut problems) = (Self::default(), Vec::new());
        for (attribute, takes) in TOKENS {
            let (written, dark) = match takes {
                Takes::Color => (
                    &mut chosen.light,
                    Some((&mut chosen.dark, [DARK, attribute].concat())),
                ),
                _ => (&mut chosen.always, None),
            };
            let mut take = |value: Option<&str>, written: &mut String| {
                let Some(value) = value else { return };
                match taken(takes, value) {
                    Ok(value) => {
                        written.push_str(&["--sgc-", attribute, ":", &value, ";"].concat());
                    }
                    Err(allowed) => problems.push(Problem { attribute, allowed }),
                }
            };
            take(field(attribute), written);
            if let Some((written, name)) = dark {
                take(field(&name), written);
            }
        }
        (chosen, problems)
    }

    /// The style sheet in a theme.
    pub fn style(&self, theme: Theme) -> String {
        let mut sheet = String::new();
        let mut rule = |media: &str, declarations: &str| {
            if !declarations.is_empty() {
                let parts = ["@media ", media, "{:root,:host{", declarations, "}}"];
                sheet.push_str(&parts.concat());
            }
        };
        rule("all", &self.always);
        match theme {
            Theme::Auto => {
                rule("screen and (prefers-color-scheme:light)", &self.light);
                rule("screen and (prefers-color-scheme:dark)", &self.dark);
            }
            Theme::Light => rule("screen", &self.light),
            Theme::Dark => rule("screen", &self.dark),
        }
        sheet
    }
}

/// A value as it may stand in a style sheet, or what is allowed.
fn taken(takes: Takes, value: &str) -> Result<String, &'static [&'static str]> {
    match takes {
        Takes::Color => color(value).ok_or(COLOR),
        Takes::Length(least, most) => length(value, least, most).ok_or(LENGTH),
        Takes::Font => font(value).ok_or(FONT),
    }
}

fn color(value: &str) -> Option<String> {
    let digits = value.strip_prefix('#')?;
    let is_one =
        [3, 6].contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_one.then(|| value.to_owned())
}

/// A length between the least and the most, in thousandths of a pixel while it is compared.
fn length(value: &str, least: u32, most: u32) -> Option<String> {
    let (number, in_pixels) = match value.strip_suffix("px") {
        Some(number) => (number, 1),
        None => (value.strip_suffix("em")?, 16),
    };
    let (whole, part) = number.split_once('.').unwrap_or((number, "0"));
    let digits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !(digits(whole, 4) && digits(part, 3)) {
        return None;
    }
    let thousandths = [part, &"000"[part.len()..]].concat();
    let size = (whole.parse::<u32>().ok()? * 1000 + thousandths.parse::<u32>().ok()?) * in_pixels;
    Some(match size {
        size if size < least * 1000 => [&least.to_string(), "px"].concat(),
        size if size > most * 1000 => [&most.to_string(), "px"].concat(),
        _ => value.to_owned(),
    })
}

/// Names without quotes: a quote that is not closed would swallow what comes after it.
fn font(value: &str) -> Option<String> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b" ,-".contains(&byte);
    let named = value.bytes().any(|byte| byte.is_ascii_alphabetic());
    (named && value.len() <= 200 && value.bytes().all(plain)).then(|| value.to_owned())
}
