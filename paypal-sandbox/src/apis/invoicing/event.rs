//! The events of invoices.

use serde_json::json;

use super::invoice::Invoice;
use crate::{
    apis::invoicing_v1,
    world::{event::NewEvent, work::Work},
};

/// Emits an event of an invoice, in the form of the version of the API that made the invoice.
pub(crate) fn emit(work: &mut Work<'_>, event_type: &str, invoice: &Invoice) {
    let action = event_type.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let (shown, resource_version) = if invoice.v1.is_some() {
        (invoicing_v1::to_json(work, invoice), "1.0")
    } else {
        (invoice.to_json(work), "2.0")
    };
    work.emit(NewEvent {
        event_type,
        resource_type: "invoices",
        resource_version,
        summary: &format!("The invoice {} was {action}.", invoice.number),
        resource: json!({ "invoice": shown }),
        merchant: &invoice.merchant,
    });
}
