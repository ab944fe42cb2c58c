//! What to do about an error, by its issue code.

use super::Error;
use crate::{Advice, Remedy};

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
