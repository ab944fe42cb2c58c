// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Request builders of PayPal's Orders v1 API, which the methods of `OrdersV1` return.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::{OrdersV1, types};

pub(super) static CREATE: Operation = Operation {
    api: "orders_v1",
    id: "orders.create",
    rust_path: "orders_v1().create",
    method: Method::Post,
    path: "/v1/checkout/orders",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl OrdersV1 {
    /// Creates an order for a payer to approve.
    ///
    /// `redirect_urls` and at least one purchase unit with a `reference_id` are required; the result is
    /// `CREATED` and has links to the approval page. There is no request id, so a repeat creates a second
    /// order; call `pay` after approval.
    ///
    /// `POST /v1/checkout/orders`, operation id `orders.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/orders/v1/orders-create))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment`,
    /// `https://uri.paypal.com/services/payments/channelpartner`,
    /// `https://uri.paypal.com/services/payments/partnerfee` and
    /// `https://uri.paypal.com/services/payments/realtimepayment`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::orders_v1::{Amount, Order, OrderRedirectUrls, PurchaseUnit};
    ///
    /// let body = Order::new(
    ///     vec![PurchaseUnit::new("reference_id", Amount::new("USD", "10.00"))],
    ///     OrderRedirectUrls::new(),
    /// );
    /// let answer = paypal.orders_v1().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::Order) -> OrdersV1Create {
        let call = Call::new(&self.client, &CREATE).json_bytes(encode(body));
        OrdersV1Create { call }
    }
}

/// Request builder of [`OrdersV1::create`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OrdersV1Create {
    call: Call,
}

impl OrdersV1Create {
    /// The BN code of the partner who referred the order.
    ///
    /// Sets the header `PayPal-Partner-Attribution-Id`.
    pub fn partner_attribution_id(mut self, partner_attribution_id: &str) -> Self {
        self.call = self.call.header("PayPal-Partner-Attribution-Id", partner_attribution_id);
        self
    }
}

paypal_runtime::call!(OrdersV1Create -> types::Order);

pub(super) static GET: Operation = Operation {
    api: "orders_v1",
    id: "orders.get",
    rust_path: "orders_v1().get",
    method: Method::Get,
    path: "/v1/checkout/orders/{order_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl OrdersV1 {
    /// Fetches an order in its current state.
    ///
    /// Call it when the payer comes back, to see whether the status changed from `CREATED` to `APPROVED`;
    /// after `pay`, each purchase unit's `payment_summary` lists captures, sales and refunds.
    ///
    /// `GET /v1/checkout/orders/{order_id}`, operation id `orders.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/orders/v1/orders-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment`,
    /// `https://uri.paypal.com/services/payments/channelpartner`,
    /// `https://uri.paypal.com/services/payments/partnerfee` and
    /// `https://uri.paypal.com/services/payments/realtimepayment`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, order_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.orders_v1().get(order_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, order_id: &str) -> OrdersV1Get {
        let call = Call::new(&self.client, &GET).path("order_id", order_id);
        OrdersV1Get { call }
    }
}

/// Request builder of [`OrdersV1::get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OrdersV1Get {
    call: Call,
}

paypal_runtime::call!(OrdersV1Get -> types::Order);

pub(super) static CANCEL: Operation = Operation {
    api: "orders_v1",
    id: "orders.cancel",
    rust_path: "orders_v1().cancel",
    method: Method::Delete,
    path: "/v1/checkout/orders/{order_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl OrdersV1 {
    /// Cancels an order that is no longer needed.
    ///
    /// It is intended for orders before `pay`, and returns an empty 204.
    ///
    /// `DELETE /v1/checkout/orders/{order_id}`, operation id `orders.cancel`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/orders/v1/orders-cancel))
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment` and
    /// `https://uri.paypal.com/services/payments/realtimepayment`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, order_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.orders_v1().cancel(order_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, order_id: &str) -> OrdersV1Cancel {
        let call = Call::new(&self.client, &CANCEL).path("order_id", order_id);
        OrdersV1Cancel { call }
    }
}

/// Request builder of [`OrdersV1::cancel`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OrdersV1Cancel {
    call: Call,
}

paypal_runtime::call!(OrdersV1Cancel -> ());

pub(super) static PAY: Operation = Operation {
    api: "orders_v1",
    id: "orders.pay",
    rust_path: "orders_v1().pay",
    method: Method::Post,
    path: "/v1/checkout/orders/{order_id}/pay",
    request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("forever") },
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl OrdersV1 {
    /// Takes the payer's money for an `APPROVED` order.
    ///
    /// `disbursement_mode` is required: `INSTANT` pays the sellers, `DELAYED` holds the money until it is
    /// released. PayPal recognizes the request id without a time limit; a 202 means that it is still
    /// processing the order, so check again with `get`.
    ///
    /// `POST /v1/checkout/orders/{order_id}/pay`, operation id `orders.pay`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/orders/v1/orders-pay))
    ///
    /// Idempotent: PayPal remembers the request id for forever.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment` and
    /// `https://uri.paypal.com/services/payments/realtimepayment`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, order_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::orders_v1::{DisbursementMode, PayOrderRequest};
    ///
    /// let body = PayOrderRequest::new(DisbursementMode::Instant);
    /// let answer = paypal.orders_v1().pay(order_id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn pay(&self, order_id: &str, body: &types::PayOrderRequest) -> OrdersV1Pay {
        let call = Call::new(&self.client, &PAY).path("order_id", order_id).json_bytes(encode(body));
        OrdersV1Pay { call }
    }
}

/// Request builder of [`OrdersV1::pay`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OrdersV1Pay {
    call: Call,
}

impl OrdersV1Pay {
    /// The BN code of the partner who referred the order.
    ///
    /// Sets the header `PayPal-Partner-Attribution-Id`.
    pub fn partner_attribution_id(mut self, partner_attribution_id: &str) -> Self {
        self.call = self.call.header("PayPal-Partner-Attribution-Id", partner_attribution_id);
        self
    }
}

paypal_runtime::call!(OrdersV1Pay -> types::PayOrderResponse, request_id);
