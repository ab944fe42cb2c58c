//! Makes authorizations, captures and refunds: stores them, books their money and emits their
//! events.

use rust_decimal::Decimal;
use serde_json::Value;

use super::{
    authorization::Authorization,
    capture::Capture,
    fees,
    hold::{self, Hold},
    refund::Refund,
    shown::{Outcome, References},
};
use crate::{
    apis::Resource,
    money::{self, Money},
    store::Row,
    world::{event::NewEvent, ledger::Entry, work::Work},
};

/// The kind of the job that lets an authorization lapse.
pub(super) const LAPSE: &str = "authorization.lapse";
/// The T-codes of reports: a checkout payment and a refund of one.
const PAYMENT: &str = "T0006";
const REFUND: &str = "T1107";

/// The version of the resources of events.
const VERSION: &str = "2.0";

/// The tables of the invoice ids of a merchant, each with the number of payments or refunds that
/// use it: an authorization and its captures may share one.
const PAID: &str = "paid-invoice-ids";
const REFUNDED: &str = "refunded-invoice-ids";

/// What a new capture takes over from its order or authorization.
pub(crate) struct NewCapture {
    pub(crate) order_id: String,
    pub(crate) authorization_id: Option<String>,
    pub(crate) merchant: String,
    /// The account that made the order: that of the payee, or of a partner.
    pub(crate) owner: String,
    pub(crate) payer: String,
    pub(crate) amount: Money,
    /// The platform fees, with their payees.
    pub(crate) platform_fees: Vec<Value>,
    pub(crate) final_capture: bool,
    /// Whether the payee's money is held at first: see `hold.rs`.
    pub(crate) is_delayed: bool,
    pub(crate) outcome: Outcome,
    pub(crate) references: References,
}

/// Makes a capture. Returns its id. A declined capture moves no money, and a pending one does so
/// when it is settled.
pub(crate) fn capture(work: &mut Work<'_>, new: NewCapture) -> String {
    let capture = Capture {
        id: work.ids.transaction(),
        merchant: new.merchant,
        owner: new.owner,
        payer: new.payer,
        order_id: new.order_id,
        authorization_id: new.authorization_id,
        fee: money::fee(&new.amount),
        amount: new.amount,
        platform_fees: new.platform_fees,
        platform_refunded: Vec::new(),
        refunded: Decimal::ZERO,
        final_capture: new.final_capture,
        is_delayed: new.is_delayed,
        outcome: new.outcome,
        references: new.references,
        created: work.now,
        updated: work.now,
    };
    work.rows.put(&capture);
    let (status, event) = match capture.outcome {
        Outcome::Completed => ('S', "PAYMENT.CAPTURE.COMPLETED"),
        Outcome::Pending(_) => ('P', "PAYMENT.CAPTURE.PENDING"),
        Outcome::Declined(_) => ('D', "PAYMENT.CAPTURE.DECLINED"),
    };
    if status != 'D' {
        note_invoice(work, PAID, &capture.merchant, capture.references.invoice_id.as_deref());
    }
    let mut entry = Entry::new(&capture.id, PAYMENT, &capture.merchant, &capture.payer, &capture.amount);
    entry.fee = capture.fee.amount;
    entry.status = status;
    entry.invoice_id.clone_from(&capture.references.invoice_id);
    entry.custom.clone_from(&capture.references.custom_id);
    work.book(entry);
    if status == 'S' {
        share(work, &capture);
    }
    let new = NewEvent {
        event_type: event,
        resource_type: "capture",
        resource_version: VERSION,
        summary: &summary(event, "capture"),
        resource: Value::Null,
        merchant: &capture.merchant,
    };
    work.emit_rows(new, Resource::of(&capture), &[(Capture::TABLE, &capture.id)]);
    capture.id
}

/// Ends the wait of a pending capture: its money comes, or it is denied. Returns whether the
/// capture was pending.
pub(super) fn settle(work: &mut Work<'_>, id: &str, is_paid: bool) -> bool {
    let Some(mut capture) = work.rows.find::<Capture>(id) else { return false };
    if !matches!(capture.outcome, Outcome::Pending(_)) {
        return false;
    }
    capture.outcome = if is_paid { Outcome::Completed } else { Outcome::Declined(None) };
    capture.updated = work.now;
    work.rows.put(&capture);
    work.settle(id, if is_paid { 'S' } else { 'D' });
    if is_paid {
        share(work, &capture);
    } else {
        forget_invoice(work, &capture.merchant, capture.references.invoice_id.as_deref());
    }
    let event = if is_paid { "PAYMENT.CAPTURE.COMPLETED" } else { "PAYMENT.CAPTURE.DENIED" };
    let shown = capture.to_payment(work);
    emit(work, event, "capture", shown, &capture.merchant);
    true
}

/// Books what happens to the money that came with a capture: partners get their fees, and the rest
/// is held if its disbursement is delayed.
fn share(work: &mut Work<'_>, capture: &Capture) {
    let paid = fees::book(work, &capture.merchant, &capture.platform_fees, &capture.id, false);
    if capture.is_delayed {
        let net = capture.amount.amount - capture.fee.amount - paid;
        Hold::begin(work, &capture.id, &capture.merchant, &capture.amount.with(net));
    }
}

/// Makes an authorization. Returns its id. PayPal has no event for one that is denied.
pub(crate) fn authorize(work: &mut Work<'_>, new: Authorization) -> String {
    work.rows.put(&new);
    if !new.is_denied() {
        note_invoice(work, PAID, &new.merchant, new.references.invoice_id.as_deref());
        work.schedule(new.valid_until, LAPSE, &new.id);
        let shown = new.to_payment(work);
        emit(work, "PAYMENT.AUTHORIZATION.CREATED", "authorization", shown, &new.merchant);
    }
    new.id
}

/// Makes a refund of a capture.
pub(super) fn refund(work: &mut Work<'_>, mut capture: Capture, refund: &Refund) {
    capture.refunded += refund.amount.amount;
    capture.platform_refunded.extend(refund.platform_fees.iter().cloned());
    capture.updated = work.now;
    note_invoice(work, REFUNDED, &refund.merchant, refund.references.invoice_id.as_deref());
    work.rows.put(&capture);
    work.rows.put(refund);
    hold::draw(work, &capture.id, refund.amount.amount - fees::sum(&refund.platform_fees));
    let amount = refund.amount.with(-refund.amount.amount);
    let mut entry = Entry::new(&refund.id, REFUND, &capture.merchant, &capture.payer, &amount);
    entry.reference = Some(capture.id.clone());
    entry.invoice_id.clone_from(&refund.references.invoice_id);
    entry.custom.clone_from(&refund.references.custom_id);
    work.book(entry);
    fees::book(work, &capture.merchant, &refund.platform_fees, &refund.id, true);
    let shown = refund.to_payment(work);
    emit(work, "PAYMENT.CAPTURE.REFUNDED", "refund", shown, &capture.merchant);
}

/// Whether a payment of the merchant used an invoice id.
pub(crate) fn is_invoice_paid(work: &Work<'_>, merchant: &str, invoice_id: &str) -> bool {
    work.rows.get::<u32>(PAID, &format!("{merchant}/{invoice_id}")).is_some()
}

/// Notes that a payment of the merchant used an invoice id.
pub(crate) fn note_invoice_paid(work: &mut Work<'_>, merchant: &str, invoice_id: &str) {
    note_invoice(work, PAID, merchant, Some(invoice_id));
}

/// Whether a refund of the merchant used an invoice id.
pub(super) fn is_invoice_refunded(work: &Work<'_>, merchant: &str, invoice_id: &str) -> bool {
    work.rows.get::<u32>(REFUNDED, &format!("{merchant}/{invoice_id}")).is_some()
}

fn note_invoice(work: &mut Work<'_>, table: &'static str, merchant: &str, invoice_id: Option<&str>) {
    let Some(invoice_id) = invoice_id else { return };
    let key = format!("{merchant}/{invoice_id}");
    let uses = work.rows.get::<u32>(table, &key).unwrap_or_default();
    work.rows.set(table, &key, &uses.saturating_add(1));
}

/// Frees the invoice id of a denied payment, unless another payment uses it, too.
fn forget_invoice(work: &mut Work<'_>, merchant: &str, invoice_id: Option<&str>) {
    let Some(invoice_id) = invoice_id else { return };
    let key = format!("{merchant}/{invoice_id}");
    match work.rows.get::<u32>(PAID, &key).unwrap_or_default() {
        0 | 1 => work.rows.unset(PAID, &key),
        uses => work.rows.set(PAID, &key, &(uses - 1)),
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
    let summary = summary(event_type, resource_type);
    let (resource_version, summary) = (VERSION, summary.as_str());
    work.emit(NewEvent { event_type, resource_type, resource_version, summary, resource, merchant });
}

/// Says what happened, from the last part of the type of an event.
pub(crate) fn summary(event_type: &str, resource_type: &str) -> String {
    let action = event_type.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match action.as_str() {
        // The resource of this event is the refund.
        "refunded" => "A payment was refunded.".to_owned(),
        "pending" => format!("The {resource_type} is pending."),
        action => format!("The {resource_type} was {action}."),
    }
}
