//! Suggests the word that was probably meant by a mistyped one.

use crate::document::{Node, NodeValue, Pointer};

/// Returns the candidate nearest to `word`, if the candidate is similar enough.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // The comparison takes time by the product of the lengths, and a word from the input can be as
    // long as a file.
    if word.len() > 200 {
        return None;
    }
    let word = word.to_lowercase();
    let near = (candidates.into_iter())
        .filter(|candidate| candidate.len() <= 200)
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        .min_by_key(|(distance, _)| *distance)?;
    (near.0 <= (word.chars().count() / 3).max(1)).then_some(near.1)
}

/// Corrects a dangling reference: each step that does not exist is replaced by the nearest key. If
/// that leads nowhere, the reference may still end with the name of a component, as
/// `#/definitions/Pet` of Swagger 2.0 does, and so does a name by itself.
pub fn reference(document: &Node, target: &str) -> Option<String> {
    by_steps(document, target).or_else(|| component(document, target))
}

fn by_steps(document: &Node, target: &str) -> Option<String> {
    let tokens: Vec<_> = Pointer::tokens(target.starts_with('#').then_some(target)?).collect();
    let (mut node, mut meant) = (document, Pointer::root());
    for token in &tokens {
        let NodeValue::Mapping(mapping) = &node.value else { return None };
        let name = match mapping.get_key_value(&**token) {
            Some((key, _)) => key.as_str(),
            None => nearest(token, mapping.keys().map(|key| key.as_str()))?,
        };
        meant.push(name);
        node = mapping.get(name)?;
    }
    (!tokens.is_empty()).then(|| meant.to_reference())
}

/// Returns the reference to the component whose name ends a target: `#/definitions/Pet`,
/// `#components/schemas/Pet` and `Pet` mean `#/components/schemas/Pet`.
pub fn component(document: &Node, target: &str) -> Option<String> {
    let (rest, name) = target.rsplit_once(['/', '#']).unwrap_or(("", target));
    let name = name.replace("~1", "/").replace("~0", "~");
    let sections = document.get("components")?;
    let wanted = rest.rsplit(['/', '#']).next().unwrap_or_default();
    let is_section = |section: &&str| !SECTIONS.contains(&wanted) || *section == wanted;
    let has_it = |section: &&str| sections.get(section).is_some_and(|it| it.get(&name).is_some());
    let section = SECTIONS.into_iter().find(|section| is_section(section) && has_it(section))?;
    let pointer = Pointer::root().child("components").child(section).child(&name);
    Some(format!("#{pointer}"))
}

/// The sections of `components` that references lead to most often. Swagger 2.0 has `parameters`
/// and `responses` under the same names.
const SECTIONS: [&str; 5] = ["schemas", "parameters", "responses", "requestBodies", "headers"];

/// Returns the help line for a dangling reference.
pub fn help(document: &Node, target: &str) -> String {
    let old = (SWAGGER.iter()).find(|(section, _)| target.starts_with(&format!("#/{section}/")));
    match (reference(document, target), old) {
        (Some(meant), None) => format!("did you mean `{meant}`?"),
        (Some(meant), Some((old, new))) => {
            format!("did you mean `{meant}`? `{old}` of Swagger 2.0 is `{new}` in OpenAPI 3")
        }
        (None, Some((old, new))) => {
            format!("add the component; `{old}` of Swagger 2.0 is `{new}` in OpenAPI 3")
        }
        (None, None) => "check the spelling, or add the component".to_owned(),
    }
}

/// The places of components in Swagger 2.0, and in OpenAPI 3.
const SWAGGER: [(&str, &str); 4] = [
    ("definitions", "components/schemas"),
    ("parameters", "components/parameters"),
    ("responses", "components/responses"),
    ("securityDefinitions", "components/securitySchemes"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read;
    use crate::source::SourceFile;

    #[test]
    fn nearest_corrects_a_typing_mistake_but_not_another_word() {
        let known = ["E0101", "money", "address_portable", "capture"];
        assert_eq!(nearest("mony", known), Some("money"));
        assert_eq!(nearest("Address_Portible", known), Some("address_portable"));
        assert_eq!(nearest("captrue", known), Some("capture"));
        assert_eq!(nearest("refund", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest(&"x".repeat(100_000), known), None);
    }

    #[test]
    fn reference_corrects_every_step() {
        let text = "components: { schemas: { money: {}, 'a/b': {} } }\nlist: []\n";
        let document = read(&SourceFile::new("a.yaml", text)).unwrap();
        let meant = |target| reference(&document, target);
        assert_eq!(meant("#/components/schemas/mony"), Some("#/components/schemas/money".to_owned()));
        assert_eq!(meant("#/component/schema/money"), Some("#/components/schemas/money".to_owned()));
        assert_eq!(meant("#/components/schemas/a~1c"), Some("#/components/schemas/a~1b".to_owned()));
        assert_eq!(meant("#/components/schemas/refund"), None);
        assert_eq!(meant("#/components/schemas/%6Dony"), Some("#/components/schemas/money".to_owned()));
        assert_eq!(meant("#/list/0"), None);
        assert_eq!(meant("other.yaml#/a"), None);
        for wrong in ["#/definitions/money", "#money", "money", "components/schemas/money", "#/schemas/money"]
        {
            assert_eq!(meant(wrong), Some("#/components/schemas/money".to_owned()), "{wrong}");
        }
        assert_eq!(meant(""), None);
        assert_eq!(
            help(&document, "#/definitions/money"),
            "did you mean `#/components/schemas/money`? `definitions` of Swagger 2.0 is `components/schemas` in OpenAPI 3"
        );
    }
}
