// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `store_in_vault_instruction` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// When PayPal saves the payment source: `ON_SUCCESS`, the only value, saves it after the first successful
/// authorization or capture.
///
/// The values of `store_in_vault_instruction` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreInVaultInstruction {
    /// `ON_SUCCESS`: PayPal saves the payment source after the first successful authorization or capture. A
    /// refused payment saves nothing.
    OnSuccess,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { StoreInVaultInstruction {
    0 OnSuccess = "ON_SUCCESS",
} }
