//! Operations: bodies, outcomes, scopes, issues, and what overlays say about their behaviour.

use super::{Lower, is_true, text};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{
    Body, BodyKind, EmptyBody, FilePart, Operation, Origin, Outcome, RequestIdUse, Success, TypeRef,
};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl<'a> Lower<'a> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations: Vec<Operation> = Vec::new();
        let root = Pointer::root().child("paths");
        for (key, path) in self.document.get("paths").into_iter().flat_map(Node::entries) {
            let at = root.child(key.as_str());
            for (method, node) in path.entries() {
                if !METHODS.contains(&method.as_str()) {
                    continue;
                }
                let pointer = at.child(method.as_str());
                let Some(operation) =
                    self.operation(key.as_str(), method.as_str(), (path, &at), (node, &pointer))
                else {
                    continue;
                };
                if let Some(first) = operations.iter().find(|other| other.id == operation.id) {
                    let message = format!("the operationId `{}` again", operation.id);
                    let span = first.span.clone();
                    let problem = self.error(code::DUPLICATE_OPERATION, message, node, &pointer);
                    problem.help = Some("give one of them another by an overlay".to_owned());
                    problem.related.push(crate::diagnostic::Related {
                        span,
                        message: "it is used here already".to_owned(),
                    });
                }
                operations.push(operation);
            }
        }
        operations
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        (path_node, path_at): (&'a Node, &Pointer),
        (node, pointer): (&'a Node, &Pointer),
    ) -> Option<Operation> {
        let Some(id) = text(node, "operationId").filter(|id| !id.is_empty()) else {
            self.error(code::MISSING_PART, "an operation needs an `operationId`", node, pointer).help =
                Some("its method is named after it".to_owned());
            return None;
        };
        if !matches!(method, "get" | "put" | "post" | "delete" | "patch") {
            let message = format!("the method `{method}` is not supported");
            self.error(code::UNSUPPORTED, message, node, pointer).help =
                Some("take the operation away by an overlay".to_owned());
        }
        let mut operation = Operation {
            id,
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            name: String::new(),
            call: String::new(),
            outcome: String::new(),
            wanted_name: text(node, "x-rust-name"),
            parameters: Vec::new(),
            left_out: Vec::new(),
            body: None,
            empty_body: EmptyBody::Nothing,
            request_id: RequestIdUse::NotTaken,
            success: Success::Same(None),
            outcomes: Vec::new(),
            scopes: scopes(node),
            issues: Vec::new(),
            pagination: node.get("x-pagination").map(Node::to_json),
            paging: None,
            deprecated: is_true(node, "deprecated"),
            description: text(node, "description"),
            pointer: pointer.as_str().to_owned(),
            span: node.span.clone(),
        };
        self.parameters(path_node, node, (path_at, pointer), &mut operation);
        self.retry(node, pointer, &mut operation);
        self.body(node, pointer, &mut operation);
        self.responses(node, pointer, &mut operation);
        Some(operation)
    }

    /// What an overlay says of sending the operation twice. One that takes a request id needs no such word.
    fn retry(&mut self, node: &'a Node, pointer: &Pointer, into: &mut Operation) {
        match node.get("x-retry").and_then(Node::as_str) {
            None => {}
            Some("safe") if into.request_id == RequestIdUse::NotTaken => {
                into.request_id = RequestIdUse::NotNeeded
            }
            Some(other) => {
                let message =
                    format!("`x-retry` is `safe` on an operation without request id, not `{other}`");
                self.error(code::WRONG_TYPE, message, node, &pointer.child("x-retry")).help =
                    Some("write `safe` where a POST only reads, or leave it out".to_owned());
            }
        }
    }

    fn body(&mut self, node: &'a Node, pointer: &Pointer, into: &mut Operation) {
        into.empty_body = match node.get("x-empty-body").and_then(Node::as_str) {
            Some("json") => EmptyBody::Json,
            Some("content-type") => EmptyBody::ContentType,
            None => EmptyBody::Nothing,
            Some(other) => {
                let message = format!("`x-empty-body` is `json` or `content-type`, not `{other}`");
                self.error(code::WRONG_TYPE, message, node, &pointer.child("x-empty-body")).help =
                    Some("write one of the two, or leave it out where nothing is sent".to_owned());
                EmptyBody::Nothing
            }
        };
        let Some(body) = node.get("requestBody") else { return };
        let Some((body, at)) = self.resolve(body, &pointer.child("requestBody")) else { return };
        let content = body.get("content");
        let media_types: Vec<String> =
            content.into_iter().flat_map(Node::entries).map(|(key, _)| key.name.clone()).collect();
        let kind = if let Some(multipart) = node.get("x-multipart") {
            self.multipart(multipart, &pointer.child("x-multipart"), &into.id)
        } else if let Some((media, schema)) = json_schema(content) {
            let at = at.child("content").child(media).child("schema");
            BodyKind::Json(self.type_of(schema, &at, &Origin(vec![format!("{}!", into.id)])))
        } else {
            self.error(code::UNSUPPORTED, "the body is not JSON", body, &at).help =
                Some("describe a multipart body by `x-multipart` in an overlay".to_owned());
            return;
        };
        into.body = Some(Body { required: is_true(body, "required"), kind, media_types });
    }

    fn multipart(&mut self, node: &'a Node, pointer: &Pointer, id: &str) -> BodyKind {
        let files = node.get("files").into_iter().flat_map(Node::items).filter_map(Node::as_str);
        let files = files.map(|wire| FilePart { wire: wire.to_owned(), name: String::new() }).collect();
        let json = node.get("json").and_then(|json| Some((json, text(json, "part")?))).map(|(json, part)| {
            let ty = match json.get("schema").and_then(Node::as_str) {
                None => TypeRef::Any,
                Some(target) => match self.document.at(target) {
                    Some(schema) => {
                        let at = Pointer::tokens(target).fold(Pointer::root(), |at, token| at.child(token));
                        let name = Pointer::tokens(target).last().unwrap_or_default().into_owned();
                        let origin =
                            if target.starts_with("#/components/schemas/") { name } else { format!("{id}!") };
                        self.type_of(schema, &at, &Origin(vec![origin]))
                    }
                    None => {
                        let message = format!("`{target}` does not exist in this document");
                        self.error(code::DANGLING_REFERENCE, message, json, &pointer.child("json")).help =
                            Some("check the spelling, or add the component".to_owned());
                        TypeRef::Any
                    }
                },
            };
            (part, ty)
        });
        BodyKind::Multipart { json, files, json_alone: is_true(node, "json_alone") }
    }

    fn responses(&mut self, node: &'a Node, pointer: &Pointer, into: &mut Operation) {
        let at = pointer.child("responses");
        let mut is_broken = false;
        for (key, response) in node.get("responses").into_iter().flat_map(Node::entries) {
            let Some((response, at)) = self.resolve(response, &at.child(key.as_str())) else {
                is_broken = true;
                continue;
            };
            let codes: Vec<String> = (response.get("x-issues").into_iter().flat_map(Node::items))
                .filter_map(|code| code.as_str().map(str::to_owned))
                .collect();
            if !codes.is_empty() {
                into.issues.push((key.name.clone(), codes));
            }
            if key.as_str().eq_ignore_ascii_case("2XX") {
                self.error(code::UNSUPPORTED, "a range of statuses is not supported", response, &at).help =
                    Some("list each status, such as `200`".to_owned());
                is_broken = true;
                continue;
            }
            let Some(status) = key.as_str().parse::<u16>().ok().filter(|status| (200..300).contains(status))
            else {
                continue;
            };
            let payload = json_schema(response.get("content")).map(|(media, schema)| {
                let at = at.child("content").child(media).child("schema");
                self.type_of(schema, &at, &Origin(vec![format!("{}={status}", into.id)]))
            });
            into.outcomes.push(Outcome { status, payload });
        }
        if into.outcomes.is_empty() && !is_broken {
            self.error(code::MISSING_PART, "an operation needs a success response", node, pointer).help =
                Some("list a status such as `200` under `responses`".to_owned());
        }
        into.success = success(&into.outcomes);
    }
}

/// Equal payloads collapse, whatever the status.
fn success(outcomes: &[Outcome]) -> Success {
    match outcomes {
        [] => Success::Same(None),
        [first, rest @ ..] if rest.iter().all(|other| other.payload == first.payload) => {
            Success::Same(first.payload.clone())
        }
        _ => {
            Success::Several(outcomes.iter().map(|outcome| (outcome.clone(), arm(outcome.status))).collect())
        }
    }
}

/// The arm of a status: HTTP's reason phrase.
fn arm(status: u16) -> String {
    match status {
        200 => "Ok".to_owned(),
        201 => "Created".to_owned(),
        202 => "Accepted".to_owned(),
        204 => "NoContent".to_owned(),
        other => format!("Status{other}"),
    }
}

/// The schema of the JSON media type; of another one where it stands for the same (`multipart/mixed`).
fn json_schema(content: Option<&Node>) -> Option<(&str, &Node)> {
    let content = content?;
    let of = |media: &str| content.get(media)?.get("schema");
    if let Some(schema) = of("application/json") {
        return Some(("application/json", schema));
    }
    content
        .entries()
        .filter(|(key, _)| !key.as_str().starts_with("multipart/form-data"))
        .find_map(|(key, media)| media.get("schema").map(|schema| (key.as_str(), schema)))
}

fn scopes(node: &Node) -> Vec<Vec<String>> {
    (node.get("security").into_iter().flat_map(Node::items))
        .map(|requirement| {
            (requirement.entries().flat_map(|(_, scopes)| scopes.items()))
                .filter_map(|scope| scope.as_str().map(str::to_owned))
                .collect()
        })
        .collect()
}
