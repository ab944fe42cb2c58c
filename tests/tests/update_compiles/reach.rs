//! Finds the types that an operation sends and receives.

use std::collections::BTreeMap;

use paypal_codegen::ir::{BodyKind, Operation, Program, Shape, Success, TypeId, TypeRef, Usage};

/// Returns the emitted types that an operation reaches, and whether each is sent and received.
pub fn types(program: &Program, operation: &Operation) -> BTreeMap<TypeId, Usage> {
    let mut reached = Reached { program, types: BTreeMap::new() };
    let (sent, received) =
        (Usage { request: true, response: false }, Usage { request: false, response: true });
    for parameter in &operation.parameters {
        reached.add(&parameter.ty, sent);
    }
    match operation.body.as_ref().map(|body| &body.kind) {
        Some(BodyKind::Json(ty) | BodyKind::Form(ty) | BodyKind::FormData { fields: ty, .. }) => {
            reached.add(ty, sent);
        }
        Some(BodyKind::Multipart { json, .. }) => {
            json.iter().for_each(|(_, ty)| reached.add(ty, sent));
        }
        Some(BodyKind::Bytes) | None => {}
    }
    match &operation.success {
        Success::Same(payload) => payload.iter().for_each(|ty| reached.add(ty, received)),
        Success::Several(outcomes) => {
            let payloads = outcomes.iter().filter_map(|(outcome, _)| outcome.payload.as_ref());
            payloads.for_each(|ty| reached.add(ty, received));
        }
    }
    reached.types
}

struct Reached<'a> {
    program: &'a Program,
    types: BTreeMap<TypeId, Usage>,
}

impl Reached<'_> {
    fn add(&mut self, ty: &TypeRef, usage: Usage) {
        // The fields of a type in `shared` refer to the types of one of the APIs that share it.
        let Some(emitted) = ty.named().and_then(|id| self.program.emitted(id)) else { return };
        let id = emitted.id;
        let known = self.types.entry(id).or_default();
        let joined = known.union(usage);
        if std::mem::replace(known, joined) == joined {
            return;
        }
        match &emitted.shape {
            Shape::Struct(object) => {
                let is_used = |read_only: bool| !(usage.request && read_only);
                for field in object.fields.iter().filter(|field| is_used(field.read_only)) {
                    self.add(&field.ty, usage);
                }
            }
            Shape::Union(union) => union.arms.iter().for_each(|arm| self.add(&arm.ty, usage)),
            Shape::Enum(_) => {}
        }
    }
}
