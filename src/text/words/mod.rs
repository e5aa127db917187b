//! Knows: which words the interface and the files need. A field left out is a compile error.
//! Must not know: the words themselves.
//!
//! Sentences with a number in them are functions, because languages put numbers and endings in
//! different places.

mod about;
mod ahead;
mod ask;
mod check;
mod compare;
mod earlier;
mod embed;
mod exports;
mod files;
mod log;
mod method;
mod print;
mod privacy;
mod proposal;
mod record;
mod records;
mod reference;
mod result;
mod safeguards;
mod saving;
mod shell;
mod start;
mod tasks;

pub use about::{AboutWords, SourceWords};
pub use ahead::AheadWords;
pub use ask::AskWords;
pub use check::{AnswerWord, AnswerWords, CheckWords};
pub use compare::CompareWords;
pub use earlier::{EarlierWords, TrendWords};
pub use embed::EmbedWords;
pub use exports::{
    CalendarWords, ExportWords, OscalWords, PaperWords, QuestionListWords, TableWords,
};
pub use files::{CompareFilesWords, FileWords, FilesWords, OtherFileWords, OtherFilesWords};
pub use log::LogWords;
pub use method::MethodWords;
pub use print::PrintWords;
pub use privacy::PrivacyWords;
pub use proposal::{
    ChangeWords, DetailAnswerWords, FlipWords, ProposedKindWords, WhyProposedWords,
};
pub use record::{ExceptionRecordWords, FieldWords, RecordWords};
pub use records::RecordsWords;
pub use reference::ReferenceWords;
pub use result::{PlanWords, ResultWords, StatusWords, WhyWords};
pub use safeguards::SafeguardsWords;
pub use saving::{RefusalWords, SavingWords};
pub use shell::ShellWords;
pub use start::StartWords;
pub use tasks::TasksWords;

use crate::catalog::Date;

/// All words of one language that belong to no item.
#[derive(Debug)]
pub struct Words {
    /// The language, as in the `lang` attribute.
    pub lang: &'static str,
    /// Which way it runs, as in the `dir` attribute.
    pub direction: &'static str,
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
    /// The names of the answers to a detail.
    pub detail_answers: DetailAnswerWords,
    /// The record of a decision.
    pub record: RecordWords,
    /// The look ahead.
    pub ahead: AheadWords,
    /// The comparison.
    pub compare: CompareWords,
    /// The list of all items, and one page for each.
    pub safeguards: SafeguardsWords,
    /// The pages to look things up.
    pub reference: ReferenceWords,
    /// The result.
    pub result: ResultWords,
    /// The names of the statuses.
    pub status: StatusWords,
    /// Why an item has its status.
    pub why: WhyWords,
    /// Why a proposed item has its status.
    pub why_proposed: WhyProposedWords,
    /// Why an item is settled today and not under the proposal.
    pub flip: FlipWords,
    /// The names of the kinds of change.
    pub changes: ChangeWords,
    /// The names of the kinds of proposed items.
    pub proposed_kinds: ProposedKindWords,
    /// The plan.
    pub plan: PlanWords,
    /// What is saved, and where.
    pub saving: SavingWords,
    /// Why something that was read is refused.
    pub refusal: RefusalWords,
    /// The about page.
    pub about: AboutWords,
    /// The plan.
    pub tasks: TasksWords,
    /// The questions to the IT provider.
    pub ask: AskWords,
    /// The method.
    pub method: MethodWords,
    /// The logs.
    pub records: RecordsWords,
    /// Printing the report.
    pub print: PrintWords,
    /// Earlier results.
    pub earlier: EarlierWords,
    /// Saving to a file and opening one.
    pub files: FilesWords,
    /// How anybody can check our promises.
    pub privacy: PrivacyWords,
    /// What is said in somebody else's page only.
    pub embed: EmbedWords,
}
