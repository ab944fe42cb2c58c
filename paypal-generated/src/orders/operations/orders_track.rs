// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! The operations of the group `orders.track`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{Orders, types};

pub(in super::super) static ADD_TRACKER: Operation = Operation {
    api: "orders",
    id: "orders.track.create",
    rust_path: "orders().add_tracker",
    method: Method::Post,
    path: "/v2/checkout/orders/{id}/track",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Orders {
    /// Adds a parcel's tracking number to a paid order.
    ///
    /// The capture that paid for the parcel must be `COMPLETED` (`CAPTURE_STATUS_NOT_VALID` otherwise), and
    /// listed items must have SKUs of the order's items (`ITEM_SKU_MISMATCH`). With `notify_payer`, PayPal
    /// informs the buyer by e-mail. The operation ignores request ids, so a retry may report the same
    /// shipment twice; `orders().patch_tracker` corrects or cancels a tracker.
    ///
    /// `POST /v2/checkout/orders/{id}/track`, operation id `orders.track.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/orders/v2/orders-track-create))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment`
    ///
    /// Issues: `MISSING_REQUIRED_PARAMETER`, `INVALID_STRING_LENGTH`, `INVALID_PARAMETER_VALUE`,
    /// `INVALID_PARAMETER_SYNTAX`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`, `INVALID_TRACKING_NUMBER`,
    /// `CAPTURE_STATUS_NOT_VALID`, `ITEM_SKU_MISMATCH`, `CAPTURE_ID_NOT_FOUND`, `MSP_NOT_SUPPORTED`; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::orders::OrderTrackerRequest;
    ///
    /// let body = OrderTrackerRequest::new("capture_id");
    /// let answer = paypal.orders().add_tracker(id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_tracker(&self, id: &str, body: &types::OrderTrackerRequest) -> AddTracker {
        let call = Call::new(&self.client, &ADD_TRACKER).path("id", id).json_bytes(encode(body));
        AddTracker { call }
    }
}

/// Request builder of [`Orders::add_tracker`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct AddTracker {
    call: Call,
}

impl AddTracker {
    /// The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(AddTracker -> types::Order);
