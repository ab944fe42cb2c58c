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

/// Returns the JSON pointers of a target of names, indexes and lists of names: `$.a['b', 'c'].d`.
pub fn pointers(target: &str) -> Option<Vec<String>> {
    let mut rest = target.trim().strip_prefix('$')?;
    let mut pointers = vec![Pointer::root()];
    while !rest.is_empty() {
        let (tokens, after) = match step(rest) {
            Some((token, after)) => (vec![token], after),
            None => names(rest)?,
        };
        pointers = (pointers.iter())
            .flat_map(|pointer| tokens.iter().map(move |token| pointer.child(token)))
            .collect();
        rest = after;
    }
    Some(pointers.iter().map(|pointer| pointer.as_str().to_owned()).collect())
}

/// Returns a target that selects all nodes at some pointers, with one list of names; `None` if the
/// pointers differ in more than one step.
pub fn of_all(document: &Node, pointers: &[String]) -> Option<String> {
    let all: Vec<Vec<_>> = pointers.iter().map(|pointer| Pointer::tokens(pointer).collect()).collect();
    let first = all.first()?;
    let differs = |at: &usize| all.iter().any(|tokens| tokens.get(*at) != first.get(*at));
    let mut steps = (0..first.len()).filter(differs);
    let (at, None) = (steps.next()?, steps.next()) else { return None };
    let head = first.iter().take(at).fold(Pointer::root(), |head, token| head.child(token));
    let is_list = document.at(head.as_str()).is_some_and(|node| node.as_sequence().is_some());
    if is_list || all.iter().any(|tokens| tokens.len() != first.len()) {
        return None;
    }
    let names = all.iter().filter_map(|tokens| Some(quoted(tokens.get(at)?))).collect::<Vec<_>>();
    let whole = of(document, pointers.first()?);
    let before = of(document, head.as_str());
    let named = of(document, head.child(first.get(at)?).as_str());
    let after = whole.strip_prefix(&named)?;
    Some(format!("{before}[{}]{after}", names.join(", ")))
}

fn quoted(name: &str) -> String {
    format!("'{}'", name.replace('\\', "\\\\").replace('\'', "\\'"))
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
            target.push_str(&format!("[{}]", quoted(&token)));
        }
        node = node.and_then(|node| node.at(&Pointer::root().child(&token).to_string()));
    }
    target
}

/// Reads the first step of a path, if it is a name or an index.
fn step(text: &str) -> Option<(String, &str)> {
    if let Some(inside) = text.strip_prefix('[') {
        if !inside.starts_with(['\'', '"']) {
            let (index, after) = inside.split_once(']')?;
            return index.trim().parse::<usize>().ok().map(|index| (index.to_string(), after));
        }
        let (name, after) = quoted_name(inside)?;
        return Some((name, after.strip_prefix(']')?));
    }
    let inside = text.strip_prefix('.')?;
    let end = inside.find(['.', '[']).unwrap_or(inside.len());
    let (name, after) = inside.split_at_checked(end)?;
    (!name.is_empty() && name != "*").then(|| (name.to_owned(), after))
}

/// Reads the first step of a path, if it is a list of names.
fn names(text: &str) -> Option<(Vec<String>, &str)> {
    let mut rest = text.strip_prefix('[')?;
    let mut names = Vec::new();
    loop {
        let (name, after) = quoted_name(rest.trim_start())?;
        names.push(name);
        rest = match after.strip_prefix(',') {
            Some(after) => after,
            None => return Some((names, after.strip_prefix(']')?)),
        };
    }
}

/// Reads a name in quotes. Returns what follows it, without spaces.
fn quoted_name(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next().filter(|quote| matches!(quote, '\'' | '"'))?;
    let mut name = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((index, letter)) = chars.next() {
        if letter == '\\' {
            name.push(chars.next()?.1);
        } else if letter == quote {
            return Some((name, text.get(index + 1..)?.trim_start()));
        } else {
            name.push(letter);
        }
    }
    None
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

    #[test]
    fn lists_of_names_are_pointers_and_back() {
        let document = document::read(&SourceFile::new("a.yaml", "{a: {b: {d: 1}, c: {d: 1}}, l: [1, 2]}"));
        let document = document.unwrap();
        let table: [(&str, &[&str]); 4] = [
            ("$.a.b", &["/a/b"]),
            ("$.a['b', 'c'].d", &["/a/b/d", "/a/c/d"]),
            ("$.a[\"b\",'c']['d','e-1'][0]", &["/a/b/d/0", "/a/b/e-1/0", "/a/c/d/0", "/a/c/e-1/0"]),
            ("$['it\\'s', 'b']", &["/it's", "/b"]),
        ];
        for (target, expected) in table {
            assert_eq!(pointers(target).unwrap(), expected, "{target}");
        }
        for target in ["$..a", "$.a.*", "$.a[?@.x]", "$.a['b', 1]", "$.a['b'", "$.a[0:2]"] {
            assert_eq!(pointers(target), None, "{target}");
        }
        let of_all = |pointers: &[&str]| {
            of_all(&document, &pointers.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(of_all(&["/a/b/d", "/a/c/d"]).as_deref(), Some("$.a['b', 'c'].d"));
        assert_eq!(of_all(&["/a/b", "/a/it's"]).as_deref(), Some("$.a['b', 'it\\'s']"));
        for pointers in [&["/a/b/d", "/a/c/e"][..], &["/a/b/d", "/a/c"], &["/l/0", "/l/1"], &["/a"], &[]] {
            assert_eq!(of_all(pointers), None, "{pointers:?}");
        }
    }
}
