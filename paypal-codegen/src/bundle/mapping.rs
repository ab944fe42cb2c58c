//! Adjusts discriminators when a schema gets another name.
//!
//! A discriminator's mapping names schemas. Without a mapping, the name of a schema is the
//! discriminator value. Neither may change with the new name.

use super::Bundle;
use super::files::{FileId, ROOT};
use crate::diagnostic::Diagnostics;
use crate::document::{Key, Mapping, Node, NodeValue, Part, Pointer};

const EXTENSIONS: [&str; 3] = [".yaml", ".yml", ".json"];

/// Returns the name of each alternative of a schema with a discriminator, before references are
/// changed.
pub(super) fn mapping_keys(schema: &Node) -> Vec<Option<String>> {
    if schema.get("discriminator").is_none() {
        return Vec::new();
    }
    branches(schema).map(|branch| branch.reference().map(|text| mapping_key(text).to_owned())).collect()
}

/// Makes the discriminator of a schema name components of the document.
pub(super) fn keep_mapping(
    bundle: &mut Bundle,
    diagnostics: &mut Diagnostics,
    schema: &mut Node,
    (base, at): (FileId, &Pointer),
    keys: &[Option<String>],
) {
    let now: Vec<Option<String>> =
        branches(schema).map(|branch| branch.reference().map(str::to_owned)).collect();
    let at = at.child("discriminator").child("mapping");
    let Some(discriminator) = schema.get_mut("discriminator") else { return };
    for (value, target) in
        discriminator.get_mut("mapping").and_then(Node::as_mapping_mut).into_iter().flatten()
    {
        let text = target.as_str().unwrap_or_default();
        let is_reference = text.contains(['#', '/']) || EXTENSIONS.iter().any(|it| text.ends_with(it));
        if is_reference {
            bundle.redirect(target, Part::Schema, base, &at.child(value.as_str()), diagnostics);
        } else if base != ROOT {
            let place = Pointer::root().child("components").child("schemas").child(text);
            let mut named = Node::string(place.to_reference(), &target.span);
            if bundle.follow(&named, base, diagnostics).is_ok() {
                bundle.redirect(&mut named, Part::Schema, base, &at.child(value.as_str()), diagnostics);
                *target = named;
            }
        }
    }
    for (key_before, reference) in keys.iter().zip(now) {
        let (Some(before), Some(reference)) = (key_before, reference) else { continue };
        if *before != mapping_key(&reference) {
            add(discriminator, before, &reference);
        }
    }
}

/// Adds the former name of a renamed alternative to the mapping, unless the mapping already has the
/// alternative.
fn add(discriminator: &mut Node, value: &str, reference: &str) {
    let span = discriminator.span.clone();
    let Some(discriminator) = discriminator.as_mapping_mut() else { return };
    let empty = || Node::new(NodeValue::Mapping(Mapping::default()), &span);
    let mapping = discriminator.entry(Key::new("mapping", &span)).or_insert_with(empty);
    let Some(mapping) = mapping.as_mapping_mut() else { return };
    let is_listed = mapping
        .values()
        .any(|target| target.as_str().is_some_and(|it| mapping_key(it) == mapping_key(reference)));
    if !is_listed {
        mapping.entry(Key::new(value, &span)).or_insert_with(|| Node::string(reference, &span));
    }
}

fn branches(schema: &Node) -> impl Iterator<Item = &Node> {
    ["oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key)).flat_map(Node::items)
}

/// Returns the name of a reference: its last key, or the name of its file without extension.
fn mapping_key(reference: &str) -> &str {
    let word = reference.rsplit(['/', '#']).find(|word| !word.is_empty()).unwrap_or_default();
    EXTENSIONS.iter().find_map(|extension| word.strip_suffix(extension)).unwrap_or(word)
}
