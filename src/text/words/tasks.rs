//! Knows: which words the screen of the plan needs: all tasks, the person's own notes, the dates.
//! Must not know: the words themselves.

/// The plan.
#[derive(Debug)]
pub struct TasksWords {
    /// The heading.
    pub title: &'static str,
    /// What the plan is, and what a mark in it does not do.
    pub lead: &'static str,
    /// Nothing has been answered yet.
    pub nothing_yet: &'static str,
    /// Leads here from the first tasks.
    pub whole_plan: &'static str,
    /// Leads to the questions to the IT provider; how many there are.
    pub to_ask: fn(usize) -> String,
    /// Over the tasks behind the first ones.
    pub rest: &'static str,
    /// The label of the choice of an order.
    pub view: &'static str,
    /// In the published order.
    pub in_order: &'static str,
    /// Grouped by the six first steps.
    pub by_step: &'static str,
    /// A first step has no task behind the first ones.
    pub none_in_step: &'static str,
    /// Over why a task stands where it stands.
    pub why_now_title: &'static str,
    /// Why a task stands where it stands, in the order of the stages.
    pub why_now: [&'static str; 11],
    /// Over the item of the rule in force.
    pub in_force: &'static str,
    /// Over the items of the proposal.
    pub proposed: &'static str,
    /// A foundation has no status under the proposal.
    pub foundation_not_scored: &'static str,
    /// No proposed item reuses the item.
    pub no_item_reuses: &'static str,
    /// A record closes nothing under the proposal.
    pub no_place_for_record: &'static str,
    /// What is settled today; the item with its paragraph.
    pub settled_today: fn(&str) -> String,
    /// A task of the proposal closes nothing under the rule in force.
    pub none_in_force: &'static str,
    /// Over the question to the IT company.
    pub question: &'static str,
    /// Copies the question.
    pub copy: &'static str,
    /// The question was copied.
    pub copied: &'static str,
    /// The question could not be copied.
    pub not_copied: fn(&str) -> String,
    /// Folds the person's own notes.
    pub own: &'static str,
    /// Who takes care of it.
    pub owner: &'static str,
    /// What belongs there.
    pub owner_hint: &'static str,
    /// Until when.
    pub due: &'static str,
    /// What belongs there.
    pub due_hint: &'static str,
    /// A day that is none; its text.
    pub no_day: fn(&str) -> String,
    /// A note.
    pub note: &'static str,
    /// What belongs there.
    pub note_hint: &'static str,
    /// Marks a task as done.
    pub done: &'static str,
    /// The day, in a line of notes.
    pub until: fn(&str) -> String,
    /// What the mark does not do, and what may be done about it.
    pub done_offer: &'static str,
    /// Said aloud when a task is marked.
    pub now_done: &'static str,
    /// Said aloud when the mark is taken away.
    pub now_not_done: &'static str,
    /// Over notes on tasks that the answers no longer lead to.
    pub gone: &'static str,
    /// What these are.
    pub gone_lead: &'static str,
    /// Over the dates.
    pub dates: &'static str,
    /// Which days are listed.
    pub dates_lead: &'static str,
    /// No day has been set.
    pub dates_none: &'static str,
    /// The switch for the cadences of the proposal.
    pub cadences: &'static str,
    /// What they are, and what they are not.
    pub cadences_lead: &'static str,
    /// How often something comes again, from the first day on; the day and a number of months.
    pub again: fn(&str, u8) -> String,
    /// Saves the calendar file.
    pub save_dates: &'static str,
    /// The same without what was typed.
    pub save_dates_safe: &'static str,
    /// What the two files hold.
    pub save_dates_lead: &'static str,
}
