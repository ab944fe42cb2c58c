//! Fuzz target for the bodies of all components, through the registry.

use paypal_generated::Value;
use paypal_generated::model::{Deviation, DeviationKind};
use paypal_generated::registry::{self, ComponentEntry};

use crate::{Check, Outcome, Target};

pub fn targets() -> Vec<Target> {
    vec![Target { name: "model", corpus: CORPUS, check: model }]
}

const CORPUS: &[&[u8]] = &[
    br#"{"id":"5O190127TN364715T","intent":"CAPTURE","status":"APPROVED","purchase_units":[{"reference_id":"a","amount":{"currency_code":"USD","value":"30.00","breakdown":{"item_total":{"currency_code":"USD","value":"30.00"}}},"payee":{"email_address":"a@example.com","merchant_id":"M1"},"items":[{"name":"T","quantity":"1","unit_amount":{"currency_code":"USD","value":"30"}}],"payments":{"captures":[{"id":"3C6","status":"COMPLETED","final_capture":true}]}}],"payer":{"name":{"given_name":"A"},"birth_date":"1990-01-01"},"links":[{"href":"https://api-m.paypal.com/v2/checkout/orders/5O","rel":"self","method":"GET"}],"create_time":"2025-01-01T00:00:00Z"}"#,
    br#"{"card":{"number":"4111111111111111","expiry":"2030-01","security_code":"123","billing_address":{"country_code":"US"}},"token":{"id":"a","type":"BILLING_AGREEMENT"}}"#,
    br#"{"name":"P","product_id":"PROD-1","billing_cycles":[{"frequency":{"interval_unit":"MONTH","interval_count":1},"tenure_type":"REGULAR","sequence":1,"total_cycles":12,"pricing_scheme":{"fixed_price":{"value":"3","currency_code":"USD"},"version":1}}],"payment_preferences":{"auto_bill_outstanding":true,"payment_failure_threshold":3},"taxes":{"percentage":"10","inclusive":false},"quantity_supported":"true"}"#,
    br#"{"detail":{"currency_code":"USD","invoice_number":"7","payment_term":{"term_type":"NET_10"}},"amount":{"total":"74.21"},"items":[{"name":"Y","quantity":1.5,"unit_amount":{"value":50}}],"total_items":20,"total_pages":4,"unknown":{"x":[1,2,null]}}"#,
    br#"{"transaction_details":[{"transaction_info":{"transaction_id":"5TY","transaction_amount":{"value":"1.0"}}}],"account_number":"X","page":1,"total_items":500}"#,
    br#"[{"op":"replace","path":"/a/b","value":{"x":1}},null,5]"#,
    br#"{"amount":12.345678901234567890,"amount":"1","a":{"b":{"c":{"d":[[[[[1]]]]]}}}}"#,
    br#"{"value":10.10,"currency_code":1e2,"id":12345678901234567890123,"amount":{"value":-0,"total":1E-7},"quantity":"1e2","create_time":18446744073709551615,"links":[3.4e38,{"href":0.00}],"x":{"y":[99999999999999.99]}}"#,
    b"\xEF\xBB\xBF\xEF\xBB\xBF{\"id\":\"a\tb\",\"links\":[0,{},[],NaN]}\0",
    b"null", b"\"text\"", b"12.5", b"true", b"[]", b"{}", b"<html>",
];

/// Decodes the input as a body of eight components, which a hash of the input selects.
fn model() -> Check {
    let all: Vec<&'static ComponentEntry> = registry::APIS.iter().flat_map(|api| api.components).collect();
    Box::new(move |body| {
        let start =
            body.iter().fold(body.len(), |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(*byte)));
        let mut accepted = false;
        for step in 0..8_usize {
            let entry = all[start.wrapping_add(step.wrapping_mul(97)) % all.len()];
            accepted |= decode(entry, body) == Outcome::Accepted;
        }
        accepted.into()
    })
}

fn decode(entry: &ComponentEntry, body: &[u8]) -> Outcome {
    let found = (entry.deviations)(body);
    let Ok(decoded) = (entry.decode)(body) else { return Outcome::Rejected };
    let name = (entry.api, entry.name);
    assert_eq!(
        decoded.deviation_kinds.is_empty(),
        found.is_empty(),
        "{name:?}: {:?} but {found:?}",
        decoded.deviation_kinds
    );
    let _ = format!("{:?}", decoded.value);
    let once = decoded.value.encode().unwrap_or_else(|error| panic!("{name:?}: {error}"));
    // The encoded value is valid JSON, and a second round trip does not change it.
    let again = (entry.decode)(&once).unwrap_or_else(|error| panic!("{name:?}: {error}"));
    let twice = again.value.encode().unwrap();
    assert_eq!(twice.escape_ascii().to_string(), once.escape_ascii().to_string(), "{name:?}");
    // Without an object around it, a value that does not fit can't be kept.
    if entry.table.is_some() {
        comes_back(body, &once, &found, name);
    }
    Outcome::Accepted
}

/// Checks that a strict JSON text is written back, number for number, if no type changed a
/// value.
fn comes_back(body: &[u8], sent: &[u8], found: &[Deviation], name: (&str, &str)) {
    let changes = [
        DeviationKind::WrongType,
        DeviationKind::Duplicate,
        DeviationKind::Repaired,
        DeviationKind::EmptyBody,
    ];
    if found.iter().any(|one| changes.contains(&one.kind)) {
        return;
    }
    let Some(received) = str::from_utf8(body).ok().and_then(|body| body.parse::<Value>().ok()) else {
        return;
    };
    let sent: Value = str::from_utf8(sent).unwrap().parse().unwrap();
    assert_eq!(sent, received, "{name:?}");
}
