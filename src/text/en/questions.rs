//! Knows: questions that people ask about the rule, with our answers in English.
//! Must not know: anybody's answers to the check, or where the words are shown.

use crate::text::lines::lines;
use crate::text::reference_text::QuestionText;

/// In the order in which they are best read.
pub const QUESTIONS: &[QuestionText] = &[
    QuestionText {
        question: "What are the technical safeguards?",
        answer: lines![
            "The technology that protects ePHI, and the policies and procedures for using it. They stand in §164.312: access control, audit controls, integrity, person or entity authentication, and transmission security.",
            "These five standards hold seven specifications, two Required and five Addressable. Audit controls and authentication have none; the standard itself must be met.",
        ],
        in_force: lines!["164.304", "164.312"],
        proposed: lines![],
    },
    QuestionText {
        question: "Are they all that HIPAA asks for?",
        answer: lines![
            "No. The Security Rule has administrative safeguards (§164.308), physical safeguards (§164.310), contracts with business associates (§164.314) and documentation (§164.316) as well. Software alone, however well built, cannot meet those for you.",
        ],
        in_force: lines!["164.308", "164.310", "164.314", "164.316"],
        proposed: lines![],
    },
    QuestionText {
        question: "Does the rule apply to vendors and IT providers?",
        answer: lines![
            "Yes, where they create, receive, maintain or transmit ePHI for you: then they are business associates, and §164.312 names them beside covered entities. You need their assurances in a written contract or other arrangement (§164.308(b)(3)). Your own duties stay with you.",
        ],
        in_force: lines![
            "160.103",
            "164.308(b)(1)",
            "164.308(b)(3)",
            "164.312",
            "164.314(a)(2)(i)",
        ],
        proposed: lines![],
    },
    QuestionText {
        question: "What is the difference between Required and Addressable?",
        answer: lines![
            "A Required specification must be implemented (§164.306(d)(2)). An Addressable one must be assessed: is it reasonable and appropriate in your environment?",
            "If it is, implement it. If it is not, document why, and implement an equivalent alternative measure if that is reasonable and appropriate. If no alternative is either, the documented reasons remain, and the standard must still be met.",
        ],
        in_force: lines!["164.306(d)(2)", "164.306(d)(3)"],
        proposed: lines![],
    },
    QuestionText {
        question: "Does addressable mean optional?",
        answer: lines![
            "No. Leaving it out without the assessment and the documented reasons is not one of the three ways that §164.306(d)(3) offers. Nor does it always demand an alternative: many guides leave out the words “if reasonable and appropriate”.",
        ],
        in_force: lines!["164.306(d)(3)"],
        proposed: lines![],
    },
    QuestionText {
        question: "Do small practices have to do less?",
        answer: lines![
            "Size, complexity, technology, cost and risk are the factors for how you do it (§164.306(b)(2)). None of them decides whether you do it.",
        ],
        in_force: lines!["164.306(b)(2)"],
        proposed: lines![],
    },
    QuestionText {
        question: "Must everybody see only what the job needs?",
        answer: lines![
            "§164.312(a)(1) asks that only persons and programs with access rights get in, as those rights are specified in §164.308(a)(4). The words minimum necessary do not stand in §164.312, though limiting access by role is a good way to meet it.",
        ],
        in_force: lines!["164.308(a)(4)", "164.312", "164.312(a)(1)"],
        proposed: lines![],
    },
    QuestionText {
        question: "Is encryption mandatory today?",
        answer: lines![
            "It is Addressable in two places: §164.312(a)(2)(iv), usually read as stored data, and §164.312(e)(2)(ii), data being sent. In practice it is expected, and leaving it out takes the documented reasons of §164.306(d)(3).",
            "The rule names no method. AES-256 and TLS 1.3 are good practice, not words of the rule.",
        ],
        in_force: lines!["164.306(d)(3)", "164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
        proposed: lines![],
    },
    QuestionText {
        question: "Does encryption spare us breach notification?",
        answer: lines![
            "It can. Notification attaches to unsecured protected health information (§164.402). HHS guidance treats ePHI as secured when it is encrypted in the sense of §164.304, by the methods that the guidance names, and the key has not been breached.",
            "So it helps where a laptop that was switched off is lost. Ransomware on a running, logged-in computer may still be a breach of unsecured data; that depends on the facts.",
        ],
        in_force: lines!["164.304", "164.402"],
        proposed: lines![],
    },
    QuestionText {
        question: "Is multi-factor authentication mandatory today?",
        answer: lines![
            "No: the rule in force does not name it, neither as Required nor as Addressable. §164.312(d) asks you to verify who seeks access and leaves the method to you. The proposal would make it mandatory (proposed §164.312(f)(2)(ii)), with three exceptions.",
        ],
        in_force: lines!["164.312(d)"],
        proposed: lines!["nprm:164.312(f)(2)(ii)", "nprm:164.312(f)(2)(iii)"],
    },
    QuestionText {
        question: "Are audit logs optional, and how long are they kept?",
        answer: lines![
            "Audit controls, §164.312(b), are a standard and so mandatory. Recording is half of it; the other half is examining, which §164.308(a)(1)(ii)(D) asks for as well.",
            "§164.312 does not say how long logs are kept, nor would the proposal. The six years of §164.316(b)(2)(i) are for documentation and are no general rule for logs. Logs that resist tampering are good practice, not words of the rule.",
        ],
        in_force: lines![
            "164.308(a)(1)(ii)(D)",
            "164.312",
            "164.312(b)",
            "164.316(b)(2)(i)",
        ],
        proposed: lines!["nprm:164.312(d)(2)(iii)"],
    },
    QuestionText {
        question: "How does the risk analysis fit in, and how often is it due?",
        answer: lines![
            "It comes first: what is reasonable and appropriate for you rests on it, and so does every decision on an addressable specification. §164.308(a)(1)(ii)(A) sets no interval. Documentation is reviewed periodically and updated when things change (§164.316(b)(2)(iii)), so it is not done once and filed.",
            "The proposal would set an interval (proposed §164.308(a)(2)). That is not law.",
        ],
        in_force: lines![
            "164.306(b)(2)",
            "164.308(a)(1)(ii)(A)",
            "164.316(b)(2)(iii)",
        ],
        proposed: lines!["nprm:164.308(a)(2)"],
    },
    QuestionText {
        question: "What would the proposal change?",
        answer: lines![
            "Ten standards instead of five, with encryption, configuration management, vulnerability management and two kinds of backups among them; multi-factor authentication, network segmentation, limits on sign-in attempts, and separate identities for administrators; technical controls where policies may do today; and fixed cadences for scans, tests, backups and reviews.",
            "The labels Required and Addressable would go. Encryption and multi-factor authentication would have written exceptions, each with documentation in real time and compensating controls. Deadlines for patches would be an administrative safeguard (proposed §164.308(a)(4)). Time-outs, lock-outs, password length and log retention would have no fixed numbers.",
        ],
        in_force: lines!["164.306(d)", "164.312"],
        proposed: lines![
            "nprm:164.308(a)(4)",
            "nprm:164.312(b)(3)",
            "nprm:164.312(f)(2)(iii)",
            "nprm:164.312",
        ],
    },
    QuestionText {
        question: "Would every addressable specification become mandatory?",
        answer: lines![
            "Not one by one. Automatic logoff and the two on encryption would, the latter merged into one standard. Integrity controls, §164.312(e)(2)(i), would be absorbed, and the mechanism to authenticate ePHI, §164.312(c)(2), removed.",
        ],
        in_force: lines![
            "164.312(a)(2)(iii)",
            "164.312(a)(2)(iv)",
            "164.312(c)(2)",
            "164.312(e)(2)(i)",
            "164.312(e)(2)(ii)",
        ],
        proposed: lines![
            "nprm:164.312(a)(2)(iv)",
            "nprm:164.312(b)",
            "nprm:164.312(e)",
        ],
    },
    QuestionText {
        question: "When would it apply?",
        answer: lines![
            "Nobody knows. It is a proposal of January 6, 2025 (90 FR 898). As of October 8, 2026, it was neither final nor withdrawn, and the federal agenda gave July 2027 as its target; that is an estimate, and an earlier target, May 2026, has gone by. After a final rule there would be time until its compliance date (90 FR 900-901). Until then the rule in force applies.",
        ],
        in_force: lines!["164.312"],
        proposed: lines!["nprm:164.312"],
    },
    QuestionText {
        question: "Should safeguards be built into software from the start?",
        answer: lines![
            "The rule does not say when. In practice it is easier and cheaper to design logins, rights, logs, checks and encryption in than to add them afterwards. Whoever builds the software, your organization keeps its duties under §164.308, §164.310 and §164.312.",
        ],
        in_force: lines!["164.308", "164.310", "164.312"],
        proposed: lines![],
    },
    QuestionText {
        question: "Where does a small practice begin?",
        answer: lines![
            "With the risk analysis. Then logins and access, encryption, logs that somebody reads, and backups that have been restored once as a test. And write decisions down as you take them (§164.316(b)(1)). The plan of this check follows these six steps.",
        ],
        in_force: lines![
            "164.308(a)(1)(ii)(A)",
            "164.308(a)(7)(ii)(A)",
            "164.312",
            "164.316(b)(1)",
        ],
        proposed: lines![],
    },
];
