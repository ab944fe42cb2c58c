//! Operations: bodies, outcomes, scopes, issues, and what overlays say about their behaviour.

use std::borrow::Cow;
use std::collections::HashMap;

use super::alias::former_names;
use super::media::{self, Format};
use super::{Lower, is_true, text};
use crate::diagnostic::code;
use crate::document::{METHODS, Node, Pointer, Span, operation_id};
use crate::ir::{
    Body, BodyKind, EmptyBody, FilePart, Operation, Origin, Outcome, RequestIdUse, Success, TypeRef,
};
use crate::suggest;

impl<'a> Lower<'a> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations: Vec<Operation> = Vec::new();
        let mut ids: HashMap<String, Span> = HashMap::new();
        let root = Pointer::root().child("paths");
        for (key, path) in self.document.get("paths").into_iter().flat_map(Node::entries) {
            let at = root.child(key.as_str());
            for (method, node) in path.entries() {
                if !METHODS.contains(&method.as_str()) {
                    continue;
                }
                let pointer = at.child(method.as_str());
                let operation = self.operation(key.as_str(), method.as_str(), (path, &at), (node, &pointer));
                if let Some(span) = ids.get(&operation.id).cloned() {
                    let message = format!("the operationId `{}` again", operation.id);
                    let problem = self.error(code::DUPLICATE_OPERATION, message, node, &pointer);
                    problem.help = Some("give one of them another by an overlay".to_owned());
                    problem.related.push(crate::diagnostic::Related {
                        span,
                        message: "it is used here already".to_owned(),
                    });
                }
                ids.entry(operation.id.clone()).or_insert_with(|| operation.span.clone());
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
    ) -> Operation {
        let id = operation_id(node, method, path);
        if let Some(other) = node.get("operationId").filter(|id| id.as_str().is_none()) {
            let message = format!("an `operationId` is a string, this is {}", other.kind());
            self.error(code::WRONG_TYPE, message, other, &pointer.child("operationId")).help =
                Some("write it in quotes".to_owned());
        }
        if matches!(id, Cow::Owned(_)) {
            let message = format!("an operation without an `operationId` is called `{id}`");
            self.note(code::MISSING_PART, message, node, pointer).help =
                Some("name it by an `operationId` in an overlay".to_owned());
        }
        if !matches!(method, "get" | "put" | "post" | "delete" | "patch") {
            let message = format!("the method `{method}` is not supported");
            self.error(code::UNSUPPORTED, message, node, pointer).help =
                Some("take the operation away by an overlay".to_owned());
        }
        let (scopes, security) = self.security(node, pointer);
        let mut operation = Operation {
            id: id.into_owned(),
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            name: String::new(),
            call: String::new(),
            outcome: String::new(),
            wanted_name: text(node, "x-rust-name"),
            aliases: former_names(node),
            type_aliases: Vec::new(),
            parameters: Vec::new(),
            left_out: Vec::new(),
            body: None,
            empty_body: EmptyBody::Nothing,
            accept: Vec::new(),
            request_id: RequestIdUse::NotTaken,
            success: Success::Same(None),
            outcomes: Vec::new(),
            scopes,
            security,
            issues: Vec::new(),
            pagination: node.get("x-pagination").map(Node::to_json),
            paging: None,
            deprecated: is_true(node, "deprecated"),
            description: text(node, "description").or_else(|| text(node, "summary")),
            pointer: pointer.as_str().to_owned(),
            span: node.span.clone(),
        };
        self.parameters(path_node, node, (path_at, pointer), &mut operation);
        self.retry(node, pointer, &mut operation);
        self.body(node, pointer, &mut operation);
        self.responses(node, pointer, &mut operation);
        operation
    }

    /// What an overlay says of sending the operation twice. One that takes a request id needs no such word.
    fn retry(&mut self, node: &'a Node, pointer: &Pointer, into: &mut Operation) {
        match node.get("x-retry").and_then(Node::as_str) {
            None => {}
            Some("safe") if into.request_id == RequestIdUse::NotTaken => {
                into.request_id = RequestIdUse::NotNeeded
            }
            Some("safe") => {
                let message = "`x-retry` has no meaning on an operation with a request id";
                self.error(code::MISPLACED_EXTENSION, message, node, &pointer.child("x-retry")).help =
                    Some("leave it out: the request id makes it safe to repeat the call".to_owned());
            }
            // The check against the table of keys reports any other word.
            Some(_) => {}
        }
    }

    fn body(&mut self, node: &'a Node, pointer: &Pointer, into: &mut Operation) {
        into.empty_body = match node.get("x-empty-body").and_then(Node::as_str) {
            Some("json") => EmptyBody::Json,
            Some("content-type") => EmptyBody::ContentType,
            // The check against the table of keys reports any other word.
            _ => EmptyBody::Nothing,
        };
        let Some(written) = node.get("requestBody") else { return };
        let Some((body, at)) = self.resolve(written, &pointer.child("requestBody")) else { return };
        let content = body.get("content");
        let wanted = self.wanted(written, body, &at);
        if node.get("x-multipart").is_none() && wanted.is_none() {
            self.not_chosen(body, &at);
        }
        let chosen = content.and_then(|content| media::chosen(content, wanted));
        let mut content_type = None;
        let mut media_types: Vec<String> =
            content.into_iter().flat_map(Node::entries).map(|(key, _)| key.name.clone()).collect();
        let kind = if let Some(multipart) = node.get("x-multipart") {
            self.multipart(multipart, &pointer.child("x-multipart"), &into.id)
        } else {
            match chosen {
                Some((media, Format::Json, node)) => {
                    content_type = media::header(media);
                    let (schema, at) = (node.get("schema"), at.child("content").child(media).child("schema"));
                    let origin = Origin(vec![format!("{}!", into.id)]);
                    BodyKind::Json(schema.map_or(TypeRef::Any, |schema| self.type_of(schema, &at, &origin)))
                }
                Some((media, Format::Bytes, node)) => {
                    self.as_bytes(media, node, &at.child("content").child(media));
                    content_type = Some(media.to_owned());
                    media_types.sort_by_key(|other| other != media);
                    BodyKind::Bytes
                }
                Some((media, Format::Form, node)) => {
                    let (schema, at) = (node.get("schema"), at.child("content").child(media).child("schema"));
                    let origin = Origin(vec![format!("{}!", into.id)]);
                    if let Some(encoding) = node.get("encoding") {
                        let message = "the `encoding` of a form is not read: what is inside a property is `name[key]=value`";
                        self.note(code::NOT_ENFORCED, message, encoding, &at).help =
                            Some("that is what most services take".to_owned());
                    }
                    BodyKind::Form(schema.map_or(TypeRef::Any, |schema| self.type_of(schema, &at, &origin)))
                }
                Some((media, Format::FormData, node)) if self.form_files(node).is_some() => {
                    media_types.sort_by_key(|other| other != media);
                    let files = self.form_files(node).unwrap_or_default();
                    let part = |wire: &str| FilePart { wire: wire.to_owned(), name: String::new() };
                    let files = files.into_iter().map(part).collect();
                    BodyKind::Multipart { json: None, files, json_alone: false }
                }
                Some((media, Format::FormData, node)) => {
                    media_types.sort_by_key(|other| other != media);
                    let at = at.child("content").child(media);
                    let Some(kind) = self.form_data(node, &at, &into.id) else {
                        let message = "what the parts of the body are is not said";
                        self.error(code::UNSUPPORTED, message, node, &at).help = Some(
                            "list them under `properties`, or describe them by `x-multipart` in an overlay"
                                .to_owned(),
                        );
                        return;
                    };
                    if let Some(encoding) = node.get("encoding") {
                        let message = "the `encoding` of parts is not read: an object is sent as JSON, all else as text";
                        self.note(code::NOT_ENFORCED, message, encoding, &at.child("encoding")).help =
                            Some("that is what most services take".to_owned());
                    }
                    kind
                }
                None => {
                    let message = "nothing is said of what the body holds";
                    self.error(code::UNSUPPORTED, message, body, &at).help =
                        Some("describe it under `content`".to_owned());
                    return;
                }
            }
        };
        // An overlay may say so of one operation, beside its reference to a body of several.
        let required = is_true(body, "required") || is_true(written, "required");
        into.body = Some(Body { required, kind, content_type, media_types });
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
                            Some(crate::suggest::help(self.document, target));
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
        let stands_in = stands_in(node);
        for (key, written) in node.get("responses").into_iter().flat_map(Node::entries) {
            let Some((response, at)) = self.resolve(written, &at.child(key.as_str())) else {
                is_broken = true;
                continue;
            };
            let codes: Vec<String> = (response.get("x-issues").into_iter().flat_map(Node::items))
                .filter_map(|code| code.as_str().map(str::to_owned))
                .collect();
            if !codes.is_empty() {
                into.issues.push((key.name.clone(), codes));
            }
            let is_range = key.as_str().eq_ignore_ascii_case("2XX");
            let status = match status_of(key.as_str()) {
                Some(status) => status,
                // What stands for every success, and nothing else does, may as well be one.
                None if stands_in == Some(key.as_str()) => 200,
                None if is_range => {
                    self.error(
                        code::UNSUPPORTED,
                        "a range of statuses beside others is not supported",
                        response,
                        &at,
                    )
                    .help = Some("list each status, such as `200`".to_owned());
                    continue;
                }
                None => continue,
            };
            let wanted = self.wanted(written, response, &at);
            if wanted.is_none() {
                self.not_chosen(response, &at);
            }
            let content = response.get("content");
            let chosen = content.and_then(|content| media::chosen(content, wanted));
            into.accept
                .extend(chosen.map(|(media, _, _)| media.to_owned()).filter(|it| !into.accept.contains(it)));
            let origin = Origin(vec![format!("{}={status}", into.id)]);
            let payload = chosen.and_then(|chosen| self.payload(chosen, &at.child("content"), &origin));
            into.outcomes.push(Outcome { status, payload });
        }
        if node.get("responses").is_none() {
            self.error(code::MISSING_PART, "an operation needs `responses`", node, pointer).help =
                Some("list a status such as `200` under `responses`".to_owned());
        } else if into.outcomes.is_empty() && !is_broken {
            let message = "no success is described: what is answered is not read, and a redirect is an error to the caller";
            self.warning(code::MISSING_PART, message, node, pointer).help =
                Some("list a status such as `200` under `responses`".to_owned());
        }
        // JSON is what the client asks for by itself.
        if into.accept.iter().all(|it| media::is_usual(it)) {
            into.accept.clear();
        }
        into.success = success(&into.outcomes);
    }
}

impl<'a> Lower<'a> {
    /// What a response holds; `None` where nothing is said of it.
    fn payload(
        &mut self,
        (media, format, node): (&'a str, Format, &'a Node),
        at: &Pointer,
        origin: &Origin,
    ) -> Option<TypeRef> {
        let at = at.child(media);
        match format {
            Format::Json => Some(self.type_of(node.get("schema")?, &at.child("schema"), origin)),
            Format::Bytes | Format::Form => {
                self.as_bytes(media, node, &at);
                Some(TypeRef::Bytes)
            }
            Format::FormData => {
                let schema = node.get("schema")?;
                let (schema, schema_at) = self.resolve(schema, &at.child("schema"))?;
                if media::is_one_file(schema) {
                    return Some(TypeRef::File);
                }
                let message = "a multipart answer of other than one file is not supported";
                self.error(code::UNSUPPORTED, message, schema, &schema_at).help = Some(
                    "describe it as an object with one property, a string of `format: binary`".to_owned(),
                );
                None
            }
        }
    }

    /// The files of a multipart body that is nothing but files.
    fn form_files(&self, media: &'a Node) -> Option<Vec<&'a str>> {
        let schema = media.get("schema")?;
        let target = schema.reference().and_then(|target| self.document.at(target));
        media::files(target.unwrap_or(schema))
    }

    /// The media type that an overlay chooses for a body; one that is not there is a diagnostic.
    fn wanted(&mut self, written: &'a Node, body: &'a Node, at: &Pointer) -> Option<&'a str> {
        let node = media::wanted(written, body)?;
        let wanted = node.as_str()?;
        let names = || body.get("content").into_iter().flat_map(Node::entries).map(|(key, _)| key.as_str());
        let found = names().find(|name| *name == wanted);
        if found.is_none() {
            let message = format!("`{}` is {wanted}, which is none of the body's media types", media::WANTED);
            self.error(code::WRONG_TYPE, message, node, &at.child(media::WANTED)).help =
                Some(match suggest::nearest(wanted, names()) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => format!("write one of `{}`", names().collect::<Vec<_>>().join("`, `")),
                });
        }
        found
    }

    /// Says which media types nobody can ask for, where they are more than another name of the one that is used.
    fn not_chosen(&mut self, body: &'a Node, at: &Pointer) {
        let Some(content) = body.get("content") else { return };
        let Some(chosen) = media::chosen(content, None) else { return };
        for (key, node) in content.entries().filter(|(key, _)| key.as_str() != chosen.0) {
            if !media::is_the_same((key.as_str(), node), chosen) {
                let message = format!("`{}` is not used: there is `{}`", key.as_str(), chosen.0);
                self.note(code::NOT_CHOSEN, message, node, &at.child("content").child(key.as_str())).help =
                    Some(format!(
                        "to have the other, name it by `{}` beside `content` in an overlay",
                        media::WANTED
                    ));
            }
        }
    }

    /// Warns where a schema promises more than the bytes that are handed out.
    fn as_bytes(&mut self, media: &str, node: &'a Node, at: &Pointer) {
        let Some(schema) = node.get("schema") else { return };
        let at = at.child("schema");
        let Some((target, _)) = self.resolve(schema, &at) else { return };
        if target.get("type").is_none_or(|ty| ty.as_str() == Some("string")) && target.reference().is_none() {
            return;
        }
        let message = format!("what `{media}` holds is not read: it is sent and received as bytes");
        self.warning(code::ONLY_BYTES, message, schema, &at).help =
            Some("read and write it with a library for that format".to_owned());
    }
}

/// The status of a success.
fn status_of(key: &str) -> Option<u16> {
    key.parse().ok().filter(|status| (200..300).contains(status))
}

/// The response that stands for every success: `2XX`, or `default` where all others are errors. None where a status is listed.
pub(crate) fn stands_in(operation: &Node) -> Option<&str> {
    let keys = || operation.get("responses").into_iter().flat_map(Node::entries).map(|(key, _)| key.as_str());
    if keys().any(|key| status_of(key).is_some()) {
        return None;
    }
    let is_error = |key: &str| key == "default" || key.starts_with(['4', '5']);
    keys()
        .find(|key| key.eq_ignore_ascii_case("2XX"))
        .or_else(|| keys().find(|key| *key == "default").filter(|_| keys().all(is_error)))
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
