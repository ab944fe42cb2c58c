//! Tests the specs of our own: every command reads them, `import` leaves them as they are, and an
//! update replaces one as soon as PayPal publishes a document for its API.

use std::fs;
use std::path::PathBuf;

use paypal_codegen::lock::upstream::sha256;
use serde_json::{Value, json};

use crate::rust_of;
use crate::tree::{Tree, document, entry};

/// The spec of our own of the API `gifts`, whose response has one property.
fn spec(property: &str) -> String {
    format!(
        "# Sources: https://example.com/\n\
         openapi: 3.0.3\n\
         info: {{ title: Gifts, version: '1' }}\n\
         paths:\n\
         \x20 /v1/gifts:\n\
         \x20   get:\n\
         \x20     operationId: gifts.get\n\
         \x20     responses:\n\
         \x20       '200': {{ description: OK, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/gift' }} }} }} }}\n\
         \x20       '422': {{ description: Unprocessable Content, content: {{ application/json: {{}} }}, x-issues: [GIFT_IS_GONE] }}\n\
         components:\n\
         \x20 schemas:\n\
         \x20   gift: {{ type: object, properties: {{ {property}: {{ type: string, x-sensitive: true }} }} }}\n"
    )
}

/// Returns the entry of an API with a spec of our own.
fn own_entry(api: &str) -> String {
    entry(api).replace("feature", "own: true, feature")
}

/// Creates a tree with two APIs of PayPal and one with a spec of our own.
fn tree() -> Tree {
    let tree = Tree::small();
    tree.put("specs/own/gifts.yaml", &spec("name"));
    tree.put("specs/apis.yaml", &format!("{}{}{}", entry("things"), own_entry("gifts"), entry("others")));
    succeed(&tree, &["generate"]);
    tree
}

fn succeed(tree: &Tree, arguments: &[&str]) -> String {
    let output = tree.run(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Returns the code of an API.
fn module(tree: &Tree, api: &str) -> String {
    let folder = PathBuf::from(format!("paypal-generated/src/{api}"));
    let files = tree.files().into_iter().filter(|(path, _)| path.starts_with(&folder));
    files.map(|(_, text)| String::from_utf8(text).unwrap()).collect()
}

/// Checks that the lock has the entry of a spec of our own.
fn is_locked(tree: &Tree, spec: &str) {
    let hash = sha256(spec.as_bytes());
    let entry = format!(
        "\n  gifts:\n    own: true\n    source: own/gifts.yaml\n    version: 1\n    sha256: {hash}\n"
    );
    // A hash that may be a number is in quotes.
    let lock = tree.read("specs/upstream.lock").replace('\'', "");
    assert!(lock.contains(&entry), "{entry}{lock}");
}

#[test]
fn every_command_reads_a_spec_of_our_own_and_marks_it() {
    let tree = tree();
    tree.is_generated();
    let source = "PayPal publishes no OpenAPI file for this";
    let api = tree.read("paypal-generated/src/gifts/mod.rs").replace("\n//! ", " ");
    assert!(api.contains(&format!("{source} API: its spec is written by hand from PayPal's")), "{api}");
    assert!(api.starts_with("// Written by `paypal-codegen generate` from specs/own/gifts.yaml."), "{api}");
    let all = |api: &str| module(&tree, api).replace("\n    /// ", " ");
    assert!(all("gifts").contains(&format!("{source} operation: its spec is written by hand from PayPal's")));
    assert!(!all("things").contains(source));
    let library = tree.read("paypal-generated/src/lib.rs");
    assert!(library.contains("| `gifts` | [Gifts](https://example.com/) | 1 | own spec |\n"), "{library}");

    let lines = succeed(&tree, &["list", "--json"]);
    let marks = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let marks: Vec<Value> = marks.map(|line| json!([line["api"], line["own_spec"]])).collect();
    assert_eq!(marks, [json!(["things", false]), json!(["gifts", true]), json!(["others", false])]);
    assert!(succeed(&tree, &["report"]).contains("gifts"));
    succeed(&tree, &["check", "specs/own/gifts.yaml"]);
    is_locked(&tree, &spec("name"));
}

/// A change by hand is generated, and the lock gets the new hash.
#[test]
fn an_edited_spec_of_our_own_is_out_of_date_until_it_is_generated() {
    let tree = tree();
    let before = tree.path("before");
    fs::create_dir(&before).unwrap();
    crate::tree::copy(&tree.path("specs"), &before);
    // A comment changes the hash alone.
    tree.put("specs/own/gifts.yaml", &(spec("name") + "# Done.\n"));
    let output = tree.run(&["generate", "--check"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("E0701") && said.contains("specs/upstream.lock"), "{said}");
    tree.put("specs/own/gifts.yaml", &spec("label"));
    succeed(&tree, &["generate"]);
    is_locked(&tree, &spec("label"));
    tree.is_generated();
    let report: Value =
        serde_json::from_str(&succeed(&tree, &["--format", "json", "diff", "before", "specs"])).unwrap();
    assert_eq!(rust_of(&json!({ "diff": report }), "property added"), ["gifts::Gift.label"]);
    // PayPal's files do not have the API, which is no change.
    let report: Value =
        serde_json::from_str(&succeed(&tree, &["--format", "json", "diff", "specs", "upstream"])).unwrap();
    assert_eq!(report["changes"], json!([]), "{report:#}");
}

/// `import` and `update` leave it as it is, and it is no API that PayPal dropped.
#[test]
fn a_spec_of_our_own_is_neither_dropped_nor_legacy() {
    let tree = tree();
    let before = tree.files();
    let report = tree.update("upstream");
    assert_eq!((&report["dropped"], &report["taken_over"]), (&json!([]), &json!([])));
    assert_eq!((&report["changed_files"], &report["diff"]["changes"]), (&json!(0), &json!([])));
    succeed(&tree, &["import", "upstream"]);
    assert_eq!(before, tree.files());

    // Not even `import` replaces it, once PayPal has a file.
    tree.publish("gifts", &document("gifts", "label"));
    let said = succeed(&tree, &["import", "upstream"]);
    assert!(said.contains("`gifts`, whose spec is our own: `update` takes it over"), "{said}");
    assert_eq!(before, tree.files());
}

/// Every command that would use it refuses a spec with prose, and changes no file.
#[test]
fn prose_in_a_spec_of_our_own_is_refused() {
    let tree = tree();
    tree.put("specs/own/gifts.yaml", &spec("name").replace("type: object,", "type: object, title: A gift,"));
    let before = tree.files();
    let commands: [&[&str]; 6] = [
        &["generate"],
        &["generate", "--check"],
        &["list"],
        &["report"],
        &["import", "upstream"],
        &["update", "upstream"],
    ];
    for arguments in commands {
        let output = tree.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("E0306") && said.contains("specs/own/gifts.yaml:13:27\n"), "{said}");
        assert!(said.contains("help: move it to `overlays/gifts.yaml`"), "{said}");
        assert_eq!(before, tree.files(), "{arguments:?}");
    }
}

/// PayPal's document replaces ours: names stay, the parts that it lacks stay, and the report names
/// the differences.
#[test]
fn an_update_takes_over_the_document_of_paypal() {
    let tree = tree();
    let words =
        "- { x-kind: documentation, target: $.components.schemas.gift, update: { description: A gift. } }\n";
    tree.put(
        "specs/overlays/gifts.yaml",
        &format!("overlay: 1.0.0\ninfo: {{ title: Gifts, version: '1' }}\nactions:\n{words}"),
    );
    succeed(&tree, &["generate"]);
    // PayPal calls the component differently, and describes another property.
    let theirs = document("gifts", "label")
        .replace("schemas/gift", "schemas/gift_resource")
        .replace("\"gift\":", "\"gift_resource\":")
        .replace("\"properties\": {", "\"properties\": { \"name\": { \"type\": \"string\" },");
    tree.publish("gifts", &theirs);
    let output = tree.run(&["update", "upstream"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let line = "PayPal's documents replace the specs of our own of these APIs: gifts\n";
    assert!(said.contains(line) && said.contains("`gifts::Gift` has new properties: `label`"), "{said}");

    let all = format!("{}{}{}", entry("things"), entry("gifts"), entry("others"));
    assert_eq!(tree.read("specs/apis.yaml"), all);
    assert!(!tree.path("specs/own/gifts.yaml").exists());
    let spec = tree.read("specs/gifts.yaml");
    assert!(spec.starts_with("# Written by `paypal-codegen import`.") && spec.contains("label:"), "{spec}");
    let types = module(&tree, "gifts");
    assert!(types.contains("/// A gift.\n") && types.contains("pub struct Gift {"), "{types}");
    let lock = tree.read("specs/upstream.lock");
    assert!(lock.contains("\n  gifts:\n    source: gifts.json\n    version: '1.0'\n"), "{lock}");
    let library = tree.read("paypal-generated/src/lib.rs");
    assert!(library.contains("| `gifts` | [Gifts](https://example.com/) | 1 | |\n"), "{library}");
    tree.is_generated();
    assert_eq!(tree.update("upstream")["taken_over"], json!([]));
}

/// The report has the changes, and the parts of our spec that PayPal's document lacks.
#[test]
fn the_report_of_a_take_over_names_the_differences() {
    let tree = tree();
    tree.publish("gifts", &document("gifts", "label"));
    let report = tree.update("upstream");
    assert_eq!(report["taken_over"], json!(["gifts"]));
    assert_eq!(report["dropped"], json!([]));
    assert_eq!(rust_of(&report, "property added"), ["gifts::Gift.label"]);
    assert_eq!(rust_of(&report, "property removed"), ["gifts::Gift.name"]);
    let mut kept: Vec<&str> =
        report["kept_parts"].as_array().unwrap().iter().map(|it| it["pointer"].as_str().unwrap()).collect();
    kept.sort();
    let response = "/paths/~1v1~1gifts/get/responses/422";
    assert_eq!(kept, [format!("{response}/description"), format!("{response}/x-issues/-")]);
    tree.is_generated();
}

/// PayPal may add an operation of our spec to a file that it publishes already.
#[test]
fn an_operation_that_paypal_adds_to_another_file_is_reported() {
    let tree = tree();
    let things = document("things", "name").replace("/v1/things\": {", "/v1/gifts\": {");
    tree.publish("things", &things);
    let report = tree.update("upstream");
    let warnings = report["review"]["warnings"].to_string();
    assert!(warnings.contains("E0517") && warnings.contains("GET /v1/gifts"), "{warnings}");
    let output = tree.run(&["generate"]);
    let said = String::from_utf8(output.stderr).unwrap();
    let help = "remove the operation from specs/own/gifts.yaml: users call `things::get` instead";
    assert!(said.contains("specs/own/gifts.yaml:7:") && said.contains(help), "{said}");
}

/// `own: true` goes from the list wherever the entry has it.
#[test]
fn the_mark_goes_from_the_list_in_any_layout() {
    let (flow, block) = (entry("gifts"), block(&entry("gifts")));
    for (own, expected) in [
        (flow.replace("{ api", "{ own: true, api"), &flow),
        (flow.replace(" }", ", own: true }"), &flow),
        (block.replace("- api", "- own: true\n  api"), &block),
        (block.replace("  state", "  own: true\n  state"), &block),
        (format!("{block}  own: true\n"), &block),
    ] {
        let tree = Tree::small();
        tree.put("specs/own/gifts.yaml", &spec("name"));
        tree.put("specs/apis.yaml", &(entry("things") + &own + &entry("others")));
        succeed(&tree, &["generate"]);
        tree.publish("gifts", &document("gifts", "name"));
        let gone: PathBuf = tree.path("upstream/others.json");
        fs::remove_file(gone).unwrap();
        let report = tree.update("upstream");
        assert_eq!((&report["taken_over"], &report["dropped"]), (&json!(["gifts"]), &json!(["others"])));
        let others = entry("others").replace("live", "legacy");
        assert_eq!(tree.read("specs/apis.yaml"), entry("things") + expected + &others, "{own}");
        tree.is_generated();
    }
}

/// Returns an entry with one key per line.
fn block(entry: &str) -> String {
    entry.replace("{ ", "").replace(" }", "").replace(", ", "\n  ")
}
