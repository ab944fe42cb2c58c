//! Finds the types that an operation sends and receives.

use std::collections::BTreeMap;

use paypal_codegen::ir::{
    BodyKind, Operation, Placement, Program, Shape, Success, TypeDef, TypeId, TypeRef, Usage,
};

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
        Some(BodyKind::Bytes | BodyKind::Parts) | None => {}
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
        if let Some(emitted) = ty.named().and_then(|id| self.program.emitted(id)) {
            self.add_emitted(emitted, usage);
        }
    }

    /// Adds the type of a member.
    ///
    /// # Panics
    /// Panics if a type of `shared` has a member of a type that is not in `shared`: the crate has
    /// another type there, of the same name.
    fn add_member(&mut self, of: &TypeDef, ty: &TypeRef, usage: Usage) {
        let Some(emitted) = ty.named().and_then(|id| self.program.emitted(id)) else { return };
        let is_outside = of.placement == Placement::Shared && emitted.placement == Placement::Api;
        assert!(
            !is_outside,
            "shared::{} has a member of {}::{}",
            of.name, self.program.apis[emitted.api].name, emitted.name
        );
        self.add_emitted(emitted, usage);
    }

    fn add_emitted(&mut self, emitted: &TypeDef, usage: Usage) {
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
                    self.add_member(emitted, &field.ty, usage);
                }
            }
            Shape::Union(union) => union.arms.iter().for_each(|arm| self.add_member(emitted, &arm.ty, usage)),
            Shape::Enum(_) => {}
        }
    }
}
