//! A rule, as Rust code builds it and JSON tells it.

use std::{fmt, time::Duration};

use serde_json::{Map, Value, json};

/// A rule that makes requests fail on demand.
///
/// It says which requests it matches, by default every operation and the token endpoint; whether it
/// acts before or after the work of the request is done; and what it does.
///
/// ```
/// use paypal_sandbox::{Fault, FaultTransport};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = paypal_sandbox::Sandbox::start().await?;
/// let environment = sandbox.environment("").ok_or("no environment")?;
/// // The first capture is carried out, but its answer is lost.
/// let lost = Fault::after().operation("orders.capture").transport(FaultTransport::Reset).times(1);
/// let id = environment.add_fault(lost)?;
/// assert_eq!(environment.faults()[0].id, id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a rule does nothing until it is added to an environment"]
pub struct Fault {
    pub(super) id: Option<String>,
    pub(super) matching: Matching,
    pub(super) when: When,
    pub(super) act: Act,
    /// The most times that the rule fires.
    pub(super) times: Option<u64>,
    /// The seed of the draws for a probability.
    pub(super) seed: Option<u64>,
}

/// Which requests a rule matches.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Matching {
    pub(super) operation: Option<String>,
    pub(super) method: Option<String>,
    pub(super) path: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) nth: Option<u64>,
    pub(super) every: Option<u64>,
    pub(super) probability: Option<f64>,
}

/// Whether a rule acts before or after the work of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    Before,
    After,
}

/// What a rule does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Act {
    pub(super) status: Option<u16>,
    pub(super) name: Option<String>,
    pub(super) issue: Option<String>,
    pub(super) retry_after: Option<u32>,
    pub(super) latency: Duration,
    pub(super) transport: Option<FaultTransport>,
    pub(super) revoke_token: bool,
    pub(super) duplicate_delivery: bool,
    pub(super) hold_delivery: bool,
}

/// How a connection fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultTransport {
    /// The connection is reset (RST) in the place of the answer.
    Reset,
    /// The connection is closed in the place of the answer.
    CloseBeforeAnswer,
    /// The connection is closed after this number of bytes of the body. `Content-Length` tells of
    /// more.
    Truncate(u64),
    /// The headers and half of the body are sent, and then nothing.
    Stall,
    /// The body is sent with this number of bytes in each second.
    Slow(u64),
}

impl fmt::Display for FaultTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reset => f.write_str("reset"),
            Self::CloseBeforeAnswer => f.write_str("close_before_answer"),
            Self::Truncate(bytes) => write!(f, "truncate:{bytes}"),
            Self::Stall => f.write_str("stall"),
            Self::Slow(bytes) => write!(f, "slow:{bytes}"),
        }
    }
}

impl Fault {
    pub(super) fn new(when: When) -> Self {
        Self { id: None, matching: Matching::default(), when, act: Act::default(), times: None, seed: None }
    }

    /// Creates a rule that acts before the work of a request. With a status, or a transport that
    /// sends no answer, nothing is done then.
    pub fn before() -> Self {
        Self::new(When::Before)
    }

    /// Creates a rule that acts when the work of a request is done and stored: its answer is late,
    /// lost or replaced.
    pub fn after() -> Self {
        Self::new(When::After)
    }

    /// Sets the id; the default is the next free one of `f1`, `f2` and so on.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Matches an operation alone, such as `orders.capture`; or, where several APIs have one with
    /// this id, that of one API: `orders_v1/orders.capture`. The token endpoint is `oauth2.token`.
    pub fn operation(mut self, operation: impl Into<String>) -> Self {
        self.matching.operation = Some(operation.into());
        self
    }

    /// Matches requests with this method alone.
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.matching.method = Some(method.into());
        self
    }

    /// Matches requests to this path alone; a segment `*` stands for any one. Pages for payers are
    /// matched by their paths only.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.matching.path = Some(path.into());
        self
    }

    /// Matches requests with this `PayPal-Request-Id` alone.
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.matching.request_id = Some(id.into());
        self
    }

    /// Fires at the nth matching request alone, counted from 1.
    pub fn nth(mut self, nth: u64) -> Self {
        self.matching.nth = Some(nth);
        self
    }

    /// Fires at every nth matching request.
    pub fn every(mut self, every: u64) -> Self {
        self.matching.every = Some(every);
        self
    }

    /// Fires at a matching request with this probability, above 0 and at most 1. The draw depends
    /// on the seed, the id of the rule and the number of the matching request alone.
    pub fn probability(mut self, probability: f64) -> Self {
        self.matching.probability = Some(probability);
        self
    }

    /// Answers an error with this status, 400 to 599.
    pub fn status(mut self, status: u16) -> Self {
        self.act.status = Some(status);
        self
    }

    /// Sets the name of the error; the default is PayPal's usual one for the status.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.act.name = Some(name.into());
        self
    }

    /// Answers an error with an issue that the operation documents, such as `INSTRUMENT_DECLINED`,
    /// and with its status.
    pub fn issue(mut self, issue: impl Into<String>) -> Self {
        self.act.issue = Some(issue.into());
        self
    }

    /// Adds the header `Retry-After`, in seconds, to the error.
    pub fn retry_after(mut self, seconds: u32) -> Self {
        self.act.retry_after = Some(seconds);
        self
    }

    /// Waits, in real time: before the work, unless the client gives up meanwhile; or after it.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.act.latency = latency;
        self
    }

    /// Makes the connection fail.
    pub fn transport(mut self, transport: FaultTransport) -> Self {
        self.act.transport = Some(transport);
        self
    }

    /// Revokes the access token of the request: before the work, so that it is answered with 401;
    /// or after it, so that the next request with this token is.
    pub fn revoke_token(mut self) -> Self {
        self.act.revoke_token = true;
        self
    }

    /// Delivers the events that the request causes twice to webhooks.
    pub fn duplicate_delivery(mut self) -> Self {
        self.act.duplicate_delivery = true;
        self
    }

    /// Holds the deliveries of the events that the request causes.
    pub fn hold_delivery(mut self) -> Self {
        self.act.hold_delivery = true;
        self
    }

    /// Sets how often the rule fires at most.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Sets the seed of the draws for a probability; the default depends on the seed of the
    /// sandbox.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Builds the JSON of the rule, without what is not set.
    pub fn to_json(&self) -> Value {
        let Matching { operation, method, path, request_id, nth, every, probability } = &self.matching;
        let act = &self.act;
        let flag = |is_set: bool| is_set.then_some(true);
        let latency = (!act.latency.is_zero()).then(|| format!("{}ms", act.latency.as_millis()));
        let when = match self.when {
            When::Before => "before",
            When::After => "after",
        };
        set([
            ("id", json!(self.id)),
            (
                "match",
                set([
                    ("operation", json!(operation)),
                    ("method", json!(method)),
                    ("path", json!(path)),
                    ("request_id", json!(request_id)),
                    ("nth", json!(nth)),
                    ("every", json!(every)),
                    ("probability", json!(probability)),
                ]),
            ),
            ("when", json!(when)),
            (
                "act",
                set([
                    ("status", json!(act.status)),
                    ("name", json!(act.name)),
                    ("issue", json!(act.issue)),
                    ("retry_after", json!(act.retry_after)),
                    ("latency", json!(latency)),
                    ("transport", json!(act.transport.map(|transport| transport.to_string()))),
                    ("revoke_token", json!(flag(act.revoke_token))),
                    ("duplicate_delivery", json!(flag(act.duplicate_delivery))),
                    ("hold_delivery", json!(flag(act.hold_delivery))),
                ]),
            ),
            ("times", json!(self.times)),
            ("seed", json!(self.seed)),
        ])
    }
}

/// An object of the fields that are not null.
fn set<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let set = fields.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(set.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}
