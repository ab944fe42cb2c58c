//! For tests of code that calls PayPal: answers from a script, requests to look at, and time that passes at once. Feature `testing`.
//!
//! Nothing here talks to the network or waits. A [`Script`] is a transport: it gives out access tokens, answers calls one after another, and
//! remembers them. Its client runs on a [`VirtualClock`], so retries, timeouts and deadlines are as they are in production, and take no time.
//!
//! ```
//! use paypal_runtime::{Client, Error, Method, RequestId, Value, testing::{Answer, Script}};
//!
//! /// The code under test.
//! async fn capture(paypal: &Client, order: &str) -> Result<String, Error> {
//!     let path = format!("/v2/checkout/orders/{order}/capture");
//!     let answer: Value = paypal.request(Method::Post, &path).request_id(RequestId::random()).await?;
//!     Ok(answer["status"].as_str().unwrap_or_default().to_owned())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Error> {
//! // A server that fails once is asked again with the same request id.
//! let script = Script::new([
//!     Answer::server_error(503),
//!     Answer::json(201, &serde_json::json!({"id": "5O19", "status": "COMPLETED"})),
//! ]);
//! assert_eq!(capture(&script.client()?, "5O19").await?, "COMPLETED");
//! let calls = script.calls();
//! assert_eq!(calls.len(), 2);
//! assert_eq!(calls[0].header("PayPal-Request-Id"), calls[1].header("PayPal-Request-Id"));
//!
//! // A declined card is an error that names the issue, and is not asked for again.
//! let script = Script::new([Answer::declined()]);
//! let error = capture(&script.client()?, "5O19").await.unwrap_err();
//! assert_eq!((error.issue(), error.attempts(), error.outcome_unknown()), (Some("INSTRUMENT_DECLINED"), 1, false));
//!
//! // Where PayPal never answers, the outcome is unknown; the minutes that this takes pass at once.
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
