//! Tests the explanation of every code: its wrong examples give the code, and its right examples do
//! not.
//!
//! An example is a code fence with three words: its language, `wrong` or `right`, and its kind: a
//! whole `spec`, the `schemas` or `paths` of one, a spec of our `own`, the `apis`, `overlay`,
//! `lock`, `upstream` or an `other` file beside it, or a `command`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use paypal_codegen::diagnostic::code;

const SPEC: &str = "openapi: 3.0.3
info: { title: Things, version: '1' }
paths:
PATHS
components:
  schemas:
SCHEMAS
";

const PATHS: &str = "/things:
  get:
    operationId: things.get
    responses:
      '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/thing' } } } }";

const SCHEMAS: &str = "thing: { type: object, properties: { id: { type: string }, name: { type: string } } }";

const APIS: &str = "- api: things
  source: things.json
  feature: things
  service: Things
  title: Things
  state: live
  documentation: https://example.com/
";

/// Codes without an example: only a defect of the generator can cause them, or they are about more
/// than a spec.
const WITHOUT_EXAMPLE: [&str; 4] = ["E0605", "E0606", "E0702", "E0703"];

/// Returns the kind and the text of each fence of an explanation that is marked `wrong` or `right`.
fn fences<'a>(explanation: &'a str, side: &str) -> Vec<(&'a str, &'a str)> {
    let fences = explanation.split("```").skip(1).step_by(2);
    fences
        .map(|fence| fence.split_once('\n').unwrap())
        .filter_map(|(head, text)| {
            let [_, it, what] = head.split(' ').collect::<Vec<_>>()[..] else { panic!("{head}") };
            (it == side).then_some((what, text))
        })
        .collect()
}

fn indented(text: &str, by: usize) -> String {
    text.lines().map(|line| format!("{:by$}{line}\n", "")).collect()
}

fn spec(paths: &str, schemas: &str) -> String {
    SPEC.replace("PATHS\n", &indented(paths, 2)).replace("SCHEMAS\n", &indented(schemas, 4))
}

fn shell(folder: &Path, command: &str) -> Output {
    let ours = env!("CARGO_BIN_EXE_paypal-codegen");
    let command = command.replace("paypal-codegen ", &format!("{ours} --format json "));
    Command::new("sh").current_dir(folder).args(["-c", &command]).output().unwrap()
}

/// Runs an example, and returns its problems, one JSON object per line.
fn said(code: &str, fences: &[(&str, &str)]) -> String {
    let root = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("specs/apis.yaml", APIS);
    put("specs/things.yaml", &spec(PATHS, SCHEMAS));
    put("paypal-generated/Cargo.toml", "[package]\nname = \"made\"\n\n[features]\n");
    let mut command = if code.starts_with("E08") {
        "paypal-codegen check specs/things.yaml"
    } else {
        "paypal-codegen generate"
    };
    for (what, text) in fences {
        match *what {
            "spec" => put("specs/things.yaml", text),
            "paths" => put("specs/things.yaml", &spec(text, SCHEMAS)),
            "schemas" => put("specs/things.yaml", &spec(PATHS, text)),
            "own" => {
                fs::remove_file(root.path().join("specs/things.yaml")).unwrap();
                put("specs/apis.yaml", &format!("{APIS}  own: true\n"));
                put("specs/own/things.yaml", text);
            }
            "apis" => put("specs/apis.yaml", text),
            "overlay" => put("specs/overlays/things.yaml", text),
            "other" => put("specs/other.yaml", text),
            "lock" => put("specs/names.lock", text),
            "upstream" => put("specs/upstream.lock", text),
            "command" => command = text.trim(),
            other => panic!("{code}: {other}"),
        }
    }
    let output = shell(root.path(), command);
    [output.stderr, output.stdout].concat().try_into().unwrap_or_default()
}

#[test]
fn every_code_is_explained_with_examples_that_show_it() {
    for (code, _) in code::ALL {
        let explanation = code::explanation(*code).unwrap();
        let code = code.as_str();
        let named = format!("\"code\":\"{code}\"");
        let (wrong, right) = (fences(explanation, "wrong"), fences(explanation, "right"));
        if WITHOUT_EXAMPLE.contains(&code) {
            assert!(wrong.is_empty() && right.is_empty(), "{code} is listed as one without an example");
            continue;
        }
        assert!(!wrong.is_empty() && !right.is_empty(), "{code} lacks an example");
        let said_of = said(code, &wrong);
        assert!(said_of.contains(&named), "the wrong example of {code} gives {said_of}");
        let said_of = said(code, &right);
        assert!(!said_of.contains("\"code\":"), "the right example of {code} gives {said_of}");
    }
}

#[test]
fn explain_prints_one_code_or_all_and_suggests_similar_ones() {
    let here = Path::new(".");
    let output = shell(here, "paypal-codegen explain e0104");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.starts_with("E0104: A mapping has the same key twice.\n\n") && text.contains("Wrong:"),
        "{text}"
    );
    let output = shell(here, "paypal-codegen explain ");
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), code::ALL.len());
    let output = shell(here, "paypal-codegen explain E1004");
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("\"code\":\"E0004\"") && text.contains("did you mean `E0004`?"), "{text}");
}
