//! Knows: the two status tables once more, in the plainest way, over texts alone.
//! Must not know: the code that is held against it, but for the rows of the pin list and for
//! whether a record is complete, which has tests of its own.

use std::collections::BTreeMap;

use safeguard_check::catalog::Date;

use crate::proposed_table::PROPOSED;
use crate::support::{ADDRESSABLE, CURRENT, ENCRYPT, MANDATORY, MFA, Sheet, id, item};

/// Every status of both rules by item, as the tables have it.
pub fn statuses(sheet: &Sheet, today: Date) -> BTreeMap<&'static str, &'static str> {
    let oracle = Oracle { sheet, today };
    let current = CURRENT.map(|id| (id, oracle.current(id)));
    let proposed = PROPOSED.iter().map(|row| (row.id, oracle.proposed(row.id)));
    current.into_iter().chain(proposed).collect()
}

struct Oracle<'a> {
    sheet: &'a Sheet,
    today: Date,
}

impl Oracle<'_> {
    fn answer(&self, item_id: &str) -> &'static str {
        let answer = self.sheet.0.answer(id(item_id));
        answer.map_or("none", |answer| answer.as_str())
    }

    fn complete(&self, item_id: &str) -> bool {
        let entry = self.sheet.0.entry(id(item_id));
        let record = entry.and_then(|entry| entry.record.clone());
        record.is_some_and(|record| record.is_complete(item(item_id), self.today))
    }

    fn details(&self, item_id: &str) -> Vec<&'static str> {
        let row = PROPOSED
            .iter()
            .find(|row| row.id == item_id)
            .expect("a row");
        let entry = self.sheet.0.entry(id(item_id));
        let answer = |detail: &str| {
            let details = &entry?.details;
            let (_, answer) = details.iter().find(|(id, _)| id.as_str() == detail)?;
            Some(answer.as_str())
        };
        let details = row.details.iter();
        details
            .map(|(id, _)| answer(id).unwrap_or("none"))
            .collect()
    }

    fn current(&self, item_id: &str) -> &'static str {
        let mandatory = MANDATORY.contains(&item_id);
        match (self.answer(item_id), mandatory, self.complete(item_id)) {
            ("in-place", ..) => "in-place",
            ("partly", ..) => "in-progress",
            ("not-in-place", ..) => "open",
            ("unknown", ..) => "unverified",
            ("none", ..) => "unanswered",
            ("other-way" | "decided-not" | "exception", true, _) => "open",
            ("other-way", false, true) => "by-alternative",
            ("decided-not", false, true) => "by-decision",
            ("other-way" | "decided-not", false, false) => "undocumented",
            (_, false, _) => "unanswered",
            other => panic!("no row for {other:?}"),
        }
    }

    fn by_details(&self, item_id: &str, all_yes: &'static str) -> &'static str {
        let details = self.details(item_id);
        match () {
            () if details.contains(&"no") => "in-progress",
            () if details.contains(&"none") => "unanswered",
            () if details.contains(&"unknown") => "unverified",
            () => all_yes,
        }
    }

    fn proposed(&self, item_id: &str) -> &'static str {
        let row = PROPOSED
            .iter()
            .find(|row| row.id == item_id)
            .expect("a row");
        if [ENCRYPT, MFA].contains(&item_id) && self.answer(item_id) == "exception" {
            return match self.complete(item_id) {
                false => "undocumented",
                true => self.by_details(item_id, "exception-claimed"),
            };
        }
        let claimed = || self.proposed(ENCRYPT) == "exception-claimed";
        if item_id == "nprm:164.312(b)(1)" && claimed() {
            return self.by_details(item_id, "in-place");
        }
        let asked: Vec<_> = match row.ancestors {
            [] => vec![self.answer(item_id)],
            ancestors => ancestors.iter().map(|id| self.answer(id)).collect(),
        };
        let addressable: Vec<_> = match row.ancestors {
            [] => vec![false],
            ancestors => ancestors
                .iter()
                .map(|id| ADDRESSABLE.contains(id))
                .collect(),
        };
        // What counts: a value that is not offered is open on a mandatory item, else no answer.
        let own = row.ancestors.is_empty();
        let counting: Vec<_> = asked
            .into_iter()
            .zip(addressable)
            .map(|(answer, addressable)| match answer {
                "exception" if !own && !addressable => "not-in-place",
                "exception" => "none",
                "other-way" | "decided-not" if own => "none",
                answer => answer,
            })
            .collect();
        for (worst, status) in [
            ("other-way", "open"),
            ("decided-not", "open"),
            ("not-in-place", "open"),
            ("partly", "in-progress"),
            ("unknown", "unverified"),
            ("none", "unanswered"),
        ] {
            if counting.contains(&worst) {
                return status;
            }
        }
        self.by_details(item_id, "in-place")
    }
}
