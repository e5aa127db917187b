//! Knows: which words of the official wording carry the difference between both rules. Our reading.
//! Must not know: how they are marked.

/// Parts of the official wording, by the id of the item: in the rule in force what would go, in the
/// proposal what would come. Each stands in the wording of its item exactly once. What is new
/// as a whole, and what would go as a whole, has no part here.
const EMPHASIS: &[(&str, &[&str])] = &[
    (
        "164.312(a)(1)",
        &[
            "technical policies and procedures",
            "persons or software programs",
        ],
    ),
    ("164.312(a)(2)(i)", &["user identity"]),
    ("164.312(a)(2)(ii)", &["procedures"]),
    ("164.312(a)(2)(iii)", &["electronic procedures"]),
    ("164.312(a)(2)(iv)", &["a mechanism"]),
    (
        "164.312(b)",
        &[
            "and/or procedural mechanisms",
            "contain or use electronic protected health information",
        ],
    ),
    ("164.312(c)(1)", &["policies and procedures"]),
    ("164.312(d)", &["procedures", "entity"]),
    ("164.312(e)(1)", &["technical security measures"]),
    (
        "164.312(e)(2)(ii)",
        &["a mechanism", "whenever deemed appropriate"],
    ),
    (
        "nprm:164.312(a)(1)",
        &[
            "technical controls in relevant electronic information systems",
            "technology assets",
        ],
    ),
    (
        "nprm:164.312(a)(2)(i)",
        &[
            "technology asset",
            "relevant electronic information systems",
        ],
    ),
    ("nprm:164.312(a)(2)(iii)", &["written and technical"]),
    (
        "nprm:164.312(a)(2)(iv)",
        &["technical controls", "that is reasonable and appropriate"],
    ),
    (
        "nprm:164.312(b)(1)",
        &[
            "technical controls",
            "that meets prevailing cryptographic standards",
        ],
    ),
    (
        "nprm:164.312(b)(2)",
        &[
            "Encrypt all",
            "at rest and in transit",
            "except to the extent that an exception",
        ],
    ),
    (
        "nprm:164.312(d)(1)",
        &[
            "technology assets and/or technical controls",
            "relevant electronic information systems",
        ],
    ),
    ("nprm:164.312(d)(2)(ii)", &["in real-time all activity"]),
    (
        "nprm:164.312(e)",
        &[
            "Deploy technical controls",
            "both at rest and in transit",
            "review and test the effectiveness",
        ],
    ),
    (
        "nprm:164.312(f)(1)",
        &[
            "technical controls",
            "technology asset",
            "relevant electronic information systems",
        ],
    ),
    (
        "nprm:164.312(g)",
        &["technical controls to", "review and test the effectiveness"],
    ),
];

/// The parts of an item's official wording that carry the difference; none for most new items.
pub fn emphasis(id: super::ItemId) -> &'static [&'static str] {
    EMPHASIS
        .iter()
        .find(|(known, _)| *known == id.as_str())
        .map_or(&[], |(_, parts)| parts)
}
