//! The state of captures.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    fees,
    shown::{Outcome, References, relate, seller_protection},
};
use crate::{
    apis::object,
    money::Money,
    store::Row,
    world::{time::Time, work::Work},
};

/// A capture: money that was paid.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Capture {
    pub(crate) id: String,
    /// The account that is paid.
    pub(crate) merchant: String,
    /// The account that made the order: that of the payee, or of a partner.
    pub(crate) owner: String,
    /// The account that pays.
    pub(crate) payer: String,
    pub(crate) order_id: String,
    pub(crate) authorization_id: Option<String>,
    pub(crate) amount: Money,
    pub(crate) fee: Money,
    /// The platform fees of the payment instruction, each with its payee.
    pub(crate) platform_fees: Vec<Value>,
    /// The platform fees that came back by refunds, each with the account that gave it back.
    pub(crate) platform_refunded: Vec<Value>,
    #[serde(with = "crate::money::decimal")]
    pub(crate) refunded: Decimal,
    pub(crate) final_capture: bool,
    /// Whether the payee's money is held at first: see `hold.rs`.
    pub(crate) is_delayed: bool,
    pub(crate) outcome: Outcome,
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

    /// Whether platform fees can be given back: no account gives back more than it got.
    pub(super) fn can_give_back(&self, given: &[Value]) -> bool {
        given.iter().all(|fee| {
            let payee = fees::payee(fee);
            let of_payee = |fees: &[Value]| fees::sum(fees.iter().filter(|fee| fees::payee(fee) == payee));
            of_payee(&self.platform_refunded) + of_payee(given) <= of_payee(&self.platform_fees)
        })
    }

    /// The status: `COMPLETED`, or another of PayPal's.
    pub(crate) fn status(&self) -> &'static str {
        match self.outcome {
            Outcome::Pending(_) => "PENDING",
            Outcome::Declined(_) => "DECLINED",
            Outcome::Completed if self.refunded >= self.amount.amount => "REFUNDED",
            Outcome::Completed if self.refunded > Decimal::ZERO => "PARTIALLY_REFUNDED",
            Outcome::Completed => "COMPLETED",
        }
    }

    /// What the payee gets of the payment. Of a pending one, only the whole amount is known.
    fn breakdown(&self) -> Value {
        let mut breakdown = object(json!({ "gross_amount": self.amount.to_json() }));
        if self.outcome != Outcome::Completed {
            return Value::Object(breakdown);
        }
        let platform = fees::sum(&self.platform_fees);
        let net = self.amount.with(self.amount.amount - self.fee.amount - platform);
        breakdown.insert("paypal_fee".to_owned(), self.fee.to_json());
        if !self.platform_fees.is_empty() {
            breakdown.insert("platform_fees".to_owned(), Value::from(self.platform_fees.clone()));
        }
        breakdown.insert("net_amount".to_owned(), net.to_json());
        Value::Object(breakdown)
    }

    /// The capture as an order shows it.
    pub(crate) fn to_json(&self, work: &Work<'_>) -> Value {
        let path = format!("/v2/payments/captures/{}", self.id);
        let up = match &self.authorization_id {
            Some(id) => format!("/v2/payments/authorizations/{id}"),
            None => format!("/v2/checkout/orders/{}", self.order_id),
        };
        let mut links = vec![work.link("self", "GET", &path)];
        if self.outcome == Outcome::Completed && !self.left().amount.is_zero() {
            links.push(work.link("refund", "POST", &format!("{path}/refund")));
        }
        links.push(work.link("up", "GET", &up));
        let mut shown = object(json!({
            "id": self.id, "status": self.status(), "amount": self.amount.to_json(),
            "final_capture": self.final_capture,
            "disbursement_mode": if self.is_delayed { "DELAYED" } else { "INSTANT" },
            "seller_protection": seller_protection(&self.outcome),
        }));
        if !matches!(self.outcome, Outcome::Declined(_)) {
            shown.insert("seller_receivable_breakdown".to_owned(), self.breakdown());
        }
        self.outcome.write(&mut shown);
        // A capture has no note to the payer: only refunds have one.
        References { note_to_payer: None, ..self.references.clone() }.write(&mut shown);
        shown.extend(object(json!({
            "create_time": self.created.text(),
            "update_time": self.updated.text(),
            "links": links,
        })));
        Value::Object(shown)
    }

    /// The capture as the Payments API and the events show it.
    pub(crate) fn to_payment(&self, work: &Work<'_>) -> Value {
        let mut related = vec![("order_id", self.order_id.as_str())];
        if let Some(id) = &self.authorization_id {
            related.push(("authorization_id", id));
        }
        relate(work, self.to_json(work), &self.merchant, &related)
    }
}
