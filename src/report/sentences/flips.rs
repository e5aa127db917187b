//! Knows: which sentence says why an item is settled today and not under the proposal.
//! Must not know: how a flip is found.

use super::items::{citations, exceptions_beside, questions};
use crate::scoring::Flip;
use crate::text::Words;

/// Why an item is settled today and not under the proposal, in one sentence that names the
/// proposed paragraphs.
pub fn flip_sentence(words: &Words, flip: &Flip) -> String {
    let say = &words.flip;
    let mut because = Vec::new();
    let falls = flip.meets.iter().filter(|met| met.record_falls);
    let falls: Vec<_> = falls.map(|met| met.item).collect();
    if !falls.is_empty() {
        let proposed = citations(words, &falls);
        because.push(match exceptions_beside(words, flip.item) {
            Some(exceptions) => (say.no_place_excepted)(&proposed, &exceptions),
            None => (say.no_place)(&proposed),
        });
    }
    for met in &flip.meets {
        if !met.details.is_empty() {
            let proposed = citations(words, &[met.item]);
            because.push((say.asks_more)(
                &proposed,
                &questions(met.item, &met.details),
            ));
        }
    }
    let because: Vec<_> = because.iter().map(String::as_str).collect();
    (say.settled_but)(flip.item.paragraph(), &(words.list)(&because))
}
