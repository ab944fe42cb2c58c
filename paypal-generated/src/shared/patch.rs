// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `patch`.

use paypal_runtime::{Value, model::Extra};
use super::PatchOp;

/// One operation of a JSON Patch (RFC 6902): its name, a path and a value.
///
/// The `patch` object of 7 of PayPal's APIs, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Patch {
    /// The name of a JSON Patch operation; PayPal's resources mostly take `add`, `replace` and `remove`.
    pub op: PatchOp,
    /// A JSON Pointer; a list item is selected by a condition such as `@reference_id=='default'` where an
    /// index would be ambiguous.
    pub path: Option<String>,
    /// The new value, for operations that set one.
    pub value: Option<Value>,
    /// The place that the value is taken from, for `move` and `copy`, as a JSON Pointer.
    pub from: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Patch {
    /// Creates a `Patch` from its required fields.
    pub fn new(op: PatchOp) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.op = op;
        new
    }

    /// Sets `from`.
    #[must_use]
    pub fn with_from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }
}

paypal_runtime::model! { Patch = "patch" {
    0 op: required PatchOp = "op",
    1 path: optional String = "path",
    2 value: optional Value = "value",
    3 from: optional String = "from" no_setter,
} }

paypal_runtime::json_patch! { Patch op path value from }
