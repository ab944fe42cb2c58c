//! Tests the overlay engine with small documents and small overlays.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::fs;

use paypal_codegen::diagnostic::{Diagnostics, Severity};
use paypal_codegen::document::{self, MAX_DEPTH, Node};
use paypal_codegen::front::{self, Input, Prepared};
use paypal_codegen::lock::UpstreamLock;
use paypal_codegen::overlay;
use paypal_codegen::source::SourceFile;
use serde_json::{Value, json};

fn tree(name: &str, text: &str) -> Node {
    document::read(&SourceFile::new(name, text)).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Returns an overlay with these actions; each is a fix.
fn actions(actions: &str) -> Node {
    let mut text = String::from("overlay: 1.0.0\ninfo: { title: Test, version: '1' }\nactions:\n");
    for action in actions.lines().filter(|line| !line.trim().is_empty()) {
        text.push_str(&format!("- {{ x-kind: fix, x-reason: Test., x-thread: none, {} }}\n", action.trim()));
    }
    tree("overlay.yaml", &text)
}

fn codes(problems: &Diagnostics) -> Vec<(Severity, &'static str)> {
    problems.sorted().iter().map(|problem| (problem.severity, problem.code.as_str())).collect()
}

fn apply(document: &str, overlay: &Node) -> (Value, Diagnostics) {
    let mut document = tree("api.yaml", document);
    let problems = overlay::apply(&mut document, overlay, "test", &UpstreamLock::default());
    (document.to_json(), problems)
}

#[test]
fn actions_change_the_document() {
    let cases: &[(&str, &str, &str, Value)] = &[
        (
            "objects merge",
            "{a: {b: 1, c: {d: 2}}}",
            "target: $.a, update: {c: {e: 3}, f: 4}",
            json!({"a": {"b": 1, "c": {"d": 2, "e": 3}, "f": 4}}),
        ),
        ("scalars are replaced", "{a: {b: 1}}", "target: $.a, update: {b: two}", json!({"a": {"b": "two"}})),
        (
            "lists inside grow",
            "{a: {b: [1]}}",
            "target: $.a, update: {b: [2, 3]}",
            json!({"a": {"b": [1, 2, 3]}}),
        ),
        ("a list takes one item", "{a: [1]}", "target: $.a, update: 2", json!({"a": [1, 2]})),
        ("an item may be a list", "{a: [1]}", "target: $.a, update: [2]", json!({"a": [1, [2]]})),
        ("the root", "{a: 1}", "target: $, update: {b: 2}", json!({"a": 1, "b": 2})),
        (
            "an object is removed",
            "{a: {b: {c: 1}, d: 2}}",
            "target: $.a.b, remove: true",
            json!({"a": {"d": 2}}),
        ),
        ("a scalar is removed", "{a: {b: 1, d: 2}}", "target: $.a.b, remove: true", json!({"a": {"d": 2}})),
        (
            "items by value",
            "{a: [x, y, x, z]}",
            "target: \"$.a[?@ == 'x' || @ == 'z']\", remove: true",
            json!({"a": ["y"]}),
        ),
        ("nested matches", "{a: {x: {x: 1}}, b: 2}", "target: $..x, remove: true", json!({"a": {}, "b": 2})),
        (
            "selected twice, merged once",
            "{a: {l: []}}",
            "target: \"$['a', 'a']\", update: {l: [1]}",
            json!({"a": {"l": [1]}}),
        ),
        (
            "several matches",
            "{p: {a: {}, b: {}}}",
            "target: $.p.*, update: {t: 1}",
            json!({"p": {"a": {"t": 1}, "b": {"t": 1}}}),
        ),
        (
            "references",
            "{s: [{$ref: '#/old'}, {$ref: '#/x'}]}",
            "target: \"$..[?@['$ref'] == '#/old']\", update: {$ref: '#/new'}",
            json!({"s": [{"$ref": "#/new"}, {"$ref": "#/x"}]}),
        ),
        (
            "keys with slashes",
            "{'/a/{b}~c': {post: {}}}",
            "target: \"$['/a/{b}~c'].post\", update: {n: 1}",
            json!({"/a/{b}~c": {"post": {"n": 1}}}),
        ),
        (
            "an action sees those before it",
            "{a: {b: string}}",
            "target: $.a.b, remove: true\ntarget: $.a, update: {b: {c: 1}}\ntarget: $.a.b, update: {d: 2}\ntarget: $.a.b.c, remove: true",
            json!({"a": {"b": {"d": 2}}}),
        ),
    ];
    for (name, document, overlay, expected) in cases {
        let (output, problems) = apply(document, &actions(overlay));
        assert!(problems.is_empty(), "{name}: {problems}");
        assert_eq!(&output, expected, "{name}");
    }
}

#[test]
fn actions_that_can_not_be_applied_are_reported_at_their_place() {
    use Severity::{Error, Warning};
    let cases: &[(&str, &str, &str, Severity, &str)] = &[
        ("no match", "{a: {}}", "target: $.b, update: {}", Error, "E0403"),
        (
            "matches gone before",
            "{a: {}}",
            "target: $.a, remove: true\ntarget: $.a, update: {x: 1}",
            Error,
            "E0403",
        ),
        ("no JSONPath", "{a: {}}", "target: '$.[', update: {}", Error, "E0402"),
        ("both", "{a: {}}", "target: $.a, update: {}, remove: true", Error, "E0405"),
        ("neither", "{a: {}}", "target: $.a", Error, "E0405"),
        ("remove: false alone", "{a: {}}", "target: $.a, remove: false", Error, "E0405"),
        ("remove is a word", "{a: {}}", "target: $.a, remove: yes", Error, "E0201"),
        ("a scalar into an object", "{a: {}}", "target: $.a, update: 1", Error, "E0406"),
        ("a list into an object", "{a: {}}", "target: $.a, update: [1]", Error, "E0406"),
        ("into a scalar", "{a: 1}", "target: $.a, update: {b: 1}", Error, "E0406"),
        ("an object over a scalar", "{a: {b: 1}}", "target: $.a, update: {b: {c: 1}}", Error, "E0406"),
        ("a scalar over a list", "{a: {b: [1]}}", "target: $.a, update: {b: 1}", Error, "E0406"),
        ("the root removed", "{a: {}}", "target: $, remove: true", Error, "E0410"),
        ("target is a number", "{a: {}}", "target: 1, update: {}", Error, "E0201"),
        ("no target", "{a: {}}", "update: {}", Error, "E0202"),
        ("misspelt key", "{a: {}}", "target: $.a, updat: {b: 1}, update: {b: 1}", Error, "E0203"),
        ("misspelt extension", "{a: {}}", "target: $.a, x-raeson: why, update: {b: 1}", Error, "E0203"),
        ("says nothing new", "{a: {b: 1}}", "target: $.a, update: {b: 1}", Warning, "E0407"),
        ("value there already", "{a: {enum: [X]}}", "target: $.a, update: {enum: [X]}", Warning, "E0407"),
    ];
    for (name, document, overlay, severity, code) in cases {
        let (_, problems) = apply(document, &actions(overlay));
        assert_eq!(codes(&problems), [(*severity, *code)], "{name}: {problems}");
        let problem = problems.sorted()[0];
        assert_eq!(problem.file(), Some("overlay.yaml"), "{name}");
        assert!(problem.help.is_some() && problem.pointer.is_some(), "{name}: {problem}");
    }
}

#[test]
fn an_overlay_itself_is_checked() {
    let cases = [
        ("[]", vec!["E0201"]),
        ("{}", vec!["E0202", "E0202", "E0202"]),
        ("{overlay: 2.0.0, info: {title: T, version: '1'}, actions: []}", vec!["E0401"]),
        ("{overlay: 1.0, info: {title: T, version: '1'}, actions: []}", vec!["E0401"]),
        ("{overlay: 1.0.0, info: {title: '', version: 1}, actions: []}", vec!["E0201", "E0201"]),
        ("{overlay: 1.0.0, info: {title: T, version: '1'}, actions: {}}", vec!["E0201"]),
        ("{overlay: 1.0.0, info: {title: T, version: '1'}, actions: [1]}", vec!["E0201"]),
        ("{overlay: 1.0.0, info: {title: T, version: '1'}, x-own: 1, extends: x, actions: []}", vec![]),
        ("{overlay: 1.0.0, info: {title: T, version: '1'}, paths: {}, actions: []}", vec!["E0203"]),
        (
            "{overlay: 1.0.0, info: {title: T, version: '1'}, actions: [{target: $, update: {}}]}",
            vec!["E0202"],
        ),
        (
            "{overlay: 1.0.0, info: {title: T, version: '1'}, actions: [{x-kind: hack, target: $, update: {}}]}",
            vec!["E0404"],
        ),
        (
            "{overlay: 1.0.0, info: {title: T, version: '1'}, actions: [{x-kind: fix, target: $, update: {}}]}",
            vec!["E0202", "E0202"],
        ),
    ];
    for (text, expected) in cases {
        let problems = overlay::parse(&tree("overlay.yaml", text)).err().unwrap_or_default();
        assert_eq!(
            codes(&problems),
            expected.iter().map(|code| (Severity::Error, *code)).collect::<Vec<_>>()
        );
        assert!(problems.sorted().iter().all(|problem| problem.span.is_some()), "{problems}");
    }
}

#[test]
fn all_problems_are_reported_at_once() {
    let (_, problems) =
        apply("{a: {}}", &actions("target: $.b, update: {}\ntarget: $.a\ntarget: $.c, update: {}"));
    assert_eq!(problems.len(), 3, "{problems}");
}

#[test]
fn nothing_overflows_the_stack() {
    let brackets = format!("target: \"$[?{}@.a{}]\", update: {{}}", "(".repeat(5000), ")".repeat(5000));
    let (_, problems) = apply("{a: {}}", &actions(&brackets));
    assert_eq!(codes(&problems), [(Severity::Error, "E0402")]);

    let deep = format!("{}{}", "{n: ".repeat(100), "{}".to_owned() + &"}".repeat(100));
    let path = |times: usize| ".n".repeat(times);
    let grow: Vec<_> = (0..3).map(|n| format!("target: ${}, update: {deep}", path(n * 100))).collect();
    let (_, problems) = apply("{}", &actions(&grow.join("\n")));
    assert!(codes(&problems).contains(&(Severity::Error, "E0106")), "past {MAX_DEPTH}: {problems}");
}

#[test]
fn a_missing_target_is_reported_with_the_part_that_exists() {
    let (_, problems) =
        apply("{paths: {/a: {get: {}}}}", &actions("target: \"$.paths['/a'].post.x\", update: {}"));
    let help = problems.sorted()[0].help.clone().unwrap();
    assert_eq!(help, "`$.paths['/a']` exists, but `.post.x` in it does not: look it up in api.yaml");
}

#[test]
fn an_unmatched_action_is_a_warning_if_the_lock_lists_it() {
    let text = "unmatched: [{api: test, target: $.gone, matched: /gone}, {api: other, target: $.a}]";
    let lock = UpstreamLock::read(&tree("upstream.lock", text)).unwrap();
    let run = |document: &str, overlay: &str| {
        let mut document = tree("api.yaml", document);
        codes(&overlay::apply(&mut document, &actions(overlay), "test", &lock))
    };
    let gone = "target: $.gone, update: {x: 1}";
    assert_eq!(run("{a: {}}", gone), [(Severity::Warning, "E0403")]);
    assert_eq!(run("{gone: {}}", gone), [(Severity::Warning, "E0408")]);
    assert_eq!(run("{a: {}}", "target: $.a, update: {x: 1}"), [(Severity::Warning, "E0409")]);
    for bad in ["unmatched: {}", "unmatched: [x]", "unmatched: [{api: test}]"] {
        assert!(UpstreamLock::read(&tree("upstream.lock", bad)).is_err(), "{bad}");
    }
    assert!(UpstreamLock::read(&tree("upstream.lock", "revision: x")).is_ok());
}

#[test]
fn added_nodes_have_their_place_in_the_overlay() {
    let mut document = tree("api.yaml", "{a: {b: {c: 1}}}");
    let overlay = actions("target: $.a, update: {b: {d: 2}}");
    assert!(overlay::apply(&mut document, &overlay, "test", &UpstreamLock::default()).is_empty());
    let file = |pointer: &str| document.at(pointer).unwrap().span.file().name().to_owned();
    assert_eq!(
        (file("/a/b/c"), file("/a/b/d"), file("/a/b")),
        ("api.yaml".into(), "overlay.yaml".into(), "api.yaml".into())
    );
}

#[test]
fn all_overlays_of_a_folder_are_read() {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(dir.path().join(name), text).unwrap();
    let prepare = |api: &str| front::prepare(Input::in_specs(dir.path(), api)).and_then(Prepared::checked);
    write("a.yaml", "{paths: {/a: {get: {}}}}");
    assert_eq!(prepare("a").unwrap().document.to_json(), json!({"paths": {"/a": {"get": {}}}}));

    fs::create_dir(dir.path().join("overlays")).unwrap();
    let head = "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions:\n";
    write(
        "overlays/a.yaml",
        &format!("{head}- {{ x-kind: name, target: $.paths.*.get, update: {{ x-rust-name: n }} }}\n"),
    );
    let overlaid = prepare("a").unwrap();
    assert_eq!(overlaid.document.to_json(), json!({"paths": {"/a": {"get": {"x-rust-name": "n"}}}}));
    assert!(overlaid.diagnostics.is_empty());

    write("overlays/a.yaml", &format!("{head}- {{ x-kind: name, target: $.b, update: {{}} }}\n"));
    assert_eq!(codes(&prepare("a").unwrap_err()), [(Severity::Error, "E0403")]);
    write("upstream.lock", "unmatched: [{api: a, target: $.b}]");
    assert_eq!(codes(&prepare("a").unwrap().diagnostics), [(Severity::Warning, "E0403")]);
    assert!(prepare("absent").is_err());
}
