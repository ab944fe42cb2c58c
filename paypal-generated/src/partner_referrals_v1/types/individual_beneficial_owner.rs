// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `individual_beneficial_owner` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Address, Name, PhoneDetails};

/// A person who owns a share of the seller's business.
///
/// The `individual_beneficial_owner` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct IndividualBeneficialOwner {
    /// The name of the person.
    pub name: Option<Name>,
    /// The phone numbers.
    ///
    /// 1 to 10 elements.
    pub phone_contacts: Option<Vec<PhoneDetails>>,
    /// The place where the person lives, not the place of the business.
    pub home_address: Option<Address>,
    /// The nationality, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub nationality_country_code: Option<String>,
    /// The share of the owner, as a percentage.
    ///
    /// 1 to 20 characters.
    pub percentage_of_ownership: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl IndividualBeneficialOwner {
    /// Creates an empty `IndividualBeneficialOwner`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for IndividualBeneficialOwner {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { IndividualBeneficialOwner = "individual_beneficial_owner" {
    0 name: optional Name = "name",
    1 phone_contacts: optional [PhoneDetails] = "phone_contacts",
    2 home_address: optional Address = "home_address",
    3 nationality_country_code: optional String = "nationality_country_code",
    4 percentage_of_ownership: optional String = "percentage_of_ownership",
} }
