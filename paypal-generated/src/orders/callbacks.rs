// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Callbacks of PayPal's Orders API: calls that PayPal makes to an endpoint of yours.
//!
//! A helper decodes the request of PayPal, and creates the answer. No client calls these operations.

use paypal_runtime::{CallbackAnswer, model::{DecodeError, Decoded, Deviation}};
use super::types;

/// Reports the payer's delivery choice before payment, and takes the order's new amount.
///
/// PayPal sends it to the `callback_url` of the order when the payer changes the address or the delivery
/// option, as `callback_events` says. Answer 200 with the new amount and delivery options, or 422 with an
/// issue such as `ADDRESS_ERROR` to ask the payer for another choice.
///
/// The callback `POST /v2/checkout/orders/order-update-callback`
/// ([PayPal's reference](https://developer.paypal.com/api/orders/v2/server-callback)): PayPal calls a URL of
/// yours, not this path.
///
/// The helper does not verify the sender, and anyone who knows the URL can send such a request: compare its
/// content with your own data.
///
/// # Example
///
/// ```
/// use paypal_generated::CallbackAnswer;
/// use paypal_generated::orders::callbacks::ServerCallback;
///
/// fn endpoint(request: &[u8], answer: &paypal_generated::orders::OrderUpdateCallbackResponse) -> CallbackAnswer {
///     match ServerCallback::decode(request) {
///         Ok(request) => {
///             println!("{:?}", request.value);
///             ServerCallback::ok(answer)
///         }
///         Err(_) => CallbackAnswer::empty(400),
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ServerCallback;

impl ServerCallback {
    /// Decodes the body of the request that PayPal sends.
    ///
    /// A body that deviates from the spec is read as far as possible. An empty body gives an empty
    /// value, with a deviation.
    ///
    /// # Errors
    ///
    /// Fails if the body is not JSON, or its values would take too much memory.
    pub fn decode(body: &[u8]) -> Result<Decoded<types::OrderUpdateCallbackRequest>, DecodeError> {
        paypal_runtime::model::decode(body)
    }

    /// Lists the deviations of such a body from the spec, each with its path.
    pub fn deviations(body: &[u8]) -> Vec<Deviation> {
        paypal_runtime::model::deviations::<types::OrderUpdateCallbackRequest>(body)
    }

    /// Creates the answer 200.
    pub fn ok(body: &types::OrderUpdateCallbackResponse) -> CallbackAnswer {
        CallbackAnswer::json(200, "application/json", body)
    }

    /// Creates the answer 400.
    pub fn bad_request(body: &types::BadRequestError) -> CallbackAnswer {
        CallbackAnswer::json(400, "application/json", body)
    }

    /// Creates the answer 403.
    pub fn forbidden(body: &types::ForbiddenError) -> CallbackAnswer {
        CallbackAnswer::json(403, "application/json", body)
    }

    /// Creates the answer 422.
    pub fn unprocessable_content(body: &types::UnprocessableContentError) -> CallbackAnswer {
        CallbackAnswer::json(422, "application/json", body)
    }

    /// Creates the answer 500.
    pub fn internal_server_error(body: &types::InternalServerError) -> CallbackAnswer {
        CallbackAnswer::json(500, "application/json", body)
    }

    /// Creates an answer with any other status.
    pub fn other(status: u16, body: &types::CallbackError) -> CallbackAnswer {
        CallbackAnswer::json(status, "application/json", body)
    }
}
