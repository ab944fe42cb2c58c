//! Small programs, and all of PayPal's.

mod program;
mod real;
mod snapshots;
