//! Knows: what a text looks like that may name a patient.
//! Must not know: where the text stands. It warns; it never blocks, and it can be wrong.

/// What a text seems to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PatientData {
    /// A social security number: three, two and four digits.
    SocialSecurityNumber,
    /// A medical record number: the letters MRN with digits near them.
    MedicalRecordNumber,
    /// A date of birth: the letters DOB, or "born", with a date near them.
    DateOfBirth,
    /// A telephone number: ten digits in the usual groups.
    Telephone,
    /// An e-mail address.
    EMail,
}

/// The first thing in a text that looks like patient data.
pub fn looks_like(text: &str) -> Option<PatientData> {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '"'))
        .filter(|word| !word.is_empty())
        .collect();
    let near =
        |at: usize, wanted: fn(&str) -> bool| words[at..].iter().take(4).any(|word| wanted(word));
    for (at, word) in words.iter().enumerate() {
        let found = if is_grouped(word, &[3, 2, 4]) {
            PatientData::SocialSecurityNumber
        } else if begins(word, "mrn") && near(at, has_digits) {
            PatientData::MedicalRecordNumber
        } else if (begins(word, "dob") || begins(word, "born") || begins(word, "birth"))
            && near(at, is_date)
        {
            PatientData::DateOfBirth
        } else if is_e_mail(word) {
            PatientData::EMail
        } else if is_grouped(word, &[3, 3, 4]) || area_code_and_number(&words[at..]) {
            PatientData::Telephone
        } else {
            continue;
        };
        return Some(found);
    }
    None
}

fn begins(word: &str, with: &str) -> bool {
    let start = word.get(..with.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(with))
}

fn digits(word: &str) -> usize {
    word.bytes().filter(u8::is_ascii_digit).count()
}

fn has_digits(word: &str) -> bool {
    digits(word) >= 4
}

/// Groups of so many digits, with one sign between them: `123-45-6789`, `(555) 123-4567` aside.
fn is_grouped(word: &str, groups: &[usize]) -> bool {
    let word = word.trim_matches(|c: char| !c.is_ascii_digit());
    let parts: Vec<&str> = word.split(['-', '.', '/', ')']).collect();
    parts.len() == groups.len()
        && parts.iter().zip(groups).all(|(part, length)| {
            part.len() == *length && part.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// `(555) 123-4567`, `555 123-4567`, `555 123 4567`.
fn area_code_and_number(words: &[&str]) -> bool {
    let is_area = |word: &str| digits(word) == 3 && word.len() <= 5;
    match words {
        [area, number, ..] if is_area(area) && is_grouped(number, &[3, 4]) => true,
        [area, first, second, ..] => {
            is_area(area)
                && digits(first) == 3
                && first.len() == 3
                && digits(second) == 4
                && second.trim_end_matches('.').len() == 4
        }
        _ => false,
    }
}

/// `1980-02-29`, `2/29/1980`, `29.2.80`.
fn is_date(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_ascii_digit());
    let parts: Vec<&str> = word.split(['-', '/', '.']).collect();
    parts.len() == 3
        && parts.iter().all(|part| {
            (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        })
}

fn is_e_mail(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ')', ':']);
    word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host
                .rsplit_once('.')
                .is_some_and(|(host, end)| !host.is_empty() && end.len() >= 2)
    })
}
