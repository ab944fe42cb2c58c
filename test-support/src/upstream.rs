//! Helpers of the importer's tests. Each test uses only some of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use paypal_codegen::import::Import;
use serde_json::Value;

/// Returns the root of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Returns the folder of PayPal's files of 2024-02: `PAYPAL_UPSTREAM`, or the usual place beside
/// the workspace. If it does not exist, the test is skipped, or fails if `PAYPAL_REQUIRE_UPSTREAM`
/// is set.
pub fn upstream() -> Option<PathBuf> {
    let usual = || workspace().join("../shared/upstream/2024-02");
    let dir = std::env::var_os("PAYPAL_UPSTREAM").map_or_else(usual, PathBuf::from);
    if dir.is_dir() {
        return Some(dir);
    }
    assert!(
        std::env::var_os("PAYPAL_REQUIRE_UPSTREAM").is_none(),
        "PAYPAL_REQUIRE_UPSTREAM is set, and PayPal's files are not in {}",
        dir.display()
    );
    println!("skipped: PayPal's files are not in {}", dir.display());
    None
}

/// Returns the folders of PayPal's files of 2023-12 and 2024-02, if both exist.
pub fn both_upstreams() -> Option<(PathBuf, PathBuf)> {
    let newer = upstream()?;
    let older = newer.with_file_name("2023-12");
    if !older.is_dir() {
        println!("skipped: PayPal's files are not in {}", older.display());
        return None;
    }
    Some((older, newer))
}

/// Reads PayPal's files in a folder, by name, with `serde_json` only.
pub fn sources(dir: &Path) -> BTreeMap<String, Value> {
    let mut sources = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            sources.insert(name, serde_json::from_slice(&fs::read(&path).unwrap()).unwrap());
        }
    }
    sources
}

/// Imports a folder without writing any file.
pub fn import(dir: &Path) -> Import {
    Import::read(dir, &workspace().join("specs")).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Returns PayPal's document and the imported one of each API. The imported one is parsed from the
/// text to be written, with `serde_yaml` only.
pub fn pairs(dir: &Path) -> Vec<(String, Value, Value)> {
    let mut sources = sources(dir);
    let import = import(dir);
    let mut pairs = Vec::new();
    for (api, (_, text)) in import.apis.iter().zip(&import.files) {
        let source = sources.remove(&api.api.source).unwrap();
        pairs.push((api.api.api.clone(), source, serde_yaml::from_str(text).unwrap()));
    }
    assert!(sources.is_empty(), "in no API: {:?}", sources.keys());
    pairs
}
