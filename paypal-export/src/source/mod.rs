//! Asks PayPal: calls that wait and are repeated, and ranges of time that are read whole.

mod asking;
mod window;

pub(crate) use asking::Asking;
pub(crate) use window::{Window, WindowError, WindowRows};
