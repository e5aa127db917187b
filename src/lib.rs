//! A medical practice checks itself against the technical safeguards of the HIPAA Security Rule
//! (45 CFR §164.312), entirely in its own browser.
//!
//! From one set of answers come two honest results: for the rule in force and for the rule
//! proposed in 2025. Answers never leave the browser except by a person's own click.
//!
//! # Rooms of the house
//!
//! Arrows point down only, and a native test holds them.
//!
//! | room | knows |
//! |---|---|
//! | [`catalog`] | the law as data |
//! | [`text`] | our words, one module a language |
//! | [`assessment`] | answers, records, the one door through which they change, and the document |
//! | [`scoring`] | statuses, counts, flips, plan: pure functions of catalog, answers and today |
//! | [`report`] | what leaves, and in which words |
//! | [`persist`] | where answers are kept between two visits |
//! | `ui` | screens and components; browser only |
//! | [`embed`] | how the product stands in other people's pages |
//!
//! Everything but `ui`, one file of [`persist`] and two of [`embed`] compiles and is tested without a browser.
//!
//! Knows: which rooms there are.
//! Must not know: what is in them.

#![deny(missing_docs)]
#![forbid(unsafe_code)]

pub mod assessment;
pub mod catalog;
pub mod embed;
pub mod persist;
pub mod report;
pub mod scoring;
pub mod text;
#[cfg(target_arch = "wasm32")]
pub mod ui;
