//! Knows: how a list of texts is carried as one text.
//! Must not know: which texts.
//!
//! A list of its own would cost a visitor an address and a length for every entry.

/// Several lines in one text, none of them empty.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lines(pub(super) &'static str);

impl Lines {
    /// Lines that each end in a line break. [`lines!`] writes them down, and a packed table gives
    /// them back.
    pub(crate) const fn new(text: &'static str) -> Self {
        Self(text)
    }

    /// The one text.
    pub(super) const fn as_text(self) -> &'static str {
        self.0
    }

    /// Line by line.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        let mut rest = self.0;
        std::iter::from_fn(move || cut(&mut rest, b'\n'))
    }
}

/// Several texts in one, each behind the key of what it belongs to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pairs(pub(super) Lines);

impl Pairs {
    /// Lines that each begin with a key and a blank. [`pairs!`] writes them down, and a packed
    /// table gives them back.
    pub(crate) const fn new(text: &'static str) -> Self {
        Self(Lines::new(text))
    }

    /// The one text.
    pub(super) const fn as_text(self) -> &'static str {
        self.0.as_text()
    }

    /// Key and text, pair by pair.
    pub fn iter(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.iter().filter_map(|mut line| {
            let key = cut(&mut line, b' ')?;
            Some((key, line))
        })
    }
}

/// Takes away what stands before the first of a sign, together with the sign.
pub(super) const fn cut(text: &mut &'static str, sign: u8) -> Option<&'static str> {
    let mut at = 0;
    while at < text.len() {
        if text.as_bytes()[at] == sign {
            let (before, rest) = text.split_at(at);
            *text = rest.split_at(1).1;
            return Some(before);
        }
        at += 1;
    }
    None
}

/// A list of texts, one a line in the source as on the page.
macro_rules! lines {
    ($($line:literal),* $(,)?) => {
        $crate::text::Lines::new(concat!($($line, "\n"),*))
    };
}
pub(crate) use lines;

/// A list of texts, each behind its key, which has no blank in it.
macro_rules! pairs {
    ($($key:literal => $text:literal),* $(,)?) => {
        $crate::text::Pairs::new(concat!($($key, " ", $text, "\n"),*))
    };
}
pub(crate) use pairs;
