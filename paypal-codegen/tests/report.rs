//! Tests `paypal-codegen report`: its sums agree for the committed specs, and differ if an item is
//! lost.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::{BTreeSet, HashMap};
use std::process::{Command, Output};

use paypal_codegen::apis::{Api, State};
use paypal_codegen::document::{self, Node};
use paypal_codegen::ir::{Program, Shape};
use paypal_codegen::lock::NamesLock;
use paypal_codegen::report::Disposition;
use paypal_codegen::source::SourceFile;
use paypal_codegen::{pipeline, report};
use paypal_test_support::{cases, todo, upstream};
use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paypal-codegen"));
    command.current_dir(upstream::workspace()).arg("report").args(arguments).output().unwrap()
}

/// Returns the entry of the API `things` in the list of APIs.
fn things(document: &Node) -> Api {
    Api {
        api: "things".to_owned(),
        source: "things.json".to_owned(),
        feature: "things".to_owned(),
        service: "Things".to_owned(),
        title: "Things".to_owned(),
        state: State::Live,
        documentation: "https://example.com/".to_owned(),
        own: false,
        span: document.span.clone(),
    }
}

#[test]
fn the_sums_agree_per_api_and_kind_and_with_the_lines() {
    let output = run(&["--json"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["agrees"], true);
    let lines = report["lines"].as_array().unwrap();
    let mut of_kind: HashMap<[&str; 3], usize> = HashMap::new();
    for line in lines {
        let key = ["api", "kind", "disposition"].map(|key| line[key].as_str().unwrap());
        *of_kind.entry(key).or_default() += 1;
    }
    let mut found = 0;
    for api in report["apis"].as_array().unwrap() {
        for (kind, count) in api["counts"].as_object().unwrap() {
            let number = |key: &str| count[key].as_u64().unwrap() as usize;
            assert_eq!(
                number("found"),
                number("emitted") + number("merged") + number("left_out"),
                "{api} {kind}"
            );
            for disposition in ["emitted", "merged", "left out"] {
                let lines = of_kind.get(&[api["api"].as_str().unwrap(), kind, disposition]).copied();
                assert_eq!(lines.unwrap_or(0), number(&disposition.replace(' ', "_")));
            }
            found += number("found");
        }
    }
    assert_eq!(found, lines.len());
    for line in lines {
        let has = |key: &str| line[key].as_str().is_some_and(|text| !text.is_empty());
        let (rust, reason) = match line["disposition"].as_str().unwrap() {
            "emitted" => (true, false),
            "merged" => (true, true),
            _ => (false, true),
        };
        assert_eq!((has("rust"), has("reason")), (rust, reason), "{line}");
        assert!(has("pointer"), "{line}");
    }
    for kind in report::ItemKind::ALL {
        // Not every generation of PayPal's documents describes a callback.
        let is_optional = kind == report::ItemKind::Callback;
        assert!(is_optional || report["counts"][kind.as_str()]["found"].as_u64().unwrap() > 0, "{kind:?}");
    }
}

#[test]
fn the_text_has_one_table_per_api_with_reasons() {
    let text = String::from_utf8(run(&["--all"]).stdout).unwrap();
    for api in paypal_codegen::apis::read(&upstream::workspace().join("specs")).unwrap() {
        assert!(text.lines().any(|line| line.split(' ').next() == Some(&api.api)), "{}", api.api);
    }
    for reason in [
        "the body decides the content type",
        "every call that supports a request id has a method for it",
        "other APIs have the same type",
        "inherited from the base",
        "overrides it",
        "x-multipart",
        "an alternative to `application/json`",
        "one enum contains the issue codes",
        "a list: references to the component have this type",
    ] {
        assert!(text.contains(reason), "{reason}");
    }
    assert!(!text.contains("does not agree"));
    let brief = String::from_utf8(run(&[]).stdout).unwrap();
    assert!(text.starts_with(&brief) && text.len() > brief.len());
}

/// An item that the program lost, or that only the program has, is a problem that names it.
#[test]
fn unaccounted_items_are_errors() {
    let loaded = pipeline::load(&upstream::workspace().join("specs")).unwrap();
    let documents: Vec<_> = loaded.documents.iter().map(|(api, document)| (api, document)).collect();
    let problems = |change: &dyn Fn(&mut Program)| {
        let mut program = loaded.program.clone();
        change(&mut program);
        let report = report::report(&documents, &program);
        assert!(!report.agrees());
        assert!(report.problems.clone().into_iter().all(|it| it.help.is_some() && it.pointer.is_some()));
        report.problems.to_string()
    };
    let order = |program: &Program| {
        program.types.iter().position(|it| it.pointer == "/components/schemas/order" && it.api == 0).unwrap()
    };
    let lost = problems(&|program| {
        let index = order(program);
        let Shape::Struct(object) = &mut program.types[index].shape else { panic!() };
        object.fields.retain(|field| field.wire != "purchase_units");
    });
    assert!(lost.contains("E0702") && lost.contains("/properties/purchase_units"), "{lost}");
    let made_up = problems(&|program| {
        let index = order(program);
        let Shape::Struct(object) = &mut program.types[index].shape else { panic!() };
        let mut field = object.fields[0].clone();
        field.pointer = "/nowhere".to_owned();
        object.fields.push(field);
    });
    assert!(made_up.contains("no document has") && made_up.contains("/nowhere"), "{made_up}");
    let operation = problems(&|program| drop(program.apis[0].operations.remove(0)));
    assert!(operation.contains("`orders.create` is lost"), "{operation}");
    let parameter = problems(&|program| drop(program.apis[0].operations[1].parameters.pop()));
    assert!(parameter.contains("the parameter") && parameter.contains("is lost"), "{parameter}");
    let component = problems(&|program| drop(program.apis[0].components.pop()));
    assert!(component.contains("the component") && component.contains("is lost"), "{component}");
}

/// Schemas that became one type are accounted for, each with its properties and values.
#[test]
fn equal_schemas_are_accounted_for() {
    let address = "{ type: object, properties: { line: { type: string }, city: { type: string }, kind: { type: string, enum: [HOME, WORK] } } }";
    let text = format!(
        "openapi: 3.0.3
info: {{ title: Things, version: '1' }}
paths:
  /things:
    get:
      operationId: things.get
      responses: {{ '200': {{ description: OK, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/thing' }} }} }} }} }}
components:
  schemas:
    thing: {{ type: object, properties: {{ home: {address}, work: {address} }} }}
"
    );
    let document = document::read(&SourceFile::new("things.yaml", text)).unwrap();
    let program = cases::program("equal", &document, &NamesLock::default());
    assert!(program.types.iter().any(|it| !it.copies.is_empty()), "the schemas are not one type");
    let report = report::report(&[(&things(&document), &document)], &program);
    assert!(report.agrees(), "{}", report.problems);
}

/// A callback is accounted for with its answers. What the program lost of it is a problem.
#[test]
fn callbacks_are_accounted_for() {
    let document = cases::document(None);
    let program = cases::program("callbacks", &document, &NamesLock::default());
    let api = things(&document);
    let account = |program| report::report(&[(&api, &document)], program);
    let report = account(&program);
    assert!(report.agrees(), "{}", report.problems);
    let at = "/paths/~1v1~1things~1changed-callback/post";
    let of_callback = report.lines.iter().filter(|line| line.pointer == at || line.of == at);
    let lines: Vec<String> = of_callback
        .map(|line| match &line.disposition {
            Disposition::Emitted(rust) => format!("{} {}: {rust}", line.kind.as_str(), line.name),
            other => format!("{} {}: {other:?}", line.kind.as_str(), line.name),
        })
        .collect();
    let expected = [
        "callback things.changed: things::callbacks::Changed",
        "media type application/json: JSON",
        "status 200: things::callbacks::Changed::ok",
        "media type application/json: JSON",
        "status 422: things::callbacks::Changed::unprocessable_content",
        "media type application/json: JSON",
    ];
    assert_eq!(lines, expected);

    let mut lost = program.clone();
    lost.apis[0].callbacks.clear();
    let problems = account(&lost).problems.to_string();
    assert!(problems.contains("the callback `things.changed` is lost"), "{problems}");
    let mut made_up = program.clone();
    made_up.apis[0].callbacks[0].answers[0].key = "201".to_owned();
    let problems = account(&made_up).problems.to_string();
    assert!(problems.contains("no document has the answer 201"), "{problems}");
}

/// All items of all APIs have descriptions.
#[test]
fn todo_every_item_is_described() {
    let mut todos = Vec::new();
    for kind in ["API", "operation", "parameter", "type", "field"] {
        for state in ["live", "legacy"] {
            let (documented, all) = described(kind, state);
            if documented < all {
                todos.push(format!("describe {} of {all}: {kind}, {state}", all - documented));
            }
        }
    }
    todo::list(todos);
}

/// Returns how many items of a kind have a description, and how many items there are.
fn described(kind: &str, state: &str) -> (u64, u64) {
    let report: Value = serde_json::from_slice(&run(&["--json"]).stdout).unwrap();
    let entries = report["documentation"].as_array().unwrap();
    let share = &entries.iter().find(|entry| entry["kind"] == kind).unwrap()[state];
    (share["documented"].as_u64().unwrap(), share["all"].as_u64().unwrap())
}

#[test]
fn descriptions_are_counted() {
    let loaded = pipeline::load(&upstream::workspace().join("specs")).unwrap();
    let apis = &loaded.program.apis;
    let operations = apis.iter().map(|api| (api.operations.len() + api.callbacks.len()) as u64).sum::<u64>();
    for (kind, expected) in [("API", apis.len() as u64), ("operation", operations)] {
        let (live, legacy) = (described(kind, "live"), described(kind, "legacy"));
        assert!(live.0 <= live.1 && legacy.0 <= legacy.1, "{kind}");
        assert_eq!(live.1 + legacy.1, expected, "{kind}");
    }
    let fields = |program: &Program| {
        let documentation = report::report(&[], program).documentation;
        let fields = documentation.iter().find(|entry| entry.kind == "field").unwrap();
        (fields.live.documented + fields.legacy.documented, fields.live.all + fields.legacy.all)
    };
    let (documented, all) = fields(&loaded.program);
    assert!(documented > 0);
    let mut bare = loaded.program.clone();
    for definition in &mut bare.types {
        if let Shape::Struct(object) = &mut definition.shape {
            object.fields.iter_mut().for_each(|field| field.description = None);
        }
    }
    assert_eq!(fields(&bare), (0, all), "the count is of descriptions");
}

/// What PayPal no longer describes stays in the interface, and the report says so.
#[test]
fn parts_that_paypal_no_longer_describes_are_listed() {
    let report: Value = serde_json::from_slice(&run(&["--json"]).stdout).unwrap();
    let listed: BTreeSet<(String, String)> = (report["no_longer_described"].as_array().unwrap().iter())
        .map(|part| (part["api"].to_string(), part["pointer"].to_string()))
        .collect();
    let mut kept = BTreeSet::new();
    for entry in std::fs::read_dir(upstream::workspace().join("specs/kept")).unwrap() {
        let path = entry.unwrap().path();
        let api = Value::from(path.file_stem().unwrap().to_str().unwrap()).to_string();
        let parts: Value = serde_yaml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        kept.extend(parts.as_array().unwrap().iter().map(|part| (api.clone(), part["at"].to_string())));
    }
    assert_eq!(listed, kept);
    let text = String::from_utf8(run(&[]).stdout).unwrap();
    assert!(kept.is_empty() || text.contains("no longer described by PayPal"), "{text}");
}

#[test]
fn unreadable_specs_are_an_error() {
    let output = run(&["--specs", "nowhere"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
}
