//! Tests hostile documents: long chains of references and of lists, `allOf` branches that double at
//! each level, and an output folder with files of other origin.

#![allow(clippy::unwrap_used, clippy::panic, clippy::string_slice, reason = "a test may fail")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use paypal_codegen::generate::Generate;
use paypal_codegen::output::Mode;
use paypal_codegen::{import, pipeline};

const HEAD: &str = "openapi: 3.0.3
info: { title: Test, version: '1' }
paths:
  /things:
    get:
      operationId: things.get
      responses:
        '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/s0' } } } }
components:
  schemas:
";

const APIS: &str = "- { api: test, source: test.json, feature: test, service: Test, title: Test, state: live, \
                    documentation: 'https://example.com' }\n";

fn lay_out(schemas: &str) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("specs")).unwrap();
    fs::write(root.path().join("specs/apis.yaml"), APIS).unwrap();
    fs::write(root.path().join("specs/test.yaml"), format!("{HEAD}{schemas}")).unwrap();
    root
}

fn chain(length: usize) -> String {
    (0..length).fold(String::new(), |mut text, at| {
        let next = if at + 1 < length {
            format!("{{ $ref: '#/components/schemas/s{}' }}", at + 1)
        } else {
            "{ type: string }".to_owned()
        };
        writeln!(text, "    s{at}: {{ type: object, properties: {{ next: {next} }} }}").unwrap();
        text
    })
}

#[test]
fn a_long_chain_of_references_is_an_error() {
    let root = lay_out(&chain(20_000));
    let problems = pipeline::load(&root.path().join("specs")).unwrap_err();
    assert!(problems.to_string().contains("error[E0106]"), "{}", &problems.to_string()[..400]);
    // The importer reads a long chain, since it does not lower it.
    let json = serde_json::to_string(
        &serde_yaml::from_str::<serde_json::Value>(&format!("{HEAD}{}", chain(20_000))).unwrap(),
    );
    fs::write(root.path().join("test.json"), json.unwrap()).unwrap();
    import::import(root.path(), &root.path().join("specs")).unwrap();
}

#[test]
fn a_chain_of_realistic_depth_is_lowered() {
    let root = lay_out(&chain(80));
    assert_eq!(pipeline::load(&root.path().join("specs")).unwrap().program.types.len(), 80);
}

/// Returns lists of lists: each has the one before as its elements.
fn lists(length: usize, elements: impl Fn(usize) -> String) -> String {
    let mut text = "    s0:\n      type: object\n      properties:\n".to_owned();
    for at in 1..=length {
        writeln!(text, "        p{at}: {{ $ref: '#/components/schemas/s{at}' }}").unwrap();
    }
    for at in 1..=length {
        writeln!(text, "    s{at}: {}", elements(at)).unwrap();
    }
    text
}

/// Without a memory of the settled types, this takes minutes.
#[test]
fn a_long_chain_of_lists_is_refused_quickly() {
    let root = lay_out(&lists(3_000, |at| match at {
        1 => "{ type: array, items: { type: string } }".to_owned(),
        _ => format!("{{ type: array, items: {{ $ref: '#/components/schemas/s{}' }} }}", at - 1),
    }));
    let problems = pipeline::load(&root.path().join("specs")).unwrap_err().to_string();
    assert!(problems.contains("error[E0106]: the lists are nested too deeply"), "{}", &problems[..400]);
    // A list that is too deep is any JSON for those around it, so 17 lists have one error.
    assert_eq!(problems.matches("nested too deeply").count(), 3_000 / 17);
}

#[test]
fn a_long_circle_of_lists_is_refused_quickly() {
    let root = lay_out(&lists(90, |at| {
        let next = if at == 1 { 90 } else { at - 1 };
        format!("{{ type: array, items: {{ $ref: '#/components/schemas/s{next}' }} }}")
    }));
    let problems = pipeline::load(&root.path().join("specs")).unwrap_err().to_string();
    assert!(problems.contains("nested too deeply"), "{problems}");
}

#[test]
fn bases_that_double_at_each_level_are_lowered_quickly() {
    let mut schemas = String::new();
    for at in 0..60 {
        let base = format!("{{ $ref: '#/components/schemas/s{}' }}", at + 1);
        writeln!(
            schemas,
            "    s{at}: {{ allOf: [{base}, {base}, {{ properties: {{ p{at}: {{ type: string }} }} }}] }}"
        )
        .unwrap();
    }
    writeln!(schemas, "    s60: {{ type: object, properties: {{ last: {{ type: string }} }} }}").unwrap();
    let root = lay_out(&schemas);
    let loaded = pipeline::load(&root.path().join("specs")).unwrap();
    let outermost =
        loaded.program.types.iter().find(|ty| ty.origin.root().component_name() == Some("s0")).unwrap();
    let paypal_codegen::ir::Shape::Struct(object) = &outermost.shape else { panic!() };
    assert_eq!(object.fields.len(), 61);
}

#[test]
fn files_that_were_not_generated_are_kept() {
    let root = lay_out(&chain(1));
    let out = root.path().join("mine");
    fs::create_dir_all(out.join("src/deep")).unwrap();
    fs::write(out.join("Cargo.toml"), "[package]\nname = \"mine\"\n\n[features]\n").unwrap();
    let by_hand: [&Path; 2] = [Path::new("src/main.rs"), Path::new("src/deep/work.rs")];
    for path in by_hand {
        fs::write(out.join(path), "// Written by hand.\n").unwrap();
    }
    fs::write(out.join("src/old.rs"), "// Written by `paypal-codegen generate` once.\n").unwrap();
    let generate = Generate { specs: root.path().join("specs"), out: out.clone(), apis: Vec::new() };
    generate.run(Mode::Write).unwrap();
    for path in by_hand {
        assert!(out.join(path).exists(), "{}", path.display());
    }
    assert!(!out.join("src/old.rs").exists(), "an outdated generated file is deleted");
    assert_eq!(generate.run(Mode::Check { mend: "generate" }).unwrap().changed, 0);
}
