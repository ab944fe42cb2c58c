//! Sends, schedules, reminds and cancels.

use super::{event, invoice::Invoice, number, status::Status};
use crate::{
    error::{Detail, Failure},
    world::{time::Time, work::Work},
};

/// The kind of the job that sends a scheduled invoice.
pub(super) const SEND: &str = "invoice.send";

/// Sends an invoice at once, or schedules a draft whose invoice date is in the future. Returns
/// whether it was scheduled. An invoice that was sent before is sent again.
pub(crate) fn send(
    work: &mut Work<'_>,
    mut invoice: Invoice,
    emails_recipient: bool,
) -> Result<bool, Failure> {
    if !invoice.status.is_unsent() && !invoice.status.is_open() {
        let words = "An invoice in this state can't be sent.";
        return Err(Detail::new("INVALID_INVOICE_STATUS").description(words).into());
    }
    invoice.emails_recipient = emails_recipient;
    invoice.updated = work.now;
    if invoice.status.is_unsent() && is_future(work, &invoice) {
        invoice.status = Status::Scheduled;
        invoice.unpaid_status = Status::Scheduled;
        schedule_job(work, &mut invoice);
        work.rows.put(&invoice);
        event::emit(work, "INVOICING.INVOICE.SCHEDULED", &invoice);
        return Ok(true);
    }
    deliver(work, &mut invoice);
    work.rows.put(&invoice);
    Ok(false)
}

/// Schedules a draft, which needs an invoice date in the future.
pub(crate) fn schedule(work: &mut Work<'_>, invoice: Invoice) -> Result<(), Failure> {
    if invoice.status != Status::Draft || !is_future(work, &invoice) {
        let words = "Only a draft with an invoice date in the future can be scheduled.";
        return Err(Detail::new("INVALID_INVOICE_STATUS").description(words).into());
    }
    send(work, invoice, true).map(|_| ())
}

/// Changes the job of a scheduled invoice whose date was changed; sends the invoice if the date is
/// not in the future any more.
pub(super) fn reschedule(work: &mut Work<'_>, invoice: &mut Invoice) {
    if is_future(work, invoice) {
        schedule_job(work, invoice);
    } else {
        deliver(work, invoice);
    }
}

/// Sends a scheduled invoice on its date.
pub(super) fn send_scheduled(work: &mut Work<'_>, id: &str) {
    let Some(mut invoice) = work.rows.find::<Invoice>(id) else { return };
    if invoice.status != Status::Scheduled {
        return;
    }
    invoice.send_job = None;
    invoice.updated = work.now;
    deliver(work, &mut invoice);
    work.rows.put(&invoice);
}

/// Sends an invoice now.
fn deliver(work: &mut Work<'_>, invoice: &mut Invoice) {
    if let Some(job) = invoice.send_job.take() {
        work.unschedule(&job);
    }
    if invoice.unpaid_status.is_unsent() {
        invoice.unpaid_status = if invoice.emails_recipient { Status::Sent } else { Status::Unpaid };
        invoice.settle();
    }
    invoice.first_sent.get_or_insert(work.now);
    invoice.last_sent = Some(work.now);
    super::remind_later(work, invoice);
}

fn schedule_job(work: &mut Work<'_>, invoice: &mut Invoice) {
    if let Some(job) = invoice.send_job.take() {
        work.unschedule(&job);
    }
    if let Some(at) = Time::parse(&invoice.invoice_date) {
        invoice.send_job = Some(work.schedule(at, SEND, &invoice.id));
    }
}

fn is_future(work: &Work<'_>, invoice: &Invoice) -> bool {
    invoice.invoice_date > work.now.date()
}

/// Reminds the recipient of an invoice that is not paid in full.
pub(crate) fn remind(work: &mut Work<'_>, mut invoice: Invoice) -> Result<(), Failure> {
    if !invoice.status.is_open() {
        return Err(Failure::refused("CANNOT_REMIND_INVOICE"));
    }
    invoice.last_sent = Some(work.now);
    work.rows.put(&invoice);
    Ok(())
}

/// Cancels an invoice that was sent and not paid.
pub(crate) fn cancel(work: &mut Work<'_>, mut invoice: Invoice) -> Result<(), Failure> {
    let issue = match invoice.status {
        Status::Draft => Some("CANNOT_CANCEL_DRAFT_INVOICE"),
        Status::Scheduled => Some("CANNOT_CANCEL_SCHEDULED_INVOICE"),
        Status::PartiallyPaid | Status::Paid | Status::MarkedAsPaid => Some("CANNOT_CANCEL_PAID_INVOICE"),
        Status::PartiallyRefunded | Status::Refunded | Status::MarkedAsRefunded => {
            Some("CANNOT_CANCEL_REFUNDED_INVOICE")
        }
        Status::Cancelled => Some("INVOICE_CANCELED_ALREADY"),
        Status::Sent | Status::Unpaid => None,
    };
    if let Some(issue) = issue {
        return Err(Failure::refused(issue));
    }
    invoice.status = Status::Cancelled;
    invoice.cancelled = Some(work.now);
    invoice.updated = work.now;
    super::remind_later(work, &mut invoice);
    work.rows.put(&invoice);
    event::emit(work, "INVOICING.INVOICE.CANCELLED", &invoice);
    Ok(())
}

/// Deletes an invoice that was never sent.
pub(crate) fn delete(work: &mut Work<'_>, invoice: &Invoice) -> Result<(), Failure> {
    if !invoice.status.is_unsent() {
        let words = "Only a draft or a scheduled invoice can be deleted.";
        return Err(Detail::new("INVALID_INVOICE_STATUS").description(words).into());
    }
    if let Some(job) = &invoice.send_job {
        work.unschedule(job);
    }
    number::release(work, invoice);
    work.rows.remove::<Invoice>(&invoice.id);
    Ok(())
}
