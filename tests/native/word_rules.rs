//! Knows: what our words must not say, and how to see it in a text.
//! Must not know: the texts; it is handed them, so that it can be tested.

/// No verdict is passed, so none of these stands in our words. The second row speaks of a
/// practice or of a result more often than not; where one of them does not, a use is listed.
const VERDICTS: [&str; 18] = [
    "compliant",
    "non-compliant",
    "noncompliant",
    "compliance score",
    "certified",
    "audit-proof",
    "audit proof",
    "grade",
    "badge",
    "seal",
    "hipaa-approved",
    "hipaa approved",
    "pass",
    "passed",
    "fail",
    "failed",
    "secure",
    "approved",
];

/// Times that stand in the proposal and not in the rule in force: numbers and units.
const PROPOSED_TIMES: [(&[&str], &[&str]); 9] = [
    (&["12", "twelve"], &["month", "months"]),
    (&["6", "six"], &["month", "months"]),
    (&["48"], &["hour", "hours"]),
    (&["72"], &["hour", "hours"]),
    (&["24"], &["hour", "hours"]),
    (&["1", "one", "an"], &["hour"]),
    (&["15", "fifteen", "30", "thirty"], &["day", "days"]),
    (&["60", "sixty", "180", "240"], &["day", "days"]),
    (&["1", "one"], &["year"]),
];

/// The same cadences in words.
const PROPOSED_CADENCES: [&str; 7] = [
    "annual",
    "annually",
    "yearly",
    "every year",
    "once a year",
    "monthly",
    "every month",
];

/// Every verdict in a text, as whole words.
pub fn verdicts(text: &str) -> Vec<&'static str> {
    found(text, &VERDICTS)
}

/// Every time in a text that only the proposal fixes.
pub fn proposed_times(text: &str) -> Vec<String> {
    let words = words(text);
    let mut times: Vec<_> = found(text, &PROPOSED_CADENCES)
        .into_iter()
        .map(str::to_owned)
        .collect();
    for (at, number) in words.iter().enumerate() {
        let kinds = ["calendar", "business", "working"];
        let next = words[at + 1..].iter();
        let unit = next
            .map(String::as_str)
            .find(|word| !kinds.contains(word))
            .unwrap_or_default();
        let proposed = PROPOSED_TIMES
            .iter()
            .any(|(numbers, units)| numbers.contains(&number.as_str()) && units.contains(&unit));
        if proposed {
            times.push(format!("{number} {unit}"));
        }
    }
    times
}

/// Whether a text names the six years for which documentation is kept.
pub fn names_six_years(text: &str) -> bool {
    let words = words(text);
    words.windows(2).any(|pair| {
        ["6", "six"].contains(&pair[0].as_str()) && ["year", "years"].contains(&pair[1].as_str())
    })
}

/// Every paragraph that a text names: `164.312(a)(1)`, with or without `§`.
pub fn paragraphs(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let digits = |from: usize| {
        let three = signs.get(from..from + 3);
        three.is_some_and(|three| three.iter().all(char::is_ascii_digit))
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let begins = at == 0 || !(signs[at - 1].is_alphanumeric() || signs[at - 1] == '.');
        if !(begins && digits(at) && signs.get(at + 3) == Some(&'.') && digits(at + 4)) {
            at += 1;
            continue;
        }
        let mut end = at + 7;
        while let Some(next) = after_level(&signs, end) {
            end = next;
        }
        if !signs.get(end).is_some_and(char::is_ascii_digit) {
            found.push(signs[at..end].iter().collect());
        }
        at = end;
    }
    found
}

/// The paragraphs that a text names, told apart by the rule they belong to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct ByRule {
    pub in_force: Vec<String>,
    pub proposed: Vec<String>,
}

/// Every paragraph that a text names. What stands right behind `proposed §` or `nprm:` belongs to
/// the proposal, everything else to the rule in force.
pub fn paragraphs_by_rule(text: &str) -> ByRule {
    let text = text.replace("nprm:", "proposed §");
    let mut pieces = text.split("roposed §");
    let mut found = ByRule {
        in_force: paragraphs(pieces.next().unwrap_or_default()),
        proposed: Vec::new(),
    };
    for piece in pieces {
        let mut named = paragraphs(piece).into_iter();
        if piece.starts_with(|sign: char| sign.is_ascii_digit()) {
            found.proposed.extend(named.next());
        }
        found.in_force.extend(named);
    }
    found
}

/// Behind `(a)` or `(iv)` or `(12)`.
fn after_level(signs: &[char], from: usize) -> Option<usize> {
    let inner = signs.get(from..)?.strip_prefix(&['('])?;
    let length = inner
        .iter()
        .take_while(|sign| sign.is_ascii_alphanumeric())
        .count();
    let closed = inner.get(length) == Some(&')');
    ((1..=5).contains(&length) && closed).then_some(from + length + 2)
}

/// What stands between curly quotes. A quote that is not closed is a quotation to the end, so
/// that it is looked at as well.
pub fn quotations(text: &str) -> Vec<&str> {
    let parts = text.split('“').skip(1);
    parts
        .map(|part| {
            part.split_once('”')
                .map_or(part, |(quotation, _)| quotation)
        })
        .collect()
}

/// Which of these stand in a text as whole words, in any case.
fn found(text: &str, wanted: &[&'static str]) -> Vec<&'static str> {
    let text = text.to_lowercase();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let stands = |word: &str| {
        text.match_indices(word).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = text[at + word.len()..].chars().next();
            let part = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
            !part(before) && !part(after)
        })
    };
    let wanted = wanted.iter().copied();
    wanted.filter(|word| stands(word)).collect()
}

/// The words of a text, in lower case, without any sign between them.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[test]
fn a_verdict_is_seen_as_a_whole_word_in_any_case() {
    for (text, word) in [
        ("You are Compliant.", "compliant"),
        ("NONCOMPLIANT", "noncompliant"),
        ("Your compliance\n  score is 7", "compliance score"),
        ("a certified product", "certified"),
        ("audit-proof logs", "audit-proof"),
        ("Grade: A", "grade"),
        ("a HIPAA-approved way", "hipaa-approved"),
        ("You passed", "passed"),
        ("two items fail.", "fail"),
        ("“secure”", "secure"),
    ] {
        assert!(verdicts(text).contains(&word), "{text}");
    }
    assert_eq!(
        verdicts("non-compliant"),
        ["compliant", "non-compliant"],
        "a hyphen does not hide a word"
    );
    for text in [
        "compliance",
        "Security, unsecured, secured",
        "passwords, bypass, passage",
        "upgrade, graded, gradesheet",
        "sealed badges",
        "failover",
        "",
    ] {
        assert_eq!(verdicts(text), [""; 0], "{text}");
    }
}

#[test]
fn a_time_of_the_proposal_is_seen_however_it_is_written() {
    for text in [
        "at least once every 12 months",
        "a twelve-month review",
        "six months",
        "within 48 hours",
        "a 72-hour limit",
        "24 hours",
        "no later than one hour after",
        "15 calendar days",
        "thirty days",
        "240 days",
        "60 days and 1 year",
        "Look again annually.",
        "a monthly trial",
        "every\nyear",
    ] {
        assert!(!proposed_times(text).is_empty(), "{text}");
    }
    for text in [
        "kept for 6 years",
        "about ten minutes",
        "seven days without a visit",
        "the hours of one clinic",
        "12 items",
        "115 days, 148 hours",
        "",
    ] {
        assert_eq!(proposed_times(text), [""; 0], "{text}");
    }
}

#[test]
fn six_years_are_seen_in_figures_and_in_words() {
    assert!(names_six_years("for 6 years from"));
    assert!(names_six_years("Six-year retention"));
    assert!(!names_six_years("16 years, six months, years of 6"));
}

#[test]
fn a_paragraph_is_read_to_its_last_level_and_no_further() {
    for (text, paragraph) in [
        ("§164.312", "164.312"),
        ("(§164.306(d)(3)).", "164.306(d)(3)"),
        ("§ 164.308(a)(1)(ii)(D) asks", "164.308(a)(1)(ii)(D)"),
        ("164.312(a)(1)", "164.312(a)(1)"),
        ("§164.316(b)(2)(i) (see there)", "164.316(b)(2)(i)"),
        ("nprm:164.312(i)(2)(iv)", "164.312(i)(2)(iv)"),
        ("§164.312(z)(9)", "164.312(z)(9)"),
        ("§164.312(this one)", "164.312"),
    ] {
        assert_eq!(paragraphs(text), [paragraph], "{text}");
    }
    let two = paragraphs("§164.304 and §164.402, 45 CFR part 164");
    assert_eq!(two, ["164.304", "164.402"]);
    for text in ["90 FR 898", "1164.312", "164.3121", "0.2.129", "2.164.312"] {
        assert_eq!(paragraphs(text), [""; 0], "{text}");
    }
}

#[test]
fn a_paragraph_of_the_proposal_is_told_from_one_in_force() {
    let found = paragraphs_by_rule(
        "§164.312(b) would become proposed §164.312(d)(1), see §164.308(a)(8). Proposed §164.316 stays.",
    );
    assert_eq!(found.in_force, ["164.312(b)", "164.308(a)(8)"]);
    assert_eq!(found.proposed, ["164.312(d)(1)", "164.316"]);
    let id = paragraphs_by_rule("nprm:164.312(j)");
    assert_eq!(id.proposed, ["164.312(j)"]);
    assert_eq!(id.in_force, [""; 0]);
    assert_eq!(paragraphs_by_rule("nothing proposed"), ByRule::default());
}

#[test]
fn quotations_are_found_and_an_open_one_goes_to_the_end() {
    let text = "Say “in place” if “everything in scope” is.";
    assert_eq!(quotations(text), ["in place", "everything in scope"]);
    assert_eq!(quotations("never “closed at all"), ["closed at all"]);
    assert_eq!(quotations("no \"curly\" ones"), [""; 0]);
}
