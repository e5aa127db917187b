//! Knows: the names at the head of a paper, and that they are kept only for a person who says so.
//! Must not know: where a paper is made, or what stands on it.

use super::{Assessment, Effects};

/// A name at the head of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    /// The organisation.
    Organisation,
    /// Who prepared the paper.
    PreparedBy,
}

/// What was typed and is not to be kept: it lasts as long as the page is open.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Names {
    organisation: String,
    prepared_by: String,
}

impl Names {
    fn get(&self, name: Name) -> &String {
        match name {
            Name::Organisation => &self.organisation,
            Name::PreparedBy => &self.prepared_by,
        }
    }

    fn get_mut(&mut self, name: Name) -> &mut String {
        match name {
            Name::Organisation => &mut self.organisation,
            Name::PreparedBy => &mut self.prepared_by,
        }
    }
}

impl Name {
    /// In the order in which they are asked.
    pub const ALL: [Self; 2] = [Self::Organisation, Self::PreparedBy];

    const fn kept(self, assessment: &Assessment) -> &Option<String> {
        match self {
            Self::Organisation => &assessment.organisation,
            Self::PreparedBy => &assessment.prepared_by,
        }
    }

    const fn kept_mut(self, assessment: &mut Assessment) -> &mut Option<String> {
        match self {
            Self::Organisation => &mut assessment.organisation,
            Self::PreparedBy => &mut assessment.prepared_by,
        }
    }
}

impl Assessment {
    /// Whether the names are kept with the answers.
    pub const fn keeps_names(&self) -> bool {
        self.organisation.is_some() || self.prepared_by.is_some()
    }

    /// A name, kept or not; empty while there is none.
    pub fn name(&self, name: Name) -> &str {
        let kept = name.kept(self).as_ref();
        kept.unwrap_or_else(|| self.sitting.names.get(name))
    }

    /// The same with both names in it, as a paper has them, whether they are kept or not.
    pub fn with_names(&self) -> Self {
        let mut named = self.clone();
        for name in Name::ALL {
            *name.kept_mut(&mut named) = Some(self.name(name).into());
        }
        named
    }

    /// Holds on to the names of another assessment as long as the page is open, where this one
    /// keeps none: what came from elsewhere must not empty a field in which somebody types.
    pub fn hold_names_of(&mut self, other: &Self) {
        for name in Name::ALL {
            *self.sitting.names.get_mut(name) = other.name(name).into();
        }
    }
}

/// A name was typed.
pub fn change(state: &mut Assessment, name: Name, text: String) -> Effects {
    if state.name(name) == text {
        return Effects::default();
    }
    if !state.keeps_names() {
        *state.sitting.names.get_mut(name) = text;
        return Effects::default();
    }
    *name.kept_mut(state) = Some(text);
    Effects::SAVE
}

/// The names are to be kept from now on, or no longer.
pub fn keep(state: &mut Assessment, keep: bool) -> Effects {
    if state.keeps_names() == keep {
        return Effects::default();
    }
    for name in Name::ALL {
        let text: String = state.name(name).into();
        *name.kept_mut(state) = keep.then(|| text.clone());
        *state.sitting.names.get_mut(name) = text;
    }
    Effects::SAVE
}
