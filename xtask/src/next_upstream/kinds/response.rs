//! Changes of responses and of issue codes.

use std::collections::HashMap;

use paypal_codegen::ir::Operation;
use serde_json::{Value, json};

use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::json;
use crate::next_upstream::place::Place;
use crate::next_upstream::report::Class;
use crate::next_upstream::targets::Target;
use crate::next_upstream::world::World;

pub const KINDS: &[Kind] = &[
    Kind { name: "success status added", apply: status_added },
    Kind { name: "success status changed", apply: status_changed },
    Kind { name: "success status removed", apply: status_removed },
    Kind { name: "error status added", apply: error_added },
    Kind { name: "response moved to a component", apply: hoisted },
    Kind { name: "issue added", apply: issue_added },
    Kind { name: "issue removed", apply: issue_removed },
];

fn pointer(target: Target<'_>, status: impl std::fmt::Display) -> String {
    format!("{}/responses/{status}", target.operation.pointer)
}

fn place_of(world: &World<'_>, target: Target<'_>, status: impl std::fmt::Display) -> Place {
    let rust = vec![format!("{}::{}", world.api(target.api), target.operation.name)];
    Place::new(world.api(target.api), [pointer(target, status)], rust)
}

/// Returns the only success status of an operation, if it has a body that is written there.
fn only_status(operation: &Operation, node: &Value) -> Option<u16> {
    let [only] = operation.outcomes.as_slice() else { return None };
    only.payload.as_ref()?;
    node.pointer(&format!("/responses/{}/content", only.status))?;
    Some(only.status)
}

/// Adds a status with the same body as the only one: the call returns the same type.
fn status_added(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|it, node| {
        only_status(it, node).is_some_and(|status| status != 202) && node.pointer("/responses/202").is_none()
    })?;
    let known = target.operation.outcomes.first()?.status;
    let body = world.at(target.api, &pointer(target, known))?.clone();
    let responses = format!("{}/responses", target.operation.pointer);
    world.object(target.api, &responses)?.insert("202".to_owned(), body);
    let found = Expected::finding("status added", Class::Documentation, place_of(world, target, 202));
    let what = format!("`{}` may return 202", target.operation.id);
    Some(Change::new(world, target.api, what, vec![found.saying("202")]))
}

fn status_changed(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|it, node| {
        only_status(it, node).is_some_and(|status| status == 200) && node.pointer("/responses/201").is_none()
    })?;
    let responses = format!("{}/responses", target.operation.pointer);
    json::rename_key(world.object(target.api, &responses)?, "200", "201");
    let added = Expected::finding("status added", Class::Documentation, place_of(world, target, 201));
    let expected = vec![
        added.saying("201"),
        Expected::kept(&["response"], place_of(world, target, 200)),
        Expected::Harmless(world.place(target)),
    ];
    Some(Change::new(world, target.api, format!("`{}` returns 201", target.operation.id), expected))
}

fn status_removed(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|it, node| {
        let are_written = it
            .outcomes
            .iter()
            .all(|outcome| node.pointer(&format!("/responses/{}", outcome.status)).is_some());
        it.outcomes.len() > 1 && are_written
    })?;
    let status = world.random.pick(&target.operation.outcomes)?.status;
    let responses = format!("{}/responses", target.operation.pointer);
    world.object(target.api, &responses)?.shift_remove(&status.to_string());
    let expected = vec![
        Expected::kept(&["response"], place_of(world, target, status)),
        Expected::Harmless(world.place(target)),
    ];
    let what = format!("`{}` no longer returns {status}", target.operation.id);
    Some(Change::new(world, target.api, what, expected))
}

fn error_added(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|_, node| node.pointer("/responses/429").is_none())?;
    let responses = format!("{}/responses", target.operation.pointer);
    let response = json!({ "description": "Too many requests." });
    world.object(target.api, &responses)?.insert("429".to_owned(), response);
    let place = world.place(target);
    Some(Change::harmless(world, target.api, format!("`{}` may return 429", target.operation.id), place))
}

fn hoisted(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|it, node| only_status(it, node).is_some())?;
    let status = target.operation.outcomes.first()?.status;
    let name = world.fresh("next_response");
    let responses = format!("{}/responses", target.operation.pointer);
    let reference = json!({ "$ref": format!("#/components/responses/{name}") });
    let response = world.object(target.api, &responses)?.insert(status.to_string(), reference)?;
    let components = world.object(target.api, "/components")?;
    components.entry("responses").or_insert_with(|| json!({})).as_object_mut()?.insert(name, response);
    let place = world.place(target);
    let what = format!("the response of `{}` is a component", target.operation.id);
    Some(Change::new(world, target.api, what, vec![Expected::Rearranged(place)]))
}

/// Returns the first error status whose JSON schema is written at the operation.
fn error_status(node: &Value) -> Option<String> {
    let responses = node.get("responses")?.as_object()?;
    let is_error = |status: &&String| ["400", "403", "404", "422"].contains(&status.as_str());
    let has_schema = |status: &&String| {
        responses
            .get(status.as_str())
            .and_then(|it| it.pointer("/content/application~1json/schema"))
            .is_some()
    };
    responses.keys().filter(is_error).find(has_schema).cloned()
}

fn issue_added(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|_, node| error_status(node).is_some())?;
    let status = error_status(world.at(target.api, &target.operation.pointer)?)?;
    let code = world.fresh("NEXT_ISSUE");
    let content = format!("{}/content/application~1json", pointer(target, &status));
    let media = world.object(target.api, &content)?;
    let known = media.get("schema")?.clone();
    let branch = json!({ "properties": { "issue": { "type": "string", "enum": [code] } } });
    let details = json!({ "type": "array", "items": { "anyOf": [branch] } });
    let more = json!({ "type": "object", "properties": { "details": details } });
    media.insert("schema".to_owned(), json!({ "allOf": [known, more] }));
    let rust = vec![format!("{}::Issue", world.api(target.api))];
    let place = Place::new(world.api(target.api), [pointer(target, &status)], rust);
    let found = Expected::finding("issue added", Class::Behaviour, place).saying(&code);
    Some(Change::new(world, target.api, format!("`{}` has {code}", target.operation.id), vec![found]))
}

/// Removes an issue code that only one operation documents.
fn issue_removed(world: &mut World<'_>) -> Option<Change> {
    let mut codes = Vec::new();
    for api in world.present() {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        let operations = world.base.program.apis.get(api).map(|it| it.operations.as_slice());
        for operation in operations.unwrap_or_default() {
            for code in operation.issues.iter().flat_map(|(_, codes)| codes) {
                *counts.entry(code).or_default() += 1;
            }
        }
        codes.extend(
            counts.into_iter().filter(|(_, count)| *count == 1).map(|(code, _)| (api, code.to_owned())),
        );
    }
    codes.sort();
    world.random.shuffle(&mut codes);
    let (api, code) = codes.into_iter().find(|(api, code)| {
        is_branch_of_a_list(world.document(*api), code) && world.claim(*api, &[format!("{api} issue {code}")])
    })?;
    let wanted = json!(code);
    json::each_object_mut(world.document_mut(api)?, &mut |object| {
        if let Some(list) = object.get_mut("anyOf").and_then(Value::as_array_mut) {
            list.retain(|branch| branch.pointer("/properties/issue/enum/0") != Some(&wanted));
        }
    });
    let rust = vec![format!("{}::Issue", world.api(api))];
    let place = Place::new(world.api(api), ["/paths".to_owned()], rust);
    let expected = vec![Expected::kept(&["issue"], place)];
    Some(Change::new(world, api, format!("{code} is gone"), expected))
}

/// Whether every mention of a code is one branch among others.
fn is_branch_of_a_list(document: &Value, code: &str) -> bool {
    let (mut branches, mut all) = (0, 0);
    let wanted = json!(code);
    json::each_object(document, &mut |object| {
        if let Some(list) = object.get("anyOf").and_then(Value::as_array).filter(|list| list.len() > 1) {
            let is_it = |it: &&Value| it.pointer("/properties/issue/enum") == Some(&json!([code]));
            branches += list.iter().filter(is_it).count();
        }
        let values = object.get("enum").and_then(Value::as_array);
        all += usize::from(values.is_some_and(|values| values.contains(&wanted)));
    });
    branches > 0 && branches == all
}
