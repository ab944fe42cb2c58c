//! Tests the operations of a JSON Patch: the JSON that each constructor sends, and that every API
//! operation with a JSON Patch accepts them.

use std::collections::BTreeSet;

use paypal_generated::model::encode;
use paypal_generated::orders::{Money, Patch};
use paypal_generated::{Amount, Client, Error, Method, Request, Value, registry};
use paypal_test_support::todo;
use serde_json::json;

fn client() -> Client {
    Client::sandbox("id", "secret").unwrap()
}

#[test]
fn each_json_patch_operation_is_encoded_as_rfc_6902_defines() {
    let price = Amount::parse("USD", "45.50").unwrap();
    let patches = [
        Patch::add("/purchase_units/@reference_id=='default'/custom_id", "mugs"),
        Patch::replace("/purchase_units/@reference_id=='a b\"/~é'/amount", Money::from(price)),
        Patch::replace("/notes/-", vec!["a".to_owned()]),
        Patch::replace("/quantity", 2_i64),
        Patch::replace("/any", json!({"deep": [1, null]})),
        Patch::replace("/nothing", Value::null()),
        Patch::test("/is_open", true),
        Patch::remove(format!("/names/{}", Patch::escape("a/b~c~1"))),
        Patch::move_to("/old", "/new"),
        Patch::copy("/old", String::from("/new")),
        Patch::remove(""),
    ];
    let sent: serde_json::Value = serde_json::from_slice(&encode(&patches.to_vec()).unwrap()).unwrap();
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

/// Calls each API operation that takes a JSON Patch.
fn calls(paypal: &Client, patches: &[Patch]) -> Vec<(&'static str, Result<Request, Error>)> {
    vec![
        ("catalog_products/products.patch", paypal.catalog_products().patch("P", patches).request()),
        ("disputes/disputes.patch", paypal.disputes().patch("P", patches).request()),
        ("orders/orders.patch", paypal.orders().patch("P", patches).request()),
        ("orders/orders.trackers.patch", paypal.orders().patch_tracker("P", "T", patches).request()),
        ("payments_v1/payment.update", paypal.payments_v1().patch("P", patches).request()),
        ("subscriptions/plans.patch", paypal.subscriptions().patch_plan("P", patches).request()),
        ("subscriptions/subscriptions.patch", paypal.subscriptions().patch("P", patches).request()),
        ("web_profiles/web-profile.partial-update", paypal.web_profiles().patch("P", patches).request()),
        ("webhooks/webhooks.update", paypal.webhooks().patch("P", patches).request()),
    ]
}

#[test]
fn todo_every_api_operation_with_a_json_patch_accepts_them() {
    let patches = [Patch::replace("/a~1b/@id=='x y'", "\"é\""), Patch::remove("/c")];
    let calls = calls(&client(), &patches);
    for (name, request) in &calls {
        let request = request.as_ref().unwrap();
        assert_eq!(request.method(), Method::Patch, "{name}");
        let body: serde_json::Value = serde_json::from_slice(request.body().unwrap()).unwrap();
        let expected = json!([
            {"op": "replace", "path": "/a~1b/@id=='x y'", "value": "\"é\""},
            {"op": "remove", "path": "/c"},
        ]);
        assert_eq!(body, expected, "{name}");
    }
    let tried: BTreeSet<String> = calls.iter().map(|(name, _)| (*name).to_owned()).collect();
    let all: BTreeSet<String> = (registry::APIS.iter())
        .flat_map(|api| api.operations.iter().map(move |operation| (api.name, operation)))
        .filter(|(api, operation)| {
            // A SCIM patch has another form.
            operation.method == Method::Patch && *api != "identity"
                || operation.request.is_some_and(|body| body.component == Some("[patch]"))
        })
        .map(|(api, operation)| format!("{api}/{}", operation.id))
        .collect();
    todo::list(all.difference(&tried).map(|name| format!("try a JSON Patch for {name}")));
}
