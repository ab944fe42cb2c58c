//! Parses an overlay into its actions.

use serde_json_path::JsonPath;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Node, Pointer};
use crate::lock::upstream::short_hash;
use crate::source::Span;
use crate::{
    extension::{self, ActionKind},
    suggest,
};

/// The maximum nesting of brackets in a target: the JSONPath parser recurses at each bracket.
const MAX_BRACKETS: usize = 32;

/// The change that an action makes to its target.
#[derive(Clone, Debug)]
pub enum Change {
    /// Removes the target.
    Remove,
    /// Merges this node into the target.
    Update(Node),
}

/// One action.
#[derive(Clone, Debug)]
pub struct Action {
    /// The target as written.
    pub target: String,
    /// The parsed target.
    pub path: JsonPath,
    /// The change.
    pub change: Change,
    /// The kind.
    pub kind: ActionKind,
    /// The reason, for a fix.
    pub reason: Option<String>,
    /// The public source of the reason, for a fix.
    pub thread: Option<String>,
    /// The first version of the API's documents to which the action applies.
    pub since: Option<String>,
    /// A hash of the kind and the change, which tells actions with the same target apart.
    pub hash: String,
    /// The position of the target in the overlay.
    pub span: Span,
    /// The JSON pointer of the action in its overlay.
    pub pointer: Pointer,
}

/// Parses an overlay. Returns the valid actions and all problems.
pub(super) fn parse(overlay: &Node) -> (Vec<Action>, Diagnostics) {
    let mut parser = Parser { diagnostics: Diagnostics::new() };
    let actions = parser.overlay(overlay);
    (actions, parser.diagnostics)
}

struct Parser {
    diagnostics: Diagnostics,
}

impl Parser {
    fn overlay(&mut self, overlay: &Node) -> Vec<Action> {
        let root = Pointer::root();
        if !self.object(overlay, &root, "an overlay") {
            return Vec::new();
        }
        self.known_keys(overlay, &root, &["overlay", "info", "extends", "actions"]);
        if let Some(version) = self.required(overlay, &root, "overlay") {
            let fits = version.as_str().is_some_and(|text| text == "1.0" || text.starts_with("1.0."));
            if !fits {
                let message = "this is not an overlay of version 1.0";
                self.push(code::OVERLAY_VERSION, message, version, &root.child("overlay"), "write `1.0.0`");
            }
        }
        if let Some(info) = self.required(overlay, &root, "info") {
            let pointer = root.child("info");
            if self.object(info, &pointer, "`info`") {
                self.known_keys(info, &pointer, &["title", "version"]);
                self.text(info, &pointer, "title", true);
                self.text(info, &pointer, "version", true);
            }
        }
        self.text(overlay, &root, "extends", false);
        let Some(actions) = self.required(overlay, &root, "actions") else { return Vec::new() };
        let pointer = root.child("actions");
        if actions.as_sequence().is_none() {
            let message = format!("`actions` must be a list, but this is {}", actions.kind());
            self.push(code::WRONG_TYPE, message, actions, &pointer, "begin each action with `- target:`");
        }
        actions
            .items()
            .enumerate()
            .filter_map(|(index, action)| self.action(action, pointer.child(index)))
            .collect()
    }

    fn action(&mut self, action: &Node, pointer: Pointer) -> Option<Action> {
        if !self.object(action, &pointer, "an action") {
            return None;
        }
        const KEYS: [&str; 8] =
            ["target", "description", "update", "remove", "x-kind", "x-reason", "x-thread", "x-since"];
        self.known_keys(action, &pointer, &KEYS);
        self.text(action, &pointer, "description", false);
        let path = self.target(action, &pointer);
        let change = self.change(action, &pointer);
        let kind = self.kind(action, &pointer);
        let is_fix = kind == Some(ActionKind::Fix);
        let reason = self.text(action, &pointer, "x-reason", is_fix);
        let thread = self.text(action, &pointer, "x-thread", is_fix);
        let since = self.text(action, &pointer, "x-since", false);
        let ((target, path, span), change, kind) = (path?, change?, kind?);
        let hash = hash(kind, &change);
        Some(Action { target, path, change, kind, reason, thread, since, hash, span, pointer })
    }

    fn target(&mut self, action: &Node, pointer: &Pointer) -> Option<(String, JsonPath, Span)> {
        let target = self.text(action, pointer, "target", true)?;
        let node = action.get("target")?;
        let problem = if brackets(&target) > MAX_BRACKETS {
            format!("its brackets nest deeper than {MAX_BRACKETS} levels")
        } else {
            match JsonPath::parse(&target) {
                Ok(path) => return Some((target, path, node.span.clone())),
                Err(error) => format!("at character {}: {}", error.position(), error.message()),
            }
        };
        let message = format!("this target is not a JSONPath expression: {problem}");
        let help = "write an expression such as `$.paths['/v2/checkout/orders'].post`";
        self.push(code::BAD_TARGET, message, node, &pointer.child("target"), help);
        None
    }

    fn change(&mut self, action: &Node, pointer: &Pointer) -> Option<Change> {
        let remove = match action.get("remove") {
            None => false,
            Some(node) => node.as_bool().or_else(|| {
                let message = format!("`remove` must be true or false, but this is {}", node.kind());
                self.push(code::WRONG_TYPE, message, node, &pointer.child("remove"), "write `remove: true`");
                None
            })?,
        };
        match (remove, action.get("update")) {
            (true, None) => Some(Change::Remove),
            (false, Some(update)) => {
                self.extensions(update, &pointer.child("update"));
                Some(Change::Update(update.clone()))
            }
            (remove, _) => {
                let message = if remove {
                    "this action has both `update` and `remove: true`"
                } else {
                    "this action has neither `update` nor `remove: true`"
                };
                let help = "write either `update` or `remove: true`; to replace a value, remove it in one action and update its parent in the next";
                self.push(code::EMPTY_ACTION, message, action, pointer, help);
                None
            }
        }
    }

    /// Reports keys that are almost `x-` keys of the generator, anywhere in an update. Unknown keys
    /// of other tools are allowed.
    fn extensions(&mut self, node: &Node, pointer: &Pointer) {
        for (key, child) in node.entries() {
            let at = pointer.child(key.as_str());
            let word = Some(key.as_str())
                .filter(|name| name.starts_with("x-") && !extension::keys().any(|key| key == *name));
            if let Some(meant) = word.and_then(|word| suggest::nearest(word, extension::keys())) {
                let message = format!("the generator does not know the key `{}`", key.as_str());
                let problem = Diagnostic::error(code::UNKNOWN_KEYWORD, message).at(&key.span);
                self.diagnostics.push(problem.pointer(&at).help(format!("did you mean `{meant}`?")));
            }
            self.extensions(child, &at);
        }
        for (index, child) in node.items().enumerate() {
            self.extensions(child, &pointer.child(index));
        }
    }

    fn kind(&mut self, action: &Node, pointer: &Pointer) -> Option<ActionKind> {
        let word = self.text(action, pointer, "x-kind", true)?;
        let kind = ActionKind::ALL.into_iter().find(|kind| kind.as_str() == word);
        if kind.is_none()
            && let Some(node) = action.get("x-kind")
        {
            let message = format!("there is no kind of action with the name `{word}`");
            let help = "write one of fix, behaviour, name and documentation";
            self.push(code::WRONG_KIND, message, node, &pointer.child("x-kind"), help);
        }
        kind
    }

    /// Returns whether a node is an object, and reports it if it is not.
    fn object(&mut self, node: &Node, pointer: &Pointer, subject: &str) -> bool {
        let is_object = node.as_mapping().is_some();
        if !is_object {
            let message = format!("{subject} must be an object, but this is {}", node.kind());
            self.push(code::WRONG_TYPE, message, node, pointer, "write it as lines of the form `key: value`");
        }
        is_object
    }

    fn required<'a>(&mut self, parent: &'a Node, pointer: &Pointer, key: &str) -> Option<&'a Node> {
        let node = parent.get(key);
        if node.is_none() {
            let help = match key {
                "x-kind" => "write one of fix, behaviour, name and documentation",
                "x-reason" => "add a sentence that says what is wrong in the document",
                "x-thread" => "add the public thread that reports the problem, or another source",
                _ => "add the key",
            };
            self.push(code::MISSING_PART, format!("`{key}` is missing"), parent, pointer, help);
        }
        node
    }

    /// Returns the text of a key, which must be a non-empty string.
    fn text(&mut self, parent: &Node, pointer: &Pointer, key: &str, required: bool) -> Option<String> {
        let node = if required { self.required(parent, pointer, key)? } else { parent.get(key)? };
        let text = node.as_str().filter(|text| !text.trim().is_empty());
        if text.is_none() {
            let kind = if node.as_str().is_some() { "empty" } else { node.kind() };
            let message = format!("`{key}` must be a non-empty string, but this is {kind}");
            self.push(code::WRONG_TYPE, message, node, &pointer.child(key), "put it in quotes");
        }
        text.map(str::to_owned)
    }

    fn known_keys(&mut self, node: &Node, pointer: &Pointer, known: &[&str]) {
        for (key, _) in node.entries() {
            let name = key.as_str();
            // Only this generator defines extensions of an action, so a mistyped one would have no
            // effect.
            let foreign = name.starts_with("x-") && !known.contains(&"target");
            if !foreign && !known.contains(&name) {
                let message = format!("the generator does not know the key `{name}`");
                let diagnostic = Diagnostic::error(code::UNKNOWN_KEYWORD, message)
                    .at(&key.span)
                    .pointer(pointer.child(name))
                    .help(format!("the allowed keys are {}", known.join(", ")));
                self.diagnostics.push(diagnostic);
            }
        }
    }

    fn push(
        &mut self,
        code: code::Code,
        message: impl Into<String>,
        at: &Node,
        pointer: &Pointer,
        help: &str,
    ) {
        let diagnostic = Diagnostic::error(code, message).at(&at.span).pointer(pointer).help(help);
        self.diagnostics.push(diagnostic);
    }
}

/// Returns a hash of what an action does to its target.
fn hash(kind: ActionKind, change: &Change) -> String {
    let change = match change {
        Change::Remove => "remove".to_owned(),
        Change::Update(update) => update.to_json().to_string(),
    };
    short_hash(&format!("{} {change}", kind.as_str()))
}

/// Returns how deep the brackets of a text nest.
fn brackets(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for byte in text.bytes() {
        match byte {
            b'(' | b'[' => depth += 1,
            b')' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}
