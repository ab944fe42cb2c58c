//! Advice about an issue code: its meaning, and the steps that help.

use std::fmt;

/// What happened, and what to do about it: see [`Error::advice`](crate::Error::advice).
///
/// `Display` writes both sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Advice {
    /// Who or what can help.
    pub remedy: Remedy,
    /// What happened.
    pub happened: &'static str,
    /// What to do.
    pub help: &'static str,
}

/// Who or what can help after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Remedy {
    /// The program must send another request.
    FixRequest,
    /// The payer must act, or choose another way to pay.
    AskPayer,
    /// The merchant or the partner must change the settings or permissions of the account or app.
    SetUpAccount,
    /// The same request may succeed later.
    Wait,
    /// Only PayPal's support can help.
    AskPayPal,
    /// Nothing: the effect of the call exists already, or can no longer be had. Read the current
    /// state.
    Nothing,
}

impl Advice {
    #[doc(hidden)]
    pub const fn new(remedy: Remedy, happened: &'static str, help: &'static str) -> Self {
        Self { remedy, happened, help }
    }
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.happened, self.help)
    }
}
