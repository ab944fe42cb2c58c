//! Defines a finding: the changes of one cause, with both verdicts.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::cause::{Cause, causes, last};
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
    /// The hashes of the changes, sorted. They are the same in each run.
    pub fingerprints: Vec<String>,
    /// Whether `acknowledged.yaml` lists the changes.
    pub is_acknowledged: bool,
    /// Whether the changes say nothing, so that text and Markdown only count them.
    pub is_folded: bool,
    /// Whether code compiles although its meaning changes.
    pub is_silent: bool,
    /// Whether the cause already says why PayPal may refuse calls.
    pub cause_says_why: bool,
    /// Whether the finding is a secret that `Debug` may show now. It can't be acknowledged.
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
    /// Returns the cause, with the reason why PayPal may refuse calls.
    pub fn cause_and_refusal(&self) -> String {
        match &self.why_refused {
            Some(why) if !self.cause_says_why => format!("{}: {why}", self.cause),
            _ => self.cause.clone(),
        }
    }

    /// Returns whether code of users may no longer compile.
    pub fn breaks(&self) -> bool {
        self.class == Class::Breaking
    }
}

/// Groups the changes of a diff by cause. The most severe findings are first; then those that
/// concern the most changes. Changes whose fingerprint is known are findings of their own, so that
/// a known finding with one more place is shown with this place alone. A secret that is shown is
/// never known.
pub(super) fn findings(diff: &Diff, is_known: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let mut groups: IndexMap<(Cause, bool), Vec<usize>> = IndexMap::new();
    for (index, (change, cause)) in diff.changes.iter().zip(causes(diff)).enumerate() {
        let is_known = !change.shows_secret && is_known(&fingerprint::of(change));
        groups.entry((cause, is_known)).or_default().push(index);
    }
    let groups = groups.into_iter();
    let mut findings: Vec<Finding> = groups
        .map(|((cause, is_acknowledged), changes)| Finding {
            is_acknowledged,
            ..finding(&cause, changes, diff)
        })
        .collect();
    findings.sort_by_key(|it| {
        (it.is_folded, it.class, !it.is_silent, it.why_refused.is_none(), Reverse(it.changes.len()))
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
    let mut fingerprints: Vec<String> = changes.iter().map(|change| fingerprint::of(change)).collect();
    fingerprints.sort();
    fingerprints.dedup();
    Finding {
        cause: sentence::of(cause, &changes),
        class,
        why_refused: why_refused(&changes),
        direction: direction(&changes),
        apis: apis.into_iter().cloned().collect(),
        places,
        note: note(&changes),
        restored_name: restored_name(&changes),
        fingerprints,
        is_acknowledged: false,
        is_folded: matches!(cause, Cause::Noise { .. }),
        is_silent: changes.iter().any(|change| change.is_silent()),
        cause_says_why: changes.iter().all(|change| says_why(change.kind)),
        is_secret: changes.iter().any(|change| change.shows_secret),
        changes: indices,
    }
}

fn direction(changes: &[&Change]) -> Direction {
    changes.iter().fold(Direction::Neither, |all, change| all.union(change.direction))
}

/// Returns whether the sentence for a kind of change shows why PayPal may refuse calls.
const fn says_why(kind: ChangeKind) -> bool {
    matches!(
        kind,
        ChangeKind::Limit
            | ChangeKind::Pattern
            | ChangeKind::Format
            | ChangeKind::FieldRequired
            | ChangeKind::ParameterRequired
            | ChangeKind::BodyRequired
            | ChangeKind::ValueRemoved
            | ChangeKind::ValueRenamed
            | ChangeKind::RequestId
            | ChangeKind::Route
            | ChangeKind::Scopes
    )
}

/// Returns the first reason why PayPal may refuse calls, with its place if there are several.
fn why_refused(changes: &[&Change]) -> Option<String> {
    let first = changes.iter().find(|change| change.why_refused.is_some())?;
    let why = first.why_refused.clone()?;
    Some(match changes {
        [_] => why,
        _ => format!("`{}`: {why}", last(&first.rust)),
    })
}

/// Returns the note that helps most: that with the new call of a constructor, or the types that
/// stand in the place of one that is gone.
fn note(changes: &[&Change]) -> Option<String> {
    // The note is for all places, so it has to fit their directions together.
    let direction = direction(changes);
    let with = |is_it: &dyn Fn(&Change) -> bool| {
        let mut changes = changes.iter().filter(|change| is_it(change));
        changes.find_map(|change| migration(&Change { direction, ..(**change).clone() }))
    };
    let constructor = with(&|change| change.constructor.is_some()).map(|migration| migration.note);
    constructor.or_else(|| successors(changes)).or_else(|| with(&|_| true).map(|migration| migration.note))
}

/// Names the types that stand in the place of a type which is gone.
fn successors(changes: &[&Change]) -> Option<String> {
    if !changes.iter().any(|change| change.kind == ChangeKind::TypeRemoved) {
        return None;
    }
    let name = |path: &str| path.rsplit("::").next().unwrap_or(path).to_owned();
    let types = || changes.iter().filter_map(|change| change.types.as_ref());
    let before = name(&types().find_map(|types| types.before.as_ref())?.rust);
    let mut after: Vec<String> = Vec::new();
    for new in types().filter_map(|types| types.after.as_ref()).map(|after| name(&after.rust)) {
        if !after.contains(&new) {
            after.push(new);
        }
    }
    let list: Vec<String> = after.iter().take(PLACES).map(|name| format!("`{name}`")).collect();
    Some(match (after.len(), after.len().saturating_sub(PLACES)) {
        (0, _) => return None,
        (1, _) => format!("write {} instead of `{before}`", list.join("")),
        (_, 0) => format!("write the type of the place instead of `{before}`: {}", list.join(", ")),
        (_, more) => {
            format!("write the type of the place instead of `{before}`: {} and {more} more", list.join(", "))
        }
    })
}

/// Returns the name to restore, if every break of a group comes from one component or operation
/// with the same JSON and another name.
fn restored_name(changes: &[&Change]) -> Option<RestoredName> {
    let name_of = |path: &str| path.rsplit("::").next().unwrap_or(path).to_owned();
    let breaks: Vec<&&Change> = changes.iter().filter(|change| change.class == Class::Breaking).collect();
    let first = breaks.first()?;
    if first.kind == ChangeKind::TypeRenamed || first.kind == ChangeKind::OperationRenamed {
        let name = first.was.as_deref().map(name_of)?;
        let target = super::target::of_pointer(&first.pointer);
        return (breaks.len() == 1).then(|| RestoredName { api: first.api.clone(), target, name });
    }
    let typed = breaks.iter().find(|change| change.types.is_some())?;
    let types = typed.types.as_ref().filter(|types| types.same_json)?;
    let (before, after) = (types.before.as_ref()?, types.after.as_ref()?);
    let is_alike = breaks.iter().filter_map(|change| change.types.as_ref()).all(|it| it.same_json);
    let name = name_of(&before.rust);
    let is_hoisted = before.is_inline && !after.is_inline && is_alike;
    is_hoisted.then(|| RestoredName {
        api: typed.api.clone(),
        target: super::target::of_names(&["components", "schemas", &after.label]),
        name,
    })
}
