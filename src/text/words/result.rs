//! Knows: which words of the result there are.
//! Must not know: the words themselves, or any other screen.

/// The result.
#[derive(Debug)]
pub struct ResultWords {
    /// The heading while nothing has been answered.
    pub title: &'static str,
    /// The one sentence while nothing has been answered.
    pub nothing_yet: &'static str,
    /// The button below it.
    pub begin: &'static str,
    /// Over freezing the result.
    pub keep_title: &'static str,
    /// What that is good for.
    pub keep_lead: &'static str,
    /// Leads to the results of earlier days.
    pub earlier: &'static str,
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
    /// How many exceptions are claimed under the proposal, beside what is settled.
    pub exceptions_apart: fn(usize) -> String,
    /// Under the proposal nothing has been answered.
    pub not_looked_at: &'static str,
    /// What that means.
    pub not_looked_at_lead: &'static str,
    /// The same where something was said that gives no item a status.
    pub no_status_yet: &'static str,
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
    /// The heading over the flip list.
    pub flips_title: &'static str,
    /// What the list holds.
    pub flips_lead: &'static str,
    /// That it holds no more than the answers of today tell.
    pub flips_early: &'static str,
    /// The list is empty.
    pub flips_none: &'static str,
    /// The column of what an item would meet.
    pub flips_meets: &'static str,
    /// The heading over the items that reuse no answer of today.
    pub new_title: &'static str,
    /// What they are; their number.
    pub new_lead: fn(usize) -> String,
    /// The heading over the table of items.
    pub items_title: &'static str,
    /// The heading over the items of the proposal.
    pub proposed_items_title: &'static str,
    /// What they are.
    pub proposed_items_lead: &'static str,
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
    /// The heading over the tasks to mark. An "if", and no result.
    pub if_title: &'static str,
    /// What marking does, and what it does not.
    pub if_lead: &'static str,
    /// How many tasks of finding out cannot be marked.
    pub if_find_out: fn(usize) -> String,
    /// Over the counts of the rule in force.
    pub if_current: &'static str,
    /// Over the counts of the proposal.
    pub if_proposed: &'static str,
    /// Beside what would be settled: how many are.
    pub if_now: fn(usize) -> String,
    /// What the indicator would be, from its low and high end.
    pub if_indicator: fn(usize, usize) -> String,
    /// A rule without any status, as part of a sentence.
    pub if_nothing_yet: &'static str,
    /// Said aloud: what would be settled under the rule in force, and under the proposal.
    pub if_said: fn(&str, &str) -> String,
    /// Takes all marks back.
    pub if_reset: &'static str,
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
    /// A sentence about an item, from its paragraph and the sentence.
    pub named: fn(&str, &str) -> String,
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
    /// The same of a task that only the proposal would call for; the proposed paragraph, said to
    /// be one.
    pub would_close: fn(&str) -> String,
    /// A task that goes on; its paragraph, said to be a proposed one where it is.
    pub in_progress_under: fn(&str) -> String,
    /// A task about a foundation; its paragraph.
    pub foundation: fn(&str) -> String,
    /// The task of completing a record; the title of the item.
    pub complete_record: fn(&str) -> String,
    /// What the record is needed for; its paragraph.
    pub record_for: fn(&str) -> String,
    /// The task of completing the record of an exception; the title of the item.
    pub complete_exception: fn(&str) -> String,
    /// What that record would be needed for; the proposed paragraph, said to be one.
    pub exception_for: fn(&str) -> String,
    /// The task about what is settled today and not under the proposal, where the proposal would
    /// spread it over several paragraphs; its title today.
    pub flip_action: fn(&str) -> String,
    /// What is said beside that task; its paragraph today, and a list of the proposed ones.
    pub flip: fn(&str, &str) -> String,
    /// What "I do not know" leads to; the paragraph, said to be a proposed one where it is.
    pub find_out: fn(&str) -> String,
    /// The task of finding out about a detail; the title of the item, and the question.
    pub find_out_detail: fn(&str, &str) -> String,
    /// Said of every task that only the proposal would call for.
    pub proposed: &'static str,
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
