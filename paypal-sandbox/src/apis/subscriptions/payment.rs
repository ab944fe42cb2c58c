//! Payments of subscriptions: the transactions of a subscription, and the sales of events.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    quote::Quote,
    subscription::{Paid, Subscription},
};
use crate::{
    apis::object,
    money::{self, Money},
    store::Row,
    world::{
        account::{Account, BUYER},
        event::NewEvent,
        ledger::Entry,
        time::Time,
        work::Work,
    },
};

/// The code of subscription payments in reports.
const SUBSCRIPTION_PAYMENT: &str = "T0002";
/// The table of payment ids, by subscription and time.
const BY_TIME: &str = "subscription-payment-times";

/// A payment of a subscription.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Payment {
    pub(super) id: String,
    subscription_id: String,
    payer: String,
    quote: Quote,
    fee: Money,
    custom_id: Option<String>,
    time: Time,
}

impl Row for Payment {
    const TABLE: &'static str = "subscription-payments";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Payment {
    /// The payment as the transactions of a subscription show it: one that was made, or declined.
    pub(super) fn to_json(&self, work: &Work<'_>, is_made: bool) -> Value {
        let total = &self.quote.total;
        let returned = work.returned(&self.id);
        let status = if !is_made {
            "DECLINED"
        } else if returned >= total.amount {
            "REFUNDED"
        } else if returned > Decimal::ZERO {
            "PARTIALLY_REFUNDED"
        } else {
            "COMPLETED"
        };
        let mut shown = object(json!({
            "id": self.id, "status": status, "time": self.time.text(),
            "amount_with_breakdown": {
                "gross_amount": total.to_json(),
                "total_item_amount": self.quote.item.to_json(),
                "fee_amount": self.fee.to_json(),
                "shipping_amount": self.quote.shipping.to_json(),
                "tax_amount": self.quote.tax.to_json(),
                "net_amount": total.with(total.amount - self.fee.amount).to_json(),
            },
        }));
        if let Some(payer) = work.account(&self.payer) {
            shown.insert("payer_name".to_owned(), payer.name());
            shown.insert("payer_email".to_owned(), Value::from(payer.email));
        }
        Value::Object(shown)
    }

    /// The payment as events tell it: a sale of Payments v1.
    fn sale(&self, work: &Work<'_>) -> Value {
        let path = format!("/v1/payments/sale/{}", self.id);
        let Quote { total, item, tax, shipping } = &self.quote;
        let mut sale = object(json!({
            "id": self.id, "state": "completed", "payment_mode": "INSTANT_TRANSFER",
            "amount": {
                "total": total.text(), "currency": total.currency,
                "details": { "subtotal": item.text(), "tax": tax.text(), "shipping": shipping.text() },
            },
            "protection_eligibility": "ELIGIBLE",
            "protection_eligibility_type": "ITEM_NOT_RECEIVED_ELIGIBLE,UNAUTHORIZED_PAYMENT_ELIGIBLE",
            "transaction_fee": { "value": self.fee.text(), "currency": total.currency },
            "billing_agreement_id": self.subscription_id,
            "create_time": self.time.text(), "update_time": self.time.text(),
            "links": [
                work.link("self", "GET", &path),
                work.link("refund", "POST", &format!("{path}/refund")),
            ],
        }));
        sale.extend(self.custom_id.clone().map(|custom| ("custom".to_owned(), Value::from(custom))));
        Value::Object(sale)
    }
}

/// Tries a payment. Returns the payment, and whether it was made: the control `fail-next`, a closed
/// account of the payer and too large an amount make payments fail.
pub(super) fn charge(work: &mut Work<'_>, one: &mut Subscription, quote: &Quote) -> (Payment, bool) {
    let payment = Payment {
        id: work.ids.transaction(),
        subscription_id: one.id.clone(),
        payer: one.payer.clone().unwrap_or_else(|| BUYER.to_owned()),
        quote: quote.clone(),
        fee: money::fee(&quote.total),
        custom_id: one.custom_id.clone(),
        time: work.now,
    };
    let is_open = work.rows.find::<Account>(&payment.payer).is_none_or(|payer| payer.is_open);
    if one.fail_next > 0 || !is_open || !quote.is_payable() {
        one.fail_next = one.fail_next.saturating_sub(1);
        return (payment, false);
    }
    let mut entry =
        Entry::new(&payment.id, SUBSCRIPTION_PAYMENT, &one.merchant, &payment.payer, &quote.total);
    entry.fee = payment.fee.amount;
    entry.reference = Some(one.id.clone());
    entry.custom.clone_from(&one.custom_id);
    work.book(entry);
    work.rows.put(&payment);
    let key = format!("{}/{:016}/{}", one.id, payment.time.millis(), payment.id);
    work.rows.set(BY_TIME, &key, &payment.id);
    one.last = Some(Paid { amount: quote.total.clone(), time: work.now });
    let resource = payment.sale(work);
    work.emit(NewEvent {
        event_type: "PAYMENT.SALE.COMPLETED",
        resource_type: "sale",
        resource_version: "1.0",
        summary: "A payment of a subscription was completed.",
        resource,
        merchant: &one.merchant,
    });
    (payment, true)
}

/// Returns the payments of a subscription between two times, the oldest first.
pub(super) fn between(work: &Work<'_>, subscription_id: &str, from: Time, until: Time) -> Vec<Payment> {
    let prefix = format!("{subscription_id}/");
    let mut last = format!("{prefix}{:016}", from.millis());
    let end = format!("{prefix}{:016}/~", until.millis());
    let mut payments = Vec::new();
    while let Some((key, id)) = work.rows.after::<String>(BY_TIME, Some(&last)) {
        if !key.starts_with(&prefix) || key > end {
            break;
        }
        payments.extend(work.rows.find::<Payment>(&id));
        last = key;
    }
    payments
}
