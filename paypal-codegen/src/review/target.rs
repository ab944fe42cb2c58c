//! Writes the target of an overlay action: a JSONPath expression.

use std::borrow::Cow;

use crate::document::Pointer;

/// The keys of OpenAPI that hold lists. A number below another key is a key, such as a status.
const LISTS: [&str; 8] = ["allOf", "oneOf", "anyOf", "enum", "parameters", "required", "security", "servers"];

/// Returns the target that selects the node at a JSON pointer: `$.components.schemas['name-2']`.
pub(super) fn of_pointer(pointer: &str) -> String {
    let tokens: Vec<Cow<'_, str>> = Pointer::tokens(pointer).collect();
    of_names(&tokens.iter().map(AsRef::as_ref).collect::<Vec<_>>())
}

/// Returns the target that selects the node at a list of keys and indexes.
pub(super) fn of_names(names: &[&str]) -> String {
    let mut target = "$".to_owned();
    let parents = std::iter::once(&"").chain(names);
    for (name, parent) in names.iter().zip(parents) {
        let is_number = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
        let is_index = is_number && LISTS.contains(parent);
        let mut characters = name.chars();
        let is_word = characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
            && characters.all(|other| other.is_ascii_alphanumeric() || other == '_');
        if is_word {
            target.push('.');
            target.push_str(name);
        } else if is_index {
            target.push_str(&format!("[{name}]"));
        } else {
            target.push_str(&format!("['{}']", name.replace('\\', "\\\\").replace('\'', "\\'")));
        }
    }
    target
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_are_no_words_are_quoted() {
        let table = [
            ("/components/schemas/card/properties/number", "$.components.schemas.card.properties.number"),
            ("/components/schemas/name-2", "$.components.schemas['name-2']"),
            ("/paths/~1v1~1things~1{id}/get", "$.paths['/v1/things/{id}'].get"),
            ("/components/schemas/a/allOf/1", "$.components.schemas.a.allOf[1]"),
            ("/responses/200", "$.responses['200']"),
        ];
        for (pointer, target) in table {
            assert_eq!(of_pointer(pointer), target);
        }
    }
}
