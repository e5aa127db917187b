//! Knows: the English words of the start screen.
//! Must not know: how far anybody has come.

use super::{date, month};
use crate::catalog::RuleStatus;
use crate::text::words::StartWords;

pub const START: StartWords = StartWords {
    title: "Where do your technical safeguards stand?",
    lead: "A self-check against the technical safeguards of the HIPAA Security Rule, 45 CFR §164.312. Fourteen questions, about ten minutes, no account. Then, if you like, a look ahead at the rule proposed in 2025.",
    begin: "Start the check",
    resume: "Continue where you stopped",
    ahead: "Look ahead at the proposed rule",
    compare: "Compare both rules",
    other_ways: "Or begin elsewhere:",
    so_far: |answered, of| format!("{answered} of {of} items answered so far."),
    gets_title: "What you get",
    gets: &[
        (
            "What is open",
            "Which of the 12 items of the rule in force are settled in your answers, which are not, and the paragraph behind each.",
        ),
        (
            "What to do first",
            "Three tasks in a published order, with the usual effort and who usually does it.",
        ),
        (
            "What would change",
            "The same answers under the rule proposed in 2025, which is not law: what is settled today and would be open then.",
        ),
        (
            "A record of your decisions",
            "Five items may be done another way if you write down why. The check asks for what that record needs.",
        ),
    ],
    applies_title: "Who the rule applies to",
    applies: "The rule applies to health plans, health care clearinghouses and health care providers who send certain transactions electronically, and to the business associates who handle patient data for them.",
    definitions: "The official definitions",
    privacy_title: "Your answers stay with you",
    privacy: "Answers are kept in this browser, on this device, as plain text. They are sent to nobody. There is no account, no cookie and no counting of visitors. Anyone who can use this browser can read them, and you can erase them at any time.",
    privacy_not_kept: "Nothing is kept: the answers are gone when you leave this page. They are sent to nobody. There is no account, no cookie and no counting of visitors. Save a file to keep your answers.",
    shared_computer: "Others use this computer: keep nothing here",
    shared_computer_lead: "Nothing is read or written here until you close or reload the page. Save a file to keep your answers.",
    scope_title: "What is in scope",
    scope_lead: "“In place, for everything in scope” means every system that holds or moves patient data. Tick what you have, so that none is forgotten while you answer.",
    scope: &[
        "Electronic health record (EHR)",
        "E-mail",
        "Desktops and laptops",
        "Phones and tablets",
        "Imaging and other devices",
        "Backups",
        "Cloud services",
    ],
    breach_title: "A breach you suspect is not a matter for this page.",
    breach: "Start your incident procedure (§164.308(a)(6)(ii)) and read §164.402 with somebody who advises you.",
    rule_status_title: "The proposed rule",
    rule_status,
    rule_status_old: |as_of| {
        format!(
            "This statement is of {as_of} and has grown old. Look at the source before you rely on it."
        )
    },
    rule_status_source: "Agenda entry",
};

fn rule_status(status: &RuleStatus) -> String {
    let proposed_on = date(status.proposed_on);
    if status.is_final {
        return format!(
            "Proposed on {proposed_on} ({}), since made final.",
            status.citation
        );
    }
    let (year, target) = status.agenda_target;
    format!(
        "Proposed on {proposed_on} ({}); not final. As of {}, the federal agenda lists it under {} with a target of {} {year}. The rule in force, “addressable” included, is what applies.",
        status.citation,
        date(status.as_of),
        status.agenda_stage,
        month(target),
    )
}
