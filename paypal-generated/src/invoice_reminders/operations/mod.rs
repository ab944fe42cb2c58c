// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! Request builders of PayPal's Invoice Reminders API, which the methods of `InvoiceReminders` return.

mod auto_reminder_configuration_get;
mod auto_reminder_configuration_list;
mod auto_reminder_configuration_resume;
mod auto_reminder_configuration_setup;
mod auto_reminder_configuration_suspend;
mod auto_reminder_configuration_update;
mod invoices_cancel_reminders;

pub use auto_reminder_configuration_get::GetReminder;
pub use auto_reminder_configuration_list::ListReminders;
pub use auto_reminder_configuration_resume::ResumeReminder;
pub use auto_reminder_configuration_setup::SetUpReminders;
pub use auto_reminder_configuration_suspend::SuspendReminder;
pub use auto_reminder_configuration_update::{UpdateReminder, UpdateReminderOutcome};
pub use invoices_cancel_reminders::CancelInvoiceReminders;
