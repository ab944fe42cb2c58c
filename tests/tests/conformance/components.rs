//! Tests every component against every deviation that PayPal may send, and the required result.

use std::cell::Cell;
use std::collections::BTreeSet;

use paypal_generated::model::{
    DecodeError, Decoded, Deviation, DeviationKind,
    DeviationKind::{Duplicate, EmptyBody, Missing, Null, UnknownField, UnknownValue, Unreadable, WrongType},
    DeviationKinds, Payload,
};
use paypal_generated::registry::{self, AnyModel, ComponentEntry};
use paypal_generated::{Call, Method, Operation};
use paypal_runtime::{EmptyBody as NoBody, RequestIdUse};
use serde_json::{Map, Value, json};

use crate::script::Script;
use paypal_test_support::format::Format;
use paypal_test_support::instance::{Position, Step, around, full, get, positions, property, set};
use paypal_test_support::specs::{self, Object, Shape};

/// How many properties below each component the tests reach. Deeper properties are tested with
/// other components.
const DEPTH: usize = 3;

/// The content of one position of a received body: a value, nothing, or a property that occurs
/// twice.
#[derive(Clone)]
enum Received {
    Value(Value),
    Nothing,
    /// The property occurs twice: first with this value, then with the correct value, which counts
    /// because it is last.
    TwiceAfter(Value),
}

/// A change that PayPal may make to one position of a body.
struct Mutation {
    label: &'static str,
    received: Received,
    /// The expected deviations, by their path below the position.
    found: Vec<(String, DeviationKind)>,
    /// The expected value after encoding; `None` for an absent one.
    again: Option<Value>,
    /// Whether the typed value can't hold the received one, so that it is kept as raw JSON.
    stored_raw: bool,
}

fn mutation(label: &'static str, received: Value, found: &[DeviationKind], again: Value) -> Mutation {
    let found = found.iter().map(|kind| (String::new(), *kind)).collect();
    Mutation { label, received: Received::Value(received), found, again: Some(again), stored_raw: false }
}

fn repaired(label: &'static str, received: Value, again: Value) -> Mutation {
    mutation(label, received, &[WrongType], again)
}

fn stored_raw(label: &'static str, received: Value) -> Mutation {
    Mutation { stored_raw: true, ..mutation(label, received.clone(), &[WrongType], received) }
}

fn fine(label: &'static str, received: Value) -> Mutation {
    mutation(label, received.clone(), &[], received)
}

/// Returns all mutations of a position, each with its required result.
fn mutations(position: &Position) -> Vec<Mutation> {
    let value = full(&position.shape);
    let null_deviates = !matches!(&*position.shape, Shape::Any);
    let mut all = vec![Mutation {
        stored_raw: true,
        ..mutation("null", Value::Null, if null_deviates { &[Null] } else { &[] }, Value::Null)
    }];
    if position.is_property() {
        all.push(Mutation {
            label: "absent",
            received: Received::Nothing,
            found: if position.required { vec![(String::new(), Missing)] } else { Vec::new() },
            again: None,
            stored_raw: false,
        });
        all.push(twice(&position.shape, value.clone()));
    }
    all.extend(match &*position.shape {
        Shape::Text => vec![
            repaired("an integer for a string", json!(12), json!("12")),
            repaired("a number for a string", json!(-0.5), json!("-0.5")),
            stored_raw("an object for a string", json!({ "value": "x" })),
            stored_raw("a list for a string", json!(["x"])),
            repaired_boolean_for_text(),
            fine("an empty string", json!("")),
        ],
        Shape::TextOrNumber => vec![
            mutation("an integer for a string or a number", json!(12), &[], json!("12")),
            mutation("a number for a string or a number", json!(-0.5), &[], json!("-0.5")),
            stored_raw("an object for a string", json!({ "value": "x" })),
            repaired_boolean_for_text(),
        ],
        Shape::Format(format) => format_mutations(format),
        Shape::Enum(values) => {
            let mut all = vec![
                mutation("an unknown value", json!("NEVER_LISTED"), &[UnknownValue], json!("NEVER_LISTED")),
                mutation("an empty string for an enum", json!(""), &[UnknownValue], json!("")),
                repaired("a number for an enum", json!(12), json!("12")),
                stored_raw("an object for an enum", json!({})),
                stored_raw("a list for an enum", json!([])),
            ];
            all.retain(|mutation| !matches!(&mutation.received, Received::Value(Value::String(text)) if values.contains(text)));
            // Deeper down, the same enum is a property of another component.
            let values = values.iter().filter(|_| position.depth() <= 1);
            all.extend(values.map(|value| fine("a listed value", json!(value))));
            all
        }
        Shape::Boolean => vec![
            repaired("a string for a boolean", json!("true"), json!(true)),
            repaired("a string for a boolean", json!("false"), json!(false)),
            stored_raw("a word for a boolean", json!("maybe")),
            stored_raw("an object for a boolean", json!({})),
            stored_raw("a list for a boolean", json!([])),
            fine("false", json!(false)),
        ],
        Shape::Integer => vec![
            repaired("a string for an integer", json!("12"), json!(12)),
            repaired("a negative string for an integer", json!("-3"), json!(-3)),
            stored_raw("a word for an integer", json!("many")),
            stored_raw("a fraction for an integer", json!(5.5)),
            stored_raw("a boolean for an integer", json!(true)),
            stored_raw("an object for an integer", json!({})),
            stored_raw("a list for an integer", json!([])),
            fine("nought", json!(0)),
        ],
        Shape::Number => vec![
            repaired("a string for a number", json!("12.50"), json!(12.5)),
            stored_raw("a word for a number", json!("much")),
            stored_raw("a boolean for a number", json!(true)),
            stored_raw("an object for a number", json!({})),
            stored_raw("a list for a number", json!([])),
            fine("an integer for a number", json!(7)),
            fine("nought", json!(0)),
        ],
        Shape::List(_) => vec![
            stored_raw("an object for a list", json!({})),
            stored_raw("a full object for a list", json!({ "0": "x" })),
            stored_raw("a string for a list", json!("x")),
            stored_raw("a number for a list", json!(1)),
            fine("an empty list", json!([])),
        ],
        Shape::Object(object) => of_object(object, &value),
        Shape::Any => vec![
            fine("a number where anything goes", json!(1.25)),
            fine("a list where anything goes", json!([[]])),
        ],
    });
    all
}

fn format_mutations(format: &Format) -> Vec<Mutation> {
    let unreadable = |label, text| mutation(label, json!(text), &[Unreadable], json!(text));
    let mut all = vec![
        unreadable("words for a time", "next week"),
        unreadable("an empty time", ""),
        repaired("a number for a time", json!(1_543_808_326), json!("1543808326")),
        repaired_boolean_for_text(),
        stored_raw("an object for a time", json!({ "seconds": 1 })),
        stored_raw("a list for a time", json!([2018, 12, 3])),
    ];
    all.extend(format.readable.iter().map(|(label, text)| fine(label, json!(text))));
    all.extend(format.unreadable.iter().map(|(label, text)| unreadable(label, text)));
    all
}

fn repaired_boolean_for_text() -> Mutation {
    repaired("a boolean for a string", json!(true), json!("true"))
}

/// The property occurs twice: the last value counts, and the first leaves nothing behind.
fn twice(shape: &Shape, value: Value) -> Mutation {
    let mut found = vec![(String::new(), Duplicate)];
    let first = match (shape, &value) {
        (Shape::Object(object), Value::Object(_)) => {
            if !object.open {
                found.push((property("of the first"), UnknownField));
            }
            let mut first = value.clone();
            first["of the first"] = json!("forgotten");
            first
        }
        (Shape::List(_), _) => json!([]),
        (Shape::Any, _) => json!("first"),
        _ => {
            found.push((String::new(), WrongType));
            json!({ "first": true })
        }
    };
    Mutation {
        label: "twice",
        received: Received::TwiceAfter(first),
        found,
        again: Some(value),
        stored_raw: false,
    }
}

fn of_object(object: &Object, value: &Value) -> Vec<Mutation> {
    let with = |name: &str| {
        let mut value = value.clone();
        value[name] = json!({ "kept": [1, null, "as it came"] });
        let found = if object.open { Vec::new() } else { vec![(property(name), UnknownField)] };
        Mutation { found, ..fine("an unknown field", value) }
    };
    let missing = object.missing().map(|name| (property(name), Missing)).collect();
    vec![
        stored_raw("an empty list for an object", json!([])),
        stored_raw("a list for an object", json!([{}])),
        stored_raw("a string for an object", json!("x")),
        stored_raw("a number for an object", json!(0)),
        Mutation { found: missing, ..fine("an empty object", json!({})) },
        with("never_listed"),
        with("it's not listed"),
    ]
}

/// A body and its required result.
struct Case {
    label: String,
    body: String,
    found: Vec<(String, DeviationKind)>,
    /// `None` if the component's type can't hold the received value, such as a body that is a
    /// string in place of an object.
    again: Option<Value>,
}

/// The placeholder for the name of the first of two equal properties.
const FIRST: &str = "the first of two";

impl Case {
    fn new(valid: &Value, position: &Position, mutation: Mutation) -> Self {
        let path = position.json_path();
        let (mut received, mut again) = (valid.clone(), valid.clone());
        let body = match mutation.received {
            Received::Value(value) => {
                set(&mut received, &position.path, Some(value));
                received.to_string()
            }
            Received::Nothing => {
                set(&mut received, &position.path, None);
                received.to_string()
            }
            Received::TwiceAfter(first) => {
                let Some(Step::Property(name)) = position.path.last() else {
                    panic!("{path} is no property")
                };
                let parent = &position.path[..position.path.len() - 1];
                let object = get(&received, parent).as_object().unwrap().clone();
                let map: Map<_, _> = [(FIRST.to_owned(), first)].into_iter().chain(object).collect();
                set(&mut received, parent, Some(map.into()));
                received.to_string().replace(&format!("\"{FIRST}\""), &json!(name).to_string())
            }
        };
        set(&mut again, &position.path, mutation.again);
        let is_bare =
            !position.is_property() && position.depth() == 0 && !matches!(&*position.shape, Shape::Object(_));
        let has_no_place = mutation.stored_raw && is_bare;
        Self {
            label: format!("{} at {path}", mutation.label),
            body,
            found: mutation.found.into_iter().map(|(below, kind)| (format!("{path}{below}"), kind)).collect(),
            again: (!has_no_place).then_some(again),
        }
    }

    /// Decodes the body, finds its deviations, encodes it again, and returns the first wrong
    /// result.
    fn check(&self, entry: &ComponentEntry) -> Result<(), String> {
        let body = self.body.as_bytes();
        let decoded = (entry.decode)(body).map_err(|error| format!("does not decode: {error}"))?;
        let mut found: Vec<_> = (entry.deviations)(body).into_iter().map(|it| (it.path, it.kind)).collect();
        let mut expected = self.found.clone();
        found.sort();
        expected.sort();
        if found != expected {
            return Err(format!("found {found:?}, not {expected:?}"));
        }
        let walked: DeviationKinds = found.iter().map(|(_, kind)| *kind).collect();
        if decoded.deviation_kinds != walked {
            return Err(format!("raised {:?}, the walk found {walked:?}", decoded.deviation_kinds));
        }
        let encoded = decoded.value.encode().map_err(|error| format!("does not encode: {error}"))?;
        let encoded: Value = serde_json::from_slice(&encoded).map_err(|error| error.to_string())?;
        match &self.again {
            Some(again) if encoded != *again => Err(format!("encodes as {encoded}, not as {again}")),
            _ => Ok(()),
        }
    }
}

/// Returns every component of the specs with its entry in the registry. Fails if one side lacks a
/// component of the other.
pub fn components() -> Vec<(specs::Component, &'static ComponentEntry)> {
    let (mut all, mut known) = (Vec::new(), BTreeSet::new());
    let apis = specs::apis();
    for api in &apis {
        for component in api.components() {
            // A union accepts its alternatives alone; the fixtures test unions.
            let is_union = !api.document["components"]["schemas"][&component.name]["oneOf"].is_null();
            let entry = registry::find_component(&api.name, &component.name);
            let entry = entry.unwrap_or_else(|| panic!("{} has no component {}", api.name, component.name));
            assert_eq!(
                (entry.request, entry.response),
                (component.request, component.response),
                "{} {}: use in requests and in responses",
                api.name,
                component.name
            );
            known.insert((entry.api, entry.name));
            if !is_union {
                all.push((component, entry));
            }
        }
    }
    // What PayPal no longer describes stays, though nothing refers to it.
    let is_kept = |api: &str, name: &str| {
        let has_mark =
            |it: &specs::Api| !it.document["components"]["schemas"][name]["x-no-longer-described"].is_null();
        apis.iter().any(|it| it.name == api && has_mark(it))
    };
    let unused: Vec<_> = (registry::components().map(|entry| (entry.api, entry.name)))
        .filter(|entry| !known.contains(entry) && !is_kept(entry.0, entry.1))
        .collect();
    assert!(unused.is_empty(), "no request or response uses these components of the registry: {unused:?}");
    all
}

/// Fails if there are problems, and prints the first 40 of them.
pub fn report(problems: &[String]) {
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.iter().take(40).map(String::as_str).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn every_component_handles_every_deviation() {
    let (mut problems, mut places, mut cases) = (Vec::new(), 0, 0);
    let components = components();
    for (component, entry) in &components {
        let valid = full(&component.shape);
        let mut check = |case: &Case| {
            cases += 1;
            if let Err(problem) = case.check(entry) {
                problems.push(format!("{} {}: {}: {problem}", entry.api, entry.name, case.label));
            }
        };
        check(&Case {
            label: "valid".to_owned(),
            body: valid.to_string(),
            found: Vec::new(),
            again: Some(valid.clone()),
        });
        check(&Case {
            label: "empty".to_owned(),
            body: String::new(),
            found: vec![("$".to_owned(), EmptyBody)],
            again: None,
        });
        for position in positions(&component.shape, DEPTH) {
            places += 1;
            let around =
                if position.depth() <= 1 { &valid } else { &around(&component.shape, &position.path) };
            for mutation in mutations(&position) {
                check(&Case::new(around, &position, mutation));
            }
        }
    }
    println!("{} components, {places} positions, {cases} mutations", components.len());
    report(&problems);
}

thread_local! {
    /// The component that [`Named`] decodes.
    static COMPONENT: Cell<Option<&'static ComponentEntry>> = const { Cell::new(None) };
}

/// A body whose component is chosen at run time.
struct Named;

impl Payload for Named {
    fn decode(_: u16, body: &[u8], _memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        let decoded: Decoded<Box<dyn AnyModel>> = (COMPONENT.get().unwrap().decode)(body)?;
        Ok(decoded.map(|_| Named))
    }

    fn deviations(_: u16, body: &[u8]) -> Vec<Deviation> {
        (COMPONENT.get().unwrap().deviations)(body)
    }
}

static GET: Operation = Operation {
    api: "any",
    id: "any.get",
    rust_path: "",
    method: Method::Get,
    path: "/v1/any",
    request_id: RequestIdUse::Unsupported,
    empty_body: NoBody::Nothing,
    already_done: &[],
    advice: &[],
};

#[tokio::test]
async fn strict_mode_refuses_each_kind_of_deviation_with_its_path() {
    let script = Script::default();
    let client = script.client(DeviationKinds::ALL);
    let (mut problems, mut cases, mut covered) = (Vec::new(), 0, BTreeSet::new());
    let all = components();
    for (component, entry) in &all {
        COMPONENT.set(Some(entry));
        let valid = full(&component.shape);
        script.answer(200, valid.to_string());
        if let Err(error) = Call::new(client.runtime(), &GET).send::<Named>().await {
            problems.push(format!("{} {}: a valid body is refused: {error}", entry.api, entry.name));
        }
        let mut kinds = BTreeSet::new();
        for position in positions(&component.shape, 2) {
            for mutation in mutations(&position) {
                let [(_, kind)] = mutation.found.as_slice() else { continue };
                if !kinds.insert(*kind) {
                    continue;
                }
                covered.insert((entry.api, *kind));
                cases += 1;
                let case = Case::new(&valid, &position, mutation);
                script.answer(200, case.body.clone());
                let outcome = Call::new(client.runtime(), &GET).send::<Named>().await;
                if let Err(problem) = is_refused(outcome.err(), &case) {
                    problems.push(format!("{} {}: {}: {problem}", entry.api, entry.name, case.label));
                }
            }
        }
    }
    println!("{cases} refusals, {} pairs of API and kind", covered.len());
    report(&problems);
    for api in registry::APIS {
        let has_enum = all.iter().filter(|(_, entry)| entry.api == api.name).any(|(component, _)| {
            positions(&component.shape, DEPTH).iter().any(|it| matches!(&*it.shape, Shape::Enum(_)))
        });
        let kinds = [Missing, Null, WrongType, UnknownField, Duplicate].into_iter();
        for kind in kinds.chain(has_enum.then_some(UnknownValue)) {
            assert!(covered.contains(&(api.name, kind)), "{}: no {kind}", api.name);
        }
    }
}

fn is_refused(error: Option<paypal_generated::Error>, case: &Case) -> Result<(), String> {
    let error = error.ok_or("is accepted")?;
    let deviations: Vec<_> = error.deviations().iter().map(|it| (it.path.clone(), it.kind)).collect();
    if deviations != case.found {
        return Err(format!("the error lists {deviations:?}, not {:?}", case.found));
    }
    let (path, message) = (&case.found[0].0, error.to_string());
    if message.contains(path.as_str()) { Ok(()) } else { Err(format!("{message:?} does not name {path}")) }
}
