//! Knows: how the fields of a block are listed once, to be packed, unpacked and looked through.
//! Must not know: which blocks there are, or where they are packed.

use super::lines::{Lines, Pairs};

/// What stands in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// A text.
    Text(&'static str),
    /// A list of texts.
    Lines(Lines),
    /// A list of texts, each behind its key.
    Pairs(Pairs),
    /// Nothing: the block has no such text.
    Absent,
}

impl Field {
    /// Its entries one by one, without keys. A text is its only entry.
    pub fn entries(self) -> Vec<&'static str> {
        match self {
            Self::Text(text) => vec![text],
            Self::Lines(lines) => lines.iter().collect(),
            Self::Pairs(pairs) => pairs.iter().map(|(_, text)| text).collect(),
            Self::Absent => Vec::new(),
        }
    }

    /// The one text that carries it.
    pub(super) const fn as_text(self) -> &'static str {
        match self {
            Self::Text(text) => text,
            Self::Lines(lines) => lines.as_text(),
            Self::Pairs(pairs) => pairs.as_text(),
            Self::Absent => "",
        }
    }
}

/// As many fields as a block can have. One more does not compile.
const MOST: usize = 16;

/// The fields of one block with their names, in the order in which they are packed.
#[derive(Debug, Clone, Copy)]
pub struct Fields {
    fields: [(&'static str, Field); MOST],
    count: usize,
}

impl Fields {
    /// None yet.
    pub(super) const NONE: Self = Self {
        fields: [("", Field::Absent); MOST],
        count: 0,
    };

    /// Each with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Field)> {
        self.fields[..self.count].iter().copied()
    }

    /// How many there are.
    pub(super) const fn count(&self) -> usize {
        self.count
    }

    /// One of them.
    pub(super) const fn get(&self, index: usize) -> Field {
        self.fields[index].1
    }

    /// These and one more.
    pub(super) const fn and(mut self, name: &'static str, field: Field) -> Self {
        self.fields[self.count] = (name, field);
        self.count += 1;
        self
    }

    // One step for each kind of field that `fields!` can name; `Block` has the way back.

    /// Not a field: whoever looks a block up knows its key already.
    pub(super) const fn key(self, _: &'static str, _: &'static str) -> Self {
        self
    }

    pub(super) const fn text(self, name: &'static str, text: &'static str) -> Self {
        self.and(name, Field::Text(text))
    }

    pub(super) const fn lines(self, name: &'static str, lines: Lines) -> Self {
        self.and(name, Field::Lines(lines))
    }

    pub(super) const fn pairs(self, name: &'static str, pairs: Pairs) -> Self {
        self.and(name, Field::Pairs(pairs))
    }

    pub(super) const fn optional(self, name: &'static str, text: Option<&'static str>) -> Self {
        self.and(
            name,
            match text {
                Some(text) => Field::Text(text),
                None => Field::Absent,
            },
        )
    }
}

/// Lists the fields of a block, each with its kind, and gives both ways: `fields` takes a block
/// apart, `unpack` puts one together. A field that is left out does not compile.
macro_rules! fields {
    ($block:ident { $($field:ident: $kind:ident),* $(,)? }) => {
        impl $block {
            /// Everything that is said in this block, field by field.
            pub const fn fields(&self) -> $crate::text::Fields {
                let Self { $($field),* } = *self;
                let fields = $crate::text::Fields::NONE;
                $(let fields = fields.$kind(stringify!($field), $field);)*
                fields
            }

            /// The block as it was before it was packed.
            pub(super) fn unpack(mut block: $crate::text::packed::Block) -> Self {
                let mut unpacked = Self::default();
                $(block.$kind(&mut unpacked.$field);)*
                unpacked
            }
        }
    };
}
pub(super) use fields;
