//! Reads the texts of references.

use super::{Node, NodeValue, Part, Pointer};

/// Returns the name of the component in a section to which a `$ref` leads.
pub fn component_name(target: &str, section: &str) -> Option<String> {
    let mut tokens = Pointer::tokens(target.strip_prefix('#').map(|_| target)?);
    let is_section = tokens.next()? == "components" && tokens.next()? == section;
    let name = tokens.next().filter(|_| is_section)?;
    tokens.next().is_none().then(|| name.into_owned())
}

/// Returns the last key of a `$ref`, which names its target. A text without a slash is a name.
pub fn target_name(target: &str) -> String {
    match target.contains('/') {
        true => Pointer::tokens(target).last().unwrap_or_default().into_owned(),
        false => target.to_owned(),
    }
}

/// Writes the references within a document in one way: `#/a/b%7Bc%7D` becomes `#/a/b{c}`. Then the
/// references to a part have equal texts.
pub fn unify_references(document: &mut Node) {
    Part::Document.visit_mut(document, &mut |node, part| {
        node.get_mut("$ref").into_iter().for_each(unify);
        if part == Part::Schema
            && let Some(mapping) = node.get_mut("discriminator").and_then(|it| it.get_mut("mapping"))
        {
            mapping.as_mapping_mut().into_iter().flatten().for_each(|(_, target)| unify(target));
        }
    });
}

fn unify(reference: &mut Node) {
    if let NodeValue::String(target) = &mut reference.value
        && target.starts_with("#/")
        && target.contains('%')
    {
        *target = Pointer::parse(target).to_reference();
    }
}

#[cfg(test)]
mod tests {
    use super::component_name;

    #[test]
    fn the_name_of_a_component_is_decoded() {
        let name = |target| component_name(target, "schemas");
        assert_eq!(name("#/components/schemas/a%7Bb~1c"), Some("a{b/c".to_owned()));
        assert_eq!(name("#/components/schemas/a/properties/b"), None);
        assert_eq!(name("#/components/responses/a"), None);
        assert_eq!(name("/components/schemas/a"), None);
    }
}
