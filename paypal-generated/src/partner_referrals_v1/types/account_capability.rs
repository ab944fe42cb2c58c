// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! `account_capability` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{AccountCapabilityNames, AccountCapabilityStatus, CapabilityLimit};

/// The `account_capability` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCapability {
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub name: Option<AccountCapabilityNames>,
    /// Set by PayPal. 1 to 64 characters. Pattern: `^[A-Z_]+$`.
    pub status: Option<AccountCapabilityStatus>,
    /// Optional.
    pub limits: Option<Vec<CapabilityLimit>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl AccountCapability {
    /// One with nothing in it.
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
