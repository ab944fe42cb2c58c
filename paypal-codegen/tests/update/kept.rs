//! Tests that what PayPal stops describing stays, until a person removes it, and that types that
//! are no longer equal leave `shared`.

use serde_json::{Value, json};

use crate::rust_of;
use crate::tree::{Tree, document};

/// A document with a part of each kind.
fn full(api: &str) -> Value {
    let schema = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let content = |name: &str| json!({ "application/json": { "schema": schema(name) } });
    let parameter = |name: &str, schema: Value| json!({ "name": name, "in": "query", "schema": schema });
    let issue = |code: &str| {
        let issues =
            json!({ "type": "object", "properties": { "issue": { "type": "string", "enum": [code] } } });
        json!({ "description": "No", "content": { "application/json": { "schema": {
            "type": "object", "properties": { "details": { "type": "array", "items": { "anyOf": [issues] } } },
        } } } })
    };
    json!({
        "openapi": "3.0.3",
        "info": { "title": api, "version": "1" },
        "paths": {
            format!("/v1/{api}"): {
                "get": {
                    "operationId": format!("{api}.list"),
                    "parameters": [
                        parameter("page", json!({ "type": "integer" })),
                        parameter("since", json!({ "type": "string", "format": "date-time" })),
                    ],
                    "responses": { "200": { "description": "OK", "content": content("list") } },
                },
                "post": {
                    "operationId": format!("{api}.create"),
                    "parameters": [{ "name": "PayPal-Request-Id", "in": "header", "schema": { "type": "string" } }],
                    "requestBody": { "required": true, "content": content("thing") },
                    "responses": {
                        "201": { "description": "Created", "content": content("thing") },
                        "422": issue("THING_IS_TOO_LARGE"),
                    },
                },
            },
            format!("/v1/{api}/{{id}}"): {
                "delete": {
                    "operationId": format!("{api}.delete"),
                    "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                    "responses": { "204": { "description": "No Content" } },
                },
            },
        },
        "components": { "schemas": {
            "list": { "type": "object", "properties": { "things": { "type": "array", "items": schema("thing") } } },
            "thing": {
                "type": "object",
                "required": ["name", "label"],
                "properties": {
                    "name": { "type": "string" },
                    "label": { "type": "string" },
                    "made": { "type": "string", "format": "date-time" },
                    "kind": { "type": "string", "enum": ["SMALL", "LARGE"] },
                    "status": { "type": "string", "enum": ["NEW", "OLD"] },
                    "money": schema("money"),
                    "detail": schema("detail"),
                },
            },
            "money": {
                "type": "object",
                "required": ["currency", "value"],
                "properties": { "currency": { "type": "string" }, "value": { "type": "string" } },
            },
            "detail": { "type": "object", "properties": { "text": { "type": "string" } } },
        } },
    })
}

/// Creates a tree in which each of these APIs has a full document.
fn tree(apis: &[&str]) -> Tree {
    let tree = Tree::small();
    for api in apis {
        tree.publish(api, &full(api).to_string());
    }
    std::fs::remove_file(tree.path("specs/names.lock")).unwrap();
    tree.update("upstream");
    tree
}

fn remove(document: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    match document.pointer_mut(parent).unwrap_or_else(|| panic!("{parent}")) {
        Value::Object(object) => drop(object.remove(&key).unwrap_or_else(|| panic!("{pointer}"))),
        Value::Array(items) => drop(items.remove(key.parse().unwrap())),
        _ => panic!("{pointer}"),
    }
}

const SCHEMAS: &str = "/components/schemas";

/// Each removal, with the kind of the kept part.
fn removals() -> Vec<(&'static str, Vec<String>)> {
    let thing = |rest: &str| format!("{SCHEMAS}/thing/properties/{rest}");
    let path = |rest: &str| format!("/paths/~1v1~1things{rest}");
    vec![
        ("operation", vec![path("~1{id}/delete")]),
        ("parameter", vec![path("/get/parameters/0")]),
        ("parameter", vec![path("/post/parameters/0")]),
        ("body", vec![path("/post/requestBody")]),
        ("response", vec![path("/post/responses/201/content")]),
        ("issue", vec![path("/post/responses/422")]),
        ("property", vec![thing("made")]),
        ("property", vec![thing("label"), format!("{SCHEMAS}/thing/required/1")]),
        ("value", vec![thing("status/enum/1")]),
        ("value", vec![thing("kind/enum")]),
        ("format", vec![path("/get/parameters/1/schema/format")]),
        ("format", vec![thing("made/format")]),
        ("schema", vec![format!("{SCHEMAS}/detail/properties")]),
        (
            "property",
            vec![format!("{SCHEMAS}/money/properties/currency"), format!("{SCHEMAS}/money/required/0")],
        ),
    ]
}

#[test]
fn what_paypal_stops_describing_stays() {
    for (kind, pointers) in removals() {
        let tree = tree(&["things"]);
        let source = |tree: &Tree| -> Vec<(std::path::PathBuf, Vec<u8>)> {
            let is_source = |path: &std::path::Path| path.extension().is_some_and(|it| it == "rs");
            tree.files().into_iter().filter(|(path, _)| is_source(path)).collect()
        };
        let before = source(&tree);
        let mut document = full("things");
        for pointer in &pointers {
            remove(&mut document, pointer);
        }
        tree.publish("things", &document.to_string());
        let report = tree.update("upstream");
        let breaking = |report: &Value| -> Vec<String> {
            let changes = report["diff"]["changes"].as_array().unwrap().iter();
            let is_breaking = |it: &&Value| it["class"] == "breaking" && it["kind"] != "type moved";
            changes.filter(is_breaking).map(|it| it.to_string()).collect()
        };
        assert_eq!(breaking(&report), Vec::<String>::new(), "{pointers:?}");
        let kept = report["kept_parts"].as_array().unwrap();
        let kinds: Vec<&str> = kept.iter().map(|part| part["kind"].as_str().unwrap()).collect();
        assert!(kinds.contains(&kind), "{pointers:?}: {kept:?}");
        tree.is_generated();

        // A repeated update changes nothing, and the part that comes back is no longer kept.
        let file = tree.read("specs/kept/things.yaml");
        assert_eq!(tree.update("upstream")["changed_files"], 0, "{pointers:?}");
        tree.publish("things", &full("things").to_string());
        let report = tree.update("upstream");
        assert_eq!(report["kept_parts"], json!([]), "{pointers:?}");
        let after = source(&tree);
        let differing: Vec<_> = before.iter().filter(|file| !after.contains(file)).map(|it| &it.0).collect();
        assert_eq!(differing, Vec::<&std::path::PathBuf>::new(), "{pointers:?}");

        // A person drops the part: then it breaks users.
        tree.publish("things", &document.to_string());
        tree.update("upstream");
        assert_eq!(tree.read("specs/kept/things.yaml"), file, "{pointers:?}");
        tree.put("specs/kept/things.yaml", "[]\n");
        assert!(tree.run(&["generate"]).status.success(), "{pointers:?}");
        assert_eq!(tree.update("upstream")["kept_parts"], json!([]), "{pointers:?}");
    }
}

/// A base of an object is no type of an operation, but users can name it.
#[test]
fn a_base_that_is_emptied_or_no_longer_used_stays() {
    let string = || json!({ "type": "string" });
    let with_base = || {
        let mut document = full("things");
        let own = json!({ "type": "object", "properties": { "colour": string() } });
        let schemas = &mut document["components"]["schemas"];
        schemas["base"] =
            json!({ "type": "object", "properties": { "origin": string(), "maker": string() } });
        schemas["derived"] = json!({ "allOf": [{ "$ref": "#/components/schemas/base" }, own] });
        schemas["thing"]["properties"]["derived"] = json!({ "$ref": "#/components/schemas/derived" });
        document
    };
    let flat = |properties: Value| json!({ "type": "object", "properties": properties });
    let all = json!({ "origin": string(), "maker": string(), "colour": string() });
    let few = json!({ "colour": string() });
    let table = [
        ("emptied", json!({}), None),
        ("no longer used", with_base()["components"]["schemas"]["base"].clone(), Some(flat(all))),
        ("emptied and no longer used", json!({}), Some(flat(few))),
    ];
    for (name, base, derived) in table {
        let tree = Tree::small();
        tree.publish("things", &with_base().to_string());
        std::fs::remove_file(tree.path("specs/names.lock")).unwrap();
        tree.update("upstream");
        let mut document = with_base();
        document["components"]["schemas"]["base"] = base;
        if let Some(derived) = derived {
            document["components"]["schemas"]["derived"] = derived;
        }
        tree.publish("things", &document.to_string());
        let report = tree.update("upstream");
        let changes = report["diff"]["changes"].as_array().unwrap().iter();
        let felt = changes.filter(|it| it["class"] == "breaking" || it["class"] == "behaviour");
        assert_eq!(felt.collect::<Vec<_>>(), Vec::<&Value>::new(), "{name}");
        let kept = report["kept_parts"].as_array().unwrap();
        let is_base = |part: &Value| part["pointer"] == format!("{SCHEMAS}/base");
        assert!(kept.iter().any(is_base), "{name}: {kept:?}");
        tree.is_generated();
        assert_eq!(tree.update("upstream")["changed_files"], 0, "{name}");
        tree.publish("things", &with_base().to_string());
        assert_eq!(tree.update("upstream")["kept_parts"], json!([]), "{name}");
    }
}

/// PayPal stops describing a body after a property inside it: both stay, and the components of the
/// body, which nothing else uses, keep their names and the actions that apply to them.
/// A component that PayPal inlined is kept, and is one type with the inline schema.
#[test]
fn a_kept_component_and_an_equal_inline_schema_stay_one_type() {
    let tree = tree(&["things"]);
    let mut inlined = full("things");
    let mut referring = full("things");
    let schema = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let list = |items: Value| json!({ "type": "array", "items": items });
    let kind = json!({ "type": "string", "enum": ["SMALL", "LARGE"] });
    inlined["components"]["schemas"]["thing"]["properties"]["kind"] = list(kind.clone());
    referring["components"]["schemas"]["thing"]["properties"]["kind"] = schema("kind_list");
    referring["components"]["schemas"]["kind_list"] = list(schema("kind"));
    referring["components"]["schemas"]["kind"] = kind;
    tree.publish("things", &referring.to_string());
    tree.update("upstream");
    tree.publish("things", &inlined.to_string());
    tree.update("upstream");
    std::fs::remove_file(tree.path("specs/names.lock")).unwrap();
    assert!(tree.run(&["generate"]).status.success());
    let before = tree.read("specs/names.lock");
    let of_kind = |lock: &str| -> Vec<String> {
        lock.lines().filter(|line| line.contains("Kind")).map(str::to_owned).collect()
    };
    assert!(of_kind(&before).iter().any(|line| line.contains("copy")), "{before}");

    inlined["components"]["schemas"]["thing"]["properties"]["more"] = json!({ "type": "string" });
    tree.publish("things", &inlined.to_string());
    tree.update("upstream");
    assert_eq!(of_kind(&before), of_kind(&tree.read("specs/names.lock")));
}

#[test]
fn a_kept_property_of_a_kept_body_stays() {
    let publish = |tree: &Tree, has_body: bool, properties: Value| {
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let mut document = full("things");
        let schemas = &mut document["components"]["schemas"];
        schemas["buyer"] = json!({ "allOf": [{ "type": "object", "properties": properties }] });
        schemas["request"] = json!({ "type": "object", "properties": { "buyer": reference("buyer") } });
        let body = json!({ "content": { "application/json": { "schema": reference("request") } } });
        document["paths"]["/v1/things"]["post"]["requestBody"] = body;
        if !has_body {
            remove(&mut document, "/paths/~1v1~1things/post/requestBody");
        }
        tree.publish("things", &document.to_string());
        tree.update("upstream")
    };
    let string = || json!({ "type": "string" });
    let tree = Tree::small();
    publish(&tree, true, json!({ "name": string(), "born": string() }));
    tree.put(
        "specs/overlays/things.yaml",
        "overlay: 1.0.0\ninfo: { title: Things, version: '1' }\nactions:\n\
         - { x-kind: behaviour, target: \"$.components.schemas.buyer.allOf[0].properties.born\", update: { x-sensitive: true } }\n",
    );
    publish(&tree, true, json!({ "name": string() }));
    for _ in 0..2 {
        let report = publish(&tree, false, json!({ "name": string() }));
        let changes = report["diff"]["changes"].as_array().unwrap().iter();
        let felt = changes.filter(|it| it["class"] == "breaking" || it["class"] == "behaviour");
        assert_eq!(felt.collect::<Vec<_>>(), Vec::<&Value>::new());
        assert_eq!(report["unmatched"], json!([]));
        let kept = report["kept_parts"].as_array().unwrap();
        let pointers: Vec<&str> = kept.iter().map(|part| part["pointer"].as_str().unwrap()).collect();
        let born = format!("{SCHEMAS}/buyer/properties/born");
        assert_eq!(pointers, [born.as_str(), "/paths/~1v1~1things/post/requestBody"]);
        tree.is_generated();
    }
}

/// A base of an object and another component swap their names: both keep their types.
#[test]
fn a_base_keeps_its_type_under_another_name() {
    let string = || json!({ "type": "string" });
    let publish = |tree: &Tree, base: &str, other: &str| {
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let mut document = full("things");
        let schemas = &mut document["components"]["schemas"];
        schemas[base] = json!({ "type": "object", "properties": { "origin": string(), "maker": string() } });
        schemas[other] = json!({ "type": "object", "properties": { "left": string(), "right": string() } });
        schemas["derived"] = json!({ "allOf": [reference(base)] });
        schemas["thing"]["properties"]["derived"] = reference("derived");
        schemas["thing"]["properties"]["other"] = reference(other);
        tree.publish("things", &document.to_string());
        tree.update("upstream")
    };
    for (base, other) in [("sides", "base"), ("root", "sides"), ("root", "base")] {
        let tree = Tree::small();
        publish(&tree, "base", "sides");
        let report = publish(&tree, base, other);
        let changes = report["diff"]["changes"].as_array().unwrap();
        assert!(changes.iter().all(|it| it["class"] == "documentation"), "{base} {other}: {changes:#?}");
        let lock = tree.read("specs/names.lock");
        assert!(lock.contains(&format!("type Base = {base}\n")), "{base} {other}: {lock}");
        assert!(lock.contains(&format!("type Sides = {other}\n")), "{base} {other}: {lock}");
        tree.is_generated();
    }
}

/// A shared enum has the values of all its APIs. Those of another API are not kept in each of them.
#[test]
fn values_of_another_api_are_not_kept() {
    let tree = tree(&["things", "others"]);
    let colours = |api: &str, values: &[&str]| {
        let mut document = full(api);
        document["components"]["schemas"]["colour"] = json!({ "type": "string", "enum": values });
        let thing = &mut document["components"]["schemas"]["thing"]["properties"];
        thing["colour"] = json!({ "$ref": "#/components/schemas/colour" });
        document
    };
    for api in ["things", "others"] {
        tree.publish(api, &colours(api, &["RED", "GREEN"]).to_string());
    }
    tree.update("upstream");
    tree.publish("others", &colours("others", &["RED", "GREEN", "BLUE"]).to_string());
    tree.update("upstream");
    assert!(tree.read("specs/names.lock").contains("shared::Colour"), "the APIs do not share the enum");
    let mut document = colours("things", &["RED", "GREEN"]);
    remove(&mut document, &format!("{SCHEMAS}/thing/properties/made"));
    tree.publish("things", &document.to_string());
    for _ in 0..2 {
        let report = tree.update("upstream");
        let kept = report["kept_parts"].as_array().unwrap();
        let kinds: Vec<&str> = kept.iter().map(|part| part["kind"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["property"], "{kept:?}");
    }
}

/// A property stays writable in a type that several schemas have, of which one makes it read-only.
/// The report says that PayPal may refuse it there, and says it once.
#[test]
fn a_property_that_one_schema_of_a_type_makes_read_only_is_reported() {
    let tree = tree(&["things", "others"]);
    for (api, is_everywhere) in [("things", false), ("others", true)] {
        let mut document = full(api);
        document["components"]["schemas"]["money"]["properties"]["currency"]["readOnly"] = json!(true);
        tree.publish(api, &document.to_string());
        let report = tree.update("upstream");
        let changes = report["diff"]["changes"].as_array().unwrap();
        let found: Vec<&Value> = changes.iter().filter(|it| it["kind"] == "read-only").collect();
        let [found] = found.as_slice() else { panic!("{changes:#?}") };
        let class = if is_everywhere { "breaking" } else { "documentation" };
        let facts = ["class", "rust", "accepted"].map(|key| found[key].clone());
        assert_eq!(facts, [json!(class), json!("shared::Money.currency"), json!(false)], "{found}");
        let lock = tree.read("specs/names.lock");
        assert_eq!(lock.matches("shared::Money").count(), 2, "{lock}");
        assert_eq!(tree.update("upstream")["diff"]["changes"], json!([]));
    }
}

/// One of several equal schemas of an API, which are one type, gets tighter rules: PayPal may
/// refuse what is sent there, though the type is as before. The same change of all is reported
/// once.
#[test]
fn tighter_rules_of_one_schema_of_a_type_are_reported() {
    let tree = tree(&["things"]);
    let place = |tighter: &[&str]| {
        let mut document = full("things");
        let properties = &mut document["components"]["schemas"]["thing"]["properties"];
        for name in ["first", "second"] {
            properties[name] = json!({ "type": "object", "properties": {
                "line": { "type": "string", "maxLength": 9 },
                "town": { "type": "string" },
            } });
            if tighter.contains(&name) {
                properties[name]["properties"]["line"]["maxLength"] = json!(8);
                properties[name]["required"] = json!(["line"]);
            }
        }
        tree.publish("things", &document.to_string());
        tree.update("upstream")
    };
    place(&[]);
    let lock = tree.read("specs/names.lock");
    assert!(lock.contains("copy ThingFirst = thing/second"), "{lock}");
    let report = place(&["second"]);
    let changes = report["diff"]["changes"].as_array().unwrap();
    let facts = |it: &Value| ["kind", "class", "rust", "accepted"].map(|key| it[key].clone());
    let found: Vec<_> = changes.iter().map(facts).collect();
    let expected =
        |kind: &str| [json!(kind), json!("documentation"), json!("things::ThingFirst.line"), json!(false)];
    assert_eq!(found, [expected("limit"), expected("property requiredness")], "{changes:#?}");
    tree.is_generated();
    place(&[]);
    let report = place(&["first", "second"]);
    assert_eq!(report["diff"]["changes"].as_array().unwrap().len(), 2, "{}", report["diff"]);
}

/// D2: the constructor keeps its arguments in their order.
#[test]
fn a_removed_argument_does_not_move_the_others() {
    let tree = tree(&["things", "others"]);
    let mut document = full("things");
    remove(&mut document, &format!("{SCHEMAS}/money/properties/currency"));
    remove(&mut document, &format!("{SCHEMAS}/money/required/0"));
    document["components"]["schemas"]["money"]["properties"]["currency"] = json!({ "type": "string" });
    document["components"]["schemas"]["money"]["required"] = json!(["value", "currency"]);
    tree.publish("things", &document.to_string());
    let report = tree.update("upstream");
    assert_eq!(report["diff"]["changes"], json!([]));
    let lock = tree.read("specs/names.lock");
    let (_, money) = lock.split_once("type Money").unwrap();
    assert!(money.find("field currency").unwrap() < money.find("field value").unwrap(), "{money}");
}

/// D3: the APIs that did not change keep their type, with its required property.
#[test]
fn a_type_that_differs_leaves_the_shared_one() {
    let tree = tree(&["things", "others"]);
    assert!(tree.read("specs/names.lock").contains("type Money shared::Money = money"));
    let mut document = full("things");
    remove(&mut document, &format!("{SCHEMAS}/money/required/0"));
    tree.publish("things", &document.to_string());
    let report = tree.update("upstream");
    assert_eq!(rust_of(&report, "property type"), Vec::<&str>::new());
    let lock = tree.read("specs/names.lock");
    let (things, others) = lock.split_once("api others").unwrap();
    assert!(things.contains("type Money = money"), "{things}");
    assert!(others.contains("type Money shared::Money = money"), "{others}");
    let shared = tree.read("paypal-generated/src/shared/money.rs");
    assert!(shared.contains("currency: required String"), "{shared}");
    assert!(tree.path("paypal-generated/src/things/types/money.rs").exists());
    tree.is_generated();
}

#[test]
fn a_secret_stays_hidden_or_the_update_stops() {
    let tree = Tree::small();
    let schema = |name: &str, schema: Value| {
        let mut document: Value = serde_json::from_str(&document("things", "name")).unwrap();
        document["components"]["schemas"]["thing"]["properties"] =
            json!({ "id": { "type": "string" }, name: schema });
        document.to_string()
    };
    let text = || json!({ "type": "string", "maxLength": 19, "pattern": "^[0-9]+$" });
    tree.publish("things", &schema("magic", text()));
    tree.put(
        "specs/overlays/things.yaml",
        "overlay: 1.0.0\ninfo: { title: Things, version: '1' }\nactions:\n\
         - { x-kind: behaviour, target: \"$.components.schemas.thing.properties.magic\", update: { x-sensitive: true } }\n",
    );
    tree.update("upstream");
    let is_hidden = |tree: &Tree, wire: &str| {
        let lock = tree.read("specs/names.lock");
        lock.lines().any(|line| line.contains(" secret") && line.ends_with(&format!("= {wire}")))
    };
    assert!(is_hidden(&tree, "magic"));

    // The action no longer matches, since the schema is inline now.
    let inline =
        schema("magic", text()).replace("\"thing\":", "\"else\":").replace("schemas/thing", "schemas/else");
    tree.publish("things", &inline);
    tree.update("upstream");
    assert!(is_hidden(&tree, "magic"));

    // A property of another name with the same limits takes its place.
    tree.publish("things", &schema("wizard", text()));
    tree.update("upstream");
    assert!(is_hidden(&tree, "wizard") && is_hidden(&tree, "magic"));
}

/// A secret that only an overlay describes is not kept. Once its object has another type, `Debug`
/// shows what PayPal sends of the secret. The report has that among the secrets, for the property
/// and for the action.
#[test]
fn a_secret_of_an_overlay_is_the_heaviest_task_once_it_has_no_place() {
    for is_secret in [true, false] {
        let tree = tree(&["things"]);
        let mut overlay = "overlay: 1.0.0\ninfo: { title: Things, version: '1' }\nactions:\n\
             - { x-kind: fix, x-reason: PayPal sends it., x-thread: spec-checked, \
             target: $.components.schemas.detail.properties, update: { born: { type: string } } }\n"
            .to_owned();
        if is_secret {
            overlay += "- { x-kind: behaviour, target: $.components.schemas.detail.properties.born, \
                 update: { x-sensitive: true } }\n";
        }
        tree.put("specs/overlays/things.yaml", &overlay);
        tree.update("upstream");
        let mut document = full("things");
        remove(&mut document, &format!("{SCHEMAS}/detail"));
        document["components"]["schemas"]["thing"]["properties"]["detail"] = json!({ "type": "string" });
        tree.publish("things", &document.to_string());
        let report = tree.update("upstream");
        assert_eq!(rust_of(&report, "property type"), ["things::Thing.detail"]);
        let tasks = report["review"]["todo"].as_array().unwrap().iter();
        let secrets = tasks.filter(|task| task["weight"] == "secrets");
        let texts: Vec<&str> = secrets.map(|task| task["text"].as_str().unwrap()).collect();
        assert_eq!(texts.iter().any(|text| text.contains("`Debug` shows")), is_secret, "{texts:?}");
        assert_eq!(texts.len(), 2 * usize::from(is_secret), "{texts:?}");
    }
}

/// A maintainer may drop what PayPal no longer describes.
#[test]
fn parts_go_on_request() {
    let tree = tree(&["things"]);
    let mut document = full("things");
    remove(&mut document, &format!("{SCHEMAS}/thing/properties/made"));
    tree.publish("things", &document.to_string());
    let output = tree.run(&["update", "upstream", "--drop-undescribed", "--format", "json"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["kept_parts"], json!([]));
    assert_eq!(rust_of(&report, "property removed"), ["things::Thing.made"]);
    assert!(!tree.path("specs/kept/things.yaml").exists());
    tree.is_generated();
}
