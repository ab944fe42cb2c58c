//! Translates between the targets of actions and JSON pointers.

use crate::document::{Node, NodeValue, Pointer};

/// Splits a target into the JSON pointer of its plain steps, which are names and indexes, and the
/// rest, which begins with the first other step. Returns `None` if it does not begin with `$`.
pub fn split(target: &str) -> Option<(String, &str)> {
    let mut rest = target.trim().strip_prefix('$')?;
    let mut pointer = Pointer::root();
    while let Some((token, after)) = step(rest) {
        pointer.push(token);
        rest = after;
    }
    Some((pointer.as_str().to_owned(), rest))
}

/// Returns the JSON pointer of a target of plain steps.
pub fn pointer(target: &str) -> Option<String> {
    split(target).and_then(|(pointer, rest)| rest.is_empty().then_some(pointer))
}

/// Returns the target that selects the node at a pointer of a document.
pub fn of(document: &Node, pointer: &str) -> String {
    let mut target = "$".to_owned();
    let mut node = Some(document);
    for token in Pointer::tokens(pointer) {
        let is_index = node.is_some_and(|node| matches!(node.value, NodeValue::Sequence(_)));
        let is_name = token.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_')
            && token.chars().all(|it| it.is_ascii_alphanumeric() || it == '_');
        if is_index {
            target.push_str(&format!("[{token}]"));
        } else if is_name {
            target.push_str(&format!(".{token}"));
        } else {
            target.push_str(&format!("['{}']", token.replace('\\', "\\\\").replace('\'', "\\'")));
        }
        node = node.and_then(|node| node.at(&Pointer::root().child(&token).to_string()));
    }
    target
}

/// Reads the first step of a path, if it is a name or an index.
fn step(text: &str) -> Option<(String, &str)> {
    if let Some(inside) = text.strip_prefix('[') {
        let quote = inside.chars().next()?;
        if quote != '\'' && quote != '"' {
            let (index, after) = inside.split_once(']')?;
            return index.trim().parse::<usize>().ok().map(|index| (index.to_string(), after));
        }
        let mut name = String::new();
        let mut chars = inside.char_indices().skip(1);
        while let Some((index, letter)) = chars.next() {
            if letter == '\\' {
                name.push(chars.next()?.1);
            } else if letter == quote {
                let after = inside.get(index + 1..)?.trim_start().strip_prefix(']')?;
                return Some((name, after));
            } else {
                name.push(letter);
            }
        }
        return None;
    }
    let inside = text.strip_prefix('.')?;
    let end = inside.find(['.', '[']).unwrap_or(inside.len());
    let (name, after) = inside.split_at_checked(end)?;
    (!name.is_empty() && name != "*").then(|| (name.to_owned(), after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document;
    use crate::source::SourceFile;

    #[test]
    fn plain_targets_are_pointers_and_back() {
        let file = SourceFile::new(
            "a.yaml",
            "{paths: {'/a/{b}': {get: {parameters: [{x: 1}], responses: {'200': {}}}}}}",
        );
        let document = document::read(&file).unwrap();
        let table = [
            ("$", ""),
            ("$.paths['/a/{b}'].get", "/paths/~1a~1{b}/get"),
            ("$.paths['/a/{b}'].get.parameters[0].x", "/paths/~1a~1{b}/get/parameters/0/x"),
            ("$.paths['/a/{b}'].get.responses['200']", "/paths/~1a~1{b}/get/responses/200"),
            ("$['name-2']['it\\'s']", "/name-2/it's"),
        ];
        for (target, expected) in table {
            assert_eq!(pointer(target).as_deref(), Some(expected), "{target}");
        }
        for (target, pointer) in table.iter().take(4) {
            assert_eq!(of(&document, pointer), *target);
        }
    }

    #[test]
    fn other_targets_have_a_plain_head() {
        let table = [
            ("$..[?@.x]", "", "..[?@.x]"),
            ("$.paths.*.get", "/paths", ".*.get"),
            ("$.a.enum[?@ == 'x']", "/a/enum", "[?@ == 'x']"),
            ("$.a['b', 'c']", "/a", "['b', 'c']"),
            ("$.a[0:2]", "/a", "[0:2]"),
        ];
        for (target, head, rest) in table {
            assert_eq!(split(target), Some((head.to_owned(), rest)), "{target}");
            assert_eq!(pointer(target), None, "{target}");
        }
        assert_eq!(split("a"), None);
    }
}
