//! The components of the resources of events, and the paths in a component.

use paypal_generated::events::{Resource, WebhookEvent};
use paypal_generated::model::{Field, ValueKind};
use serde_json::{Value, json};

use crate::error::{Error, Result};

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

/// Finds the kind of value at a path such as `purchase_units.0.amount.value`; `None` where any
/// value may be.
///
/// # Errors
///
/// Fails with the nearest names if the component has no such property.
pub fn at(component: ValueKind, path: &str) -> Result<Option<ValueKind>> {
    let mut kinds = vec![component];
    let mut done: Vec<&str> = Vec::new();
    for segment in path.split('.') {
        let mut names = Vec::new();
        let mut inner = Vec::new();
        for kind in kinds.into_iter().flat_map(unwrapped) {
            match kind {
                ValueKind::Any => return Ok(None),
                ValueKind::Map(value) => inner.push(*value),
                ValueKind::List(element) if segment.parse::<usize>().is_ok() => inner.push(*element),
                ValueKind::List(_) => names.push("0"),
                ValueKind::Object(table) => {
                    let fields = table().fields;
                    inner.extend(fields.iter().filter(|field| field.name == segment).map(|field| field.kind));
                    names.extend(fields.iter().map(|field| field.name));
                }
                _ => {}
            }
        }
        if inner.is_empty() {
            return Err(unknown(path, &done, segment, names));
        }
        done.push(segment);
        kinds = inner;
    }
    Ok(kinds.into_iter().flat_map(unwrapped).next())
}

/// Returns what a kind is without its wrappers: the arms of a union, or the kind that may be null.
fn unwrapped(kind: ValueKind) -> Vec<ValueKind> {
    match kind {
        ValueKind::Nullable(inner) => unwrapped(*inner),
        ValueKind::Union(table) => table().arms.iter().flat_map(|arm| unwrapped(arm.kind)).collect(),
        kind => vec![kind],
    }
}

fn unknown(path: &str, done: &[&str], segment: &str, names: Vec<&'static str>) -> Error {
    let place = done.join(".");
    let error = Error::usage(match place.as_str() {
        "" => format!("{path}: there is no property {segment}"),
        place => format!("{path}: there is no property {segment} in {place}"),
    });
    if names.is_empty() {
        return error;
    }
    let prefix = if place.is_empty() { String::new() } else { format!("{place}.") };
    let near: Vec<String> =
        nearest(segment, names.into_iter()).into_iter().map(|name| format!("{prefix}{name}")).collect();
    error.help(format!("did you mean {}?", near.join(", ")))
}

/// Returns the names that are most like a text.
pub fn nearest<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut ranked: Vec<(f64, &str)> = names.map(|name| (strsim::jaro_winkler(text, name), name)).collect();
    ranked.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    ranked.dedup_by_key(|(_, name)| *name);
    ranked.into_iter().take(PROPOSED).map(|(_, name)| name).collect()
}

/// Reads the text of a value: as it is for a property that is a string, otherwise as JSON.
///
/// # Errors
///
/// Fails if the text is not JSON for a property that is no string.
pub fn value(kind: Option<ValueKind>, text: &str) -> Result<Value> {
    let is_string = kind.is_some_and(|kind| {
        matches!(kind, ValueKind::Text | ValueKind::Enum(_) | ValueKind::DateTime | ValueKind::Date)
    });
    match (is_string, serde_json::from_str(text)) {
        (true, _) => Ok(Value::from(text)),
        (false, Ok(value)) => Ok(value),
        (false, Err(_)) if kind.is_none() => Ok(Value::from(text)),
        (false, Err(_)) => Err(Error::usage(format!("{text} is not a JSON value"))),
    }
}

/// Sets a value at a path, with the objects and lists on the way.
///
/// # Errors
///
/// Fails if the path leaves out elements of a list.
pub fn set(target: &mut Value, path: &str, value: Value) -> Result<()> {
    let mut place = target;
    for segment in path.split('.') {
        place = match segment.parse::<usize>() {
            Ok(index) => {
                if !place.is_array() {
                    *place = json!([]);
                }
                let Value::Array(list) = place else { continue };
                let length = list.len();
                if index == length {
                    list.push(Value::Null);
                }
                list.get_mut(index).ok_or_else(|| {
                    Error::usage(format!("{path}: the list has {length} elements, so the next is {length}"))
                })?
            }
            Err(_) => {
                if !place.is_object() {
                    *place = json!({});
                }
                let Value::Object(fields) = place else { continue };
                fields.entry(segment).or_insert(Value::Null)
            }
        };
    }
    *place = value;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_found_in_the_component_of_an_event() {
        let table = [
            ("PAYMENT.CAPTURE.COMPLETED", "amount.value", true),
            ("PAYMENT.CAPTURE.COMPLETED", "seller_receivable_breakdown.platform_fees.0.amount.value", true),
            ("CHECKOUT.ORDER.APPROVED", "purchase_units.0.amount.currency_code", true),
            ("PAYMENT.SALE.COMPLETED", "amount.total", true),
            ("INVOICING.INVOICE.PAID", "detail.note", true),
            ("PAYMENT.SALE.COMPLETED", "amount.value", false),
            ("CHECKOUT.ORDER.APPROVED", "purchase_units.first", false),
            ("CHECKOUT.ORDER.APPROVED", "id.x", false),
        ];
        for (event_type, path, expected) in table {
            let found = at(component(event_type).unwrap(), path);
            assert_eq!(found.is_ok(), expected, "{event_type} {path} {found:?}");
        }
        assert!(component("CUSTOMER.ACCOUNT-LIMITATION.ADDED").is_none());
    }

    #[test]
    fn an_unknown_property_names_the_nearest_ones() {
        let capture = component("PAYMENT.CAPTURE.COMPLETED").unwrap();
        let error = at(capture, "amount.valu").unwrap_err();
        assert_eq!(error.message(), "amount.valu: there is no property valu in amount");
        assert!(error.help_line().unwrap().starts_with("did you mean amount.value"), "{error:?}");
        assert!(at(capture, "custm_id").unwrap_err().help_line().unwrap().contains("custom_id"));
    }

    #[test]
    fn the_kind_of_a_property_decides_how_its_text_is_read() {
        let plan = component("BILLING.PLAN.CREATED").unwrap();
        let read = |path: &str, text: &str| value(at(plan, path).unwrap(), text);
        assert_eq!(read("name", "12").unwrap(), json!("12"));
        assert_eq!(read("quantity_supported", "true").unwrap(), json!(true));
        assert_eq!(read("billing_cycles.0.sequence", "2").unwrap(), json!(2));
        assert!(read("quantity_supported", "yes").is_err());
    }

    #[test]
    fn a_value_is_set_with_what_is_on_the_way() {
        let mut body = json!({ "units": [{ "amount": { "value": "1" } }] });
        set(&mut body, "units.0.amount.value", json!("2")).unwrap();
        set(&mut body, "units.1.note", json!("x")).unwrap();
        set(&mut body, "payer.name", json!("Sam")).unwrap();
        assert_eq!(
            body,
            json!({ "units": [{ "amount": { "value": "2" } }, { "note": "x" }], "payer": { "name": "Sam" } })
        );
        assert!(set(&mut body, "units.9.note", json!("x")).is_err());
    }
}
