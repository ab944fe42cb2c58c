//! Makes authorizations, captures and refunds: stores them, books their money and emits their
//! events.

use rust_decimal::Decimal;
use serde_json::Value;

use super::payment::{AUTHORIZATION_LIFE, Authorization, Capture, References, Refund};
use crate::{
    money::{self, Money},
    world::{event::NewEvent, ledger::Entry, work::Work},
};

/// The kind of the job that lets an authorization lapse.
pub(super) const LAPSE: &str = "authorization.lapse";
/// The T-codes of reports: a checkout payment and a refund of one.
const PAYMENT: &str = "T0006";
const REFUND: &str = "T1107";

/// The tables of the invoice ids that payments and refunds of a merchant used.
const PAID: &str = "paid-invoice-ids";
const REFUNDED: &str = "refunded-invoice-ids";

/// What a new capture takes over from its order or authorization.
pub(crate) struct NewCapture {
    pub(crate) order_id: String,
    pub(crate) authorization_id: Option<String>,
    pub(crate) merchant: String,
    pub(crate) payer: String,
    pub(crate) amount: Money,
    pub(crate) platform_fees: Vec<Value>,
    pub(crate) final_capture: bool,
    pub(crate) references: References,
}

/// Makes a capture. Returns its id.
pub(crate) fn capture(work: &mut Work<'_>, new: NewCapture) -> String {
    let capture = Capture {
        id: work.ids.transaction(),
        merchant: new.merchant,
        payer: new.payer,
        order_id: new.order_id,
        authorization_id: new.authorization_id,
        fee: money::fee(&new.amount),
        amount: new.amount,
        platform_fees: new.platform_fees,
        refunded: Decimal::ZERO,
        final_capture: new.final_capture,
        references: new.references,
        created: work.now,
        updated: work.now,
    };
    work.rows.put(&capture);
    note_invoice(work, PAID, &capture.merchant, capture.references.invoice_id.as_deref());
    let mut entry = Entry::new(&capture.id, PAYMENT, &capture.merchant, &capture.payer, &capture.amount);
    entry.fee = capture.fee.amount;
    entry.invoice_id.clone_from(&capture.references.invoice_id);
    entry.custom.clone_from(&capture.references.custom_id);
    work.book(entry);
    emit(work, "PAYMENT.CAPTURE.COMPLETED", "capture", capture.to_json(work), &capture.merchant);
    capture.id
}

/// Makes an authorization. Returns its id.
pub(crate) fn authorize(work: &mut Work<'_>, new: Authorization) -> String {
    note_invoice(work, PAID, &new.merchant, new.references.invoice_id.as_deref());
    work.rows.put(&new);
    work.schedule(work.now + AUTHORIZATION_LIFE, LAPSE, &new.id);
    emit(work, "PAYMENT.AUTHORIZATION.CREATED", "authorization", new.to_json(work), &new.merchant);
    new.id
}

/// Makes a refund of a capture.
pub(super) fn refund(work: &mut Work<'_>, mut capture: Capture, refund: &Refund) {
    capture.refunded += refund.amount.amount;
    capture.updated = work.now;
    note_invoice(work, REFUNDED, &refund.merchant, refund.references.invoice_id.as_deref());
    work.rows.put(&capture);
    work.rows.put(refund);
    let amount = refund.amount.with(-refund.amount.amount);
    let mut entry = Entry::new(&refund.id, REFUND, &capture.merchant, &capture.payer, &amount);
    entry.reference = Some(capture.id.clone());
    entry.invoice_id.clone_from(&refund.references.invoice_id);
    entry.custom.clone_from(&refund.references.custom_id);
    work.book(entry);
    emit(work, "PAYMENT.CAPTURE.REFUNDED", "refund", refund.to_json(work), &capture.merchant);
}

/// Whether a payment of the merchant used an invoice id.
pub(crate) fn is_invoice_paid(work: &Work<'_>, merchant: &str, invoice_id: &str) -> bool {
    work.rows.get::<bool>(PAID, &format!("{merchant}/{invoice_id}")).is_some()
}

/// Notes that a payment of the merchant used an invoice id.
pub(crate) fn note_invoice_paid(work: &mut Work<'_>, merchant: &str, invoice_id: &str) {
    note_invoice(work, PAID, merchant, Some(invoice_id));
}

/// Whether a refund of the merchant used an invoice id.
pub(super) fn is_invoice_refunded(work: &Work<'_>, merchant: &str, invoice_id: &str) -> bool {
    work.rows.get::<bool>(REFUNDED, &format!("{merchant}/{invoice_id}")).is_some()
}

fn note_invoice(work: &mut Work<'_>, table: &'static str, merchant: &str, invoice_id: Option<&str>) {
    if let Some(invoice_id) = invoice_id {
        work.rows.set(table, &format!("{merchant}/{invoice_id}"), &true);
    }
}

/// Emits an event of a payment.
pub(super) fn emit(
    work: &mut Work<'_>,
    event_type: &str,
    resource_type: &str,
    resource: Value,
    merchant: &str,
) {
    let action = event_type.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let summary = format!("The {resource_type} was {action}.");
    let resource_version = "2.0";
    work.emit(NewEvent {
        event_type,
        resource_type,
        resource_version,
        summary: &summary,
        resource,
        merchant,
    });
}
