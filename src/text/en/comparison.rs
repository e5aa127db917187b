//! Knows: our English words about what the proposal would make of each item in force, and when
//! what happened.
//! Must not know: official wording beyond short marked quotes, answers, or where the words are
//! shown.

use crate::catalog::{CurrentChange, Date, RULE_STATUS};
use crate::text::comparison_text::{
    AddressableStory, ComparisonText, StoryStep, TimelineEntry, When,
};

/// What would become of the twelve items in force, in catalog order.
pub const COMPARISON: &[ComparisonText] = &[
    ComparisonText {
        id: "164.312(a)(1)",
        becomes: "It would become the standard of proposed §164.312(a)(1): technical controls, for users and technology assets, in all relevant systems. Access to the data itself would get a specification of its own, proposed §164.312(a)(2)(vii).",
        differently: "You would have the systems themselves enforce access, for devices and software as well as people, also where no patient data is held but could be affected.",
    },
    ComparisonText {
        id: "164.312(a)(2)(i)",
        becomes: "It would become Unique identification, proposed §164.312(a)(2)(i), for technology assets as well as users.",
        differently: "You would give devices and service accounts an identifier of their own, as you do for people today.",
    },
    ComparisonText {
        id: "164.312(a)(2)(ii)",
        becomes: "It would become proposed §164.312(a)(2)(iii), with procedures that are both written and technical.",
        differently: "You would set up a technical way in, such as an emergency account, beside the written steps.",
    },
    ComparisonText {
        id: "164.312(a)(2)(iii)",
        becomes: "Addressable today, mandatory if finalized: proposed §164.312(a)(2)(iv). Technical controls would end the session after a time that is reasonable and appropriate; the text fixes no number of minutes.",
        differently: "You would end idle sessions everywhere by technical controls, after a time that you can justify, and the addressable route would be gone.",
    },
    ComparisonText {
        id: "164.312(a)(2)(iv)",
        becomes: "Addressable today, mandatory if finalized. Merged with §164.312(e)(2)(ii), it would become a standard of its own, proposed §164.312(b), with four exceptions in proposed §164.312(b)(3).",
        differently: "You would encrypt all stored patient data to prevailing cryptographic standards, unless an exception applies.",
    },
    ComparisonText {
        id: "164.312(b)",
        becomes: "It would become the standard of proposed §164.312(d)(1), by technology and no longer by procedure, in all relevant systems. Five specifications would be added in proposed §164.312(d)(2): monitor, record, retain, scope and maintenance.",
        differently: "You would have technology record and watch all activity in real time, and decide in writing how long logs are kept.",
    },
    ComparisonText {
        id: "164.312(c)(1)",
        becomes: "It would become the standard of proposed §164.312(e): technical controls, at rest and in transit, that are reviewed and tested. It would take in today’s integrity controls, §164.312(e)(2)(i).",
        differently: "You would use technical controls where policies and procedures may do today, and test them on a fixed cadence.",
    },
    ComparisonText {
        id: "164.312(c)(2)",
        becomes: "It would be removed, and no proposed item reuses it. HHS says that such controls “are commonly built into hardware and protocols today” (90 FR 973).",
        differently: "You would no longer have this specification to implement or to document; until a final rule takes effect, you do.",
    },
    ComparisonText {
        id: "164.312(d)",
        becomes: "It would become the standard of proposed §164.312(f)(1), for technology assets as well as people. Specifications on unique passwords, multi-factor authentication and maintenance would be added, with exceptions for multi-factor authentication in proposed §164.312(f)(2)(iii).",
        differently: "You would verify devices and software as well as people, and ask for multi-factor authentication on every relevant system.",
    },
    ComparisonText {
        id: "164.312(e)(1)",
        becomes: "It would become the standard of proposed §164.312(g): technical controls that are reviewed and tested. Encryption itself would stand in proposed §164.312(b).",
        differently: "You would review and test what guards your connections on a fixed cadence and after changes.",
    },
    ComparisonText {
        id: "164.312(e)(2)(i)",
        becomes: "It would go as a specification and be absorbed. HHS says that these demands are “incorporated in the standard for integrity” at proposed §164.312(e) (90 FR 977).",
        differently: "You would protect patient data in transit under the integrity standard, by technical controls, and the addressable route would be gone.",
    },
    ComparisonText {
        id: "164.312(e)(2)(ii)",
        becomes: "Addressable today, mandatory if finalized. Merged with §164.312(a)(2)(iv), it would become a standard of its own, proposed §164.312(b), with four exceptions in proposed §164.312(b)(3).",
        differently: "You would encrypt all patient data that is sent, inside your own network too, and no longer only where you deem it appropriate, unless an exception applies.",
    },
];

/// The five addressable specifications, told precisely.
pub static ADDRESSABLE_STORY: AddressableStory = AddressableStory {
    lead: "Five specifications of §164.312 are addressable today. Would all of them become mandatory? Not one by one.",
    steps: &[
        StoryStep {
            from: &["164.312(a)(2)(iii)"],
            change: CurrentChange::AddressableToRequired,
            sentence: "Automatic logoff, §164.312(a)(2)(iii), would become mandatory as proposed §164.312(a)(2)(iv).",
        },
        StoryStep {
            from: &["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
            change: CurrentChange::AddressableToRequired,
            sentence: "Encryption and decryption, §164.312(a)(2)(iv), and encryption, §164.312(e)(2)(ii), would become mandatory, merged into one standard, proposed §164.312(b) (90 FR 968).",
        },
        StoryStep {
            from: &["164.312(c)(2)"],
            change: CurrentChange::Removed,
            sentence: "The mechanism to authenticate ePHI, §164.312(c)(2), would be removed (90 FR 973).",
        },
        StoryStep {
            from: &["164.312(e)(2)(i)"],
            change: CurrentChange::Absorbed,
            sentence: "Integrity controls, §164.312(e)(2)(i), would be absorbed into the integrity standard, proposed §164.312(e) (90 FR 977).",
        },
    ],
    sum: "So three would become mandatory, two of them merged into one standard; one would be absorbed and one removed.",
    labels: "The two labels would go with the paragraph that makes them, §164.306(d) (90 FR 1012). Written exceptions would be left for encryption and multi-factor authentication, and outside §164.312 for patches (proposed §164.308(a)(4)).",
};

/// In the order of time.
pub const TIMELINE: &[TimelineEntry] = &[
    TimelineEntry {
        when: When::Day(Date::literal(2003, 2, 20)),
        sentence: "§164.312 was published.",
        source: "68 FR 8376",
    },
    TimelineEntry {
        when: When::Day(Date::literal(2013, 1, 25)),
        sentence: "It was amended to the text in force.",
        source: "78 FR 5694",
    },
    TimelineEntry {
        when: When::Day(RULE_STATUS.proposed_on),
        sentence: "The proposal was published.",
        source: "90 FR 898",
    },
    TimelineEntry {
        when: When::Day(Date::literal(2025, 3, 7)),
        sentence: "The time for comments ended; about 4,700 came in.",
        source: "90 FR 898; the number from press reports",
    },
    TimelineEntry {
        when: When::Month(2026, 5),
        sentence: "The target that the agenda of spring 2025 named came and went, with nothing published.",
        source: "Unified Agenda, publication 202504",
    },
    TimelineEntry {
        when: When::Day(RULE_STATUS.as_of),
        sentence: "The agenda listed the proposal under Long-Term Actions.",
        source: "Unified Agenda, publication 202510, as read on this day",
    },
    TimelineEntry {
        when: When::Month(RULE_STATUS.agenda_target.0, RULE_STATUS.agenda_target.1),
        sentence: "The target for a final rule that the agenda names: an estimate, not a deadline.",
        source: "Unified Agenda, publication 202510",
    },
    TimelineEntry {
        when: When::DaysAfterFinal(RULE_STATUS.effective_after_days),
        sentence: "If finalized as proposed, the rule would take effect 60 days after publication.",
        source: "90 FR 900-901",
    },
    TimelineEntry {
        when: When::DaysAfterFinal(
            RULE_STATUS.effective_after_days + RULE_STATUS.compliance_after_days,
        ),
        sentence: "If finalized as proposed, the compliance date would come 180 days after that, which is 240 days after publication.",
        source: "90 FR 900-901, 995",
    },
];
