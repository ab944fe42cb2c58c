//! Compares the macro's output with that of `Builder`. A test of `paypal-codegen` compares
//! `Builder` with the other front ends.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::path::{Path, PathBuf};

use paypal_codegen::Builder;
use quote::{format_ident, quote};

use super::{Generated, Input, expand, generate};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Returns the specs of a folder, relative to the crate.
fn specs(folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(root().join(folder)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut paths: Vec<String> =
        names.filter(|name| name.ends_with(".yaml")).map(|name| format!("{folder}/{name}")).collect();
    paths.sort();
    paths
}

#[test]
fn the_macro_generates_the_same_module_as_the_builder() {
    let own = if root().join("../specs/own").is_dir() { specs("../specs/own") } else { Default::default() };
    let ours = specs("../specs")
        .into_iter()
        .chain(own)
        .filter(|path| !path.ends_with("apis.yaml") && !path.ends_with("events.yaml"));
    let specs: Vec<String> = ours.chain(specs("../tests/tests/fixtures")).collect();
    let all = |folder| specs.iter().filter(|spec| spec.starts_with(folder)).count();
    assert!(all("../specs") > 0 && all("../tests") > 0, "{specs:?}");
    for spec in specs {
        let stem = Path::new(&spec).file_stem().unwrap().to_str().unwrap().to_owned();
        let module = format_ident!("{stem}");
        let overlay = format!("../specs/overlays/{stem}.yaml");
        let mut builder = Builder::new(root().join(&spec));
        let mut input = quote!(#module, spec = #spec);
        if spec.starts_with("../specs") && root().join(&overlay).exists() {
            builder = builder.overlay(root().join(&overlay));
            input.extend(quote!(, overlay = #overlay));
        }
        let input: Input = syn::parse2(input).unwrap();
        let Generated { module, read, .. } =
            generate(&input, &root()).unwrap_or_else(|problems| panic!("{problems}"));
        let embedded = builder.load().unwrap();
        assert_eq!(read, embedded.read().collect::<Vec<_>>());
        assert!(module.to_string() == embedded.tokens().unwrap().to_string(), "{spec}");
        let expanded = expand(&input).unwrap().to_string();
        let (made, rest) = expanded.split_at(module.to_string().len());
        assert!(
            made == module.to_string() && rest.contains("include_bytes") && rest.contains(&spec),
            "{spec}"
        );
    }
}

/// Each option of the macro sets the option of the same meaning in the builder.
#[test]
fn options_of_the_macro_are_passed_to_the_builder() {
    let spec = "../specs/orders.yaml";
    let input: Input = syn::parse2(quote! {
        orders, spec = #spec, overlay = "../specs/overlays/orders.yaml", folder = "../specs",
        include = { operations = ["orders.get"], tags = ["none"], paths = ["/v2/*"] },
        names = { "orders.get" = fetch, order = Basket },
        types = { money = other::Money, "name-2" = other::deep::Name, },
        attributes = { order = #[derive(PartialEq)] #[doc(hidden)], "*" = #[must_use] },
        registry = true,
    })
    .unwrap();
    let builder = super::builder(&input, &root());
    let wanted = Builder::new(root().join(spec))
        .overlay(root().join("../specs/overlays/orders.yaml"))
        .folder(root().join("../specs"))
        .operation("orders.get")
        .tag("none")
        .path("/v2/*")
        .name("orders.get", "fetch")
        .name("order", "Basket")
        .take("money", "other::Money")
        .take("name-2", "other::deep::Name")
        .attribute("order", "# [derive (PartialEq)]")
        .attribute("order", "# [doc (hidden)]")
        .attribute("*", "# [must_use]")
        .registry(true);
    assert_eq!(format!("{builder:?}"), format!("{wanted:?}"));
}

#[test]
fn a_skipped_operation_is_a_warning() {
    let spec = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths:\n  /t:\n    get: { operationId: g, responses: { '204': { description: D } } }\n    put: { operationId: t, parameters: [{ name: a, in: body, schema: { type: string } }], responses: { '204': { description: D } } }\n";
    let expanded = |skip: bool| {
        let input: Input = syn::parse2(quote!(things, inline = #spec, skip_unsupported = #skip)).unwrap();
        expand(&input).map(|tokens| tokens.to_string())
    };
    assert!(expanded(false).unwrap_err().to_string().contains("a parameter in `body` is not supported"));
    let tokens = expanded(true).unwrap();
    assert!(
        tokens.contains("deprecated (note = \"inline spec:")
            && tokens.contains("the operation `t` is left out"),
        "{tokens}"
    );
    // One more warning counts the operations that are left out.
    let summary = "1 of 2 operations are left out: 1 × a parameter in `…` is not supported";
    let warning = format!("deprecated (note = \"{summary}\")");
    assert!(tokens.contains(&warning), "{tokens}");
    assert_eq!(tokens.matches("deprecated (note").count(), 2, "{tokens}");
}

#[test]
fn without_a_skipped_operation_there_is_no_warning() {
    let spec = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: { /t: { get: { operationId: g, responses: { '204': { description: D } } } } }\n";
    let input: Input = syn::parse2(quote!(things, inline = #spec, skip_unsupported = true)).unwrap();
    assert!(!expand(&input).unwrap().to_string().contains("left out"));
}
