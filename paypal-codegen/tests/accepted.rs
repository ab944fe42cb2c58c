//! Tests the second verdict of changes from documents to the report: whether PayPal still accepts
//! requests of existing code, and whether existing code still reads the answers.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use paypal_codegen::diff::{Change, Diff, Direction, Options, compare};
use paypal_codegen::document;
use paypal_codegen::lock::NamesLock;
use paypal_codegen::source::SourceFile;
use paypal_test_support::cases;

/// Returns the program of an API in which a request and an answer have a property `x` with this
/// schema.
fn document(schema: &str, components: &str) -> document::Node {
    let body = |name: &str| {
        format!("content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{name}' }} }} }}")
    };
    let names = components.lines().filter_map(|line| line.trim().split_once(':'));
    let all: Vec<String> =
        names.map(|(name, _)| format!("{name}: {{ $ref: '#/components/schemas/{name}' }}")).collect();
    let all = all.join(", ");
    let text = format!(
        "openapi: 3.0.3
info: {{ title: Things, version: '1' }}
paths:
  /things:
    post:
      operationId: things.create
      requestBody: {{ required: true, {} }}
      responses: {{ '200': {{ description: '', {} }} }}
    get:
      operationId: things.get
      responses: {{ '200': {{ description: '', {} }} }}
components:
  schemas:
    # Each component is used in both versions, so that none takes the place of another one.
    all: {{ type: object, properties: {{ {all} }} }}
    request: {{ type: object, properties: {{ x: {schema} }} }}
    answer: {{ type: object, properties: {{ x: {schema} }} }}
{components}",
        body("request"),
        body("answer"),
        body("all")
    );
    document::read(&SourceFile::new("things.yaml", text)).unwrap()
}

fn diff(old: &str, new: &str) -> Diff {
    let program = |schema: &str, lock: &NamesLock| {
        cases::programs("things", &[("things", &document(schema, COMPONENTS))], lock, true)
    };
    let before = program(old, &NamesLock::default());
    let after = program(new, &cases::names_of(&before));
    compare(&before, &after, Options::default())
}

const COMPONENTS: &str = "
    ab: { type: object, required: [a], properties: { a: { type: string }, b: { type: string } } }
    ab2: { type: object, required: [a], properties: { a: { type: string }, b: { type: string } } }
    a: { type: object, properties: { a: { type: string } } }
    short: { type: object, properties: { a: { type: string, maxLength: 5 }, c: { type: string } } }
    deep: { type: object, properties: { a: { type: integer } } }
    tree: { type: object, properties: { name: { type: string }, trees: { type: array, items: { $ref: '#/components/schemas/tree' } } } }
    tree2: { type: object, properties: { name: { type: string }, trees: { type: array, items: { $ref: '#/components/schemas/tree2' } } } }
    values: { type: string, enum: [A, B] }
    fewer: { type: string, enum: [A] }
";

/// The reason where `names.lock` keeps a wider type.
const NARROWER: &str = "PayPal describes a narrower type now";

/// Each row is a schema before and after, and the reasons for requests and for answers; `-` is no
/// reason. The second pair is for the way back.
#[test]
fn types_are_compared_by_the_json_that_they_describe() {
    let component = |name: &str| format!("{{ $ref: '#/components/schemas/{name}' }}");
    let table: [(&str, &str, [&str; 2], [&str; 2]); 15] = [
        ("ab", "ab2", ["-", "-"], ["-", "-"]),
        ("tree", "tree2", ["-", "-"], ["-", "-"]),
        ("a", "ab", ["`a`: it is required now", "-"], ["-", "-"]),
        ("a", "short", ["`a`: maxLength 5 is new", "-"], ["-", "-"]),
        (
            "a",
            "deep",
            ["`a`: it is integer now instead of string", "`a`: it is integer now instead of string"],
            ["`a`: it is string now instead of integer", "`a`: it is string now instead of integer"],
        ),
        ("values", "fewer", ["PayPal no longer lists the value `B`", "-"], ["-", "-"]),
        ("{ type: string }", "values", [NARROWER, "-"], ["-", "-"]),
        ("{}", "ab", [NARROWER, "-"], ["-", "-"]),
        (
            "{ type: string }",
            "{ type: integer }",
            ["it is integer now instead of string", "it is integer now instead of string"],
            ["it is string now instead of integer", "it is string now instead of integer"],
        ),
        ("{ type: string }", "{ type: string, format: date-time }", [NARROWER, "-"], ["-", "-"]),
        // A number holds an integer, but code that reads integers doesn't read every number.
        (
            "{ type: integer }",
            "{ type: number }",
            ["-", "it is number now instead of integer"],
            ["it is integer now instead of number", "it is integer now instead of number"],
        ),
        (
            "ab",
            "{ type: array, items: { $ref: '#/components/schemas/ab' } }",
            ["it is a list now instead of an object", "it is a list now instead of an object"],
            ["it is an object now instead of a list", "it is an object now instead of a list"],
        ),
        (
            "values",
            "ab",
            ["it is an object now instead of a string", "it is an object now instead of a string"],
            ["it is a string now instead of an object", "it is a string now instead of an object"],
        ),
        (
            "a",
            "{ oneOf: [{ $ref: '#/components/schemas/a' }, { type: string }] }",
            ["-", "it is string now instead of an object"],
            ["it is an object now instead of string", "-"],
        ),
        (
            "{ type: array, items: { type: string } }",
            "{ type: array, items: { $ref: '#/components/schemas/values' } }",
            [NARROWER, "-"],
            ["-", "-"],
        ),
    ];
    let mut wrong = Vec::new();
    for (old, new, forth, back) in table {
        let schema = |text: &str| if text.starts_with('{') { text.to_owned() } else { component(text) };
        for (from, to, expected) in [(old, new, forth), (new, old, back)] {
            let diff = diff(&schema(from), &schema(to));
            let why = |path: &str| {
                let is_it = |change: &&Change| {
                    change.rust == format!("things::{path}.x") && change.why_refused.is_some()
                };
                let change = diff.changes.iter().find(is_it);
                change.map_or("-".to_owned(), |change| change.why_refused.clone().unwrap())
            };
            let found = [why("Request"), why("Answer")];
            if found != expected {
                wrong.push(format!("{from} → {to}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A read-only property of a type that is sent is only received.
#[test]
fn a_read_only_property_is_received() {
    let schema = |limit: &str| format!("{{ type: string, readOnly: true{limit} }}");
    let diff = diff(&schema(""), &schema(", maxLength: 5"));
    let directions: Vec<(&str, Direction)> =
        diff.changes.iter().map(|change| (change.rust.as_str(), change.direction)).collect();
    assert_eq!(
        directions,
        [("things::Request.x", Direction::Neither), ("things::Answer.x", Direction::Response)]
    );
    assert!(diff.changes.iter().all(|change| change.why_refused.is_none()));
}
