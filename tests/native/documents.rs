//! Knows: nothing yet.
