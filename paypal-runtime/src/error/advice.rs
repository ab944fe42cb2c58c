//! What to do about an error, by its issue code.

use std::fmt;

use super::Error;

/// What happened, and what to do about it: see [`Error::advice`].
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

/// The advice about names of errors, which several APIs send without an issue code.
const NAMES: &[(&str, Advice)] = &[
    (
        "AUTHENTICATION_FAILURE",
        Advice::new(
            Remedy::FixRequest,
            "PayPal does not accept the credentials or the access token.",
            "Check the client id and the secret, and that both are of the called environment.",
        ),
    ),
    (
        "INTERNAL_SERVER_ERROR",
        Advice::new(
            Remedy::Wait,
            "PayPal failed while it handled the call.",
            "Send the call again with the same request id; if it keeps failing, give PayPal the debug id.",
        ),
    ),
    (
        "NOT_AUTHORIZED",
        Advice::new(
            Remedy::SetUpAccount,
            "The app or the account has no permission for this call.",
            "Enable the feature for the app in PayPal's developer dashboard, then get a new token.",
        ),
    ),
    (
        "RATE_LIMIT_REACHED",
        Advice::new(
            Remedy::Wait,
            "The account sends more calls than PayPal allows.",
            "Send fewer calls at once; the client waits as long as PayPal asks for.",
        ),
    ),
    (
        "RESOURCE_NOT_FOUND",
        Advice::new(
            Remedy::FixRequest,
            "PayPal has nothing under this id.",
            "Check the id, and that it was made in the called environment and by this account.",
        ),
    ),
    (
        "SERVICE_UNAVAILABLE",
        Advice::new(
            Remedy::Wait,
            "PayPal cannot handle the call at the moment.",
            "Send the call again later with the same request id.",
        ),
    ),
    (
        "invalid_client",
        Advice::new(
            Remedy::FixRequest,
            "PayPal does not accept the client id and the secret.",
            "Check both, and that they are of the called environment: live and sandbox have their own.",
        ),
    ),
];

impl Error {
    /// Returns what the first issue means that PayPal documents, and what to do about it; without
    /// such an issue, what the name of the error means. `None` if neither is known: then
    /// [`outcome`](Self::outcome) and [`kind`](Self::kind) tell how to go on.
    ///
    /// The advice is for developers and operators, not for payers.
    ///
    /// ```
    /// # use paypal_runtime::{Error, Remedy};
    /// fn must_choose_again(error: &Error) -> bool {
    ///     error.advice().is_some_and(|advice| advice.remedy == Remedy::AskPayer)
    /// }
    /// ```
    pub fn advice(&self) -> Option<Advice> {
        let of_api = |code: &str| self.0.operation.and_then(|operation| operation.advice_on(code));
        let of_name = |name: &str| NAMES.iter().find(|(known, _)| *known == name).map(|(_, advice)| *advice);
        let by_name = || self.name().and_then(|name| of_api(name).or_else(|| of_name(name)));
        self.issues().find_map(of_api).or_else(by_name)
    }
}
