//! JSON Patch of resources whose whole JSON is stored.

use json_patch::{Patch, PatchOperation};
use serde_json::Value;

use crate::error::{Detail, Failure};

/// Applies a list of JSON Patch operations to a value. `is_patchable` tells for each path whether
/// the caller may change it.
///
/// # Errors
///
/// If an operation is malformed (400), its path may not be changed or does not exist (422).
pub(crate) fn apply(
    value: &mut Value,
    patches: &Value,
    is_patchable: impl Fn(&str) -> bool,
) -> Result<(), Failure> {
    let operations = patches.as_array().map_or(&[][..], Vec::as_slice);
    for (index, operation) in operations.iter().enumerate() {
        let at = |issue: &'static str, field: &str| Detail::new(issue).at(format!("/{index}/{field}"));
        let parsed: PatchOperation = serde_json::from_value(operation.clone()).map_err(|_| {
            let field = if operation.get("path").is_none() { "path" } else { "op" };
            Failure::new(400, vec![at("INVALID_PARAMETER_SYNTAX", field)])
        })?;
        let path = operation.get("path").and_then(Value::as_str).unwrap_or_default();
        let refused = |issue: &'static str| Failure::from(at(issue, "path").value(path));
        if !is_patchable(path) {
            return Err(refused("INVALID_PATCH_PATH"));
        }
        json_patch::patch(value, &Patch(vec![parsed])).map_err(|_| refused("UNSUPPORTED_PATCH_OPERATION"))?;
    }
    Ok(())
}
