//! Knows: which words of the about page there are.
//! Must not know: the words themselves, or any other screen.

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
    /// Over how the check gets onto somebody's own website.
    pub embed_title: &'static str,
    /// How it gets there.
    pub embed: &'static str,
    /// The link to the page that writes the lines for it.
    pub embed_link: &'static str,
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
