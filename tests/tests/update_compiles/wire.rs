//! Decides from PayPal's two documents alone whether an operation is the same on the wire: every
//! request that the older document allows is still allowed, and every response still has all that
//! the older document describes. This comparison shares no code with the generator.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::schema::{Schema, resolve, schema};
use paypal_test_support::specs::{elements, entries};

/// An operation of one of PayPal's documents.
pub struct Operation<'a> {
    document: &'a Value,
    item: &'a Value,
    operation: &'a Value,
    path: &'a str,
}

/// Method and path of an operation, with every path parameter written as `{}`.
pub type Route = (String, String);

/// Returns the operations of a document by route.
pub fn operations(document: &Value) -> BTreeMap<Route, Operation<'_>> {
    const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let mut all = BTreeMap::new();
    for (path, item) in entries(&document["paths"]) {
        for (method, operation) in entries(item).filter(|(key, _)| METHODS.contains(&key.as_str())) {
            all.insert(route(method, path), Operation { document, item, operation, path });
        }
    }
    all
}

/// Returns the route of a method and a path.
pub fn route(method: &str, path: &str) -> Route {
    let parts = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    (method.to_uppercase(), parts.collect::<Vec<_>>().join("/"))
}

/// Whether a schema describes what is sent or what is received.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Request,
    Response,
}

/// Returns the first reason why an operation is not the same on the wire; `None` if it is.
pub fn difference(old: &Operation<'_>, new: &Operation<'_>) -> Option<String> {
    let mut comparison = Comparison { old: old.document, new: new.document, compared: BTreeSet::new() };
    comparison.operation(old, new).err()
}

struct Comparison<'a> {
    old: &'a Value,
    new: &'a Value,
    /// The pairs of schemas that are compared already, or at the moment: a schema may contain
    /// itself.
    compared: BTreeSet<(*const Value, *const Value, bool)>,
}

type Same = Result<(), String>;

fn same(condition: bool, why: impl FnOnce() -> String) -> Same {
    if condition { Ok(()) } else { Err(why()) }
}

impl<'a> Comparison<'a> {
    fn operation(&mut self, old: &Operation<'a>, new: &Operation<'a>) -> Same {
        let (was, is) = (parameters(old), parameters(new));
        for (key, parameter) in &was {
            let at = format!("the {} parameter {}", key.0, key.1);
            let same_key = is.get(key).ok_or_else(|| format!("{at} is gone"))?;
            let (old, new) = (schema(self.old, &parameter["schema"]), schema(self.new, &same_key["schema"]));
            self.compare(&old, &new, Direction::Request, &at)?;
        }
        for (key, parameter) in &is {
            let was_required = was.get(key).is_some_and(|it| it["required"] == true);
            same(parameter["required"] != true || was_required, || {
                format!("the {} parameter {} is newly required", key.0, key.1)
            })?;
        }
        let body =
            |operation: &Operation<'a>| resolve(operation.document, &operation.operation["requestBody"]);
        let (was, is) = (body(old), body(new));
        same(is["required"] != true || was["required"] == true, || "the body is newly required".to_owned())?;
        self.content(was, is, Direction::Request, "the request")?;
        let (was, is) = (successes(old), successes(new));
        for (status, was) in &was {
            let is = is.get(status).ok_or_else(|| format!("the status {status} is gone"))?;
            self.content(was, is, Direction::Response, &format!("the response {status}"))?;
        }
        Ok(())
    }

    /// Compares the bodies of each media type.
    fn content(&mut self, old: &'a Value, new: &'a Value, direction: Direction, at: &str) -> Same {
        let has_body = |holder: &Value| entries(&holder["content"]).next().is_some();
        // A request may gain an optional body: it may still be sent without one.
        let may_gain = direction == Direction::Request;
        same(has_body(old) || may_gain || !has_body(new), || format!("{at} has a body now"))?;
        for (media_type, was) in entries(&old["content"]) {
            let is = new["content"].get(media_type).ok_or_else(|| format!("{at} is not {media_type}"))?;
            let (old, new) = (schema(self.old, &was["schema"]), schema(self.new, &is["schema"]));
            self.compare(&old, &new, direction, &format!("{at}: $"))?;
        }
        Ok(())
    }

    fn compare(&mut self, old: &Schema<'a>, new: &Schema<'a>, direction: Direction, at: &str) -> Same {
        if let (Some(one), Some(other)) = (old.identity, new.identity)
            && !self.compared.insert((one, other, direction == Direction::Request))
        {
            return Ok(());
        }
        same(old.types == new.types, || format!("{at} is {:?}, not {:?}", new.types, old.types))?;
        match direction {
            Direction::Request => same(!old.nullable || new.nullable, || format!("{at} is never null"))?,
            Direction::Response => same(old.nullable || !new.nullable, || format!("{at} may be null"))?,
        }
        same(old.values.is_empty() == new.values.is_empty(), || format!("{at} is an enum in one of them"))?;
        if let Some(value) = old.values.iter().find(|value| !new.values.contains(*value)) {
            return Err(format!("{at} lost the value {value}"));
        }
        self.properties(old, new, direction, at)?;
        if let (Some(was), Some(is)) = (old.items, new.items) {
            let (old, new) = (schema(self.old, was), schema(self.new, is));
            self.compare(&old, &new, direction, &format!("{at}[]"))?;
        }
        if let (Some(was), Some(is)) = (old.additional, new.additional) {
            let (old, new) = (schema(self.old, was), schema(self.new, is));
            self.compare(&old, &new, direction, &format!("{at}.*"))?;
        }
        self.alternatives(old, new, direction, at)
    }

    fn properties(&mut self, old: &Schema<'a>, new: &Schema<'a>, direction: Direction, at: &str) -> Same {
        let is_sent = |schema: &Schema<'_>| direction == Direction::Response || !schema.read_only;
        for (name, was) in &old.properties {
            let at = format!("{at}.{name}");
            let was = schema(self.old, was);
            if !is_sent(&was) {
                continue;
            }
            let is = new.properties.get(name).ok_or_else(|| format!("{at} is gone"))?;
            let is = schema(self.new, is);
            same(is_sent(&is), || format!("{at} is newly read-only"))?;
            self.compare(&was, &is, direction, &at)?;
        }
        let (must, had) = match direction {
            Direction::Request => (&new.required, &old.required),
            Direction::Response => (&old.required, &new.required),
        };
        match must.iter().find(|name| old.properties.contains_key(**name) && !had.contains(*name)) {
            Some(name) => Err(format!("{at}.{name} is required in one of them")),
            None => match direction {
                Direction::Request => {
                    let added = new.required.iter().find(|name| !old.properties.contains_key(**name));
                    added.map_or(Ok(()), |name| Err(format!("{at}.{name} is newly required")))
                }
                Direction::Response => Ok(()),
            },
        }
    }

    /// Compares the alternatives of a union: each older one has an equal newer one.
    fn alternatives(&mut self, old: &Schema<'a>, new: &Schema<'a>, direction: Direction, at: &str) -> Same {
        same(old.alternatives.is_empty() == new.alternatives.is_empty(), || {
            format!("{at} has alternatives in one of them")
        })?;
        for was in &old.alternatives {
            let fits = new.alternatives.iter().any(|is| {
                let (old, new) = (schema(self.old, was), schema(self.new, is));
                let mut trial = Comparison { old: self.old, new: self.new, compared: self.compared.clone() };
                trial.compare(&old, &new, direction, at).is_ok()
            });
            same(fits, || format!("{at} lost an alternative"))?;
        }
        Ok(())
    }
}

/// Returns the parameters of an operation, by place and name; a path parameter by its position.
fn parameters<'a>(of: &Operation<'a>) -> BTreeMap<(String, String), &'a Value> {
    let lists = [&of.item["parameters"], &of.operation["parameters"]];
    let all = lists.into_iter().flat_map(elements).map(|parameter| resolve(of.document, parameter));
    let keyed = all.filter_map(|parameter| {
        let [place, name] = ["in", "name"].map(|key| parameter[key].as_str().unwrap_or_default().to_owned());
        // OpenAPI ignores these three: they follow from the media types and the security schemes.
        if place == "header" && ["accept", "content-type", "authorization"].contains(&&*name.to_lowercase()) {
            return None;
        }
        let position = of.path.split('/').position(|part| part == format!("{{{name}}}"));
        let name = position.filter(|_| place == "path").map_or(name, |position| position.to_string());
        Some(((place, name), parameter))
    });
    keyed.collect()
}

/// Returns the success responses of an operation by status.
fn successes<'a>(of: &Operation<'a>) -> BTreeMap<&'a str, &'a Value> {
    let responses = entries(&of.operation["responses"]).filter(|(status, _)| status.starts_with('2'));
    responses.map(|(status, response)| (status.as_str(), resolve(of.document, response))).collect()
}

/// A document with one operation, and one change of it; and whether the operation stays the same on
/// the wire.
#[test]
fn changes_of_the_wire_are_told_from_rearrangements() {
    let base = serde_json::json!({
        "paths": { "/things/{id}": { "post": {
            "parameters": [
                { "in": "path", "name": "id", "required": true, "schema": { "type": "string" } },
                { "in": "query", "name": "page", "schema": { "type": "integer", "maximum": 9 } },
            ],
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/thing" } } } },
            "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/thing" } } } } },
        } } },
        "components": { "schemas": { "thing": {
            "type": "object",
            "required": ["name"],
            "properties": {
                "name": { "type": "string" },
                "state": { "type": "string", "enum": ["OPEN", "DONE"] },
                "part": { "type": "object", "properties": { "size": { "type": "integer" } } },
                "time": { "type": "string", "readOnly": true },
            },
        } } },
    });
    let thing = "/components/schemas/thing";
    let post = "/paths/~1things~1{id}/post";
    let rows = [
        (true, "a limit", format!("{post}/parameters/1/schema/maximum"), serde_json::json!(5)),
        (
            true,
            "an added parameter",
            format!("{post}/parameters/2"),
            serde_json::json!({ "in": "query", "name": "size" }),
        ),
        (
            true,
            "an added status",
            format!("{post}/responses/202"),
            serde_json::json!({ "description": "later" }),
        ),
        (true, "a description", format!("{thing}/description"), serde_json::json!("words")),
        (
            true,
            "an added property",
            format!("{thing}/properties/more"),
            serde_json::json!({ "type": "string" }),
        ),
        (true, "an added value", format!("{thing}/properties/state/enum/2"), serde_json::json!("LATE")),
        (
            true,
            "a hoisted schema",
            format!("{thing}/properties/part"),
            serde_json::json!({ "$ref": "#/components/schemas/part" }),
        ),
        (
            true,
            "a split schema",
            format!("{thing}/allOf"),
            serde_json::json!([{ "$ref": "#/components/schemas/part" }]),
        ),
        (false, "a required parameter", format!("{post}/parameters/1/required"), serde_json::json!(true)),
        (false, "another type", format!("{thing}/properties/name/type"), serde_json::json!("integer")),
        (false, "a lost value", format!("{thing}/properties/state/enum"), serde_json::json!(["OPEN"])),
        (false, "a lost property", format!("{thing}/properties/part/properties"), serde_json::json!({})),
        (false, "a required property", format!("{thing}/required/1"), serde_json::json!("state")),
        (false, "an optional property of responses", format!("{thing}/required"), serde_json::json!([])),
        (
            false,
            "a read-only property",
            format!("{thing}/properties/state/readOnly"),
            serde_json::json!(true),
        ),
        (false, "nullable responses", format!("{thing}/properties/name/nullable"), serde_json::json!(true)),
        (false, "a lost status", format!("{post}/responses"), serde_json::json!({})),
    ];
    for (is_same, change, pointer, value) in rows {
        let mut changed = base.clone();
        changed["components"]["schemas"]["part"] =
            base["components"]["schemas"]["thing"]["properties"]["part"].clone();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        match changed.pointer_mut(parent).unwrap() {
            Value::Array(list) => list.insert(key.parse().unwrap(), value),
            object => object[key] = value,
        }
        let (old, new) = (operations(&base), operations(&changed));
        let route = route("post", "/things/{name}");
        let why = difference(&old[&route], &new[&route]);
        assert_eq!(why.is_none(), is_same, "{change}: {why:?}");
    }
}
