//! What a host may choose, read from a text.
//!
//! Knows: how settings are written in a fragment, and what becomes of one that is not allowed.
//! Must not know: the catalog, a browser, or what a setting does.

mod parse;
mod tokens;

pub use tokens::TOKENS;

/// A host's choices about one instance. Data only: nothing in here is ever loaded or run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Where the instance stands.
    pub mode: Mode,
    /// What it opens with.
    pub view: View,
    /// The item that it opens at, as the host wrote it. Whether there is one, the catalog knows.
    pub start: Option<String>,
    /// Light or dark.
    pub theme: Theme,
    /// The level of the main heading, 1 to 6.
    pub heading_level: u8,
    /// What the host calls the instance.
    pub label: Option<String>,
    /// A link of the host's own.
    pub call: Option<Call>,
    /// Whether answers are kept when the page is left.
    pub keeps: bool,
    /// The name under which answers are kept.
    pub instance: String,
    /// The origin of the page around the frame, such as `https://host.example`. Without it no
    /// message is sent or taken.
    pub origin: Option<String>,
    /// The rules of a style sheet for the colors, sizes and fonts that the host chose.
    tokens: tokens::Chosen,
}

/// Where an instance stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// On a page of its own.
    Page,
    /// In a frame in the host's page.
    Frame,
    /// In a frame in a drawer over the host's page.
    Drawer,
    /// In the host's page itself.
    Inline,
}

/// What an instance opens with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The check, and everything else with it.
    Check,
    /// The comparison of both rules.
    Compare,
    /// The list of safeguards.
    Safeguards,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// As the visitor has set it.
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// A host's own link after the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The words on it.
    pub label: String,
    /// Where it leads: `https://` or `mailto:`.
    pub address: String,
}

/// A setting that is not allowed; the default counts in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// The attribute.
    pub attribute: &'static str,
    /// What is allowed: every value, or the kind of value in words.
    pub allowed: &'static [&'static str],
}

impl Default for Settings {
    /// The page of its own: nobody has chosen anything.
    fn default() -> Self {
        Self {
            mode: Mode::Page,
            view: View::Check,
            start: None,
            theme: Theme::Auto,
            heading_level: 1,
            label: None,
            call: None,
            keeps: true,
            instance: String::from(DEFAULT_INSTANCE),
            origin: None,
            tokens: tokens::Chosen::default(),
        }
    }
}

/// The name of an instance that was given none.
pub const DEFAULT_INSTANCE: &str = "main";

impl Settings {
    /// Reads settings from a fragment without its `#`: names and values as in a query, percent
    /// signs for what is not plain. What is unknown is ignored, and what is named twice counts as
    /// it was named first. Gives the settings, and a problem for every value that is not allowed.
    pub fn parse(fragment: &str) -> (Self, Vec<Problem>) {
        parse::parse(fragment)
    }

    /// A style sheet with the colors, sizes and fonts that the host chose, in a theme; empty
    /// when it chose none. Fit for a document and for a shadow root. What is printed keeps our own
    /// colors.
    pub fn style(&self, theme: Theme) -> String {
        self.tokens.style(theme)
    }
}

impl Theme {
    /// As it stands in an attribute.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        let mut all = [Self::Auto, Self::Light, Self::Dark].into_iter();
        all.find(|theme| theme.name() == name)
    }
}
