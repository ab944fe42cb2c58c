//! Helps to fold long lists and long lines of a review.

use std::collections::BTreeMap;

use super::finding::Finding;
use super::task::{Task, Weight};
use crate::diff::{Class, Diff};

/// The maximum number of characters of a line.
const WIDTH: usize = 220;

/// Returns a line without its end, if it is too long.
pub(super) fn short(line: &str) -> String {
    if line.chars().count() <= WIDTH {
        return line.to_owned();
    }
    let mut short: String = line.chars().take(WIDTH.saturating_sub(1)).collect();
    short.push('…');
    short
}

/// Returns the number of tasks that text and Markdown list for a weight.
pub(super) const fn shown(weight: Weight) -> usize {
    match weight {
        Weight::Secrets => 12,
        Weight::Lost => 8,
        Weight::Refused => 18,
        Weight::Breaks | Weight::Names => 6,
        Weight::Events | Weight::Moved => 4,
        Weight::Words => 5,
    }
}

/// Returns the tasks of each weight that has any.
pub(super) fn by_weight(tasks: &[Task]) -> Vec<(Weight, Vec<&Task>)> {
    let of = |weight| (weight, tasks.iter().filter(|task| task.weight == weight).collect::<Vec<_>>());
    Weight::ALL.into_iter().map(of).filter(|(_, tasks)| !tasks.is_empty()).collect()
}

/// Returns the findings of a class that are neither acknowledged nor folded.
pub(super) fn of_class(findings: &[Finding], class: Class) -> Vec<&Finding> {
    let is_shown = |it: &&Finding| it.class == class && !it.is_acknowledged && !it.is_folded;
    findings.iter().filter(is_shown).collect()
}

/// Counts the changes of findings by kind: `limit (3), pattern (2)`.
pub(super) fn kinds(findings: &[&Finding], diff: &Diff) -> String {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    let changes = findings.iter().flat_map(|finding| &finding.changes);
    for change in changes.filter_map(|index| diff.changes.get(*index)) {
        *kinds.entry(change.kind.as_str()).or_default() += 1;
    }
    kinds.iter().map(|(kind, count)| format!("{kind} ({count})")).collect::<Vec<_>>().join(", ")
}

/// Returns the number of changes of findings that have the class of their finding.
pub(super) fn changes_of_class(findings: &[&Finding], diff: &Diff) -> usize {
    let count = |finding: &&Finding| {
        let changes = finding.changes.iter().filter_map(|index| diff.changes.get(*index));
        changes.filter(|change| change.class == finding.class).count()
    };
    findings.iter().map(count).sum()
}

/// Returns the number of changes of findings.
pub(super) fn changes(findings: &[&Finding]) -> usize {
    findings.iter().map(|finding| finding.changes.len()).sum()
}
