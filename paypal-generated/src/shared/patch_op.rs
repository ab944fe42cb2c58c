// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `patch.op`.

use paypal_runtime::model::UnknownValue;

/// The name of a JSON Patch operation; PayPal's resources mostly take `add`, `replace` and `remove`.
///
/// The values of `patch.op` of 7 of PayPal's APIs, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchOp {
    /// `add`: Puts in a new value: a list takes it at the index, and an object gets the field. A field that
    /// exists is replaced.
    Add,
    /// `remove`: Deletes what stands at the path. The call fails if nothing is there.
    Remove,
    /// `replace`: Swaps the present value for the one you send. The call fails if the path does not exist.
    Replace,
    /// `move`: Takes the value away from the `from` path and puts it at the new path. Few PayPal resources
    /// accept it.
    Move,
    /// `copy`: Puts the value of the `from` path at a second path as well. Few PayPal resources accept it.
    Copy,
    /// `test`: Changes nothing, but the patch fails if the present value differs from yours. Use it to guard
    /// against changes by others.
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
