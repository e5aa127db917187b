//! Knows: which words about checking our promises there are.
//! Must not know: the words themselves, or any other screen.

/// How anybody can check that answers stay in the browser.
#[derive(Debug)]
pub struct PrivacyWords {
    /// The heading.
    pub title: &'static str,
    /// What is promised.
    pub lead: &'static str,
    /// Ways to check, each a heading and its steps.
    pub ways: &'static [(&'static str, &'static [&'static str])],
    /// Over what is kept.
    pub kept_title: &'static str,
    /// What is kept, under which key.
    pub kept: &'static [(&'static str, &'static str)],
    /// Over what nobody is protected from.
    pub limits_title: &'static str,
    /// What nobody is protected from.
    pub limits: &'static [&'static str],
}
