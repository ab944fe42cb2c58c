//! Defines a finding: the changes of one cause, with both verdicts.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::cause::{Cause, causes};
use super::{fingerprint, sentence};
use crate::diff::{Change, ChangeKind, Class, Diff, Direction};
use crate::release::migration;

/// The number of places that a finding names.
const PLACES: usize = 3;

/// The changes of one cause.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The cause in one sentence, without a full stop.
    pub cause: String,
    /// The first verdict: the most severe class of the changes.
    pub class: Class,
    /// The second verdict: the first reason why PayPal may refuse requests of existing code, or why
    /// existing code may not read PayPal's answers.
    pub why_refused: Option<String>,
    /// The messages that have the changed items.
    pub direction: Direction,
    /// The APIs, sorted.
    pub apis: Vec<String>,
    /// The Rust paths of the first places.
    pub places: Vec<String>,
    /// The indices of the changes in the diff.
    pub changes: Vec<usize>,
    /// The instruction for users whose code must change.
    pub note: Option<String>,
    /// The name that fixes the break, where an overlay can give it back.
    pub restored_name: Option<RestoredName>,
    /// The hash of the changes, which is the same in each run.
    pub fingerprint: String,
    /// Whether `acknowledged.yaml` lists the finding.
    pub is_acknowledged: bool,
    /// Whether the changes say nothing, so that text and Markdown only count them.
    pub is_folded: bool,
    /// Whether the finding is a secret that `Debug` shows now. It can't be acknowledged.
    pub is_secret: bool,
}

/// The former name of a component or an operation that has only another name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestoredName {
    /// The API.
    pub api: String,
    /// The target of the overlay action.
    pub target: String,
    /// The former Rust name.
    pub name: String,
}

impl Finding {
    /// Returns whether code of users may no longer compile.
    pub fn breaks(&self) -> bool {
        self.class == Class::Breaking
    }
}

/// Groups the changes of a diff by cause. The most severe findings are first; then those that
/// concern the most changes.
pub(super) fn findings(diff: &Diff) -> Vec<Finding> {
    let mut groups: IndexMap<Cause, Vec<usize>> = IndexMap::new();
    for (index, cause) in causes(diff).into_iter().enumerate() {
        groups.entry(cause).or_default().push(index);
    }
    let mut findings: Vec<Finding> =
        groups.into_iter().map(|(cause, changes)| finding(&cause, changes, diff)).collect();
    findings.sort_by_key(|it| {
        (it.is_folded, it.class, it.why_refused.is_none(), std::cmp::Reverse(it.changes.len()))
    });
    findings
}

fn finding(cause: &Cause, indices: Vec<usize>, diff: &Diff) -> Finding {
    let changes: Vec<&Change> = indices.iter().filter_map(|index| diff.changes.get(*index)).collect();
    let class = changes.iter().map(|change| change.class).min().unwrap_or(Class::Documentation);
    let apis: BTreeSet<&String> =
        changes.iter().flat_map(|change| std::iter::once(&change.api).chain(&change.also)).collect();
    let mut places: Vec<String> = Vec::new();
    // A place where code breaks is more important than a new type.
    let mut by_class: Vec<&&Change> = changes.iter().collect();
    by_class.sort_by_key(|change| (change.class, change.types.is_none()));
    for change in by_class {
        if places.len() < PLACES && !places.contains(&change.rust) {
            places.push(change.rust.clone());
        }
    }
    Finding {
        cause: sentence::of(cause, &changes),
        class,
        why_refused: changes.iter().find_map(|change| change.why_refused.clone()),
        direction: changes.iter().fold(Direction::Neither, |all, change| all.union(change.direction)),
        apis: apis.into_iter().cloned().collect(),
        places,
        note: note(&changes),
        restored_name: restored_name(&changes),
        fingerprint: fingerprint::of(&changes),
        is_acknowledged: false,
        is_folded: matches!(cause, Cause::Noise { .. }),
        is_secret: changes.iter().any(|change| is_shown_secret(change)),
        changes: indices,
    }
}

/// Returns whether `Debug` shows a property that it hid before.
fn is_shown_secret(change: &Change) -> bool {
    change.kind == ChangeKind::Sensitive && change.after.as_deref() == Some("shown")
}

/// Returns the note that helps most: that with the new call of a constructor, or that of a type
/// which names its successors.
fn note(changes: &[&Change]) -> Option<String> {
    let with = |is_it: &dyn Fn(&Change) -> bool| {
        changes.iter().filter(|change| is_it(change)).find_map(|change| migration(change))
    };
    let note = with(&|change| change.constructor.is_some())
        .or_else(|| with(&|change| !change.instead.is_empty()))
        .or_else(|| with(&|_| true))?;
    Some(note.note)
}

/// Returns the name to restore, if every break of a group comes from one component or operation
/// with the same JSON and another name.
fn restored_name(changes: &[&Change]) -> Option<RestoredName> {
    let last = |path: &str| path.rsplit("::").next().unwrap_or(path).to_owned();
    let breaks: Vec<&&Change> = changes.iter().filter(|change| change.class == Class::Breaking).collect();
    let first = breaks.first()?;
    if first.kind == ChangeKind::TypeRenamed || first.kind == ChangeKind::OperationRenamed {
        let name = first.was.as_deref().map(last)?;
        let target = super::target::of_pointer(&first.pointer);
        return (breaks.len() == 1).then(|| RestoredName { api: first.api.clone(), target, name });
    }
    let typed = breaks.iter().find(|change| change.types.is_some())?;
    let types = typed.types.as_ref().filter(|types| types.same_json)?;
    let (before, after) = (types.before.as_ref()?, types.after.as_ref()?);
    let is_alike = breaks.iter().filter_map(|change| change.types.as_ref()).all(|it| it.same_json);
    let name = last(&before.rust);
    let is_hoisted = before.is_inline && !after.is_inline && is_alike;
    is_hoisted.then(|| RestoredName {
        api: typed.api.clone(),
        target: super::target::of_names(&["components", "schemas", &after.label]),
        name,
    })
}
