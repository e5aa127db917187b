//! Knows: which words the interface and the files need. A field left out is a compile error.
//! Must not know: the words themselves.
//!
//! Sentences with a number in them are functions, because languages put numbers and endings in
//! different places.

use crate::catalog::{Date, RuleStatus};

/// All words of one language that belong to no item.
#[derive(Debug)]
pub struct Words {
    /// The language, as in the `lang` attribute.
    pub lang: &'static str,
    /// A day as people write it.
    pub date: fn(Date) -> String,
    /// Several names in one sentence.
    pub list: fn(&[&str]) -> String,
    /// The frame around every screen.
    pub shell: ShellWords,
    /// The start screen.
    pub start: StartWords,
    /// The screens of the quick check.
    pub check: CheckWords,
    /// The names of the answers.
    pub answers: AnswerWords,
    /// The record of a decision.
    pub record: RecordWords,
    /// The list of all items.
    pub items: ItemsWords,
    /// The result.
    pub result: ResultWords,
    /// The names of the statuses.
    pub status: StatusWords,
    /// Why an item has its status.
    pub why: WhyWords,
    /// The plan.
    pub plan: PlanWords,
    /// What is saved, and where.
    pub saving: SavingWords,
    /// Why something that was read is refused.
    pub refusal: RefusalWords,
    /// The about page.
    pub about: AboutWords,
}

/// The frame around every screen.
#[derive(Debug)]
pub struct ShellWords {
    /// The name of the product.
    pub name: &'static str,
    /// The label of the navigation.
    pub sections: &'static str,
    /// The tab of the start screen.
    pub start: &'static str,
    /// The tab of the quick check.
    pub check: &'static str,
    /// The tab of the list of all items.
    pub items: &'static str,
    /// The tab of the result.
    pub result: &'static str,
    /// The tab of the about page.
    pub about: &'static str,
    /// The way past the navigation.
    pub skip: &'static str,
    /// The disclaimer, beside every result and in every file.
    pub disclaimer: &'static str,
    /// The heading of the disclaimer.
    pub disclaimer_title: &'static str,
    /// What is not covered.
    pub scope: &'static str,
    /// The link to the risk assessment tool.
    pub risk_assessment_tool: &'static str,
    /// Said of a link that leaves the page.
    pub leaves: &'static str,
}

/// The start screen.
#[derive(Debug)]
pub struct StartWords {
    /// The heading.
    pub title: &'static str,
    /// What this is, in a sentence or two.
    pub lead: &'static str,
    /// The button for a first visit.
    pub begin: &'static str,
    /// The button for somebody who comes back.
    pub resume: &'static str,
    /// How far the check has come.
    pub so_far: fn(usize, usize) -> String,
    /// What a person gets, in order.
    pub gets_title: &'static str,
    /// What a person gets: a heading and a sentence each.
    pub gets: &'static [(&'static str, &'static str)],
    /// The heading about who the rule applies to.
    pub applies_title: &'static str,
    /// Who the rule applies to, in a sentence.
    pub applies: &'static str,
    /// The heading over the official definitions.
    pub definitions: &'static str,
    /// The heading about privacy.
    pub privacy_title: &'static str,
    /// Where answers are, in plain words.
    pub privacy: &'static str,
    /// The heading over how to check that.
    pub check_yourself_title: &'static str,
    /// How to check that, in three steps.
    pub check_yourself: &'static [&'static str],
    /// The heading over the list of kinds of systems.
    pub scope_title: &'static str,
    /// What the list is for.
    pub scope_lead: &'static str,
    /// The kinds of systems. Settings know them by their place here, so none is ever removed.
    pub scope: &'static [&'static str],
    /// The heading about a suspected breach.
    pub breach_title: &'static str,
    /// That a suspected breach is no matter for this page.
    pub breach: &'static str,
    /// The heading over the status of the proposal.
    pub rule_status_title: &'static str,
    /// The status of the proposal.
    pub rule_status: fn(&RuleStatus) -> String,
    /// Said when that statement has grown old.
    pub rule_status_old: fn(&str) -> String,
    /// The link to the agenda entry.
    pub rule_status_source: &'static str,
}

/// The screens of the quick check.
#[derive(Debug)]
pub struct CheckWords {
    /// Which step of how many.
    pub step: fn(usize, usize) -> String,
    /// How many items are answered, and how many are left.
    pub answered: fn(usize, usize) -> String,
    /// The label of the list of steps.
    pub steps: &'static str,
    /// How many questions of a step are left.
    pub left: fn(usize) -> String,
    /// What was ticked as being in scope.
    pub in_scope: fn(&str) -> String,
    /// Over the explanation of "addressable".
    pub addressable_title: &'static str,
    /// The explanation, one paragraph each.
    pub addressable_explained: &'static [&'static str],
    /// Over the explanation of what a vendor does.
    pub vendor_title: &'static str,
    /// The explanation, one paragraph each.
    pub vendor_explained: &'static [&'static str],
    /// Over evidence and note.
    pub more: &'static str,
    /// Where the proof is kept.
    pub evidence_field: &'static str,
    /// What belongs there.
    pub evidence_hint: &'static str,
    /// A note to oneself.
    pub note_field: &'static str,
    /// What belongs there.
    pub note_hint: &'static str,
    /// Look at this again.
    pub flag: &'static str,
    /// Number keys, and the switch for them.
    pub number_keys: &'static str,
    /// A text looks like patient data; what it looks like.
    pub patient_data: fn(&str) -> String,
    /// What it can look like: social security number, medical record number, date of birth,
    /// telephone number, e-mail address.
    pub patient_data_kinds: [&'static str; 5],
    /// The name of their step.
    pub foundations_short: &'static str,
    /// The heading over the foundations.
    pub foundations_title: &'static str,
    /// Why the foundations are asked.
    pub foundations_lead: &'static str,
    /// Said of a standard.
    pub standard: &'static str,
    /// Said of a Required specification.
    pub required: &'static str,
    /// Said of an addressable specification.
    pub addressable: &'static str,
    /// Said of a foundation.
    pub foundation: &'static str,
    /// Over the conditions of "in place".
    pub yes_only_if: &'static str,
    /// The summary of the folded help.
    pub help: &'static str,
    /// Over the official wording.
    pub official: &'static str,
    /// Marks a quotation as official, with its paragraph.
    pub official_source: fn(&str) -> String,
    /// Over why it matters.
    pub why_it_matters: &'static str,
    /// Over where to look.
    pub where_to_look: &'static str,
    /// Over what to keep.
    pub evidence: &'static str,
    /// Over the first step.
    pub first_step: &'static str,
    /// Over what is often missing.
    pub often_missing: &'static str,
    /// Over how it looks in software.
    pub in_software: &'static str,
    /// Over who usually does it.
    pub who: &'static str,
    /// Over the tags of other frameworks.
    pub mappings: &'static str,
    /// Said of a tag that HHS named.
    pub mapping_hhs: &'static str,
    /// Said of a tag that NIST published.
    pub mapping_nist: &'static str,
    /// Said of a tag that somebody else published.
    pub mapping_third_party: &'static str,
    /// Said of a tag taken over from another item.
    pub mapping_inherited: &'static str,
    /// Takes the answer back.
    pub clear: &'static str,
    /// To the next step.
    pub next: &'static str,
    /// To the result, from the last step.
    pub to_result: &'static str,
    /// To the step before.
    pub back: &'static str,
    /// That one can stop at any time.
    pub stop_any_time: &'static str,
    /// Said aloud when a standard is answered; its title.
    pub standard_answered: fn(&str) -> String,
    /// Said aloud when everything is answered.
    pub all_answered: &'static str,
}

/// The name of an answer and what it means.
#[derive(Debug)]
pub struct AnswerWord {
    /// As shown beside the button.
    pub name: &'static str,
    /// What it means or leads to.
    pub meaning: &'static str,
}

/// The answers.
#[derive(Debug)]
pub struct AnswerWords {
    /// `in-place`.
    pub in_place: AnswerWord,
    /// `partly`.
    pub partly: AnswerWord,
    /// `not-in-place`.
    pub not_in_place: AnswerWord,
    /// `unknown`.
    pub unknown: AnswerWord,
    /// `other-way`.
    pub other_way: AnswerWord,
    /// `decided-not`.
    pub decided_not: AnswerWord,
    /// `exception`.
    pub exception: AnswerWord,
    /// No answer.
    pub none: &'static str,
}

/// A field of a record.
#[derive(Debug)]
pub struct FieldWords {
    /// Its label.
    pub label: &'static str,
    /// What belongs into it.
    pub hint: &'static str,
    /// An example; empty where it comes with the item.
    pub example: &'static str,
    /// How it is called in a list of what is missing.
    pub missing: &'static str,
}

/// The record of a decision.
#[derive(Debug)]
pub struct RecordWords {
    /// Its heading.
    pub title: &'static str,
    /// Before the quotation of what the rule asks for.
    pub quote_lead: &'static str,
    /// After it, with "done another way".
    pub after_other_way: &'static str,
    /// After it, with "decided not to do it".
    pub after_decided_not: &'static str,
    /// Before an example.
    pub example: fn(&str) -> String,
    /// Why it is not reasonable and appropriate.
    pub why: FieldWords,
    /// The equivalent measure.
    pub measure_other_way: FieldWords,
    /// Why no alternative is reasonable and appropriate either.
    pub measure_decided_not: FieldWords,
    /// Who decided.
    pub decided_by: FieldWords,
    /// When.
    pub decided_on: FieldWords,
    /// Which risk analysis it rests on.
    pub risk_analysis: FieldWords,
    /// When to look again.
    pub review_on: FieldWords,
    /// What is missing, and what follows from it; from the list of what is missing.
    pub incomplete: fn(&str) -> String,
    /// Nothing is missing; from the name of the status.
    pub complete: fn(&str) -> String,
    /// Said when the day of the decision lies ahead.
    pub in_future: &'static str,
    /// Said aloud when the last missing field is filled in.
    pub now_complete: &'static str,
    /// Said aloud when a field that was filled in is so no longer.
    pub now_incomplete: &'static str,
    /// Keep patient data out.
    pub no_patient_data: &'static str,
    /// Where the record must be kept as well.
    pub keep: &'static str,
}

/// The list of all items.
#[derive(Debug)]
pub struct ItemsWords {
    /// The heading.
    pub title: &'static str,
    /// What the list is for.
    pub lead: &'static str,
    /// The label of the filters.
    pub filters: &'static str,
    /// Everything.
    pub all: &'static str,
    /// Only what is flagged.
    pub flagged: &'static str,
    /// Only what is unknown.
    pub unknown: &'static str,
    /// Only what has no answer.
    pub unanswered: &'static str,
    /// Nothing is left under this filter.
    pub none: &'static str,
}

/// The result.
#[derive(Debug)]
pub struct ResultWords {
    /// The heading while nothing has been answered.
    pub title: &'static str,
    /// The one sentence while nothing has been answered.
    pub nothing_yet: &'static str,
    /// The button below it.
    pub begin: &'static str,
    /// Case (a): how many mandatory items are open.
    pub mandatory_open: fn(usize) -> String,
    /// Case (b): how many of how many mandatory items are not known.
    pub mandatory_not_known: fn(usize, usize) -> String,
    /// Case (c).
    pub no_mandatory_open: &'static str,
    /// The second sentence, from the number and the names.
    pub addressable_open: fn(usize, &str) -> String,
    /// The heading of the rule in force.
    pub current_title: &'static str,
    /// Its citation.
    pub current_source: &'static str,
    /// The heading of the proposed rule.
    pub proposed_title: &'static str,
    /// Its citation and how far it has come.
    pub proposed_source: &'static str,
    /// After the big number: of how many.
    pub settled_of: fn(usize) -> String,
    /// Under the proposal nothing has been answered.
    pub not_looked_at: &'static str,
    /// What that means.
    pub not_looked_at_lead: &'static str,
    /// How many of how many proposed items already have a status through today's answers.
    pub follows: fn(usize, usize) -> String,
    /// While the rule in force has no answer but the proposal has.
    pub current_not_answered: &'static str,
    /// The indicator, from its low and high end.
    pub indicator: fn(usize, usize) -> String,
    /// Why the indicator is withheld.
    pub indicator_withheld: &'static str,
    /// The same for the proposal.
    pub indicator_withheld_proposed: &'static str,
    /// How many are answered.
    pub answered: fn(usize, usize) -> String,
    /// For how many settled items something is written down.
    pub written_down: fn(usize, usize) -> String,
    /// What counts as written down.
    pub written_down_lead: &'static str,
    /// The caption of the counts.
    pub counts_caption: &'static str,
    /// The heading over the table of items.
    pub items_title: &'static str,
    /// The columns: item, status, why.
    pub item: &'static str,
    /// The column of statuses.
    pub status: &'static str,
    /// The column of reasons.
    pub why: &'static str,
    /// Per standard: settled of how many.
    pub standard_settled: fn(usize, usize) -> String,
    /// Changes an answer.
    pub change: &'static str,
    /// The same for somebody who does not see the row.
    pub change_of: fn(&str) -> String,
    /// The day on which the result was worked out.
    pub as_of: fn(&str) -> String,
    /// A record that no risk analysis supports.
    pub note_no_risk_analysis: &'static str,
    /// A record that nothing else keeps.
    pub note_no_documentation: &'static str,
    /// What "by decision" asks for.
    pub note_by_decision: &'static str,
}

/// The statuses.
#[derive(Debug)]
pub struct StatusWords {
    /// `in-place`.
    pub in_place: &'static str,
    /// `by-alternative`.
    pub by_alternative: &'static str,
    /// `by-decision`.
    pub by_decision: &'static str,
    /// `exception-claimed`.
    pub exception_claimed: &'static str,
    /// `in-progress`.
    pub in_progress: &'static str,
    /// `undocumented`.
    pub undocumented: &'static str,
    /// `open`.
    pub open: &'static str,
    /// `unverified`.
    pub unverified: &'static str,
    /// `unanswered`.
    pub unanswered: &'static str,
}

/// Why an item has its status.
#[derive(Debug)]
pub struct WhyWords {
    /// There is no answer.
    pub no_answer: &'static str,
    /// In place.
    pub in_place: &'static str,
    /// Partly in place.
    pub partly: &'static str,
    /// Not in place, mandatory.
    pub not_in_place_mandatory: &'static str,
    /// Not in place, addressable.
    pub not_in_place_addressable: &'static str,
    /// Unknown.
    pub unknown: &'static str,
    /// An answer that a mandatory item cannot accept.
    pub not_accepted: &'static str,
    /// Done another way, on record.
    pub other_way: &'static str,
    /// Decided against, on record.
    pub decided_not: &'static str,
    /// The record is incomplete; from the list of what is missing.
    pub record_misses: fn(&str) -> String,
}

/// The plan.
#[derive(Debug)]
pub struct PlanWords {
    /// Over the first tasks, by their number.
    pub first: fn(usize) -> String,
    /// Nothing is left to do.
    pub nothing: &'static str,
    /// How many tasks follow after these.
    pub more: fn(usize) -> String,
    /// What a task closes; its paragraph.
    pub closes: fn(&str) -> String,
    /// A task that goes on.
    pub in_progress_under: fn(&str) -> String,
    /// A task about a foundation; its paragraph.
    pub foundation: fn(&str) -> String,
    /// The task of completing a record; the title of the item.
    pub complete_record: fn(&str) -> String,
    /// What the record is needed for; its paragraph.
    pub record_for: fn(&str) -> String,
    /// A task about what is settled today and not under the proposal; its paragraph today.
    pub flip: fn(&str) -> String,
    /// What "I do not know" leads to.
    pub find_out: &'static str,
    /// Effort and who: "Small effort, usually ...".
    pub effort_and_who: fn(&str, &str) -> String,
    /// Little work.
    pub small: &'static str,
    /// Some work.
    pub medium: &'static str,
    /// Much work.
    pub large: &'static str,
    /// The names of the six first steps, in their order.
    pub first_steps: [&'static str; 6],
}

/// What is saved, and where.
#[derive(Debug)]
pub struct SavingWords {
    /// Nothing has been said, so nothing is saved.
    pub nothing_yet: &'static str,
    /// A change waits to be saved.
    pub saving: &'static str,
    /// Saved, and when: hours 0 to 23, minutes.
    pub saved_at: fn(u32, u32) -> String,
    /// Read back from an earlier visit.
    pub saved_before: &'static str,
    /// Not saved.
    pub not_saved: &'static str,
    /// The heading of the notice when storage is blocked.
    pub blocked_title: &'static str,
    /// What that means and what to do.
    pub blocked: &'static str,
    /// The heading of the notice when storage is full.
    pub full_title: &'static str,
    /// What that means and what to do.
    pub full: &'static str,
    /// The heading of the notice when what is stored cannot be read.
    pub unreadable_title: &'static str,
    /// What that means, from the reason.
    pub unreadable: fn(&str) -> String,
    /// The heading over erasing.
    pub erase_title: &'static str,
    /// What erasing does.
    pub erase_lead: &'static str,
    /// The first action.
    pub erase: &'static str,
    /// The question before the second.
    pub erase_question: &'static str,
    /// The second action.
    pub erase_confirm: &'static str,
    /// The way back.
    pub erase_keep: &'static str,
    /// What was removed, by its number.
    pub erased: fn(usize) -> String,
    /// Erasing could not be done.
    pub erase_stopped: &'static str,
}

/// Why something that was read is refused.
#[derive(Debug)]
pub struct RefusalWords {
    /// Too many bytes.
    pub too_large: &'static str,
    /// Not UTF-8.
    pub not_utf8: &'static str,
    /// Not JSON; line and column.
    pub not_json: fn(usize, usize) -> String,
    /// Half a surrogate pair.
    pub half_surrogate: &'static str,
    /// Nested too deep.
    pub too_deep: &'static str,
    /// A number too great.
    pub number_too_great: &'static str,
    /// A key twice.
    pub key_twice: fn(&str) -> String,
    /// A required field is missing.
    pub missing: fn(&str) -> String,
    /// A field of the wrong type.
    pub wrong_type: fn(&str) -> String,
    /// A value outside the table.
    pub unknown_value: fn(&str) -> String,
    /// Another format.
    pub unknown_format: &'static str,
    /// A version that is none.
    pub bad_version: &'static str,
    /// A newer version.
    pub newer_version: &'static str,
    /// A share-safe assessment.
    pub share_safe_assessment: &'static str,
}

/// The about page.
#[derive(Debug)]
pub struct AboutWords {
    /// The heading.
    pub title: &'static str,
    /// Sections: a heading and paragraphs each.
    pub sections: &'static [(&'static str, &'static [&'static str])],
    /// Over the accessibility statement.
    pub accessibility_title: &'static str,
    /// The accessibility statement, one paragraph each.
    pub accessibility: &'static [&'static str],
    /// Over the facts about this edition.
    pub edition_title: &'static str,
    /// The version of the product.
    pub version: &'static str,
    /// The licence.
    pub licence: &'static str,
    /// The date of the catalog.
    pub catalog: &'static str,
    /// The state of the rule in force that was read.
    pub rule_read: &'static str,
    /// The day of that state.
    pub rule_read_value: &'static str,
    /// Over the official texts.
    pub sources_title: &'static str,
    /// The names of the official texts, in the order in which they are listed.
    pub sources: SourceWords,
}

/// The names of the official texts.
#[derive(Debug)]
pub struct SourceWords {
    /// §164.312 in force.
    pub section_312: &'static str,
    /// Subpart C.
    pub subpart_c: &'static str,
    /// The proposal.
    pub proposal: &'static str,
    /// The agenda entry.
    pub agenda: &'static str,
    /// The definitions.
    pub definitions: &'static str,
}
