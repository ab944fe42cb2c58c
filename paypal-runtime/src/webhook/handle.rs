//! Handles a delivery from its verification to the status that the endpoint answers with.

use std::{
    error::Error as StdError,
    future::Future,
    panic::{AssertUnwindSafe, catch_unwind},
};

use ::http::{HeaderMap, StatusCode};
use tokio::{runtime::Handle, task::JoinError};

use super::{VerifiedEvent, Verifier, WebhookError, WebhookErrorKind};

impl Verifier {
    /// Verifies a delivery, lets the handler act on it, and returns the answer of the endpoint.
    /// Pass the body byte for byte as received, as to [`verify`](Self::verify).
    ///
    /// | what happened | status | the same delivery again, with a replay guard |
    /// |---|---|---|
    /// | the handler returned `Ok` | 200 | refused as a replay, 200 |
    /// | the handler returned an error, or panicked | 503 | handled |
    /// | the delivery was refused | [`WebhookError::suggested_status`] | checked again |
    ///
    /// The handler is not called for a refused delivery. With a
    /// [`ReplayGuard`](super::ReplayGuard), this function calls
    /// [`complete`](VerifiedEvent::complete) or [`release`](VerifiedEvent::release) for it, so a
    /// delivery that was handled is not handled again. If the guard's store fails after the handler
    /// returned `Ok`, the answer is 200 nevertheless, so that PayPal does not send the event again;
    /// [`error`](DeliveryAnswer::error) says it. Without a guard, PayPal's repetitions of an event
    /// reach the handler too.
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
        let verified = match self.verify(headers, raw_body).await {
            Ok(verified) => verified,
            Err(error) => return DeliveryAnswer::failed(error),
        };
        // A function that returns a future may panic before it returns one.
        let handling = catch_unwind(AssertUnwindSafe(|| handler(verified.clone())));
        match handling {
            Ok(handling) => run(verified, handling).await,
            Err(_) => end(&verified, Err(panicked())).await,
        }
    }
}

/// How often the claim of a handled delivery is completed at most, if the guard's store fails.
const COMPLETIONS: usize = 3;

/// The answer of an endpoint to a delivery: see [`Verifier::handle`].
#[derive(Clone, Debug)]
#[must_use = "an endpoint answers with the status"]
pub struct DeliveryAnswer {
    /// Whether the handler returned `Ok`.
    is_handled: bool,
    error: Option<WebhookError>,
}

impl DeliveryAnswer {
    /// Returns the status to answer with. `axum` sends it as it is; other frameworks may need
    /// `status().as_u16()`.
    pub fn status(&self) -> StatusCode {
        let status = match &self.error {
            Some(error) if !self.is_handled => error.suggested_status(),
            _ => 200,
        };
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// Returns why the delivery was refused, why its handling failed, or why the replay guard could
    /// not note that it was handled; `None` if nothing failed.
    ///
    /// A delivery that was handled before is refused as well: [`WebhookError::is_replay`].
    pub fn error(&self) -> Option<&WebhookError> {
        self.error.as_ref()
    }

    fn failed(error: WebhookError) -> Self {
        Self { is_handled: false, error: Some(error) }
    }
}

/// Runs the handler, and ends the claim of its delivery.
async fn run<F, E>(verified: VerifiedEvent, handler: F) -> DeliveryAnswer
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
    task.await.unwrap_or_else(|error| DeliveryAnswer::failed(stopped(&error)))
}

/// Completes the claim of a delivery if its handler succeeded, and releases it otherwise.
async fn end(verified: &VerifiedEvent, outcome: Result<(), WebhookError>) -> DeliveryAnswer {
    if let Err(error) = outcome {
        // If the guard's store fails too, the claim ends with its lease.
        let _ = verified.release().await;
        return DeliveryAnswer::failed(error);
    }
    let mut error = None;
    for _ in 0..COMPLETIONS {
        match verified.complete().await {
            Ok(()) => return DeliveryAnswer { is_handled: true, error: None },
            Err(failed) => {
                let is_lost = !failed.is_retryable();
                error = Some(failed);
                if is_lost {
                    break;
                }
            }
        }
    }
    DeliveryAnswer { is_handled: true, error }
}

/// Creates the error of a handler whose task has not ended by itself. A panic's own message is left
/// out: it may quote the event.
fn stopped(error: &JoinError) -> WebhookError {
    if error.is_panic() {
        return panicked();
    }
    WebhookError::new(WebhookErrorKind::Handler, "the runtime was shut down before the handler ended")
}

fn panicked() -> WebhookError {
    WebhookError::new(WebhookErrorKind::Handler, "the handler panicked")
}

fn failure(message: &'static str, source: Box<dyn StdError + Send + Sync>) -> WebhookError {
    WebhookError::with_source(WebhookErrorKind::Handler, message, source)
}
