//! The fields of cards that the sandbox stores and shows: never the number or the security code.

use serde_json::{Map, Value};

use crate::world::time::Time;

/// The parts of an address.
const ADDRESS: [&str; 6] =
    ["address_line_1", "address_line_2", "admin_area_2", "admin_area_1", "postal_code", "country_code"];

/// Returns the fields of a card that may be shown: its name, expiry, brand, type and last digits.
/// The number may be that of a network token. A card without a number has no brand.
pub(crate) fn masked(details: &Value) -> Map<String, Value> {
    let mut card = Map::new();
    let token = details.get("network_token");
    let text = |name: &str| details.get(name).and_then(Value::as_str);
    let either = |name: &str| text(name).or_else(|| token?.get(name)?.as_str());
    if let Some(name) = text("name") {
        card.insert("name".to_owned(), Value::from(name));
    }
    if let Some(number) = either("number") {
        let last: String = number.chars().skip(number.chars().count().saturating_sub(4)).collect();
        card.insert("last_digits".to_owned(), Value::from(last));
        card.insert("brand".to_owned(), Value::from(brand(number)));
    }
    if let Some(expiry) = either("expiry") {
        card.insert("expiry".to_owned(), Value::from(expiry));
    }
    card.insert("type".to_owned(), Value::from("CREDIT"));
    card
}

/// Returns the billing address of a card.
pub(crate) fn billing_address(details: &Value) -> Option<Value> {
    let sent = details.get("billing_address")?;
    let parts = ADDRESS.into_iter().filter_map(|name| Some((name.to_owned(), sent.get(name)?.clone())));
    Some(Value::Object(parts.collect()))
}

/// Whether an expiry such as `2030-12` is before the month of a time.
pub(crate) fn is_expired(expiry: &str, now: Time) -> bool {
    // Both begin with year and month, so their texts sort like the times.
    now.date().get(..7).is_some_and(|month| expiry < month)
}

/// Guesses the brand by the first digits of the number.
fn brand(number: &str) -> &'static str {
    match number.as_bytes() {
        [b'3', b'4' | b'7', ..] => "AMEX",
        [b'3', b'5', ..] => "JCB",
        [b'3', ..] => "DINERS",
        [b'5', b'1'..=b'5', ..] | [b'2', b'2'..=b'7', ..] => "MASTERCARD",
        [b'6', b'0' | b'4' | b'5', ..] => "DISCOVER",
        [b'5' | b'6', ..] => "MAESTRO",
        _ => "VISA",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_card_shows_neither_number_nor_security_code() {
        let card = json!({ "number": "371449635398431", "expiry": "2035-12", "security_code": "1234" });
        let shown = Value::from(masked(&card)).to_string();
        assert!(shown.contains("8431") && !shown.contains("371449635398431"), "{shown}");
        assert!(shown.contains("AMEX") && !shown.contains("1234\""), "{shown}");
    }

    #[test]
    fn a_card_is_valid_until_the_end_of_its_month() {
        let now = Time::parse("2026-03-31").unwrap();
        for (expiry, expected) in
            [("2026-03", false), ("2026-04", false), ("2026-02", true), ("2025-12", true)]
        {
            assert_eq!(is_expired(expiry, now), expected, "{expiry}");
        }
    }
}
