//! Tests that overlay actions hold when PayPal writes the same object in another way: a property
//! that an action adds stays, and so does what an action removes.

use serde_json::{Value, json};

use crate::tree::Tree;

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A document whose response has objects of each form that actions change.
fn base() -> Value {
    let properties = json!({
        "name": { "type": "string" },
        "size": { "type": "string", "enum": ["SMALL"] },
        "code": { "type": "string" },
        "user": reference("user"),
        "seller": reference("seller"),
        "limits": reference("limits"),
        "delivery": {
            "type": "object",
            "required": ["country"],
            "properties": { "country": { "type": "string" }, "street": { "type": "string" } },
        },
    });
    let content = json!({ "application/json": { "schema": reference("thing") } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "things", "version": "1" },
        "paths": { "/v1/things": { "post": {
            "operationId": "things.create",
            "requestBody": { "required": true, "content": content.clone() },
            "responses": { "201": { "description": "Created", "content": content } },
        } } },
        "components": { "schemas": {
            "thing": { "type": "object", "properties": properties },
            "user": { "allOf": [
                reference("person"),
                { "type": "object", "properties": { "login": { "type": "string" } } },
            ] },
            "person": { "type": "object", "properties": { "given_name": { "type": "string" } } },
            "seller": { "allOf": [reference("person"), { "properties": {} }] },
            "limits": {
                "type": "object",
                "required": ["least", "most"],
                "properties": { "least": { "type": "integer" }, "most": { "type": "integer" } },
            },
        } },
    })
}

const OVERLAY: &str = r#"overlay: 1.0.0
info: { title: Things, version: '1' }
actions:
- { x-kind: fix, x-reason: It is sent., x-thread: a recorded body, target: $.components.schemas.thing.properties, update: { pin: { type: string } } }
- { x-kind: behaviour, target: $.components.schemas.thing.properties.pin, update: { x-sensitive: true } }
- { x-kind: fix, x-reason: It is known., x-thread: a recorded body, target: $.components.schemas.thing.properties, update: { size: { enum: [LARGE] } } }
- { x-kind: fix, x-reason: It may be missing., x-thread: a recorded body, target: "$.components.schemas.thing.properties.delivery.required[?@ == 'country']", remove: true }
- { x-kind: fix, x-reason: It is sent., x-thread: a recorded body, target: "$.components.schemas.user.allOf[?@.properties.login].properties", update: { note: { type: string } } }
- { x-kind: fix, x-reason: It is sent., x-thread: a recorded body, target: "$.components.schemas.seller.allOf[1].properties", update: { shop: { type: string } } }
- { x-kind: behaviour, target: "$.components.schemas.seller.allOf[1].properties.shop", update: { x-sensitive: true } }
- { x-kind: fix, x-reason: They may be missing., x-thread: a recorded body, target: $.components.schemas.limits.required, remove: true }
"#;

/// Divides an object into two branches of an `allOf`, or into a base and a branch.
fn split(document: &mut Value, name: &str, first: usize, has_base: bool) {
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    let whole = schemas[name].clone();
    let part = |is_first: bool| {
        let of_whole = whole["properties"].as_object().unwrap().iter().enumerate();
        let own = of_whole.filter(|(index, _)| (*index < first) == is_first);
        let properties: serde_json::Map<String, Value> =
            own.map(|(_, (name, schema))| (name.clone(), schema.clone())).collect();
        let names = whole.get("required").and_then(Value::as_array).into_iter().flatten();
        let required: Vec<&Value> =
            names.filter(|name| properties.contains_key(name.as_str().unwrap())).collect();
        let mut part = json!({ "type": "object" });
        if !required.is_empty() {
            part["required"] = json!(required);
        }
        part["properties"] = Value::Object(properties);
        part
    };
    let mut branches = vec![part(true), part(false)];
    if has_base {
        schemas.insert("base".to_owned(), std::mem::replace(&mut branches[0], reference("base")));
    }
    schemas.insert(name.to_owned(), json!({ "allOf": branches }));
}

/// A change of a document that leaves the JSON on the wire as it is.
type Rearrange = fn(&mut Value);

const REARRANGEMENTS: [(&str, Rearrange); 10] = [
    ("an object gets a base", |it| split(it, "thing", 3, true)),
    ("an object gets a small base", |it| split(it, "thing", 1, true)),
    ("an object consists of two branches", |it| split(it, "thing", 3, false)),
    ("an object whose list of required properties goes gets a base", |it| split(it, "limits", 1, true)),
    ("the properties of a base are written into the object", |it| {
        let text = json!({ "type": "string" });
        it["components"]["schemas"]["user"] =
            json!({ "type": "object", "properties": { "given_name": text, "login": text } });
    }),
    ("an object without properties of its own gets those of its base", |it| {
        let text = json!({ "type": "string" });
        it["components"]["schemas"]["seller"] =
            json!({ "type": "object", "properties": { "given_name": text } });
    }),
    ("an object without properties of its own has one branch more", |it| {
        let branches = it["components"]["schemas"]["seller"]["allOf"].as_array_mut().unwrap();
        branches.insert(1, json!({ "description": "A seller." }));
    }),
    ("an object without properties of its own has another name", |it| {
        let seller = it["components"]["schemas"].as_object_mut().unwrap().remove("seller").unwrap();
        it["components"]["schemas"]["shop_owner"] = seller;
        it["components"]["schemas"]["thing"]["properties"]["seller"] = reference("shop_owner");
    }),
    ("an inline object becomes a component", |it| {
        let inline = it["components"]["schemas"]["thing"]["properties"]["delivery"].take();
        it["components"]["schemas"]["thing"]["properties"]["delivery"] = reference("delivery");
        it["components"]["schemas"]["delivery"] = inline;
    }),
    ("an inline object consists of two branches", |it| {
        let delivery = &mut it["components"]["schemas"]["thing"]["properties"]["delivery"];
        let part = |name: &str| json!({ "type": "object", "properties": { name: { "type": "string" } } });
        let mut required = part("country");
        required["required"] = json!(["country"]);
        *delivery = json!({ "allOf": [part("street"), required] });
    }),
];

/// PayPal renames a component to which an action refers: the action refers to it under its old
/// name.
#[test]
fn an_action_refers_to_a_component_that_has_another_name() {
    let tree = Tree::small();
    tree.put(
        "specs/overlays/things.yaml",
        "overlay: 1.0.0\ninfo: { title: Things, version: '1' }\nactions:\n\
         - { x-kind: fix, x-reason: It is sent., x-thread: a recorded body, target: $.components.schemas.thing.properties, \
         update: { buyer: { $ref: '#/components/schemas/user' } } }\n",
    );
    tree.publish("things", &base().to_string());
    std::fs::remove_file(tree.path("specs/names.lock")).unwrap();
    tree.update("upstream");
    let renamed = base().to_string().replace("schemas/user\"", "schemas/account\"");
    tree.publish("things", &renamed.replace("\"user\":{\"allOf", "\"account\":{\"allOf"));
    for _ in 0..2 {
        let report = tree.update("upstream");
        let changes = report["diff"]["changes"].as_array().unwrap().iter();
        let felt: Vec<&Value> = changes.filter(|it| it["class"] != "documentation").collect();
        assert_eq!(
            felt,
            Vec::<&Value>::new(),
            "{} {}",
            tree.read("specs/kept/things.yaml"),
            report["review"]["todo"]
        );
        assert_eq!(report["unmatched"], json!([]));
        assert!(tree.read("paypal-generated/src/things/types/thing.rs").contains("buyer: Option<User>"));
        tree.is_generated();
    }
}

/// An overlay refers to a component that PayPal no longer describes. Neither the older generation,
/// from which the crate of `paypal-compat` is made, nor its specs have the component.
#[test]
fn an_action_may_not_fit_an_older_generation() {
    let tree = Tree::small();
    let overlay = "overlay: 1.0.0\ninfo: { title: Things, version: '1' }\nactions:\n\
         - { x-kind: fix, x-reason: It is sent., x-thread: a recorded body, target: $.components.schemas.thing.properties, \
         update: { buyer: { $ref: '#/components/schemas/user' } } }\n";
    tree.put("specs/overlays/things.yaml", overlay);
    tree.publish("things", &base().to_string());
    tree.update("upstream");
    let older = tree.path("older");
    std::fs::create_dir(&older).unwrap();
    let without = base().to_string().replace("schemas/user\"", "schemas/person\"");
    let mut without: Value = serde_json::from_str(&without).unwrap();
    without["components"]["schemas"].as_object_mut().unwrap().remove("user");
    tree.put("older/things.json", &without.to_string());
    std::fs::copy(tree.path("upstream/others.json"), tree.path("older/others.json")).unwrap();
    let into = tempfile::tempdir().unwrap();
    paypal_test_support::revisions::update(&tree.path("."), older, into.path());
    let lock = std::fs::read_to_string(into.path().join("specs/upstream.lock")).unwrap();
    assert!(lock.contains("set_aside"), "{lock}");
}

/// An overlay adds an operation, and PayPal gives its id to another operation: both stay.
#[test]
fn an_operation_of_an_overlay_keeps_its_id() {
    let added = "{ operationId: things.list, responses: { '200': { description: OK } } }";
    let path = |target: &str, update: &str| format!("target: \"{target}\", update: {update}");
    let actions = [
        path("$.paths", &format!("{{ /v1/things: {{ get: {added} }} }}")),
        path("$.paths['/v1/things']", &format!("{{ get: {added} }}")),
    ];
    for action in actions {
        let tree = Tree::small();
        let overlay = "overlay: 1.0.0\ninfo: { title: Things, version: '1' }\nactions:\n\
             - { x-kind: fix, x-reason: It exists., x-thread: a recorded call, ";
        tree.put("specs/overlays/things.yaml", &format!("{overlay}{action} }}\n"));
        tree.publish("things", &base().to_string());
        tree.update("upstream");
        tree.publish("things", &base().to_string().replace("things.create", "things.list"));
        let report = tree.update("upstream");
        assert_eq!(report["unmatched"], json!([]), "{action}");
        let changes = report["diff"]["changes"].as_array().unwrap().iter();
        let felt = changes.filter(|it| it["class"] != "documentation");
        assert_eq!(felt.collect::<Vec<_>>(), Vec::<&Value>::new(), "{action}");
        tree.is_generated();
    }
}

#[test]
fn actions_hold_when_an_object_is_written_in_another_way() {
    let mut wrong: Vec<String> = Vec::new();
    for (name, rearrange) in REARRANGEMENTS {
        let tree = Tree::small();
        tree.put("specs/overlays/things.yaml", OVERLAY);
        tree.publish("things", &base().to_string());
        std::fs::remove_file(tree.path("specs/names.lock")).unwrap();
        tree.update("upstream");
        let mut document = base();
        rearrange(&mut document);
        tree.publish("things", &document.to_string());
        // The second update reads what the first one recorded.
        for _ in 0..2 {
            let report = tree.update("upstream");
            let is_felt = |it: &&Value| it["class"] == "breaking" || it["class"] == "behaviour";
            let changes = report["diff"]["changes"].as_array().unwrap().iter().filter(is_felt);
            let unmatched = report["unmatched"].as_array().unwrap().iter();
            wrong.extend(changes.map(|it| format!("{name}: {} at {}", it["kind"], it["rust"])));
            wrong.extend(unmatched.map(|it| format!("{name}: {} matches nothing", it["target"])));
            tree.is_generated();
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
