//! The state of authorizations, captures and refunds.

use std::time::{Duration, SystemTime};

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::View;
use crate::{clock::date_time, money::Money};

/// How long an authorization can be captured.
pub(crate) const AUTHORIZATION_LIFE: Duration = Duration::from_secs(29 * 86_400);

/// The references that a payment copies from its purchase unit or its request.
#[derive(Clone, Debug, Default)]
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
#[derive(Clone, Debug)]
pub(crate) struct Authorization {
    pub(crate) id: String,
    pub(crate) order_id: String,
    /// The original authorization that this one renews. The original one holds the money.
    pub(crate) renews: Option<String>,
    pub(crate) amount: Money,
    pub(crate) captured: Decimal,
    pub(crate) captures: u32,
    /// No further capture is possible, even if an amount is left (`final_capture`).
    pub(crate) closed: bool,
    pub(crate) voided: bool,
    pub(crate) references: References,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
}

impl Authorization {
    pub(crate) fn is_captured(&self) -> bool {
        self.closed || self.captured >= self.amount.amount
    }

    pub(crate) fn expires(&self) -> SystemTime {
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

    pub(crate) fn to_json(&self, view: View<'_>) -> Value {
        let path = format!("/v2/payments/authorizations/{}", self.id);
        let mut links = vec![view.link("self", "GET", &path)];
        if !self.voided && !self.is_captured() {
            for rel in ["capture", "void", "reauthorize"] {
                links.push(view.link(rel, "POST", &format!("{path}/{rel}")));
            }
        }
        links.push(view.link("up", "GET", &format!("/v2/checkout/orders/{}", self.order_id)));
        let mut object =
            object(json!({ "id": self.id, "status": self.status(), "amount": self.amount.to_json() }));
        self.references.write(&mut object);
        object.extend(self::object(json!({
            "seller_protection": seller_protection(),
            "expiration_time": date_time(self.expires()),
            "create_time": date_time(self.created),
            "update_time": date_time(self.updated),
            "links": links,
        })));
        Value::Object(object)
    }
}

/// A capture: money that was paid.
#[derive(Clone, Debug)]
pub(crate) struct Capture {
    pub(crate) id: String,
    pub(crate) order_id: String,
    pub(crate) authorization_id: Option<String>,
    pub(crate) amount: Money,
    pub(crate) fee: Money,
    /// The platform fees of the payment instruction.
    pub(crate) platform_fees: Vec<Value>,
    pub(crate) refunded: Decimal,
    pub(crate) final_capture: bool,
    pub(crate) references: References,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
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

    pub(crate) fn to_json(&self, view: View<'_>) -> Value {
        let path = format!("/v2/payments/captures/{}", self.id);
        let up = match &self.authorization_id {
            Some(id) => format!("/v2/payments/authorizations/{id}"),
            None => format!("/v2/checkout/orders/{}", self.order_id),
        };
        let links = [
            view.link("self", "GET", &path),
            view.link("refund", "POST", &format!("{path}/refund")),
            view.link("up", "GET", &up),
        ];
        let mut object = object(json!({
            "id": self.id, "status": self.status(), "amount": self.amount.to_json(),
            "final_capture": self.final_capture, "disbursement_mode": "INSTANT",
            "seller_protection": seller_protection(), "seller_receivable_breakdown": self.breakdown(),
        }));
        // A capture has no note to the payer: only refunds have one.
        References { note_to_payer: None, ..self.references.clone() }.write(&mut object);
        object.extend(self::object(json!({
            "create_time": date_time(self.created),
            "update_time": date_time(self.updated),
            "links": links,
        })));
        Value::Object(object)
    }
}

/// A refund.
#[derive(Clone, Debug)]
pub(crate) struct Refund {
    pub(crate) id: String,
    pub(crate) capture_id: String,
    pub(crate) amount: Money,
    /// The sum of this refund and the earlier refunds of its capture.
    pub(crate) total: Money,
    pub(crate) references: References,
    pub(crate) created: SystemTime,
}

impl Refund {
    pub(crate) fn to_json(&self, view: View<'_>) -> Value {
        let links = [
            view.link("self", "GET", &format!("/v2/payments/refunds/{}", self.id)),
            view.link("up", "GET", &format!("/v2/payments/captures/{}", self.capture_id)),
        ];
        let mut object =
            object(json!({ "id": self.id, "status": "COMPLETED", "amount": self.amount.to_json() }));
        self.references.write(&mut object);
        object.extend(self::object(json!({
            // PayPal keeps the fee of the payment when it refunds.
            "seller_payable_breakdown": {
                "gross_amount": self.amount.to_json(),
                "paypal_fee": self.amount.with(Decimal::ZERO).to_json(),
                "net_amount": self.amount.to_json(),
                "total_refunded_amount": self.total.to_json(),
            },
            "create_time": date_time(self.created),
            "update_time": date_time(self.created),
            "links": links,
        })));
        Value::Object(object)
    }
}

fn seller_protection() -> Value {
    json!({ "status": "ELIGIBLE", "dispute_categories": ["ITEM_NOT_RECEIVED", "UNAUTHORIZED_TRANSACTION"] })
}

/// Unwraps the object that `json!` made.
pub(crate) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
