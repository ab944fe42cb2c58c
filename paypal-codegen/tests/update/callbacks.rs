//! Tests updates to documents in which PayPal describes a callback: it becomes types and a helper
//! for the merchant's endpoint, and never a method of a client.

use serde_json::{Value, json};

use super::rust_of;
use super::tree::{Tree, document};

const PATH: &str = "/v1/things/thing-update-callback";

/// Returns the document of `things` with one more operation.
fn with(operation: &Value) -> String {
    let mut document: Value = serde_json::from_str(&document("things", "name")).unwrap();
    document["paths"][PATH] = json!({ "post": operation });
    let refusal = json!({
        "name": { "type": "string", "enum": ["UNPROCESSABLE_ENTITY"] },
        "message": { "type": "string", "enum": ["The request could not be processed."] },
    });
    document["components"]["schemas"]["error_422"] = json!({ "type": "object", "properties": refusal });
    let question = json!({ "id": { "type": "string" } });
    document["components"]["schemas"]["question"] = json!({ "type": "object", "properties": question });
    format!("{document:#}")
}

/// Returns an operation as PayPal describes a callback.
fn operation(tag: &str) -> Value {
    let content = |component: &str| {
        let schema = json!({ "$ref": format!("#/components/schemas/{component}") });
        json!({ "application/json": { "schema": schema } })
    };
    json!({
        "operationId": "server.callback",
        "description": "PayPal is the client.",
        "tags": [tag],
        "requestBody": { "content": content("question") },
        "responses": {
            "200": { "description": "The merchant agrees.", "content": content("thing") },
            "422": { "description": "The merchant refuses.", "content": content("error_422") },
        },
    })
}

fn overlay(tree: &Tree, is_callback: bool) {
    tree.put(
        "specs/overlays/things.yaml",
        &format!(
            "overlay: 1.0.0\ninfo: {{ title: Things, version: '1' }}\nactions:\n\
             - {{ x-kind: behaviour, target: \"$.paths['{PATH}'].post\", update: {{ x-callback: {is_callback} }} }}\n"
        ),
    );
}

/// Returns the classes and the kinds of the changes.
fn changes(report: &Value) -> Vec<(&str, &str)> {
    let changes = report["diff"]["changes"].as_array().unwrap().iter();
    changes.map(|change| (change["class"].as_str().unwrap(), change["kind"].as_str().unwrap())).collect()
}

/// Checks that the generated crate and the list of operations have no callback.
fn has_no_method(tree: &Tree) {
    for (path, text) in tree.files().into_iter().filter(|(path, _)| path.starts_with("paypal-generated")) {
        let text = String::from_utf8(text).unwrap();
        let is_helper = path.ends_with("callbacks.rs");
        let is_callback = text.contains("server.callback") || text.contains("shipping.callback");
        assert!(is_helper || !is_callback, "{}", path.display());
        assert!(!text.contains("fn server_callback"), "{}", path.display());
    }
    let list = tree.run(&["list", "--json"]);
    let list = String::from_utf8(list.stdout).unwrap();
    assert!(list.contains("things.get") && !list.contains("callback"), "{list}");
}

#[test]
fn an_update_that_adds_a_callback_adds_no_method() {
    let tree = Tree::small();
    tree.publish("things", &with(&operation("externalcallback")));
    let report = tree.update("upstream");
    assert!(report["review"]["warnings"].to_string().contains("its tag `externalcallback`"), "{report:#}");
    let todo = report["review"]["todo"].to_string();
    assert!(todo.contains("update: { x-callback: true }"), "{todo}");
    assert_eq!(rust_of(&report, "callback added"), ["things::callbacks::ServerCallback"]);
    assert!(rust_of(&report, "operation added").is_empty());
    assert!(changes(&report).iter().all(|(class, _)| *class == "addition"), "{report:#}");
    let undocumented = report["undocumented"].as_array().unwrap();
    assert!(undocumented.contains(&json!("things::callbacks::ServerCallback")), "{undocumented:?}");
    has_no_method(&tree);

    let helper = tree.read("paypal-generated/src/things/callbacks.rs");
    for function in [
        "pub fn decode(body: &[u8]) -> Result<Decoded<types::Question>, DecodeError>",
        "pub fn ok(body: &types::Thing) -> CallbackAnswer",
        "pub fn unprocessable_content(body: &types::Error422) -> CallbackAnswer",
    ] {
        assert!(helper.contains(function), "{helper}");
    }
    let spec = tree.read("specs/things.yaml");
    assert!(spec.contains("UNPROCESSABLE_ENTITY") && !spec.contains("could not be processed"), "{spec}");
    assert!(tree.read("specs/names.lock").contains("callback server_callback = server.callback"));
    tree.is_generated();
    let account = tree.run(&["report", "--json"]);
    assert!(account.status.success(), "{}", String::from_utf8_lossy(&account.stderr));
    let account: Value = serde_json::from_slice(&account.stdout).unwrap();
    let lines = account["lines"].as_array().unwrap().iter().filter(|line| line["kind"] == "callback");
    let paths: Vec<&Value> = lines.map(|line| &line["rust"]).collect();
    assert_eq!(paths, ["things::callbacks::ServerCallback"]);

    // With another id in PayPal's document, the helper keeps its name.
    let mut renamed = operation("externalcallback");
    renamed["operationId"] = json!("shipping.callback");
    tree.publish("things", &with(&renamed));
    assert_eq!(changes(&tree.update("upstream")), []);
    assert!(tree.read("specs/names.lock").contains("callback server_callback = shipping.callback"));

    // The helper stays when PayPal stops describing the callback, until its entry is removed.
    tree.publish("things", &document("things", "name"));
    let report = tree.update("upstream");
    assert!(rust_of(&report, "callback removed").is_empty(), "{report:#}");
    assert!(tree.read("specs/kept/things.yaml").contains("shipping.callback"));
    has_no_method(&tree);
    tree.is_generated();
}

#[test]
fn an_operation_that_becomes_a_callback_is_breaking_and_so_is_the_reverse() {
    let tree = Tree::small();
    let mut called = operation("things");
    called["security"] = json!([{ "Oauth2": ["scope"] }]);
    let scheme = json!({ "Oauth2": { "type": "oauth2", "flows": { "clientCredentials": { "tokenUrl": "/v1/oauth2/token", "scopes": {} } } } });
    let publish = |operation: &Value| {
        let mut document: Value = serde_json::from_str(&with(operation)).unwrap();
        document["components"]["securitySchemes"] = scheme.clone();
        tree.publish("things", &format!("{document:#}"));
        tree.update("upstream")
    };
    let report = publish(&called);
    assert_eq!(rust_of(&report, "operation added"), ["things::server_callback"]);
    let report = publish(&operation("externalcallback"));
    assert_eq!(rust_of(&report, "became callback"), ["things::server_callback"]);
    assert!(changes(&report).contains(&("breaking", "became callback")));
    has_no_method(&tree);
    let report = publish(&called);
    assert_eq!(rust_of(&report, "became operation"), ["things::callbacks::ServerCallback"]);
    assert!(changes(&report).contains(&("breaking", "became operation")));
    tree.is_generated();
}

#[test]
fn an_overlay_decides_against_the_rule() {
    let tree = Tree::small();
    overlay(&tree, false);
    tree.publish("things", &with(&operation("externalcallback")));
    let report = tree.update("upstream");
    assert_eq!(rust_of(&report, "operation added"), ["things::server_callback"]);
    assert!(!tree.read("specs/things.yaml").contains("error_422"), "the body of an error is dropped");

    // With credentials, the rule takes it for an operation of clients, and the overlay for a
    // callback. An update applies the overlay to both sides, and now keeps the bodies of errors.
    overlay(&tree, true);
    let mut hidden = operation("things");
    hidden["security"] = json!([{ "Oauth2": ["scope"] }]);
    tree.publish("things", &with(&hidden));
    let report = tree.update("upstream");
    assert!(!report.to_string().contains("E0516"), "{report:#}");
    let answer = "things::callbacks::ServerCallback::unprocessable_content";
    assert_eq!(rust_of(&report, "callback answer"), [answer]);
    assert!(tree.read("paypal-generated/src/things/callbacks.rs").contains("types::Error422"));
    has_no_method(&tree);
    tree.is_generated();
}
