// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! The operations of the group `auto-reminder-configuration-update`.

use paypal_runtime::{
    Call, EmptyBody, Method, Operation, Prefer, RequestIdUse,
    model::{DecodeError, Decoded, Deviation, DeviationKinds, Payload, encode},
};
use super::super::{InvoiceReminders, types};

pub(in super::super) static UPDATE_REMINDER: Operation = Operation {
    api: "invoice_reminders",
    id: "auto-reminder-configuration-update",
    rust_path: "invoice_reminders().update_reminder",
    method: Method::Put,
    path: "/v2/invoicing/reminders/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoiceReminders {
    /// Replaces the settings of a reminder, such as its interval of 1 to 7 days.
    ///
    /// The body is the whole configuration: `type`, `interval` and `repetition` are required, and
    /// `repetition` is 1 for `BEFORE_DUE`. With `Prefer::Representation` PayPal returns the new
    /// configuration. To pause a reminder, use `invoice_reminders().suspend_reminder`.
    ///
    /// `PUT /v2/invoicing/reminders/{id}`, operation id `auto-reminder-configuration-update`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/auto-reminder-configuration-update))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoice_reminders::{
    ///     InvoiceReminder, ReminderInterval, ReminderIntervalUnit, ReminderType,
    /// };
    /// use paypal_generated::Prefer;
    ///
    /// let body = InvoiceReminder::new(
    ///     ReminderType::BeforeDue,
    ///     ReminderInterval::new(ReminderIntervalUnit::Day, 1),
    ///     1,
    /// );
    /// let answer = paypal
    ///     .invoice_reminders()
    ///     .update_reminder(id, &body)
    ///     .prefer(Prefer::Representation)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_reminder(&self, id: &str, body: &types::InvoiceReminder) -> UpdateReminder {
        let call = Call::new(&self.client, &UPDATE_REMINDER)
            .path("id", id)
            .json_bytes(encode(body))
            .accepts_prefer();
        UpdateReminder { call }
    }
}

/// Request builder of [`InvoiceReminders::update_reminder`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateReminder {
    call: Call,
}

impl UpdateReminder {
    /// Whether the response has the whole configuration.
    ///
    /// Sets the header `Prefer`.
    pub fn prefer(mut self, prefer: Prefer) -> Self {
        self.call = self.call.header("Prefer", prefer);
        self
    }
}

paypal_runtime::call!(UpdateReminder -> UpdateReminderOutcome);

/// Response of [`InvoiceReminders::update_reminder`]: the status selects the variant.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum UpdateReminderOutcome {
    /// Status 200.
    Ok(types::InvoiceReminder),
    /// Status 204, without a body.
    NoContent,
}

impl Payload for UpdateReminderOutcome {
    fn decode(status: u16, body: &[u8], memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        match status {
            200 => Ok(paypal_runtime::model::decode_within(body, memory_limit)?.map(Self::Ok)),
            204 => Ok(Decoded::new(Self::NoContent, DeviationKinds::NONE)),
            _ if body.trim_ascii().is_empty() => Ok(Decoded::new(Self::NoContent, DeviationKinds::NONE)),
            _ => Ok(paypal_runtime::model::decode_within(body, memory_limit)?.map(Self::Ok)),
        }
    }

    fn deviations(status: u16, body: &[u8]) -> Vec<Deviation> {
        match status {
            200 => paypal_runtime::model::deviations::<types::InvoiceReminder>(body),
            204 => Vec::new(),
            _ if body.trim_ascii().is_empty() => Vec::new(),
            _ => paypal_runtime::model::deviations::<types::InvoiceReminder>(body),
        }
    }
}
