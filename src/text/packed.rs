//! Knows: how a table of texts is carried as one text, and how a block of it is read.
//! Must not know: which tables there are, or which fields they have.
//!
//! A table of texts would cost a visitor an address and a length for every field, and no
//! compression makes those small. So the compiler writes all fields behind one another, and what
//! is left of the table is where each block begins.

use super::fields::Fields;
use super::lines::{Lines, Pairs, cut};

/// Ends a field. It stands in no text.
const END: u8 = 0x1f;

/// A table of texts in one text, each of its fields with [`END`] behind it.
pub(super) struct Packed {
    text: &'static str,
    starts: &'static [u32],
}

impl Packed {
    /// Bytes and starts of the same blocks. Only [`packed!`] puts them together.
    pub(super) const fn new(bytes: &'static [u8], starts: &'static [u32]) -> Self {
        match str::from_utf8(bytes) {
            Ok(text) => Self { text, starts },
            Err(_) => panic!("texts behind one another are a text"),
        }
    }

    /// A block by its place in the table.
    pub(super) fn block(&self, index: usize) -> Option<Block> {
        let start = *self.starts.get(index)?;
        Some(self.block_from(start))
    }

    /// Block by block.
    pub(super) fn blocks(&'static self) -> impl ExactSizeIterator<Item = Block> {
        self.starts.iter().map(|start| self.block_from(*start))
    }

    fn block_from(&self, start: u32) -> Block {
        Block {
            key: "",
            rest: &self.text[start as usize..],
        }
    }
}

/// A block that is being read, field by field in the order in which it was packed.
pub(super) struct Block {
    key: &'static str,
    rest: &'static str,
}

impl Block {
    /// The block with its key, which is not packed.
    pub(super) fn of(self, key: &'static str) -> Self {
        Self { key, ..self }
    }

    // One step for each kind of field; `Fields` has the way there. A step writes where its field
    // is and stays a call: given back and put in its place by every block that is unpacked, a text
    // weighs twice as much.

    pub(super) fn key(&mut self, into: &mut &'static str) {
        *into = self.key;
    }

    #[inline(never)]
    pub(super) fn text(&mut self, into: &mut &'static str) {
        *into = self.next();
    }

    pub(super) fn lines(&mut self, into: &mut Lines) {
        self.text(&mut into.0);
    }

    pub(super) fn pairs(&mut self, into: &mut Pairs) {
        self.lines(&mut into.0);
    }

    pub(super) fn optional(&mut self, into: &mut Option<&'static str>) {
        let text = self.next();
        *into = (!text.is_empty()).then_some(text);
    }

    /// The text of the next field.
    pub(super) fn next(&mut self) -> &'static str {
        cut(&mut self.rest, END).unwrap_or_default()
    }
}

/// How many bytes the fields of all blocks take.
pub(super) const fn length(blocks: &[Fields]) -> usize {
    let mut length = 0;
    let mut i = 0;
    while i < blocks.len() {
        length += length_of_block(&blocks[i]);
        i += 1;
    }
    length
}

const fn length_of_block(block: &Fields) -> usize {
    let mut length = 0;
    let mut i = 0;
    while i < block.count() {
        length += block.get(i).as_text().len() + 1;
        i += 1;
    }
    length
}

/// Where each block begins.
pub(super) const fn starts<const BLOCKS: usize>(blocks: &[Fields]) -> [u32; BLOCKS] {
    let mut starts = [0; BLOCKS];
    let mut i = 1;
    while i < BLOCKS {
        starts[i] = starts[i - 1] + length_of_block(&blocks[i - 1]) as u32;
        i += 1;
    }
    starts
}

/// All fields behind one another.
pub(super) const fn bytes<const LENGTH: usize>(blocks: &[Fields]) -> [u8; LENGTH] {
    let mut bytes = [END; LENGTH];
    let mut at = 0;
    let mut i = 0;
    while i < blocks.len() {
        let mut k = 0;
        while k < blocks[i].count() {
            let mut text = blocks[i].get(k).as_text();
            assert!(
                cut(&mut text, END).is_none(),
                "the end of a field inside one"
            );
            let (_, rest) = bytes.split_at_mut(at);
            let (place, _) = rest.split_at_mut(text.len());
            place.copy_from_slice(text.as_bytes());
            at += text.len() + 1;
            k += 1;
        }
        i += 1;
    }
    bytes
}

/// Packs a table of blocks, which has to be a constant.
macro_rules! packed {
    ($table:expr) => {{
        const BLOCKS: [$crate::text::Fields; $table.len()] = {
            let mut blocks = [$crate::text::Fields::NONE; $table.len()];
            let mut i = 0;
            while i < blocks.len() {
                blocks[i] = $table[i].fields();
                i += 1;
            }
            blocks
        };
        const BYTES: [u8; $crate::text::packed::length(&BLOCKS)] =
            $crate::text::packed::bytes(&BLOCKS);
        const STARTS: [u32; $table.len()] = $crate::text::packed::starts(&BLOCKS);
        $crate::text::packed::Packed::new(&BYTES, &STARTS)
    }};
}
pub(super) use packed;
