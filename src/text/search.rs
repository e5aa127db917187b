//! Knows: how a text is searched, and which parts of it are marked.
//! Must not know: which texts there are, or how a mark looks.

/// What somebody looks for: words, all of which have to be there, in any case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

/// Texts as they are searched: in small letters once, instead of at every key that is pressed.
#[derive(Debug)]
pub struct Searched(String);

impl Searched {
    /// These texts, none of which reaches into the next.
    pub fn new(texts: &[&str]) -> Self {
        // No word has a space in it.
        Self(texts.join(" ").to_ascii_lowercase())
    }
}

/// A part of a text, from one byte up to another.
pub type Range = (usize, usize);

/// A piece of a text, and what is marked in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// The piece.
    pub text: &'static str,
    /// It is emphasised.
    pub emphasised: bool,
    /// It was looked for.
    pub hit: bool,
}

impl Query {
    /// Reads what was typed. A straight apostrophe finds the printed one.
    pub fn parse(typed: &str) -> Self {
        let words = typed.split_ascii_whitespace();
        let words = words.map(|word| word.to_ascii_lowercase().replace('\'', "’"));
        Self {
            words: words.collect(),
        }
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether every word stands in at least one of the texts.
    pub fn is_found_in(&self, texts: &Searched) -> bool {
        let mut words = self.words.iter();
        words.all(|word| find(&texts.0, word, 0).is_some())
    }

    /// Where any of the words stands in a text: in order, none reaching into another.
    pub fn hits(&self, text: &str) -> Vec<Range> {
        let mut hits = Vec::new();
        if self.is_empty() {
            return hits;
        }
        let text = text.to_ascii_lowercase();
        let mut at = 0;
        // The first word that comes, and the longest where two begin together.
        while let Some((start, length)) = self
            .words
            .iter()
            .filter_map(|word| Some((find(&text, word, at)?, word.len())))
            .min_by_key(|(start, length)| (*start, usize::MAX - length))
        {
            hits.push((start, start + length));
            at = start + length;
        }
        hits
    }
}

/// Where a word next stands in a text, from a byte on, both in small letters. No word begins or ends
/// inside a character, because every word is made of whole ones.
fn find(text: &str, word: &str, from: usize) -> Option<usize> {
    let (first, others) = word.as_bytes().split_first()?;
    let text = text.as_bytes().get(from..)?;
    let found = text.iter().enumerate().position(|(at, byte)| {
        // Most bytes are not the first one: nothing else is looked at there.
        byte == first && text[at + 1..].starts_with(others)
    })?;
    Some(from + found)
}

/// Where some parts stand in a text, in the order of the text. Parts that are not there are left out.
pub fn places(text: &str, parts: &[&str]) -> Vec<Range> {
    let mut places: Vec<_> = parts
        .iter()
        .filter_map(|part| {
            let start = text
                .as_bytes()
                .windows(part.len().max(1))
                .position(|window| window == part.as_bytes())?;
            Some((start, start + part.len()))
        })
        .collect();
    places.sort_unstable();
    places
}

/// Cuts a text wherever a mark begins or ends.
pub fn pieces(text: &'static str, emphasised: &[Range], hits: &[Range]) -> Vec<Piece> {
    let mut cuts = vec![0, text.len()];
    for (start, end) in emphasised.iter().chain(hits) {
        cuts.extend([*start, *end]);
    }
    cuts.sort_unstable();
    cuts.dedup();
    let inside = |ranges: &[Range], at| ranges.iter().any(|(start, end)| *start <= at && at < *end);
    let pair = |pair: &[usize]| Piece {
        text: text.get(pair[0]..pair[1]).unwrap_or_default(),
        emphasised: inside(emphasised, pair[0]),
        hit: inside(hits, pair[0]),
    };
    cuts.windows(2).map(pair).collect()
}
