// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! Defines the types of `invoice_reminder_configuration` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    LinkDescription, ReminderInterval, ReminderMetadata, ReminderNotification, ReminderStatus, ReminderType,
};

/// An automatic reminder: its type, its interval and the number of its repetitions.
///
/// The `invoice_reminder_configuration` object of PayPal's Invoice Reminders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceReminder {
    /// PayPal's id of the reminder.
    ///
    /// Set by PayPal. Pattern: `^RC-[A-Z0-9]+$`.
    pub id: Option<String>,
    /// Whether the reminder is sent before or after the due date.
    ///
    /// `type` on the wire.
    pub r#type: ReminderType,
    /// The state of the reminder; `suspend_reminder` and `resume_reminder` change it.
    pub status: Option<ReminderStatus>,
    /// The number of days between the due date and the reminder.
    pub interval: ReminderInterval,
    /// The number of times that the reminder is sent: 1 for `BEFORE_DUE`.
    ///
    /// Required, but a response may lack it.
    pub repetition: Option<i64>,
    /// Whether you get a copy of the e-mail.
    pub notification: Option<ReminderNotification>,
    /// The times of creation and of the last change.
    ///
    /// Set by PayPal.
    pub metadata: Option<ReminderMetadata>,
    /// Links to the operations that the reminder allows, such as `suspend` and `resume`.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl InvoiceReminder {
    /// Creates an `InvoiceReminder` from its required fields.
    pub fn new(r#type: ReminderType, interval: ReminderInterval, repetition: i64) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.r#type = r#type;
        new.interval = interval;
        new.repetition = Some(repetition);
        new
    }
}

paypal_runtime::model! { InvoiceReminder = "invoice_reminder_configuration" {
    0 id: optional String = "id" read_only,
    1 r#type: required ReminderType = "type",
    2 status: optional ReminderStatus = "status",
    3 interval: required ReminderInterval = "interval",
    4 repetition: expected i64 = "repetition",
    5 notification: optional ReminderNotification = "notification",
    6 metadata: optional ReminderMetadata = "metadata" read_only,
    7 links: optional [LinkDescription] = "links" read_only,
} }
