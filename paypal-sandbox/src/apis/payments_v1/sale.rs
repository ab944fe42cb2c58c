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
        Answer, Exchange, object,
        v1::{self, Amount},
    },
    error::Failure,
    money::Money,
    store::Row,
    world::{ledger::Entry, work::Work},
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
        let state = self.paid.state(work, &self.id);
        let mut links = vec![work.link("self", "GET", &path)];
        if state != "refunded" {
            links.push(work.link("refund", "POST", &format!("{path}/refund")));
        }
        links.extend(origin.link(work));
        let mut shown = object(json!({
            "id": self.id, "state": state, "amount": amount.to_json(),
            "payment_mode": "INSTANT_TRANSFER", "protection_eligibility": "ELIGIBLE",
            "protection_eligibility_type": PROTECTION, "transaction_fee": v1::currency(fee),
        }));
        origin.write(&mut shown);
        if state != "completed" {
            shown.insert("reason_code".to_owned(), Value::from("REFUND"));
        }
        for (name, value) in [
            ("billing_agreement_id", &origin.subscription),
            ("invoice_number", &origin.invoice_number),
            ("custom", &origin.custom),
        ] {
            shown.extend(value.as_ref().map(|value| (name.to_owned(), Value::from(value.as_str()))));
        }
        shown.extend(object(json!({
            "create_time": self.paid.created.text(), "update_time": self.paid.updated.text(), "links": links,
        })));
        Value::Object(shown)
    }
}

/// The T-code of reports for the payment of a subscription.
const SUBSCRIPTION: &str = "T0002";

/// The kinds of seller protection that every payment of the sandbox has.
pub(super) const PROTECTION: &str = "ITEM_NOT_RECEIVED_ELIGIBLE,UNAUTHORIZED_PAYMENT_ELIGIBLE";

/// Finds the sale of the path: that of a payment, or the payment of a subscription.
fn named(exchange: &Exchange<'_>) -> Result<Sale, Failure> {
    exchange.named("sale_id", |sale: &Sale| &sale.paid.origin.merchant).or_else(|missing| {
        let entry = exchange.work.entry(exchange.path.get("sale_id"));
        entry.filter(|entry| exchange.is_own(&entry.merchant)).and_then(of_subscription).ok_or(missing)
    })
}

/// Turns the entry of a payment of a subscription into a sale; `None` if it is something else.
fn of_subscription(entry: Entry) -> Option<Sale> {
    if entry.event_code != SUBSCRIPTION || entry.status != 'S' {
        return None;
    }
    let amount = Money::new(&entry.currency, entry.gross);
    let origin = Origin {
        merchant: entry.merchant,
        payer: entry.counterparty,
        payment: None,
        transaction: 0,
        subscription: entry.reference,
        invoice_number: entry.invoice_id,
        custom: entry.custom,
    };
    let paid = Paid {
        origin,
        fee: amount.with(entry.fee),
        amount: Amount::new(amount),
        created: entry.time,
        updated: entry.time,
    };
    Some(Sale { id: entry.id, paid })
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let sale = named(exchange)?;
    Ok(Answer::Json(200, sale.to_json(&exchange.work)))
}

/// Refunds all or a part of a sale.
pub(super) fn refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut sale = named(exchange)?;
    let refund = refund::refund(exchange, &mut sale.paid, (Kind::Sale, &sale.id))?;
    exchange.rows.put(&sale);
    refund.finish(&mut exchange.work)
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;

    #[test]
    fn the_payment_of_a_subscription_is_a_sale() {
        let amount = Money::new("USD", Decimal::new(1500, 2));
        let mut entry = Entry::new("1", SUBSCRIPTION, "MERCHANT", "BUYER", &amount);
        entry.fee = Decimal::new(101, 2);
        entry.reference = Some("I-1".to_owned());
        let sale = of_subscription(entry.clone()).unwrap();
        assert_eq!(sale.paid.origin.subscription.as_deref(), Some("I-1"));
        let texts = [sale.paid.amount.money.text(), sale.paid.fee.text()];
        assert_eq!(texts, ["15.00", "1.01"]);
        entry.event_code = "T0006".to_owned();
        assert!(of_subscription(entry).is_none(), "a capture is no sale");
    }
}
