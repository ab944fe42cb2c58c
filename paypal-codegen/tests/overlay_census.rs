//! The overlays of the 17 APIs, held against the specs and the census of their bugs.

use std::path::{Path, PathBuf};

use paypal_codegen::{apis, overlay};

fn specs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("specs")
}

#[test]
fn every_overlay_applies_without_a_warning_and_leaves_an_openapi_document() {
    for api in apis::read(&specs()).unwrap() {
        let overlaid =
            overlay::load_and_apply(&specs(), &api.api).unwrap_or_else(|problems| panic!("{problems}"));
        assert!(overlaid.warnings.is_empty(), "{}", overlaid.warnings);
        let document = overlaid.document.to_json();
        serde_json::from_value::<openapiv3::OpenAPI>(document)
            .unwrap_or_else(|error| panic!("{}: {error}", api.api));
    }
}
