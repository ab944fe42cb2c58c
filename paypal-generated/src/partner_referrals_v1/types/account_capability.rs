// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `account_capability` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AccountCapabilityNames, AccountCapabilityStatus, CapabilityLimit};

/// An ability of the seller's account, with its state and limits.
///
/// The `account_capability` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCapability {
    /// The ability.
    pub name: Option<AccountCapabilityNames>,
    /// The state of the ability.
    pub status: Option<AccountCapabilityStatus>,
    /// The limits of the ability.
    pub limits: Option<Vec<CapabilityLimit>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AccountCapability {
    /// Creates an empty `AccountCapability`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AccountCapability {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AccountCapability = "account_capability" {
    0 name: optional AccountCapabilityNames = "name",
    1 status: optional AccountCapabilityStatus = "status" read_only,
    2 limits: optional [CapabilityLimit] = "limits",
} }
