// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `beneficial_owners` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{BusinessBeneficialOwner, IndividualBeneficialOwner};

/// The persons and businesses that own a share of the business.
///
/// The `beneficial_owners` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BeneficialOwners {
    /// The persons who own a share of the business.
    ///
    /// At most 20 elements.
    pub individual_beneficial_owners: Option<Vec<IndividualBeneficialOwner>>,
    /// The businesses that own a share of the business.
    ///
    /// At most 20 elements.
    pub business_beneficial_owners: Option<Vec<BusinessBeneficialOwner>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BeneficialOwners {
    /// Creates an empty `BeneficialOwners`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BeneficialOwners {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BeneficialOwners = "beneficial_owners" {
    0 individual_beneficial_owners: optional [IndividualBeneficialOwner] = "individual_beneficial_owners",
    1 business_beneficial_owners: optional [BusinessBeneficialOwner] = "business_beneficial_owners",
} }
