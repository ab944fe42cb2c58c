//! The command line of a local PayPal, for the programs that start one: `paypal-sandbox`, and
//! `paypal sandbox` of the crate `paypal-cli`.
//!
//! A program adds [`Options`] to its own, and calls [`Options::start`]. It prints
//! [`Running::ready_line`] on standard output, and waits by [`Running::until_stopped`].

mod options;
mod start;

pub use options::Options;
pub use start::{Running, StartError};
