//! The components of the resources of events.

use paypal_generated::events::{Resource, WebhookEvent};
use paypal_generated::model::{Field, ValueKind};
use serde_json::json;

/// The number of names that an error proposes.
const PROPOSED: usize = 3;

/// Returns the component of the resource of a type of events; `None` if no spec describes it.
pub fn component(event_type: &str) -> Option<ValueKind> {
    // What the types of some resources depend on: the version, and a property.
    let event = json!({
        "event_type": event_type, "resource_version": "2.0",
        "resource": { "detail": {}, "amount": { "currency_code": "USD" } },
    });
    let event = WebhookEvent::parse(event.to_string()).ok()?;
    Some(match Resource::of(&event) {
        Resource::Order(it) => kind(&it),
        Resource::Authorization(it) => kind(&it),
        Resource::Capture(it) => kind(&it),
        Resource::Refund(it) => kind(&it),
        Resource::PaymentToken(it) => kind(&it),
        Resource::Plan(it) => kind(&it),
        Resource::Subscription(it) => kind(&it),
        Resource::Product(it) => kind(&it),
        Resource::Invoice(it) => kind(&it),
        Resource::Dispute(it) => kind(&it),
        Resource::PayoutBatch(it) => kind(&it),
        Resource::PayoutItem(it) => kind(&it),
        Resource::InvoiceV1(it) => kind(&it),
        Resource::PaymentV1(it) => kind(&it),
        Resource::SaleV1(it) => kind(&it),
        Resource::OrderV1(it) => kind(&it),
        Resource::AuthorizationV1(it) => kind(&it),
        Resource::CaptureV1(it) => kind(&it),
        Resource::RefundV1(it) => kind(&it),
        _ => return None,
    })
}

#[allow(clippy::borrowed_box, reason = "the resources are in boxes")]
fn kind<T: Field>(_: &Box<T>) -> ValueKind {
    T::KIND
}

/// Returns the names that are most like a text.
pub fn nearest<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut ranked: Vec<(f64, &str)> = names.map(|name| (strsim::jaro_winkler(text, name), name)).collect();
    ranked.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    ranked.dedup_by_key(|(_, name)| *name);
    ranked.into_iter().take(PROPOSED).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_component_of_an_event_is_known() {
        let name = |event_type: &str| match component(event_type) {
            Some(ValueKind::Object(table)) => Some(table().component),
            _ => None,
        };
        assert!(name("PAYMENT.CAPTURE.COMPLETED").is_some() && name("INVOICING.INVOICE.PAID").is_some());
        assert!(name("CUSTOMER.ACCOUNT-LIMITATION.ADDED").is_none());
    }
}
