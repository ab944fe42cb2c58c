//! Test support for code that calls PayPal: scripted answers, recorded requests, and a virtual
//! clock. Feature `testing`.
//!
//! Nothing here uses the network or waits in real time. A [`Script`] is a transport: it grants
//! access tokens, answers calls one after another, and records them. Its client runs on a
//! [`VirtualClock`], so retries, timeouts and deadlines behave as in production, but take no time.
//!
//! ```
//! use paypal_runtime::{Client, Error, Method, RequestId, Value, testing::{Answer, Script}};
//!
//! /// The code under test.
//! async fn capture(paypal: &Client, order: &str) -> Result<String, Error> {
//!     let path = format!("/v2/checkout/orders/{order}/capture");
//!     let call = paypal.request(Method::Post, &path).request_id(RequestId::random());
//!     let answer: Value = call.await?;
//!     Ok(answer.get("status").and_then(|status| status.as_str()).unwrap_or_default().into_owned())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Error> {
//! // After a server error the call is retried with the same request id.
//! let script = Script::new([
//!     Answer::server_error(503),
//!     Answer::json(201, &serde_json::json!({"id": "5O19", "status": "COMPLETED"})),
//! ]);
//! assert_eq!(capture(&script.client()?, "5O19").await?, "COMPLETED");
//! let calls = script.calls();
//! assert_eq!(calls.len(), 2);
//! assert_eq!(calls[0].header("PayPal-Request-Id"), calls[1].header("PayPal-Request-Id"));
//!
//! // A declined card is an error that names the issue, and is not retried.
//! let script = Script::new([Answer::declined()]);
//! let error = capture(&script.client()?, "5O19").await.unwrap_err();
//! assert_eq!((error.issue(), error.attempts()), (Some("INSTRUMENT_DECLINED"), 1));
//! assert!(!error.outcome_unknown());
//!
//! // If PayPal never answers, the outcome is unknown. The minutes of waiting take no real time.
//! let script = Script::new([Answer::hang()]);
//! let error = capture(&script.client()?, "5O19").await.unwrap_err();
//! assert!(error.is_timeout() && error.outcome_unknown());
//! assert!(script.clock().elapsed().as_secs() >= 60);
//! # Ok(())
//! # }
//! ```

mod answer;
mod clock;
mod script;

pub use answer::Answer;
pub use clock::VirtualClock;
pub use script::Script;
