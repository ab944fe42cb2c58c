//! Names the operations of a document.

use std::borrow::Cow;

use super::Node;

/// The keys of a path item that hold operations.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Returns the `operationId` of an operation. If there is none, builds one from method and path:
/// `get_things_by_id` for `GET /things/{id}`.
pub fn operation_id<'a>(operation: &'a Node, method: &str, path: &str) -> Cow<'a, str> {
    match operation.get("operationId").and_then(Node::as_str).filter(|id| !id.is_empty()) {
        Some(id) => Cow::Borrowed(id),
        None => Cow::Owned(of_path(method, path)),
    }
}

fn of_path(method: &str, path: &str) -> String {
    let mut id = method.to_owned();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        if part.starts_with('{') {
            id.push_str("_by");
        }
        for word in part.split(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty()) {
            id.push('_');
            id.push_str(word);
        }
    }
    id
}

/// Returns a path template without the names of its parameters.
pub fn route(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |route, part| route + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::of_path;

    #[test]
    fn of_path_builds_an_id_from_method_and_path() {
        let table = [
            ("get", "/", "get"),
            ("get", "/things/{id}", "get_things_by_id"),
            ("post", "/v1/things/{thing-id}/parts", "post_v1_things_by_thing_id_parts"),
            ("get", "/things/{from}...{to}", "get_things_by_from_to"),
        ];
        for (method, path, expected) in table {
            assert_eq!(of_path(method, path), expected, "{method} {path}");
        }
    }
}
