// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `first_party_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::RestEndpointFeature;

/// The details for receiving the seller's own credentials.
///
/// The `first_party_details` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FirstPartyDetails {
    /// The features of PayPal's APIs that the partner uses for the seller.
    pub features: Vec<RestEndpointFeature>,
    /// A secret that the partner generates for each seller; it is the code verifier when the partner reads
    /// the credentials.
    ///
    /// 44 to 128 characters. Pattern: `^[a-zA-Z0-9-_:]+$`. Never shown by `Debug`.
    pub seller_nonce: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FirstPartyDetails {
    /// Creates a `FirstPartyDetails` from its required fields.
    pub fn new(features: Vec<RestEndpointFeature>, seller_nonce: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.features = features;
        new.seller_nonce = seller_nonce.into();
        new
    }
}

paypal_runtime::model! { FirstPartyDetails = "first_party_details" {
    0 features: required [RestEndpointFeature] = "features",
    1 seller_nonce: required String = "seller_nonce" sensitive,
} }
