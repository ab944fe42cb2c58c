//! PayPal's own specs, with their broken patterns repaired.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use serde_json::{Value, json};

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
    options: &super::Options,
    folder: &Path,
) -> Result<BTreeMap<String, PathBuf>, String> {
    let list = root.join("specs/apis.yaml");
    let text = fs::read_to_string(&list).map_err(|error| format!("{}: {error}", list.display()))?;
    let apis: Vec<Api> =
        serde_yaml::from_str(&text).map_err(|error| format!("{}: {error}", list.display()))?;
    let is_own = |name: &&String| !apis.iter().any(|api| api.api == **name && !api.own);
    if let Some(name) = options.only.iter().flatten().find(is_own) {
        return Err(format!("PayPal publishes no file of an API {name}"));
    }
    let mut files = BTreeMap::new();
    let is_chosen = |api: &&Api| options.only.as_ref().is_none_or(|only| only.contains(&api.api));
    for api in apis.iter().filter(|api| !api.own).filter(is_chosen) {
        let source = options
            .upstream
            .iter()
            .map(|folder| Path::new(folder).join(&api.source))
            .find(|file| file.exists())
            .ok_or_else(|| format!("{} is in none of {:?}", api.source, options.upstream))?;
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

/// Removes what Prism can't compare:
/// - patterns that are no regular expressions of ECMAScript, which Prism stops at;
/// - the enums of `message` and `description`, in which PayPal lists the prose of its errors: the
///   sandbox describes errors in its own words;
/// - lists of errors that differ only in their issue, which become one enum of issues: otherwise
///   Prism writes a message for each, and cuts them off.
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
            if let Some(Value::Object(properties)) = fields.get_mut("properties") {
                for name in ["message", "description"] {
                    if let Some(Value::Object(property)) = properties.get_mut(name) {
                        property.shift_remove("enum");
                    }
                }
            }
            let issues = fields.get("anyOf").and_then(Value::as_array).and_then(|all| issues(all));
            if let Some(issues) = issues.map(|issues| json!({ "issue": { "enum": issues } })) {
                fields.shift_remove("anyOf");
                fields.insert("properties".to_owned(), issues);
            }
            fields.values_mut().for_each(repair);
        }
        Value::Array(items) => items.iter_mut().for_each(repair),
        _ => {}
    }
}

/// The issues of the branches of an `anyOf`, if each branch lists nothing else than its issue and
/// its description.
fn issues(branches: &[Value]) -> Option<BTreeSet<&str>> {
    let mut issues = BTreeSet::new();
    for branch in branches {
        let keys = branch.as_object()?.keys();
        let properties = branch.get("properties")?.as_object()?;
        let is_plain = keys.into_iter().all(|key| ["title", "properties"].contains(&key.as_str()))
            && properties.keys().all(|name| ["issue", "description"].contains(&name.as_str()));
        let listed = properties.get("issue")?.get("enum")?.as_array()?;
        issues.extend(listed.iter().filter_map(Value::as_str));
        if !is_plain {
            return None;
        }
    }
    Some(issues)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_broken_patterns_are_removed() {
        let mut spec = json!({ "a": { "pattern": "^[0-9]+$" }, "b": [{ "pattern": "^(?!a" }] });
        repair(&mut spec);
        assert_eq!(spec, json!({ "a": { "pattern": "^[0-9]+$" }, "b": [{}] }));
    }

    #[test]
    fn errors_lose_their_prose_and_keep_their_issues() {
        let error = |issue: &str| {
            json!({ "title": issue, "properties": {
                "issue": { "type": "string", "enum": [issue] },
                "description": { "type": "string", "enum": ["Some prose."] },
            } })
        };
        let mut spec = json!({ "items": { "anyOf": [error("B"), error("A")] } });
        repair(&mut spec);
        assert_eq!(spec, json!({ "items": { "properties": { "issue": { "enum": ["A", "B"] } } } }));
        // A branch that says more stays.
        let mut other = error("A");
        other["required"] = json!(["issue"]);
        let mut spec = json!({ "anyOf": [other] });
        repair(&mut spec);
        assert_eq!(spec["anyOf"][0]["required"], json!(["issue"]));
        assert_eq!(spec["anyOf"][0]["properties"]["description"], json!({ "type": "string" }));
        // The states of a resource are no prose.
        let states = json!({ "properties": { "status": { "enum": ["A"] } } });
        let mut spec = states.clone();
        repair(&mut spec);
        assert_eq!(spec, states);
    }
}
