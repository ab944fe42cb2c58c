// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! The operations of the group `simulate-event`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{Webhooks, types};

pub(in super::super) static SIMULATE_EVENT: Operation = Operation {
    api: "webhooks",
    id: "simulate-event.post",
    rust_path: "webhooks().simulate_event",
    method: Method::Post,
    path: "/v1/notifications/simulate-event",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Sends a sample event to a listener for testing.
    ///
    /// The target is either a registered webhook or any `url`; the data is invented and has `WEBHOOK_ID` in
    /// place of a real subscription, so `verify_signature` does not accept it. A 202 means that PayPal has
    /// accepted the request, not that the event has arrived.
    ///
    /// `POST /v1/notifications/simulate-event`, operation id `simulate-event.post`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/simulate-event-post))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::webhooks::SimulateEvent;
    ///
    /// let body = SimulateEvent::new("event_type");
    /// let answer = paypal.webhooks().simulate_event(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn simulate_event(&self, body: &types::SimulateEvent) -> SimulateEvent {
        let call = Call::new(&self.client, &SIMULATE_EVENT).json_bytes(encode(body));
        SimulateEvent { call }
    }
}

/// Request builder of [`Webhooks::simulate_event`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SimulateEvent {
    call: Call,
}

paypal_runtime::call!(SimulateEvent -> types::Event);
