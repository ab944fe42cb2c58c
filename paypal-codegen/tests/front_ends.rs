//! Tests that all front ends generate the same code. For each of PayPal's specs and each fixture,
//! the output of a build script, the output of `generate --spec` and the tokens of `Builder` are
//! equal. (`api!` expands to the tokens of `Builder`, as a test of `paypal-macros` checks.)
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use paypal_codegen::Builder;
use paypal_codegen::diagnostic::Severity;
use paypal_codegen::output::{Files, Mode};
use paypal_test_support::upstream;
use proc_macro2::TokenStream;
use quote::ToTokens as _;

/// Returns PayPal's specs and the fixtures, each with its overlay if it has one.
fn specs() -> Vec<(PathBuf, Option<PathBuf>)> {
    let root = upstream::workspace();
    let mut specs: Vec<(PathBuf, Option<PathBuf>)> =
        (paypal_codegen::apis::read(&root.join("specs")).unwrap().iter())
            .map(|api| {
                let overlay = root.join(format!("specs/overlays/{}.yaml", api.api));
                (api.spec(&root.join("specs")), overlay.exists().then_some(overlay))
            })
            .collect();
    assert!(!specs.is_empty());
    for entry in fs::read_dir(root.join("tests/tests/fixtures")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|it| it == "yaml") {
            specs.push((path, None));
        }
    }
    specs
}

fn generate(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_paypal-codegen")).arg("generate").args(arguments).output().unwrap()
}

/// Returns the items of a file, with its modules inlined.
fn inlined(path: &Path) -> TokenStream {
    let file = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
    let folder = match path.file_stem().unwrap().to_str().unwrap() {
        "mod" | "lib" => path.parent().unwrap().to_owned(),
        stem => path.with_file_name(stem),
    };
    let mut tokens = TokenStream::new();
    file.attrs.iter().for_each(|attribute| attribute.to_tokens(&mut tokens));
    for item in file.items {
        match item {
            syn::Item::Mod(module) if module.content.is_none() => {
                let name = module.ident.to_string();
                let plain = folder.join(format!("{name}.rs"));
                let content = inlined(&if plain.exists() { plain } else { folder.join(name).join("mod.rs") });
                let syn::ItemMod { attrs, vis, ident, .. } = module;
                tokens.extend(quote::quote!(#(#attrs)* #vis mod #ident { #content }));
            }
            other => other.to_tokens(&mut tokens),
        }
    }
    tokens
}

/// Formats tokens independently of their spacing.
fn text(tokens: &TokenStream) -> String {
    syn::parse2::<syn::File>(tokens.clone())
        .unwrap_or_else(|error| panic!("{error}"))
        .to_token_stream()
        .to_string()
}

#[test]
fn three_front_ends_give_the_same_tokens() {
    for (index, (spec, overlay)) in specs().into_iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        // Every second spec is generated with the module `registry`.
        let registry = index % 2 == 0;
        let mut builder = Builder::new(&spec).out_dir(folder.path()).registry(registry);
        let out = folder.path().join("files");
        let mut arguments = vec!["--spec", spec.to_str().unwrap(), "--out", out.to_str().unwrap()];
        arguments.extend(registry.then_some("--registry"));
        if let Some(overlay) = &overlay {
            builder = builder.overlay(overlay);
            arguments.extend(["--overlay", overlay.to_str().unwrap()]);
        }
        let tokens = text(&builder.load().unwrap_or_else(|problems| panic!("{problems}")).tokens().unwrap());
        assert_eq!(tokens.contains("pub mod registry {"), registry, "{}", spec.display());
        let written: TokenStream = fs::read_to_string(builder.write().unwrap()).unwrap().parse().unwrap();
        assert!(tokens == text(&written), "a build script gives another {}", spec.display());
        let output = generate(&arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let name = quote::format_ident!("{}", spec.file_stem().unwrap().to_str().unwrap());
        let content = inlined(&out.join("mod.rs"));
        assert!(
            tokens == text(&quote::quote!(pub mod #name { #content })),
            "`generate --spec` gives another {}",
            spec.display()
        );
    }
}

const SPEC: &str = "openapi: 3.0.3
info: { title: Things, version: '1' }
paths:
  /v1/things:
    get:
      operationId: things.list
      tags: [reading]
      responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/list' } } } } }
    post:
      operationId: things.create
      responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/thing' } } } } }
  /v2/things:
    get:
      operationId: things.search
      responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/thing' } } } } }
components:
  schemas:
    list: { type: object, properties: { things: { type: array, items: { $ref: '#/components/schemas/thing' } } } }
    thing: { type: object, properties: { price: { $ref: '#/components/schemas/money' }, state: { type: string, enum: [A, B] } } }
    money: { type: object, required: [value], properties: { value: { type: string } } }
";

fn module(builder: Builder) -> String {
    builder.load().unwrap_or_else(|problems| panic!("{problems}")).text()
}

fn things() -> Builder {
    Builder::inline("things", SPEC)
}

#[test]
fn operations_are_included_by_id_tag_or_path_with_their_types() {
    let methods = |builder: Builder| -> Vec<&'static str> {
        let text = module(builder);
        ["pub fn list(", "pub fn create(", "pub fn search("]
            .into_iter()
            .filter(|it| text.contains(it))
            .collect()
    };
    assert_eq!(methods(things()).len(), 3);
    assert_eq!(methods(things().operation("things.create")), ["pub fn create("]);
    assert_eq!(methods(things().tag("reading")), ["pub fn list("]);
    assert_eq!(methods(things().path("/v2/things")), ["pub fn search("]);
    assert_eq!(methods(things().path("/v1/*").operation("things.search")).len(), 3);
    assert!(!module(things().operation("things.create")).contains("pub struct List"));
}

#[test]
fn names_existing_types_and_attributes_can_be_set() {
    let text = module(
        things()
            .name("things.list", "all")
            .name("thing", "Widget")
            .take("money", "other::Money")
            .attribute("thing", "#[derive(PartialEq)]")
            .attribute("*", "#[doc(alias = \"any\")]"),
    );
    assert!(text.contains("pub fn all(") && text.contains("pub use other::Money as Money;"), "{text}");
    assert!(!text.contains("pub struct Money") && !text.contains("pub struct Thing {"), "{text}");
    let marked = "#[derive(Clone)]\n#[derive(PartialEq)]\n#[doc(alias = \"any\")]\n#[non_exhaustive]\npub struct Widget {";
    assert!(text.contains(marked), "{text}");
    assert_eq!(text.matches("alias = \"any\"").count(), 3, "{text}");
}

/// A wrong option is reported at the option, with a suggestion.
#[test]
fn a_wrong_option_is_reported_at_the_option() {
    let faults = |builder: Builder| {
        let problems = builder.load().unwrap_err();
        let lines = problems.sorted().into_iter().map(|it| format!("{it}; {}", it.help.clone().unwrap()));
        lines.collect::<Vec<_>>().join("\n")
    };
    for (builder, wanted) in [
        (
            things().operation("thing.list"),
            "options: error[E0704]: the spec has no operation `thing.list` (at /include/operations/thing.list); did you mean `things.list`?",
        ),
        (
            things().tag("writing"),
            "options: error[E0704]: the spec has no operation with the tag `writing` (at /include/tags/writing); look up the name in the spec",
        ),
        (
            things().path("/v3/*"),
            "options: error[E0704]: the spec has no path `/v3/*` (at /include/paths/~1v3~1*); look up the name in the spec",
        ),
        (
            things().name("thin", "X"),
            "options: error[E0704]: the spec has no operation or component `thin` (at /names/thin); did you mean `thing`?",
        ),
        (
            things().name("thing", "1"),
            "options: error[E0601]: `1` is not a valid Rust identifier (at /names/thing); use letters, digits and underscores",
        ),
        (
            things().take("mony", "a::B"),
            "options: error[E0704]: the spec has no component `mony` (at /types/mony); did you mean `money`?",
        ),
        (
            things().take("money", "super::B"),
            "options: error[E0705]: `super::B` is not a path that is valid in every module (at /types/money); begin it with the name of a crate, or with `crate::`",
        ),
        (
            things().take("money", "a::B").take("money", "a::C"),
            "options: error[E0706]: the component `money` has two types (at /types/money); remove one of the two",
        ),
        (
            things().attribute("money", "derive"),
            "options: error[E0705]: `derive` is not an attribute (at /attributes/money); write it in the form `#[must_use]`",
        ),
        (
            things().module("a-b"),
            "options: error[E0601]: `a-b` can't be the name of a module (at /module); use a name in snake_case",
        ),
    ] {
        assert_eq!(faults(builder), wanted);
    }
}

/// A spec with an unsupported operation, one that needs an unsupported component, and one with
/// unsupported credentials.
const UNSUPPORTED: &str = "openapi: 3.0.3
info: { title: Things, version: '1' }
paths:
  /things:
    parameters: [{ name: page, in: query, schema: { type: integer } }]
    get:
      operationId: things.list
      responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/thing' } } } } }
    put: { operationId: things.put, parameters: [{ name: thing, in: body, schema: { type: string } }], responses: { '204': { description: No Content } } }
  /forms:
    parameters: [{ name: id, in: query, schema: { type: file } }]
    get: { operationId: forms.get, responses: { '204': { description: No Content } } }
  /broken:
    post:
      operationId: broken.create
      responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/holder' } } } } }
  /secret:
    get: { operationId: secret.get, security: [{ digest: [] }], responses: { '204': { description: No Content } } }
components:
  securitySchemes: { digest: { type: http, scheme: digest } }
  schemas:
    thing: { type: object, properties: { id: { type: string } } }
    holder: { type: object, properties: { broken: { $ref: '#/components/schemas/broken' } } }
    broken: { type: object, properties: { file: { type: file } } }
";

#[test]
fn unsupported_operations_can_be_skipped_with_a_warning() {
    let builder = Builder::inline("things", UNSUPPORTED);
    let problems = builder.load().unwrap_err();
    assert_eq!(problems.sorted().iter().filter(|it| it.severity == Severity::Error).count(), 4, "{problems}");
    let embedded = builder.skip_unsupported().load().unwrap_or_else(|problems| panic!("{problems}"));
    let text = embedded.text();
    assert!(text.contains("pub fn list(") && text.matches("Operation = Operation {").count() == 1, "{text}");
    assert!(!text.contains("pub struct Holder"), "{text}");
    let warnings: Vec<String> = embedded.warnings.sorted().iter().map(|it| it.message.clone()).collect();
    assert_eq!(
        warnings,
        [
            "the operation `things.put` is left out: a parameter in `body` is not supported",
            "a parameter in `body` is not supported",
            "`file` is not a type of OpenAPI 3.0",
            "the operation `forms.get` is left out: `file` is not a type of OpenAPI 3.0",
            "the operation `broken.create` is left out: `file` is not a type of OpenAPI 3.0",
            "the operation `secret.get` is left out: the http authentication `digest` is not supported, and some operations allow no other security scheme",
            "the http authentication `digest` is not supported, and some operations allow no other security scheme",
            "`file` is not a type of OpenAPI 3.0",
        ]
    );
    assert!(
        embedded.warnings.sorted().iter().all(|it| it.severity == Severity::Warning && it.span.is_some())
    );
    let left_out = embedded.left_out.clone().unwrap();
    assert_eq!((left_out.operations, left_out.of, embedded.operations(), embedded.types()), (4, 5, 1, 1));
    assert_eq!(
        left_out.to_string(),
        "4 of 5 operations are left out: 2 × `…` is not a type of OpenAPI 3.0; 1 × a parameter in `…` is not supported; \
         1 × the http authentication `…` is not supported, and some operations allow no other security scheme"
    );
    let nowhere = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\n";
    let problems = Builder::inline("things", nowhere).skip_unsupported().load().unwrap_err();
    assert!(problems.has_errors(), "a problem that belongs to no operation stays an error");
}

/// A spec all of whose operations need one unsupported security scheme.
const NOTHING_LEFT: &str = "openapi: 3.0.3
info: { title: Things, version: '1' }
security: [{ digest: [] }]
paths:
  /things:
    get: { operationId: things.list, responses: { '204': { description: No Content } } }
    post: { operationId: things.create, responses: { '204': { description: No Content } } }
components:
  securitySchemes: { digest: { type: http, scheme: digest } }
";

#[test]
fn it_is_an_error_if_no_operation_is_left() {
    let problems = Builder::inline("things", NOTHING_LEFT).skip_unsupported().load().unwrap_err();
    let errors: Vec<String> = problems.sorted().iter().map(|problem| problem.to_string()).collect();
    let reason =
        "the http authentication `…` is not supported, and some operations allow no other security scheme";
    assert_eq!(
        errors.last().unwrap(),
        &format!(
            "inline spec:9:30: error[E0520]: no operation can be generated: 2 of 2 operations are left out: 2 × {reason} \
             (at /components/securitySchemes/digest)"
        )
    );
    assert!(problems.clone().into_iter().all(|it| it.severity == Severity::Error), "{problems}");
    // The command prints the same, and a summary if something is left.
    let folder = tempfile::tempdir().unwrap();
    let run = |text: &str| {
        let spec = folder.path().join("things.yaml");
        fs::write(&spec, text).unwrap();
        let out = folder.path().join("made");
        generate(&["--spec", spec.to_str().unwrap(), "--out", out.to_str().unwrap(), "--skip-unsupported"])
    };
    let output = run(NOTHING_LEFT);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("error[E0520]"));
    let output = run(UNSUPPORTED);
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("\n1 operations, 1 types; 4 of 5 operations are left out: "), "{text}");
}

#[test]
fn build_scripts_list_their_input_files_and_crates_get_a_manifest() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("things.yaml");
    fs::write(&spec, SPEC).unwrap();
    let overlay = folder.path().join("overlay.yaml");
    fs::write(
        &overlay,
        "overlay: \"1.0.0\"\ninfo: { title: T, version: \"1\" }\nactions:\n- { x-kind: name, target: \"$.components.schemas.thing\", update: { x-rust-name: Widget } }\n",
    )
    .unwrap();
    let embedded = Builder::new(&spec).overlay(&overlay).load().unwrap();
    assert_eq!(embedded.read().collect::<Vec<_>>(), [overlay.as_path(), spec.as_path()]);
    let out = folder.path().join("made");
    let arguments = ["--spec", spec.to_str().unwrap(), "--crate", "--out", out.to_str().unwrap()];
    assert!(generate(&arguments).status.success());
    let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"things\"") && manifest.contains("paypal-runtime = "), "{manifest}");
    // A manifest that was changed by hand is not overwritten.
    fs::write(out.join("Cargo.toml"), "mine").unwrap();
    assert!(generate(&arguments).status.success());
    assert!(generate(&[&arguments[..], &["--check"]].concat()).status.success());
    fs::write(out.join("src/types/mod.rs"), "").unwrap();
    assert!(!generate(&[&arguments[..], &["--check"]].concat()).status.success());
    assert_eq!(fs::read_to_string(out.join("Cargo.toml")).unwrap(), "mine");
    let root = fs::read_to_string(out.join("src/lib.rs")).unwrap();
    assert!(syn::parse_file(&root).is_ok());
    // A program may use a part of a module; of a crate, every public item is used.
    assert!(embedded.text().contains("#![allow(dead_code,") && !root.contains("dead_code"), "{root}");
    let nothing: Files = Files::default();
    assert_eq!(nothing.ensure(Mode::Write).unwrap(), 0);
}
