//! PayPal's own specs, with their broken patterns repaired.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use serde_json::Value;

/// An API in `specs/apis.yaml`.
#[derive(Deserialize)]
struct Api {
    api: String,
    source: String,
    #[serde(default)]
    own: bool,
}

/// Writes a repaired copy of each spec that PayPal publishes. Of the folders, the first that has
/// the file counts: an API that left PayPal's latest files is in an earlier one.
pub fn repaired(
    root: &Path,
    upstream: &[String],
    folder: &Path,
) -> Result<BTreeMap<String, PathBuf>, String> {
    let list = root.join("specs/apis.yaml");
    let text = fs::read_to_string(&list).map_err(|error| format!("{}: {error}", list.display()))?;
    let apis: Vec<Api> =
        serde_yaml::from_str(&text).map_err(|error| format!("{}: {error}", list.display()))?;
    let mut files = BTreeMap::new();
    for api in apis.iter().filter(|api| !api.own) {
        let source = upstream
            .iter()
            .map(|folder| Path::new(folder).join(&api.source))
            .find(|file| file.exists())
            .ok_or_else(|| format!("{} is in none of {upstream:?}", api.source))?;
        let text = fs::read_to_string(&source).map_err(|error| format!("{}: {error}", source.display()))?;
        let mut spec: Value =
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", source.display()))?;
        repair(&mut spec);
        let file = folder.join(format!("{}.json", api.api));
        fs::write(&file, spec.to_string()).map_err(|error| format!("{}: {error}", file.display()))?;
        files.insert(api.api.clone(), file);
    }
    Ok(files)
}

/// Removes patterns that are no regular expressions of ECMAScript, which Prism would stop at.
fn repair(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            let is_broken = |pattern: &Value| {
                let text = pattern.as_str();
                text.is_some_and(|text| regress::Regex::with_flags(text, "u").is_err())
            };
            if fields.get("pattern").is_some_and(is_broken) {
                fields.shift_remove("pattern");
            }
            fields.values_mut().for_each(repair);
        }
        Value::Array(items) => items.iter_mut().for_each(repair),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_broken_patterns_are_removed() {
        let mut spec = serde_json::json!({ "a": { "pattern": "^[0-9]+$" }, "b": [{ "pattern": "^(?!a" }] });
        repair(&mut spec);
        assert_eq!(spec, serde_json::json!({ "a": { "pattern": "^[0-9]+$" }, "b": [{}] }));
    }
}
