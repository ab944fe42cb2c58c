//! Writes the report as one JSON object.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::kept::KeptPart;

use super::{Count, Disposition, ItemKind, Line, Report, documentation};

pub(super) fn json(report: &Report) -> Value {
    let apis: Vec<Value> =
        report.apis.iter().map(|(api, kinds)| json!({ "api": api, "counts": counts(kinds) })).collect();
    json!({
        "agrees": report.agrees(),
        "counts": counts(&report.totals()),
        "documentation": documentation::json(&report.documentation),
        "apis": apis,
        "no_longer_described": report.no_longer_described.iter().map(part).collect::<Vec<_>>(),
        "lines": report.lines.iter().map(line).collect::<Vec<_>>(),
    })
}

/// Returns the counts of all kinds, so that a reader finds every key.
fn counts(kinds: &BTreeMap<ItemKind, Count>) -> Value {
    let entry = |kind: ItemKind| {
        let Count { found, emitted, merged, left_out } = kinds.get(&kind).copied().unwrap_or_default();
        let counts = json!({ "found": found, "emitted": emitted, "merged": merged, "left_out": left_out });
        (kind.as_str().to_owned(), counts)
    };
    Value::Object(ItemKind::ALL.into_iter().map(entry).collect::<Map<_, _>>())
}

fn part(part: &KeptPart) -> Value {
    json!({ "api": part.api, "kind": part.kind, "pointer": part.pointer, "rust": part.rust })
}

fn line(line: &Line) -> Value {
    let (rust, reason) = match &line.disposition {
        Disposition::Emitted(rust) => (Some(rust), None),
        Disposition::Merged { into, reason } => (Some(into), Some(reason)),
        Disposition::LeftOut { reason } => (None, Some(reason)),
    };
    json!({
        "api": line.api,
        "kind": line.kind.as_str(),
        "name": line.name,
        "pointer": line.pointer,
        "of": line.of,
        "disposition": line.disposition.as_str(),
        "rust": rust,
        "reason": reason,
    })
}
