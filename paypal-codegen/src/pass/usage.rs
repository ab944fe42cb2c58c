//! Propagates the usage of components, parameters and bodies to the types inside them, and decides
//! which fields can send null.

use crate::ir::{BodyKind, Program, Shape, TypeRef, Usage};

/// Returns for every type whether it is sent, received or both.
pub(super) fn reach(program: &Program) -> Vec<Usage> {
    let request = Usage { request: true, response: false };
    let response = Usage { request: false, response: true };
    let mut todo: Vec<(TypeRef, Usage)> = Vec::new();
    for operation in program.apis.iter().flat_map(|api| &api.operations) {
        todo.extend(operation.parameters.iter().map(|parameter| (parameter.ty.clone(), request)));
        if let Some(
            BodyKind::Json(ty)
            | BodyKind::Form(ty)
            | BodyKind::FormData { fields: ty, .. }
            | BodyKind::Multipart { json: Some((_, ty)), .. },
        ) = operation.body.as_ref().map(|body| &body.kind)
        {
            todo.push((ty.clone(), request));
        }
        todo.extend(
            operation.outcomes.iter().filter_map(|outcome| Some((outcome.payload.clone()?, response))),
        );
        let errors = operation.errors.iter().filter_map(|error| error.content.ty());
        todo.extend(errors.map(|ty| (ty.clone(), response)));
    }
    // The service sends the request of a callback, and its user the answers.
    for callback in program.apis.iter().flat_map(|api| &api.callbacks) {
        todo.extend(callback.request.iter().map(|ty| (ty.clone(), response)));
        let bodies = callback.answers.iter().filter_map(|answer| answer.body.as_ref());
        todo.extend(bodies.map(|body| (body.ty.clone(), request)));
    }
    // Lowering has recorded for each component whether requests or responses use the component
    // (`usage`). All types are added to `todo`, because no operation leads to a base (a schema that
    // others include by `allOf`): lowering copies its properties into the other types.
    todo.extend(program.types.iter().map(|definition| (TypeRef::Named(definition.id), definition.usage)));
    let mut visited = vec![Usage::default(); program.types.len()];
    while let Some((ty, usage)) = todo.pop() {
        let Some(id) = ty.named() else { continue };
        let Some(seen) = visited.get_mut(id.0) else { continue };
        let both = seen.union(usage);
        if *seen == both {
            continue;
        }
        *seen = both;
        if let Some(Shape::Struct(object)) = program.get(id).map(|definition| &definition.shape) {
            todo.extend(object.fields.iter().map(|field| (field.ty.clone(), both)));
        }
        if let Some(Shape::Union(union)) = program.get(id).map(|definition| &definition.shape) {
            todo.extend(union.arms.iter().map(|arm| (arm.ty.clone(), both)));
        }
    }
    visited
}

/// Decides for every type whether it is sent, received or both, and which fields can send null.
pub(super) fn usage(program: &mut Program) {
    let reached = reach(program);
    for (definition, usage) in program.types.iter_mut().zip(reached) {
        definition.usage = usage;
        if let Shape::Struct(object) = &mut definition.shape {
            // A request can send null on purpose. A received null is decoded as a missing property.
            for field in object.fields.iter_mut().filter(|it| it.nullable && usage.request && !it.read_only) {
                field.ty = TypeRef::Nullable(Box::new(field.ty.clone()));
            }
        }
    }
}
