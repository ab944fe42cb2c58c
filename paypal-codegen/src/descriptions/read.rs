//! Reads `specs/descriptions/`.

use std::path::Path;

use super::{Described, Descriptions, FOLDER, REMEDIES, Values};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, code};
use crate::document::{self, Node, Pointer};
use crate::ir::Advice;
use crate::suggest;

/// The file with the advice about issue codes.
const ISSUES: &str = "issues";
/// The file that lists the enums whose values need no sentence.
const LISTS_OF_NAMES: &str = "lists_of_names";

const HELP: &str = "`specs/descriptions/README.md` shows the form of each file";

/// Reads the descriptions of a folder of specs; there are none without the folder.
///
/// # Errors
/// Returns the problems of all files.
pub fn load(specs: &Path) -> Result<Descriptions, Diagnostics> {
    let folder = specs.join(FOLDER);
    let mut reader = Reader::default();
    let mut paths: Vec<_> = match folder.is_dir() {
        true => std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|it| it.path()).collect(),
        false => Vec::new(),
    };
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    for path in paths {
        let Some(name) = path.file_stem().and_then(|name| name.to_str()) else { continue };
        match document::load(&path) {
            Ok(file) => reader.file(name, &file),
            Err(problems) => reader.diagnostics.extend(problems),
        }
    }
    reader.diagnostics.or(reader.found)
}

#[derive(Default)]
struct Reader {
    found: Descriptions,
    diagnostics: Diagnostics,
}

impl Reader {
    fn file(&mut self, name: &str, file: &Node) {
        let root = Pointer::root();
        match name {
            ISSUES => self.issues(file, &root),
            LISTS_OF_NAMES => self.lists_of_names(file, &root),
            module => self.module(module, file),
        }
    }

    fn module(&mut self, module: &str, file: &Node) {
        let root = Pointer::root();
        self.expect(file.as_mapping().is_some(), "an object with a key for each enum", file, &root);
        for (name, node) in file.entries() {
            let pointer = root.child(name.as_str());
            self.expect(
                node.as_mapping().is_some(),
                "an object with a sentence for each value",
                node,
                &pointer,
            );
            let mut values = Values::new();
            for (value, node) in node.entries() {
                let sentence = self.sentence(node, &pointer.child(value.as_str()));
                values.extend(sentence.map(|sentence| (value.as_str().to_owned(), sentence)));
            }
            let enums = self.found.values.entry(module.to_owned()).or_default();
            enums.insert(name.as_str().to_owned(), values);
        }
    }

    fn issues(&mut self, file: &Node, root: &Pointer) {
        self.expect(file.as_mapping().is_some(), "an object with a key for each issue code", file, root);
        for (code, node) in file.entries() {
            let pointer = root.child(code.as_str());
            self.keys(node, &["remedy", "happened", "help"], &pointer);
            let remedy = self.remedy(node, &pointer);
            let happened = self.text(node, "happened", &pointer);
            let help = self.text(node, "help", &pointer);
            if let (Some(remedy), Some(happened), Some(help)) = (remedy, happened, help) {
                let text = Advice { remedy, happened, help };
                let described = Described { text, span: node.span.clone(), pointer: pointer.to_string() };
                self.found.issues.insert(code.as_str().to_owned(), described);
            }
        }
    }

    fn remedy(&mut self, node: &Node, pointer: &Pointer) -> Option<&'static str> {
        let word = node.get("remedy").and_then(Node::as_str).unwrap_or_default();
        let remedy = REMEDIES.iter().find(|(known, _)| *known == word).map(|(_, variant)| *variant);
        let words: Vec<String> = REMEDIES.iter().map(|(word, _)| format!("`{word}`")).collect();
        let wanted = format!("an issue with a `remedy`, one of {}", words.join(", "));
        self.expect(remedy.is_some(), &wanted, node, pointer);
        remedy
    }

    fn text(&mut self, node: &Node, key: &str, pointer: &Pointer) -> Option<String> {
        self.expect(node.get(key).is_some(), &format!("an issue with `{key}`"), node, pointer);
        Some(self.sentence(node.get(key)?, &pointer.child(key))?.text)
    }

    fn lists_of_names(&mut self, list: &Node, pointer: &Pointer) {
        self.expect(list.as_sequence().is_some(), "a list of enums, each as `module::Type`", list, pointer);
        for (index, node) in list.items().enumerate() {
            let path = node.as_str().filter(|path| path.contains("::"));
            self.expect(path.is_some(), "an enum as `module::Type`", node, &pointer.child(index));
            let path = path.map(|path| (path.to_owned(), node.span.clone()));
            self.found.lists_of_names.extend(path);
        }
    }

    fn sentence(&mut self, node: &Node, pointer: &Pointer) -> Option<Described<String>> {
        let text = node.as_str().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        let text = text.filter(|text| !text.is_empty());
        self.expect(text.is_some(), "a sentence", node, pointer);
        Some(Described { text: text?, span: node.span.clone(), pointer: pointer.to_string() })
    }

    fn keys(&mut self, node: &Node, known: &[&str], pointer: &Pointer) {
        self.expect(node.as_mapping().is_some(), "an object", node, pointer);
        for (key, _) in node.entries().filter(|(key, _)| !known.contains(&key.as_str())) {
            let message = format!("there is no key `{}` here", key.as_str());
            let help = match suggest::nearest(key.as_str(), known.iter().copied()) {
                Some(meant) => format!("write `{meant}`"),
                None => HELP.to_owned(),
            };
            let problem = Diagnostic::error(code::UNKNOWN_KEYWORD, message).at(&key.span);
            self.diagnostics.push(problem.pointer(pointer.child(key.as_str())).help(help));
        }
    }

    fn expect(&mut self, holds: bool, wanted: &str, node: &Node, pointer: &Pointer) {
        if !holds {
            let message = format!("this must be {wanted}, but it is {}", node.kind());
            self.problem(code::WRONG_TYPE, message, node, pointer);
        }
    }

    fn problem(&mut self, code: Code, message: String, node: &Node, pointer: &Pointer) {
        self.diagnostics.push(Diagnostic::error(code, message).at(&node.span).pointer(pointer).help(HELP));
    }
}
