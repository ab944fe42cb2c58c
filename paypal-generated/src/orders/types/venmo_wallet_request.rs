// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `venmo_wallet_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{VenmoWalletAttributes, VenmoWalletExperienceContext};

/// Venmo, for buyers in the United States: an e-mail address to prefill, or the `vault_id` of a saved
/// account.
///
/// The `venmo_wallet_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct VenmoWalletRequest {
    /// The id of a Venmo account that was saved before.
    ///
    /// 1 to 255 characters. Pattern: `^[0-9a-zA-Z_-]+$`.
    pub vault_id: Option<String>,
    /// The e-mail address of the payer's Venmo account.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The brand name and the delivery rule in the Venmo app.
    pub experience_context: Option<VenmoWalletExperienceContext>,
    /// The customer who owns the account, and whether to save it.
    pub attributes: Option<VenmoWalletAttributes>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VenmoWalletRequest {
    /// Creates an empty `VenmoWalletRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for VenmoWalletRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { VenmoWalletRequest = "venmo_wallet_request" {
    0 vault_id: optional String = "vault_id",
    1 email_address: optional String = "email_address",
    2 experience_context: optional VenmoWalletExperienceContext = "experience_context",
    3 attributes: optional VenmoWalletAttributes = "attributes",
} }
