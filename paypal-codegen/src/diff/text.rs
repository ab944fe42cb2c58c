//! Writes a diff as text, Markdown and JSON.

use serde_json::{Map, Value, json};

use super::Diff;
use super::changes::{Change, Class};

/// Returns the number of changes of each class, in one line.
pub(super) fn summary(diff: &Diff) -> String {
    let counts = diff.counts().into_iter().map(|(class, count)| format!("{count} {}", class.as_str()));
    format!("{} changes: {}", diff.changes.len(), counts.collect::<Vec<_>>().join(", "))
}

pub(super) fn json(diff: &Diff) -> Value {
    let counts: Map<String, Value> =
        diff.counts().into_iter().map(|(class, count)| (class.as_str().to_owned(), json!(count))).collect();
    let changes: Vec<Value> = diff.changes.iter().map(change).collect();
    json!({ "counts": counts, "changes": changes })
}

fn change(change: &Change) -> Value {
    json!({
        "class": change.class.as_str(),
        "kind": change.kind.as_str(),
        "api": change.api,
        "also": change.also,
        "pointer": change.pointer,
        "in": change.standing.as_str(),
        "rust": change.rust,
        "was": change.was,
        "before": change.before,
        "after": change.after,
        "why": change.why,
        "direction": change.direction.as_str(),
        "accepted": change.why_refused.is_none(),
        "why_refused": change.why_refused,
        "folded": change.is_noise(),
    })
}

/// Returns the old and the new value as text.
fn values(change: &Change) -> String {
    match (&change.before, &change.after) {
        (Some(before), Some(after)) => format!("{before} → {after}"),
        (Some(one), None) | (None, Some(one)) => one.clone(),
        (None, None) => String::new(),
    }
}

fn apis(change: &Change) -> String {
    match change.also.as_slice() {
        [] => change.api.clone(),
        also => format!("{} (and {})", change.api, also.join(", ")),
    }
}

pub(super) fn text(diff: &Diff) -> String {
    let mut out = String::new();
    for class in Class::ALL {
        let changes: Vec<&Change> = diff.changes.iter().filter(|change| change.class == class).collect();
        if changes.is_empty() {
            continue;
        }
        out.push_str(&format!("{} ({})\n", class.as_str(), changes.len()));
        for change in changes {
            out.push_str(&format!("  {}: {}: {}\n", change.kind.as_str(), change.rust, values(change)));
            let standing = change.standing.as_str();
            out.push_str(&format!("      {}\n", change.why));
            out.push_str(&format!("      {}, {standing}, at {}\n", apis(change), change.pointer));
        }
        out.push('\n');
    }
    out.push_str(&summary(diff));
    out.push('\n');
    out
}

pub(super) fn markdown(diff: &Diff) -> String {
    let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ");
    let mut out = format!("{}.\n", summary(diff));
    for class in Class::ALL {
        let changes: Vec<&Change> = diff.changes.iter().filter(|change| change.class == class).collect();
        if changes.is_empty() {
            continue;
        }
        let word = class.as_str();
        out.push_str(&format!("\n## {} ({})\n\n", capital(word), changes.len()));
        out.push_str("| API | change | Rust path | before → after | reason |\n|---|---|---|---|---|\n");
        for change in changes {
            let kind = change.kind.as_str();
            let (apis, values, why) = (apis(change), cell(&values(change)), cell(&change.why));
            out.push_str(&format!("| {apis} | {kind} | `{}` | {values} | {why} |\n", cell(&change.rust)));
        }
    }
    out
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    let first: String = characters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + characters.as_str()
}
