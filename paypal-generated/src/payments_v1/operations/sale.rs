// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! The operations of the group `sale`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{PaymentsV1, types};

pub(in super::super) static GET_SALE: Operation = Operation {
    api: "payments_v1",
    id: "sale.get",
    rust_path: "payments_v1().get_sale",
    method: Method::Get,
    path: "/v1/payments/sale/{sale_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentsV1 {
    /// Fetches an immediate payment, the result of the intent `sale`.
    ///
    /// A `pending` sale has a reason such as `ECHECK`; `transaction_fee` is PayPal's fee.
    ///
    /// `GET /v1/payments/sale/{sale_id}`, operation id `sale.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/sale-get))
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`; or
    /// `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, sale_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payments_v1().get_sale(sale_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_sale(&self, sale_id: &str) -> GetSale {
        let call = Call::new(&self.client, &GET_SALE).path("sale_id", sale_id);
        GetSale { call }
    }
}

/// Request builder of [`PaymentsV1::get_sale`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetSale {
    call: Call,
}

paypal_runtime::call!(GetSale -> types::Sale);

pub(in super::super) static REFUND_SALE: Operation = Operation {
    api: "payments_v1",
    id: "sale.refund",
    rust_path: "payments_v1().refund_sale",
    method: Method::Post,
    path: "/v1/payments/sale/{sale_id}/refund",
    request_id: RequestIdUse::Supported { max_length: Some(78), lifetime: Some("30 days") },
    empty_body: EmptyBody::Json,
    already_done: &["TRANSACTION_ALREADY_REFUNDED"],
    advice: &[],
};

impl PaymentsV1 {
    /// Refunds a sale, fully or in part.
    ///
    /// Without an amount the rest of the sale is refunded; further partial refunds are possible up to the
    /// total. A request id identifies one refund for 30 days, and a conflict gives 409.
    ///
    /// `POST /v1/payments/sale/{sale_id}/refund`, operation id `sale.refund`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/sale-refund))
    ///
    /// Idempotent: PayPal remembers the request id for 30 days. A refusal with `TRANSACTION_ALREADY_REFUNDED`
    /// means that the effect of this operation exists already: `Error::outcome` returns `AlreadyDone`.
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/refund`; or
    /// `https://uri.paypal.com/services/payments/unilateralrefund`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, sale_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payments_v1().refund_sale(sale_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn refund_sale(&self, sale_id: &str) -> RefundSale {
        let call = Call::new(&self.client, &REFUND_SALE).path("sale_id", sale_id);
        RefundSale { call }
    }
}

/// Request builder of [`PaymentsV1::refund_sale`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RefundSale {
    call: Call,
}

impl RefundSale {
    /// Sets the request body, which is empty by default.
    ///
    /// The amount to refund, and the reason.
    pub fn body(mut self, body: &types::RefundRequest) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(RefundSale -> types::DetailedRefund, request_id);
