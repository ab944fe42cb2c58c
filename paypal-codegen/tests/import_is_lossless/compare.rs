//! Compares PayPal's document with the imported one, node by node.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::place::Place;

/// The result of a comparison.
#[derive(Default)]
pub struct Outcome {
    /// The number of facts in both documents, by category.
    pub kept: BTreeMap<&'static str, usize>,
    /// The number of permitted omissions, by reason.
    pub left_out: BTreeMap<&'static str, usize>,
    /// All other differences.
    pub losses: Vec<String>,
}

/// Compares a whole document.
pub fn compare(source: &Value, imported: &Value) -> Outcome {
    let mut comparison = Comparison { source, errors: ErrorParts::of(source), outcome: Outcome::default() };
    comparison.node(source, imported, Place::Root, "");
    comparison.outcome
}

struct Comparison<'a> {
    source: &'a Value,
    errors: ErrorParts,
    outcome: Outcome,
}

impl Comparison<'_> {
    fn node(&mut self, source: &Value, imported: &Value, place: Place, at: &str) {
        match (source, imported) {
            (Value::Object(_), Value::Object(_)) if place != Place::Fact => {
                self.object(source, imported, place, at)
            }
            (Value::Array(left), Value::Array(right)) if place != Place::Fact => {
                if left.len() != right.len() {
                    self.loss(at, format!("{} items became {}", left.len(), right.len()));
                }
                for (index, (left, right)) in left.iter().zip(right).enumerate() {
                    let key = index.to_string();
                    self.keep(place, &key, left, source);
                    self.node(left, right, place.child(&key), &format!("{at}/{index}"));
                }
            }
            _ if source == imported => {}
            // A boolean that is written as a text is read as one.
            (Value::String(text), Value::Bool(value)) if *text == value.to_string() => {}
            _ => self.loss(at, format!("{source} became {imported}")),
        }
    }

    fn object(&mut self, source: &Value, imported: &Value, place: Place, at: &str) {
        let (left, right) = (source.as_object().unwrap(), imported.as_object().unwrap());
        for (key, value) in left {
            let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
            // The bodies of errors are kept in the answers to a callback.
            let is_answer = place == Place::Media(true) && key == "schema" && self.errors.is_answer(&at);
            match (right.get(key), self.replaced(place, key)) {
                (Some(new), Some(check)) => check(self, &at, new),
                (Some(_), None) if !is_answer && place.excuse(key, value, source).is_some() => {
                    self.loss(&at, "prose is still there".to_owned());
                }
                (Some(new), None) => {
                    self.keep(place, key, value, source);
                    let child = match at.strip_prefix("/components/responses/") {
                        Some(name) if !name.contains('/') => {
                            Place::Response(self.errors.is_error_response(name))
                        }
                        _ => place.child(key),
                    };
                    self.node(value, new, child, &at);
                }
                (None, _) if is_answer => self.loss(&at, "is gone from an answer".to_owned()),
                (None, _) => match self.errors.excuse(&at).or_else(|| place.excuse(key, value, source)) {
                    Some(reason) => *self.outcome.left_out.entry(reason).or_default() += 1,
                    None => self.loss(&at, "is gone".to_owned()),
                },
            }
        }
        for (key, value) in right.iter().filter(|(key, _)| !left.contains_key(*key)) {
            let expected = key == "x-issues" && place == Place::Response(true);
            if !expected {
                self.loss(&format!("{at}/{key}"), format!("{value} was added"));
            }
        }
        if place == Place::Response(true) {
            let documented = issue_codes(source, self.source);
            let listed: Vec<_> = imported["x-issues"].as_array().into_iter().flatten().collect();
            let distinct: BTreeSet<_> =
                listed.iter().filter_map(|code| code.as_str()).map(str::to_owned).collect();
            *self.outcome.kept.entry("issue codes").or_default() += distinct.len();
            if listed.len() != distinct.len() || distinct != documented {
                self.loss(at, format!("issues {documented:?} became {distinct:?}"));
            }
        }
    }

    /// Returns the check for a key whose value is replaced by a fact.
    fn replaced(&self, place: Place, key: &str) -> Option<fn(&mut Self, &str, &Value)> {
        match (place, key) {
            (Place::Info, "title") => Some(|this, at, new| {
                if new.as_str().is_none_or(str::is_empty) {
                    this.loss(at, "there is no title".to_owned());
                }
                *this.outcome.left_out.entry("title of the document").or_default() += 1;
            }),
            (Place::Response(_), "description") => Some(|this, at, new| {
                // The permitted text is a reason phrase or empty: at most three words and no full
                // stop.
                let ok = new.as_str().is_some_and(|text| text.split(' ').count() <= 3 && !text.contains('.'));
                if !ok {
                    this.loss(at, format!("{new} is no reason phrase"));
                }
                *this.outcome.left_out.entry("description of a response").or_default() += 1;
            }),
            (Place::Scopes, _) => Some(|this, at, new| {
                if new != "" {
                    this.loss(at, format!("a scope says {new}"));
                }
                *this.outcome.kept.entry("scopes").or_default() += 1;
                *this.outcome.left_out.entry("description of a scope").or_default() += 1;
            }),
            _ => None,
        }
    }

    fn keep(&mut self, place: Place, key: &str, value: &Value, parent: &Value) {
        if let Some(category) = place.category(key, parent.get("$ref").is_some()) {
            let count =
                if key == "enum" || key == "required" { value.as_array().map_or(1, Vec::len) } else { 1 };
            *self.outcome.kept.entry(category).or_default() += count;
        }
    }

    fn loss(&mut self, at: &str, what: String) {
        self.outcome.losses.push(format!("{at}: {what}"));
    }
}

/// The components that only errors use, apart from the answers to callbacks. They are found without
/// regard to positions: every `$ref` counts.
struct ErrorParts {
    error_only: BTreeSet<String>,
    error_responses: BTreeSet<String>,
    /// The pointers of the responses that are answers to callbacks.
    answers: BTreeSet<String>,
}

impl ErrorParts {
    fn of(document: &Value) -> Self {
        let mut without_errors = document.clone();
        without_errors.as_object_mut().unwrap().remove("components");
        let (mut errors, mut answers) = (Vec::new(), BTreeSet::new());
        let (mut of_errors, mut of_others) = (BTreeSet::new(), BTreeSet::new());
        for (path, item) in without_errors["paths"].as_object_mut().unwrap() {
            for (method, operation) in item.as_object_mut().unwrap() {
                let at = format!("/paths/{}/{method}/responses", path.replace('~', "~0").replace('/', "~1"));
                // PayPal marks a callback by this tag.
                let is_callback = operation["tags"]
                    .as_array()
                    .is_some_and(|tags| tags.contains(&"externalcallback".into()));
                let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else {
                    continue;
                };
                responses.retain(|status, response| {
                    let is_success = status.starts_with(['1', '2', '3']);
                    let target = response.get("$ref").and_then(Value::as_str);
                    let of = if is_success { &mut of_others } else { &mut of_errors };
                    of.extend(target.map(str::to_owned));
                    if is_callback {
                        answers.insert(format!("{at}/{status}"));
                        answers.extend(target.map(|target| target.trim_start_matches('#').to_owned()));
                    } else if !is_success {
                        errors.push(response.clone());
                    }
                    is_success || is_callback
                });
            }
        }
        let used = closure(&without_errors, document);
        let in_errors = closure(&Value::Array(errors), document);
        let mut error_only = BTreeSet::new();
        for (section, components) in document["components"].as_object().unwrap() {
            for name in components.as_object().unwrap().keys() {
                let target = format!("#/components/{section}/{name}");
                let unused = !used.contains(&target) && !in_errors.contains(&target);
                if (unused && (name.starts_with("error")))
                    || (!used.contains(&target) && in_errors.contains(&target))
                {
                    error_only.insert(target);
                }
            }
        }
        let is_response = |target: &&String| target.starts_with("#/components/responses/");
        let error_responses = of_errors.difference(&of_others).filter(is_response).cloned().collect();
        Self { error_only, error_responses, answers }
    }

    fn is_error_response(&self, name: &str) -> bool {
        self.error_responses.contains(&format!("#/components/responses/{name}"))
    }

    /// Returns whether a pointer leads into an answer to a callback.
    fn is_answer(&self, at: &str) -> bool {
        at.split_once("/content/").is_some_and(|(response, _)| self.answers.contains(response))
    }

    fn excuse(&self, at: &str) -> Option<&'static str> {
        let target = format!("#{at}");
        let may_go = self.error_only.contains(&target) && !self.error_responses.contains(&target);
        may_go.then_some("error component")
    }
}

/// Returns everything that `start` refers to, directly or indirectly.
fn closure(start: &Value, document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![start];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(object) => {
                if let Some(target) = object.get("$ref").and_then(Value::as_str)
                    && found.insert(target.to_owned())
                {
                    open.extend(document.pointer(target.trim_start_matches('#')));
                }
                open.extend(object.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}

/// Returns the issue codes that an error response documents: every `issue` with an `enum` that can
/// be reached from it.
fn issue_codes(response: &Value, document: &Value) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let mut open = vec![response];
    open.extend(
        closure(response, document)
            .iter()
            .filter_map(|target| document.pointer(target.trim_start_matches('#'))),
    );
    while let Some(value) = open.pop() {
        match value {
            Value::Object(object) => {
                for code in
                    object.get("issue").and_then(|issue| issue["enum"].as_array()).into_iter().flatten()
                {
                    codes.extend(code.as_str().map(str::to_owned));
                }
                open.extend(object.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    codes
}
