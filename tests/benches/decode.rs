//! Decoding and encoding of an order: ours against a hand-written struct with `serde_derive` and against
//! `serde_json::Value`, in one run. Prints ratios; run with `cargo bench --package paypal-tests`.

use std::hint::black_box;
use std::time::Instant;

use paypal_generated::orders::Order;
use paypal_generated::runtime::model;
use serde_json::{Value, json};

mod twin;

/// One round of each contender in turn, so that what disturbs one disturbs all; the best round counts.
const ROUNDS: usize = 200;
const CALLS: usize = 300;

fn main() {
    let plain = order().to_string();
    let unknown = with_unknown_fields(order()).to_string();
    println!("{:<32}{:>10}{:>12}{:>12}{:>12}", "decode, µs", "ours", "derive", "Value", "bytes");
    compare("order without unknown fields", &plain, 0);
    compare("order with 10 unknown fields", &unknown, 10);
    let ours = model::decode::<Order>(plain.as_bytes()).expect("an order").value;
    let derived: twin::Order = serde_json::from_str(&plain).expect("an order");
    let best = race(&mut [&mut || drop(black_box(model::encode(&ours))), &mut || {
        drop(black_box(serde_json::to_vec(&derived)))
    }]);
    println!(
        "{:<32}{:>10.2}{:>12.2}    ours/derive {:.3}",
        "encode, µs",
        best[0],
        best[1],
        best[0] / best[1]
    );
}

fn compare(name: &str, text: &str, deviations: usize) {
    let body = text.as_bytes();
    let decoded = model::decode::<Order>(body).expect("an order");
    let again: Value = serde_json::from_slice(&model::encode(&decoded.value).expect("JSON")).expect("JSON");
    assert_eq!(again, serde_json::from_str::<Value>(text).expect("JSON"), "nothing is lost");
    assert_eq!(model::deviations::<Order>(body).len(), deviations);
    let best = race(&mut [
        &mut || drop(black_box(model::decode::<Order>(body))),
        &mut || drop(black_box(serde_json::from_slice::<twin::Order>(body))),
        &mut || drop(black_box(serde_json::from_slice::<Value>(body))),
    ]);
    let (ours, derive, value) = (best[0], best[1], best[2]);
    println!("{name:<32}{ours:>10.2}{derive:>12.2}{value:>12.2}{:>12}", body.len());
    println!("{:<32}ours/derive {:.3}    Value/ours {:.3}", "", ours / derive, value / ours);
}

/// The best time of a call in microseconds, by contender.
fn race(contenders: &mut [&mut dyn FnMut()]) -> Vec<f64> {
    let mut best = vec![f64::MAX; contenders.len()];
    for _ in 0..ROUNDS {
        for (contender, best) in contenders.iter_mut().zip(&mut best) {
            let start = Instant::now();
            (0..CALLS).for_each(|_| contender());
            *best = best.min(start.elapsed().as_secs_f64() / CALLS as f64 * 1e6);
        }
    }
    best
}

fn money(value: &str) -> Value {
    json!({"currency_code": "USD", "value": value})
}

fn link(rel: &str, method: &str) -> Value {
    json!({"href": "https://api-m.sandbox.paypal.com/v2/checkout/orders/8AB12345CD678901E", "rel": rel, "method": method})
}

fn item(number: usize) -> Value {
    json!({
        "name": format!("Bicycle bell {number}"), "unit_amount": money("20.00"), "tax": money("2.50"),
        "quantity": "1", "description": "Brass, with a spring that is heard across the street", "sku": format!("bell-{number:02}"),
        "category": "PHYSICAL_GOODS"
    })
}

/// A captured order as the service answers it in full.
fn order() -> Value {
    json!({
        "id": "8AB12345CD678901E", "status": "COMPLETED", "intent": "CAPTURE", "processing_instruction": "NO_INSTRUCTION",
        "payment_source": {"paypal": {
            "name": {"given_name": "Ada", "surname": "Byron"}, "email_address": "ada@example.com",
            "account_id": "ABCDEFGH23456", "account_status": "VERIFIED", "address": {"country_code": "US"}
        }},
        "purchase_units": [{
            "reference_id": "0c5d2f7e-1111-4222-8333-944455556666",
            "amount": {"currency_code": "USD", "value": "100.00", "breakdown": {
                "item_total": money("80.00"), "shipping": money("10.00"), "tax_total": money("10.00")
            }},
            "payee": {"email_address": "shop@example.com", "merchant_id": "JKLMNOPQ34567"},
            "description": "Four bells", "invoice_id": "shop-1001", "custom_id": "c-1", "soft_descriptor": "BELLS",
            "items": [item(1), item(2), item(3), item(4)],
            "shipping": {"name": {"full_name": "Ada Byron"}, "address": {
                "address_line_1": "12 St James Square", "address_line_2": "Second floor", "admin_area_2": "San Jose",
                "admin_area_1": "CA", "postal_code": "95131", "country_code": "US"
            }},
            "payments": {"captures": [{
                "id": "2CD34567EF890123G", "status": "COMPLETED", "amount": money("100.00"),
                "seller_protection": {
                    "status": "ELIGIBLE", "dispute_categories": ["ITEM_NOT_RECEIVED", "UNAUTHORIZED_TRANSACTION"]
                },
                "final_capture": true, "disbursement_mode": "INSTANT",
                "seller_receivable_breakdown": {
                    "gross_amount": money("100.00"), "paypal_fee": money("3.00"), "net_amount": money("97.00")
                },
                "create_time": "2026-04-01T21:20:49Z", "update_time": "2026-04-01T21:20:49Z",
                "links": [link("self", "GET"), link("refund", "POST"), link("up", "GET")]
            }]}
        }],
        "payer": {
            "name": {"given_name": "Ada", "surname": "Byron"}, "email_address": "ada@example.com",
            "payer_id": "ABCDEFGH23456", "address": {"country_code": "US"}
        },
        "create_time": "2026-04-01T21:18:49Z", "update_time": "2026-04-01T21:20:49Z",
        "links": [link("self", "GET"), link("approve", "GET"), link("update", "PATCH"), link("capture", "POST")]
    })
}

/// Ten properties that no spec knows, at all depths.
fn with_unknown_fields(mut order: Value) -> Value {
    for (pointer, value) in [
        ("", json!("text")),
        ("/payment_source", json!({"a": 1, "b": ["c"]})),
        ("/payer", json!({"k": "v"})),
        ("/payer/name", json!("text")),
        ("/purchase_units/0", json!(true)),
        ("/purchase_units/0/amount", json!(12)),
        ("/purchase_units/0/items/0", json!("text")),
        ("/purchase_units/0/items/1", json!("text")),
        ("/purchase_units/0/payments/captures/0", json!("text")),
        ("/links/0", json!("application/json")),
    ] {
        let object = order.pointer_mut(pointer).and_then(Value::as_object_mut).expect("an object");
        object.insert("not_in_the_spec".to_owned(), value);
    }
    order
}
