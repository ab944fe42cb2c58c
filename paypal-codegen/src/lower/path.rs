//! Lowers paths: their fragments, and the names in their templates.

use super::Lower;
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{Operation, Place};

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
    /// in the template.
    pub(super) fn check_path(&mut self, node: &'a Node, pointer: &Pointer, operation: &mut Operation) {
        let template: Vec<&str> = operation
            .path
            .split('{')
            .skip(1)
            .filter_map(|part| part.split_once('}'))
            .map(|it| it.0)
            .collect();
        let declared: Vec<String> = (operation.parameters.iter())
            .filter(|parameter| parameter.place == Place::Path)
            .map(|parameter| parameter.wire.clone())
            .collect();
        for name in &template {
            if !declared.iter().any(|other| other == name) {
                let message = format!("the path has `{{{name}}}`, which no parameter declares");
                self.error(code::PATH_PARAMETER, message, node, pointer)
                    .help(format!("declare a parameter `{name}` with `in: path` and `required: true`"));
            }
        }
        for name in declared {
            if !template.contains(&name.as_str()) {
                let message = format!("the path has no `{{{name}}}` for the path parameter `{name}`");
                self.error(code::PATH_PARAMETER, message, node, pointer)
                    .help("check the spelling, or remove the parameter");
            }
        }
        operation.parameters.sort_by_key(|parameter| match parameter.place {
            Place::Path => template.iter().position(|name| *name == parameter.wire).unwrap_or_default(),
            _ => usize::MAX,
        });
    }
}
