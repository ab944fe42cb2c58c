// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! The operations of the group `orders.trackers`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{Orders, types};

pub(in super::super) static PATCH_TRACKER: Operation = Operation {
    api: "orders",
    id: "orders.trackers.patch",
    rust_path: "orders().patch_tracker",
    method: Method::Patch,
    path: "/v2/checkout/orders/{id}/trackers/{tracker_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Orders {
    /// Changes a parcel reported earlier with `orders().add_tracker`.
    ///
    /// It takes JSON Patch operations, for instance to replace the items or to set the status to `CANCELLED`,
    /// and returns 204. An unknown id gives `TRACKER_ID_NOT_FOUND`; no request id protects against sending
    /// the same operations twice.
    ///
    /// `PATCH /v2/checkout/orders/{id}/trackers/{tracker_id}`, operation id `orders.trackers.patch`
    /// ([PayPal's reference](https://developer.paypal.com/api/orders/v2/orders-trackers-patch))
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment`
    ///
    /// Issues: `FIELD_NOT_PATCHABLE`, `INVALID_PARAMETER_VALUE`, `MISSING_REQUIRED_PARAMETER`,
    /// `INVALID_STRING_LENGTH`, `INVALID_PATCH_OPERATION`, `MALFORMED_REQUEST_JSON`, `PERMISSION_DENIED`,
    /// `TRACKER_ID_NOT_FOUND`, `INVALID_JSON_POINTER_FORMAT`, `NOT_PATCHABLE`, `PATCH_VALUE_REQUIRED`,
    /// `PATCH_PATH_REQUIRED` and 2 more; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, tracker_id: &str, path: &str, value: &str) -> Result<(), paypal_generated::Error> {
    /// paypal
    ///     .orders()
    ///     .patch_tracker(id, tracker_id, &[paypal_generated::orders::Patch::replace(path, value)])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_tracker(&self, id: &str, tracker_id: &str, body: &[types::Patch]) -> PatchTracker {
        let call = Call::new(&self.client, &PATCH_TRACKER)
            .path("id", id)
            .path("tracker_id", tracker_id)
            .json_bytes(encode(&body.to_vec()));
        PatchTracker { call }
    }
}

/// Request builder of [`Orders::patch_tracker`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PatchTracker {
    call: Call,
}

impl PatchTracker {
    /// The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(PatchTracker -> ());
