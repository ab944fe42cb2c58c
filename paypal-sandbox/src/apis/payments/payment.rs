//! The state of authorizations, captures and refunds.

use std::time::Duration;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    apis::object,
    money::Money,
    store::Row,
    world::{time::Time, work::Work},
};

/// How long an authorization can be captured.
pub(crate) const AUTHORIZATION_LIFE: Duration = Duration::from_secs(29 * 86_400);

/// The references that a payment copies from its purchase unit or its request.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct References {
    pub(crate) invoice_id: Option<String>,
    pub(crate) custom_id: Option<String>,
    pub(crate) note_to_payer: Option<String>,
}

impl References {
    fn write(&self, object: &mut Map<String, Value>) {
        for (key, value) in [
            ("invoice_id", &self.invoice_id),
            ("custom_id", &self.custom_id),
            ("note_to_payer", &self.note_to_payer),
        ] {
            if let Some(value) = value {
                object.insert(key.to_owned(), Value::from(value.as_str()));
            }
        }
    }
}

/// An authorization: money that is reserved for a capture.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Authorization {
    pub(crate) id: String,
    /// The account that is paid.
    pub(crate) merchant: String,
    /// The account that pays.
    pub(crate) payer: String,
    pub(crate) order_id: String,
    /// The original authorization that this one renews. The original one holds the money.
    pub(crate) renews: Option<String>,
    /// The authorization that renews this one.
    pub(crate) renewed_by: Option<String>,
    pub(crate) amount: Money,
    #[serde(with = "crate::money::decimal")]
    pub(crate) captured: Decimal,
    pub(crate) captures: u32,
    /// No further capture is possible, even if an amount is left (`final_capture`).
    pub(crate) closed: bool,
    pub(crate) voided: bool,
    pub(crate) references: References,
    pub(crate) created: Time,
    pub(crate) updated: Time,
}

impl Row for Authorization {
    const TABLE: &'static str = "authorizations";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Authorization {
    pub(crate) fn is_captured(&self) -> bool {
        self.closed || self.captured >= self.amount.amount
    }

    pub(crate) fn expires(&self) -> Time {
        self.created + AUTHORIZATION_LIFE
    }

    /// The limit of the sum of all captures: 15 % above the authorization, but at most 75 above it.
    pub(crate) fn limit(&self) -> Decimal {
        let above = (self.amount.amount * Decimal::new(15, 2)).min(Decimal::from(75));
        self.amount.amount + self.amount.with(above).rounded().amount
    }

    fn status(&self) -> &'static str {
        if self.voided {
            "VOIDED"
        } else if self.is_captured() {
            "CAPTURED"
        } else if self.captures > 0 {
            "PARTIALLY_CAPTURED"
        } else {
            "CREATED"
        }
    }

    pub(crate) fn to_json(&self, work: &Work<'_>) -> Value {
        let path = format!("/v2/payments/authorizations/{}", self.id);
        let mut links = vec![work.link("self", "GET", &path)];
        if !self.voided && !self.is_captured() {
            for rel in ["capture", "void", "reauthorize"] {
                links.push(work.link(rel, "POST", &format!("{path}/{rel}")));
            }
        }
        links.push(work.link("up", "GET", &format!("/v2/checkout/orders/{}", self.order_id)));
        let mut shown =
            object(json!({ "id": self.id, "status": self.status(), "amount": self.amount.to_json() }));
        self.references.write(&mut shown);
        shown.extend(object(json!({
            "seller_protection": seller_protection(),
            "expiration_time": self.expires().text(),
            "create_time": self.created.text(),
            "update_time": self.updated.text(),
            "links": links,
        })));
        Value::Object(shown)
    }
}

/// A capture: money that was paid.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Capture {
    pub(crate) id: String,
    /// The account that is paid.
    pub(crate) merchant: String,
    /// The account that pays.
    pub(crate) payer: String,
    pub(crate) order_id: String,
    pub(crate) authorization_id: Option<String>,
    pub(crate) amount: Money,
    pub(crate) fee: Money,
    /// The platform fees of the payment instruction.
    pub(crate) platform_fees: Vec<Value>,
    #[serde(with = "crate::money::decimal")]
    pub(crate) refunded: Decimal,
    pub(crate) final_capture: bool,
    pub(crate) references: References,
    pub(crate) created: Time,
    pub(crate) updated: Time,
}

impl Row for Capture {
    const TABLE: &'static str = "captures";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Capture {
    /// Returns the amount that can still be refunded.
    pub(crate) fn left(&self) -> Money {
        self.amount.with(self.amount.amount - self.refunded)
    }

    fn status(&self) -> &'static str {
        if self.refunded >= self.amount.amount {
            "REFUNDED"
        } else if self.refunded > Decimal::ZERO {
            "PARTIALLY_REFUNDED"
        } else {
            "COMPLETED"
        }
    }

    fn breakdown(&self) -> Value {
        let platform: Decimal = self
            .platform_fees
            .iter()
            .filter_map(|fee| Money::read(fee.get("amount")?))
            .map(|fee| fee.amount)
            .sum();
        let net = self.amount.with(self.amount.amount - self.fee.amount - platform);
        let mut breakdown = object(json!({
            "gross_amount": self.amount.to_json(),
            "paypal_fee": self.fee.to_json(),
            "net_amount": net.to_json(),
        }));
        if !self.platform_fees.is_empty() {
            breakdown.insert("platform_fees".to_owned(), Value::from(self.platform_fees.clone()));
        }
        Value::Object(breakdown)
    }

    pub(crate) fn to_json(&self, work: &Work<'_>) -> Value {
        let path = format!("/v2/payments/captures/{}", self.id);
        let up = match &self.authorization_id {
            Some(id) => format!("/v2/payments/authorizations/{id}"),
            None => format!("/v2/checkout/orders/{}", self.order_id),
        };
        let links = [
            work.link("self", "GET", &path),
            work.link("refund", "POST", &format!("{path}/refund")),
            work.link("up", "GET", &up),
        ];
        let mut shown = object(json!({
            "id": self.id, "status": self.status(), "amount": self.amount.to_json(),
            "final_capture": self.final_capture, "disbursement_mode": "INSTANT",
            "seller_protection": seller_protection(), "seller_receivable_breakdown": self.breakdown(),
        }));
        // A capture has no note to the payer: only refunds have one.
        References { note_to_payer: None, ..self.references.clone() }.write(&mut shown);
        shown.extend(object(json!({
            "create_time": self.created.text(),
            "update_time": self.updated.text(),
            "links": links,
        })));
        Value::Object(shown)
    }
}

/// A refund.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Refund {
    pub(crate) id: String,
    /// The account that pays the refund.
    pub(crate) merchant: String,
    pub(crate) capture_id: String,
    pub(crate) amount: Money,
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
    pub(crate) fn to_json(&self, work: &Work<'_>) -> Value {
        let links = [
            work.link("self", "GET", &format!("/v2/payments/refunds/{}", self.id)),
            work.link("up", "GET", &format!("/v2/payments/captures/{}", self.capture_id)),
        ];
        let mut shown =
            object(json!({ "id": self.id, "status": "COMPLETED", "amount": self.amount.to_json() }));
        self.references.write(&mut shown);
        shown.extend(object(json!({
            // PayPal keeps the fee of the payment when it refunds.
            "seller_payable_breakdown": {
                "gross_amount": self.amount.to_json(),
                "paypal_fee": self.amount.with(Decimal::ZERO).to_json(),
                "net_amount": self.amount.to_json(),
                "total_refunded_amount": self.total.to_json(),
            },
            "create_time": self.created.text(),
            "update_time": self.created.text(),
            "links": links,
        })));
        Value::Object(shown)
    }
}

fn seller_protection() -> Value {
    json!({ "status": "ELIGIBLE", "dispute_categories": ["ITEM_NOT_RECEIVED", "UNAUTHORIZED_TRANSACTION"] })
}
