//! Knows: which paragraphs of the proposal fix how often something is done again, as a number of
//! months that a calendar can repeat.
//! Must not know: anybody's calendar. None of it is law.
//!
//! What is done all the time (“in real-time”, “on an ongoing basis”), or is as old as so many hours
//! at most, is no day in a calendar, and stands with its item.

use super::ItemId;

/// Something that the proposal would have done again and again.
#[derive(Debug)]
pub struct Cadence {
    /// The item that it belongs to.
    pub item: ItemId,
    /// The paragraph that fixes it.
    pub paragraph: &'static str,
    /// Official wording, quoted from that paragraph.
    pub words: &'static str,
    /// How many months lie between two times, at most.
    pub months: u8,
    /// It holds only while an exception is claimed on the item.
    pub with_exception: bool,
}

const MODIFY: &str = "at least once every 12 months or in response to environmental or operational changes, whichever is more frequent, and modify as reasonable and appropriate";

const CONTROLS: &str = "at least once every 12 months or in response to environmental or operational changes, whichever is more frequent";

const fn plain(
    item: &'static str,
    paragraph: &'static str,
    words: &'static str,
    months: u8,
) -> Cadence {
    Cadence {
        item: ItemId::new(item),
        paragraph,
        words,
        months,
        with_exception: false,
    }
}

const fn of_exception(item: &'static str, paragraph: &'static str) -> Cadence {
    Cadence {
        item: ItemId::new(item),
        paragraph,
        words: CONTROLS,
        months: 12,
        with_exception: true,
    }
}

/// In the order of their paragraphs. Source: 90 FR 1017 to 1019.
pub const CADENCES: &[Cadence] = &[
    plain(
        "nprm:164.312(a)(2)(viii)",
        "164.312(a)(2)(viii)",
        MODIFY,
        12,
    ),
    of_exception("nprm:164.312(b)(2)", "164.312(b)(4)(ii)(C)"),
    plain("nprm:164.312(b)(5)", "164.312(b)(5)", MODIFY, 12),
    plain("nprm:164.312(c)(2)(v)", "164.312(c)(2)(v)", MODIFY, 12),
    plain("nprm:164.312(d)(2)(v)", "164.312(d)(2)(v)", MODIFY, 12),
    plain("nprm:164.312(e)", "164.312(e)", MODIFY, 12),
    of_exception("nprm:164.312(f)(2)(ii)", "164.312(f)(2)(iv)(B)(3)"),
    plain("nprm:164.312(f)(2)(v)", "164.312(f)(2)(v)", MODIFY, 12),
    plain("nprm:164.312(g)", "164.312(g)", MODIFY, 12),
    plain(
        "nprm:164.312(h)(2)(i)",
        "164.312(h)(2)(i)(A)",
        "or at least once every six months, whichever is more frequent",
        6,
    ),
    plain("nprm:164.312(h)(2)(i)", "164.312(h)(2)(i)(B)", MODIFY, 12),
    plain(
        "nprm:164.312(h)(2)(iii)",
        "164.312(h)(2)(iii)(B)",
        "at least once every 12 months or in accordance with the covered entity’s or business associate’s risk analysis required by § 164.308(a)(2), whichever is more frequent",
        12,
    ),
    plain(
        "nprm:164.312(i)(2)(iv)",
        "164.312(i)(2)(iv)",
        "at least monthly",
        1,
    ),
    plain(
        "nprm:164.312(j)",
        "164.312(j)",
        "at least once every six months or in response to environmental or operational changes, whichever is more frequent",
        6,
    ),
];
