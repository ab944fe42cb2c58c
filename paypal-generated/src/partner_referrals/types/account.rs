// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `account` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{BusinessEntity, IndividualOwner};

/// The seller behind a referral: its owners and its business.
///
/// The `account` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Account {
    /// The persons who own the account; only one of them is the primary owner.
    ///
    /// At most 2 elements.
    pub individual_owners: Option<Vec<IndividualOwner>>,
    /// The business that owns the account.
    pub business_entity: Option<BusinessEntity>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Account {
    /// Creates an empty `Account`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Account {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Account = "account" {
    0 individual_owners: optional [IndividualOwner] = "individual_owners",
    1 business_entity: optional BusinessEntity = "business_entity",
} }
