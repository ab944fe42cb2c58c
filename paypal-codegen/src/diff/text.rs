//! Writes the counts of a diff, and the whole diff as JSON.

use serde_json::{Map, Value, json};

use super::Diff;
use super::change::Change;

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
