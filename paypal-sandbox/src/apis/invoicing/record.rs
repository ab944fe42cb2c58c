//! Payments and refunds outside of PayPal, which the merchant records. They move no money here.

use rust_decimal::Decimal;
use serde_json::Value;

use super::{
    invoice::Invoice,
    payment::{Payment, Refund, changed},
    status::Status,
};
use crate::{
    error::Failure,
    money::{self, Money},
    world::work::Work,
};

/// A payment or a refund that the merchant records.
#[derive(Debug, Default)]
pub(crate) struct Record {
    pub(crate) method: String,
    pub(crate) date: Option<String>,
    pub(crate) note: Option<String>,
    /// The currency and the value as they were sent; without them, all that is left.
    pub(crate) amount: Option<(String, String)>,
    pub(crate) shipping_info: Option<Value>,
}

impl Record {
    /// Reads the amount.
    fn amount(&self, all: &Money) -> Result<Money, Failure> {
        let Some((currency, text)) = &self.amount else { return Ok(all.clone()) };
        let at = |issue: &'static str, field: &str| Err(Failure::malformed_at(issue, field));
        let Some(amount) = money::parse(text) else {
            return at("INVALID_PARAMETER_SYNTAX", "/amount/value");
        };
        if *currency != all.currency {
            return at("NOT_SUPPORTED", "/amount/currency_code");
        }
        let places = money::decimals(currency).unwrap_or(2);
        if amount.is_zero() {
            return at("VALUE_CANNOT_BE_ZERO", "/amount/value");
        }
        if amount.is_sign_negative() || amount.scale() > places {
            let issue = if places == 0 { "INVALID_INTEGER_VALUE" } else { "INVALID_DECIMAL_VALUE" };
            return at(issue, "/amount/value");
        }
        Ok(all.with(amount))
    }
}

/// Records a payment that was made outside of PayPal. Returns its id.
pub(crate) fn record_payment(
    work: &mut Work<'_>,
    mut invoice: Invoice,
    record: Record,
) -> Result<String, Failure> {
    if !invoice.status.is_open() && invoice.status != Status::Draft {
        return Err(Failure::refused("CANNOT_PROCESS_PAYMENTS"));
    }
    let amount = record.amount(&invoice.due())?;
    if amount.amount > invoice.due().amount {
        return Err(Failure::refused_at("PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE", "/amount/value"));
    }
    let id = work.ids.prefixed("EXTR");
    invoice.payments.push(Payment {
        id: id.clone(),
        is_paypal: false,
        method: record.method,
        payer: None,
        date: record.date.unwrap_or_else(|| work.now.date()),
        time: work.now,
        note: record.note,
        amount: amount.amount,
        tip: Decimal::ZERO,
        shipping_info: record.shipping_info,
    });
    changed(work, invoice, "INVOICING.INVOICE.PAID");
    Ok(id)
}

/// Records a refund that was made outside of PayPal. Returns its id.
pub(crate) fn record_refund(
    work: &mut Work<'_>,
    mut invoice: Invoice,
    record: Record,
) -> Result<String, Failure> {
    if !invoice.status.is_refundable() {
        return Err(Failure::refused("CANNOT_PROCESS_REFUNDS"));
    }
    let left = invoice.total.with(invoice.paid() - invoice.refunded());
    let amount = record.amount(&left)?;
    if amount.amount > left.amount {
        return Err(Failure::refused_at("INVALID_REFUND_AMOUNT", "/amount/value"));
    }
    let id = work.ids.prefixed("EXTR");
    invoice.refunds.push(Refund {
        id: id.clone(),
        of: None,
        method: record.method,
        date: record.date.unwrap_or_else(|| work.now.date()),
        time: work.now,
        note: record.note,
        amount: amount.amount,
        tip: Decimal::ZERO,
    });
    changed(work, invoice, "INVOICING.INVOICE.REFUNDED");
    Ok(id)
}

/// Deletes a recorded payment, unless more than the rest was refunded.
pub(crate) fn delete_payment(work: &mut Work<'_>, mut invoice: Invoice, id: &str) -> Result<(), Failure> {
    let found = invoice.payments.iter().position(|payment| payment.id == id);
    let index = found.ok_or_else(|| Failure::not_found("transaction_id", id))?;
    let payment = invoice.payments.remove(index);
    if payment.is_paypal || invoice.refunded() > invoice.paid() {
        return Err(Failure::refused("CANNOT_DELETE_EXTERNAL_PAYMENT"));
    }
    changed(work, invoice, "INVOICING.INVOICE.UPDATED");
    Ok(())
}

/// Deletes a recorded refund.
pub(crate) fn delete_refund(work: &mut Work<'_>, mut invoice: Invoice, id: &str) -> Result<(), Failure> {
    let found = invoice.refunds.iter().position(|refund| refund.id == id && refund.of.is_none());
    let index = found.ok_or_else(|| Failure::not_found("transaction_id", id))?;
    invoice.refunds.remove(index);
    changed(work, invoice, "INVOICING.INVOICE.UPDATED");
    Ok(())
}
