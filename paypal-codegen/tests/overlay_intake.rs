//! Tests what `update` does with overlay actions that do not fit PayPal's new document: they are
//! set aside, they follow paths, or they are reported as doubtful. The overlay can be corrected
//! before or after the update.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::fs;
use std::path::PathBuf;

use paypal_codegen::diagnostic::Diagnostics;
use paypal_codegen::diff::side;
use paypal_codegen::generate::Generate;
use paypal_codegen::lock::UpstreamLock;
use paypal_codegen::output::Mode;
use paypal_codegen::overlay::ActionKind;
use paypal_codegen::update::{UnmatchedAction, Update, Updated};
use paypal_test_support::upstream;

const HEAD: &str = "overlay: 1.0.0\ninfo: { title: Things, version: '1' }\nactions:\n";

const DOCUMENT: &str = r##"{
  "openapi": "3.0.3", "info": { "title": "x", "version": "1" },
  "paths": { "/things/{id}/parts": { "get": {
    "operationId": "parts.list",
    "parameters": [
      { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
      { "name": "page", "in": "query", "schema": { "type": "integer" } }
    ],
    "responses": { "200": { "description": "", "content": { "application/json": {
      "schema": { "$ref": "#/components/schemas/parts" } } } } }
  } } },
  "components": { "schemas": {
    "parts": { "type": "object", "properties": {
      "items": { "type": "array", "items": { "$ref": "#/components/schemas/part" } },
      "first": { "$ref": "#/components/schemas/part" } } },
    "part": { "type": "object", "properties": { "name": { "type": "string" } } },
    "spare": { "type": "object", "properties": { "size": { "type": "integer" } } }
  } }
}"##;

const LIST: &str = "$.paths['/things/{id}/parts'].get";

/// A tree with one API, `things`.
struct Tree(tempfile::TempDir);

impl Tree {
    /// Creates a tree that was updated to the document.
    fn new(overlay: &str) -> Self {
        let tree = Self(tempfile::tempdir().unwrap());
        for folder in ["specs/overlays", "v1", "v2", "out/src"] {
            fs::create_dir_all(tree.path(folder)).unwrap();
        }
        let api = "- { api: things, source: things.json, feature: things, service: Things, title: Things, \
                   state: live, documentation: 'https://example.com/' }\n";
        fs::write(tree.path("specs/apis.yaml"), api).unwrap();
        fs::copy(upstream::workspace().join("paypal-generated/Cargo.toml"), tree.path("out/Cargo.toml"))
            .unwrap();
        tree.overlay(overlay);
        fs::write(tree.path("v1/things.json"), DOCUMENT).unwrap();
        tree.update("v1").unwrap();
        tree
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn overlay(&self, actions: &str) {
        fs::write(self.path("specs/overlays/things.yaml"), format!("{HEAD}{actions}")).unwrap();
    }

    fn update(&self, folder: &str) -> Result<Updated, Diagnostics> {
        let (upstream, specs, out) = (self.path(folder), self.path("specs"), self.path("out"));
        Update {
            upstream,
            revision: None,
            specs,
            out,
            changelog: None,
            drop_undescribed: false,
            set_aside_any: false,
        }
        .run()
    }

    /// Updates to a document that differs by some replacements.
    fn update_to(&self, replacements: &[(&str, &str)]) -> Result<Updated, Diagnostics> {
        let text = replacements.iter().fold(DOCUMENT.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "{from}");
            text.replace(from, to)
        });
        fs::write(self.path("v2/things.json"), text).unwrap();
        self.update("v2")
    }

    fn lock(&self) -> UpstreamLock {
        UpstreamLock::load(&self.path("specs")).unwrap()
    }

    /// Generates without changing a file, and returns the codes of the warnings about overlays.
    fn check(&self) -> Vec<&'static str> {
        let generate = Generate { specs: self.path("specs"), out: self.path("out"), apis: Vec::new() };
        let generated = generate.run(Mode::Check { mend: "" }).unwrap();
        let codes = generated.warnings.into_iter().map(|warning| warning.code.as_str());
        codes.filter(|code| code.starts_with("E04")).collect()
    }

    fn rust(&self) -> String {
        fs::read_to_string(self.path("out/src/things/operations/list_parts.rs"))
            .or_else(|_| fs::read_to_string(self.path("out/src/things/operations.rs")))
            .unwrap_or_else(|_| {
                let files = walk(&self.path("out/src/things"));
                files.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
            })
    }
}

fn walk(folder: &std::path::Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(walk(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

fn pagination(items: &str, more: &str) -> String {
    format!(
        "- {{ x-kind: behaviour, {more}target: \"{LIST}\", \
         update: {{ x-pagination: {{ kind: page, page: page, items: {items} }} }} }}\n"
    )
}

fn whys(actions: &[UnmatchedAction]) -> Vec<&str> {
    actions.iter().map(|it| it.why.as_deref().unwrap_or_default()).collect()
}

/// The list is under another name, and under the old name is something else.
const MOVED_LIST: (&str, &str) = (
    r##""items": { "type": "array", "items": { "$ref": "#/components/schemas/part" } },"##,
    r##""items": { "type": "string" }, "elements": { "type": "array", "items": { "$ref": "#/components/schemas/part" } },"##,
);

#[test]
fn a_pagination_that_no_longer_fits_is_set_aside_and_can_be_corrected_afterwards() {
    let tree = Tree::new(&pagination("items", ""));
    assert!(tree.rust().contains("Paging"), "{}", tree.rust());
    let updated = tree.update_to(&[MOVED_LIST]).unwrap();
    assert_eq!(whys(&updated.unmatched), ["`x-pagination`: `items` is not a list"]);
    assert_eq!(updated.unmatched[0].kind, Some(ActionKind::Behaviour));
    assert!(updated.unmatched[0].is_serious());
    assert!(!tree.rust().contains("Paging"));
    assert_eq!(tree.check(), ["E0413"]);

    // It stays set aside, and is not reported again.
    assert_eq!(tree.update("v2").unwrap().unmatched, []);
    assert_eq!(tree.lock().set_aside.len(), 1);

    // `diff` goes through as well, in both directions.
    for (old, new) in [("v1", "v2"), ("v2", "v1")] {
        side::diff(&tree.path(old), &tree.path(new), &tree.path("specs")).unwrap();
    }

    tree.overlay(&pagination("elements", ""));
    let generate = Generate { specs: tree.path("specs"), out: tree.path("out"), apis: Vec::new() };
    generate.run(Mode::Write).unwrap();
    assert!(tree.rust().contains("Paging"));
    assert_eq!(tree.check(), ["E0409"]);
    tree.update("v2").unwrap();
    assert!(tree.lock().set_aside.is_empty());
    assert_eq!(tree.check(), Vec::<&str>::new());
}

#[test]
fn a_set_aside_action_that_fits_again_is_applied_again() {
    let tree = Tree::new(&pagination("items", ""));
    tree.update_to(&[MOVED_LIST]).unwrap();
    let updated = tree.update("v1").unwrap();
    assert_eq!(updated.matching_again.len(), 1);
    assert!(tree.lock().set_aside.is_empty() && tree.rust().contains("Paging"));
}

#[test]
fn an_overlay_can_be_corrected_before_the_update() {
    let tree = Tree::new(&pagination("items", ""));
    tree.overlay(&pagination("elements", ""));
    let updated = tree.update_to(&[MOVED_LIST]).unwrap();
    assert_eq!(updated.unmatched, []);
    assert!(tree.rust().contains("Paging") && tree.check().is_empty());

    // What we write is checked: a corrected action must fit.
    let tree = Tree::new(&pagination("items", ""));
    tree.overlay(&pagination("elemnts", ""));
    let problems = tree.update_to(&[MOVED_LIST]).unwrap_err().to_string();
    assert!(problems.contains("no property `elemnts`"), "{problems}");
}

#[test]
fn an_action_may_name_the_first_version_it_applies_to() {
    let tree = Tree::new("  []\n");
    tree.overlay(&pagination("elements", "x-since: v2, "));
    assert_eq!(tree.check(), ["E0412"]);
    assert_eq!(tree.update("v1").unwrap().unmatched, []);
    assert!(!tree.rust().contains("Paging"));
    assert_eq!(tree.update_to(&[MOVED_LIST]).unwrap().unmatched, []);
    assert!(tree.rust().contains("Paging"));
    assert_eq!(tree.check(), Vec::<&str>::new());
    assert_eq!((tree.lock().revision.as_str(), tree.lock().earlier), ("v2", vec!["v1".to_owned()]));
}

/// The overlay adds a reference to a component that the new document does not have, or removes one
/// that it needs.
#[test]
fn actions_that_break_references_are_set_aside() {
    let fix = "x-kind: fix, x-reason: It is so., x-thread: spec-checked";
    let adds = format!(
        "- {{ {fix}, target: $.components.schemas.part, \
         update: {{ properties: {{ spare: {{ $ref: '#/components/schemas/spare' }} }} }} }}\n"
    );
    let tree = Tree::new(&adds);
    let gone = r##",
    "spare": { "type": "object", "properties": { "size": { "type": "integer" } } }"##;
    let updated = tree.update_to(&[(gone, "")]).unwrap();
    // The component that the action refers to stays, so the action fits.
    assert_eq!(updated.unmatched, []);
    let kept: Vec<&str> = updated.kept_parts.iter().map(|part| part.pointer.as_str()).collect();
    assert_eq!(kept, ["/components/schemas/spare"]);
    assert_eq!(tree.check(), [] as [&str; 0]);

    let documents =
        "- { x-kind: documentation, target: $.components.schemas.part, update: { description: A part. } }\n";
    let removes = format!("{documents}- {{ {fix}, target: $.components.schemas.spare, remove: true }}\n");
    let tree = Tree::new(&removes);
    let used = (
        r##""first": { "$ref": "#/components/schemas/part" }"##,
        r##""first": { "$ref": "#/components/schemas/spare" }"##,
    );
    let updated = tree.update_to(&[used]).unwrap();
    assert_eq!(updated.unmatched.len(), 1, "{:?}", updated.unmatched);
    assert_eq!(updated.unmatched[0].target, "$.components.schemas.spare");
    assert_eq!(tree.check(), ["E0413"]);
}

/// An update that can't be merged any more, because the part has another type now.
#[test]
fn actions_that_can_not_be_applied_are_set_aside() {
    let fix = "- { x-kind: fix, x-reason: It is so., x-thread: spec-checked, target: $.components.schemas.part, \
               update: { properties: { name: { pattern: a } } } }\n";
    let tree = Tree::new(fix);
    let is_list = (
        r#""part": { "type": "object", "properties": { "name": { "type": "string" } } }"#,
        r#""part": { "type": "object", "properties": true }"#,
    );
    let updated = tree.update_to(&[is_list]).unwrap();
    assert_eq!(updated.unmatched, [], "properties that are no object are dropped, so the update adds them");

    let behaviour = "- { x-kind: behaviour, target: $.components.schemas.part.properties.name, update: { x-sensitive: true } }\n";
    let tree = Tree::new(behaviour);
    let updated = tree.update_to(&[("\"name\": { \"type\"", "\"label\": { \"type\"")]).unwrap();
    assert_eq!(updated.unmatched.len(), 1);
    assert_eq!(
        (updated.unmatched[0].kind, updated.unmatched[0].why.clone()),
        (Some(ActionKind::Behaviour), None)
    );
}

#[test]
fn actions_follow_a_path_whose_name_or_parameter_changed() {
    let name = format!("- {{ x-kind: name, target: \"{LIST}\", update: {{ x-rust-name: all_parts }} }}\n");
    let by_name = format!(
        "- {{ x-kind: documentation, target: \"{LIST}.parameters[?@.name == 'page']\", \
         update: {{ description: The page. }} }}\n"
    );
    let cases = [
        (
            "the name of a parameter",
            vec![
                ("/things/{id}/parts", "/things/{thing_id}/parts"),
                ("\"name\": \"id\"", "\"name\": \"thing_id\""),
            ],
        ),
        ("the path, under the same operationId", vec![("/things/{id}/parts", "/v2/parts/{id}")]),
    ];
    for (case, replacements) in cases {
        let tree = Tree::new(&format!("{name}{by_name}{}", pagination("items", "")));
        let updated = tree.update_to(&replacements).unwrap();
        assert_eq!(updated.unmatched, [], "{case}");
        assert_eq!(updated.followed.len(), 2, "{case}: {:?}", updated.followed);
        let path = replacements[0].1;
        assert_eq!(updated.followed[0].suggested, [format!("$.paths['{path}'].get")], "{case}");
        let rust = tree.rust();
        assert!(
            rust.contains("Paging") && rust.contains("fn all_parts") && rust.contains("The page."),
            "{case}"
        );
        assert_eq!(tree.check(), ["E0414", "E0414", "E0414"], "{case}");
        assert_eq!(tree.lock().moved.len(), 3, "{case}");

        // `diff` agrees.
        let diff = side::diff(&tree.path("v1"), &tree.path("v2"), &tree.path("specs")).unwrap();
        assert!(diff.changes.iter().all(|change| change.kind.as_str() != "operation removed"), "{case}");

        // A repeated update changes nothing; a person corrects the targets.
        assert_eq!(tree.update("v2").unwrap().followed, [], "{case}");
        assert_eq!(tree.lock().moved.len(), 3, "{case}");
        tree.overlay(
            &format!("{name}{by_name}{}", pagination("items", "")).replace("/things/{id}/parts", path),
        );
        assert_eq!(tree.check(), ["E0409", "E0409", "E0409"], "{case}");
        tree.update("v2").unwrap();
        assert!(tree.lock().moved.is_empty() && tree.check().is_empty(), "{case}");
    }
}

#[test]
fn actions_that_may_be_in_vain_are_reported() {
    let fix = "x-kind: fix, x-reason: It is so., x-thread: spec-checked";
    let documents =
        "- { x-kind: documentation, target: $.components.schemas.part, update: { description: A part. } }\n";
    let tree = Tree::new(documents);
    let updated = tree
        .update_to(&[(r##"{ "$ref": "#/components/schemas/part" }"##, r#"{ "type": "string" }"#)])
        .unwrap();
    assert_eq!(whys(&updated.doubtful), ["no operation uses the target any more"]);

    let tree = Tree::new(&format!("- {{ {fix}, target: $.components.schemas.spare, remove: true }}\n"));
    let updated = tree.update_to(&[("\"size\"", "\"weight\"")]).unwrap();
    assert_eq!(whys(&updated.doubtful), ["the part that this action removes has changed"]);

    let tree = Tree::new(documents);
    let updated = tree.update_to(&[("\"name\": { \"type\"", "\"label\": { \"type\"")]).unwrap();
    let expected = ["the target is another part than before: the two have nothing in common"];
    assert_eq!(whys(&updated.doubtful), expected);
    assert_eq!(tree.update("v2").unwrap().doubtful, []);
}

/// The names of two components are swapped, so both targets match something else.
#[test]
fn actions_whose_targets_were_swapped_are_reported() {
    let describe = |name: &str| {
        format!(
            "- {{ x-kind: documentation, target: $.components.schemas.{name}, update: {{ description: A {name}. }} }}\n"
        )
    };
    let tree = Tree::new(&(describe("part") + &describe("spare")));
    let fingerprints = tree.lock().actions;
    assert_eq!(fingerprints["things"].len(), 2);
    let swapped = [("\"part\":", "\"x\":"), ("\"spare\":", "\"part\":"), ("\"x\":", "\"spare\":")];
    let updated = tree.update_to(&swapped).unwrap();
    let targets: Vec<&str> = updated.doubtful.iter().map(|it| it.target.as_str()).collect();
    assert_eq!(targets, ["$.components.schemas.part", "$.components.schemas.spare"]);
    assert_eq!(updated.doubtful[0].suggested, ["$.components.schemas.spare"]);
    assert_ne!(tree.lock().actions, fingerprints);
}

/// `import` replaces the specs without looking at the overlays. The fingerprints of the last update
/// show it.
#[test]
fn an_import_between_two_updates_is_noticed() {
    let tree = Tree::new(
        "- { x-kind: documentation, target: $.components.schemas.part, update: { description: A part. } }\n",
    );
    let text = DOCUMENT.replace("\"name\": { \"type\"", "\"label\": { \"type\"");
    fs::write(tree.path("v2/things.json"), text).unwrap();
    paypal_codegen::import::import(&tree.path("v2"), &tree.path("specs")).unwrap();
    let updated = tree.update("v2").unwrap();
    let expected = ["the target has another structure than at the last update, before `import` ran"];
    assert_eq!(whys(&updated.doubtful), expected);
    assert_eq!(tree.update("v2").unwrap().doubtful, []);
}

#[test]
fn a_new_target_is_suggested_for_an_action_whose_target_is_gone() {
    let describe = |name: &str| {
        format!(
            "- {{ x-kind: documentation, target: $.components.schemas.{name}, update: {{ description: It. }} }}\n"
        )
    };
    // An operation leads to the part, so the action follows it.
    let tree = Tree::new(&describe("part"));
    let updated =
        tree.update_to(&[("schemas/part\"", "schemas/piece\""), ("\"part\":", "\"piece\":")]).unwrap();
    assert_eq!(updated.unmatched, []);
    assert_eq!(updated.followed[0].suggested, ["$.components.schemas.piece"]);

    let tree = Tree::new(&describe("spare"));
    let updated = tree.update_to(&[("\"spare\":", "\"reserve\":")]).unwrap();
    assert_eq!(updated.unmatched[0].suggested, ["$.components.schemas.reserve"]);
    assert!(!updated.unmatched[0].is_serious());
}

#[test]
fn a_file_that_is_gone_means_the_same_to_diff_import_and_update() {
    let tree = Tree::new("  []\n");
    let more = "- { api: more, source: more.json, feature: more, service: More, title: More, state: live, \
                documentation: 'https://example.com/' }\n";
    let list = fs::read_to_string(tree.path("specs/apis.yaml")).unwrap();
    fs::write(tree.path("specs/apis.yaml"), list + more).unwrap();
    fs::write(tree.path("v1/more.json"), DOCUMENT).unwrap();
    tree.update("v1").unwrap();
    fs::write(tree.path("v2/things.json"), DOCUMENT).unwrap();
    let removed = |changes: &[paypal_codegen::diff::Change]| {
        changes.iter().filter(|change| change.kind.as_str() == "API removed").count()
    };
    for old in ["v1", "specs"] {
        let diff = side::diff(&tree.path(old), &tree.path("v2"), &tree.path("specs")).unwrap();
        assert_eq!(removed(&diff.changes), 0, "{old}");
    }
    let before = fs::read_to_string(tree.path("specs/more.yaml")).unwrap();
    paypal_codegen::import::import(&tree.path("v2"), &tree.path("specs")).unwrap();
    assert_eq!(fs::read_to_string(tree.path("specs/more.yaml")).unwrap(), before);
    assert_eq!(tree.lock().apis.len(), 2);
    let updated = tree.update("v2").unwrap();
    assert_eq!((updated.dropped.as_slice(), removed(&updated.diff.changes)), (&["more".to_owned()][..], 0));
}
