//! Writes the IR as text, the last stage. Makes no decisions: every name, shape and placement comes
//! from the [`Program`](crate::ir::Program).
//!
//! `rust/` writes Rust, for the committed crate and for a module of another crate. `list.rs` writes
//! the lines of `paypal-codegen list`, and `manifest.rs` the features in `Cargo.toml`. `by_hand.rs`
//! finds the methods of the helpers, whose names no setter may have.

mod by_hand;
mod list;
mod manifest;
mod options;
mod rust;

#[cfg(test)]
mod tests;

pub use by_hand::ByHand;
pub use list::list;
pub use manifest::manifest;
pub use options::{Options, Registry};
pub(crate) use rust::{arguments, constructor};
pub use rust::{files, files_with, module, module_files, module_text};
