//! Knows: which sentences open the result of the rule in force.
//! Must not know: how the lists behind them are worked out.

use super::items::titles;
use crate::catalog;
use crate::scoring::{Headline, HeadlineCase};
use crate::text::Words;

/// The first sentence of the headline, without the names of the items.
pub fn first_sentence(words: &Words, headline: &Headline) -> String {
    let result = &words.result;
    match headline.case() {
        HeadlineCase::MandatoryOpen => (result.mandatory_open)(headline.open_mandatory.len()),
        HeadlineCase::MandatoryNotKnown => {
            let mandatory = catalog::current_items().filter(|item| item.is_mandatory());
            (result.mandatory_not_known)(headline.not_known_mandatory.len(), mandatory.count())
        }
        HeadlineCase::NoMandatoryOpen => result.no_mandatory_open.into(),
    }
}

/// The second sentence of the headline, when there is one.
pub fn addressable_sentence(words: &Words, headline: &Headline) -> Option<String> {
    let open = &headline.open_addressable;
    (!open.is_empty()).then(|| (words.result.addressable_open)(open.len(), &titles(words, open)))
}
