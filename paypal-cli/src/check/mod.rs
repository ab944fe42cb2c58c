//! The test of a connection: whether its secret is accepted, what it may do, and one cheap read.
//!
//! A test changes nothing at the provider and stores nothing. It sends the secret to the base URL
//! of the account and to no other host, unless [`Options::other`] names one.

mod access_token;
mod feature;
mod paddle;
mod paypal;
mod probe;
mod recorder;

use std::collections::BTreeMap;
use std::time::Duration;

use paypal_generated::{Environment, ReqwestTransport};
use serde_json::{Value, json};

use crate::connection::{Destination, Provider};
use crate::error::{Error, Result};
use crate::session::Account;

pub use access_token::access_token;
pub use feature::{Feature, features, missing};
pub use probe::Probe;

/// How long a test waits for each of its answers.
const ANSWER: Duration = Duration::from_secs(30);

/// The options of a test.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The environment that is asked too if PayPal refuses the client id and secret, to tell
    /// whether they belong there. The secret is sent to it, so the user has to consent.
    pub other: Option<Environment>,
}

/// What a test found.
#[derive(Debug)]
pub struct Report {
    /// The system of the provider.
    pub destination: Destination,
    /// The base URL.
    pub base_url: String,
    /// Whether the provider accepted the secret.
    pub accepted: bool,
    /// The lifetime of the access token in seconds; `None` for Paddle, which has none.
    pub expires_in: Option<u64>,
    /// The id of PayPal's app, or of Paddle's account.
    pub app_id: Option<String>,
    /// The scopes of the token, or the permissions of the API key, in order.
    pub scopes: Vec<String>,
    /// The scopes that are missing, by the feature that needs them.
    pub missing: BTreeMap<String, Vec<String>>,
    /// The read that was made; `None` if none is possible.
    pub probe: Option<Probe>,
    /// Why the test failed; `None` if it passed.
    pub failure: Option<Error>,
}

impl Report {
    fn new(account: &Account) -> Self {
        Self {
            destination: account.destination,
            base_url: account.environment.base_url().to_owned(),
            accepted: false,
            expires_in: None,
            app_id: None,
            scopes: Vec::new(),
            missing: BTreeMap::new(),
            probe: None,
            failure: None,
        }
    }

    fn failed(mut self, failure: Error) -> Self {
        self.failure = Some(failure);
        self
    }

    /// Returns the report as JSON.
    pub fn to_json(&self) -> Value {
        json!({
            "ok": self.failure.is_none(),
            "environment": self.destination.as_str(),
            "base_url": self.base_url,
            "token": { "ok": self.accepted, "expires_in": self.expires_in },
            "app_id": self.app_id,
            "scopes": self.scopes,
            "missing": self.missing,
            "probe": self.probe.as_ref().map(Probe::to_json),
        })
    }
}

/// Tests an account. The result is a report even if the provider refuses the secret; the report
/// says why.
///
/// # Errors
///
/// Fails if nothing can be sent: the API key belongs to another destination, or TLS cannot be set
/// up.
pub async fn check(account: &Account, options: &Options) -> Result<Report> {
    match account.provider {
        Provider::PayPal => paypal::check(account, options).await,
        Provider::Paddle => paddle::check(account).await,
    }
}

/// Returns the environment that PayPal's credentials may belong to in place of this one: live in
/// place of the sandbox, and the reverse. Other systems have none.
pub fn other_environment(environment: &Environment) -> Option<Environment> {
    match environment {
        Environment::Sandbox => Some(Environment::Live),
        Environment::Live => Some(Environment::Sandbox),
        Environment::LegacySandbox => Some(Environment::LegacyLive),
        Environment::LegacyLive => Some(Environment::LegacySandbox),
        _ => None,
    }
}

/// Creates the transport of a test. A proxy could read what is not encrypted, so it is used only
/// for `https`.
fn transport(environment: &Environment) -> Result<ReqwestTransport> {
    let mut builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .connect_timeout(ANSWER);
    if !environment.base_url().starts_with("https://") {
        builder = builder.no_proxy();
    }
    let client = builder.build().map_err(|error| Error::failed(format!("cannot set up HTTP: {error}")))?;
    Ok(ReqwestTransport::from_client(client))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_paypals_systems_has_the_other_of_its_kind() {
        use Environment::{LegacyLive, LegacySandbox, Live, Sandbox};

        for (one, other) in [(Sandbox, Live), (LegacySandbox, LegacyLive)] {
            assert_eq!(other_environment(&one).as_ref(), Some(&other));
            assert_eq!(other_environment(&other), Some(one));
        }
        let local = Environment::custom("http://127.0.0.1:8080").unwrap();
        assert_eq!(other_environment(&local), None);
    }
}
