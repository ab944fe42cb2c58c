//! One document of many files. A case is a folder `bundle/<case>` with `spec.yaml` and what it refers to, and in `<case>.yaml` the one document
//! that becomes of it. `UPDATE=1` writes the latter anew.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use paypal_codegen::diagnostic::{Diagnostics, code};
use paypal_codegen::{Builder, bundle, document, lint};

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
        // What is one document stays as it is.
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

/// A folder with a spec that refers to something, and other files.
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

/// What is read is below one folder: the spec's own, or the one that is named.
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
    // Cargo is told of all of them.
    let read: Vec<PathBuf> = embedded.read().map(Path::to_owned).collect();
    assert_eq!(read, [root.path().join("common/thing.yaml"), spec]);
}

#[test]
fn an_overlay_changes_what_was_brought_in_and_brings_in_more() {
    let overlay = "overlay: '1.0.0'
info: { title: Things, version: '1' }
actions:
- { x-kind: name, target: $.components.schemas.thing, update: { x-rust-name: Widget } }
- { x-kind: behaviour, target: $.components.schemas.thing.properties, update: { more: { $ref: more/size.yaml } } }
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

#[test]
fn an_inline_spec_has_no_files_beside_it() {
    let problems = Builder::inline("things", SPEC.replace("REF", "thing.yaml")).load().unwrap_err();
    assert_eq!(codes(&problems), ["E0207"]);
    assert!(problems.to_string().starts_with("inline spec:8:"), "{problems}");
}

/// What a problem of a later stage is about is in the file where it stands.
#[test]
fn a_problem_is_at_its_place_in_its_own_file() {
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
fn many_files_are_read_and_a_chain_of_them_overflows_nothing() {
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

/// What is no component is brought in for each reference: a small folder must not fill the memory.
#[test]
fn what_is_brought_in_is_bounded() {
    let mut paths = "openapi: 3.0.3\ninfo: { title: Things, version: '1' }\npaths:\n".to_owned();
    let mut item = "get:\n  responses:\n".to_owned();
    for number in 0..1_000 {
        writeln!(paths, "  /{number}: {{ $ref: item.yaml }}").unwrap();
        writeln!(item, "    '{number}': {{ description: OK }}").unwrap();
    }
    let root = lay_out("", &[("specs/paths.yaml", &paths), ("specs/item.yaml", &item)]);
    let problems = bundle::load(&root.path().join("specs/paths.yaml")).unwrap_err();
    assert_eq!(codes(&problems), ["E0209"], "{problems}");
    // Nor may they nest deeper than one document may.
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
