// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `seller` and its inline schemas.

use paypal_runtime::model::Extra;

/// The seller, who was paid and has to respond.
///
/// The `seller` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Seller {
    /// The seller's e-mail address.
    ///
    /// 3 to 254 characters. Format: `ppaas_common_email_address_v2`. Pattern:
    /// `` ^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|"(?:[\x01-\x08\x0b\x0c\x0e-\x1f\x21\x23-\x5b\x5d-\x7f]|\\[\x01-\x09\x0b\x0c\x0e-\x7f])*")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\x01-\x08\x0b\x0c\x0e-\x1f\x21-\x5a\x53-\x7f]|\\[\x01-\x09\x0b\x0c\x0e-\x7f])+)\])$
    /// ``.
    pub email: Option<String>,
    /// The payer id of the seller's PayPal account.
    ///
    /// 1 to 255 characters. Pattern: `^[0-9A-Za-z]+$`.
    pub merchant_id: Option<String>,
    /// The name of the party.
    ///
    /// 1 to 2000 characters. Pattern: `^[^~!@#$%^*()_{}:|\t\n/]+$`.
    pub name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Seller {
    /// Creates an empty `Seller`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Seller {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Seller = "seller" {
    0 email: optional String = "email",
    1 merchant_id: optional String = "merchant_id",
    2 name: optional String = "name",
} }
