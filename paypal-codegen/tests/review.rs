//! Tests the review of changes: the grouping by cause, the tasks, and the migration notes by
//! direction, each as a table of small changes.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use paypal_codegen::diff::{Diff, Options, compare};
use paypal_codegen::document::{self, Node};
use paypal_codegen::ir::Program;
use paypal_codegen::lock::NamesLock;
use paypal_codegen::release::{Release, migration};
use paypal_codegen::review::{Acknowledged, Affected, Input, KeptPart, Review, State, Weight, complete};
use paypal_codegen::source::SourceFile;
use paypal_test_support::cases;

/// An API that sends `request`, receives `answer`, and sends and receives `both`.
const API: &str = "
openapi: 3.0.3
info: { title: Things, version: '1' }
paths:
  /things:
    post:
      operationId: things.create
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/request' } } } }
      responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/answer' } } } } }
  /both:
    post:
      operationId: both.create
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/both' } } } }
      responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/both' } } } } }
components:
  schemas:
    request:
      type: object
      required: [name, size]
      properties:
        name: { type: string, maxLength: 50 }
        size: { type: integer }
        colour: { type: string }
        kind: { type: string, enum: [OLD, NEW] }
        home: { $ref: '#/components/schemas/address' }
    answer:
      type: object
      properties:
        name: { type: string, maxLength: 50 }
        colour: { type: string }
        kind: { type: string, enum: [OLD, NEW], deprecated: true }
        home: { $ref: '#/components/schemas/address' }
        config: { type: object, properties: { mode: { type: string } } }
    both:
      type: object
      required: [name]
      properties: { name: { type: string }, colour: { type: string } }
    address: { type: object, properties: { street: { type: string }, city: { type: string } } }
";

fn document(text: &str) -> Node {
    document::read(&SourceFile::new("things.yaml", text)).unwrap()
}

fn program(text: &str, lock: &NamesLock) -> Program {
    cases::programs("things", &[("things", &document(text))], lock, true)
}

/// Replacements in a text, or places with their notes.
type Pairs<'a> = &'a [(&'a str, &'a str)];

/// Compares the API with itself after replacements in its text.
fn diff(replacements: Pairs<'_>) -> Diff {
    let mut changed = API.to_owned();
    for (from, to) in replacements {
        assert!(changed.contains(from), "{from}");
        changed = changed.replace(from, to);
    }
    let old = program(API, &NamesLock::default());
    let new = program(&changed, &cases::names_of(&old));
    compare(&old, &new, Options::default())
}

fn release(diff: &Diff) -> Release {
    Release::of(diff, std::path::Path::new("nowhere"))
}

/// A request, an answer, and a type that is both, lose a property; the notes differ.
#[test]
fn migration_notes_fit_the_direction() {
    let gone = [
        ("        colour: { type: string }\n", ""),
        (
            "properties: { name: { type: string }, colour: { type: string } }",
            "properties: { name: { type: string } }",
        ),
    ];
    let address = "{ $ref: '#/components/schemas/address' }";
    let inline = "{ type: object, properties: { street: { type: string }, city: { type: string } } }";
    let shorter = "{ type: object, properties: { street: { type: string } } }";
    let table: [(Pairs<'_>, Pairs<'_>); 8] = [
        (
            &gone,
            &[
                (
                    "Request.colour",
                    "PayPal no longer describes the property; to send it nevertheless, call `extra.insert(\"colour\", …)`",
                ),
                (
                    "Answer.colour",
                    "PayPal no longer describes the property; if PayPal still sends it, it is in `extra.get(\"colour\")`",
                ),
                (
                    "Both.colour",
                    "PayPal no longer describes the property; to send it nevertheless, call `extra.insert(\"colour\", …)`; if PayPal still sends it, it is in `extra.get(\"colour\")`",
                ),
            ],
        ),
        (
            &[
                ("required: [name, size]", "required: [size]"),
                ("        name: { type: string, maxLength: 50 }\n        size", "        size"),
            ],
            &[(
                "Request.name",
                "call `Request::new(size)` instead of `Request::new(name, size)`; PayPal no longer describes the property; to send it nevertheless, call `extra.insert(\"name\", …)`",
            )],
        ),
        (
            &[
                ("required: [name, size]", "required: [name, size, weight]"),
                (
                    "        size: { type: integer }",
                    "        size: { type: integer }\n        weight: { type: integer }",
                ),
            ],
            &[(
                "Request.weight",
                "call `Request::new(name, size, weight)` instead of `Request::new(name, size)`; pass `weight` to `Request::new`: the property is required",
            )],
        ),
        (
            &[("enum: [OLD, NEW]", "enum: [NEW]")],
            &[
                ("RequestKind::Old", "`RequestKind::from(\"OLD\")` still creates the value"),
                (
                    "AnswerKind::Old",
                    "if PayPal still sends the value, it is decoded as `AnswerKind::Unknown` with that text",
                ),
            ],
        ),
        (
            &[(address, inline)],
            &[
                // The two inline schemas are one type.
                ("Address", "use the new name: the type has the same structure"),
            ],
        ),
        (
            &[(address, shorter)],
            &[
                ("Address", "use the new name: the type has the same structure"),
                (
                    "Address.city",
                    "PayPal no longer describes the property; to send it nevertheless, call `extra.insert(\"city\", …)`; if PayPal still sends it, it is in `extra.get(\"city\")`",
                ),
            ],
        ),
        (
            &[
                (
                    "{ type: object, properties: { mode: { type: string } } }",
                    "{ $ref: '#/components/schemas/setup' }",
                ),
                (
                    "    both:\n",
                    "    setup: { type: object, properties: { mode: { type: string } } }\n    both:\n",
                ),
            ],
            &[("AnswerConfig", "use the new name: the type has the same structure")],
        ),
        (
            &[("      parameters: [{ name: page, in: query, schema: { type: integer } }]\n", "")],
            &[(
                "things::create.page",
                "PayPal no longer describes the parameter; `.query_parameter(\"page\", …)` still sends it",
            )],
        ),
    ];
    for (replacements, expected) in table {
        let diff = diff(replacements);
        let notes: Vec<(String, String)> =
            diff.changes.iter().filter_map(migration).map(|it| (it.old, it.note)).collect();
        for (place, note) in expected {
            let found = notes
                .iter()
                .find(|(old, _)| old.trim_start_matches("things::") == place.trim_start_matches("things::"));
            assert_eq!(found.map(|(_, note)| note.as_str()), Some(*note), "{place}: {notes:#?}");
        }
    }
}

/// One cause is one finding, however many places it has.
#[test]
fn changes_of_one_cause_are_one_finding() {
    let address = "{ $ref: '#/components/schemas/address' }";
    let inline = "{ type: object, properties: { street: { type: string }, city: { type: string } } }";
    let setup = "    setup: { type: object, properties: { mode: { type: string } } }\n    both:\n";
    let table: [(Pairs<'_>, &[&str]); 8] = [
        // The two inline schemas are one type.
        (
            &[(address, inline)],
            &["type renamed: `things::AnswerHome`: address (Address) → answer.home (AnswerHome)"],
        ),
        (
            &[
                (
                    "{ type: object, properties: { mode: { type: string } } }",
                    "{ $ref: '#/components/schemas/setup' }",
                ),
                ("    both:\n", setup),
            ],
            &["type renamed: `things::Setup`: answer.config (AnswerConfig) → setup (Setup)"],
        ),
        (
            &[("        colour: { type: string }\n", "")],
            &["PayPal no longer describes properties of `things::Answer`, `things::Request`: `colour`"],
        ),
        (&[("colour: { type: string }", "colour: { type: integer }")], &["`String` is `i64` at 3 places"]),
        (
            &[("maxLength: 50", "maxLength: 22, pattern: '^[A-Z]*$'")],
            &[
                // PayPal may refuse the request, and the answer is only documented.
                "`things::Request.name`: pattern ^[A-Z]*$, maxLength 50 → maxLength 22",
                "pattern ^[A-Z]*$, at 1 place",
                "maxLength 50 → maxLength 22, at 1 place",
            ],
        ),
        (
            &[(
                "{ type: string, maxLength: 50 }",
                "{ type: string, maxLength: 50, minLength: 0, pattern: '^.*$' }",
            )],
            &["limits that allow every value", "patterns that match every text"],
        ),
        (
            &[("enum: [OLD, NEW]", "enum: [OLD, NEW, NEWER, NEWEST]")],
            &["`things::AnswerKind`, `things::RequestKind` have new values: `Newer`, `Newest`"],
        ),
        (
            &[(
                "      parameters: [",
                "      parameters: [{ name: Auth, in: header, schema: { type: string } }, ",
            )],
            &["the parameter `things::create.auth` is new (header Auth, optional, String)"],
        ),
    ];
    for (replacements, expected) in table {
        let diff = diff(replacements);
        let release = release(&diff);
        let review = Review::of(Input::of_diff(&diff, &release), &Acknowledged::default());
        let mut causes: Vec<&str> = review.findings.iter().map(|it| it.cause.as_str()).collect();
        let mut expected = expected.to_vec();
        causes.sort_unstable();
        expected.sort_unstable();
        assert_eq!(causes, expected);
        let mut indices: Vec<usize> = review.findings.iter().flat_map(|it| it.changes.clone()).collect();
        indices.sort_unstable();
        assert_eq!(indices, (0..diff.changes.len()).collect::<Vec<_>>(), "each change is in one finding");
    }
}

const OVERLAY: &str = r#"overlay: 1.0.0
info: { title: Things, version: '1' }
actions:
- { x-kind: behaviour, target: $.components.schemas.card.properties.number, update: { x-sensitive: true } }
- { x-kind: fix, x-reason: It is so., x-thread: theirs, target: "$.components.schemas['request-2']", update: { type: object } }
- { x-kind: fix, x-reason: It is so., x-thread: theirs, target: "$..[?@['$ref'] == '#/components/schemas/request-2']", update: { a: b } }
- { x-kind: name, target: $.components.schemas.gone, update: { x-rust-name: Gone } }
- { x-kind: documentation, target: $.components.schemas.other, update: { description: Another one. } }
- { x-kind: documentation, target: $.components.schemas.there, update: { description: It moved. } }
- { x-kind: fix, x-reason: It is so., x-thread: theirs, target: $.components.schemas.aside, update: { a: b } }
- { x-kind: fix, x-reason: It is so., x-thread: theirs, target: $.components.schemas.doubt, update: { a: b } }
"#;

/// Every kind of task is in the list, the heaviest first, with the file to edit and, where it is
/// known, the text to write.
#[test]
fn tasks_are_sorted_by_weight_and_name_the_file() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("overlays")).unwrap();
    std::fs::write(folder.path().join("overlays/things.yaml"), OVERLAY).unwrap();
    let changed = API
        .replace("required: [name, size]", "required: [name, size, colour]")
        .replace("  /both:\n", "  /new:\n    get:\n      operationId: new.get\n      responses: { '204': { description: '' } }\n  /both:\n")
        .replace("    both:\n", "    payment: { properties: { card: { properties: { number: { type: string } } } } }\n    both:\n");
    let old = program(API, &NamesLock::default());
    let diff = compare(&old, &program(&changed, &NamesLock::default()), Options::default());
    let release = release(&diff);
    let document = document(&changed);
    let documents = [("things", &document)];
    let of = |api: &str, target: &str, matched: &str| Affected::new(api, target, State::Unmatched, matched);
    let unmatched = |target: &str| of("things", target, &target.trim_start_matches('$').replace('.', "/"));
    let moved = |api: &str, target: &str, now: &[&str]| Affected {
        suggested: now.iter().map(|target| (*target).to_owned()).collect(),
        ..Affected::new(api, target, State::Moved, "")
    };
    let mut actions = vec![
        unmatched("$.components.schemas.other"),
        unmatched("$.components.schemas.gone"),
        of("things", "$.components.schemas['request-2']", "/components/schemas/request-2"),
        unmatched("$.components.schemas.card.properties.number"),
        of("things", "$..[?@['$ref'] == '#/components/schemas/request-2']", "/paths"),
        of("events", "things/request-1", "THING.MADE"),
        moved("things", "$.components.schemas.there", &["$.components.schemas.a", "$.components.schemas.b"]),
        moved("events", "things/former", &["things/request"]),
        Affected {
            state: State::SetAside,
            why: Some("the name is in use".to_owned()),
            ..unmatched("$.components.schemas.aside")
        },
        Affected {
            state: State::Doubtful,
            why: Some("no operation uses it".to_owned()),
            suggested: vec!["$.components.schemas.doubt".to_owned()],
            ..unmatched("$.components.schemas.doubt")
        },
    ];
    complete(&mut actions, folder.path(), &documents).unwrap();
    let (unlisted, undocumented) = (["more.json".to_owned()], ["things::new_get".to_owned()]);
    let kept = |kind: &str| KeptPart {
        api: "things".into(),
        kind: kind.into(),
        pointer: "/a".into(),
        rust: String::new(),
    };
    let kept_parts = [kept("value"), kept("property"), kept("value")];
    let input = Input {
        documents: &documents,
        actions: &actions,
        unlisted: &unlisted,
        undocumented: &undocumented,
        kept_parts: &kept_parts,
        ..Input::of_diff(&diff, &release)
    };
    let review = Review::of(input, &Acknowledged::default());
    let tasks: Vec<(Weight, &str, Vec<&str>)> = (review.tasks.iter())
        .map(|it| (it.weight, it.file.as_str(), it.write.iter().map(String::as_str).collect()))
        .collect();
    let overlay = "specs/overlays/things.yaml";
    assert_eq!(
        tasks,
        [
            (
                Weight::Secrets,
                "specs/overlays/things.yaml:4",
                vec!["target: $.components.schemas.payment.properties.card.properties.number"]
            ),
            (Weight::Lost, "specs/overlays/things.yaml:5", vec!["target: $.components.schemas.request"]),
            (
                Weight::Lost,
                "specs/overlays/things.yaml:6",
                vec!["target: $..[?@['$ref'] == '#/components/schemas/request']"],
            ),
            (Weight::Lost, "specs/overlays/things.yaml:10", vec![]),
            (Weight::Lost, "specs/overlays/things.yaml:11", vec![]),
            (Weight::Refused, overlay, vec![]),
            (Weight::Breaks, "CHANGELOG.md", vec![]),
            (
                Weight::Names,
                overlay,
                vec!["{ x-kind: name, target: \"$.paths['/new'].get\", update: { x-rust-name: … } }"]
            ),
            (
                Weight::Names,
                "specs/apis.yaml",
                vec![
                    "{ api: …, source: more.json, feature: …, service: …, title: …, state: live, documentation: … }"
                ],
            ),
            (Weight::Names, "specs/overlays/things.yaml:7", vec![]),
            (Weight::Events, "specs/events.yaml", vec!["component: request"]),
            (
                Weight::Moved,
                "specs/overlays/things.yaml:9",
                vec!["target: $.components.schemas.a", "target: $.components.schemas.b"],
            ),
            (Weight::Moved, "specs/events.yaml", vec!["component: request"]),
            (Weight::Words, overlay, vec![]),
        ]
    );
    assert!(review.summary.len() <= 10);
    let text = review.to_text();
    assert!(text.contains("things: property (1), value (2)"), "{text}");
    let expected = [
        "overlay actions to look at: 5 match nothing, 1 set aside, 1 doubtful, 1 moved",
        "fix: `$.components.schemas.aside`: set aside, so not applied: the name is in use; correct or remove it",
        "fix: `$.components.schemas.doubt`: still applied, but doubtful: no operation uses it; keep, correct or remove it",
        "applied at 2 places where its target went; write an action for each that has none",
        "      write target: $.components.schemas.a\n        and target: $.components.schemas.b\n",
    ];
    for expected in expected {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    let json = review.to_json();
    assert_eq!(json["kept_parts"].as_array().unwrap().len(), 3);
    let action = |index: usize, key: &str| json["actions"][index][key].clone();
    assert_eq!(
        (action(6, "state"), action(6, "suggested")[1].clone()),
        ("moved".into(), "$.components.schemas.b".into())
    );
    assert_eq!((action(8, "state"), action(8, "why")), ("set_aside".into(), "the name is in use".into()));
    assert_eq!(action(3, "secret"), true);
    let markdown = review.to_markdown();
    assert!(markdown.contains("- [ ] `specs/events.yaml`: "), "{markdown}");
}

/// An acknowledged finding is counted and not shown.
#[test]
fn acknowledged_findings_are_not_shown_again() {
    let folder = tempfile::tempdir().unwrap();
    let enums = ("enum: [OLD, NEW]", "enum: [OLD, NEW, NEWER]");
    let first = diff(&[enums]);
    let draft = release(&first);
    let none = Acknowledged::load(folder.path()).unwrap();
    let review = Review::of(Input::of_diff(&first, &draft), &none);
    let text = review.to_acknowledged();
    std::fs::write(paypal_codegen::review::path(folder.path()), &text).unwrap();
    let known = Acknowledged::load(folder.path()).unwrap();
    let again = Review::of(Input::of_diff(&first, &draft), &known);
    assert!(again.findings.iter().all(|finding| finding.is_acknowledged));
    assert_eq!(again.to_acknowledged(), text);
    assert!(again.to_text().contains("1 acknowledged and not shown; 0 are new"), "{}", again.to_text());
    assert!(!again.to_text().contains("have new values"));

    let more = diff(&[enums, ("maxLength: 50", "maxLength: 22")]);
    let draft = release(&more);
    let review = Review::of(Input::of_diff(&more, &draft), &known);
    let new: Vec<&str> =
        review.findings.iter().filter(|it| !it.is_acknowledged).map(|it| it.cause.as_str()).collect();
    assert_eq!(new.len() + 1, review.findings.len());
    assert!(new.iter().all(|cause| cause.contains("maxLength")), "{new:?}");

    // A known cause with more changes is shown with the new ones alone.
    let grown = diff(&[("enum: [OLD, NEW]", "enum: [OLD, NEW, NEWER, NEWEST]")]);
    let draft = release(&grown);
    let review = Review::of(Input::of_diff(&grown, &draft), &known);
    let causes: Vec<(&str, bool)> =
        review.findings.iter().map(|it| (it.cause.as_str(), it.is_acknowledged)).collect();
    assert_eq!(
        causes,
        [
            ("`things::AnswerKind`, `things::RequestKind` have new values: `Newer`", true),
            ("`things::AnswerKind`, `things::RequestKind` have new values: `Newest`", false),
        ]
    );
}

/// A secret that is shown is the heaviest task, and can't be acknowledged.
#[test]
fn a_secret_that_is_shown_is_not_acknowledged() {
    let hidden = API.replace("colour: { type: string }", "colour: { type: string, x-sensitive: true }");
    let old = program(&hidden, &NamesLock::default());
    let diff = compare(&old, &program(API, &NamesLock::default()), Options::default());
    let draft = release(&diff);
    let review = Review::of(Input::of_diff(&diff, &draft), &Acknowledged::default());
    assert_eq!(review.tasks[0].weight, Weight::Secrets);
    assert!(review.tasks[0].text.contains("shows `colour` at 3 places"), "{}", review.tasks[0].text);
    assert!(!review.to_acknowledged().contains("fingerprints:"), "{}", review.to_acknowledged());
}

/// A secret that is gone is received in `extra`, which `Debug` shows, if it is received at all.
#[test]
fn a_secret_that_is_gone_is_one_that_may_be_shown() {
    let hidden = "colour: { type: string, x-sensitive: true }";
    let inside = "colour: { type: array, items: { type: object, properties: { x: { type: string, x-sensitive: true } } } }";
    let plain = "        colour: { type: string }\n";
    let (head, tail) = API.split_once("    answer:").unwrap();
    for (secret, is_received, expected) in [
        (hidden, true, true),
        (inside, true, true),
        (hidden, false, false),
        ("colour: { type: string }", true, false),
    ] {
        let line = plain.replace("colour: { type: string }", secret);
        let text = |line: &str| match is_received {
            true => format!("{head}    answer:{}", tail.replacen(plain, line, 1)),
            false => API.replacen(plain, line, 1),
        };
        let diff = compare(
            &program(&text(&line), &NamesLock::default()),
            &program(&text(""), &NamesLock::default()),
            Options::default(),
        );
        let draft = release(&diff);
        let review = Review::of(Input::of_diff(&diff, &draft), &Acknowledged::default());
        let is_secret = review.tasks[0].weight == Weight::Secrets;
        assert_eq!(is_secret, expected, "{secret}: {}", review.tasks[0].text);
    }
}

/// Each section marks the findings with which calls may fail.
#[test]
fn findings_of_all_classes_have_their_marks() {
    let diff = diff(&[("  /things:\n", "  /v2/things:\n")]);
    let draft = release(&diff);
    let review = Review::of(Input::of_diff(&diff, &draft), &Acknowledged::default());
    let text = review.to_text();
    let (_, behaviour) = text.split_once("BEHAVIOUR: ").unwrap_or_else(|| panic!("{text}"));
    assert!(behaviour.contains("POST /things → POST /v2/things [calls may fail]"), "{text}");
    assert!(text.contains("calls may fail with 1"), "{text}");
}
