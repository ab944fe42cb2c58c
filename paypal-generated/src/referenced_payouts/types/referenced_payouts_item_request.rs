// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! Defines the types of `referenced_payouts_item_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ReferenceType;

/// A payment whose money is to be released.
///
/// The `referenced_payouts_item_request` object of PayPal's Referenced Payouts API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReferencedPayoutItemRequest {
    /// The id of the capture whose money PayPal pays out.
    pub reference_id: String,
    /// The kind of `reference_id`.
    pub reference_type: ReferenceType,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReferencedPayoutItemRequest {
    /// Creates a `ReferencedPayoutItemRequest` from its required fields.
    pub fn new(reference_id: impl Into<String>, reference_type: ReferenceType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.reference_id = reference_id.into();
        new.reference_type = reference_type;
        new
    }
}

paypal_runtime::model! { ReferencedPayoutItemRequest = "referenced_payouts_item_request" {
    0 reference_id: required String = "reference_id",
    1 reference_type: required ReferenceType = "reference_type",
} }
