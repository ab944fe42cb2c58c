// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! The operations of the group `orders`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, Prefer, RequestIdUse, model::encode};
use super::super::{Orders, types};

pub(in super::super) static CREATE: Operation = Operation {
    api: "orders",
    id: "orders.create",
    rust_path: "orders().create",
    method: Method::Post,
    path: "/v2/checkout/orders",
    request_id: RequestIdUse::Supported { max_length: Some(108), lifetime: Some("6 hours") },
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Orders {
    /// Creates an order.
    ///
    /// Its first status is `CREATED`, or `PAYER_ACTION_REQUIRED` if the given payment source needs the
    /// payer's action: send the payer to the link of `payer_link()`, then call `orders().capture` or
    /// `orders().authorize`, depending on `intent`. With a payment source in the body a request id is
    /// required (`PAYPAL_REQUEST_ID_REQUIRED`); PayPal recognizes a request id for 6 hours. If the totals do
    /// not add up, PayPal returns 422 with `AMOUNT_MISMATCH`, `ITEM_TOTAL_MISMATCH` or `TAX_TOTAL_MISMATCH`.
    ///
    /// `POST /v2/checkout/orders`, operation id `orders.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/orders/v2/orders-create))
    ///
    /// Idempotent: PayPal remembers the request id for 6 hours.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment` and
    /// `https://uri.paypal.com/services/payments/orders/deprecating-jssdk-migration-for-limited-merchants`
    ///
    /// Issues: `INVALID_ARRAY_MAX_ITEMS`, `INVALID_ARRAY_MIN_ITEMS`, `INVALID_COUNTRY_CODE`,
    /// `INVALID_PARAMETER_SYNTAX`, `INVALID_STRING_LENGTH`, `INVALID_PARAMETER_VALUE`,
    /// `MISSING_REQUIRED_PARAMETER`, `NOT_SUPPORTED`, `PAYPAL_REQUEST_ID_REQUIRED`, `MALFORMED_REQUEST_JSON`,
    /// `INVALID_ACCOUNT_STATUS`, `AMOUNT_MISMATCH` and 127 more; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::orders::{
    ///     AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PurchaseUnitRequest,
    /// };
    /// use paypal_generated::Prefer;
    ///
    /// let body = OrderRequest::new(
    ///     CheckoutPaymentIntent::Capture,
    ///     vec![PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00"))],
    /// );
    /// let answer = paypal.orders().create(&body).prefer(Prefer::Representation).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::OrderRequest) -> OrdersCreate {
        let call = Call::new(&self.client, &CREATE).json_bytes(encode(body)).accepts_prefer();
        OrdersCreate { call }
    }
}

/// Request builder of [`Orders::create`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OrdersCreate {
    call: Call,
}

impl OrdersCreate {
    /// The BN code of the partner who referred the sale, for this call only.
    ///
    /// Sets the header `PayPal-Partner-Attribution-Id`. 1 to 36 characters.
    pub fn partner_attribution_id(mut self, partner_attribution_id: &str) -> Self {
        self.call = self.call.header("PayPal-Partner-Attribution-Id", partner_attribution_id);
        self
    }

    /// The id under which PayPal's risk script on your page examined the payer's device.
    ///
    /// Sets the header `PayPal-Client-Metadata-Id`. 1 to 36 characters.
    pub fn client_metadata_id(mut self, client_metadata_id: &str) -> Self {
        self.call = self.call.header("PayPal-Client-Metadata-Id", client_metadata_id);
        self
    }

    /// With `Prefer::Representation` PayPal returns the whole order, with `Prefer::Minimal` little more than
    /// its id, status and links.
    ///
    /// Sets the header `Prefer`.
    pub fn prefer(mut self, prefer: Prefer) -> Self {
        self.call = self.call.header("Prefer", prefer);
        self
    }

    /// The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(OrdersCreate -> types::Order, request_id);

pub(in super::super) static GET: Operation = Operation {
    api: "orders",
    id: "orders.get",
    rust_path: "orders().get",
    method: Method::Get,
    path: "/v2/checkout/orders/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Orders {
    /// Reads an order with all its current details.
    ///
    /// Use it when the payer comes back from PayPal, to see whether `status` is `APPROVED`, and after a call
    /// without a known outcome, to see which captures exist. Request `fields` `payment_source` to see the
    /// payment source too.
    ///
    /// `GET /v2/checkout/orders/{id}`, operation id `orders.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/orders/v2/orders-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment` and
    /// `https://uri.paypal.com/services/payments/orders/deprecating-jssdk-migration-for-limited-merchants`
    ///
    /// Issues: `INVALID_ACCOUNT_STATUS`, `INVALID_RESOURCE_ID`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.orders().get(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: &str) -> OrdersGet {
        let call = Call::new(&self.client, &GET).path("id", id);
        OrdersGet { call }
    }
}

/// Request builder of [`Orders::get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OrdersGet {
    call: Call,
}

impl OrdersGet {
    /// The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }

    /// Additional fields to return; the only value is `payment_source`.
    ///
    /// Sets the query parameter `fields`. Pattern: `^[a-z_]*$`.
    pub fn fields(mut self, fields: &str) -> Self {
        self.call = self.call.query("fields", fields);
        self
    }
}

paypal_runtime::call!(OrdersGet -> types::Order);

pub(in super::super) static PATCH: Operation = Operation {
    api: "orders",
    id: "orders.patch",
    rust_path: "orders().patch",
    method: Method::Patch,
    path: "/v2/checkout/orders/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Orders {
    /// Changes an order that is not yet `COMPLETED`, by a list of JSON Patch operations.
    ///
    /// A purchase unit is addressed by its reference id, as in
    /// `/purchase_units/@reference_id=='default'/amount`; replace the amount as a whole, breakdown included.
    /// PayPal returns 204 without a body. Most other fields cannot be changed (`NOT_PATCHABLE`), and an
    /// amount that differs from the approved one is refused with `AMOUNT_CHANGE_NOT_ALLOWED`.
    ///
    /// `PATCH /v2/checkout/orders/{id}`, operation id `orders.patch`
    /// ([PayPal's reference](https://developer.paypal.com/api/orders/v2/orders-patch))
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment` and
    /// `https://uri.paypal.com/services/payments/orders/deprecating-jssdk-migration-for-limited-merchants`
    ///
    /// Issues: `FIELD_NOT_PATCHABLE`, `INVALID_ARRAY_MAX_ITEMS`, `INVALID_PARAMETER_SYNTAX`,
    /// `INVALID_STRING_LENGTH`, `INVALID_PARAMETER_VALUE`, `MISSING_REQUIRED_PARAMETER`,
    /// `AMOUNT_NOT_PATCHABLE`, `INVALID_PATCH_OPERATION`, `MALFORMED_REQUEST_JSON`, `INVALID_ACCOUNT_STATUS`,
    /// `INVALID_RESOURCE_ID`, `AMOUNT_MISMATCH` and 49 more; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, path: &str, value: &str) -> Result<(), paypal_generated::Error> {
    /// paypal
    ///     .orders()
    ///     .patch(id, &[paypal_generated::orders::Patch::replace(path, value)])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, id: &str, body: &[types::Patch]) -> OrdersPatch {
        let call = Call::new(&self.client, &PATCH).path("id", id).json_bytes(encode(&body.to_vec()));
        OrdersPatch { call }
    }
}

/// Request builder of [`Orders::patch`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OrdersPatch {
    call: Call,
}

impl OrdersPatch {
    /// The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(OrdersPatch -> ());

pub(in super::super) static CONFIRM_PAYMENT_SOURCE: Operation = Operation {
    api: "orders",
    id: "orders.confirm",
    rust_path: "orders().confirm_payment_source",
    method: Method::Post,
    path: "/v2/checkout/orders/{id}/confirm-payment-source",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Orders {
    /// Sets the card, wallet or bank that pays for an order.
    ///
    /// The resulting status is `APPROVED`, or `PAYER_ACTION_REQUIRED` with a link (`payer_link()`) to a
    /// bank's page or a 3-D Secure challenge. Exactly one source is allowed
    /// (`ONLY_ONE_PAYMENT_SOURCE_ALLOWED`), and bank methods require the processing instruction
    /// `ORDER_COMPLETE_ON_PAYMENT_APPROVAL`. The operation has no request id: after a timeout, check the
    /// order with `orders().get` before you confirm again.
    ///
    /// `POST /v2/checkout/orders/{id}/confirm-payment-source`, operation id `orders.confirm`
    /// ([PayPal's reference](https://developer.paypal.com/api/orders/v2/orders-confirm))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment`,
    /// `https://uri.paypal.com/services/payments/initiatepayment` and
    /// `https://uri.paypal.com/services/payments/orders/client_sdk_orders_api`
    ///
    /// Issues: `INVALID_PARAMETER_SYNTAX`, `INVALID_PARAMETER_VALUE`, `MISSING_REQUIRED_PARAMETER`,
    /// `INVALID_STRING_LENGTH`, `INVALID_STRING_MAX_LENGTH`, `MALFORMED_REQUEST_JSON`, `PERMISSION_DENIED`,
    /// `NOT_ENABLED_FOR_CARD_PROCESSING`, `PAYEE_ACCOUNT_NOT_VERIFIED`, `ORDER_ALREADY_CAPTURED`,
    /// `ORDER_ALREADY_AUTHORIZED`, `ORDER_CANNOT_BE_CONFIRMED` and 68 more; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::orders::{ConfirmOrderRequest, PaymentSource};
    /// use paypal_generated::Prefer;
    ///
    /// let body = ConfirmOrderRequest::new(PaymentSource::new());
    /// let answer = paypal
    ///     .orders()
    ///     .confirm_payment_source(id, &body)
    ///     .prefer(Prefer::Representation)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn confirm_payment_source(
        &self,
        id: &str,
        body: &types::ConfirmOrderRequest,
    ) -> ConfirmPaymentSource {
        let call = Call::new(&self.client, &CONFIRM_PAYMENT_SOURCE)
            .path("id", id)
            .json_bytes(encode(body))
            .accepts_prefer();
        ConfirmPaymentSource { call }
    }
}

/// Request builder of [`Orders::confirm_payment_source`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ConfirmPaymentSource {
    call: Call,
}

impl ConfirmPaymentSource {
    /// The id under which PayPal's risk script on your page examined the payer's device.
    ///
    /// Sets the header `PayPal-Client-Metadata-Id`. 1 to 36 characters.
    pub fn client_metadata_id(mut self, client_metadata_id: &str) -> Self {
        self.call = self.call.header("PayPal-Client-Metadata-Id", client_metadata_id);
        self
    }

    /// The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }

    /// With `Prefer::Representation` PayPal returns the whole order, with `Prefer::Minimal` little more than
    /// its id, status and links.
    ///
    /// Sets the header `Prefer`.
    pub fn prefer(mut self, prefer: Prefer) -> Self {
        self.call = self.call.header("Prefer", prefer);
        self
    }
}

paypal_runtime::call!(ConfirmPaymentSource -> types::Order);

pub(in super::super) static AUTHORIZE: Operation = Operation {
    api: "orders",
    id: "orders.authorize",
    rust_path: "orders().authorize",
    method: Method::Post,
    path: "/v2/checkout/orders/{id}/authorize",
    request_id: RequestIdUse::Supported { max_length: Some(108), lifetime: Some("6 hours") },
    empty_body: EmptyBody::Json,
    already_done: &["ORDER_ALREADY_AUTHORIZED"],
    advice: super::super::issue::ADVICE,
};

impl Orders {
    /// Reserves the payer's money without taking it, for an order whose intent is `AUTHORIZE`.
    ///
    /// The order must be `APPROVED` (else `ORDER_NOT_APPROVED`), unless the body has a payment source that
    /// needs no approval; afterwards the order is `COMPLETED`. Keep the authorization's id from
    /// `purchase_units[].payments`: `payments().capture_authorization` captures the reserved money,
    /// `payments().void_authorization` cancels the reservation. Repeating the request id within 6 hours
    /// returns the first result again; a second attempt with a new request id is refused with
    /// `ORDER_ALREADY_AUTHORIZED`.
    ///
    /// `POST /v2/checkout/orders/{id}/authorize`, operation id `orders.authorize`
    /// ([PayPal's reference](https://developer.paypal.com/api/orders/v2/orders-authorize))
    ///
    /// Idempotent: PayPal remembers the request id for 6 hours. A refusal with `ORDER_ALREADY_AUTHORIZED`
    /// means that the effect of this operation exists already: `Error::outcome` returns `AlreadyDone`.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment` and
    /// `https://uri.paypal.com/services/payments/orders/deprecating-jssdk-migration-for-limited-merchants`
    ///
    /// Issues: `INVALID_COUNTRY_CODE`, `INVALID_PARAMETER_VALUE`, `MISSING_REQUIRED_PARAMETER`,
    /// `INVALID_STRING_LENGTH`, `INVALID_PARAMETER_SYNTAX`, `MALFORMED_REQUEST_JSON`,
    /// `INVALID_ACCOUNT_STATUS`, `NOT_ELIGIBLE_FOR_TOKEN_PROCESSING`, `PERMISSION_DENIED`,
    /// `PERMISSION_DENIED_FOR_DONATION_ITEMS`, `INVALID_RESOURCE_ID`, `ACTION_DOES_NOT_MATCH_INTENT` and 72
    /// more; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::Prefer;
    ///
    /// let answer = paypal.orders().authorize(id).prefer(Prefer::Representation).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn authorize(&self, id: &str) -> OrdersAuthorize {
        let call = Call::new(&self.client, &AUTHORIZE).path("id", id).accepts_prefer();
        OrdersAuthorize { call }
    }
}

/// Request builder of [`Orders::authorize`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OrdersAuthorize {
    call: Call,
}

impl OrdersAuthorize {
    /// Sets the request body, which is empty by default.
    ///
    /// The optional body of `orders().authorize`: a payment source to use in place of an approval in the
    /// browser.
    pub fn body(mut self, body: &types::OrderAuthorizeRequest) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }

    /// With `Prefer::Representation` PayPal returns the whole order, with `Prefer::Minimal` little more than
    /// its id, status and links.
    ///
    /// Sets the header `Prefer`.
    pub fn prefer(mut self, prefer: Prefer) -> Self {
        self.call = self.call.header("Prefer", prefer);
        self
    }

    /// The id under which PayPal's risk script on your page examined the payer's device.
    ///
    /// Sets the header `PayPal-Client-Metadata-Id`. 1 to 36 characters.
    pub fn client_metadata_id(mut self, client_metadata_id: &str) -> Self {
        self.call = self.call.header("PayPal-Client-Metadata-Id", client_metadata_id);
        self
    }

    /// The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(OrdersAuthorize -> types::OrderAuthorizeResponse, request_id);

pub(in super::super) static CAPTURE: Operation = Operation {
    api: "orders",
    id: "orders.capture",
    rust_path: "orders().capture",
    method: Method::Post,
    path: "/v2/checkout/orders/{id}/capture",
    request_id: RequestIdUse::Supported { max_length: Some(108), lifetime: Some("6 hours") },
    empty_body: EmptyBody::Json,
    already_done: &["ORDER_ALREADY_CAPTURED"],
    advice: super::super::issue::ADVICE,
};

impl Orders {
    /// Captures the money of an approved order with intent `CAPTURE`.
    ///
    /// `COMPLETED` is the status of the order only: check the `status` of every capture before you ship
    /// goods, since a capture may be `PENDING` or `DECLINED`. On `INSTRUMENT_DECLINED`, send the payer back
    /// to the `approve` link to choose another payment method; `ORDER_ALREADY_CAPTURED` means that an earlier
    /// attempt succeeded. The request id prevents a second payment for 6 hours; `payments().refund_capture`
    /// gives the money back.
    ///
    /// `POST /v2/checkout/orders/{id}/capture`, operation id `orders.capture`
    /// ([PayPal's reference](https://developer.paypal.com/api/orders/v2/orders-capture))
    ///
    /// Idempotent: PayPal remembers the request id for 6 hours. A refusal with `ORDER_ALREADY_CAPTURED` means
    /// that the effect of this operation exists already: `Error::outcome` returns `AlreadyDone`.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment` and
    /// `https://uri.paypal.com/services/payments/orders/deprecating-jssdk-migration-for-limited-merchants`
    ///
    /// Issues: `INVALID_PARAMETER_VALUE`, `MISSING_REQUIRED_PARAMETER`, `INVALID_STRING_LENGTH`,
    /// `INVALID_PARAMETER_SYNTAX`, `MALFORMED_REQUEST_JSON`, `INVALID_ACCOUNT_STATUS`, `CONSENT_NEEDED`,
    /// `NOT_ELIGIBLE_FOR_TOKEN_PROCESSING`, `PERMISSION_DENIED`, `PERMISSION_DENIED_FOR_DONATION_ITEMS`,
    /// `INVALID_RESOURCE_ID`, `AGREEMENT_ALREADY_CANCELLED` and 84 more; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::Prefer;
    ///
    /// let answer = paypal.orders().capture(id).prefer(Prefer::Representation).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn capture(&self, id: &str) -> OrdersCapture {
        let call = Call::new(&self.client, &CAPTURE).path("id", id).accepts_prefer();
        OrdersCapture { call }
    }
}

/// Request builder of [`Orders::capture`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OrdersCapture {
    call: Call,
}

impl OrdersCapture {
    /// Sets the request body, which is empty by default.
    ///
    /// The optional body of `orders().capture`: a payment source, if the payer did not approve one on
    /// PayPal's pages.
    pub fn body(mut self, body: &types::OrderCaptureRequest) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }

    /// With `Prefer::Representation` PayPal returns the whole order, with `Prefer::Minimal` little more than
    /// its id, status and links.
    ///
    /// Sets the header `Prefer`.
    pub fn prefer(mut self, prefer: Prefer) -> Self {
        self.call = self.call.header("Prefer", prefer);
        self
    }

    /// The id under which PayPal's risk script on your page examined the payer's device.
    ///
    /// Sets the header `PayPal-Client-Metadata-Id`. 1 to 36 characters.
    pub fn client_metadata_id(mut self, client_metadata_id: &str) -> Self {
        self.call = self.call.header("PayPal-Client-Metadata-Id", client_metadata_id);
        self
    }

    /// The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(OrdersCapture -> types::Order, request_id);
