//! Tests `paypal-codegen update` on copies: it has the same result as a fresh import, writes all
//! files or none, and lists the work that it leaves to people.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail"
)]

mod callbacks;
mod kept;
mod overlays;
mod own;
mod public_interface;
mod review;
mod source;
mod tree;

use std::fs;

use paypal_test_support::upstream;
use serde_json::Value;
use tree::{Tree, copy, document, entry};

fn rust_of<'a>(report: &'a Value, kind: &str) -> Vec<&'a str> {
    let changes = report["diff"]["changes"].as_array().unwrap().iter();
    changes.filter(|change| change["kind"] == kind).map(|change| change["rust"].as_str().unwrap()).collect()
}

/// What the other generation lacks stays, and what it has is added; so the way back breaks nothing.
#[test]
fn an_update_to_another_generation_and_back_breaks_no_user() {
    let Some((base, other)) = upstream::upstream().zip(upstream::before_base()) else { return };
    let tree = Tree::of_the_project();
    let there = tree.update(other.to_str().unwrap());
    let unmatched = there["unmatched"].as_array().unwrap();
    assert!(unmatched.iter().all(|it| it["matched"] != ""), "{unmatched:?}");
    tree.is_generated();
    let back = tree.update(base.to_str().unwrap());
    // A type that several APIs share may leave `shared` in the update to the other generation. A
    // user of the base does not use an item that this update added or broke.
    let changes = there["diff"]["changes"].as_array().unwrap();
    let came = |it: &Value| {
        let same = |other: &&Value| other["rust"] == it["rust"];
        changes.iter().filter(same).any(|other| {
            other["class"] == "addition" || other["class"] == "breaking" && other["kind"] == it["kind"]
        })
    };
    let is_breaking = |it: &&Value| it["class"] == "breaking" && it["kind"] != "type moved" && !came(it);
    let breaking: Vec<&Value> =
        back["diff"]["changes"].as_array().unwrap().iter().filter(is_breaking).collect();
    assert!(breaking.is_empty(), "{breaking:#?}");
    tree.is_generated();
}

/// PayPal's own files, one of them cut in half.
#[test]
fn a_broken_upstream_leaves_the_tree_as_it_is() {
    let Some(upstream) = upstream::upstream() else { return };
    let tree = Tree::of_the_project();
    copy(&upstream, &tree.path("broken"));
    let path = "broken/payments_payouts_batch_v1.json";
    let text = tree.read(path);
    tree.put(path, &text[..text.len() / 2]);
    let said = tree.refuse("broken");
    // The problem is at the end of the text, or where the value begins that is cut.
    let end = text[..text.len() / 2].lines().count();
    let mut lines = end.saturating_sub(3)..=end + 1;
    assert!(lines.any(|line| said.contains(&format!("{path}:{line}:"))), "{end}: {said}");
    assert!(said.contains("neither YAML nor JSON"), "{said}");
}

#[test]
fn a_repeated_update_changes_nothing() {
    let tree = Tree::small();
    let before = tree.files();
    let report = tree.update("upstream");
    assert_eq!(report["changed_files"], 0);
    assert_eq!(report["diff"]["changes"], serde_json::json!([]));
    assert_eq!(before, tree.files());
    tree.is_generated();
}

#[test]
fn a_failure_after_the_import_writes_nothing() {
    let tree = Tree::small();
    let schemes =
        r#""components": { "securitySchemes": { "digest": { "type": "http", "scheme": "digest" } },"#;
    let broken = document("things", "label")
        .replace("\"components\": {", schemes)
        .replace("\"operationId\"", r#""security": [{ "digest": [] }], "operationId""#);
    tree.publish("things", &broken);
    let said = tree.refuse("upstream");
    assert!(said.contains("specs/things.yaml:") && said.contains("`digest`"), "{said}");
    let said = tree.refuse("nowhere");
    assert!(said.contains("nowhere"), "{said}");
}

#[test]
fn new_values_without_a_description_are_listed() {
    let tree = Tree::small();
    let mut next: serde_json::Value = serde_json::from_str(&document("things", "name")).unwrap();
    next["components"]["schemas"]["thing"]["properties"]["size"] =
        serde_json::json!({ "type": "string", "enum": ["SMALL", "LARGE"] });
    tree.publish("things", &next.to_string());
    tree.put("specs/descriptions/things.yaml", "ThingSize: { SMALL: Fits in a hand. }\n");
    let report = tree.update("upstream");
    let expected = ["things::Thing.size", "things::ThingSize", "things::ThingSize: LARGE"];
    assert_eq!(report["undocumented"], serde_json::json!(expected));
    tree.is_generated();
}

#[test]
fn unmatched_actions_are_listed_until_they_match_again() {
    let tree = Tree::small();
    let target = "$.components.schemas.thing.properties.name";
    tree.put(
        "specs/overlays/things.yaml",
        &format!(
            "overlay: 1.0.0\ninfo: {{ title: Things, version: '1' }}\nactions:\n\
             - {{ x-kind: documentation, target: {target}, update: {{ description: What it is called. }} }}\n"
        ),
    );
    tree.update("upstream");
    tree.publish("things", &document("things", "label"));
    let report = tree.update("upstream");
    let entry = serde_json::json!([
        { "api": "things", "target": target, "matched": "/components/schemas/thing/properties/name" }
    ]);
    assert_eq!(report["unmatched"], entry);
    assert_eq!(rust_of(&report, "property removed"), ["things::Thing.name"]);
    assert_eq!(report["undocumented"], serde_json::json!(["things::Thing.label"]));
    let lock = tree.read("specs/upstream.lock");
    assert!(lock.contains("target: $.components.schemas.thing.properties.name"), "{lock}");
    tree.is_generated();

    // The action stays listed with its former match, but it is not reported again.
    let report = tree.update("upstream");
    assert_eq!(report["unmatched"], serde_json::json!([]));
    assert_eq!(tree.read("specs/upstream.lock"), lock);

    tree.publish("things", &document("things", "name"));
    let report = tree.update("upstream");
    assert_eq!(report["matching_again"], entry);
    assert!(tree.read("specs/upstream.lock").contains("unmatched: []"));
    tree.is_generated();
}

/// A person corrects the target of an action that moved, and runs the update again.
#[test]
fn a_corrected_target_is_settled_by_the_next_update() {
    let tree = Tree::small();
    let overlay = |component: &str| {
        format!(
            "overlay: 1.0.0\ninfo: {{ title: Things, version: '1' }}\nactions:\n- {{ x-kind: documentation, \
             target: $.components.schemas.{component}, update: {{ description: A thing. }} }}\n"
        )
    };
    tree.put("specs/overlays/things.yaml", &overlay("thing"));
    tree.update("upstream");
    let renamed = document("things", "name").replace("schemas/thing\"", "schemas/item\"");
    tree.publish("things", &renamed.replace("\"thing\":", "\"item\":"));
    let action = tree.update("upstream")["review"]["actions"][0].clone();
    let [state, kind, line] = ["state", "kind", "line"].map(|key| action[key].clone());
    assert_eq!((state, kind, line), ("moved".into(), "documentation".into(), 4.into()));
    assert_eq!(action["suggested"], serde_json::json!(["$.components.schemas.item"]));
    assert!(tree.read("specs/upstream.lock").contains("moved:"));

    tree.put("specs/overlays/things.yaml", &overlay("item"));
    let report = tree.update("upstream");
    assert_eq!(report["review"]["actions"], serde_json::json!([]));
    assert!(!tree.read("specs/upstream.lock").contains("moved:"));
    tree.is_generated();
}

/// An action stays at its target, though an equal schema stands elsewhere, as before.
#[test]
fn a_copy_of_a_schema_is_not_where_it_moved() {
    let tree = Tree::small();
    let mut things: Value = serde_json::from_str(&document("things", "name")).unwrap();
    let part = serde_json::json!({ "type": "object", "properties": { "text": { "type": "string" } } });
    let properties = &mut things["components"]["schemas"]["thing"]["properties"];
    properties["first"] = part.clone();
    properties["second"] = part;
    tree.publish("things", &things.to_string());
    let target = "$.components.schemas.thing.properties.first";
    tree.put(
        "specs/overlays/things.yaml",
        &format!(
            "overlay: 1.0.0\ninfo: {{ title: Things, version: '1' }}\nactions:\n\
             - {{ x-kind: documentation, target: {target}, update: {{ description: A part. }} }}\n\
             - {{ x-kind: documentation, target: {target}.properties.text, update: {{ description: It. }} }}\n"
        ),
    );
    for _ in 0..2 {
        let report = tree.update("upstream");
        assert_eq!(report["followed"], serde_json::json!([]));
    }
    assert!(!tree.read("specs/upstream.lock").contains("now:"));
}

/// The component of an event's resource is renamed: the entry of `events.yaml` follows it, until
/// the entry is corrected. If no operation leads to the component, the entry is listed instead.
#[test]
fn an_event_follows_its_component_or_is_listed() {
    let entry = "- { name: Thing, api: things, component: thing, events: [THING.CREATED] }\n";
    let renamed = document("things", "name")
        .replace("schemas/thing", "schemas/thing2")
        .replace("\"thing\":", "\"thing2\":");
    let tree = Tree::small();
    tree.put("specs/events.yaml", entry);
    tree.publish("things", &renamed);
    let report = tree.update("upstream");
    assert_eq!(report["unmatched"], serde_json::json!([]));
    let lock = tree.read("specs/upstream.lock");
    assert!(
        lock.contains("- api: events\n  target: things/thing\n  now: [/components/schemas/thing2]"),
        "{lock}"
    );
    let resources = tree.read("paypal-generated/src/events.rs");
    assert!(resources.contains("Thing"), "{resources}");
    tree.is_generated();
    tree.put("specs/events.yaml", &entry.replace("component: thing,", "component: thing2,"));
    tree.update("upstream");
    assert!(!tree.read("specs/upstream.lock").contains("api: events"));
    tree.is_generated();

    let tree = Tree::small();
    tree.put("specs/events.yaml", entry);
    let gone = document("things", "name")
        .replace("\"$ref\": \"#/components/schemas/thing\"", "\"type\": \"string\"");
    tree.publish("things", &gone.replace("\"thing\":", "\"thing2\":"));
    let report = tree.update("upstream");
    assert_eq!(
        report["unmatched"],
        serde_json::json!([{ "api": "events", "target": "things/thing", "matched": "THING.CREATED" }])
    );
    tree.is_generated();
    let report = tree.update("upstream");
    assert_eq!(report["unmatched"], serde_json::json!([]));
    tree.publish("things", &document("things", "name"));
    let report = tree.update("upstream");
    assert_eq!(report["matching_again"][0]["target"], "things/thing");
    assert!(tree.read("specs/upstream.lock").contains("unmatched: []"));
    tree.is_generated();
}

const CHANGELOG: &str = "# Changelog\n\n## 0.3.1\n\n- What was.\n";

/// The entry is added under the next version; the entry of the next update goes under the same
/// version.
#[test]
fn the_changelog_gets_an_entry() {
    let tree = Tree::small();
    tree.put("CHANGELOG.md", CHANGELOG);
    let update = |arguments: &[&str]| {
        let mut all = vec!["update", "upstream", "--format", "json", "--changelog", "CHANGELOG.md"];
        all.extend(arguments);
        let output = tree.run(&all);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice::<Value>(&output.stdout).unwrap()
    };
    assert_eq!(update(&[])["release"]["step"], Value::Null);
    assert_eq!(tree.read("CHANGELOG.md"), CHANGELOG);

    let more = document("things", "name")
        .replace("\"properties\": {", "\"properties\": { \"size\": { \"type\": \"integer\" },");
    tree.publish("things", &more);
    assert_eq!(update(&[])["release"]["next"], "0.3.2");
    let added = "### Added\n\n- `things`\n  - property added: `Thing.size`\n";
    let before = CHANGELOG.replace("## 0.3.1", &format!("## 0.3.2, unreleased\n\n{added}\n## 0.3.1"));
    assert_eq!(tree.read("CHANGELOG.md"), before);

    tree.publish("things", &more.replace("\"integer\"", "\"boolean\""));
    assert_eq!(update(&[])["release"]["next"], "0.4.0");
    let text = tree.read("CHANGELOG.md");
    let (head, gone) = text.split_once(added).unwrap();
    assert_eq!(head, "# Changelog\n\n## 0.4.0, unreleased\n\n");
    assert!(gone.starts_with("\n### Breaking\n\n- `things`\n  - `Thing.size`: "), "{gone}");
    assert!(gone.ends_with("\n\n## 0.3.1\n\n- What was.\n"), "{gone}");

    // The update writes all files or none.
    tree.publish("things", &more);
    tree.put("CHANGELOG.md", "Nothing yet.\n");
    let before = tree.files();
    let output = tree.run(&["update", "upstream", "--changelog", "CHANGELOG.md"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("E0707"));
    assert_eq!((output.status.code(), before), (Some(1), tree.files()));
}

#[test]
fn an_api_without_a_file_stays_as_legacy() {
    let tree = Tree::small();
    let (spec, lock) = (tree.read("specs/others.yaml"), tree.read("specs/upstream.lock"));
    fs::rename(tree.path("upstream/others.json"), tree.path("upstream/more.json")).unwrap();
    let report = tree.update("upstream");
    assert_eq!(report["dropped"], serde_json::json!(["others"]));
    assert_eq!(report["unlisted"], serde_json::json!(["more.json"]));
    assert_eq!(rust_of(&report, "API removed"), Vec::<&str>::new());
    assert_eq!(tree.read("specs/others.yaml"), spec);
    assert_eq!(tree.read("specs/upstream.lock"), lock);
    assert_eq!(tree.read("specs/apis.yaml"), entry("things") + &entry("others").replace("live", "legacy"));
    tree.is_generated();
}
