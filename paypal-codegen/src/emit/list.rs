//! Builds the lines of `paypal-codegen list --json`.

use serde_json::{Value, json};

use super::Options;
use super::rust::{Context, rust_path};
use crate::ir::{Api, Body, BodyKind, Operation, Program, RequestIdUse, TypeRef};

/// Returns one object per operation, in the order of the APIs and their specs.
pub fn list(program: &Program) -> Vec<Value> {
    let options = Options::committed();
    let context = Context::new(program, &options);
    let lines =
        program.apis.iter().flat_map(|api| api.operations.iter().map(move |operation| (api, operation)));
    lines.map(|(api, operation)| line(&context, api, operation)).collect()
}

fn line(context: &Context<'_>, api: &Api, operation: &Operation) -> Value {
    let parameters: Vec<Value> = operation
        .parameters
        .iter()
        .map(|parameter| {
            json!({
                "name": parameter.wire,
                "in": parameter.place.as_str(),
                "required": parameter.required,
                "type": context.spec(&parameter.ty),
            })
        })
        .collect();
    let responses: Vec<Value> = operation
        .outcomes
        .iter()
        .map(|outcome| {
            json!({
                "status": outcome.status,
                "component": outcome.payload.as_ref().map(|ty| context.spec(ty)),
                "type": outcome.payload.as_ref().map(|ty| context.rust(ty, "")),
            })
        })
        .collect();
    let lifetime = match &operation.request_id {
        RequestIdUse::Supported { lifetime, .. } => lifetime.as_deref(),
        RequestIdUse::Unsupported | RequestIdUse::ReadOnly => None,
    };
    let issues: Vec<Value> =
        operation.issues.iter().map(|(status, codes)| json!({ "status": status, "codes": codes })).collect();
    // An alternative of one scheme is its name, and of several the list of their names.
    let security: Vec<Value> = (operation.security.iter())
        .map(|names| match names.as_slice() {
            [only] => json!(only),
            all => json!(all),
        })
        .collect();
    json!({
        "api": api.name,
        "own_spec": api.own,
        "operation_id": operation.id,
        "rust_path": rust_path(api, operation),
        "method": operation.method,
        "path": operation.path,
        "parameters": parameters,
        "request": operation.body.as_ref().map(|body| request(context, body)),
        "responses": responses,
        "request_id": matches!(operation.request_id, RequestIdUse::Supported { .. }),
        "request_id_lifetime": lifetime,
        "pagination": operation.pagination.as_ref().map(|spec| &spec.json),
        "pagination_kind": operation.pagination.as_ref().map(|spec| spec.kind.as_str()),
        "security": security,
        "scopes": operation.scopes,
        "issues": issues,
        "already_done": operation.already_done,
    })
}

fn request(context: &Context<'_>, body: &Body) -> Value {
    let (ty, files) = match &body.kind {
        BodyKind::Json(ty) | BodyKind::Form(ty) => (Some(ty), Vec::new()),
        BodyKind::Bytes => (Some(&TypeRef::Bytes), Vec::new()),
        BodyKind::FormData { fields, files } => {
            (Some(fields), files.iter().map(|file| file.wire.as_str()).collect())
        }
        BodyKind::Multipart { json, files, .. } => {
            (json.as_ref().map(|(_, ty)| ty), files.iter().map(|file| file.wire.as_str()).collect())
        }
    };
    json!({
        "component": ty.map(|ty| context.spec(ty)),
        "type": ty.map(|ty| context.rust(ty, "")),
        "required": body.required,
        "media_types": body.media_types,
        "files": files,
    })
}
