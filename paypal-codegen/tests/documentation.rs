//! Tests the descriptions of every API and every operation in the overlays.
//! `DOCS_API=disputes,orders` restricts the tests to those APIs, for use while writing.
//! `import_has_no_prose.rs` reads the overlays too, and tests that the descriptions contain no
//! sentence of PayPal.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use paypal_codegen::ir;
use paypal_codegen::pipeline;
use paypal_test_support::{todo, upstream};
use serde_json::Value;

const MAX_SENTENCES: usize = 4;
/// The largest length of an operation's first sentence, which rustdoc shows in its lists. (The
/// first sentence of an API is its title.)
const MAX_SUMMARY: usize = 90;
/// Two descriptions are too similar if they share more than this part of the words of the shorter
/// one.
const MAX_OVERLAP: f64 = 0.5;

/// Words without a meaning of their own.
const STOP_WORDS: &str = "
    a about after again all also although an and another any anything are as at be because been before being
    beforehand both but by can cannot could did do does done during each either else every everything few first
    for from gets give given goes had has have here how if in instead into is it its itself just last later least
    less made make many may meanwhile merely more most much must neither never next no nobody none nor not nothing
    now of off on once one only or other others out over own per rather same say see several should since so
    some something still such than that the their them then there these they this those though through thus to
    together too two three until up upon very was well were what whatever when where whether which while who whoever
    whole whom whose why will with within without would yet you your";

struct Operation {
    path: String,
    /// The Rust path, such as `orders().capture`.
    rust: String,
    description: Option<String>,
    /// Whether an overlay names the operation.
    named: bool,
}

impl Operation {
    fn title(&self, method: &str) -> String {
        format!("{}: {method} {}", self.rust, self.path)
    }
}

struct Api {
    name: String,
    description: Option<String>,
    operations: Vec<(String, Operation)>,
    /// The words of the API's paths, operations and types.
    names: BTreeSet<String>,
    /// Every description of the API in the overlays, with its target.
    written: Vec<(String, String)>,
}

#[test]
fn todo_every_api_and_operation_has_a_name_and_a_description() {
    let mut todos = Vec::new();
    for api in apis() {
        if api.description.is_none() {
            todos.push(format!("describe the API {}", api.name));
        }
        for (method, operation) in &api.operations {
            if !operation.named {
                todos.push(format!("name {}", operation.title(method)));
            }
            if operation.description.is_none() {
                todos.push(format!("describe {}", operation.title(method)));
            }
        }
    }
    todo::list(todos);
}

/// A description may mention an operation that is gone since, or has another name.
#[test]
fn todo_descriptions_mention_existing_operations() {
    let apis = apis();
    let rust: BTreeSet<&str> =
        apis.iter().flat_map(|api| &api.operations).map(|(_, operation)| operation.rust.as_str()).collect();
    let mut todos = Vec::new();
    for api in &apis {
        for (target, text) in &api.written {
            for name in spans(text).into_iter().filter(|span| span.contains("().")) {
                if !rust.contains(name.trim_end_matches("()")) {
                    todos.push(format!("{}: {target}: there is no `{name}`", api.name));
                }
            }
        }
    }
    todo::list(todos);
}

#[test]
fn descriptions_have_the_form_of_documentation() {
    let apis = apis();
    assert!(!apis.is_empty());
    let only = std::env::var("DOCS_API").ok();
    let wanted = |api: &str| only.as_ref().is_none_or(|only| only.split(',').any(|name| name.trim() == api));

    let mut problems = Vec::new();
    for api in apis.iter().filter(|api| wanted(&api.name)) {
        if let Some(text) = &api.description {
            problems.extend(form(text, usize::MAX).map(|problem| format!("{}: {problem}", api.name)));
        }
        for (method, operation) in &api.operations {
            let title = operation.title(method);
            let Some(text) = &operation.description else { continue };
            problems.extend(form(text, MAX_SUMMARY).map(|problem| format!("{title}: {problem}")));
            if facts(text, &operation.path, &operation.rust).is_empty() {
                problems.push(format!(
                    "{title}: names no code, state, number or operation that is not in its path"
                ));
            }
        }
        for (target, text) in &api.written {
            problems.extend(markup(text).map(|problem| format!("{}: {target}: {problem}", api.name)));
        }
    }

    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// The words of an API's own names do not count, so two descriptions may become similar by an
/// update.
#[test]
fn todo_descriptions_of_operations_differ() {
    let apis = apis();
    let mut todos = Vec::new();
    let documented: Vec<(&Api, &str, &Operation, BTreeSet<String>)> = apis
        .iter()
        .flat_map(|api| api.operations.iter().map(move |(method, operation)| (api, method, operation)))
        .filter_map(|(api, method, operation)| {
            Some((api, method.as_str(), operation, words(operation.description.as_ref()?)))
        })
        .collect();
    for (index, (api, method, operation, left)) in documented.iter().enumerate() {
        for (other_api, other_method, other, right) in &documented[index + 1..] {
            let names: BTreeSet<String> = api.names.union(&other_api.names).cloned().collect();
            let shared = overlap(left, right, &names);
            if shared.part > MAX_OVERLAP {
                todos.push(format!(
                    "{} and {} share {} of {} words: {}",
                    operation.title(method),
                    other.title(other_method),
                    shared.words.len(),
                    shared.of,
                    shared.words.join(" ")
                ));
            }
        }
    }
    todo::list(todos);
}

/// Returns all APIs, with their descriptions from the overlays.
fn apis() -> Vec<Api> {
    let specs = upstream::workspace().join("specs");
    let loaded = pipeline::load(&specs).unwrap_or_else(|problems| panic!("{problems}"));
    loaded.program.apis.iter().map(|it| api(it, &specs)).collect()
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn api(api: &ir::Api, specs: &Path) -> Api {
    let name = &api.name;
    let folder = if api.own { specs.join("own") } else { specs.to_owned() };
    let spec = read(&folder.join(format!("{name}.yaml")));
    let overlay = read(&specs.join("overlays").join(format!("{name}.yaml")));
    let mut names: BTreeSet<String> = words(&name.replace('_', " "));
    let mut operations = Vec::new();
    for operation in &api.operations {
        let texts = [operation.path.as_str(), &operation.id, operation.name.as_str()];
        names.extend(texts.into_iter().flat_map(words));
        let described = Operation {
            path: operation.path.clone(),
            rust: format!("{name}().{}", operation.name),
            description: operation.description.clone(),
            named: operation.wanted_name.is_some(),
        };
        operations.push((operation.method.clone(), described));
    }
    let schemas = spec["components"]["schemas"].as_object().unwrap();
    names.extend(schemas.keys().map(|schema| words(schema)).filter(|words| words.len() == 1).flatten());
    let written = overlay["actions"].as_array().unwrap().iter().filter_map(|action| {
        let text = action["update"].get("description")?.as_str()?;
        (action["x-kind"] == "documentation").then(|| (action["target"].to_string(), text.to_owned()))
    });
    Api {
        name: name.clone(),
        description: api.description.clone(),
        operations,
        names,
        written: written.collect(),
    }
}

/// Returns the formal problems of a description.
fn form(text: &str, longest_summary: usize) -> impl Iterator<Item = String> {
    let sentences = sentences(text);
    let first = sentences.first().cloned().unwrap_or_default();
    let length = first.chars().count();
    let mut problems = Vec::new();
    if sentences.is_empty() || sentences.len() > MAX_SENTENCES {
        problems.push(format!("has {} sentences", sentences.len()));
    }
    if length > longest_summary {
        problems.push(format!("the first sentence has {length} characters: {first}"));
    }
    if !text.trim_end().ends_with('.') {
        problems.push("does not end with a full stop".to_owned());
    }
    if text.contains('\n') {
        problems.push("is more than one paragraph".to_owned());
    }
    problems.into_iter()
}

/// Finds HTML and links, which descriptions must not contain.
fn markup(text: &str) -> impl Iterator<Item = String> {
    let mut problems = Vec::new();
    if text.matches('`').count() % 2 == 1 {
        problems.push("has a code span without an end".to_owned());
    }
    let prose = without_spans(text);
    let tag = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
    let entity = |rest: &str| {
        let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '#').collect();
        !name.is_empty() && rest.strip_prefix(&name).is_some_and(|rest| rest.starts_with(';'))
    };
    if prose.split('<').skip(1).any(tag) || prose.split('&').skip(1).any(entity) {
        problems.push("has HTML".to_owned());
    }
    if text.contains("://") || text.contains("www.") || prose.contains("](") || prose.contains("][") {
        problems.push("has a link".to_owned());
    }
    problems.into_iter()
}

/// Returns the sentences, without the content of code spans.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    let mut in_code = false;
    let mut characters = text.trim().chars().peekable();
    while let Some(c) = characters.next() {
        in_code ^= c == '`';
        sentences.last_mut().unwrap().push(c);
        let ends = matches!(c, '.' | '!' | '?') && characters.peek().is_none_or(|next| next.is_whitespace());
        if ends && !in_code {
            sentences.push(String::new());
        }
    }
    sentences
        .iter()
        .map(|sentence| sentence.trim().to_owned())
        .filter(|sentence| !sentence.is_empty())
        .collect()
}

/// Returns the texts of the code spans.
fn spans(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

fn without_spans(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join(" ")
}

/// Returns the codes, names and numbers that are neither in the path nor the operation's own name.
fn facts(text: &str, path: &str, rust: &str) -> Vec<String> {
    let plain = |text: &str| text.to_lowercase().replace('-', "_");
    let prose = without_spans(text);
    let numbers = prose.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let facts = spans(text).into_iter().chain(numbers);
    facts
        .filter(|fact| !plain(path).contains(&plain(fact)) && *fact != rust && !fact.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Returns the words of a text, without code spans, numbers and stop words. Plural and singular
/// count as the same word.
fn words(text: &str) -> BTreeSet<String> {
    let stop: BTreeSet<&str> = STOP_WORDS.split_whitespace().collect();
    let text = without_spans(text).to_lowercase();
    let words =
        text.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 1 && !stop.contains(word));
    words.map(|word| stem(word).to_owned()).collect()
}

fn stem(word: &str) -> &str {
    let ending = ["s", "ed", "d", "ing", "e"]
        .into_iter()
        .find(|end| word.ends_with(end) && word.len() > end.len() + 3);
    word.strip_suffix(ending.unwrap_or_default()).unwrap_or(word)
}

struct Overlap {
    words: Vec<String>,
    /// The number of words of the shorter description.
    of: usize,
    part: f64,
}

/// Computes the similarity of two descriptions: the number of shared words, divided by the number
/// of words of the shorter one.
fn overlap(left: &BTreeSet<String>, right: &BTreeSet<String>, names: &BTreeSet<String>) -> Overlap {
    let left: BTreeSet<&String> = left.difference(names).collect();
    let right: BTreeSet<&String> = right.difference(names).collect();
    let words: Vec<String> = left.intersection(&right).map(|word| (*word).clone()).collect();
    let of = left.len().min(right.len());
    #[expect(clippy::cast_precision_loss, reason = "there are few words")]
    let part = if of == 0 { 0.0 } else { words.len() as f64 / of as f64 };
    Overlap { words, of, part }
}

#[test]
fn formal_problems_are_found() {
    let problems = |text: &str| form(text, MAX_SUMMARY).chain(markup(text)).collect::<Vec<_>>();
    let good = "Captures an order. It must be `APPROVED.`, or 3.5 days old. Done? Yes.";
    assert_eq!(problems(good), [""; 0]);
    assert_eq!(problems(""), ["has 0 sentences", "does not end with a full stop"]);
    assert_eq!(problems("One. Two. Three. Four. Five."), ["has 5 sentences"]);
    assert_eq!(
        problems(&format!("{} end.", "long ".repeat(20)))[0].chars().take(33).collect::<String>(),
        "the first sentence has 105 charac"
    );
    assert_eq!(problems("No stop"), ["does not end with a full stop"]);
    for html in ["A <b>word</b>.", "A<br/>.", "Fish &amp; chips."] {
        assert_eq!(problems(html), ["has HTML"], "{html}");
    }
    for link in ["See https://paypal.com.", "See [it](there).", "See www.paypal.com."] {
        assert_eq!(problems(link), ["has a link"], "{link}");
    }
    assert_eq!(problems("If a < b & c, `<id>` is it."), [""; 0]);
    assert_eq!(problems("An `open end."), ["has a code span without an end"]);
}

#[test]
fn facts_exclude_the_words_of_the_path() {
    let path = "/v2/checkout/orders/{id}/capture";
    let found = |text: &str| facts(text, path, "orders().capture");
    assert_eq!(found("Captures an order, by `orders().capture` of v2, an `id`."), [""; 0]);
    assert_eq!(found("Needs `APPROVED`, within 6 h, see `orders().get`."), ["APPROVED", "orders().get", "6"]);
}

#[test]
fn similar_descriptions_are_found() {
    let names = words("orders order invoice");
    let share = |left: &str, right: &str| overlap(&words(left), &words(right), &names).part;
    let boilerplate = ["Shows details for an order, by id.", "Shows the details for invoices, by `ID`."];
    assert!(share(boilerplate[0], boilerplate[1]) > MAX_OVERLAP);
    assert!(share("Captures the approved amount.", "Sends reminders to a customer.") < MAX_OVERLAP);
    assert_eq!(share("`A` and `B`", "`A` and `B`"), 0.0);
}
