//! The options of every generated call, `send` and `.await`.

use std::{future::Future, pin::Pin};

use crate::Error;

/// The future of an awaited call: its value or an error.
pub type CallFuture<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// Adds the options of every call, `send` and [`IntoFuture`] to a generated call: a struct whose
/// field `call` is a [`Call`](crate::Call).
///
/// ```
/// use std::time::Duration;
/// use paypal_runtime::{
///     AuthAssertion, Call, Client, EmptyBody, Method, Operation, RequestId, RequestIdUse,
/// };
///
/// static CAPTURE: Operation = Operation {
///     api: "orders",
///     id: "orders.capture",
///     rust_path: "",
///     method: Method::Post,
///     path: "/v2/checkout/orders/{id}/capture",
///     request_id: RequestIdUse::Supported { max_length: Some(108), lifetime: Some("6 hours") },
///     empty_body: EmptyBody::Json,
///     already_done: &[],
///     advice: &[],
/// };
///
/// /// Captures an order.
/// #[derive(Clone, Debug)]
/// #[must_use = "a call does nothing until it is awaited"]
/// pub struct CaptureOrder {
///     call: Call,
/// }
///
/// paypal_runtime::call!(CaptureOrder -> (), request_id);
///
/// let paypal = Client::sandbox("client-id", "client-secret")?;
/// let capture = CaptureOrder { call: Call::new(&paypal, &CAPTURE).path("id", "5O19") }
///     .request_id(RequestId::new("order-1001")?)
///     .deadline(Duration::from_secs(30))
///     .retry(paypal.retry_policy().clone().attempts(2))
///     .on_behalf_of(&AuthAssertion::payer_id("2J6QB8YJQSJRJ"))
///     .attributed_to("BN-CODE")
///     .mock_response("INSTRUMENT_DECLINED"); // the sandbox's
/// let request = capture.request()?;
/// assert_eq!(request.url().path(), "/v2/checkout/orders/5O19/capture");
/// assert_eq!(request.header("PayPal-Request-Id"), Some("order-1001"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[macro_export]
macro_rules! call {
    ($call:ident -> $value:ty, request_id) => {
        $crate::call!($call -> $value);

        impl $call {
            /// Sets the `PayPal-Request-Id` in place of a random one, so that the call can be
            /// repeated with the same id after a crash.
            pub fn request_id(mut self, id: $crate::RequestId) -> Self {
                self.call = self.call.request_id(id);
                self
            }
        }
    };
    ($call:ident $(<$t:ident>)? -> $value:ty) => {
        impl $(<$t: $crate::model::Payload>)? $call $(<$t>)? {
            /// Sets a header, in place of one with the same name. A header that HTTP does not allow
            /// is an error when the call is sent.
            pub fn header(mut self, name: &str, value: impl ::core::fmt::Display) -> Self {
                self.call = self.call.header(name, value);
                self
            }

            /// Adds a query parameter that has no method of its own.
            pub fn query_parameter(mut self, name: &str, value: impl ::core::fmt::Display) -> Self {
                self.call = self.call.query(name, value);
                self
            }

            /// Sets the time limit of one attempt, in place of the client's. If it passes, the
            /// outcome of a payment is unknown.
            pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.call = self.call.timeout(timeout);
                self
            }

            /// Sets the time limit of the whole call with all its attempts, in place of the
            /// client's.
            pub fn deadline(mut self, deadline: ::core::time::Duration) -> Self {
                self.call = self.call.deadline(deadline);
                self
            }

            /// Sets how the call is retried, in place of the client's policy.
            pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
                self.call = self.call.retry(policy);
                self
            }

            /// Sends the call even if PayPal asked the client to send nothing to this API before a
            /// time (429 or 503 with `Retry-After`). Without it, the call waits for that time, or
            /// fails with `ErrorKind::CoolingDown` if its deadline is sooner.
            pub fn ignore_cooldown(mut self, ignore: bool) -> Self {
                self.call = self.call.ignore_cooldown(ignore);
                self
            }

            /// Makes these deviations of the response from its spec errors, in place of the
            /// client's setting. For tests.
            pub fn strict(mut self, kinds: $crate::model::DeviationKinds) -> Self {
                self.call = self.call.strict(kinds);
                self
            }

            /// Makes the call for this merchant (`PayPal-Auth-Assertion`), in place of the client's
            /// merchant.
            pub fn on_behalf_of(mut self, merchant: &$crate::AuthAssertion) -> Self {
                self.call = self.call.on_behalf_of(merchant);
                self
            }

            /// Attributes the call to a partner (`PayPal-Partner-Attribution-Id`, the BN code), in
            /// place of the client's setting.
            pub fn attributed_to(mut self, partner_attribution_id: &str) -> Self {
                self.call = self.call.attributed_to(partner_attribution_id);
                self
            }

            /// Asks the sandbox to fail the call with this issue (`PayPal-Mock-Response`). Refused
            /// on the live environment.
            pub fn mock_response(mut self, issue: &str) -> Self {
                self.call = self.call.mock_response(issue);
                self
            }

            /// Returns the request as it will be sent, without the token.
            ///
            /// # Errors
            ///
            /// Fails if the call is invalid and cannot be sent.
            pub fn request(&self) -> ::core::result::Result<$crate::Request, $crate::Error> {
                self.call.request()
            }

            /// Sends the call, and returns the value with status, headers and debug id. Awaiting
            /// the call itself returns only the value.
            ///
            /// # Errors
            ///
            /// Fails if the call has no usable response; `Error::outcome` tells whether PayPal
            /// acted on it.
            pub fn send(
                self,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<$crate::Response<$value>, $crate::Error>,
            > + ::core::marker::Send
            + 'static {
                // No `async fn`, whose future would hold the call a second time.
                self.call.send()
            }
        }

        impl $(<$t: $crate::model::Payload>)? ::core::future::IntoFuture for $call $(<$t>)? {
            type Output = ::core::result::Result<$value, $crate::Error>;
            type IntoFuture = $crate::CallFuture<$value>;

            fn into_future(self) -> Self::IntoFuture {
                self.call.into_value()
            }
        }
    };
}
