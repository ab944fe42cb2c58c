//! Tests that the committed specs equal a fresh import, and that an import writes all files or
//! none.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::fs;
use std::path::Path;

use paypal_codegen::import::import;
use paypal_test_support::upstream;

/// A folder with a list of APIs and their documents, in the layout that `import` expects.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new(apis: &str, sources: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("specs")).unwrap();
        fs::create_dir_all(folder.path().join("2030-01")).unwrap();
        fs::write(folder.path().join("specs/apis.yaml"), apis).unwrap();
        for (name, text) in sources {
            fs::write(folder.path().join("2030-01").join(name), text).unwrap();
        }
        Self(folder)
    }

    fn import(&self) -> Result<(), String> {
        let root = self.0.path();
        match import(&root.join("2030-01"), &root.join("specs")) {
            Ok(_) => Ok(()),
            Err(problems) => Err(problems.to_string().replace(&format!("{}/", root.display()), "")),
        }
    }

    fn specs(&self) -> Vec<(String, String)> {
        contents(&self.0.path().join("specs"))
    }
}

/// Returns the files of a folder by name.
fn contents(dir: &Path) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| {
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn api(name: &str) -> String {
    format!(
        "- {{ api: {name}, source: {name}.json, feature: {name}, service: S, title: T, state: live, documentation: D }}\n"
    )
}

const DOCUMENT: &str = r#"{
  "openapi": "3.0.3",
  "info": { "title": "x", "version": "1.0" },
  "paths": {}
}"#;

#[test]
fn the_committed_specs_are_a_fresh_import() {
    let Some(dir) = upstream::upstream() else { return };
    for (path, text) in upstream::import(&dir).files {
        let committed = fs::read_to_string(&path).unwrap();
        // `assert_eq!` would print both files.
        assert!(committed == text, "{}: run `paypal-codegen import {}`", path.display(), dir.display());
    }
}

#[test]
fn a_second_import_changes_nothing() {
    let Some(dir) = upstream::upstream() else { return };
    let specs = tempfile::tempdir().unwrap();
    // An API that PayPal dropped keeps its spec, and an empty folder has none.
    let list = fs::read_to_string(upstream::workspace().join("specs/apis.yaml")).unwrap();
    let list: serde_json::Value = serde_yaml::from_str(&list).unwrap();
    let has_file = |api: &&serde_json::Value| dir.join(api["source"].as_str().unwrap()).is_file();
    let list: Vec<&serde_json::Value> = list.as_array().unwrap().iter().filter(has_file).collect();
    fs::write(specs.path().join("apis.yaml"), serde_json::to_string(&list).unwrap()).unwrap();
    import(&dir, specs.path()).unwrap();
    let first = contents(specs.path());
    import(&dir, specs.path()).unwrap();
    assert!(contents(specs.path()) == first);
    assert_eq!(first.len(), list.len() + 2, "the documents, the list and the lock");
}

/// A spec of our own is held to the form of an imported one, so each imported spec could be one.
#[test]
fn an_imported_spec_has_the_form_of_our_own() {
    let (from, to) = (upstream::workspace().join("specs"), tempfile::tempdir().unwrap());
    let listed = paypal_codegen::apis::read(&from).unwrap();
    for folder in ["own", "overlays", "kept"] {
        fs::create_dir(to.path().join(folder)).unwrap();
        for entry in fs::read_dir(from.join(folder)).into_iter().flatten() {
            let path = entry.unwrap().path();
            fs::copy(&path, to.path().join(folder).join(path.file_name().unwrap())).unwrap();
        }
    }
    for api in &listed {
        fs::copy(api.spec(&from), to.path().join(format!("own/{}.yaml", api.api))).unwrap();
    }
    for file in ["upstream.lock", "names.lock"] {
        fs::copy(from.join(file), to.path().join(file)).unwrap();
    }
    let list = fs::read_to_string(from.join("apis.yaml")).unwrap();
    let list = list.replace(", own: true", "").replace("{ api:", "{ own: true, api:");
    fs::write(to.path().join("apis.yaml"), list).unwrap();
    let loaded = paypal_codegen::pipeline::load(to.path()).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(loaded.program.apis.iter().all(|api| api.own));
}

#[test]
fn both_readers_see_the_same_documents() {
    let Some(dir) = upstream::upstream() else { return };
    let import = upstream::import(&dir);
    for (api, (path, text)) in import.apis.iter().zip(&import.files) {
        let by_serde: serde_json::Value = serde_yaml::from_str(text).unwrap();
        assert!(by_serde == api.interface.to_json(), "{}", path.display());
    }
}

#[test]
fn known_unmatched_overlay_actions_are_carried_over() {
    let folder = Folder::new(&api("a"), &[("a.json", DOCUMENT)]);
    let lock = folder.0.path().join("specs/upstream.lock");
    fs::write(&lock, "unmatched:\n- { api: a, target: $.paths }\n").unwrap();
    folder.import().unwrap();
    let lock = fs::read_to_string(lock).unwrap();
    assert!(lock.contains("revision: '2030-01'"), "{lock}");
    assert!(lock.contains("target: '$.paths'") || lock.contains("target: $.paths"), "{lock}");
}

#[test]
fn one_bad_document_prevents_all_writing() {
    let folder = Folder::new(&(api("a") + &api("b")), &[("a.json", DOCUMENT), ("b.json", "[]")]);
    let before = folder.specs();
    assert_eq!(
        folder.import().unwrap_err(),
        "2030-01/b.json:1:1: error[E0201]: expected an object (the document), but this is a list (at the root)"
    );
    assert_eq!(folder.specs(), before);
}

#[test]
fn every_problem_of_every_document_is_reported() {
    let cases = [
        ("gone", None),
        ("empty", Some("")),
        ("bare", Some("{}")),
        ("old", Some(r#"{"openapi": "2.0", "info": {"version": 1}, "paths": {}}"#)),
        ("word", Some(r#"{"openapi": "3.0.0", "info": {}, "paths": {"/a": {"fetch": {}}}, "x-more": 1}"#)),
        (
            "dangling",
            Some(
                r##"{"openapi": "3.0.0", "info": {"version": "1"}, "paths": {"/a": {"get": {"responses": {
                    "200": {"description": "", "content": {"a/b": {"schema": {"$ref": "#/components/schemas/a"}}}}}}}}}"##,
            ),
        ),
    ];
    let apis: String = cases.iter().map(|(name, _)| api(name)).collect();
    let named: Vec<_> = cases.iter().map(|(name, text)| (format!("{name}.json"), *text)).collect();
    let sources: Vec<_> = named.iter().filter_map(|(name, text)| Some((name.as_str(), (*text)?))).collect();
    let folder = Folder::new(&apis, &sources);
    insta::assert_snapshot!(
        folder.import().unwrap_err().replace(": No such file or directory (os error 2)", "")
    );
    assert_eq!(folder.specs().len(), 1, "only the list");
}

#[test]
fn a_wrong_list_of_apis_is_refused() {
    let folder =
        Folder::new(&(api("a") + &api("a") + "- { api: b, state: dead }\n- word\n" + &api("../c")), &[]);
    insta::assert_snapshot!(folder.import().unwrap_err());
}

/// The smallest document for each rule: prose is removed by position, facts stay, and errors are
/// reduced to their codes.
#[test]
fn facts_are_kept_and_prose_is_removed() {
    let document = r##"{
      "openapi": "3.0.3",
      "info": {"title": "x", "description": "y", "version": "1.0", "contact": {}},
      "servers": [{"url": "https://example.com", "description": "y"}],
      "tags": [{"name": "a", "description": "y"}],
      "paths": {"/a": {"get": {
        "operationId": "a", "summary": "y", "description": "y",
        "parameters": [{"name": "since", "in": "query", "description": "y",
                        "schema": {"type": "string", "default": "The day before"}},
                       {"name": "kind", "in": "query",
                        "schema": {"type": "string", "enum": ["NO", "All others"], "default": "All others"}}],
        "responses": {
          "200": {"description": "y", "content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/thing", "description": "y", "readOnly": true},
            "examples": {"a": {"value": 1}}}}},
          "422": {"description": "y", "content": {"application/json": {"schema": {"allOf": [
            {"$ref": "#/components/schemas/error_422"}, {"$ref": "#/components/schemas/a-422"}]}}}},
          "default": {"$ref": "#/components/responses/default"}
        }}}},
      "components": {
        "responses": {"default": {"description": "y", "content": {"application/json": {
          "schema": {"$ref": "#/components/schemas/error_422"}}}}},
        "schemas": {
          "thing": {"title": "y", "description": "y", "type": "object", "example": {"title": "y"},
            "required": ["title", "id"],
            "properties": {
              "title": {"type": "string", "title": "y", "default": "1.0"},
              "description": {"$ref": "#/components/schemas/used"},
              "example": {"type": "number", "maximum": 1.50, "minimum": 0}}},
          "used": {"type": "string", "enum": [" X", "on", "0", "null", "2024-01-01", "it's", "a: b", "a\nb"]},
          "unused": {"type": "object", "properties": {}},
          "error_422": {"type": "object", "properties": {"details": {"items": {"$ref": "#/components/schemas/only"}}}},
          "only": {"type": "string"},
          "error_503": {"type": "object"},
          "a-422": {"properties": {"details": {"items": {"anyOf": [
            {"title": "B_FIRST", "properties": {"issue": {"enum": ["B_FIRST"]}, "description": {"enum": ["y"]}}},
            {"title": "A", "properties": {"issue": {"enum": ["A"]}}},
            {"title": "A", "properties": {"issue": {"enum": ["A"]}}}]}}}}
        },
        "securitySchemes": {"Oauth2": {"type": "oauth2", "description": "y", "flows": {"clientCredentials": {
          "tokenUrl": "/t", "scopes": {"https://example.com/s": "y"}}}}}
      }
    }"##;
    let folder = Folder::new(&api("a"), &[("a.json", document)]);
    folder.import().unwrap();
    let written = fs::read_to_string(folder.0.path().join("specs/a.yaml")).unwrap();
    insta::assert_snapshot!(written);
}
