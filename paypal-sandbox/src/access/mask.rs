//! Masks what is secret in logged requests: credentials, card numbers and security codes.

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
    let has_secret = form_urlencoded::parse(query.as_bytes()).any(|(name, value)| is_secret(&name, &value));
    if !has_secret {
        return query.to_owned();
    }
    let mut shown = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        shown.append_pair(&name, if is_secret(&name, &value) { MASK } else { &value });
    }
    shown.finish()
}

fn value(whole: Value) -> Value {
    match whole {
        Value::Object(fields) => {
            Value::Object(fields.into_iter().map(|(name, value)| field(&name, value)).collect())
        }
        Value::Array(items) => items.into_iter().map(value).collect(),
        scalar => field("", scalar).1,
    }
}

fn field(name: &str, shown: Value) -> (String, Value) {
    let is_masked = match &shown {
        Value::String(text) => is_secret(name, text),
        Value::Number(number) => is_secret(name, &number.to_string()),
        _ => false,
    };
    let shown = match shown {
        _ if is_masked => Value::from(MASK),
        scalar @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => scalar,
        other => value(other),
    };
    (name.to_owned(), shown)
}

fn is_secret(name: &str, text: &str) -> bool {
    FIELDS.iter().any(|secret| name.eq_ignore_ascii_case(secret)) || is_card_number(name, text)
}

/// Whether a text is the number of a card: a number that the field `number` has, or one with the
/// right check digit anywhere.
fn is_card_number(name: &str, text: &str) -> bool {
    let digits: Vec<u32> = text.chars().filter_map(|character| character.to_digit(10)).collect();
    let is_number =
        text.chars().all(|character| character.is_ascii_digit() || matches!(character, ' ' | '-'));
    let sum = digits.iter().rev().enumerate().map(|(place, digit)| match place % 2 {
        0 => *digit,
        _ => digit * 2 / 10 + digit * 2 % 10,
    });
    is_number && CARD_DIGITS.contains(&digits.len()) && (name == "number" || sum.sum::<u32>() % 10 == 0)
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
