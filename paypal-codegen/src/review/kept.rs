//! Folds the parts that PayPal no longer describes and that stay in the specs.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::kept::KeptPart;

/// Returns one line for each API, with a count for each kind.
pub(super) fn lines(parts: &[KeptPart]) -> Vec<String> {
    let mut apis: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for part in parts {
        let kinds = apis.entry(part.api.as_str()).or_default();
        *kinds.entry(part.kind.as_str()).or_default() += 1;
    }
    let line = |(api, kinds): (&str, BTreeMap<&str, usize>)| {
        let kinds: Vec<String> = kinds.iter().map(|(kind, count)| format!("{kind} ({count})")).collect();
        format!("{api}: {}", kinds.join(", "))
    };
    apis.into_iter().map(line).collect()
}

pub(super) fn json(parts: &[KeptPart]) -> Value {
    let part =
        |it: &KeptPart| json!({ "api": it.api, "kind": it.kind, "pointer": it.pointer, "rust": it.rust });
    parts.iter().map(part).collect()
}
