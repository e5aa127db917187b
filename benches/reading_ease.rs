//! How easy each of our own texts is to read, hardest first. It prints and never judges: the
//! scores are there to be looked at when a text is written anew, not to be reached.
//!
//! Knows: the Flesch reading ease.
//! Must not know: what a text should say, or which score is good enough.
//!
//! 60 to 70 is plain English, 30 to 50 is hard, below 30 is for specialists. The score was made
//! for a hundred words and more. Of a few words it says little: one long name decides. That is why
//! the number of words stands beside it, and why the entries of a list are scored together.

use safeguard_check::catalog::{self, CURRENT_STANDARDS};
use safeguard_check::text::{self, Field};

fn main() {
    let standards = CURRENT_STANDARDS.iter().enumerate();
    let mut rows: Vec<Row> = standards
        .map(|(index, standard)| Row::new(standard.paragraph, "purpose", &[text::purpose(index)]))
        .collect();
    let items = catalog::items().filter_map(|item| text::item_text(item.id()));
    rows.extend(items.flat_map(|text| {
        let said: Vec<_> = text.fields().iter().collect();
        said.into_iter()
            .filter(|(_, field)| *field != Field::Absent)
            .map(move |(name, field)| Row::new(text.id, name, &field.entries()))
    }));
    rows.sort_by(|a, b| a.score.total_cmp(&b.score));

    println!("reading ease of {} texts, hardest first", rows.len());
    println!("\n{:28}{:24}{:>6}{:>8}", "id", "field", "score", "words");
    for row in &rows {
        println!(
            "{:28}{:24}{:>6.1}{:>8}",
            row.id, row.field, row.score, row.words
        );
    }

    let mut names: Vec<_> = rows.iter().map(|row| row.field).collect();
    names.sort_unstable();
    names.dedup();
    let mut fields: Vec<_> = names
        .into_iter()
        .map(|name| (name, medians(rows.iter().filter(|row| row.field == name))))
        .collect();
    fields.sort_by(|(_, a), (_, b)| a.0.total_cmp(&b.0));
    fields.push(("= all", medians(rows.iter())));
    println!("\n{:52}{:>6}{:>8}", "medians", "score", "words");
    for (name, (score, words)) in fields {
        println!("{name:52}{score:>6.1}{words:>8}");
    }
}

/// One line of the table.
struct Row {
    id: &'static str,
    field: &'static str,
    score: f64,
    words: u32,
}

impl Row {
    fn new(id: &'static str, field: &'static str, entries: &[&str]) -> Self {
        let counts = Counts::of(entries);
        Self {
            id,
            field,
            score: counts.reading_ease(),
            words: counts.words,
        }
    }
}

/// The medians of the scores and of the numbers of words; of an even number of rows the lower of
/// the two in the middle.
fn medians<'a>(rows: impl Iterator<Item = &'a Row>) -> (f64, u32) {
    let (mut scores, mut words): (Vec<_>, Vec<_>) = rows.map(|row| (row.score, row.words)).unzip();
    scores.sort_by(f64::total_cmp);
    words.sort_unstable();
    let middle = (scores.len() - 1) / 2;
    (scores[middle], words[middle])
}

/// What the Flesch reading ease is made of.
#[derive(Default)]
struct Counts {
    sentences: u32,
    words: u32,
    syllables: u32,
}

impl Counts {
    /// Each entry ends a sentence, with a full stop or without one. A colon ends none, though
    /// Flesch would have allowed it, so that the score is the stricter one. Citations such as
    /// §164.312(a) are passed over, as a reader does.
    fn of(entries: &[&str]) -> Self {
        let mut counts = Self::default();
        for entry in entries {
            let mut open = false;
            for word in entry.split_whitespace() {
                open = true;
                if !word.contains('§') && word.contains(char::is_alphanumeric) {
                    counts.words += 1;
                    counts.syllables += syllables(word);
                }
                if word
                    .trim_end_matches([')', '”', '’'])
                    .ends_with(['.', '?', '!'])
                {
                    counts.sentences += 1;
                    open = false;
                }
            }
            counts.sentences += u32::from(open);
        }
        counts
    }

    fn reading_ease(&self) -> f64 {
        let words = f64::from(self.words);
        206.835
            - 1.015 * words / f64::from(self.sentences)
            - 84.6 * f64::from(self.syllables) / words
    }
}

/// The syllables of what stands between two spaces. Rules instead of a dictionary: held against the
/// CMU Pronouncing Dictionary, they miscounted one word of our texts in a hundred, up about as often
/// as down. The crates for this bring simpler rules or a dictionary of megabytes.
fn syllables(word: &str) -> u32 {
    word.replace(['’', '\''], "")
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(syllables_of_part)
        .sum()
}

fn syllables_of_part(part: &str) -> u32 {
    if let Some((_, count)) = SAID_AS_WORDS.iter().find(|(name, _)| *name == part) {
        return *count;
    }
    let capitals = part.chars().filter(|letter| letter.is_uppercase()).count();
    if part.starts_with(|sign: char| sign.is_ascii_digit()) || capitals * 2 > part.len() {
        // Sign by sign: "6" is one, "EHR" is three, "ePHI" is four, "PCs" is two.
        let spoken = |sign: &char| !sign.is_lowercase() || is_vowel(*sign);
        return part.chars().filter(spoken).map(|_| 1).sum();
    }
    let word = part.to_lowercase();
    let letters: Vec<char> = word.chars().collect();
    let mut count = 0;
    let mut before = ' ';
    for (place, &letter) in letters.iter().enumerate() {
        let vowel = is_vowel(letter) && !(place == 0 && letter == 'y');
        if vowel && (!is_vowel(before) || ends_in_two(&letters[..=place])) {
            count += 1;
        }
        before = letter;
    }
    let inside: u32 = SILENT
        .iter()
        .map(|part| u32::from(word.contains(part)))
        .sum();
    u32::saturating_sub(count, inside + silent_end(&word)).max(1)
}

/// Abbreviations that are not said letter by letter, and their syllables.
const SAID_AS_WORDS: [(&str, u32); 5] = [
    ("HIPAA", 2),
    ("NIST", 1),
    ("FIPS", 1),
    ("PIN", 1),
    ("PINs", 1),
];

/// Where one vowel inside a word is not heard: "manag(e)ment", "saf(e)guard", "som(e)thing".
const SILENT: [&str; 8] = [
    "gement", "tement", "cement", "rement", "safegu", "eful", "eless", "some",
];

fn is_vowel(letter: char) -> bool {
    "aeiouy".contains(letter)
}

/// Whether the last two letters, both of them vowels, belong to two syllables: "medi-a", "manu-al".
fn ends_in_two(letters: &[char]) -> bool {
    let [rest @ .., first, second] = letters else {
        return false;
    };
    let before = rest.last().copied().unwrap_or(' ');
    match (first, second) {
        ('i', 'a' | 'o' | 'u') => !"tscgx".contains(before),
        ('u', 'a') => !"qg".contains(before),
        ('y', 'i' | 'e') => true,
        _ => false,
    }
}

/// One when the last `e` is not heard: "file", "files", "filed", but not "table" or "added".
fn silent_end(word: &str) -> u32 {
    let heard_before = |stem: &str, also: &str| {
        let mut last = stem.chars().rev();
        let (one, two) = (last.next().unwrap_or(' '), last.next().unwrap_or(' '));
        let table = one == 'l' && !is_vowel(two);
        table || is_vowel(one) || also.contains(one)
    };
    let silent = if let Some(stem) = word.strip_suffix("ely") {
        stem.contains(is_vowel)
    } else if let Some(stem) = word.strip_suffix("es") {
        !heard_before(stem, "sxzhcg")
    } else if let Some(stem) = word.strip_suffix("ed") {
        !heard_before(stem, "td")
    } else if let Some(stem) = word.strip_suffix('e') {
        !heard_before(stem, "")
    } else {
        false
    };
    u32::from(silent)
}
