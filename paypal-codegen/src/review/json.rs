//! Writes a review as JSON, with everything that text and Markdown fold.

use serde_json::{Value, json};

use super::affected::Affected;
use super::finding::Finding;
use super::task::Task;
use super::warnings::WarningGroup;
use super::{Review, kept};
use crate::overlay::ActionKind;

pub(super) fn json(review: &Review<'_>) -> Value {
    let input = &review.input;
    json!({
        "summary": review.summary,
        "todo": review.tasks.iter().map(task).collect::<Value>(),
        "findings": review.findings.iter().map(finding).collect::<Value>(),
        "acknowledged": review.findings.iter().filter(|finding| finding.is_acknowledged).count(),
        "actions": input.actions.iter().map(action).collect::<Value>(),
        "kept_parts": kept::json(input.kept_parts),
        "warnings": review.warnings.iter().map(warning).collect::<Value>(),
    })
}

fn task(task: &Task) -> Value {
    json!({
        "weight": task.weight.as_str(),
        "count": task.count,
        "file": task.file,
        "text": task.text,
        "write": task.write,
        "write_all": task.write_all,
    })
}

fn finding(finding: &Finding) -> Value {
    json!({
        "cause": finding.cause,
        "class": finding.class.as_str(),
        "accepted": finding.why_refused.is_none(),
        "why_refused": finding.why_refused,
        "direction": finding.direction.as_str(),
        "apis": finding.apis,
        "count": finding.changes.len(),
        "places": finding.places,
        "changes": finding.changes,
        "note": finding.note,
        "fingerprints": finding.fingerprints,
        "acknowledged": finding.is_acknowledged,
        "folded": finding.is_folded,
    })
}

fn action(action: &Affected) -> Value {
    json!({
        "api": action.api,
        "target": action.target,
        "state": action.state.as_str(),
        "why": action.why,
        "matched": action.matched,
        "kind": action.kind.map(ActionKind::as_str),
        "secret": action.is_secret,
        "line": action.line,
        "suggested": action.suggested,
    })
}

fn warning(group: &WarningGroup) -> Value {
    json!({ "code": group.code.as_str(), "count": group.all.len(), "all": group.all })
}
