//! Finds and reads PayPal's own files. The name of a generation of these files stands in
//! `specs/upstream.lock` alone, which `update` writes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use paypal_codegen::import::Import;
use serde_json::Value;

/// Returns the root of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Returns the folder of PayPal's files that the base, `specs/`, was imported from:
/// `PAYPAL_UPSTREAM`, or the folder beside the workspace that has the name of the revision in
/// `specs/upstream.lock`. The folder may not exist.
///
/// # Panics
/// Panics if `specs/upstream.lock` has no revision.
pub fn base_folder() -> PathBuf {
    if let Some(folder) = std::env::var_os("PAYPAL_UPSTREAM") {
        return PathBuf::from(folder);
    }
    let lock = fs::read_to_string(workspace().join("specs/upstream.lock")).unwrap();
    let lock: serde_yaml::Value = serde_yaml::from_str(&lock).unwrap();
    let revision = lock["revision"].as_str().expect("upstream.lock has a revision").to_owned();
    workspace().join("../shared/upstream").join(revision)
}

/// Returns the folder of PayPal's files that the base was imported from. If it does not exist, the
/// test is skipped, or fails if `PAYPAL_REQUIRE_UPSTREAM` is set.
pub fn upstream() -> Option<PathBuf> {
    existing(base_folder())
}

/// Returns the folder of each generation of PayPal's files, the oldest first. They are beside the
/// folder of the base and named after a year and a month. No test names a generation, so that the
/// tests hold for the next one as well.
pub fn generations() -> Vec<PathBuf> {
    let base = base_folder();
    let beside = base.parent().map(fs::read_dir).into_iter().flatten().flatten();
    let folders = beside.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let mut folders: Vec<PathBuf> = folders.filter(|path| is_month(&name(path))).collect();
    folders.sort();
    folders
}

/// Returns the name of a generation: a year and a month.
pub fn name(folder: &Path) -> String {
    folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Whether a name is a year and a month, such as `1999-12`.
fn is_month(name: &str) -> bool {
    let is_number = |text: &str, length| text.len() == length && text.bytes().all(|it| it.is_ascii_digit());
    name.split_once('-').is_some_and(|(year, month)| is_number(year, 4) && is_number(month, 2))
}

/// Returns the folder of the generation before the base, if there is one.
pub fn before_base() -> Option<PathBuf> {
    let base = name(&upstream()?);
    let before = generations().into_iter().rfind(|folder| name(folder) < base);
    present(before, "the generation before the base")
}

/// Returns the folders of the two oldest generations. Tables that people made about one
/// generation are about these.
pub fn oldest_two() -> Option<(PathBuf, PathBuf)> {
    upstream()?;
    let mut folders = generations().into_iter();
    let two = folders.next().zip(folders.next());
    present(two, "a second generation")
}

fn existing(folder: PathBuf) -> Option<PathBuf> {
    let what = format!("the folder {}", folder.display());
    present(folder.is_dir().then_some(folder), &what)
}

/// Returns a part of PayPal's files. If it is missing, the test is skipped, or fails if
/// `PAYPAL_REQUIRE_UPSTREAM` is set.
fn present<T>(found: Option<T>, what: &str) -> Option<T> {
    if found.is_none() {
        let required = std::env::var_os("PAYPAL_REQUIRE_UPSTREAM").is_some();
        assert!(!required, "PAYPAL_REQUIRE_UPSTREAM is set, and {what} does not exist");
        println!("skipped: {what} does not exist");
    }
    found
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

/// Reads PayPal's file of an API: that of a generation, or, if PayPal dropped the API, of the last
/// generation before it that has the file.
///
/// # Panics
/// Panics if no generation has the file.
pub fn source(dir: &Path, name: &str) -> Value {
    let earlier = generations().into_iter().filter(|folder| self::name(folder) < self::name(dir)).rev();
    let path = std::iter::once(dir.to_owned()).chain(earlier).map(|folder| folder.join(name));
    let path = { path }.find(|path| path.is_file()).unwrap_or_else(|| panic!("no generation has {name}"));
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
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
