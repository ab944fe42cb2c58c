//! What an issue code means, and what to do about it.

use crate::source::Span;

/// The words for what helps, with the variants of the runtime's `Remedy`.
pub const REMEDIES: &[(&str, &str)] = &[
    ("fix-request", "FixRequest"),
    ("ask-payer", "AskPayer"),
    ("set-up-account", "SetUpAccount"),
    ("wait", "Wait"),
    ("ask-paypal", "AskPayPal"),
    ("nothing", "Nothing"),
];

/// The text about an issue code.
#[derive(Clone, Debug)]
pub struct IssueText {
    /// The variant of the runtime's `Remedy`.
    pub remedy: &'static str,
    /// What happened.
    pub happened: String,
    /// What to do.
    pub help: String,
    /// The place in the file.
    pub span: Span,
    /// The JSON pointer in the file.
    pub pointer: String,
}
