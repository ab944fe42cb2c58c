//! Finds the overlay action that is responsible for an error of lowering or of a pass.
//!
//! The error may lie in the update of an action, or at a place that an action changed. The most
//! likely action is set aside, and the build is tried again: if the error is still there, the
//! action was innocent, and the next one is tried.

use std::collections::HashSet;

use super::Part;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, code};
use crate::document::{Node, Pointer};
use crate::overlay::{Selected, Standing};

/// An action: its API, and its index in the overlay.
type ActionId = (String, usize);

/// What is known about the actions so far.
#[derive(Debug, Default)]
pub(super) struct Blame {
    /// The errors for which an action was set aside.
    suspects: Vec<(String, ActionId)>,
    /// The actions that were set aside for an error that stayed, with that error.
    innocent: HashSet<(String, ActionId)>,
}

/// The actions to set aside, with the reasons, and those to take back.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    pub(super) guilty: Vec<(String, usize, String)>,
    pub(super) innocent: Vec<ActionId>,
}

impl Blame {
    /// Chooses for each error the action that is most likely responsible.
    pub(super) fn judge(
        &mut self,
        parts: &[Part<'_>],
        problems: &Diagnostics,
        may_set_aside: &dyn Fn(&str, usize) -> bool,
    ) -> Verdict {
        let mut verdict = Verdict::default();
        let errors: Vec<&Diagnostic> =
            problems.sorted().into_iter().filter(|it| it.severity == Severity::Error).collect();
        let keys: HashSet<String> = errors.iter().map(|error| key(error)).collect();
        let (failed, proven) = self.suspects.drain(..).partition(|(error, _)| keys.contains(error));
        self.suspects = proven;
        for (error, action) in failed {
            if !self.suspects.iter().any(|(_, other)| *other == action) {
                verdict.innocent.push(action.clone());
            }
            self.innocent.insert((error, action));
        }
        for error in errors {
            let is_free = |action: &ActionId| {
                !self.innocent.contains(&(key(error), action.clone()))
                    && !self.suspects.iter().any(|(_, other)| other == action)
                    && may_set_aside(&action.0, action.1)
            };
            let Some(action) = candidates(parts, error).into_iter().find(is_free) else { continue };
            verdict.innocent.retain(|other| *other != action);
            verdict.guilty.push((action.0.clone(), action.1, error.message.clone()));
            self.suspects.push((key(error), action));
        }
        verdict
    }
}

/// Identifies an error over several builds.
fn key(error: &Diagnostic) -> String {
    format!("{} {} {}", error.code, error.pointer.as_deref().unwrap_or_default(), error.message)
}

/// Returns the first error that an action caused when it was applied.
pub(super) fn first_error(part: &Part<'_>, action: &Selected, problems: &Diagnostics) -> String {
    let errors = problems.sorted().into_iter().filter(|problem| problem.severity == Severity::Error);
    let mut of_action = errors.filter(|problem| in_overlay(part, problem) == Some(action.span.offset()));
    of_action.next().map_or_else(|| "it can't be applied".to_owned(), |problem| problem.message.clone())
}

/// Returns the actions that may be responsible for an error, the most likely first.
fn candidates(parts: &[Part<'_>], error: &Diagnostic) -> Vec<ActionId> {
    let mut found: Vec<(u8, ActionId)> = Vec::new();
    for part in parts {
        let Some(prepared) = &part.prepared else { continue };
        let is_here = error.file() == Some(prepared.document.span.file().name());
        let at = in_overlay(part, error);
        for (index, action) in prepared.selected.iter().enumerate() {
            if action.standing != Standing::Applied {
                continue;
            }
            let rank = if at == Some(action.span.offset()) {
                Some(0)
            } else if is_here {
                rank(action, error)
            } else {
                None
            };
            found.extend(rank.map(|rank| (rank, (part.api.api.clone(), index))));
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, action)| action).collect()
}

/// Returns how unlikely it is that an action of the same document is responsible for an error.
fn rank(action: &Selected, error: &Diagnostic) -> Option<u8> {
    let removes = |target: &str| {
        action.update.is_none()
            && action
                .pointers
                .iter()
                .any(|pointer| target == format!("#{pointer}") || target.starts_with(&format!("#{pointer}/")))
    };
    if error.code == code::DANGLING_REFERENCE {
        let target = error.message.split('`').nth(1).unwrap_or_default();
        return removes(target).then_some(0);
    }
    let place = error.pointer.as_deref()?;
    let is_inside = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let keys = || action.update.iter().flat_map(Node::entries).map(|(key, _)| key.as_str());
    action
        .pointers
        .iter()
        .filter_map(|pointer| {
            let names_key = keys().any(|key| error.message.contains(&format!("`{key}`")));
            let touches =
                |rest: &str| Pointer::tokens(rest).next().is_some_and(|next| keys().any(|key| key == next));
            if pointer == place {
                Some(if names_key { 1 } else { 3 })
            } else if is_inside(place, pointer) {
                let rest = place.get(pointer.len()..).unwrap_or_default();
                Some(if touches(rest) { 2 } else { 5 })
            } else if is_inside(pointer, place) {
                Some(4)
            } else {
                None
            }
        })
        .min()
}

/// Returns the offset of the action's target, if the problem or a related position is inside the
/// action.
fn in_overlay(part: &Part<'_>, problem: &Diagnostic) -> Option<usize> {
    let overlay = part.overlay.as_ref()?;
    let spans = problem.span.iter().chain(problem.related.iter().map(|related| &related.span));
    let offset = spans
        .filter(|span| span.file().name() == overlay.span.file().name())
        .map(crate::source::Span::offset)
        .next()?;
    let mut actions = overlay.get("actions")?.items();
    let action = actions.rfind(|action| action.span.offset() <= offset)?;
    action.get("target").map(|target| target.span.offset())
}
