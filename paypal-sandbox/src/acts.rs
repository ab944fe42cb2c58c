//! What payers, receivers and people at PayPal do, for tests in Rust: the requests below
//! `/_sandbox` without a connection.

use std::{error, fmt};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};
use paypal_generated::Value;
use serde::Serialize;
use serde_json::json;

use crate::{
    Sandbox, SandboxEnvironment, control,
    dispatch::ENVIRONMENT,
    message::{Content, Incoming},
};

/// The local PayPal refused what was to be done in the place of somebody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActError {
    status: u16,
    body: String,
}

impl ActError {
    /// The HTTP status, such as 404 if there is no such resource, and 422 if its state does not
    /// allow the act.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The JSON text of the error, as the answer to the request has it.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }
}

impl fmt::Display for ActError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the local PayPal refused it with {}: {}", self.status, self.body)
    }
}

impl error::Error for ActError {}

impl SandboxEnvironment<'_> {
    /// Does what a payer, a receiver of money or a person at PayPal does. `path` and `body` are
    /// those of a `POST` below `/_sandbox`; `docs/local-paypal.md` lists all of them. Returns the
    /// answer.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = paypal_sandbox::Sandbox::start().await?;
    /// let environment = sandbox.environment("acts").ok_or("no such name")?;
    /// let unknown = environment.act("invoices/INV2-0000/pay", &()).await;
    /// assert_eq!(unknown.map_err(|error| error.status()), Err(404));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the local PayPal refuses it.
    pub async fn act(&self, path: &str, body: &(impl Serialize + ?Sized)) -> Result<Value, ActError> {
        let fault = |error: &dyn fmt::Display| ActError { status: 400, body: error.to_string() };
        let body = serde_json::to_string(body).map_err(|error| fault(&error))?;
        let body = if body == "null" { Bytes::new() } else { Bytes::from(body) };
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(ENVIRONMENT, HeaderValue::try_from(self.name()).map_err(|error| fault(&error))?);
        let core = &self.sandbox.core;
        let incoming = Incoming {
            method: "POST".to_owned(),
            path: format!("{}{path}", control::PREFIX),
            query: String::new(),
            headers,
            body,
            refused: None,
            started: core.config.clock.monotonic(),
            parts: None,
        };
        let (outgoing, _) = core.answer(incoming).await;
        let refused = |body| Err(ActError { status: outgoing.status, body });
        match (outgoing.status, outgoing.content) {
            (400.., Content::Json(error)) => refused(error.to_string()),
            (400.., _) => refused(String::new()),
            (_, Content::Json(answer)) => Ok(Value::from(&answer)),
            _ => Ok(Value::null()),
        }
    }

    /// Approves a subscription or its revision in the name of the first buyer.
    ///
    /// # Errors
    ///
    /// If there is no such subscription, or if it does not wait for an approval.
    pub async fn approve_subscription(&self, id: &str) -> Result<(), ActError> {
        self.act(&format!("subscriptions/{id}/approve"), &()).await.map(drop)
    }

    /// Approves a setup token in the name of the first buyer, who enters a card if the token asks
    /// for one.
    ///
    /// # Errors
    ///
    /// If there is no such setup token, or if it does not wait for an approval.
    pub async fn approve_setup_token(&self, id: &str) -> Result<(), ActError> {
        self.act(&format!("vault/setup-tokens/{id}/approve"), &()).await.map(drop)
    }

    /// Approves an order with money that is declined at the capture; if the order is paid with a
    /// card that must be authenticated, the authentication fails.
    ///
    /// # Errors
    ///
    /// If there is no such order, or if it does not wait for an approval.
    pub async fn decline(&self, order_id: &str) -> Result<(), ActError> {
        self.act(&format!("orders/{order_id}/decline"), &()).await.map(drop)
    }

    /// Opens a dispute about a payment, such as a capture, in the name of its buyer, and returns
    /// the id. `reason` is one of PayPal's, such as `MERCHANDISE_OR_SERVICE_NOT_RECEIVED`. The
    /// dispute is about the whole amount; [`act`](Self::act) with the path `disputes` has more
    /// options.
    ///
    /// # Errors
    ///
    /// If there is no such payment, or if it can't be disputed.
    pub async fn open_dispute(&self, transaction_id: &str, reason: &str) -> Result<String, ActError> {
        let opened =
            self.act("disputes", &json!({ "transaction": transaction_id, "reason": reason })).await?;
        let id = opened.get("dispute_id").and_then(|id| id.as_str().map(std::borrow::Cow::into_owned));
        Ok(id.unwrap_or_default())
    }
}

/// Declares the acts of the default environment.
macro_rules! of_default {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $type:ty),*) -> $result:ty;)*) => {
        /// What others do in the default environment: see [`SandboxEnvironment`].
        impl Sandbox {
            $(
                $(#[$doc])*
                pub async fn $name(&self, $($argument: $type),*) -> Result<$result, ActError> {
                    match self.main() {
                        Some(environment) => environment.$name($($argument),*).await,
                        None => Err(ActError { status: 503, body: "the sandbox is closed".to_owned() }),
                    }
                }
            )*
        }
    };
}

of_default! {
    /// Does what a payer, a receiver of money or a person at PayPal does: see
    /// [`SandboxEnvironment::act`].
    ///
    /// # Errors
    ///
    /// If the local PayPal refuses it.
    act(path: &str, body: &(impl Serialize + ?Sized)) -> Value;
    /// Approves a subscription in the name of the first buyer: see
    /// [`SandboxEnvironment::approve_subscription`].
    ///
    /// # Errors
    ///
    /// If the subscription does not wait for an approval.
    approve_subscription(id: &str) -> ();
    /// Approves a setup token in the name of the first buyer: see
    /// [`SandboxEnvironment::approve_setup_token`].
    ///
    /// # Errors
    ///
    /// If the setup token does not wait for an approval.
    approve_setup_token(id: &str) -> ();
    /// Approves an order with money that is declined at the capture: see
    /// [`SandboxEnvironment::decline`].
    ///
    /// # Errors
    ///
    /// If the order does not wait for an approval.
    decline(order_id: &str) -> ();
    /// Opens a dispute about a payment in the name of its buyer, and returns its id: see
    /// [`SandboxEnvironment::open_dispute`].
    ///
    /// # Errors
    ///
    /// If there is no such payment, or if it can't be disputed.
    open_dispute(transaction_id: &str, reason: &str) -> String;
}
