//! Tests the files that are emitted for PayPal's own specs.

use std::path::Path;

use super::super::{Options, files, list, module};
use crate::pipeline;

#[test]
fn every_emitted_file_is_valid_rust_and_deterministic() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let program = pipeline::load(&specs).map_err(|problems| problems.to_string()).unwrap().program;
    let emitted = files(&program);
    assert_eq!(emitted, files(&program));
    for (path, text) in &emitted {
        assert!(text.starts_with("// Written by `paypal-codegen generate` from specs/"), "{path}");
        assert!(text.ends_with('\n') && !text.contains("\n\n\n"), "{path}");
        assert!(text.lines().all(|line| line == line.trim_end()), "{path}");
        if let Err(error) = syn::parse_file(text) {
            panic!("{path}: {error}");
        }
    }
    let operations: usize = program.apis.iter().map(|api| api.operations.len()).sum();
    assert_eq!(list(&program).len(), operations);
    for (index, api) in program.apis.iter().enumerate() {
        let tokens = module(&program, index, &Options::embedded()).unwrap();
        let item: syn::ItemMod = syn::parse2(tokens).unwrap();
        assert_eq!(item.ident, api.name);
    }
}
