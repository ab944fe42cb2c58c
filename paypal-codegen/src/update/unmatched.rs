//! Finds overlay actions that match nothing in the new documents. They are listed with the places
//! that they used to match, instead of causing an error.

use std::collections::HashMap;
use std::path::Path;

use crate::apis::Api;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Key, Mapping, Node, NodeValue};
use crate::front::{self, Input, Overlay, Prepared, Source};
use crate::lock::upstream;
use crate::lower::MissingComponent;
use crate::overlay::{self, Unmatched};
use crate::pipeline;
use crate::source::{SourceFile, Span};

/// The maximum number of former matches that are recorded for an action.
const MAX_PLACES: usize = 3;

/// An overlay action that matches nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnmatchedAction {
    /// The API of the overlay.
    pub api: String,
    /// The target of the action.
    pub target: String,
    /// The JSON pointers of the nodes that the action used to match.
    pub matched: String,
}

/// The actions of all overlays that match nothing.
#[derive(Debug, Default)]
pub(super) struct Actions {
    known: Unmatched,
    all: Vec<UnmatchedAction>,
    pub(super) newly_unmatched: Vec<UnmatchedAction>,
    pub(super) matching_again: Vec<UnmatchedAction>,
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

    /// Prepares both documents of an API, under one overlay. The overlay may already have actions
    /// for the new document, so an action that matches nothing in the old one is not an error.
    pub(super) fn apply(
        &mut self,
        specs: &Path,
        listed: &Api,
        before: Option<Source<'_>>,
        after: Option<Source<'_>>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Overlaid, Diagnostics> {
        let api = listed.api.as_str();
        let overlay = overlay::load(specs, api)?;
        let known = &self.known;
        let overlaid = |source| {
            let overlay = overlay.as_ref();
            let overlay =
                overlay.map_or(Overlay::None, |overlay| Overlay::Document { overlay, unmatched: known });
            let api = listed.clone().into();
            front::prepare(Input { source, api, overlay, keep_broken_references: false, kept: None })
        };
        let (before, after) = (before.map(overlaid).transpose()?, after.map(overlaid).transpose()?);
        let mut used: HashMap<String, Vec<String>> = HashMap::new();
        let before = match before {
            Some(Prepared { document, diagnostics, selected, .. }) => {
                overlay::allow_unmatched(diagnostics).or(())?;
                for action in selected {
                    // Several actions may have the same target.
                    let places = used.entry(action.target).or_default();
                    places.extend(action.pointers);
                    places.dedup();
                }
                Some(document)
            }
            None => None,
        };
        let Some(after) = after else { return Ok(Overlaid { before, after: None }) };
        let expected = [code::MATCHES_AGAIN, code::STALE_UNMATCHED];
        let problems = overlay::allow_unmatched(after.diagnostics).into_iter();
        diagnostics.extend(problems.filter(|problem| !expected.contains(&problem.code)));
        for action in after.selected {
            let listed = self.known.find(api, &action.target);
            let matched = match listed.and_then(|entry| entry.matched.clone()) {
                Some(matched) => matched,
                None => places(used.get(&action.target).map_or(&[], Vec::as_slice)),
            };
            let entry = UnmatchedAction { api: api.to_owned(), target: action.target, matched };
            let is_unmatched = action.pointers.is_empty();
            let list = match (is_unmatched, listed.is_some()) {
                (true, true) => None,
                (true, false) => Some(&mut self.newly_unmatched),
                (false, true) => Some(&mut self.matching_again),
                (false, false) => continue,
            };
            if is_unmatched && !self.all.contains(&entry) {
                self.all.push(entry.clone());
            }
            if let Some(list) = list.filter(|list| !list.contains(&entry)) {
                if is_unmatched {
                    diagnostics.extend(overlay.as_ref().map(|overlay| warning(&entry, overlay)));
                }
                list.push(entry);
            }
        }
        Ok(Overlaid { before, after: Some(after.document) })
    }

    /// Adds the entries of `events.yaml` whose component is missing, and returns their warnings.
    /// The resources of these events stay undecoded JSON until the entry is corrected.
    pub(super) fn add_events(&mut self, missing: Vec<MissingComponent>) -> Diagnostics {
        let mut warnings = Diagnostics::new();
        for known in self.known.of(pipeline::EVENTS) {
            if !missing.iter().any(|missing| missing.target == known.target) {
                self.matching_again.push(UnmatchedAction {
                    api: pipeline::EVENTS.to_owned(),
                    target: known.target.clone(),
                    matched: known.matched.clone().unwrap_or_default(),
                });
            }
        }
        for missing in missing {
            let entry = UnmatchedAction {
                api: pipeline::EVENTS.to_owned(),
                target: missing.target.clone(),
                matched: places(&missing.events),
            };
            if self.known.find(pipeline::EVENTS, &missing.target).is_none() {
                self.newly_unmatched.push(entry.clone());
            }
            if !self.all.contains(&entry) {
                self.all.push(entry);
            }
            warnings.push(front::warning(missing.into_problem()));
        }
        warnings
    }

    /// Returns the list `unmatched` for `upstream.lock`.
    pub(super) fn to_node(&self) -> Node {
        let span = Span::start_of(&SourceFile::new(upstream::FILE_NAME, ""));
        let key = |name: &str| Key::new(name, &span);
        let entries = self.all.iter().map(|entry| {
            let fields = [("api", &entry.api), ("target", &entry.target), ("matched", &entry.matched)];
            let fields = fields.map(|(name, text)| (key(name), Node::string(text.as_str(), &span)));
            Node::new(NodeValue::Mapping(Mapping::from_iter(fields)), &span)
        });
        Node::new(NodeValue::Sequence(entries.collect()), &span)
    }
}

fn warning(entry: &UnmatchedAction, overlay: &Node) -> Diagnostic {
    let mut actions = overlay.get("actions").into_iter().flat_map(Node::items);
    let at = actions.find_map(|action| action.get("target").filter(|it| it.as_str() == Some(&entry.target)));
    let used = if entry.matched.is_empty() { "an unknown place" } else { &entry.matched };
    Diagnostic::warning(
        code::TARGET_NOT_FOUND,
        format!("this target no longer matches; it used to match {used}"),
    )
    .at(&at.unwrap_or(overlay).span)
    .help("remove the action, or correct its target; upstream.lock lists the action under `unmatched`")
}

fn places(pointers: &[String]) -> String {
    let mut places: Vec<&str> = pointers.iter().map(String::as_str).take(MAX_PLACES).collect();
    let more = format!("and {} more", pointers.len().saturating_sub(MAX_PLACES));
    if pointers.len() > MAX_PLACES {
        places.push(&more);
    }
    places.join(", ")
}
