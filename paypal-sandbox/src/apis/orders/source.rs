//! Payment sources.

use serde_json::{Value, json};

use super::order::{Order, Status};
use crate::{
    error::{Detail, Failure},
    gate::check,
    world::time::Time,
};

/// Applies a payment source to an order. A card needs no approval here; every other source sends
/// the payer to the approval page.
pub(super) fn apply(order: &mut Order, source: &Value, now: Time) -> Result<(), Failure> {
    let ways: Vec<(&String, &Value)> = source.as_object().into_iter().flatten().collect();
    let (way, details) = match ways.as_slice() {
        [one] => *one,
        [] => return Err(Detail::new("NO_PAYMENT_SOURCE_PROVIDED").at("/payment_source").into()),
        _ => return Err(Detail::new("ONLY_ONE_PAYMENT_SOURCE_ALLOWED").at("/payment_source").into()),
    };
    if way == "card" {
        order.payment_source = Some(json!({ "card": card(details)? }));
        order.status = Status::Approved;
        order.approved = Some(now);
    } else {
        order.payment_source = Some(check::declared("orders", "payment_source_response", source));
        let context = details.get("experience_context");
        let url =
            |name| context.and_then(|context| context.get(name)).and_then(Value::as_str).map(str::to_owned);
        order.return_url = url("return_url").or(order.return_url.take());
        order.cancel_url = url("cancel_url").or(order.cancel_url.take());
        order.status = Status::PayerActionRequired;
    }
    order.updated = now;
    Ok(())
}

/// Returns the fields of a card that responses show.
fn card(details: &Value) -> Result<Value, Failure> {
    let text = |name: &str| details.get(name).and_then(Value::as_str);
    let Some(number) = text("number") else {
        return Err(Detail::new("CARD_NUMBER_REQUIRED").at("/payment_source/card/number").into());
    };
    if text("expiry").is_none() {
        return Err(Detail::new("CARD_EXPIRY_REQUIRED").at("/payment_source/card/expiry").into());
    }
    let last: String = number.chars().skip(number.chars().count().saturating_sub(4)).collect();
    let brand = match number.chars().next() {
        Some('3') => "AMEX",
        Some('5') => "MASTERCARD",
        Some('6') => "DISCOVER",
        _ => "VISA",
    };
    let mut card = json!({ "last_digits": last, "brand": brand, "type": "CREDIT" });
    if let (Some(name), Some(card)) = (text("name"), card.as_object_mut()) {
        card.insert("name".to_owned(), Value::from(name));
    }
    Ok(card)
}
