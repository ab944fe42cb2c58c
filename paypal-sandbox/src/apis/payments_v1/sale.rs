//! Sales: money that a payment took at once.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    booking::{self, Origin, Paid},
    payment::Kind,
    refund,
};
use crate::{
    apis::{
        Answer, Exchange, Resource, object,
        v1::{self, Amount},
    },
    error::Failure,
    store::Row,
    world::work::Work,
};

/// A sale.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Sale {
    pub(crate) id: String,
    pub(crate) paid: Paid,
}

impl Row for Sale {
    const TABLE: &'static str = "v1-sales";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Sale {
    /// Makes a sale.
    pub(super) fn make(work: &mut Work<'_>, origin: Origin, amount: Amount) {
        let id = work.ids.transaction();
        let paid = booking::take(work, &id, origin, amount);
        let sale = Self { id, paid };
        work.rows.put(&sale);
        booking::relate(work, &sale.paid.origin, Kind::Sale, &sale.id);
        let shown = sale.to_json(work);
        booking::emit(work, "PAYMENT.SALE.COMPLETED", "sale", shown, &sale.paid.origin.merchant);
    }

    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let path = format!("/v1/payments/sale/{}", self.id);
        let Paid { origin, amount, fee, .. } = &self.paid;
        let links = [
            work.link("self", "GET", &path),
            work.link("refund", "POST", &format!("{path}/refund")),
            work.link("parent_payment", "GET", &format!("/v1/payments/payment/{}", origin.payment)),
        ];
        let mut shown = object(json!({
            "id": self.id, "state": self.paid.state(), "amount": amount.to_json(),
            "payment_mode": "INSTANT_TRANSFER", "protection_eligibility": "ELIGIBLE",
            "protection_eligibility_type": PROTECTION, "transaction_fee": v1::currency(fee),
            "parent_payment": origin.payment,
        }));
        if self.paid.state() != "completed" {
            shown.insert("reason_code".to_owned(), Value::from("REFUND"));
        }
        for (name, value) in [("invoice_number", &origin.invoice_number), ("custom", &origin.custom)] {
            shown.extend(value.as_ref().map(|value| (name.to_owned(), Value::from(value.as_str()))));
        }
        shown.extend(object(json!({
            "create_time": self.paid.created.text(), "update_time": self.paid.updated.text(), "links": links,
        })));
        Value::Object(shown)
    }
}

/// The kinds of seller protection that every payment of the sandbox has.
pub(super) const PROTECTION: &str = "ITEM_NOT_RECEIVED_ELIGIBLE,UNAUTHORIZED_PAYMENT_ELIGIBLE";

fn named(exchange: &Exchange<'_>) -> Result<Sale, Failure> {
    exchange.named("sale_id", |sale: &Sale| &sale.paid.origin.merchant)
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

/// Refunds all or a part of a sale.
pub(super) fn refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut sale = named(exchange)?;
    let refund = refund::refund(exchange, &mut sale.paid, (Kind::Sale, &sale.id))?;
    exchange.rows.put(&sale);
    refund.finish(&mut exchange.work)
}
