//! Finds the origin of the schema at any place of a document. So the type of an inline schema has
//! the same name, whether its own place or a reference to the place is lowered first.

use super::fallback_success_status;
use crate::callback;
use crate::document::{METHODS, Node, Pointer, operation_id};
use crate::ir::{Origin, Statuses};

/// Returns the origin of the schema at a pointer; `None` if no schema can be there.
pub(super) fn origin_at(document: &Node, pointer: &Pointer) -> Option<Origin> {
    let tokens: Vec<_> = Pointer::tokens(pointer.as_str()).collect();
    let tokens: Vec<&str> = tokens.iter().map(|token| &**token).collect();
    let schema = |origin: Origin, inside: &[&str]| {
        let outside = tokens.len().checked_sub(inside.len())?;
        let at = tokens.iter().take(outside).fold(Pointer::root(), |at, token| at.child(token));
        inside_schema(document, at, origin, inside)
    };
    match tokens.as_slice() {
        ["components", "schemas", name, inside @ ..] => schema(Origin::Component((*name).to_owned()), inside),
        ["components", group, name, rest @ ..] => schema(of_component(document, group, name), of_part(rest)?),
        ["paths", path, rest @ ..] => {
            let (origin, inside) = of_path(document, path, rest)?;
            schema(origin, inside)
        }
        _ => None,
    }
}

/// Returns the origin of a schema inside a schema.
fn inside_schema(document: &Node, at: Pointer, origin: Origin, inside: &[&str]) -> Option<Origin> {
    let (origin, at, rest) = match inside {
        [] => return Some(origin),
        [key @ ("items" | "additionalProperties" | "not"), rest @ ..] => (origin, at.child(key), rest),
        ["properties", name, rest @ ..] => (origin.property(name), at.child("properties").child(name), rest),
        [key @ ("definitions" | "$defs"), name, rest @ ..] => {
            // A property may have the same name.
            let property = at.child("properties").child(name);
            let is_taken = document.at(property.as_str()).is_some();
            let own = if is_taken { format!("{name}_definition") } else { (*name).to_owned() };
            (origin.property(&own), at.child(key).child(name), rest)
        }
        ["allOf", index, rest @ ..] => (origin, at.child("allOf").child(index), rest),
        [key @ ("oneOf" | "anyOf"), index, rest @ ..] => {
            let at = at.child(key).child(index);
            let branch = document.at(at.as_str());
            let wanted = branch.and_then(|branch| super::text(branch, "x-rust-name"));
            let number = index.parse::<usize>().ok()?.checked_add(1)?;
            (origin.alternative(&wanted.unwrap_or_else(|| format!("option{number}"))), at, rest)
        }
        _ => return None,
    };
    inside_schema(document, at, origin, rest)
}

/// Returns the keys inside the schema of a parameter, a header, a body or a response.
fn of_part<'t>(part: &'t [&'t str]) -> Option<&'t [&'t str]> {
    match part {
        ["schema", inside @ ..] | ["content", _, "schema", inside @ ..] => Some(inside),
        ["headers", _, rest @ ..] => of_part(rest),
        _ => None,
    }
}

/// Returns the origin of a schema in a path item, and the keys inside the schema.
fn of_path<'t>(document: &Node, path: &str, rest: &'t [&'t str]) -> Option<(Origin, &'t [&'t str])> {
    let item = document.get("paths")?.get(path)?;
    let mut operations = item.entries().filter(|(key, _)| METHODS.contains(&key.as_str()));
    let parameter = |operation: String, list: &Node, index: &str| {
        let entry = list.items().nth(index.parse().ok()?)?;
        Some(Origin::Parameter { operation, name: super::text(entry, "name")? })
    };
    match rest {
        ["parameters", index, rest @ ..] => {
            let (method, first) = operations.next()?;
            let id = operation_id(first, method.as_str(), path).into_owned();
            Some((parameter(id, item.get("parameters")?, index)?, of_part(rest)?))
        }
        [method, rest @ ..] => {
            let (_, node) = operations.find(|(key, _)| key.as_str() == *method)?;
            let operation = operation_id(node, method, path).into_owned();
            match rest {
                ["parameters", index, rest @ ..] => {
                    Some((parameter(operation, node.get("parameters")?, index)?, of_part(rest)?))
                }
                ["requestBody", rest @ ..] => Some((Origin::Body { operation }, of_part(rest)?)),
                ["responses", status, rest @ ..] => {
                    Some((of_response(document, (path, method, node), status), of_part(rest)?))
                }
                _ => None,
            }
        }
        [] => None,
    }
}

/// Returns the origin of the schema of a response: the one that lowering the operation gives it.
fn of_response(document: &Node, (path, method, node): (&str, &str, &Node), status: &str) -> Origin {
    let operation = operation_id(node, method, path).into_owned();
    if callback::found(document, path, method, node).is_some() {
        return Origin::Answer { operation, status: status.to_owned() };
    }
    if fallback_success_status(node) == Some(status) {
        return Origin::Response { operation, status: 200 };
    }
    if let Some(statuses) = Statuses::of_error(status) {
        return Origin::Error { operation, statuses };
    }
    match status.parse() {
        Ok(status) => Origin::Response { operation, status },
        // The range `2XX` beside single statuses: only a reference can lead to its schema.
        Err(_) => Origin::Answer { operation, status: status.to_owned() },
    }
}

/// Returns the origin of the schema of a shared parameter, body or response: that of the first
/// operation with a reference to it.
fn of_component(document: &Node, group: &str, name: &str) -> Origin {
    let own = Pointer::root().child("components").child(group).child(name);
    let refers = |node: &Node| node.reference().is_some_and(|it| Pointer::parse(it) == own);
    for (path, item) in document.get("paths").into_iter().flat_map(Node::entries) {
        for (method, node) in item.entries().filter(|(key, _)| METHODS.contains(&key.as_str())) {
            let operation = || operation_id(node, method.as_str(), path.as_str()).into_owned();
            let lists = [item, node].into_iter().filter_map(|it| it.get("parameters"));
            if lists.flat_map(Node::items).any(refers)
                && let Some(name) = document.at(own.as_str()).and_then(|it| super::text(it, "name"))
            {
                return Origin::Parameter { operation: operation(), name };
            }
            if node.get("requestBody").is_some_and(refers) {
                return Origin::Body { operation: operation() };
            }
            let mut responses = node.get("responses").into_iter().flat_map(Node::entries);
            if let Some((status, _)) = responses.find(|(_, response)| refers(response)) {
                return of_response(document, (path.as_str(), method.as_str(), node), status.as_str());
            }
        }
    }
    let is_taken = document.at("/components/schemas").is_some_and(|schemas| schemas.get(name).is_some());
    let kind = group.strip_suffix('s').unwrap_or(group);
    Origin::Component(if is_taken { format!("{name}_{kind}") } else { name.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::origin_at;
    use crate::document::{Pointer, read};
    use crate::ir::{Origin, Statuses};
    use crate::source::SourceFile;

    #[test]
    fn origin_at_names_a_schema_by_its_place() {
        let text = r##"
            openapi: 3.0.3
            paths:
              /a/{id}:
                parameters: [{ name: id, in: path, schema: { type: object } }]
                get:
                  operationId: a.get
                  parameters: [{ name: filter, in: query, schema: {} }, { $ref: "#/components/parameters/p" }]
                  responses: { default: { content: { application/json: { schema: {} } } } }
                post:
                  operationId: a.post
                  requestBody: { content: { application/json: { schema: {} } } }
                  responses: { "201": { $ref: "#/components/responses/made" }, "400": {}, 5xx: { $ref: "#/components/responses/failed" } }
              /b/callback:
                post: { operationId: b.call, x-callback: true, responses: { "200": {}, "422": {} } }
            components:
              parameters: { p: { name: page, schema: {} }, q: { name: q, schema: {} } }
              responses: { made: {}, x: {}, failed: {} }
              schemas:
                x: { oneOf: [{}, { x-rust-name: Second }] }
                y: { items: { properties: { a: {} } } }
        "##;
        let document = read(&SourceFile::new("test.yaml", text)).unwrap();
        let table = [
            ("/components/schemas/x", Some("x")),
            ("/components/schemas/x/properties/a~1b/items/properties/items", Some("x/a/b/items")),
            ("/components/schemas/x/allOf/0/additionalProperties", Some("x")),
            ("/components/schemas/x/oneOf/0", Some("x/option1")),
            ("/components/schemas/x/oneOf/1/properties/b", Some("x/Second/b")),
            ("/components/schemas/x/definitions/part/properties/b", Some("x/part/b")),
            ("/components/schemas/y/items/definitions/a", Some("y/a_definition")),
            ("/components/schemas/x/required", None),
            ("/paths/~1a~1{id}/parameters/0/schema", Some("a.get?/id")),
            ("/paths/~1a~1{id}/get/parameters/0/schema/items", Some("a.get?/filter")),
            ("/paths/~1a~1{id}/get/responses/default/content/application~1json/schema", Some("a.get=200")),
            (
                "/paths/~1a~1{id}/post/requestBody/content/application~1json/schema/properties/c",
                Some("a.post!/c"),
            ),
            ("/paths/~1a~1{id}/post/responses/400/content/application~1json/schema", Some("a.post=400")),
            (
                "/components/responses/failed/content/application~1json/schema/properties/c",
                Some("a.post=5XX/c"),
            ),
            ("/paths/~1b~1callback/post/responses/200/content/application~1json/schema", Some("b.call=200")),
            ("/paths/~1a~1{id}/put/requestBody/content/application~1json/schema", None),
            ("/paths/~1a~1{id}/get/operationId", None),
            ("/components/parameters/p/schema", Some("a.get?/page")),
            ("/components/parameters/q/schema", Some("q")),
            ("/components/parameters/p", None),
            ("/components/responses/made/content/application~1json/schema", Some("a.post=201")),
            ("/components/responses/x/content/application~1json/schema", Some("x_response")),
            ("/info", None),
        ];
        for (pointer, expected) in table {
            let at = Pointer::parse(pointer);
            let origin = origin_at(&document, &at).map(|origin| origin.to_string());
            assert_eq!(origin.as_deref(), expected, "{pointer}");
        }
    }

    #[test]
    fn origin_at_returns_the_origin_that_lowering_gives_a_response() {
        let text = r##"
            openapi: 3.0.3
            paths:
              /a:
                get:
                  operationId: get
                  responses: { "200": {}, "404": {}, 5xx: { $ref: "#/components/responses/r" }, default: {} }
              /b:
                post: { operationId: call, x-callback: true, responses: { "200": {}, "404": {} } }
            components: { responses: { r: {} } }
        "##;
        let document = read(&SourceFile::new("test.yaml", text)).unwrap();
        let error = |statuses| Origin::Error { operation: "get".to_owned(), statuses };
        let answer =
            |status: &str| Origin::Answer { operation: "call".to_owned(), status: status.to_owned() };
        let table = [
            ("/paths/~1a/get/responses/200", Origin::Response { operation: "get".to_owned(), status: 200 }),
            ("/paths/~1a/get/responses/404", error(Statuses::One(404))),
            ("/components/responses/r", error(Statuses::Range(5))),
            ("/paths/~1a/get/responses/default", error(Statuses::Rest)),
            ("/paths/~1b/post/responses/200", answer("200")),
            ("/paths/~1b/post/responses/404", answer("404")),
        ];
        for (response, expected) in table {
            let at = Pointer::parse(response).child("content").child("application/json").child("schema");
            assert_eq!(origin_at(&document, &at), Some(expected), "{response}");
        }
    }
}
