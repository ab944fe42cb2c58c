//! `--set path=value`: sets one value in a body. The component's field table tells its type.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use paypal_generated::Value;
use paypal_generated::model::{Table, ValueKind};
use paypal_generated::runtime::ValueRef;

use super::check::unknown;
use super::find::nearest;
use crate::error::{Error, Result};

/// A value and its place in a body.
///
/// `purchase_units.0.amount.value=10.00` is a text, a number or a boolean, as the field wants it;
/// `path:=JSON` is JSON. The path has dots, or is a JSON pointer: `/purchase_units/0`.
#[derive(Clone, Debug)]
pub struct Assignment {
    path: Vec<String>,
    value: Assigned,
}

#[derive(Clone, Debug)]
enum Assigned {
    Text(String),
    Json(Value),
}

impl FromStr for Assignment {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let (path, value) = text.split_once('=').ok_or_else(|| {
            Error::usage(format!("--set {text:?} has no value"))
                .help("write --set path=value, or --set path:=JSON")
        })?;
        let (path, value) = match path.strip_suffix(':') {
            Some(path) => {
                let json = value.parse().map_err(|error| {
                    Error::usage(format!("--set {path}: the value is not JSON: {error}"))
                        .help(format!("for a text write --set {path}=…"))
                })?;
                (path, Assigned::Json(json))
            }
            None => (path, Assigned::Text(value.to_owned())),
        };
        let path: Vec<String> = match path.strip_prefix('/') {
            Some(pointer) => {
                pointer.split('/').map(|part| part.replace("~1", "/").replace("~0", "~")).collect()
            }
            None => path.split('.').map(str::to_owned).collect(),
        };
        if path.iter().any(String::is_empty) {
            return Err(Error::usage(format!("--set {text:?}: a part of the path is empty")));
        }
        Ok(Self { path, value })
    }
}

impl fmt::Display for Assignment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path.join("."))
    }
}

impl Assignment {
    /// Returns the body with the value in its place.
    ///
    /// # Errors
    ///
    /// Fails with the nearest names if the component has no such field, unless the body has it or
    /// `is_checked` is false, and if the value does not fit the field.
    pub fn apply(&self, body: Option<&Value>, kind: &ValueKind, is_checked: bool) -> Result<Value> {
        let body = body.map(Value::view);
        let mut search = Search::default();
        search.walk(*kind, &self.path);
        let old = body.and_then(|body| at(body, &self.path));
        if search.found.is_empty() && old.is_none() && is_checked {
            return Err(self.not_found(&search));
        }
        let is_unknown = search.found.iter().all(|kind| matches!(kind, ValueKind::Any));
        let value = match (&self.value, old.filter(|_| is_unknown)) {
            (Assigned::Json(json), _) => json.clone(),
            // A value of an unknown field keeps its type.
            (Assigned::Text(text), Some(old)) => alike(old, text),
            (Assigned::Text(text), None) => self.typed(text, &search.found, is_checked)?,
        };
        let text = set(body, &self.path, &search.names, &value)
            .map_err(|why| Error::usage(format!("--set {self}: {why}")))?;
        text.parse().map_err(|error| Error::failed(format!("--set {self}: {error}")))
    }

    /// Returns the path, part by part.
    pub fn path(&self) -> &[String] {
        &self.path
    }

    /// Returns the assignment of the same value to another path, such as that of a request whose
    /// response has the value. The component `kind` tells its type.
    ///
    /// # Errors
    ///
    /// Fails like [`apply`](Self::apply) with checks.
    pub fn moved(&self, kind: &ValueKind, path: Vec<String>) -> Result<Self> {
        let mut search = Search::default();
        search.walk(*kind, &self.path);
        if search.found.is_empty() {
            return Err(without_no_check(self.not_found(&search)));
        }
        let value = match &self.value {
            Assigned::Json(json) => json.clone(),
            Assigned::Text(text) => self.typed(text, &search.found, true).map_err(without_no_check)?,
        };
        Ok(Self { path, value: Assigned::Json(value) })
    }

    /// Converts a text to the type of the field; `kinds` are the types that the field may have.
    fn typed(&self, text: &str, kinds: &[ValueKind], is_checked: bool) -> Result<Value> {
        let number = || text.parse::<Value>().ok().filter(Value::is_number);
        let mut problem = None;
        for kind in kinds {
            match kind {
                ValueKind::Boolean if matches!(text, "true" | "false") => {
                    return Ok(Value::from(text == "true"));
                }
                ValueKind::Boolean => problem = Some("it must be true or false".to_owned()),
                ValueKind::Integer | ValueKind::Unsigned => {
                    let is_whole = match kind {
                        ValueKind::Unsigned => text.parse::<u64>().is_ok(),
                        _ => text.parse::<i64>().is_ok(),
                    };
                    // JSON has no `007` and no `+5`.
                    match number().filter(|_| is_whole) {
                        Some(number) => return Ok(number),
                        None => problem = Some("it must be a whole number".to_owned()),
                    }
                }
                ValueKind::Number => match number() {
                    Some(number) => return Ok(number),
                    None => problem = Some("it must be a number".to_owned()),
                },
                ValueKind::Object(_) | ValueKind::List(_) | ValueKind::Map(_) => {
                    let what = if matches!(kind, ValueKind::List(_)) { "a list" } else { "an object" };
                    problem = Some(format!("it is {what}: set a value in it, or write {self}:=JSON"));
                }
                ValueKind::Enum(known) => match unknown(known, text) {
                    None => return Ok(Value::from(text)),
                    Some(why) => problem = Some(why),
                },
                ValueKind::Date if !kind.accepts(text) => {
                    problem = Some("it must be a date, such as 2024-01-31".to_owned());
                }
                ValueKind::DateTime if !kind.accepts(text) => {
                    problem = Some("it must be a time, such as 2024-01-31T12:00:00Z".to_owned());
                }
                _ => return Ok(Value::from(text)),
            }
        }
        match problem.filter(|_| is_checked) {
            Some(why) => Err(self.unfit(text, &why)),
            None => Ok(Value::from(text)),
        }
    }

    fn unfit(&self, text: &str, why: &str) -> Error {
        Error::usage(format!("--set {self}={text}: {why}")).help("--no-check sends it as a text")
    }

    fn not_found(&self, search: &Search) -> Error {
        let Some(miss) = &search.miss else {
            return Error::usage(format!("--set {self}: the body has no such field"));
        };
        let (place, name) = (self.path.get(..miss.depth), self.path.get(miss.depth));
        let place = place.filter(|place| !place.is_empty()).map_or("the body".to_owned(), |it| it.join("."));
        let name = name.map_or("", String::as_str);
        if miss.wants_index {
            return Error::usage(format!("--set {self}: {place} is a list, and {name:?} is no index"))
                .help(format!("the first element is {place}.0"));
        }
        if miss.names.is_empty() {
            return Error::usage(format!("--set {self}: {place} has no fields"));
        }
        let error = Error::usage(format!("--set {self}: {place} has no field {name:?}"));
        error.help(match nearest(name, miss.names.iter().map(|name| (*name).to_owned())) {
            Some(near) => format!("did you mean {near}? --no-check sends it as it is"),
            None => format!("it has {}. --no-check sends it as it is", miss.names.join(", ")),
        })
    }
}

/// Returns an error whose help does not propose `--no-check`.
fn without_no_check(error: Error) -> Error {
    let Some((help, _)) = error.help_line().and_then(|help| help.split_once("--no-check")) else {
        return error;
    };
    let bare = Error::new(error.kind(), error.message());
    match help.trim_end() {
        "" => bare,
        help => bare.help(help),
    }
}

/// The types that a place in a body may have; a union may give several.
#[derive(Default)]
struct Search {
    found: Vec<ValueKind>,
    /// The depths at which a part of the path is the name of a property, also if it is a number.
    names: BTreeSet<usize>,
    miss: Option<Miss>,
}

/// Where a path leaves the types of a body, as deep as it went.
struct Miss {
    depth: usize,
    names: Vec<&'static str>,
    wants_index: bool,
}

impl Search {
    fn walk(&mut self, kind: ValueKind, path: &[String]) {
        self.step(kind, path, 0);
    }

    fn step(&mut self, kind: ValueKind, path: &[String], depth: usize) {
        let Some(part) = path.get(depth) else {
            return match kind {
                ValueKind::Nullable(inner) => self.step(*inner, path, depth),
                ValueKind::Union(union) => {
                    union().arms.iter().for_each(|arm| self.step(arm.kind, path, depth));
                }
                kind => self.found.push(kind),
            };
        };
        match kind {
            ValueKind::Nullable(inner) => self.step(*inner, path, depth),
            ValueKind::Union(union) => union().arms.iter().for_each(|arm| self.step(arm.kind, path, depth)),
            ValueKind::Object(table) => {
                self.names.insert(depth);
                self.field(table(), part, path, depth);
            }
            ValueKind::List(inner) if part.parse::<usize>().is_ok() => self.step(*inner, path, depth + 1),
            ValueKind::List(_) => self.missed(depth, Vec::new(), true),
            ValueKind::Map(inner) => {
                self.names.insert(depth);
                self.step(*inner, path, depth + 1);
            }
            ValueKind::Any => self.found.push(ValueKind::Any),
            _ => self.missed(depth, Vec::new(), false),
        }
    }

    fn field(&mut self, table: &'static Table, part: &str, path: &[String], depth: usize) {
        match table.fields.iter().find(|field| field.name == part) {
            Some(field) => self.step(field.kind, path, depth + 1),
            None if table.open => self.found.push(ValueKind::Any),
            None => self.missed(depth, table.fields.iter().map(|field| field.name).collect(), false),
        }
    }

    fn missed(&mut self, depth: usize, names: Vec<&'static str>, wants_index: bool) {
        match &mut self.miss {
            Some(miss) if miss.depth > depth => {}
            Some(miss) if miss.depth == depth => miss.names.extend(names),
            miss => *miss = Some(Miss { depth, names, wants_index }),
        }
    }
}

/// Returns the value at a path.
fn at<'a>(value: ValueRef<'a>, path: &[String]) -> Option<ValueRef<'a>> {
    path.iter().try_fold(value, |value, part| match value.is_array() {
        true => value.element(part.parse().ok()?),
        false => value.get(part),
    })
}

/// Returns a text as a value of the type that another value has: a number or a boolean stays one if
/// the text is one.
fn alike(old: ValueRef<'_>, text: &str) -> Value {
    let is_alike =
        |new: &Value| (old.is_number() && new.is_number()) || (old.is_boolean() && new.view().is_boolean());
    text.parse::<Value>().ok().filter(is_alike).unwrap_or_else(|| Value::from(text))
}

/// Returns the text of a value with another value at a path. Every other value keeps its text.
/// `names` are the depths at which a part of the path is a name and no index.
fn set(
    value: Option<ValueRef<'_>>,
    path: &[String],
    names: &BTreeSet<usize>,
    new: &Value,
) -> Result<String, String> {
    let Some((part, rest)) = path.split_first() else { return Ok(new.text().to_owned()) };
    let value = value.filter(|value| !value.is_null());
    let index = part.parse::<usize>().ok().filter(|_| !names.contains(&0));
    // As seen from the next part.
    let names: BTreeSet<usize> = names.iter().filter_map(|depth| depth.checked_sub(1)).collect();
    let rest = Rest { path: rest, names: &names, new };
    match value {
        Some(list) if list.is_array() => in_list(Some(list), index, part, rest),
        None if index.is_some() => in_list(None, index, part, rest),
        Some(object) if object.is_object() => in_object(Some(object), part, rest),
        None => in_object(None, part, rest),
        Some(_) => Err(format!("the value before {part:?} is neither an object nor a list")),
    }
}

/// What is set inside of a list or an object.
#[derive(Clone, Copy)]
struct Rest<'a> {
    path: &'a [String],
    names: &'a BTreeSet<usize>,
    new: &'a Value,
}

impl Rest<'_> {
    fn set(self, value: Option<ValueRef<'_>>) -> Result<String, String> {
        set(value, self.path, self.names, self.new)
    }
}

fn in_list(
    list: Option<ValueRef<'_>>,
    index: Option<usize>,
    part: &str,
    rest: Rest<'_>,
) -> Result<String, String> {
    let index = index.ok_or_else(|| format!("{part:?} is no index of a list"))?;
    let mut elements: Vec<String> =
        list.into_iter().flat_map(ValueRef::elements).map(|element| element.text().to_owned()).collect();
    let old = list.and_then(|list| list.element(index));
    let text = rest.set(old)?;
    let length = elements.len();
    match elements.get_mut(index) {
        Some(element) => *element = text,
        None if index == length => elements.push(text),
        None => {
            return Err(format!(
                "the list has {length} elements, so the next index is {length}, not {index}"
            ));
        }
    }
    Ok(format!("[{}]", elements.join(",")))
}

fn in_object(object: Option<ValueRef<'_>>, part: &str, rest: Rest<'_>) -> Result<String, String> {
    let mut is_set = false;
    let mut members = Vec::new();
    for (name, value) in object.into_iter().flat_map(ValueRef::entries) {
        let text = if name == part {
            is_set = true;
            rest.set(Some(value))?
        } else {
            value.text().to_owned()
        };
        members.push(format!("{}:{text}", Value::from(&*name).text()));
    }
    if !is_set {
        members.push(format!("{}:{}", Value::from(part).text(), rest.set(None)?));
    }
    Ok(format!("{{{}}}", members.join(",")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::body::Body;
    use crate::operation::find;

    fn body(api: &str, operation: &str, data: Option<&str>, sets: &[&str]) -> Result<String> {
        let body = Body::of(find(api, operation).unwrap()).unwrap();
        let data = data.map(|data| data.parse::<Value>().unwrap());
        let sets: Vec<Assignment> = sets.iter().map(|set| set.parse()).collect::<Result<_>>()?;
        Ok(body.value(data, &sets, true)?.unwrap().text().to_owned())
    }

    #[test]
    fn an_unchecked_number_that_json_does_not_have_is_a_text() {
        let create = Body::of(find("subscriptions", "create").unwrap()).unwrap();
        let set =
            |text: &str| -> Assignment { format!("plan.billing_cycles.0.sequence={text}").parse().unwrap() };
        for text in ["007", "+5"] {
            let refused = create.value(None, &[set(text)], true).unwrap_err();
            assert!(refused.message().contains("whole number"), "{refused}");
            let sent = create.value(None, &[set(text)], false).unwrap().unwrap();
            assert!(sent.text().contains(&format!("\"sequence\":\"{text}\"")), "{}", sent.text());
        }
    }

    #[test]
    fn values_have_the_types_of_their_fields() {
        let order = body(
            "orders",
            "create",
            None,
            &[
                "intent=CAPTURE",
                "purchase_units.0.amount.currency_code=USD",
                "purchase_units.0.amount.value=10.00",
                "/purchase_units/0/custom_id=007",
            ],
        );
        let expected = r#"{"intent":"CAPTURE","purchase_units":[{"amount":{"currency_code":"USD","value":"10.00"},"custom_id":"007"}]}"#;
        assert_eq!(order.unwrap(), expected);
        let capture = body("payments", "capture-authorization", None, &["final_capture=true"]);
        assert_eq!(capture.unwrap(), r#"{"final_capture":true}"#);
        let plan = body(
            "subscriptions",
            "create-plan",
            None,
            &["quantity_supported=false", "billing_cycles.0.sequence=1", "billing_cycles.0.total_cycles=12"],
        );
        let expected = r#"{"quantity_supported":false,"billing_cycles":[{"sequence":1,"total_cycles":12}]}"#;
        assert_eq!(plan.unwrap(), expected);
    }

    #[test]
    fn a_list_of_patches_is_a_body_too() {
        let patch = body(
            "orders",
            "patch",
            None,
            &["0.op=replace", "0.path=/intent", "0.value=007", "1.op=add", "1.value:={\"a\":1.50}"],
        );
        let expected = r#"[{"op":"replace","path":"/intent","value":"007"},{"op":"add","value":{"a":1.50}}]"#;
        assert_eq!(patch.unwrap(), expected);
    }

    #[test]
    fn other_values_keep_their_text_and_their_place() {
        let data = r#"{"a_new_field":{"n":1.10},"purchase_units":[{"id":12345678901234567890123}],"intent":"AUTHORIZE"}"#;
        let order = body(
            "orders",
            "create",
            Some(data),
            &["intent=CAPTURE", "a_new_field.n:=2.50", "purchase_units.1.custom_id=x"],
        );
        let expected = r#"{"a_new_field":{"n":2.50},"purchase_units":[{"id":12345678901234567890123},{"custom_id":"x"}],"intent":"CAPTURE"}"#;
        assert_eq!(order.unwrap(), expected);
    }

    #[test]
    fn a_value_of_an_unknown_field_keeps_its_type() {
        let data = r#"{"new":5,"is":true,"text":"5","intent":"CAPTURE"}"#;
        let order = body("orders", "create", Some(data), &["new=6.50", "is=false", "text=6"]);
        assert_eq!(order.unwrap(), r#"{"new":6.50,"is":false,"text":"6","intent":"CAPTURE"}"#);
        let order = body("orders", "create", Some(r#"{"new":5}"#), &["new=six"]);
        assert_eq!(order.unwrap(), r#"{"new":"six"}"#);
    }

    #[test]
    fn a_number_is_a_key_of_a_map() {
        let kind = ValueKind::Map(&ValueKind::Map(&ValueKind::Text));
        let set: Assignment = "2024.1=x".parse().unwrap();
        assert_eq!(set.apply(None, &kind, true).unwrap().text(), r#"{"2024":{"1":"x"}}"#);
        let list = ValueKind::List(&ValueKind::Map(&ValueKind::Text));
        let set: Assignment = "0.1=x".parse().unwrap();
        assert_eq!(set.apply(None, &list, true).unwrap().text(), r#"[{"1":"x"}]"#);
    }

    #[test]
    fn a_wrong_path_or_value_is_refused_with_what_is_right() {
        let table = [
            ("purchase_unit.0.amount=1", "has no field \"purchase_unit\"", "did you mean purchase_units?"),
            (
                "purchase_units.0.amount.valeu=1",
                "purchase_units.0.amount has no field",
                "did you mean value?",
            ),
            ("purchase_units.first.amount=1", "is no index", "the first element is purchase_units.0"),
            ("purchase_units.1.custom_id=1", "the next index is 0, not 1", ""),
            ("purchase_units.0.amount=10.00", "it is an object", ""),
            ("purchase_units=1", "it is a list", ""),
            ("intent=capture", "did you mean CAPTURE?", "--no-check"),
            ("intent.x=1", "intent has no fields", ""),
            ("intent", "has no value", "--set path:=JSON"),
            ("intent:=CAPTURE", "is not JSON", "--set intent=…"),
            ("a..b=1", "a part of the path is empty", ""),
        ];
        for (set, why, help) in table {
            let error = body("orders", "create", None, &[set]).unwrap_err();
            assert!(error.message().contains(why), "{set}: {error}");
            assert!(error.help_line().unwrap_or_default().contains(help), "{set}: {error:?}");
        }
        let error = body("subscriptions", "create-plan", None, &["billing_cycles.0.sequence=1.5"]);
        assert!(error.unwrap_err().message().contains("whole number"));
        let error = body("subscriptions", "create-plan", None, &["quantity_supported=yes"]);
        assert!(error.unwrap_err().message().contains("true or false"));
    }

    #[test]
    fn without_a_check_any_path_is_set() {
        let body = Body::of(find("orders", "create").unwrap()).unwrap();
        let set: Assignment = "new.0.field=1".parse().unwrap();
        let value = body.value(None, &[set], false).unwrap().unwrap();
        assert_eq!(value.text(), r#"{"new":[{"field":"1"}]}"#);
    }
}
