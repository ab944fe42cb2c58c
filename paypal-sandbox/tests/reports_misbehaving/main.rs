//! Many seeded transactions, reports that misbehave in every way, and rows that tests change.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod misbehaviour;
mod reader;
mod seeded;
mod support;
mod tampering;
mod year;
