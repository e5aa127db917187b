//! Knows: which words around every screen there are.
//! Must not know: the words themselves, or any other screen.

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
    /// The tab of the look ahead.
    pub ahead: &'static str,
    /// The tab of the result.
    pub result: &'static str,
    /// The tab of the plan.
    pub plan: &'static str,
    /// The tab of the logs.
    pub records: &'static str,
    /// The tab of the comparison.
    pub compare: &'static str,
    /// The tab of the list of all items.
    pub safeguards: &'static str,
    /// The tab of saving and opening files.
    pub files: &'static str,
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
    /// Takes a notice off the page.
    pub dismiss: &'static str,
    /// The heading of the notice about an address that leads nowhere.
    pub unknown_address_title: &'static str,
    /// The address names no part of the check.
    pub unknown_address: &'static str,
    /// Said of a paragraph or a title of the proposal.
    pub proposed: &'static str,
    /// Said of a link that leaves the page.
    pub leaves: &'static str,
}
