// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `assurance_details` and its inline schemas.

use paypal_runtime::model::Extra;

/// The checks that Google has made of the card, from the field `assuranceDetails` of its payment data.
///
/// The `assurance_details` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct AssuranceDetails {
    /// Whether Google has verified that the payer owns the card.
    ///
    /// Default: `false`.
    pub account_verified: Option<bool>,
    /// Whether Google has identified the card holder; if not, a 3-D Secure challenge may be needed.
    ///
    /// Default: `false`.
    pub card_holder_authenticated: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AssuranceDetails {
    /// Creates an empty `AssuranceDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AssuranceDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AssuranceDetails = "assurance_details" {
    0 account_verified: optional bool = "account_verified",
    1 card_holder_authenticated: optional bool = "card_holder_authenticated",
} }
