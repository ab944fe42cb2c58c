// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! `account` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{BusinessEntity, IndividualOwner};

/// The seller behind a referral: its owners and its business.
///
/// The `account` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Account {
    /// Optional. At most 2 elements.
    pub individual_owners: Option<Vec<IndividualOwner>>,
    /// Optional.
    pub business_entity: Option<BusinessEntity>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Account {
    /// One with nothing in it.
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
