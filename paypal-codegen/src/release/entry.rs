//! Writes the changelog entry: breaking changes with a migration note, changed behaviour and
//! additions, grouped by API.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use indexmap::IndexMap;

use super::migration::migration;
use crate::diff::{Change, ChangeKind, Class, Diff};

/// Returns the entry in Markdown, with a third-level heading for each class.
pub fn entry(diff: &Diff) -> String {
    let mut out = String::new();
    for class in Class::ALL {
        let changes: Vec<&Change> = diff.changes.iter().filter(|change| change.class == class).collect();
        if changes.is_empty() {
            continue;
        }
        // Writing to a string can't fail.
        let _ = write!(out, "{}### {}\n\n", if out.is_empty() { "" } else { "\n" }, heading(class));
        match class {
            Class::Documentation => words(&changes, &mut out),
            _ => by_api(class, &changes, &mut out),
        }
    }
    out
}

const fn heading(class: Class) -> &'static str {
    match class {
        Class::Breaking => "Breaking",
        Class::Behaviour => "Behaviour changes",
        Class::Addition => "Added",
        Class::Documentation => "Documentation",
    }
}

fn by_api(class: Class, changes: &[&Change], out: &mut String) {
    let mut apis: IndexMap<&str, Vec<&Change>> = IndexMap::new();
    for change in changes {
        apis.entry(change.api.as_str()).or_default().push(change);
    }
    for (api, changes) in apis {
        let _ = writeln!(out, "- `{api}`");
        let lines = match class {
            Class::Addition => added(&changes),
            Class::Behaviour => differently(&changes),
            _ => changes.iter().filter_map(|change| migration(change)).map(|it| it.to_markdown()).collect(),
        };
        // The list is grouped by API, so the paths don't repeat it.
        let prefix = format!("`{api}::");
        for line in lines {
            let _ = writeln!(out, "  - {}", line.replace(&prefix, "`"));
        }
    }
}

/// Lists additions, one line for each kind.
fn added(changes: &[&Change]) -> Vec<String> {
    let mut kinds: IndexMap<ChangeKind, Vec<String>> = IndexMap::new();
    for change in changes {
        kinds.entry(change.kind).or_default().push(format!("`{}`", change.rust));
    }
    let line = |(kind, paths): (ChangeKind, Vec<String>)| format!("{}: {}", kind.as_str(), paths.join(", "));
    kinds.into_iter().map(line).collect()
}

/// Lists behaviour changes; the new values of an enum share one line.
fn differently(changes: &[&Change]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut enums: IndexMap<&str, Vec<String>> = IndexMap::new();
    for change in changes {
        match (change.kind, change.rust.rsplit_once("::")) {
            (ChangeKind::ValueAdded | ChangeKind::IssueAdded, Some((ty, variant))) => {
                enums.entry(ty).or_default().push(format!("`{variant}`"));
            }
            _ => lines.push(match migration(change) {
                Some(migration) => migration.to_markdown(),
                None => line(change),
            }),
        }
    }
    let known = |(ty, variants): (&str, Vec<String>)| {
        format!("`{ty}` has the new values {}, which were decoded as `Unknown` before", variants.join(", "))
    };
    lines.extend(enums.into_iter().map(known));
    lines
}

fn line(change: &Change) -> String {
    let values = match (&change.before, &change.after) {
        (Some(before), Some(after)) => format!("{before} → {after}"),
        (Some(one), None) | (None, Some(one)) => one.clone(),
        (None, None) => String::new(),
    };
    format!("`{}`: {}: {values}; {}", change.rust, change.kind.as_str(), change.why)
}

/// Counts documentation changes by kind.
fn words(changes: &[&Change], out: &mut String) {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for change in changes {
        *kinds.entry(change.kind.as_str()).or_default() += 1;
    }
    let counts: Vec<String> = kinds.into_iter().map(|(kind, count)| format!("{kind} ({count})")).collect();
    let _ = writeln!(out, "- Changed documentation: {}", counts.join(", "));
}
