//! Knows: which words of the questions there are.
//! Must not know: the words themselves, or any other screen.

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
    /// Said of a proposed item.
    pub proposed: &'static str,
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
