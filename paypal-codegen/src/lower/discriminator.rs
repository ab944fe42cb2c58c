//! Reads discriminators: the values by which a property tells the alternatives of a union apart.

use std::collections::HashSet;

use super::schema::deep;
use super::union::Alternative;
use super::{Lower, text};
use crate::diagnostic::code;
use crate::document::{Node, Pointer, target_name};
use crate::ir::{ArmTest, TypeId, TypeRef};

impl<'a> Lower<'a> {
    /// Distinguishes the objects by the discriminator of a union; `None` if it has none, or if an
    /// object has no value.
    pub(super) fn by_discriminator(
        &mut self,
        id: TypeId,
        objects: &[&Alternative<'a>],
    ) -> Option<Vec<ArmTest>> {
        let union = self.settling.schema(id)?;
        let discriminator = union.schema.get("discriminator")?;
        let at = union.pointer.child("discriminator");
        let Some(property) = text(discriminator, "propertyName") else {
            self.error(code::MISSING_PART, "a discriminator needs a `propertyName`", discriminator, &at)
                .help("set `propertyName` to the property that distinguishes the alternatives of `oneOf` or `anyOf`");
            return None;
        };
        let values = self.values(id, &property, &mut HashSet::from([id]));
        self.check_mapping(id, discriminator, &at);
        let test = |object: &&Alternative<'a>| {
            let (_, values) = values.iter().find(|(ty, _)| *ty == object.ty)?;
            Some(ArmTest::Discriminator(property.clone(), values.clone()))
        };
        objects.iter().map(test).collect()
    }

    /// Returns the values of a discriminator for the alternatives, in nested unions as well. A type
    /// without a value is left out.
    fn values(&self, id: TypeId, property: &str, seen: &mut HashSet<TypeId>) -> Vec<(TypeRef, Vec<String>)> {
        let discriminator = self.settling.schema(id).and_then(|union| union.schema.get("discriminator"));
        let Some(discriminator) =
            discriminator.filter(|it| text(it, "propertyName").as_deref() == Some(property))
        else {
            return Vec::new();
        };
        let mapped = |names: &[String]| -> Vec<String> {
            let entries = discriminator.get("mapping").into_iter().flat_map(Node::entries);
            let leads = |target: &Node| target.as_str().is_some_and(|it| names.contains(&target_name(it)));
            entries.filter(|(_, target)| leads(target)).map(|(value, _)| value.name.clone()).collect()
        };
        let mut found: Vec<(TypeRef, Vec<String>)> = Vec::new();
        let mut add = |ty: &TypeRef, values: Vec<String>| match found.iter_mut().find(|it| it.0 == *ty) {
            _ if values.is_empty() => {}
            Some((_, known)) => known.extend(values),
            None => found.push((ty.clone(), values)),
        };
        for alternative in self.settling.alternatives(id) {
            let ty = self.settling.target(&alternative.ty);
            match ty {
                TypeRef::Named(inner) if self.settling.is_union(*inner) => {
                    if !seen.insert(*inner) {
                        continue;
                    }
                    let own = deep(|| self.values(*inner, property, seen));
                    for leaf in self.leaves(*inner) {
                        let values = mapped(&leaf.names);
                        let of_inner = || own.iter().find(|it| it.0 == leaf.ty).map(|it| it.1.clone());
                        let values = if values.is_empty() { of_inner().unwrap_or_default() } else { values };
                        add(&leaf.ty, values);
                    }
                }
                _ => {
                    let values = mapped(&alternative.names);
                    // Without a mapping, the value is the name of the component.
                    let implicit =
                        || alternative.names.iter().filter(|name| !name.is_empty()).cloned().collect();
                    add(ty, if values.is_empty() { implicit() } else { values });
                }
            }
        }
        found
    }

    /// Reports entries of a mapping that lead to no alternative.
    fn check_mapping(&mut self, id: TypeId, discriminator: &'a Node, at: &Pointer) {
        let mut known: HashSet<String> = HashSet::new();
        let mut todo = vec![id];
        let mut seen = HashSet::from([id]);
        while let Some(id) = todo.pop() {
            for alternative in self.settling.alternatives(id) {
                known.extend(alternative.names.iter().cloned());
                if let TypeRef::Named(inner) = self.settling.target(&alternative.ty)
                    && seen.insert(*inner)
                {
                    todo.push(*inner);
                }
            }
        }
        for (value, target) in discriminator.get("mapping").into_iter().flat_map(Node::entries) {
            let wanted = target.as_str().map(target_name).unwrap_or_default();
            if !wanted.is_empty() && known.contains(&wanted) {
                continue;
            }
            let at = at.child("mapping").child(value.as_str());
            let component = Pointer::root().child("components").child("schemas").child(&wanted);
            let exists = self.document.at(component.as_str()).is_some();
            let message = format!("`{wanted}` is not an alternative of `oneOf` or `anyOf`");
            let problem = match exists {
                true => self.warning(code::DANGLING_REFERENCE, message, target, &at),
                false => self.error(code::DANGLING_REFERENCE, message, target, &at),
            };
            problem.help(format!(
                "add `{wanted}` to the alternatives of `oneOf` or `anyOf`, or remove the entry from `discriminator.mapping`"
            ));
        }
    }
}
