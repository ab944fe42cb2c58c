//! An overlay as written to its actions.

use std::fmt;

use serde_json_path::JsonPath;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Node, Pointer, Span};
use crate::{extension, suggest};

/// How deep the brackets of a target may nest. The reader of JSONPath recurses at each.
const MAX_BRACKETS: usize = 32;

/// Why an action is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The document is wrong; the action says why it thinks so (`x-reason`, `x-thread`).
    Fix,
    /// How PayPal behaves, which the document can't say.
    Behaviour,
    /// What something is called in Rust.
    Name,
    /// Text for people, in this project's own words.
    Documentation,
}

impl Kind {
    /// All kinds, in the order they are explained.
    pub const ALL: [Self; 4] = [Self::Fix, Self::Behaviour, Self::Name, Self::Documentation];

    /// The word for it in an overlay.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fix => "fix",
            Self::Behaviour => "behaviour",
            Self::Name => "name",
            Self::Documentation => "documentation",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What an action does to what its target selects.
#[derive(Clone, Debug)]
pub enum Change {
    /// Takes it away.
    Remove,
    /// Merges this into it.
    Update(Node),
}

/// One action.
#[derive(Clone, Debug)]
pub struct Action {
    /// The target as written.
    pub target: String,
    /// The target as read.
    pub path: JsonPath,
    /// What it does.
    pub change: Change,
    /// Why it is there.
    pub kind: Kind,
    /// The reason of a fix.
    pub reason: Option<String>,
    /// Where the reason can be looked up.
    pub thread: Option<String>,
    /// Where the target stands.
    pub span: Span,
    /// The JSON pointer of the action in its overlay.
    pub pointer: Pointer,
}

/// Reads an overlay: the actions that can be made out, and everything that is wrong with it.
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
            let message = format!("`actions` must be a list, this is {}", actions.kind());
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
        const KEYS: [&str; 7] =
            ["target", "description", "update", "remove", "x-kind", "x-reason", "x-thread"];
        self.known_keys(action, &pointer, &KEYS);
        self.text(action, &pointer, "description", false);
        let path = self.target(action, &pointer);
        let change = self.change(action, &pointer);
        let kind = self.kind(action, &pointer);
        let is_fix = kind == Some(Kind::Fix);
        let reason = self.text(action, &pointer, "x-reason", is_fix);
        let thread = self.text(action, &pointer, "x-thread", is_fix);
        let (target, path, span) = path?;
        Some(Action { target, path, change: change?, kind: kind?, reason, thread, span, pointer })
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
        let message = format!("this target is no JSONPath expression: {problem}");
        let help = "write for example `$.paths['/v2/checkout/orders'].post`";
        self.push(code::BAD_TARGET, message, node, &pointer.child("target"), help);
        None
    }

    fn change(&mut self, action: &Node, pointer: &Pointer) -> Option<Change> {
        let remove = match action.get("remove") {
            None => false,
            Some(node) => node.as_bool().or_else(|| {
                let message = format!("`remove` is true or false, this is {}", node.kind());
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
                    "this action removes its target, so its update would have no effect"
                } else {
                    "this action does nothing"
                };
                let help =
                    "give it either `update` or `remove: true`; to replace, remove first and update then";
                self.push(code::EMPTY_ACTION, message, action, pointer, help);
                None
            }
        }
    }

    /// Reports keys that are almost `x-` keys of the generator, wherever they are in an update.
    fn extensions(&mut self, node: &Node, pointer: &Pointer) {
        for (key, child) in node.entries() {
            let at = pointer.child(key.as_str());
            let word = Some(key.as_str())
                .filter(|name| name.starts_with("x-") && !extension::keys().any(|key| key == *name));
            if let Some(meant) = word.and_then(|word| suggest::nearest(word, extension::keys())) {
                let message = format!("the key `{}` means nothing here", key.as_str());
                let problem = Diagnostic::error(code::UNKNOWN_KEYWORD, message).at(&key.span);
                self.diagnostics.push(problem.pointer(&at).help(format!("did you mean `{meant}`?")));
            }
            self.extensions(child, &at);
        }
        for (index, child) in node.items().enumerate() {
            self.extensions(child, &pointer.child(index));
        }
    }

    fn kind(&mut self, action: &Node, pointer: &Pointer) -> Option<Kind> {
        let word = self.text(action, pointer, "x-kind", true)?;
        let kind = Kind::ALL.into_iter().find(|kind| kind.as_str() == word);
        if kind.is_none()
            && let Some(node) = action.get("x-kind")
        {
            let message = format!("there is no kind of action called `{word}`");
            let help = "the kinds are fix, behaviour, name and documentation";
            self.push(code::WRONG_KIND, message, node, &pointer.child("x-kind"), help);
        }
        kind
    }

    /// Whether a node is an object; says so if it is not.
    fn object(&mut self, node: &Node, pointer: &Pointer, what: &str) -> bool {
        let is_object = node.as_mapping().is_some();
        if !is_object {
            let message = format!("{what} must be an object, this is {}", node.kind());
            self.push(code::WRONG_TYPE, message, node, pointer, "write it as `key: value` lines");
        }
        is_object
    }

    fn required<'a>(&mut self, parent: &'a Node, pointer: &Pointer, key: &str) -> Option<&'a Node> {
        let node = parent.get(key);
        if node.is_none() {
            let help = match key {
                "x-kind" => "give it one of fix, behaviour, name and documentation",
                "x-reason" => "a fix says in a sentence what is wrong",
                "x-thread" => "a fix names the public thread it is told of in, or who says so otherwise",
                _ => "add it",
            };
            self.push(code::MISSING_PART, format!("`{key}` is missing"), parent, pointer, help);
        }
        node
    }

    /// The text of a key, which must be a string that is not empty.
    fn text(&mut self, parent: &Node, pointer: &Pointer, key: &str, required: bool) -> Option<String> {
        let node = if required { self.required(parent, pointer, key)? } else { parent.get(key)? };
        let text = node.as_str().filter(|text| !text.trim().is_empty());
        if text.is_none() {
            let what = if node.as_str().is_some() { "empty" } else { node.kind() };
            let message = format!("`{key}` must be a string with something in it, this is {what}");
            self.push(code::WRONG_TYPE, message, node, &pointer.child(key), "put it in quotes");
        }
        text.map(str::to_owned)
    }

    fn known_keys(&mut self, node: &Node, pointer: &Pointer, known: &[&str]) {
        for (key, _) in node.entries() {
            let name = key.as_str();
            // An action's own extensions are ours alone: one that is misspelt would do nothing.
            let foreign = name.starts_with("x-") && !known.contains(&"target");
            if !foreign && !known.contains(&name) {
                let message = format!("the key `{name}` means nothing here");
                let diagnostic = Diagnostic::error(code::UNKNOWN_KEYWORD, message)
                    .at(&key.span)
                    .pointer(pointer.child(name))
                    .help(format!("the keys are {}", known.join(", ")));
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

/// How deep the brackets of a text nest.
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
