//! Knows: what a text looks like that may name a patient.
//! Must not know: where the text stands. It warns; it never blocks, and it can be wrong.

/// What a text seems to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PatientData {
    /// A social security number: three, two and four digits.
    SocialSecurityNumber,
    /// A medical record number: the letters MRN with digits behind them.
    MedicalRecordNumber,
    /// A date of birth: DOB, "born" or "birth" with a date behind them.
    DateOfBirth,
    /// A telephone number: ten digits in the usual groups.
    Telephone,
    /// An e-mail address.
    EMail,
}

/// How far behind its name a number is still taken for it, in bytes of the outline.
const NEAR: usize = 24;

/// The first thing in a text that looks like patient data.
pub fn looks_like(text: &str) -> Option<PatientData> {
    // The outline of the text: 9 for every digit, one sign for all that separates groups.
    let outline: Vec<u8> = text
        .bytes()
        .map(|byte| match byte {
            b'0'..=b'9' => b'9',
            b'-' | b'.' | b'/' => b'-',
            b'\t' | b'\n' | b'\r' => b' ',
            _ => byte.to_ascii_lowercase(),
        })
        .collect();
    let outline = &outline[..];
    let is_near = |name: &[u8], shapes: &[&[u8]]| {
        find(outline, name).is_some_and(|at| {
            let behind = &outline[at..outline.len().min(at + NEAR)];
            shapes.iter().any(|shape| find(behind, shape).is_some())
        })
    };
    const DATES: &[&[u8]] = &[b"9-9-9", b"9-99-9"];
    const TELEPHONES: &[&[u8]] = &[
        b"999-999-9999",
        b"999 999-9999",
        b"999 999 9999",
        b"999) 999-9999",
        b"999)999-9999",
    ];
    if has_number(outline, b"999-99-9999") {
        Some(PatientData::SocialSecurityNumber)
    } else if is_near(b"mrn", &[b"9999"]) {
        Some(PatientData::MedicalRecordNumber)
    } else if [&b"dob"[..], b"born", b"birth"]
        .iter()
        .any(|name| is_near(name, DATES))
    {
        Some(PatientData::DateOfBirth)
    } else if has_e_mail(outline) {
        Some(PatientData::EMail)
    } else if TELEPHONES.iter().any(|shape| has_number(outline, shape)) {
        Some(PatientData::Telephone)
    } else {
        None
    }
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

/// Whether the shape stands in the text without a digit before or behind it.
fn has_number(text: &[u8], shape: &[u8]) -> bool {
    (0..text.len()).any(|at| {
        text[at..].starts_with(shape)
            && (at == 0 || text[at - 1] != b'9')
            && text.get(at + shape.len()) != Some(&b'9')
    })
}

/// A sign before the @, and behind it a name with a dot and two letters.
fn has_e_mail(text: &[u8]) -> bool {
    let mut parts = text.split(|byte| *byte == b'@');
    let before = parts.next().unwrap_or_default();
    let named = before.last().is_some_and(u8::is_ascii_alphanumeric);
    named
        && parts.any(|host| {
            let host = host.split(|byte| *byte == b' ').next().unwrap_or_default();
            let dot = host.iter().position(|byte| *byte == b'-');
            dot.is_some_and(|dot| dot > 0 && host.len() >= dot + 3)
        })
}
