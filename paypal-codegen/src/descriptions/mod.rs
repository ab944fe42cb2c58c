//! Gives the values of enums and the issue codes the sentences that we write about them.
//!
//! An overlay describes a schema or a property by its place in one document. Values and issue codes
//! often stand at many places and in several APIs, so the files in `specs/descriptions/` describe
//! them by the Rust name of their enum, which the lock keeps.

mod apply;
mod missing;
mod read;

use std::collections::BTreeMap;

use crate::ir::Advice;
use crate::source::Span;

pub use apply::apply;
pub use missing::{Missing, missing, state};
pub use read::load;

/// The folder, inside the folder of the specs, of the descriptions.
pub const FOLDER: &str = "descriptions";
/// The file with the enums that several modules have under one name.
const COMMON: &str = "common";
/// The enum of the issue codes of an API.
const ISSUE: &str = "Issue";

/// The words for what helps, with the variants of the runtime's `Remedy`.
const REMEDIES: &[(&str, &str)] = &[
    ("fix-request", "FixRequest"),
    ("ask-payer", "AskPayer"),
    ("set-up-account", "SetUpAccount"),
    ("wait", "Wait"),
    ("ask-paypal", "AskPayPal"),
    ("nothing", "Nothing"),
];

/// A text with its place.
#[derive(Clone, Debug)]
pub struct Described<T> {
    /// The text.
    pub text: T,
    /// The place in the file.
    pub span: Span,
    /// The JSON pointer in the file.
    pub pointer: String,
}

/// The sentences about the values of an enum.
type Values = BTreeMap<String, Described<String>>;

/// All descriptions of a folder of specs.
#[derive(Clone, Debug, Default)]
pub struct Descriptions {
    /// The sentences about values, by module and enum.
    values: BTreeMap<String, BTreeMap<String, Values>>,
    /// The advice about issue codes.
    issues: BTreeMap<String, Described<Advice>>,
    /// The enums whose values are names of things, such as carriers, and need no sentence: each as
    /// `module::Type`.
    lists_of_names: BTreeMap<String, Span>,
}
