//! Merges alternatives beside properties (`oneOf`, `anyOf`) into one object.

use super::keyword::is_null;
use super::object::{Alternatives, MergedObject};
use super::{Lower, place};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{Field, Struct};

impl<'a> Lower<'a> {
    /// Returns the alternatives of a schema except null, with their keyword; `None` if it has no
    /// alternatives.
    pub(super) fn alternatives(&self, schema: &'a Node) -> Option<(&'static str, Vec<(usize, &'a Node)>)> {
        let keyword = ["oneOf", "anyOf"].into_iter().find(|keyword| schema.get(keyword).is_some())?;
        let branches = schema.get(keyword)?.items().enumerate();
        Some((keyword, branches.filter(|(_, branch)| !is_null(branch)).collect()))
    }

    /// Returns whether the alternatives of a schema have properties of their own. Otherwise they
    /// only list which properties are required.
    pub(super) fn adds_alternatives(&self, schema: &'a Node) -> bool {
        let limits = |key: &str| matches!(key, "required" | "not" | "description" | "title");
        let adds = |branch: &Node| branch.entries().any(|(key, _)| !limits(key.as_str()));
        self.alternatives(schema).is_some_and(|(_, branches)| branches.iter().any(|(_, branch)| adds(branch)))
    }

    /// Returns whether each alternative of a schema has the schema as its base. The schema is a
    /// union then, and the alternatives inherit its properties.
    pub(super) fn is_base_of_all(&self, branches: &[(usize, &'a Node)], pointer: &Pointer) -> bool {
        let is_base = |branch: &'a Node| {
            let bases = branch.reference().and_then(|target| self.document.at(target)?.get("allOf"));
            let mut targets = bases.into_iter().flat_map(Node::items).filter_map(Node::reference);
            targets.any(|target| Pointer::parse(target) == *pointer)
        };
        !branches.is_empty() && branches.iter().all(|(_, branch)| is_base(branch))
    }

    /// Adds the properties of alternatives to an object, as optional ones.
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
                    let referred =
                        branch.reference().and_then(|_| place::origin_at(self.document, &target_at));
                    let origin = referred.unwrap_or(own);
                    Some((target, target_at, origin))
                })
                .collect();
            // A base that lists its own derived schemas adds nothing to one of them.
            if branches.iter().any(|(_, at, _)| seen.contains(at)) {
                continue;
            }
            let node = schema.get(keyword).unwrap_or(schema);
            let message = format!(
                "`{keyword}` beside `properties`: the properties of all alternatives become optional properties of one object"
            );
            self.warning(code::ONE_OBJECT, message, node, &at)
                .help(format!("to get a type for each alternative, move the properties beside `{keyword}` into each alternative"));
            for (branch, at, origin) in branches {
                if branch.get("type").is_some_and(|ty| ty.as_str() != Some("object")) {
                    let message =
                        format!("an alternative of `{keyword}` beside `properties` must be an object");
                    self.error(code::UNSUPPORTED, message, branch, &at).help(format!(
                        "move the properties beside `{keyword}` into each alternative that is an object"
                    ));
                    continue;
                }
                let mut merged = MergedObject::default();
                self.merge(branch, &at, &origin, &mut merged);
                merged.object.fields.into_iter().for_each(|field| self.add_property(field, own, made));
                made.open |= merged.object.open;
                todo.append(&mut merged.alternatives);
                seen.push(at);
            }
        }
    }

    /// Adds a property, unless the object itself declares it. If several alternatives have the
    /// property with different types, its type becomes one that accepts all of them.
    fn add_property(&mut self, field: Field, own: usize, made: &mut Struct) {
        let Some(index) = made.fields.iter().position(|it| it.wire == field.wire) else {
            return made.fields.push(field);
        };
        if let Some(earlier) = made.fields.get_mut(index).filter(|it| index >= own && it.ty != field.ty) {
            earlier.ty = self.settling.either(earlier.ty.clone(), field.ty);
        }
    }
}
