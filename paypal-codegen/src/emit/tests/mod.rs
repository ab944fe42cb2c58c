//! Tests the emitted text of small programs, and of all of PayPal's specs.

mod program;
mod real;
mod snapshots;
