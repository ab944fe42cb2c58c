//! Cards of payments without an approval.

use serde_json::{Value, json};

use crate::{
    apis::v1::{invalid, refused},
    error::{Detail, Failure},
    world::time::Time,
};

/// Checks the card of a payer who pays without a PayPal account, and removes what must not be
/// stored: the security code, and all but the last digits of the number.
///
/// # Errors
///
/// If the payer has no card, or the card can't pay.
pub(crate) fn check(payer: &mut Value, pointer: &str, now: Time) -> Result<(), Failure> {
    let at = |field: &str| format!("{pointer}/funding_instruments{field}");
    let instruments = payer.get_mut("funding_instruments").and_then(Value::as_array_mut);
    let Some(instrument) = instruments.and_then(|all| all.first_mut()) else {
        return Err(invalid(Detail::new("MISSING_REQUIRED_PARAMETER").at(at(""))));
    };
    if let Some(token) = instrument.get("credit_card_token") {
        // No operation of the sandbox stores a card of the first version.
        let id = token.get("credit_card_id").and_then(Value::as_str).unwrap_or_default();
        let detail = Detail::new("INVALID_RESOURCE_ID").at(at("/0/credit_card_token/credit_card_id"));
        return Err(invalid(detail.value(id)));
    }
    let Some(card) = instrument.get_mut("credit_card").and_then(Value::as_object_mut) else {
        return Err(invalid(Detail::new("MISSING_REQUIRED_PARAMETER").at(at("/0/credit_card"))));
    };
    let number = card.get("number").and_then(Value::as_str).unwrap_or_default();
    if !is_card_number(number) {
        return Err(refused(400, "INVALID_CC_NUMBER"));
    }
    let (month, year) = (whole(card.get("expire_month")), whole(card.get("expire_year")));
    let (Some(month @ 1..=12), Some(year @ 2000..=9999)) = (month, year) else {
        let detail = Detail::new("INVALID_PARAMETER_VALUE").at(at("/0/credit_card/expire_month"));
        return Err(invalid(detail));
    };
    if now.date().get(..7).is_some_and(|today| today > format!("{year}-{month:02}").as_str()) {
        return Err(refused(400, "EXPIRED_CREDIT_CARD"));
    }
    let last = number.get(number.len().saturating_sub(4)..).unwrap_or_default();
    let masked = format!("{}{last}", "x".repeat(number.len().saturating_sub(4)));
    card.insert("number".to_owned(), json!(masked));
    card.insert("expire_month".to_owned(), json!(format!("{month:02}")));
    card.insert("expire_year".to_owned(), json!(year.to_string()));
    card.shift_remove("cvv2");
    Ok(())
}

/// Reads a number that is sent as an integer or as a string.
fn whole(value: Option<&Value>) -> Option<u64> {
    let value = value?;
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

/// Whether a text has the digits of a card number, of which the last one checks the others (Luhn).
fn is_card_number(number: &str) -> bool {
    if !(12..=19).contains(&number.len()) || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let digits = number.bytes().rev().map(|byte| u32::from(byte - b'0'));
    let sum: u32 = digits
        .enumerate()
        .map(|(index, digit)| match (index % 2, digit * 2) {
            (0, _) => digit,
            (_, double) if double > 9 => double - 9,
            (_, double) => double,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_digit_of_a_card_number_checks_the_others() {
        for good in ["4111111111111111", "4417119669820331", "378282246310005"] {
            assert!(is_card_number(good), "{good}");
        }
        for bad in ["4111111111111112", "411111111111", "4111-1111-1111-1111", ""] {
            assert!(!is_card_number(bad), "{bad}");
        }
    }

    #[test]
    fn only_the_last_digits_of_a_card_are_kept() {
        let now = Time::parse("2026-03-02").unwrap();
        let card = |year: u32| {
            let card = json!({ "number": "4417119669820331", "expire_month": "03", "expire_year": year, "cvv2": "1" });
            json!({ "funding_instruments": [{ "credit_card": card }] })
        };
        let mut payer = card(2026);
        check(&mut payer, "/payer", now).unwrap();
        let kept = &payer["funding_instruments"][0]["credit_card"];
        assert_eq!(kept["number"], "xxxxxxxxxxxx0331");
        assert_eq!(kept.get("cvv2"), None);
        assert!(check(&mut card(2025), "/payer", now).is_err(), "the card has expired");
        assert!(check(&mut json!({}), "/payer", now).is_err(), "there is no card");
    }
}
