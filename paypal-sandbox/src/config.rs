//! What the builder sets, and all environments share.

use std::{path::PathBuf, time::Duration};

use paypal_generated::Clock;

use crate::{
    access::Access, apis::ReportMisbehaviour, fault::Rule, gate::idempotency::RequestIdReuse,
    webhook::schedule::Schedule, world::account::MERCHANT,
};

/// The options of a running sandbox.
pub(crate) struct Config {
    pub(crate) base_url: String,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) seed: u64,
    pub(crate) token_lifetime: Duration,
    pub(crate) reuse: RequestIdReuse,
    /// The known applications.
    pub(crate) applications: Vec<Application>,
    /// Whether any other client id and secret is accepted.
    pub(crate) accepts_any: bool,
    /// How many requests an environment answers in a minute; the next get a 429.
    pub(crate) requests_per_minute: Option<u32>,
    pub(crate) reporting: Reporting,
    /// The file that keeps everything; without it, everything is in memory.
    pub(crate) data_file: Option<PathBuf>,
    /// Who may reach the sandbox.
    pub(crate) access: Access,
    /// Whether the sandbox may be reached from, and send webhooks to, other computers.
    pub(crate) allow_remote: bool,
    /// How many requests the log of an environment holds.
    pub(crate) logged_requests: usize,
    /// The fault rules with which each environment begins.
    pub(crate) faults: Vec<Rule>,
    pub(crate) webhooks: WebhookOptions,
}

/// How webhooks are sent.
#[derive(Clone, Debug)]
pub(crate) struct WebhookOptions {
    pub(crate) schedule: Schedule,
    /// How long a try waits for its answer.
    pub(crate) timeout: Duration,
    /// Whether transmissions have the time of the sandbox, in place of the real one.
    pub(crate) has_time_of_sandbox: bool,
}

impl Default for WebhookOptions {
    fn default() -> Self {
        Self { schedule: Schedule::default(), timeout: Duration::from_secs(10), has_time_of_sandbox: false }
    }
}

/// How transaction search lags behind and limits its answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reporting {
    pub(crate) lag: Duration,
    /// The most results of a search; more are refused with `RESULTSET_TOO_LARGE`.
    pub(crate) result_limit: usize,
    /// Whether environments begin with transactions that break programs which read reports.
    pub(crate) misbehaves: bool,
    /// How reports misbehave while they are read.
    pub(crate) misbehaviour: ReportMisbehaviour,
}

impl Default for Reporting {
    fn default() -> Self {
        Self {
            lag: Duration::ZERO,
            result_limit: 10_000,
            misbehaves: false,
            misbehaviour: ReportMisbehaviour::default(),
        }
    }
}

/// An application of a merchant: a client that may get tokens.
///
/// ```
/// use paypal_sandbox::Application;
///
/// let readers = Application::new("reports-only", "its-secret")
///     .scopes(["https://uri.paypal.com/services/reporting/search/read"]);
/// # let _ = readers;
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Application {
    pub(crate) client_id: String,
    pub(crate) client_secret: Option<String>,
    pub(crate) merchant: String,
    pub(crate) scopes: Option<Vec<String>>,
}

impl Application {
    /// Creates an application of the first seeded merchant, with all scopes.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: Some(client_secret.into()),
            merchant: MERCHANT.to_owned(),
            scopes: None,
        }
    }

    /// Sets the merchant to which the application belongs, by its id; the seeded ones are
    /// `MERCHANTAAAA2` (USD), `MERCHANTBBBB2` (EUR) and `MERCHANTCCCC2` (JPY).
    #[must_use]
    pub fn merchant(mut self, id: impl Into<String>) -> Self {
        self.merchant = id.into();
        self
    }

    /// Sets the scopes of its tokens. An operation that needs another one answers 403.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// The id of the application in answers to token requests, which its client id tells.
    pub(crate) fn app_id(&self) -> String {
        let letters =
            self.client_id.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_uppercase());
        let mut id: String = letters.chain(std::iter::repeat(b'0')).take(17).map(char::from).collect();
        id.insert_str(0, "APP-");
        id
    }
}

impl std::fmt::Debug for Application {
    /// Omits the secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Application")
            .field("client_id", &self.client_id)
            .field("merchant", &self.merchant)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// Splits a client id into the name of an environment, if it has one, and the client id in that
/// environment: `env.NAME.id` is the client `id` in the environment `NAME`.
pub(crate) fn split_client_id(client_id: &str) -> (Option<&str>, &str) {
    match client_id.strip_prefix("env.").and_then(|rest| rest.split_once('.')) {
        Some((name, bare)) => (Some(name), bare),
        None => (None, client_id),
    }
}

impl Config {
    /// Finds the application of a client. With a secret, the secret must be right.
    pub(crate) fn application(&self, client_id: &str, secret: Option<&str>) -> Option<Application> {
        let (_, bare) = split_client_id(client_id);
        let known = self.applications.iter().find(|one| one.client_id == bare);
        let mut application = match known {
            Some(known) => known.clone(),
            None if self.accepts_any && !bare.is_empty() => {
                Application { client_secret: None, ..Application::new(bare, "") }
            }
            None => return None,
        };
        let is_right = match (secret, &application.client_secret) {
            (None, _) => true,
            (Some(secret), Some(expected)) => secret == expected,
            (Some(secret), None) => !secret.is_empty(),
        };
        application.client_id = bare.to_owned();
        is_right.then_some(application)
    }
}
