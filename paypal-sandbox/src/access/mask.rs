//! Masks what is secret in logged requests: credentials, card numbers and security codes.

use std::borrow::Cow;

use http::{HeaderMap, header};
use serde_json::{Map, Value};
use url::form_urlencoded;

/// What is shown in the place of a secret.
pub(crate) const MASK: &str = "******";
/// The headers that have credentials.
const HEADERS: [&str; 4] = ["authorization", "proxy-authorization", "cookie", "paypal-auth-assertion"];
/// The fields of bodies and queries that are secrets.
const FIELDS: [&str; 22] = [
    "access_token",
    "account_number",
    "api_password",
    "auth_code",
    "client_assertion",
    "client_secret",
    "client_token",
    "code",
    "code_verifier",
    "cryptogram",
    "cvv",
    "cvv2",
    "emv_data",
    "iban",
    "id_token",
    "password",
    "pin",
    "refresh_token",
    "secret",
    "security_code",
    "seller_nonce",
    "single_use_token",
];
/// How many digits card numbers have.
const CARD_DIGITS: std::ops::RangeInclusive<usize> = 12..=19;
/// How many digits a card number within a text has.
const CARD_DIGITS_IN_TEXT: std::ops::RangeInclusive<usize> = 13..=19;

/// Shows headers.
pub(crate) fn headers(headers: &HeaderMap) -> Value {
    let mut shown = Map::new();
    for name in headers.keys() {
        let values = headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
        let text = if HEADERS.contains(&name.as_str()) {
            MASK.to_owned()
        } else {
            values.collect::<Vec<_>>().join(", ")
        };
        shown.insert(name.as_str().to_owned(), Value::from(text));
    }
    Value::Object(shown)
}

/// Shows a body: JSON as it is, a form as an object, and of any other one its length.
pub(crate) fn body(headers: &HeaderMap, body: &[u8]) -> Value {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if content_type.is_some_and(|text| text.starts_with("application/x-www-form-urlencoded")) {
        let fields = form_urlencoded::parse(body);
        return Value::Object(fields.map(|(name, value)| field(&name, Value::from(&*value))).collect());
    }
    match serde_json::from_slice(body) {
        Ok(body) => value(body),
        Err(_) if body.is_empty() => Value::Null,
        Err(_) => Value::from(format!("{} bytes", body.len())),
    }
}

/// Shows a query.
pub(crate) fn query(query: &str) -> String {
    let has_secret =
        form_urlencoded::parse(query.as_bytes()).any(|(name, value)| hide(&name, &value) != value);
    if !has_secret {
        return query.to_owned();
    }
    let mut shown = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        shown.append_pair(&name, &hide(&name, &value));
    }
    shown.finish()
}

fn value(whole: Value) -> Value {
    match whole {
        Value::Object(fields) => {
            // In a JSON Patch, the path tells the name of the value.
            let path = fields.get("path").and_then(Value::as_str).unwrap_or_default().to_owned();
            let mut segments = path.split('/').rev();
            let patched = segments.clone().find(|name| is_secret(name)).or(segments.next());
            let shown = fields.into_iter().map(|(name, value)| match patched {
                Some(patched) if name == "value" => (name, field(patched, value).1),
                _ => field(&name, value),
            });
            Value::Object(shown.collect())
        }
        Value::Array(items) => items.into_iter().map(value).collect(),
        scalar => field("", scalar).1,
    }
}

/// Shows the value of a field. All that a secret field has is masked, also lists and objects.
fn field(name: &str, shown: Value) -> (String, Value) {
    let shown = match shown {
        Value::Null => Value::Null,
        _ if is_secret(name) => Value::from(MASK),
        Value::String(text) => Value::from(hide(name, &text)),
        Value::Number(number) if is_card_number(name, &number.to_string()) => Value::from(MASK),
        scalar @ (Value::Bool(_) | Value::Number(_)) => scalar,
        other => value(other),
    };
    (name.to_owned(), shown)
}

/// Shows the text of a field.
fn hide<'a>(name: &str, text: &'a str) -> Cow<'a, str> {
    if is_secret(name) || is_card_number(name, text) { Cow::from(MASK) } else { hide_card_numbers(text) }
}

fn is_secret(name: &str) -> bool {
    FIELDS.iter().any(|secret| name.eq_ignore_ascii_case(secret))
}

/// Whether a text is the number of a card: a number that the field `number` has, or one with the
/// right check digit anywhere.
fn is_card_number(name: &str, text: &str) -> bool {
    let is_number =
        text.chars().all(|character| character.is_ascii_digit() || matches!(character, ' ' | '-'));
    let count = text.chars().filter(char::is_ascii_digit).count();
    is_number && CARD_DIGITS.contains(&count) && (name == "number" || has_check_digit(text))
}

/// Whether the last digit of a number checks the others (Luhn).
fn has_check_digit(text: &str) -> bool {
    let digits = text.chars().rev().filter_map(|character| character.to_digit(10));
    let sum = digits.enumerate().map(|(place, digit)| match place % 2 {
        0 => digit,
        _ => digit * 2 / 10 + digit * 2 % 10,
    });
    sum.sum::<u32>() % 10 == 0
}

/// Masks the card numbers within a text: groups of digits with a space or a hyphen between them.
/// Digits next to letters are those of ids.
fn hide_card_numbers(text: &str) -> Cow<'_, str> {
    let groups = digit_groups(text);
    let (mut shown, mut copied, mut next) = (String::new(), 0, 0);
    while let Some(&(start, _)) = groups.get(next) {
        let following = groups.iter().enumerate().skip(next);
        let numbers = following.take_while(|(index, (begin, _))| {
            let before = index.checked_sub(1).filter(|_| *index > next).and_then(|index| groups.get(index));
            before.is_none_or(|(_, end)| matches!(text.get(*end..*begin), Some(" " | "-")))
        });
        let number = numbers
            .filter_map(|(index, (_, end))| Some((index, *end, text.get(start..*end)?)))
            .find(|(_, _, number)| {
                let count = number.chars().filter(char::is_ascii_digit).count();
                CARD_DIGITS_IN_TEXT.contains(&count) && has_check_digit(number)
            });
        match number {
            Some((index, end, _)) => {
                shown.push_str(text.get(copied..start).unwrap_or_default());
                shown.push_str(MASK);
                (copied, next) = (end, index + 1);
            }
            None => next += 1,
        }
    }
    if copied == 0 {
        return Cow::from(text);
    }
    shown.push_str(text.get(copied..).unwrap_or_default());
    Cow::from(shown)
}

/// The places of the groups of digits that are next to no letter.
fn digit_groups(text: &str) -> Vec<(usize, usize)> {
    let mut groups: Vec<(usize, usize)> = Vec::new();
    let words = text.split(|character: char| !character.is_alphanumeric());
    let mut start = 0;
    for word in words {
        let end = start + word.len();
        if !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()) {
            groups.push((start, end));
        }
        // The character that ends the word follows.
        start = end + text.get(end..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    groups
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn secrets_are_masked_wherever_they_are() {
        let none = HeaderMap::new();
        let card = json!({
            "payment_source": { "card": {
                "number": "4111111111111111", "security_code": "123", "expiry": "2030-12",
                "network_token": { "number": "4012-8888-8888-1882", "cryptogram": "abc=" },
            } },
            "list": [{ "cvv2": 123 }, "5555 5555 5555 4444", 5_555_555_555_554_444_u64],
            "id": "35E87645934406417", "amount": "10.00", "quantity": 2, "nothing": null,
        });
        let shown = body(&none, card.to_string().as_bytes());
        assert_eq!(
            shown,
            json!({
                "payment_source": { "card": {
                    "number": MASK, "security_code": MASK, "expiry": "2030-12",
                    "network_token": { "number": MASK, "cryptogram": MASK },
                } },
                "list": [{ "cvv2": MASK }, MASK, MASK],
                "id": "35E87645934406417", "amount": "10.00", "quantity": 2, "nothing": null,
            })
        );
        let form: HeaderMap = [(header::CONTENT_TYPE, "application/x-www-form-urlencoded".parse().unwrap())]
            .into_iter()
            .collect();
        assert_eq!(
            body(&form, b"grant_type=client_credentials&client_secret=abc&card=4111111111111111"),
            json!({ "grant_type": "client_credentials", "client_secret": MASK, "card": MASK })
        );
        assert_eq!(body(&none, b"\"4111111111111111\""), json!(MASK));
        assert_eq!(body(&none, b"4111111111111111 is the card"), json!("28 bytes"));
        assert_eq!(body(&none, b""), json!(null));
        let hidden = json!({
            "access_token": ["x"], "client_secret": { "a": "b" }, "password": null,
            "note": "Card 4111 1111 1111 1111 12/30, order 4111111111111112, \u{fc} 5555555555554444.",
            "id": "A4111111111111111",
        });
        assert_eq!(
            body(&none, hidden.to_string().as_bytes()),
            json!({
                "access_token": MASK, "client_secret": MASK, "password": null,
                "note": format!("Card {MASK} 12/30, order 4111111111111112, \u{fc} {MASK}."),
                "id": "A4111111111111111",
            })
        );
        let patch = json!([
            { "op": "replace", "path": "/card/security_code", "value": "123" },
            { "op": "add", "path": "/card/number", "value": "411111111111" },
            { "op": "add", "path": "/note", "value": "123" },
        ]);
        let shown = body(&none, patch.to_string().as_bytes());
        let values: Vec<&Value> = shown.as_array().unwrap().iter().map(|one| &one["value"]).collect();
        assert_eq!(values, [MASK, MASK, "123"]);
        assert_eq!(query("a=see+4111111111111111"), "a=see+******");
        assert_eq!(query("a=1&client_secret=b"), "a=1&client_secret=******");
        assert_eq!(query("a=1&b=%20"), "a=1&b=%20");
        let sent: HeaderMap = [
            (header::AUTHORIZATION, "Bearer A21AAabc".parse().unwrap()),
            (header::ACCEPT, "application/json".parse().unwrap()),
        ]
        .into_iter()
        .collect();
        assert_eq!(headers(&sent), json!({ "authorization": MASK, "accept": "application/json" }));
    }
}
