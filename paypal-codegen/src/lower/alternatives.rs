//! Alternatives beside properties: an object, of which each alternative says more.

use super::Lower;
use super::object::{Alternatives, MergedObject};
use super::union::is_null;
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{Field, Origin, Struct, TypeRef};

impl<'a> Lower<'a> {
    /// The alternatives of a schema, null left out; `None` where it has none.
    pub(super) fn alternatives(&self, schema: &'a Node) -> Option<(&'static str, Vec<(usize, &'a Node)>)> {
        let keyword = ["oneOf", "anyOf"].into_iter().find(|keyword| schema.get(keyword).is_some())?;
        let branches = schema.get(keyword)?.items().enumerate();
        Some((keyword, branches.filter(|(_, branch)| !is_null(branch)).collect()))
    }

    /// Whether the alternatives of a schema have properties of their own, and don't only say which of them are required.
    pub(super) fn adds_alternatives(&self, schema: &'a Node) -> bool {
        let limits = |key: &str| matches!(key, "required" | "not" | "description" | "title");
        let adds = |branch: &Node| branch.entries().any(|(key, _)| !limits(key.as_str()));
        self.alternatives(schema).is_some_and(|(_, branches)| branches.iter().any(|(_, branch)| adds(branch)))
    }

    /// Whether each alternative of a schema has it for a base: then it is one of them, and they have its properties.
    pub(super) fn is_base_of_all(&self, branches: &[(usize, &'a Node)], pointer: &Pointer) -> bool {
        let is_base = |branch: &'a Node| {
            let bases = branch.reference().and_then(|target| self.document.at(target)?.get("allOf"));
            let mut targets = bases.into_iter().flat_map(Node::items).filter_map(Node::reference);
            targets.any(|target| target.strip_prefix('#') == Some(pointer.as_str()))
        };
        !branches.is_empty() && branches.iter().all(|(_, branch)| is_base(branch))
    }

    /// Adds the properties of alternatives to an object: any of them may be there.
    pub(super) fn merge_alternatives(
        &mut self,
        schemas: Vec<Alternatives<'a>>,
        holder: &Pointer,
        made: &mut Struct,
    ) {
        let own = made.fields.len();
        let mut seen = vec![holder.clone()];
        let mut todo = schemas;
        while let Some((schema, pointer, origin)) = todo.pop() {
            let Some((keyword, branches)) = self.alternatives(schema) else { continue };
            let at = pointer.child(keyword);
            let branches: Vec<_> = (branches.into_iter())
                .filter_map(|(index, branch)| {
                    let (target, target_at) = self.resolve(branch, &at.child(index))?;
                    let own = origin.alternative(&format!("option{}", index + 1));
                    let name = branch.reference().and_then(|it| it.strip_prefix("#/components/schemas/"));
                    let origin = name.map_or(own, |name| Origin::Component(name.to_owned()));
                    Some((target, target_at, origin))
                })
                .collect();
            // What lists the objects that are made of it says nothing of one of them.
            if branches.iter().any(|(_, at, _)| seen.contains(at)) {
                continue;
            }
            let node = schema.get(keyword).unwrap_or(schema);
            let message =
                format!("`{keyword}` beside properties: all that any of them has becomes one object");
            self.warning(code::ONE_OBJECT, message, node, &at)
                .help("move the properties into each alternative to have a type for each");
            for (branch, at, origin) in branches {
                if branch.get("type").is_some_and(|ty| ty.as_str() != Some("object")) {
                    let message = "an alternative beside properties must be an object too";
                    self.error(code::UNSUPPORTED, message, branch, &at)
                        .help("move the properties into an alternative of their own");
                    continue;
                }
                let mut merged = MergedObject::default();
                self.merge(branch, &at, &origin, &mut merged);
                merged.object.fields.into_iter().for_each(|field| self.put(field, own, made));
                made.open |= merged.object.open;
                todo.append(&mut merged.alternatives);
                seen.push(at);
            }
        }
    }

    /// Adds a property, unless the object has it itself; of several alternatives, it is what all of them can be.
    fn put(&self, field: Field, own: usize, made: &mut Struct) {
        let Some(index) = made.fields.iter().position(|it| it.wire == field.wire) else {
            return made.fields.push(field);
        };
        if let Some(earlier) = made.fields.get_mut(index).filter(|it| index >= own && it.ty != field.ty) {
            earlier.ty = if self.is_text(&earlier.ty) && self.is_text(&field.ty) {
                TypeRef::STRING
            } else {
                TypeRef::Any
            };
        }
    }
}
