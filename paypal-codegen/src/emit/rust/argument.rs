//! Lists the arguments of an operation's method. A step is the code that passes one to the call.

use super::context::Context;
use super::imports::Imports;
use super::parameter;
use super::text::literal;
use crate::ir::{Body, BodyKind, Encoding, Operation, Scalar, TypeRef};

/// An argument of a method.
pub(super) struct Argument {
    pub(super) name: String,
    pub(super) ty: String,
    /// The step: a chained method such as `.query("page", page)`.
    pub(super) step: String,
}

/// Returns the arguments: the parameters that are arguments, and the required body.
pub(super) fn arguments(
    context: &Context<'_>,
    operation: &Operation,
    imports: &mut Imports,
) -> Vec<Argument> {
    let mut arguments: Vec<Argument> = operation
        .arguments()
        .map(|parameter| Argument {
            name: parameter.name.to_string(),
            ty: parameter::ty(context, parameter, imports),
            step: parameter::step(parameter, &parameter.name, imports),
        })
        .collect();
    match &operation.body {
        Some(Body { required: true, kind: BodyKind::Json(ty), content_type, .. }) => {
            let (ty, step) = body(context, ty, content_type.as_deref(), imports);
            arguments.push(Argument { name: "body".to_owned(), ty, step });
        }
        Some(Body { required: true, kind: BodyKind::Form(ty), encodings, .. }) => {
            let (ty, step) = form(context, ty, encodings, imports);
            arguments.push(Argument { name: "body".to_owned(), ty, step });
        }
        Some(Body { required: true, kind: BodyKind::Bytes, content_type, .. }) => {
            let (ty, step) = bytes(content_type.as_deref(), imports);
            arguments.push(Argument { name: "body".to_owned(), ty, step });
        }
        Some(Body { required: true, kind: BodyKind::Parts, .. }) => {
            let (ty, step) = parts(imports);
            arguments.push(Argument { name: "body".to_owned(), ty, step });
        }
        Some(Body { kind: BodyKind::Multipart { json: Some((_, ty)), json_alone, .. }, .. }) => {
            let (ty, value) = by_reference(context, ty, imports);
            let step = match json_alone {
                // The body becomes multipart with its first file.
                true => format!(".json_bytes(encode({value}))"),
                false => ".multipart(parts.clone())".to_owned(),
            };
            arguments.push(Argument { name: "body".to_owned(), ty, step });
        }
        Some(Body { kind: BodyKind::FormData { fields: ty, files }, encodings, .. }) => {
            imports.add("Multipart");
            let (ty, _) = by_reference(context, ty, imports);
            let step = match files.is_empty() {
                true => format!(".multipart({})", fields(encodings)),
                false => ".multipart(parts.clone())".to_owned(),
            };
            arguments.push(Argument { name: "body".to_owned(), ty, step });
        }
        _ => {}
    }
    arguments
}

/// Returns the expression that turns the fields of a body into the parts of a multipart body.
pub(super) fn fields(encodings: &[(String, Encoding)]) -> String {
    let content_types: Vec<String> = (encodings.iter())
        .filter_map(|(name, encoding)| match encoding {
            Encoding::ContentType(content_type) => {
                Some(format!("({}, {})", literal(name), literal(content_type)))
            }
            Encoding::Style(_) | Encoding::Json => None,
        })
        .collect();
    match content_types.as_slice() {
        [] => "Multipart::new().fields(body)".to_owned(),
        some => format!("Multipart::new().fields_as(body, &[{}])", some.join(", ")),
    }
}

/// Returns type and step of the argument of a JSON body.
pub(super) fn body(
    context: &Context<'_>,
    ty: &TypeRef,
    content_type: Option<&str>,
    imports: &mut Imports,
) -> (String, String) {
    let (ty, value) = by_reference(context, ty, imports);
    imports.add("model::encode");
    let mut step = format!(".json_bytes(encode({value}))");
    if let Some(content_type) = content_type {
        step.push_str(&format!(".header(\"Content-Type\", {content_type:?})"));
    }
    (ty, step)
}

/// Returns type and step of the argument of a form.
pub(super) fn form(
    context: &Context<'_>,
    ty: &TypeRef,
    encodings: &[(String, Encoding)],
    imports: &mut Imports,
) -> (String, String) {
    imports.add("StyledValue");
    let (ty, value) = by_reference(context, ty, imports);
    if encodings.is_empty() {
        return (ty, format!(".form(StyledValue::of({value}))"));
    }
    imports.add("Encoding");
    let encodings: Vec<String> = (encodings.iter())
        .map(|(name, encoding)| {
            let encoding = match encoding {
                Encoding::Style(style) => {
                    imports.add("Style");
                    format!("Style(Style::{style:?})")
                }
                Encoding::Json | Encoding::ContentType(_) => "Json".to_owned(),
            };
            format!("({}, Encoding::{encoding})", literal(name))
        })
        .collect();
    (ty, format!(".form(StyledValue::encoded({value}, &[{}]))", encodings.join(", ")))
}

/// Returns type and step of the argument of a multipart body whose parts the caller passes.
pub(super) fn parts(imports: &mut Imports) -> (String, String) {
    imports.add("Multipart");
    ("Multipart".to_owned(), ".multipart(body)".to_owned())
}

/// Returns type and step of the argument of a body of bytes.
pub(super) fn bytes(content_type: Option<&str>, imports: &mut Imports) -> (String, String) {
    imports.add("Bytes");
    let media_type = content_type.unwrap_or("application/octet-stream");
    ("impl Into<Bytes>".to_owned(), format!(".body({}, body)", literal(media_type)))
}

/// Returns the type of a body's argument, and the expression that is encoded.
pub(super) fn by_reference(
    context: &Context<'_>,
    ty: &TypeRef,
    imports: &mut Imports,
) -> (String, &'static str) {
    imports.ty(ty);
    match ty {
        TypeRef::Scalar(Scalar::String) => ("&str".to_owned(), "&body.to_owned()"),
        TypeRef::List(element) => (format!("&[{}]", context.rust(element, "types::")), "&body.to_vec()"),
        ty => (format!("&{}", context.rust(ty, "types::")), "body"),
    }
}
