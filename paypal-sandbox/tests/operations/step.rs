//! The steps, as the files in `steps/` have them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use serde::Deserialize;
use serde_json::Value;

/// One request. Strings in `path`, `query`, `headers`, `body` and `control` may contain `${name}`,
/// which stands for a value that an earlier step of the same API kept.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The operation's id. Either this or `control` is given.
    #[serde(rename = "do")]
    pub operation: Option<String>,
    /// The API of the operation, if it is another one than that of the file.
    pub api: Option<String>,
    /// A request of the sandbox's own, such as `POST /_sandbox/orders/${order}/approve`.
    pub control: Option<String>,
    #[serde(default)]
    pub path: BTreeMap<String, String>,
    #[serde(default)]
    pub query: BTreeMap<String, String>,
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// The body; for a multipart request, its JSON part.
    pub body: Option<Value>,
    /// The files of a multipart request: part name, file name and text.
    #[serde(default)]
    pub files: Vec<(String, String, String)>,
    /// The expected status; without it, any status that the registry lists.
    pub status: Option<u16>,
    /// The expected issue of an error.
    pub issue: Option<String>,
    /// Values to keep: a name, and a JSON pointer into the answer.
    #[serde(default)]
    pub keep: BTreeMap<String, String>,
    /// Ids to keep from links: a name, and a JSON pointer to a URL whose last segment is kept.
    #[serde(default)]
    pub keep_last: BTreeMap<String, String>,
    /// Whether the list is also walked in small pages, which find each item once.
    #[serde(default)]
    pub walk: bool,
    /// Expected values: a JSON pointer into the answer, and the value there.
    #[serde(default)]
    pub expect: BTreeMap<String, Value>,
}

/// The names that stand for values of every run.
pub const ALWAYS: [&str; 3] = ["token", "client_id", "base_url"];

impl Step {
    /// Returns the names of the values that the step needs.
    pub fn needs(&self) -> BTreeSet<String> {
        let texts = [self.path.values(), self.query.values(), self.headers.values()].into_iter().flatten();
        let mut texts: Vec<String> = texts.cloned().collect();
        texts.extend(self.control.clone());
        texts.extend(self.body.as_ref().map(Value::to_string));
        let names = texts.iter().flat_map(|text| text.split("${").skip(1));
        names.filter_map(|rest| Some(rest.split_once('}')?.0.to_owned())).collect()
    }
}

/// Reads the steps of all APIs, sorted by API.
pub fn all() -> Vec<(String, Vec<Step>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/operations/steps");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let steps = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"));
            (path.file_stem().unwrap().to_str().unwrap().to_owned(), steps)
        })
        .collect()
}

/// Puts kept values into a text.
pub fn fill(text: &str, kept: &BTreeMap<String, Value>) -> String {
    let mut filled = text.to_owned();
    for (name, value) in kept {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        filled = filled.replace(&format!("${{{name}}}"), &value);
    }
    assert!(!filled.contains("${"), "no earlier step kept a value for {filled:?}");
    filled
}

/// Puts kept values into all strings of a body.
pub fn fill_body(body: &Value, kept: &BTreeMap<String, Value>) -> Value {
    match body {
        Value::String(text) => Value::from(fill(text, kept)),
        Value::Array(items) => items.iter().map(|item| fill_body(item, kept)).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), fill_body(value, kept))).collect()
        }
        other => other.clone(),
    }
}
