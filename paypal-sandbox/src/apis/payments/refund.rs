//! The state of refunds.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{fees, shown::References};
use crate::{
    apis::object,
    money::Money,
    store::Row,
    world::{account::Account, time::Time, work::Work},
};

/// A refund.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Refund {
    pub(crate) id: String,
    /// The account that pays the refund.
    pub(crate) merchant: String,
    /// The account that made the order: that of the payee, or of a partner.
    pub(crate) owner: String,
    pub(crate) capture_id: String,
    pub(crate) order_id: String,
    pub(crate) amount: Money,
    /// The platform fees that come back to the payee, each with the account that gives it back.
    pub(crate) platform_fees: Vec<Value>,
    /// The sum of this refund and the earlier refunds of its capture.
    pub(crate) total: Money,
    pub(crate) references: References,
    pub(crate) created: Time,
}

impl Row for Refund {
    const TABLE: &'static str = "refunds";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Refund {
    /// What the payee pays. PayPal keeps the fee of the payment when it refunds.
    fn breakdown(&self) -> Value {
        let net = self.amount.with(self.amount.amount - fees::sum(&self.platform_fees));
        let mut breakdown = object(json!({
            "gross_amount": self.amount.to_json(),
            "paypal_fee": self.amount.with(Decimal::ZERO).to_json(),
        }));
        if !self.platform_fees.is_empty() {
            breakdown.insert("platform_fees".to_owned(), Value::from(self.platform_fees.clone()));
        }
        breakdown.insert("net_amount".to_owned(), net.to_json());
        breakdown.insert("total_refunded_amount".to_owned(), self.total.to_json());
        Value::Object(breakdown)
    }

    /// The refund as an order shows it.
    pub(crate) fn to_json(&self, work: &Work<'_>) -> Value {
        let links = [
            work.link("self", "GET", &format!("/v2/payments/refunds/{}", self.id)),
            work.link("up", "GET", &format!("/v2/payments/captures/{}", self.capture_id)),
        ];
        let mut shown =
            object(json!({ "id": self.id, "status": "COMPLETED", "amount": self.amount.to_json() }));
        self.references.write(&mut shown);
        if let Some(payer) = work.rows.find::<Account>(&self.merchant) {
            let payer = json!({ "email_address": payer.email, "merchant_id": payer.id });
            shown.insert("payer".to_owned(), payer);
        }
        shown.extend(object(json!({
            "seller_payable_breakdown": self.breakdown(),
            "create_time": self.created.text(),
            "update_time": self.created.text(),
            "links": links,
        })));
        Value::Object(shown)
    }

    /// The refund as the Payments API and the events show it.
    pub(crate) fn to_payment(&self, work: &Work<'_>) -> Value {
        let mut shown = self.to_json(work);
        if let Some(object) = shown.as_object_mut() {
            let related = json!({ "order_id": self.order_id, "capture_id": self.capture_id });
            object.insert("supplementary_data".to_owned(), json!({ "related_ids": related }));
        }
        shown
    }
}
