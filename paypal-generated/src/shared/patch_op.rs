// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `patch.op`.

use paypal_runtime::model::UnknownValue;

/// The name of a JSON Patch operation; PayPal's resources mostly take `add`, `replace` and `remove`.
///
/// The values of `patch.op` of 7 of PayPal's APIs, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchOp {
    /// `add`
    Add,
    /// `remove`
    Remove,
    /// `replace`
    Replace,
    /// `move`
    Move,
    /// `copy`
    Copy,
    /// `test`
    Test,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PatchOp {
    0 Add = "add",
    1 Remove = "remove",
    2 Replace = "replace",
    3 Move = "move",
    4 Copy = "copy",
    5 Test = "test",
} }
