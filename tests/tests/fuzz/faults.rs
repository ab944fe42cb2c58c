//! Fuzz target for the fault rules of the local PayPal.

use paypal_sandbox::Fault;
use serde_json::Value;

use crate::{Check, Outcome, Target, texts::is_same};

pub fn targets() -> Vec<Target> {
    vec![Target { name: "fault-rules", corpus: RULES, check: rules }]
}

const RULES: &[&[u8]] = &[
    br#"[{"id":"f1","match":{"operation":"orders.capture","nth":2,"path":null},"when":"after",
        "act":{"status":500,"name":"INTERNAL_SERVER_ERROR","latency":"0ms"},"times":1}]"#,
    br#"[{"match":{"path":"/v2/checkout/orders/*/capture","method":"POST","request_id":"r"},
        "act":{"issue":"INSTRUMENT_DECLINED"}}]"#,
    br#"[{"match":{"probability":0.25},"when":"before","act":{"latency":"2s"},"seed":7},
        {"act":{"revoke_token":true}}]"#,
    br#"[{"when":"after",
        "act":{"transport":"truncate:10","duplicate_delivery":true,"hold_delivery":false}}]"#,
    br#"[{"match":{"operation":"oauth2.token","every":3},
        "act":{"status":429,"retry_after":60,"transport":"slow:100/s"}}]"#,
];

/// Rules that are read are told by their JSON. What is refused names a place.
fn rules() -> Check {
    Box::new(|input| {
        let text = String::from_utf8_lossy(input);
        match Fault::list_from_json(&text) {
            Ok(rules) => {
                let told: Value = rules.iter().map(Fault::to_json).collect();
                let again = Fault::list_from_json(&told.to_string()).unwrap();
                let again: Value = again.iter().map(Fault::to_json).collect();
                assert!(is_same(&again, &told), "{told}");
                Outcome::Accepted
            }
            Err(error) => {
                assert!(error.pointer().is_empty() || error.pointer().starts_with('/'), "{error}");
                Outcome::Rejected
            }
        }
    })
}
