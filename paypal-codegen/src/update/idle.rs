//! Finds overlay actions that match nothing in the new documents. They are listed with the places
//! that they used to match, instead of causing an error.

use std::collections::HashMap;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{self, Key, Mapping, Node, NodeValue, SourceFile, Span};
use crate::import::lock;
use crate::overlay::{self, FOLDER, Unmatched};

/// The maximum number of former places that are recorded for an action.
const PLACES: usize = 3;

/// An overlay action that matches nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idle {
    /// The API of the overlay.
    pub api: String,
    /// The target of the action.
    pub target: String,
    /// The JSON pointers of the places that the action used to match.
    pub matched: String,
}

/// The actions of all overlays that match nothing.
#[derive(Debug, Default)]
pub(super) struct Actions {
    known: Unmatched,
    all: Vec<Idle>,
    pub(super) newly_idle: Vec<Idle>,
    pub(super) matching_again: Vec<Idle>,
}

/// The old and the new document, with the overlay applied.
pub(super) struct Overlaid {
    pub(super) before: Option<Node>,
    pub(super) after: Option<Node>,
}

impl Actions {
    pub(super) fn read(specs: &Path) -> Result<Self, Diagnostics> {
        Ok(Self { known: Unmatched::load(specs)?, ..Self::default() })
    }

    /// Applies the overlay of an API to both documents. The overlay may already have actions for
    /// the new document, so an action that matches nothing in the old one is not an error.
    pub(super) fn apply(
        &mut self,
        specs: &Path,
        api: &str,
        mut before: Option<Node>,
        mut after: Option<Node>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Overlaid, Diagnostics> {
        let path = specs.join(FOLDER).join(format!("{api}.yaml"));
        if !path.exists() {
            return Ok(Overlaid { before, after });
        }
        let overlay = document::load(&path)?;
        let mut used: HashMap<String, Vec<String>> = HashMap::new();
        if let Some(document) = &mut before {
            let (problems, selected) = overlay::trace(document, &overlay, api, &self.known);
            overlay::idle_is_no_error(problems).or(())?;
            for action in selected {
                // Several actions may have the same target.
                let places = used.entry(action.target).or_default();
                places.extend(action.pointers);
                places.dedup();
            }
        }
        let Some(document) = &mut after else { return Ok(Overlaid { before, after }) };
        let (problems, selected) = overlay::trace(document, &overlay, api, &self.known);
        let expected = [code::MATCHES_AGAIN, code::STALE_UNMATCHED];
        let problems = overlay::idle_is_no_error(problems).into_iter();
        diagnostics.extend(problems.filter(|problem| !expected.contains(&problem.code)));
        for action in selected {
            let listed = self.known.find(api, &action.target);
            let matched = match listed.and_then(|entry| entry.matched.clone()) {
                Some(matched) => matched,
                None => places(used.get(&action.target).map_or(&[], Vec::as_slice)),
            };
            let entry = Idle { api: api.to_owned(), target: action.target, matched };
            let is_idle = action.pointers.is_empty();
            let list = match (is_idle, listed.is_some()) {
                (true, true) => None,
                (true, false) => Some(&mut self.newly_idle),
                (false, true) => Some(&mut self.matching_again),
                (false, false) => continue,
            };
            if is_idle && !self.all.contains(&entry) {
                self.all.push(entry.clone());
            }
            if let Some(list) = list.filter(|list| !list.contains(&entry)) {
                if is_idle {
                    diagnostics.push(warning(&entry, &overlay));
                }
                list.push(entry);
            }
        }
        Ok(Overlaid { before, after })
    }

    /// Returns the list `unmatched` for `upstream.lock`.
    pub(super) fn to_node(&self) -> Node {
        let span = Span::start_of(&SourceFile::new(lock::FILE_NAME, ""));
        let key = |name: &str| Key::new(name, &span);
        let entries = self.all.iter().map(|entry| {
            let fields = [("api", &entry.api), ("target", &entry.target), ("matched", &entry.matched)];
            let fields = fields.map(|(name, text)| (key(name), Node::string(text.as_str(), &span)));
            Node::new(NodeValue::Mapping(Mapping::from_iter(fields)), &span)
        });
        Node::new(NodeValue::Sequence(entries.collect()), &span)
    }
}

fn warning(entry: &Idle, overlay: &Node) -> Diagnostic {
    let mut actions = overlay.get("actions").into_iter().flat_map(Node::items);
    let at = actions.find_map(|action| action.get("target").filter(|it| it.as_str() == Some(&entry.target)));
    let used = if entry.matched.is_empty() { "an unknown place" } else { &entry.matched };
    Diagnostic::warning(
        code::TARGET_NOT_FOUND,
        format!("this target no longer matches; it used to match {used}"),
    )
    .at(&at.unwrap_or(overlay).span)
    .help("it is listed in upstream.lock: remove the action, or correct its target")
}

fn places(pointers: &[String]) -> String {
    let mut places: Vec<&str> = pointers.iter().map(String::as_str).take(PLACES).collect();
    let more = format!("and {} more", pointers.len().saturating_sub(PLACES));
    if pointers.len() > PLACES {
        places.push(&more);
    }
    places.join(", ")
}
