//! Steps of a JSON Patch: what each constructor sends, and that every operation that takes a patch
//! takes them.

use std::collections::BTreeSet;

use paypal_generated::model::encode;
use paypal_generated::orders::{Money, Patch};
use paypal_generated::{Amount, Client, Error, Method, Request, Value, registry};
use serde_json::json;

fn client() -> Client {
    Client::sandbox("id", "secret").unwrap()
}

#[test]
fn each_step_sends_what_rfc_6902_has() {
    let price = Amount::parse("USD", "45.50").unwrap();
    let steps = [
        Patch::add("/purchase_units/@reference_id=='default'/custom_id", "mugs"),
        Patch::replace("/purchase_units/@reference_id=='a b\"/~é'/amount", Money::from(price)),
        Patch::replace("/notes/-", vec!["a".to_owned()]),
        Patch::replace("/quantity", 2_i64),
        Patch::replace("/any", json!({"deep": [1, null]})),
        Patch::replace("/nothing", Value::Null),
        Patch::test("/is_open", true),
        Patch::remove(format!("/names/{}", Patch::escape("a/b~c~1"))),
        Patch::move_to("/old", "/new"),
        Patch::copy("/old", String::from("/new")),
        Patch::remove(""),
    ];
    let sent: Value = serde_json::from_slice(&encode(&steps.to_vec()).unwrap()).unwrap();
    let expected = json!([
        {"op": "add", "path": "/purchase_units/@reference_id=='default'/custom_id", "value": "mugs"},
        {"op": "replace", "path": "/purchase_units/@reference_id=='a b\"/~é'/amount", "value": {"currency_code": "USD", "value": "45.50"}},
        {"op": "replace", "path": "/notes/-", "value": ["a"]},
        {"op": "replace", "path": "/quantity", "value": 2},
        {"op": "replace", "path": "/any", "value": {"deep": [1, null]}},
        {"op": "replace", "path": "/nothing", "value": null},
        {"op": "test", "path": "/is_open", "value": true},
        {"op": "remove", "path": "/names/a~1b~0c~01"},
        {"op": "move", "path": "/new", "from": "/old"},
        {"op": "copy", "path": "/new", "from": "/old"},
        {"op": "remove", "path": ""},
    ]);
    assert_eq!(sent, expected);
}

/// The calls that take a patch, by operation.
fn calls(paypal: &Client, steps: &[Patch]) -> Vec<(&'static str, Result<Request, Error>)> {
    vec![
        ("catalog_products/products.patch", paypal.catalog_products().patch("P", steps).request()),
        ("disputes/disputes.patch", paypal.disputes().patch("P", steps).request()),
        ("orders/orders.patch", paypal.orders().patch("P", steps).request()),
        ("orders/orders.trackers.patch", paypal.orders().patch_tracker("P", "T", steps).request()),
        ("payments_v1/payment.update", paypal.payments_v1().patch("P", steps).request()),
        ("subscriptions/plans.patch", paypal.subscriptions().patch_plan("P", steps).request()),
        ("subscriptions/subscriptions.patch", paypal.subscriptions().patch("P", steps).request()),
        ("web_profiles/web-profile.partial-update", paypal.web_profiles().patch("P", steps).request()),
        ("webhooks/webhooks.update", paypal.webhooks().patch("P", steps).request()),
    ]
}

#[test]
fn every_operation_that_takes_a_patch_takes_these() {
    let steps = [Patch::replace("/a~1b/@id=='x y'", "\"é\""), Patch::remove("/c")];
    let calls = calls(&client(), &steps);
    for (name, request) in &calls {
        let request = request.as_ref().unwrap();
        assert_eq!(request.method(), Method::Patch, "{name}");
        let body: Value = serde_json::from_slice(request.body().unwrap()).unwrap();
        let expected = json!([
            {"op": "replace", "path": "/a~1b/@id=='x y'", "value": "\"é\""},
            {"op": "remove", "path": "/c"},
        ]);
        assert_eq!(body, expected, "{name}");
    }
    let tried: BTreeSet<String> = calls.iter().map(|(name, _)| (*name).to_owned()).collect();
    let all: BTreeSet<String> = (registry::APIS.iter())
        .flat_map(|api| api.operations.iter().map(move |operation| (api.name, operation)))
        .filter(|(_, operation)| {
            operation.method == Method::Patch
                || operation.request.is_some_and(|body| body.component == Some("[patch]"))
        })
        .map(|(api, operation)| format!("{api}/{}", operation.id))
        .collect();
    assert_eq!(tried, all);
}
