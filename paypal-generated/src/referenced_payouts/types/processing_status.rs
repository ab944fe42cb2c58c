// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! Defines the types of `processing_status` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of an item: `SUCCESS` means that the money is released, and `FAILED` that it was not; PayPal has
/// more values than these.
///
/// The values of `processing_status` of PayPal's Referenced Payouts API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessingStatus {
    /// `SUCCESS`: The seller has been paid: PayPal released the money of the transaction.
    Success,
    /// `PROCESSING`: PayPal is still working on the release of the money. Read the item again later.
    Processing,
    /// `FAILED`: PayPal did not release the money. Read the reason in the item before you try again.
    Failed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProcessingStatus {
    0 Success = "SUCCESS",
    1 Processing = "PROCESSING",
    2 Failed = "FAILED",
} }
