//! Tests the descriptions of fields, values and issue codes: each of a live API has one, which says
//! more than its name. `import_has_no_prose.rs` tests that they contain no sentence of PayPal.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::collections::BTreeSet;

use paypal_codegen::apis::State;
use paypal_codegen::descriptions::{self, Missing};
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
    let line = |Missing { module, name, value }: Missing| format!("describe {module}::{name}: {value}");
    todo::list(missing.into_iter().map(line));
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
