#![deny(missing_docs)]
#![forbid(unsafe_code)]
//! x
pub mod assessment;
pub mod catalog;
pub mod scoring;
pub mod text;
