//! The fault rules of an environment.

use serde_json::{Value, json};

use super::Answered;
use crate::{
    error::Failure,
    fault::{self, Faults, Rule},
};

/// Shows the rules, and how often each matched and fired.
pub(super) fn show(faults: &Faults) -> Value {
    json!({ "faults": faults.to_json() })
}

/// Adds a rule.
pub(super) fn add(faults: &mut Faults, body: &Value) -> Answered {
    let id = faults.add(Rule::check(fault::one(body)?)?)?;
    Ok(json!({ "id": id }))
}

/// Replaces all rules.
pub(super) fn replace(faults: &mut Faults, body: &Value) -> Answered {
    faults.replace(fault::check_all(fault::list(body)?)?)?;
    Ok(show(faults))
}

/// Removes all rules.
pub(super) fn clear(faults: &mut Faults) -> Value {
    // An empty list is never refused.
    let _ = faults.replace(Vec::new());
    show(faults)
}

/// Removes a rule.
pub(super) fn remove(faults: &mut Faults, path: &str) -> Answered {
    let id = path.strip_prefix("faults/").unwrap_or_default();
    if faults.remove(id) { Ok(json!({})) } else { Err(Failure::not_found("fault", id)) }
}
