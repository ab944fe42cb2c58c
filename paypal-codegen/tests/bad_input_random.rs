//! A real document, changed at random: never a panic, and either a program that is accounted for and emits Rust, or problems with
//! places. `ROUNDS` sets how often; every round can be repeated, since its number is the seed.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod common;

use paypal_codegen::apis::Api;
use paypal_codegen::diagnostic::{Diagnostics, Severity};
use paypal_codegen::document::{self, Node, SourceFile};
use paypal_codegen::emit::Options;
use paypal_codegen::lock::{self, NamesLock};
use paypal_codegen::{emit, pipeline, report};
use serde_json::{Value, json};

/// Small steps of a well-known generator: xorshift.
struct Random(u64);

impl Random {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % end.max(1)
    }
}

/// The places of all nodes but the root.
fn places(value: &Value, at: &str, into: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, child) in object {
                let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                places(child, &at, into);
                into.push(at);
            }
        }
        Value::Array(items) => {
            for (index, child) in items.iter().enumerate() {
                let at = format!("{at}/{index}");
                places(child, &at, into);
                into.push(at);
            }
        }
        _ => {}
    }
}

/// Deletes a node, puts another in its place, or adds it again beside itself.
fn mutate(document: &mut Value, random: &mut Random) -> String {
    let mut all = Vec::new();
    places(document, "", &mut all);
    let place = all[random.below(all.len())].clone();
    let (parent, key) = place.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    let other = document.pointer(&all[random.below(all.len())]).unwrap().clone();
    let node = document.pointer(&place).unwrap().clone();
    let odd = [
        json!(null),
        json!(true),
        json!(-1.5),
        json!(""),
        json!("\u{0}+"),
        json!([]),
        json!({}),
        json!([[1]]),
        json!("object"),
        json!("array"),
        json!({ "$ref": "#/components/schemas/none" }),
        json!({ "$ref": 5 }),
        json!({ "$ref": "#" }),
        json!({ "$ref": format!("#{place}") }),
        json!({ "allOf": [node] }),
        json!({ "type": "array", "items": node }),
        json!([node, node]),
        json!("x".repeat(300)),
        other.clone(),
    ];
    let pick = odd[random.below(odd.len())].clone();
    let how = random.below(3);
    match (document.pointer_mut(parent).unwrap(), how) {
        (Value::Object(object), 0) => drop(object.shift_remove(&key)),
        (Value::Object(object), 1) => drop(object.insert(key, pick.clone())),
        (Value::Object(object), _) => {
            let names =
                ["", "a b", "type", "$ref", "+", "9", "é", "allOf", "enum", "properties", "items", "Default"];
            let name = names[random.below(names.len())];
            let name = if name == "a b" { format!("{key}_") } else { name.to_owned() };
            object.insert(name, node.clone());
        }
        (Value::Array(items), 0) => drop(items.remove(key.parse().unwrap())),
        (Value::Array(items), 1) => items[key.parse::<usize>().unwrap()] = pick.clone(),
        (Value::Array(items), _) => items.insert(key.parse().unwrap(), node.clone()),
        _ => {}
    }
    format!("{place}: {} {pick}", ["deleted, not", "replaced by", "doubled, not"][how])
}

/// Runs everything on a text: whether it was taken.
fn run(api: &Api, text: String) -> bool {
    let document = match document::read(&SourceFile::new("random.yaml", text)) {
        Ok(document) => document,
        Err(problems) => return refused(&problems),
    };
    let documents: [(&Api, &Node); 1] = [(api, &document)];
    let mut diagnostics = Diagnostics::new();
    let program = pipeline::build(&documents, &NamesLock::default(), false, &mut diagnostics);
    if diagnostics.has_errors() {
        return refused(&diagnostics);
    }
    for file in emit::files(&program).values() {
        syn::parse_file(file).unwrap_or_else(|error| panic!("{error}:\n{file}"));
    }
    emit::module(&program, 0, &Options::embedded()).unwrap();
    emit::list(&program);
    // What it does not account for is at least said; that a report agrees, PayPal's own documents show.
    let report = report::report(&documents, &program);
    assert!(report.problems.is_empty() || refused(&report.problems) || !report.agrees());
    report.to_text(true);
    let text = lock::write(&program);
    let lock =
        lock::parse(&text, std::path::Path::new("names.lock")).unwrap_or_else(|it| panic!("{it}\n{text}"));
    let again = pipeline::build(&documents, &lock, false, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{diagnostics}");
    assert_eq!(lock::write(&again), text, "with its own lock another one comes");
    true
}

fn refused(problems: &Diagnostics) -> bool {
    for problem in problems.clone().into_iter().filter(|problem| problem.severity == Severity::Error) {
        assert!(
            problem.line().is_some() && problem.pointer.is_some() && problem.help.is_some(),
            "{problem:?}"
        );
    }
    false
}

fn rounds() -> u64 {
    std::env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(400)
}

/// The smallest document.
fn smallest() -> (Api, String) {
    let specs = common::workspace().join("specs");
    let apis = paypal_codegen::apis::read(&specs).unwrap();
    let texts = apis.into_iter().map(|api| {
        let text = std::fs::read_to_string(specs.join(format!("{}.yaml", api.api))).unwrap();
        (api, text)
    });
    texts.min_by_key(|(_, text)| text.len()).unwrap()
}

#[test]
fn documents_changed_at_random_are_taken_or_refused() {
    let (api, text) = smallest();
    let original: Value = serde_yaml::from_str(&text).unwrap();
    let (mut taken, mut refused) = (0, 0);
    for seed in 0..rounds() {
        let mut random = Random::new(seed);
        let mut document = original.clone();
        let changes: Vec<String> =
            (0..=random.below(3)).map(|_| mutate(&mut document, &mut random)).collect();
        println!("{seed}: {}", changes.join("; "));
        let text = serde_json::to_string_pretty(&document).unwrap();
        *if run(&api, text) { &mut taken } else { &mut refused } += 1;
    }
    println!("{taken} taken, {refused} refused");
    assert!(taken > 0 && refused > 0);
}

#[test]
fn texts_changed_at_random_are_taken_or_refused() {
    let (api, text) = smallest();
    let bits = [
        "\n", " ", ":", "- ", "[", "]", "{", "}", "'", "\"", "&a ", "*a", "!!str ", "#", "---\n", "é",
        "\u{0}", "?", "|", "1e999",
    ];
    let (mut taken, mut refused) = (0, 0);
    for seed in 0..rounds() {
        let mut random = Random::new(seed);
        let mut characters: Vec<char> = text.chars().collect();
        for _ in 0..=random.below(3) {
            let at = random.below(characters.len());
            match random.below(3) {
                0 => drop(characters.drain(at..(at + 1 + random.below(20)).min(characters.len()))),
                1 => drop(characters.splice(at..at, bits[random.below(bits.len())].chars())),
                _ => characters.truncate(if random.below(4) == 0 { at } else { characters.len() }),
            }
        }
        println!("{seed}");
        *if run(&api, characters.into_iter().collect()) { &mut taken } else { &mut refused } += 1;
    }
    println!("{taken} taken, {refused} refused");
    assert!(taken > 0 && refused > 0);
}
