// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! The types of PayPal's Invoice Reminders API.

mod invoice_auto_reminder_config_setup;
mod invoice_reminder_configuration;
mod invoice_reminder_configurations;
mod reminder_interval;
mod reminder_interval_unit;
mod reminder_metadata;
mod reminder_notification;
mod reminder_status;
mod reminder_type;

#[doc(inline)]
pub use crate::shared::{LinkDescription, LinkDescriptionMethod};

pub use invoice_auto_reminder_config_setup::ReminderSetup;
pub use invoice_reminder_configuration::InvoiceReminder;
pub use invoice_reminder_configurations::InvoiceReminderList;
pub use reminder_interval::ReminderInterval;
pub use reminder_interval_unit::ReminderIntervalUnit;
pub use reminder_metadata::ReminderMetadata;
pub use reminder_notification::ReminderNotification;
pub use reminder_status::ReminderStatus;
pub use reminder_type::ReminderType;
