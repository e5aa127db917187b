//! Knows: questions that people ask with our answers, and what this check does not cover.
//! Must not know: anybody's answers to the check.

use super::{heading, section};
use crate::catalog::{Rule, official};
use crate::text::{self, words};
use crate::ui::components::go;
use crate::ui::dom::{El, el, group};

/// Questions and answers, then what is left out, each with the paragraphs behind it.
pub fn questions() -> El {
    let words = words();
    let reference = &words.reference;
    let mut screen = group![
        heading(reference.questions_title),
        el("p", "sgc-lead").text(reference.questions_lead),
    ];
    for text in text::questions() {
        let mut asked = section(text.question).class("sgc-section sgc-asked");
        for answer in text.answer.iter() {
            asked = asked.child(el("p", "").text(answer));
        }
        let mut behind = Vec::new();
        for paragraph in text.in_force.iter() {
            behind.push(go::paragraph(Rule::Current, paragraph));
        }
        for id in text.proposed.iter() {
            let paragraph = id.strip_prefix("nprm:").unwrap_or_default();
            behind.push(go::paragraph(Rule::Proposed, paragraph));
        }
        screen = screen.child(asked.child(rests_on(reference.rests_on, behind)));
    }
    let mut left_out = el("dl", "sgc-left-out");
    for text in text::not_covered() {
        let mut behind = Vec::new();
        for paragraph in text.paragraphs.iter() {
            behind.push(go::paragraph(Rule::Current, paragraph));
        }
        let what = el("dd", "").child(el("p", "").text(text.what));
        let what = match behind.is_empty() {
            true => what,
            false => what.child(rests_on(reference.stands_in, behind)),
        };
        left_out = left_out.child(el("dt", "").text(text.title)).child(what);
    }
    let tool = words.shell.risk_assessment_tool;
    screen.child(
        section(reference.not_covered_title)
            .child(left_out)
            .child(go::away(official::RISK_ASSESSMENT_TOOL, "", tool)),
    )
}

/// The paragraphs behind what was said.
fn rests_on(how: &str, paragraphs: Vec<El>) -> El {
    let mut line = el("p", "sgc-rests-on").text(how);
    for paragraph in paragraphs {
        line = line.text(" ").child(paragraph);
    }
    line
}
