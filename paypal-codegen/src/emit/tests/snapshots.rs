//! Tests the text that is emitted for small programs.

use super::super::{Options, files, list, manifest, module};
use super::program;

#[test]
fn files_contain_a_model_and_an_enum() {
    let files = files(&program::one());
    insta::assert_snapshot!("model", files["things/types/thing.rs"]);
    insta::assert_snapshot!("empty_model", files["things/types/row.rs"]);
    insta::assert_snapshot!("types", files["things/types/mod.rs"]);
}

#[test]
fn files_contain_operations() {
    let files = files(&program::one());
    insta::assert_snapshot!("operations", files["things/operations/things.rs"]);
    insta::assert_snapshot!("multipart", files["things/operations/files.rs"]);
}

#[test]
fn files_contain_the_module_of_an_api() {
    let files = files(&program::two());
    insta::assert_snapshot!("api", files["things/mod.rs"]);
    insta::assert_snapshot!("legacy", files["things_v1/mod.rs"]);
    insta::assert_snapshot!("issue", files["things/issue.rs"]);
    insta::assert_snapshot!("registry", files["things/registry.rs"]);
}

#[test]
fn files_contain_the_crate() {
    let program = program::two();
    let files = files(&program);
    insta::assert_snapshot!("lib", files["lib.rs"]);
    insta::assert_snapshot!("shared", files["shared/mod.rs"]);
    insta::assert_snapshot!("events", files["events.rs"]);
    insta::assert_snapshot!("client", files["client.rs"].rsplit("/// The APIs.\n").next().unwrap());
    insta::assert_snapshot!("manifest", manifest(&program, "[package]\n"));
    assert!(files["things/types/mod.rs"].contains("pub use crate::shared::Row;"));
    assert!(!files.contains_key("things/types/row.rs"));
}

#[test]
fn list_has_an_object_per_operation() {
    let lines: Vec<String> = list(&program::one()).iter().map(|line| format!("{line:#}")).collect();
    insta::assert_snapshot!("list", lines.join("\n"));
}

#[test]
fn an_embedded_module_has_no_items_of_the_crate() {
    let tokens = module(&program::one(), 0, &Options::embedded()).unwrap();
    let item: syn::ItemMod = syn::parse2(tokens).unwrap();
    let names: Vec<String> = item
        .content
        .iter()
        .flat_map(|(_, items)| items)
        .filter_map(|item| if let syn::Item::Mod(item) = item { Some(item.ident.to_string()) } else { None })
        .collect();
    assert_eq!(names, ["issue", "operations", "types"]);
    let text = quote::quote!(#item).to_string();
    assert!(
        !text.contains("crate ::") && !text.contains("paypal_generated") && !text.contains("cfg"),
        "{text}"
    );
}
