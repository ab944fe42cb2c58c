//! Sends the reminders that are due.

use super::reminder::Reminder;
use crate::{
    apis::invoicing::Invoice,
    world::{time::Time, work::Work},
};

/// The kind of the job that reminds of an invoice.
pub(super) const REMIND: &str = "invoice.auto-remind";

/// The reminders of a merchant.
pub(super) fn of_merchant(work: &Work<'_>, merchant: &str) -> Vec<Reminder> {
    work.rows.all::<Reminder>().into_iter().filter(|reminder| reminder.merchant == merchant).collect()
}

/// Schedules the next reminder of an invoice, after every change of it. The caller stores the
/// invoice.
pub(crate) fn plan(work: &mut Work<'_>, invoice: &mut Invoice) {
    if let Some(job) = invoice.reminder_job.take() {
        work.unschedule(&job);
    }
    let next = times(work, invoice).into_iter().filter(|time| *time > work.now).min();
    invoice.reminder_job = next.map(|time| work.schedule(time, REMIND, &invoice.id));
}

/// Schedules the reminders of all invoices of a merchant, after a change of the configurations.
pub(super) fn plan_all(work: &mut Work<'_>, merchant: &str) {
    for mut invoice in work.rows.all::<Invoice>() {
        if invoice.merchant == merchant && (invoice.status.is_open() || invoice.reminder_job.is_some()) {
            plan(work, &mut invoice);
            work.rows.put(&invoice);
        }
    }
}

/// The times of all active reminders of an invoice that is not paid in full.
fn times(work: &Work<'_>, invoice: &Invoice) -> Vec<Time> {
    let due = invoice.due_date.as_deref().and_then(Time::parse);
    let Some(due) = due.filter(|_| invoice.status.is_open() && !invoice.has_no_reminders) else {
        return Vec::new();
    };
    let active = of_merchant(work, &invoice.merchant).into_iter().filter(|reminder| reminder.is_active);
    active.flat_map(|reminder| reminder.times(due)).collect()
}

/// Reminds of an invoice, and schedules its next reminder.
pub(super) fn remind(work: &mut Work<'_>, id: &str) {
    let Some(mut invoice) = work.rows.find::<Invoice>(id) else { return };
    invoice.reminder_job = None;
    if times(work, &invoice).contains(&work.now) {
        invoice.last_sent = Some(work.now);
    }
    plan(work, &mut invoice);
    work.rows.put(&invoice);
}
