// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! Request builders of PayPal's Invoice Reminders API, which the methods of `InvoiceReminders` return.

pub(super) mod auto_reminder_configuration_get;
pub(super) mod auto_reminder_configuration_list;
pub(super) mod auto_reminder_configuration_resume;
pub(super) mod auto_reminder_configuration_setup;
pub(super) mod auto_reminder_configuration_suspend;
pub(super) mod auto_reminder_configuration_update;
pub(super) mod invoices_cancel_reminders;

pub use auto_reminder_configuration_get::GetReminder;
pub use auto_reminder_configuration_list::ListReminders;
pub use auto_reminder_configuration_resume::ResumeReminder;
pub use auto_reminder_configuration_setup::SetUpReminders;
pub use auto_reminder_configuration_suspend::SuspendReminder;
pub use auto_reminder_configuration_update::{UpdateReminder, UpdateReminderOutcome};
pub use invoices_cancel_reminders::CancelInvoiceReminders;
