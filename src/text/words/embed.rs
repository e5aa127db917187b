//! Knows: which words there are where the product stands in somebody else's page.
//! Must not know: the words themselves, or any screen.

/// What is said in somebody else's page only.
#[derive(Debug)]
pub struct EmbedWords {
    /// Where answers are kept from inside a frame.
    pub kept_in_frame: &'static str,
    /// Nothing is kept, because the page around, the browser or a person wants it so.
    pub not_kept: &'static str,
    /// The link to the page of its own.
    pub own_tab: &'static str,
    /// Who can see answers on a page that is not ours.
    pub inline: &'static str,
    /// The heading of the host's own link.
    pub call_title: &'static str,
    /// Whose link that is.
    pub call: &'static str,
}
