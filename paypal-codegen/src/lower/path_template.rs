//! Lowers the path of an operation: its fragment, and the names in its template.

use super::Lower;
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{Operation, Place};
use crate::suggest;

impl<'a> Lower<'a> {
    /// Returns the part of a path that is sent, and reports a fragment, which HTTP never sends.
    pub(super) fn sent_path<'p>(&mut self, path: &'p str, node: &'a Node, pointer: &Pointer) -> &'p str {
        let Some((sent, fragment)) = path.split_once('#') else { return path };
        let message = format!("the fragment `#{fragment}` of the path is not sent: calls go to `{sent}`");
        self.warning(code::UNSUPPORTED, message, node, pointer)
            .help("HTTP has no fragments; describe the value as a parameter in an overlay");
        sent
    }

    /// Checks that each name in the path template has a parameter, and each path parameter a name
    /// in the template. Sorts the path parameters by the template.
    pub(super) fn check_path(&mut self, node: &'a Node, pointer: &Pointer, operation: &mut Operation) {
        let names = operation.path.split('{').skip(1).filter_map(|part| part.split_once('}'));
        let template: Vec<String> = names.map(|(name, _)| name.to_owned()).collect();
        let of_path = || operation.parameters.iter().filter(|parameter| parameter.place == Place::Path);
        let mut undeclared: Vec<&String> =
            template.iter().filter(|name| !of_path().any(|parameter| parameter.wire == **name)).collect();
        let path = self.path_key(&operation.path).unwrap_or_else(|| node.clone());
        for parameter in of_path().filter(|parameter| !template.contains(&parameter.wire)) {
            let name = &parameter.wire;
            // A parameter of the components may fit the paths of other operations.
            let is_own = parameter.pointer.starts_with(pointer.parent().as_str());
            let own = self.document.at(&parameter.pointer).filter(|_| is_own);
            let (at, at_pointer) = match own {
                Some(own) => (own, parameter.pointer.as_str()),
                None => (node, pointer.as_str()),
            };
            let at_pointer = Pointer::parse(at_pointer);
            let Some(meant) = suggest::nearest(name, undeclared.iter().map(|name| name.as_str())) else {
                let message = format!("the path has no `{{{name}}}` for the path parameter `{name}`");
                self.error(code::PATH_PARAMETER, message, at, &at_pointer)
                    .help("check the spelling, or remove the parameter")
                    .related(path.span.clone(), "this is the path");
                continue;
            };
            let message = format!("the path has `{{{meant}}}`, but the path parameter is called `{name}`");
            let found = self.document.at(&parameter.pointer);
            let problem = self
                .error(code::PATH_PARAMETER, message, at, &at_pointer)
                .help(format!("did you mean the name `{meant}`, or `{{{name}}}` in the path?"))
                .related(path.span.clone(), "this is the path");
            if let Some(found) = found.filter(|_| own.is_none()) {
                problem.related(found.span.clone(), "this is the parameter");
            }
            let meant = meant.to_owned();
            undeclared.retain(|name| **name != meant);
        }
        for name in undeclared {
            let message = format!("the path has `{{{name}}}`, which no parameter declares");
            self.error(code::PATH_PARAMETER, message, &path, pointer)
                .help(format!("declare a parameter `{name}` with `in: path` and `required: true`"));
        }
        operation.parameters.sort_by_key(|parameter| match parameter.place {
            Place::Path => template.iter().position(|name| *name == parameter.wire).unwrap_or_default(),
            _ => usize::MAX,
        });
    }

    /// Returns the key of a path, as a node.
    fn path_key(&self, path: &str) -> Option<Node> {
        let (key, _) = self.document.get("paths")?.as_mapping()?.get_key_value(path)?;
        Some(Node::string(key.as_str(), &key.span))
    }
}
