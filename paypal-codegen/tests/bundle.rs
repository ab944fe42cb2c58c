//! Tests documents of several files. A case is a folder `bundle/<case>` with `spec.yaml` and the
//! files that it refers to; `<case>.yaml` is the expected single document. `UPDATE=1` updates it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use paypal_codegen::diagnostic::{Diagnostics, Severity, code};
use paypal_codegen::{Builder, bundle, document, lint};
use paypal_test_support::mutate;
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bundle")
}

#[test]
fn many_files_become_one_document() {
    let mut cases = 0;
    for entry in fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).filter(|it| it.is_dir()) {
        let made = bundle::load(&entry.join("spec.yaml")).unwrap_or_else(|problems| panic!("{problems}"));
        let text = document::to_yaml(&made);
        let expected = entry.with_extension("yaml");
        if std::env::var_os("UPDATE").is_some() {
            assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "UPDATE is not for CI");
            fs::write(&expected, &text).unwrap();
        }
        assert_eq!(text, fs::read_to_string(&expected).unwrap(), "{}", entry.display());
        // Bundling a single document does not change it.
        let again = bundle::load(&expected).unwrap();
        assert_eq!(document::to_yaml(&again), text);
        cases += 1;
    }
    assert!(cases >= 6, "{cases}");
}

const SPEC: &str = "openapi: 3.0.3
info: { title: Things, version: '1' }
paths:
  /things:
    get:
      operationId: things.get
      responses:
        '200': { description: OK, content: { application/json: { schema: { $ref: 'REF' } } } }
";

/// Creates a folder with a spec that has a reference, and with other files.
fn lay_out(reference: &str, files: &[(&str, &str)]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in files.iter().chain(&[("specs/things.yaml", &*SPEC.replace("REF", reference))]) {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

fn codes(problems: &Diagnostics) -> Vec<&'static str> {
    problems.clone().into_iter().map(|problem| problem.code.as_str()).collect()
}

/// Only files below one folder are read: the spec's own folder, or the given one.
#[test]
fn files_are_read_from_one_folder() {
    let thing = "type: object\nproperties: { id: { type: string } }\n";
    let root = lay_out("../common/thing.yaml", &[("common/thing.yaml", thing)]);
    let spec = root.path().join("specs/things.yaml");
    let problems = Builder::new(&spec).load().unwrap_err();
    assert_eq!(codes(&problems), ["E0207"], "{problems}");
    assert_eq!(codes(&lint::check(&spec, None).unwrap()), ["E0207"]);
    let embedded = Builder::new(&spec).folder(root.path()).load().unwrap();
    assert!(embedded.text().contains("pub struct Thing "), "{}", embedded.text());
    assert!(lint::check(&spec, Some(root.path())).unwrap().is_empty());
    // The build script lists all files that were read for cargo.
    let read: Vec<PathBuf> = embedded.read().map(Path::to_owned).collect();
    assert_eq!(read, [root.path().join("common/thing.yaml"), spec]);
}

#[test]
fn an_overlay_can_change_bundled_components_and_refer_to_more_files() {
    let overlay = "overlay: '1.0.0'
info: { title: Things, version: '1' }
actions:
- { x-kind: name, target: $.components.schemas.thing, update: { x-rust-name: Widget } }
- { x-kind: fix, x-reason: Test., x-thread: none, target: $.components.schemas.thing.properties, update: { more: { $ref: more/size.yaml } } }
";
    let files = [
        ("specs/thing.yaml", "type: object\nproperties: { id: { type: string } }\n"),
        ("specs/overlay.yaml", overlay),
        ("specs/more/size.yaml", "type: string\nenum: [S, L]\n"),
    ];
    let root = lay_out("thing.yaml", &files);
    let specs = root.path().join("specs");
    let builder = Builder::new(specs.join("things.yaml")).overlay(specs.join("overlay.yaml"));
    let embedded = builder.load().unwrap_or_else(|problems| panic!("{problems}"));
    assert!(embedded.text().contains("pub struct Widget ") && embedded.text().contains("pub enum Size "));
    assert_eq!(embedded.read().count(), 4);
    fs::write(specs.join("overlay.yaml"), overlay.replace("size.yaml", "sizes.yaml")).unwrap();
    let problems = builder.load().unwrap_err().to_string();
    assert!(problems.contains("overlay.yaml:5:") && problems.contains("error[E0206]"), "{problems}");
}

/// An operation that refers to a URL can be left out with a warning.
#[test]
fn operations_that_refer_to_urls_can_be_left_out() {
    let elsewhere = "https://example.com/thing.yaml";
    let root = lay_out(elsewhere, &[]);
    let spec = root.path().join("specs/things.yaml");
    let other = SPEC.replace("/things:", "/others:").replace("things.get", "others.get");
    let other = other
        .split_once("paths:\n")
        .unwrap()
        .1
        .replace("$ref: 'REF'", "type: array, items: { type: string }");
    fs::write(&spec, format!("{}{other}  /gone: {{ $ref: gone.yaml }}\n", SPEC.replace("REF", elsewhere)))
        .unwrap();
    let problems = Builder::new(&spec).load().unwrap_err();
    assert_eq!(codes(&problems), ["E0207", "E0206"], "{problems}");
    let embedded = Builder::new(&spec).skip_unsupported().load().unwrap_or_else(|it| panic!("{it}"));
    let text = embedded.text();
    assert!(text.contains(r#"id: "others.get""#), "{text}");
    assert_eq!(text.matches("Operation = Operation {").count(), 1, "{text}");
    let mut said = codes(&embedded.warnings);
    said.sort_unstable();
    assert_eq!(said, ["E0204", "E0206", "E0207", "E0514"], "{}", embedded.warnings);
    assert!(embedded.warnings.sorted().iter().all(|it| it.severity == Severity::Warning));
}

#[test]
fn an_inline_spec_can_not_refer_to_files() {
    let problems = Builder::inline("things", SPEC.replace("REF", "thing.yaml")).load().unwrap_err();
    assert_eq!(codes(&problems), ["E0207"]);
    assert!(problems.to_string().starts_with("inline spec:8:"), "{problems}");
}

/// A problem that a later stage finds is reported in the file of its node.
#[test]
fn problems_have_their_place_in_the_original_file() {
    let root = lay_out(
        "deep/thing.yaml",
        &[("specs/deep/thing.yaml", "type: object\nproperties:\n  id: { type: strin }\n")],
    );
    let spec = root.path().join("specs/things.yaml");
    for problems in [Builder::new(&spec).load().unwrap_err(), lint::check(&spec, None).unwrap()] {
        assert_eq!(codes(&problems), ["E0502"], "{problems}");
        assert!(problems.to_string().contains("specs/deep/thing.yaml:3:15: "), "{problems}");
    }
}

#[test]
fn a_long_chain_of_files_does_not_overflow_the_stack() {
    let chain = |length: usize| -> Vec<(String, String)> {
        let next =
            |at: usize| if at + 1 < length { format!("t{}.yaml", at + 1) } else { "t0.yaml".to_owned() };
        let text = |at| format!("type: object\nproperties: {{ next: {{ $ref: {} }} }}\n", next(at));
        (0..length).map(|at| (format!("specs/t{at}.yaml"), text(at))).collect()
    };
    let lay = |length| {
        let files = chain(length);
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
        lay_out("t0.yaml", &files)
    };
    let root = lay(2_000);
    let made = bundle::load(&root.path().join("specs/things.yaml")).unwrap();
    assert_eq!(made.at("/components/schemas").unwrap().entries().count(), 2_000);
    let problems = Builder::new(root.path().join("specs/things.yaml")).load().unwrap_err();
    assert!(codes(&problems).iter().all(|it| *it == code::TOO_DEEP.as_str()), "{problems}");
    let root = lay(50);
    assert!(Builder::new(root.path().join("specs/things.yaml")).load().is_ok());
}

/// A schema that is not a component is copied for each reference: a small folder must not fill the
/// memory.
#[test]
fn the_size_of_the_bundle_is_limited() {
    let mut paths = "openapi: 3.0.3\ninfo: { title: Things, version: '1' }\npaths:\n".to_owned();
    let mut item = "get:\n  responses:\n".to_owned();
    for number in 0..1_000 {
        writeln!(paths, "  /{number}: {{ $ref: item.yaml }}").unwrap();
        writeln!(item, "    '{number}': {{ description: OK }}").unwrap();
    }
    let root = lay_out("", &[("specs/paths.yaml", &paths), ("specs/item.yaml", &item)]);
    let problems = bundle::load(&root.path().join("specs/paths.yaml")).unwrap_err();
    assert_eq!(codes(&problems), ["E0209"], "{problems}");
    // The copies must not be nested deeper than the limit of one document.
    let nested = "type: object\nproperties: { $ref: 'SELF', more: { type: object } }\n";
    let files: Vec<(String, String)> = (0..300)
        .map(|at| {
            (
                format!("specs/n{at}.yaml"),
                format!("a: {{ type: object, properties: {{ $ref: n{}.yaml }} }}\n", at + 1),
            )
        })
        .chain([("specs/n300.yaml".to_owned(), nested.replace("SELF", "n0.yaml"))])
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    let root = lay_out("n0.yaml#/a", &files);
    let problems = bundle::load(&root.path().join("specs/things.yaml")).unwrap_err();
    assert_eq!(codes(&problems), ["E0106"], "{problems}");
}

/// Reads the files of a folder by their path, as JSON.
fn values(folder: &Path, inside: &str, into: &mut BTreeMap<String, Value>) {
    for entry in fs::read_dir(folder.join(inside)).unwrap().map(|entry| entry.unwrap()) {
        let path = format!("{inside}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            values(folder, &format!("{path}/"), into);
        } else {
            into.insert(path, document::load(&entry.path()).unwrap().to_json());
        }
    }
}

/// Adds a reference from a random place to a random place.
fn refer(files: &mut BTreeMap<String, Value>, random: &mut mutate::Random) {
    let names: Vec<String> = files.keys().cloned().collect();
    let (from, to) = (&names[random.below(names.len())], &names[random.below(names.len())]);
    let mut targets = vec![String::new()];
    mutate::places(&files[to], "", &mut targets);
    let up = "../".repeat(from.matches('/').count());
    let target = format!("{up}{to}#{}", targets[random.below(targets.len())]);
    let mut places = Vec::new();
    mutate::places(&files[from], "", &mut places);
    let place = places.get(random.below(places.len())).cloned().unwrap_or_default();
    let node = files.get_mut(from).unwrap().pointer_mut(&place).unwrap();
    match node.as_object_mut().filter(|_| random.below(2) == 0) {
        Some(object) => drop(object.insert("$ref".to_owned(), json!(target))),
        None => *node = json!({ "$ref": target }),
    }
}

/// Mutates the cases at random: the result is a document, or problems with places. `ROUNDS` sets
/// the number of rounds; the number of a round is its seed.
#[test]
fn mutated_files_are_bundled_or_refused() {
    let rounds = std::env::var("ROUNDS").map_or(60, |rounds| rounds.parse().unwrap());
    let (mut taken, mut refused) = (0, 0);
    for case in fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).filter(|it| it.is_dir()) {
        let mut files = BTreeMap::new();
        values(&case, "", &mut files);
        for round in 0..rounds {
            let mut random = mutate::Random::new(round);
            let mut changed = files.clone();
            for _ in 0..=random.below(3) {
                refer(&mut changed, &mut random);
                let names: Vec<String> = changed.keys().cloned().collect();
                let file = changed.get_mut(&names[random.below(names.len())]).unwrap();
                if file.as_object().is_some_and(|object| !object.is_empty()) && random.below(3) == 0 {
                    mutate::mutate(file, &mut random);
                }
            }
            let root = tempfile::tempdir().unwrap();
            for (path, value) in &changed {
                let path = root.path().join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, value.to_string()).unwrap();
            }
            let spec = root.path().join("spec.yaml");
            let name = format!("{} in round {round}", case.display());
            let problems = match bundle::load(&spec) {
                Ok(made) => {
                    taken += 1;
                    let text = document::to_yaml(&made);
                    fs::write(&spec, &text).unwrap();
                    let again = bundle::load(&spec).unwrap_or_else(|problems| panic!("{name}: {problems}"));
                    assert_eq!(document::to_yaml(&again), text, "{name}");
                    let Err(problems) = Builder::new(&spec).load() else { continue };
                    problems
                }
                Err(problems) => {
                    refused += 1;
                    problems
                }
            };
            for problem in problems.into_iter().filter(|it| it.severity == Severity::Error) {
                let is_placed = problem.line().is_some() && problem.pointer.is_some();
                assert!(is_placed && problem.help.is_some(), "{name}: {problem:?}");
            }
        }
    }
    println!("{taken} became one document, {refused} did not");
    assert!(taken > rounds && refused > rounds / 10, "{taken} {refused}");
}
