//! Changes of operations: added, removed, renamed, moved, of other scopes or issues.

use paypal_codegen::ir::Operation;
use serde_json::{Value, json};

use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::json;
use crate::next_upstream::place::Place;
use crate::next_upstream::report::Class;
use crate::next_upstream::world::World;

pub const KINDS: &[Kind] = &[
    Kind { name: "operation added", apply: |world| added(world, false) },
    Kind { name: "operation added at a known path", apply: |world| added(world, true) },
    Kind { name: "operation removed", apply: removed },
    Kind { name: "operation id renamed", apply: id_renamed },
    Kind { name: "HTTP method changed", apply: method_changed },
    Kind { name: "operation deprecated", apply: deprecated },
    Kind { name: "tags changed", apply: tags_changed },
    Kind { name: "scope added", apply: |world| scopes(world, true) },
    Kind { name: "scope replaced", apply: |world| scopes(world, false) },
    Kind { name: "alternative scopes added", apply: alternative_scopes },
    Kind { name: "callback operation added", apply: callback },
];

/// Returns the unescaped path and the method of an operation.
pub fn path_of(operation: &Operation) -> Option<(String, String)> {
    let (path, method) = json::split(&operation.pointer)?;
    Some((json::unescape(path.strip_prefix("/paths/")?), method))
}

fn added(world: &mut World<'_>, known_path: bool) -> Option<Change> {
    let methods = ["get", "post", "put", "delete"];
    let target = world.operation(|it, _| it.body.is_none())?;
    let (path, _) = path_of(target.operation)?;
    let item = format!("/paths/{}", json::escape(&path));
    let method =
        methods.into_iter().find(|method| world.at(target.api, &format!("{item}/{method}")).is_none())?;
    let id = world.fresh("next.operation").replace('_', "-");
    let name = world.fresh("next-reports");
    let (path, method) = if known_path { (path, method) } else { (format!("{path}/{name}"), "get") };
    let parameters: Vec<Value> = path
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}'))
        .map(|(name, _)| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
        .collect();
    let content = json!({ "application/json": { "schema": {
        "type": "object", "properties": { "next_report": { "type": "string" } }
    } } });
    let operation = json!({
        "summary": "Show a report", "operationId": id, "parameters": parameters,
        "responses": { "200": { "description": "A report.", "content": content } },
        "security": [{ "Oauth2": ["https://uri.paypal.com/services/next"] }], "tags": ["reports"],
    });
    let paths = world.object(target.api, "/paths")?;
    let entry = paths.entry(path.clone()).or_insert_with(|| json!({}));
    entry.as_object_mut()?.insert(method.to_owned(), operation);
    let pointer = format!("/paths/{}/{method}", json::escape(&path));
    let place = Place::new(world.api(target.api), [pointer], Vec::new());
    let expected = vec![Expected::finding("operation added", Class::Addition, place)];
    Some(Change::new(world, target.api, format!("{method} {path}"), expected))
}

fn removed(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|_, _| true)?;
    let (item, method) = json::split(&target.operation.pointer)?;
    let operations = world.object(target.api, item)?;
    operations.shift_remove(&method);
    if operations.is_empty() {
        let (_, path) = json::split(item)?;
        world.object(target.api, "/paths")?.shift_remove(&path);
    }
    let place = world.place(target);
    let expected = vec![Expected::kept(&["operation"], place.clone()), Expected::Harmless(place)];
    Some(Change::new(world, target.api, format!("`{}` is gone", target.operation.id), expected))
}

fn id_renamed(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|_, _| true)?;
    let id = format!("{}-next", target.operation.id);
    let operation = world.object(target.api, &target.operation.pointer)?;
    operation.insert("operationId".to_owned(), json!(id));
    let place = world.place(target);
    let found = Expected::finding("operation renamed", Class::Documentation, place.clone());
    let what = format!("`{}` is `{id}`", target.operation.id);
    Some(Change::new(world, target.api, what, vec![found, Expected::Harmless(place)]))
}

fn method_changed(world: &mut World<'_>) -> Option<Change> {
    let target = world.lone_operation(|it, _| it.method == "PATCH" || it.method == "PUT")?;
    let (item, old) = json::split(&target.operation.pointer)?;
    let new = if old == "patch" { "put" } else { "patch" };
    json::rename_key(world.object(target.api, item)?, &old, new);
    let place = world.place(target).or(format!("{item}/{new}"));
    let expected = vec![Expected::finding("route", Class::Behaviour, place)];
    Some(Change::new(world, target.api, format!("`{}` is {new}", target.operation.id), expected))
}

fn deprecated(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|it, _| !it.deprecated)?;
    let operation = world.object(target.api, &target.operation.pointer)?;
    operation.insert("deprecated".to_owned(), json!(true));
    let expected = vec![Expected::finding("deprecation", Class::Documentation, world.place(target))];
    Some(Change::new(world, target.api, format!("`{}` is deprecated", target.operation.id), expected))
}

fn tags_changed(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|_, node| node.get("tags").is_some())?;
    let operation = world.object(target.api, &target.operation.pointer)?;
    operation.insert("tags".to_owned(), json!(["next"]));
    let place = world.place(target);
    let what = format!("`{}` has another tag", target.operation.id);
    Some(Change::harmless(world, target.api, what, place))
}

/// Returns the scopes of the only requirement of an operation.
fn requirement(node: &Value) -> Option<(&str, &Vec<Value>)> {
    let [only] = node.get("security")?.as_array()?.as_slice() else { return None };
    let (scheme, scopes) = only.as_object()?.iter().next()?;
    Some((scheme, scopes.as_array()?))
}

fn scopes(world: &mut World<'_>, add: bool) -> Option<Change> {
    let target =
        world.operation(|_, node| requirement(node).is_some_and(|(_, scopes)| !scopes.is_empty()))?;
    let node = world.at(target.api, &target.operation.pointer)?;
    let scheme = requirement(node)?.0.to_owned();
    let pointer = format!("{}/security/0", target.operation.pointer);
    let scopes = world.object(target.api, &pointer)?.get_mut(&scheme)?.as_array_mut()?;
    let scope = json!("https://uri.paypal.com/services/next/write");
    if add {
        scopes.push(scope)
    } else {
        *scopes = vec![scope]
    }
    let found = Expected::finding("scopes", Class::Documentation, world.place(target));
    let what = format!("`{}` needs another scope", target.operation.id);
    Some(Change::new(world, target.api, what, vec![found.and_paypal_accepts(false)]))
}

fn alternative_scopes(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|_, node| requirement(node).is_some())?;
    let node = world.at(target.api, &target.operation.pointer)?;
    let scheme = requirement(node)?.0.to_owned();
    let mut other = serde_json::Map::new();
    other.insert(scheme, json!(["https://uri.paypal.com/services/next/read"]));
    let operation = world.object(target.api, &target.operation.pointer)?;
    operation.get_mut("security")?.as_array_mut()?.push(Value::Object(other));
    let expected = vec![Expected::finding("scopes", Class::Documentation, world.place(target))];
    Some(Change::new(world, target.api, format!("`{}` takes another scope", target.operation.id), expected))
}

fn callback(world: &mut World<'_>) -> Option<Change> {
    let present = world.present();
    let api = world.random.pick(&present)?;
    let name = format!("{}-callback", world.fresh("next-update").replace('_', "-"));
    let (path, id) = (format!("/v2/{name}"), format!("{name}.post"));
    let body = json!({ "type": "object", "required": ["next_event"], "properties": { "next_event": { "type": "string" } } });
    let answer = json!({ "type": "object", "properties": { "next_answer": { "type": "string" } } });
    let operation = json!({
        "summary": "The merchant's endpoint", "operationId": id, "tags": ["externalcallback"],
        "requestBody": { "content": { "application/json": { "schema": body } } },
        "responses": { "200": { "description": "OK", "content": { "application/json": { "schema": answer } } } },
    });
    if !world.claim(api, &[]) {
        return None;
    }
    world.object(api, "/paths")?.insert(path.clone(), json!({ "post": operation }));
    let expected = vec![Expected::Callback { api: world.api(api).to_owned(), id, path: path.clone() }];
    Some(Change::new(world, api, format!("callback {path}"), expected))
}
