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

/// Corrects a dangling reference: each step that does not exist is replaced by the nearest key.
pub fn reference(document: &Node, target: &str) -> Option<String> {
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
    Some(meant.to_reference())
}

/// Returns the help line for a dangling reference.
pub fn help(document: &Node, target: &str) -> String {
    match reference(document, target) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "check the spelling, or add the component".to_owned(),
    }
}

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
    }
}
