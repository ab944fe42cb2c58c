//! Tests the descriptions of fields, values and issue codes: each of a live API has one, which says
//! more than its name. `import_has_no_prose.rs` tests that they contain no sentence of PayPal.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::collections::BTreeSet;

use paypal_codegen::apis::State;
use paypal_codegen::descriptions;
use paypal_codegen::ir::{Program, Shape, TypeDef, TypeSyntax};
use paypal_codegen::pipeline;
use paypal_test_support::{todo, upstream};

/// Words that say nothing by themselves.
const STOP_WORDS: &str = "a an and are as at be by for from has have in is it its no not of on or
    paypal so than that the their this to was which who whose with";

/// The largest length of a sentence about a value, and of each sentence about an issue code.
const LONGEST: usize = 200;

fn program() -> Program {
    let specs = upstream::workspace().join("specs");
    pipeline::load(&specs).unwrap_or_else(|problems| panic!("{problems}")).program
}

/// Returns the words of a text or a name, in lower case and without their endings.
fn words(text: &str) -> BTreeSet<String> {
    let mut spaced = String::new();
    let mut was_lower = false;
    for c in text.chars() {
        if c.is_uppercase() && was_lower {
            spaced.push(' ');
        }
        was_lower = c.is_lowercase();
        spaced.extend(c.to_lowercase());
    }
    let stop: BTreeSet<&str> = STOP_WORDS.split_whitespace().collect();
    let words = spaced.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.filter(|word| !stop.contains(word)).map(|word| stem(word).to_owned()).collect()
}

fn stem(word: &str) -> &str {
    let ending = ["ing", "ed", "s", "d", "e"]
        .into_iter()
        .find(|end| word.len() > end.len() + 3 && word.ends_with(end));
    word.strip_suffix(ending.unwrap_or_default()).unwrap_or(word)
}

/// Returns whether a text has a word that its names lack.
fn says_more(text: &str, names: &[&str]) -> bool {
    let known: BTreeSet<String> = names.iter().flat_map(|name| words(name)).collect();
    words(text).difference(&known).next().is_some()
}

/// A field of a live API: its path, its names and its description.
struct Described {
    path: String,
    wire: String,
    ty: String,
    description: Option<String>,
}

fn fields(program: &Program) -> Vec<Described> {
    let name = |definition: &TypeDef| definition.name.to_string();
    let mut fields = Vec::new();
    for definition in program.types.iter().filter(|it| it.representative.is_none()) {
        let is_live = descriptions::state(program, definition) == State::Live;
        let Shape::Struct(object) = &definition.shape else { continue };
        let wanted = |read_only: bool| is_live || definition.usage.request && !read_only;
        for field in object.fields.iter().filter(|field| wanted(field.read_only)) {
            let named = |id| program.get(id).map(name).unwrap_or_default();
            fields.push(Described {
                path: format!("{}.{}", definition.name, field.wire),
                wire: field.wire.clone(),
                ty: field.ty.text(TypeSyntax::Rust, &named),
                description: field.description.clone(),
            });
        }
    }
    fields
}

#[test]
fn todo_every_value_and_issue_of_a_live_api_has_a_description() {
    let specs = upstream::workspace().join("specs");
    let descriptions = descriptions::load(&specs).unwrap_or_else(|problems| panic!("{problems}"));
    let missing = descriptions::missing(&descriptions, &program());
    todo::list(missing.iter().map(|it| format!("describe {it}")));
}

#[test]
fn todo_every_field_of_a_live_api_has_a_description() {
    let fields = fields(&program());
    let without = fields.iter().filter(|field| field.description.is_none());
    todo::list(without.map(|field| format!("describe {}", field.path)));
}

#[test]
fn the_description_of_a_field_says_more_than_its_name_and_type() {
    let fields = fields(&program());
    let empty = fields.iter().filter(|field| {
        field.description.as_ref().is_some_and(|text| !says_more(text, &[&field.wire, &field.ty]))
    });
    let empty: Vec<String> =
        empty.map(|it| format!("{}: {}", it.path, it.description.clone().unwrap())).collect();
    assert_eq!(empty, Vec::<String>::new());
}

#[test]
fn descriptions_of_values_and_issues_say_more_than_their_names() {
    let program = program();
    let mut problems = Vec::new();
    for definition in &program.types {
        let Shape::Enum(values) = &definition.shape else { continue };
        for value in &values.variants {
            let Some(text) = &value.description else { continue };
            let path = format!("{}: {}", definition.name, value.wire);
            if !says_more(text, &[&value.wire, definition.name.as_str()]) {
                problems.push(format!("{path} says no more than its name: {text}"));
            }
            if text.chars().count() > LONGEST || !text.ends_with('.') {
                problems.push(format!("{path} is too long, or has no full stop: {text}"));
            }
        }
    }
    for issue in program.apis.iter().flat_map(|api| &api.issues) {
        let Some(advice) = &issue.advice else { continue };
        for text in [&advice.happened, &advice.help] {
            if text.chars().count() > LONGEST || !text.ends_with('.') {
                problems.push(format!("{} is too long, or has no full stop: {text}", issue.wire));
            }
        }
        if !says_more(&advice.happened, &[&issue.wire]) {
            problems.push(format!("{} says no more than its name: {}", issue.wire, advice.happened));
        }
    }
    problems.sort();
    problems.dedup();
    assert_eq!(problems, Vec::<String>::new());
}

/// A folder of specs with one API, whose enum `ThingKind` has the values SMALL and LARGE and which
/// has one issue code.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let spec = "
openapi: 3.0.3
info: { title: Things, version: '1' }
paths:
  /things:
    get:
      operationId: things.get
      responses:
        '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/thing' } } } }
        '422': { description: Unprocessable Content, x-issues: [TOO_LARGE] }
components:
  schemas:
    thing: { type: object, properties: { kind: { type: string, enum: [SMALL, LARGE] } } }
";
    let apis = "- { api: things, source: things.json, feature: things, service: Things, title: Things, \
                state: live, documentation: 'https://example.com/' }\n";
    std::fs::create_dir(folder.path().join("descriptions")).unwrap();
    for (name, text) in [("things.yaml", spec), ("apis.yaml", apis)].iter().chain(files) {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

const OF_VALUES: &str = "ThingKind:\n  SMALL: Fits in a hand.\n  LARGE: Needs two hands.\n";
const OF_ISSUES: &str =
    "TOO_LARGE:\n  remedy: fix-request\n  happened: It fits nowhere.\n  help: Send a smaller one.\n";

#[test]
fn descriptions_are_added_and_those_of_nothing_are_warnings() {
    let more = format!("{OF_VALUES}  HUGE: Fits nowhere.\nThingSize:\n  BIG: Is big.\n");
    let folder = folder(&[
        ("descriptions/things.yaml", &more),
        ("descriptions/issues.yaml", OF_ISSUES),
        ("descriptions/lists_of_names.yaml", "- things::Carrier\n"),
    ]);
    let loaded = pipeline::load(folder.path()).unwrap_or_else(|problems| panic!("{problems}"));
    let warnings: Vec<String> = loaded.warnings.into_iter().map(|it| it.message).collect();
    assert_eq!(
        warnings,
        [
            "no enum `ThingKind` of `things` has the value `HUGE`",
            "no enum `ThingSize` of `things` has the value `BIG`",
            "there is no enum `things::Carrier`",
        ]
    );
    let descriptions = descriptions::load(folder.path()).unwrap();
    assert!(descriptions::missing(&descriptions, &loaded.program).is_empty());
    let none = descriptions::Descriptions::default();
    let bare = {
        std::fs::remove_dir_all(folder.path().join("descriptions")).unwrap();
        pipeline::load(folder.path()).unwrap().program
    };
    let missing: Vec<String> = descriptions::missing(&none, &bare).into_iter().map(|it| it.value).collect();
    assert_eq!(missing, ["TOO_LARGE", "LARGE", "SMALL"]);
}

#[test]
fn a_malformed_description_is_refused_with_its_place() {
    let table = [
        ("things", "- ThingKind\n", "this must be an object with a key for each enum, but it is a list"),
        ("things", "ThingKind: SMALL\n", "this must be an object with a sentence for each value"),
        ("things", "ThingKind: { SMALL: '' }\n", "this must be a sentence, but it is a string"),
        (
            "issues",
            "TOO_LARGE: { remedy: pray, happened: A., help: B. }\n",
            "an issue with a `remedy`, one of",
        ),
        ("issues", "TOO_LARGE: { remedy: wait, happened: A. }\n", "this must be an issue with `help`"),
        ("issues", "TOO_LARGE: { remedy: wait, hapened: A., help: B. }\n", "there is no key `hapened` here"),
        ("lists_of_names", "- Carrier\n", "this must be an enum as `module::Type`"),
    ];
    for (name, text, expected) in table {
        let folder = folder(&[(&format!("descriptions/{name}.yaml"), text)]);
        let problems = pipeline::load(folder.path()).unwrap_err().to_string();
        assert!(problems.contains(expected), "{text}: {problems}");
        assert!(problems.contains(&format!("{name}.yaml:1:")), "{text}: {problems}");
    }
}

#[test]
fn empty_descriptions_are_found() {
    let table = [
        ("The time of the creation.", "create_time", "DateTime", true),
        ("The create time.", "create_time", "DateTime", false),
        ("Status of the order", "status", "OrderStatus", false),
        ("PayPal pays for the status.", "status", "OrderStatus", true),
    ];
    for (text, name, ty, expected) in table {
        assert_eq!(says_more(text, &[name, ty]), expected, "{text}");
    }
}
