// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! The operations of the group `orders`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{PaymentsV1, types};

pub(in super::super) static GET_ORDER: Operation = Operation {
    api: "payments_v1",
    id: "orders.get",
    rust_path: "payments_v1().get_order",
    method: Method::Get,
    path: "/v1/payments/orders/{order_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentsV1 {
    /// Retrieves an order of a payment with the intent `order`.
    ///
    /// It is not one of `orders()`; `pending_reason` gives the reason why it is pending.
    ///
    /// `GET /v1/payments/orders/{order_id}`, operation id `orders.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/orders-get))
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`; or
    /// `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, order_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payments_v1().get_order(order_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_order(&self, order_id: &str) -> GetOrder {
        let call = Call::new(&self.client, &GET_ORDER).path("order_id", order_id);
        GetOrder { call }
    }
}

/// Request builder of [`PaymentsV1::get_order`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetOrder {
    call: Call,
}

paypal_runtime::call!(GetOrder -> types::Order);

pub(in super::super) static CAPTURE_ORDER: Operation = Operation {
    api: "payments_v1",
    id: "orders.capture",
    rust_path: "payments_v1().capture_order",
    method: Method::Post,
    path: "/v1/payments/orders/{order_id}/capture",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentsV1 {
    /// Captures money directly from an order, without an authorization.
    ///
    /// Amount and `is_final_capture` are the body; for several deliveries, set that flag only on the last
    /// one.
    ///
    /// `POST /v1/payments/orders/{order_id}/capture`, operation id `orders.capture`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/orders-capture))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, order_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::payments_v1::{Amount, Capture};
    ///
    /// let body = Capture::new().amount(Amount::new("USD", "10.00")).is_final_capture(true);
    /// let answer = paypal.payments_v1().capture_order(order_id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn capture_order(&self, order_id: &str, body: &types::Capture) -> CaptureOrder {
        let call = Call::new(&self.client, &CAPTURE_ORDER)
            .path("order_id", order_id)
            .json_bytes(encode(body));
        CaptureOrder { call }
    }
}

/// Request builder of [`PaymentsV1::capture_order`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CaptureOrder {
    call: Call,
}

paypal_runtime::call!(CaptureOrder -> types::Capture);

pub(in super::super) static VOID_ORDER: Operation = Operation {
    api: "payments_v1",
    id: "orders.void",
    rust_path: "payments_v1().void_order",
    method: Method::Post,
    path: "/v1/payments/orders/{order_id}/do-void",
    request_id: RequestIdUse::Supported { max_length: Some(78), lifetime: Some("30 days") },
    empty_body: EmptyBody::ContentType("application/json"),
    already_done: &[],
    advice: &[],
};

impl PaymentsV1 {
    /// Voids an order, so that it cannot be captured.
    ///
    /// It is possible only before any capture, and ends with the state `VOIDED`. PayPal treats calls with the
    /// same request id as one call for 30 days.
    ///
    /// `POST /v1/payments/orders/{order_id}/do-void`, operation id `orders.void`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/orders-void))
    ///
    /// Idempotent: PayPal remembers the request id for 30 days.
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, order_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payments_v1().void_order(order_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn void_order(&self, order_id: &str) -> VoidOrder {
        let call = Call::new(&self.client, &VOID_ORDER).path("order_id", order_id);
        VoidOrder { call }
    }
}

/// Request builder of [`PaymentsV1::void_order`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct VoidOrder {
    call: Call,
}

paypal_runtime::call!(VoidOrder -> types::Order, request_id);

pub(in super::super) static AUTHORIZE_ORDER: Operation = Operation {
    api: "payments_v1",
    id: "orders.authorize",
    rust_path: "payments_v1().authorize_order",
    method: Method::Post,
    path: "/v1/payments/orders/{order_id}/authorize",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentsV1 {
    /// Authorizes an amount of an order for a later capture.
    ///
    /// The body states the amount; the resulting authorization, once `authorized`, is captured by
    /// `capture_authorization` or voided by `void_authorization`.
    ///
    /// `POST /v1/payments/orders/{order_id}/authorize`, operation id `orders.authorize`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/orders-authorize))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, order_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::payments_v1::{Amount, Order};
    ///
    /// let body = Order::new(Amount::new("USD", "10.00"));
    /// let answer = paypal.payments_v1().authorize_order(order_id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn authorize_order(&self, order_id: &str, body: &types::Order) -> AuthorizeOrder {
        let call = Call::new(&self.client, &AUTHORIZE_ORDER)
            .path("order_id", order_id)
            .json_bytes(encode(body));
        AuthorizeOrder { call }
    }
}

/// Request builder of [`PaymentsV1::authorize_order`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct AuthorizeOrder {
    call: Call,
}

paypal_runtime::call!(AuthorizeOrder -> types::Authorization);
