//! Payments and refunds of invoices, and those that go through PayPal, which move money.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{event, invoice::Invoice};
use crate::{
    apis::{disputes::is_disputed, object},
    error::{Detail, Failure},
    money::{self, Money},
    world::{account::Account, ledger::Entry, time::Time, work::Work},
};

/// The page on which the recipient sees and pays an invoice.
pub(crate) const PAGE: &str = "/invoice/p/{id}";
/// The T-codes of reports: a payment of an invoice, and a refund of one.
const PAYMENT: &str = "T0007";
const REFUND: &str = "T1107";

/// A payment of an invoice.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Payment {
    pub(crate) id: String,
    pub(crate) is_paypal: bool,
    pub(crate) method: String,
    /// The account that paid through PayPal.
    pub(crate) payer: Option<String>,
    /// The date that the merchant stated, or that of the payment.
    pub(crate) date: String,
    pub(crate) time: Time,
    pub(crate) note: Option<String>,
    #[serde(with = "crate::money::decimal")]
    pub(crate) amount: Decimal,
    /// The tip, which is no part of the amount.
    #[serde(with = "crate::money::decimal", default)]
    pub(crate) tip: Decimal,
    pub(crate) shipping_info: Option<Value>,
}

/// A refund of an invoice.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Refund {
    pub(crate) id: String,
    /// The payment that was refunded through PayPal; `None` for a recorded refund.
    pub(crate) of: Option<String>,
    pub(crate) method: String,
    pub(crate) date: String,
    pub(crate) time: Time,
    pub(crate) note: Option<String>,
    #[serde(with = "crate::money::decimal")]
    pub(crate) amount: Decimal,
    /// The tip that was paid back with the amount.
    #[serde(with = "crate::money::decimal", default)]
    pub(crate) tip: Decimal,
}

impl Payment {
    pub(super) fn to_json(&self, total: &Money) -> Value {
        let mut shown = object(json!({
            "type": kind(self.is_paypal), "payment_id": self.id, "payment_date": self.date,
            "method": self.method, "amount": total.with(self.amount).to_json(),
        }));
        shown.extend(self.note.as_ref().map(|note| ("note".to_owned(), Value::from(note.as_str()))));
        shown.extend(self.shipping_info.clone().map(|info| ("shipping_info".to_owned(), info)));
        Value::Object(shown)
    }
}

impl Refund {
    pub(super) fn to_json(&self, total: &Money) -> Value {
        json!({
            "type": kind(self.of.is_some()), "refund_id": self.id, "refund_date": self.date,
            "method": self.method, "amount": total.with(self.amount + self.tip).to_json(),
        })
    }
}

/// The type of a payment or a refund.
pub(crate) fn kind(is_paypal: bool) -> &'static str {
    if is_paypal { "PAYPAL" } else { "EXTERNAL" }
}

/// Pays an invoice through PayPal: all that is due, or a part where the invoice permits it, and a
/// tip in the same currency. Returns the id of the payment.
pub(super) fn pay(
    work: &mut Work<'_>,
    mut invoice: Invoice,
    amount: Option<Money>,
    tip: Option<Money>,
    buyer: &Account,
) -> Result<String, Failure> {
    if !invoice.status.is_open() {
        return Err(Failure::refused("CANNOT_PROCESS_PAYMENTS"));
    }
    let due = invoice.due();
    let amount = amount.unwrap_or_else(|| due.clone());
    if amount.currency != due.currency {
        return Err(Failure::malformed_at("NOT_SUPPORTED", "/amount/currency_code"));
    }
    if amount.amount <= Decimal::ZERO {
        return Err(Failure::refused_at("CANNOT_BE_ZERO_OR_NEGATIVE", "/amount/value"));
    }
    if amount.amount > due.amount {
        return Err(Failure::refused_at("PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE", "/amount/value"));
    }
    if amount.amount < due.amount {
        let least = invoice.least_payment().min(due.amount);
        if !invoice.takes_parts() {
            return Err(Failure::refused_at("PARTIAL_PAYMENT_NOT_ALLOWED", "/amount/value"));
        }
        if amount.amount < least {
            let detail = Detail::new("MINIMUM_AMOUNT_DUE_NOT_MET").at("/amount/value").value(amount.text());
            return Err(detail.into());
        }
    }
    if tip.as_ref().is_some_and(|tip| tip.currency != due.currency) {
        return Err(Failure::malformed_at("NOT_SUPPORTED", "/tip/currency_code"));
    }
    let tip = tip.map_or(Decimal::ZERO, |tip| tip.amount);
    if tip < Decimal::ZERO {
        return Err(Failure::refused_at("CANNOT_BE_NEGATIVE", "/tip/value"));
    }
    if !tip.is_zero() && !invoice.takes_tips() {
        return Err(Failure::refused_at("TIP_NOT_ALLOWED", "/tip/value"));
    }
    work.client_id.clone_from(&invoice.client_id);
    invoice.gratuity += tip;
    let id = work.ids.transaction();
    let gross = amount.with(amount.amount + tip);
    let mut entry = Entry::new(&id, PAYMENT, &invoice.merchant, &buyer.id, &gross);
    entry.fee = money::fee(&gross).amount;
    entry.invoice_id = Some(invoice.number.clone());
    entry.subject = Some(format!("Invoice {}", invoice.number));
    work.book(entry);
    invoice.payments.push(Payment {
        id: id.clone(),
        is_paypal: true,
        method: "PAYPAL".to_owned(),
        payer: Some(buyer.id.clone()),
        date: work.now.date(),
        time: work.now,
        note: None,
        amount: amount.amount,
        tip,
        shipping_info: None,
    });
    changed(work, invoice, "INVOICING.INVOICE.PAID");
    Ok(id)
}

/// Refunds payments through PayPal, the first payment first: all that is left with its tips, or an
/// amount of the invoice. Returns the ids of the refunds.
pub(super) fn refund(
    work: &mut Work<'_>,
    mut invoice: Invoice,
    amount: Option<Money>,
) -> Result<Vec<String>, Failure> {
    if invoice.payments.iter().any(|payment| is_disputed(work, &payment.id)) {
        return Err(Failure::refused("TRANSACTION_DISPUTED"));
    }
    let left: Vec<(Payment, Decimal)> = invoice
        .payments
        .iter()
        .filter(|payment| payment.is_paypal)
        .map(|payment| {
            let of = invoice.refunds.iter().filter(|refund| refund.of.as_ref() == Some(&payment.id));
            let left = payment.amount - of.map(|refund| refund.amount).sum::<Decimal>();
            // A dispute may have paid back a part.
            let gross = work.entry(&payment.id).map_or(payment.amount, |entry| entry.gross);
            (payment.clone(), left.min(gross - work.returned(&payment.id)))
        })
        .filter(|(_, left)| *left > Decimal::ZERO)
        .collect();
    if left.is_empty() || !invoice.status.is_refundable() {
        return Err(Failure::refused("CANNOT_PROCESS_REFUNDS"));
    }
    // Recorded refunds count as well.
    let not_refunded = invoice.paid() - invoice.refunded();
    let all = left.iter().map(|(_, left)| *left).sum::<Decimal>().min(not_refunded);
    if all <= Decimal::ZERO {
        return Err(Failure::refused("CANNOT_PROCESS_REFUNDS"));
    }
    let has_tips = amount.is_none();
    let amount = amount.unwrap_or_else(|| invoice.total.with(all));
    if amount.currency != invoice.total.currency {
        return Err(Failure::malformed_at("NOT_SUPPORTED", "/amount/currency_code"));
    }
    if amount.amount > all || amount.amount <= Decimal::ZERO {
        return Err(Failure::refused_at("INVALID_REFUND_AMOUNT", "/amount/value"));
    }
    work.client_id.clone_from(&invoice.client_id);
    let (mut rest, mut ids) = (amount.amount, Vec::new());
    for (payment, left) in left {
        let part = left.min(rest);
        if part.is_zero() {
            break;
        }
        rest -= part;
        let id = work.ids.transaction();
        let payer = payment.payer.as_deref().unwrap_or_default();
        // A dispute may have paid back a part of the tip too.
        let paid = work.entry(&payment.id).map_or(payment.amount, |entry| entry.gross);
        let unreturned = (paid - work.returned(&payment.id) - part).max(Decimal::ZERO);
        let tip = if has_tips { payment.tip.min(unreturned) } else { Decimal::ZERO };
        let gross = invoice.total.with(-part - tip);
        let mut entry = Entry::new(&id, REFUND, &invoice.merchant, payer, &gross);
        entry.reference = Some(payment.id.clone());
        entry.invoice_id = Some(invoice.number.clone());
        work.book(entry);
        invoice.refunds.push(Refund {
            id: id.clone(),
            of: Some(payment.id),
            method: "PAYPAL".to_owned(),
            date: work.now.date(),
            time: work.now,
            note: None,
            amount: part,
            tip,
        });
        ids.push(id);
    }
    changed(work, invoice, "INVOICING.INVOICE.REFUNDED");
    Ok(ids)
}

/// Stores an invoice with other payments or refunds, and tells it.
pub(super) fn changed(work: &mut Work<'_>, mut invoice: Invoice, event_type: &str) {
    invoice.settle();
    invoice.updated = work.now;
    super::remind_later(work, &mut invoice);
    work.rows.put(&invoice);
    event::emit(work, event_type, &invoice);
}
