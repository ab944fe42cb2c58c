//! Handles a delivery from its verification to the status that the endpoint answers with.

use std::{error::Error as StdError, future::Future};

use ::http::{HeaderMap, StatusCode};
use tokio::{runtime::Handle, task::JoinError};

use super::{VerifiedEvent, Verifier, WebhookError, WebhookErrorKind};

impl Verifier {
    /// Verifies a delivery, lets the handler act on it, and returns the answer of the endpoint.
    /// Pass the body byte for byte as received, as to [`verify`](Self::verify).
    ///
    /// | what happened | status | with a replay guard, PayPal's next attempt |
    /// |---|---|---|
    /// | the handler returned `Ok` | 200 | is refused as a replay and answered with 200 |
    /// | the handler returned an error, or panicked | 503 | is handled |
    /// | the delivery was refused | [`WebhookError::suggested_status`] | |
    ///
    /// The handler is not called for a refused delivery. With a
    /// [`ReplayGuard`](super::ReplayGuard), it is called once for each delivery that it can handle,
    /// and this function calls [`complete`](VerifiedEvent::complete) or
    /// [`release`](VerifiedEvent::release) for it. Without a guard, PayPal's repetitions of an
    /// event reach the handler too.
    ///
    /// Return `Ok` after the result is stored. A handler that needs longer than five minutes calls
    /// [`extend`](VerifiedEvent::extend).
    ///
    /// # A request that is dropped
    ///
    /// Servers drop the future of a request if the sender closes the connection. The handler runs
    /// in a task of its own, so it runs to its end although this call is dropped, and its claim is
    /// completed or released. If the process ends in between, the claim ends with its lease of five
    /// minutes. PayPal has no answer then, so it sends the event again. Without a Tokio runtime,
    /// the handler runs in this call and ends with it.
    ///
    /// # Examples
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use paypal_runtime::webhook::{EventType, VerifiedEvent, Verifier};
    ///
    /// /// The endpoint. axum passes a `HeaderMap` and the bytes of the body.
    /// async fn webhook(verifier: &Verifier, headers: &HeaderMap, body: &[u8]) -> StatusCode {
    ///     let answer = verifier.handle(headers, body, handler).await;
    ///     if let Some(error) = answer.error() {
    ///         eprintln!("webhook: {error}");
    ///     }
    ///     answer.status()
    /// }
    ///
    /// async fn handler(delivery: VerifiedEvent) -> Result<(), std::io::Error> {
    ///     match delivery.event().event_type() {
    ///         EventType::PaymentCaptureCompleted => println!("paid"),
    ///         other => println!("nothing to do for {other}"),
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// A closure passes values of the endpoint on: `move |delivery| handler(database, delivery)`.
    pub async fn handle<H, F, E>(&self, headers: &HeaderMap, raw_body: &[u8], handler: H) -> DeliveryAnswer
    where
        H: FnOnce(VerifiedEvent) -> F,
        F: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        let outcome = match self.verify(headers, raw_body).await {
            Ok(verified) => run(verified.clone(), handler(verified)).await,
            Err(error) => Err(error),
        };
        DeliveryAnswer { error: outcome.err() }
    }
}

/// The answer of an endpoint to a delivery: see [`Verifier::handle`].
#[derive(Clone, Debug)]
#[must_use = "an endpoint answers with the status"]
pub struct DeliveryAnswer {
    error: Option<WebhookError>,
}

impl DeliveryAnswer {
    /// Returns the status to answer with. `axum` sends it as it is; other frameworks may need
    /// `status().as_u16()`.
    pub fn status(&self) -> StatusCode {
        let status = self.error.as_ref().map_or(200, WebhookError::suggested_status);
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// Returns why the delivery was refused, or why its handling failed; `None` if the handler
    /// returned `Ok`.
    ///
    /// A delivery that was handled before is refused as well: [`WebhookError::is_replay`].
    pub fn error(&self) -> Option<&WebhookError> {
        self.error.as_ref()
    }
}

/// Runs the handler, and ends the claim of its delivery.
async fn run<F, E>(verified: VerifiedEvent, handler: F) -> Result<(), WebhookError>
where
    F: Future<Output = Result<(), E>> + Send + 'static,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    let handler = async move { handler.await.map_err(|error| failure("the handler failed", error.into())) };
    let Ok(runtime) = Handle::try_current() else { return end(&verified, handler.await).await };
    // The outer task survives a panic of the handler, and a call that is dropped.
    let task = runtime.spawn(async move {
        let outcome = match tokio::spawn(handler).await {
            Ok(outcome) => outcome,
            Err(error) => Err(stopped(&error)),
        };
        end(&verified, outcome).await
    });
    task.await.unwrap_or_else(|error| Err(stopped(&error)))
}

/// Completes the claim of a delivery if its handler succeeded, and releases it otherwise.
async fn end(verified: &VerifiedEvent, outcome: Result<(), WebhookError>) -> Result<(), WebhookError> {
    match outcome {
        Ok(()) => verified.complete().await,
        Err(error) => {
            // If the guard's store fails too, the claim ends with its lease.
            let _ = verified.release().await;
            Err(error)
        }
    }
}

/// Creates the error of a handler whose task has not ended by itself. A panic's own message is left
/// out: it may quote the event.
fn stopped(error: &JoinError) -> WebhookError {
    let message = if error.is_panic() {
        "the handler panicked"
    } else {
        "the runtime was shut down before the handler ended"
    };
    WebhookError::new(WebhookErrorKind::Handler, message)
}

fn failure(message: &'static str, source: Box<dyn StdError + Send + Sync>) -> WebhookError {
    WebhookError::with_source(WebhookErrorKind::Handler, message, source)
}
