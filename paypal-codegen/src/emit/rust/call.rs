//! Writes the request builder of an operation, with methods for optional parameters.

use super::argument;
use super::context::Context;
use super::docs::{Docs, code, prose, sentence};
use super::imports::Imports;
use super::text::{Text, bare, literal};
use super::{paging, parameter};
use crate::ir::{Api, Body, BodyKind, FilePart, Operation, Place, RequestIdUse, Success};

/// Returns the items of an operation's request builder.
pub(super) fn call(context: &Context<'_>, api: &Api, operation: &Operation, imports: &mut Imports) -> String {
    let mut text = Text::new();
    let runtime = context.runtime();
    text.docs(
        "",
        &Docs::of(format!(
            "Request builder of [`{}::{}`]: set options, then `.await` or `send()`.",
            api.service,
            bare(&operation.name)
        )),
    );
    text.line("#[derive(Clone, Debug)]");
    text.line("#[must_use = \"a call does nothing until it is awaited or sent\"]");
    text.line(format!("pub struct {} {{", operation.call));
    text.line("    call: Call,");
    let files = match &operation.body {
        Some(Body { kind: BodyKind::Multipart { json, files, .. }, .. }) => {
            imports.add("Multipart");
            if json.is_some() {
                imports.add("model::encode");
            }
            text.line("    parts: Multipart,");
            files.as_slice()
        }
        Some(Body { kind: BodyKind::FormData { files, .. }, .. }) if !files.is_empty() => {
            text.line("    parts: Multipart,");
            files.as_slice()
        }
        _ => &[],
    };
    text.line("}");
    let methods = methods(context, operation, files, imports);
    if !methods.is_empty() {
        text.line("");
        text.line(format!("impl {} {{", operation.call));
        text.line(methods.join("\n").trim_end());
        text.line("}");
    }
    text.line("");
    let payload = match &operation.success {
        Success::Same(None) => "()".to_owned(),
        Success::Same(Some(ty)) => {
            imports.ty(ty);
            context.rust(ty, "types::")
        }
        Success::Several(_) => operation.outcome.to_string(),
    };
    let takes_id = matches!(operation.request_id, RequestIdUse::Supported { .. });
    let request_id = if takes_id { ", request_id" } else { "" };
    text.line(format!("{runtime}::call!({} -> {payload}{request_id});", operation.call));
    if let Some(pages) = &operation.paging {
        paging::paging(context, operation, pages, &payload, imports, &mut text);
    }
    text.finish()
}

/// Returns the documentation of an optional body, with the description of its type.
fn body_docs(context: &Context<'_>, operation: &Operation) -> Docs {
    let named = match &operation.body {
        Some(Body { kind: BodyKind::Json(ty), .. }) => ty.named(),
        _ => None,
    };
    let description = named
        .and_then(|id| context.program.emitted(id))
        .and_then(|definition| definition.description.as_deref());
    let mut docs = Docs::of("Sets the request body, which is empty by default.");
    if let Some(description) = description {
        docs.push(sentence(&prose(description)));
    }
    docs
}

fn methods(
    context: &Context<'_>,
    operation: &Operation,
    files: &[FilePart],
    imports: &mut Imports,
) -> Vec<String> {
    let mut methods = Vec::new();
    let body = match &operation.body {
        Some(Body { required: false, kind: BodyKind::Json(ty), content_type, .. }) => {
            Some(argument::body(context, ty, content_type.as_deref(), imports))
        }
        Some(Body { required: false, kind: BodyKind::Form(ty), encodings, .. }) => {
            Some(argument::form(context, ty, encodings, imports))
        }
        Some(Body { required: false, kind: BodyKind::Parts, .. }) => Some(argument::parts(imports)),
        Some(Body { required: false, kind: BodyKind::Bytes, content_type, .. }) => {
            Some(argument::bytes(content_type.as_deref(), imports))
        }
        _ => None,
    };
    if let Some((ty, step)) = body {
        let mut text = Text::new();
        text.docs("    ", &body_docs(context, operation));
        text.line(format!("    pub fn body(mut self, body: {ty}) -> Self {{"));
        text.line(format!("        self.call = self.call{step};"));
        text.line("        self");
        text.line("    }");
        methods.push(text.finish());
    }
    for file in files {
        imports.add("File");
        let mut text = Text::new();
        text.line(format!(
            "    /// Adds a file as the part {}. Can be called several times.",
            code(&file.wire)
        ));
        text.line(format!("    pub fn {}(mut self, file: File) -> Self {{", file.name));
        text.line(format!("        self.parts = self.parts.file({}, file);", literal(&file.wire)));
        text.line("        self.call = self.call.multipart(self.parts.clone());");
        text.line("        self");
        text.line("    }");
        methods.push(text.finish());
    }
    let optional = |parameter: &&crate::ir::Parameter| !parameter.required && parameter.place != Place::Path;
    for parameter in operation.parameters.iter().filter(optional) {
        let mut text = Text::new();
        parameter::method(context, parameter, imports, &mut text);
        methods.push(text.finish());
    }
    methods
}
